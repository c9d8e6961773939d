"""English: an empty chair, a silent plant, officers at the door; what each hint weighs is learned."""

# ruff: noqa: E501

HINTS = {
    "absent": r"""
        (empty|vacant|his|her|their) (chair|seat|desk|stool|locker|mug|cup|helmet|apron|coat|bench|table|place|bike|workbench|corner) .. (empty|still|stays|remains|hangs|stands|untouched|left)
        (chair|seat|desk|stool|lamp|table|locker|mug|light|apron|helmet|thermos|boots|coat|hat) .. (left on|stays empty|is empty|stay empty|still hangs|still stands|untouched|left as|remains empty|left where)
        (nobody|no one|none of us|not one of us) (has |have |had |)(dares|dared|sat|sits|touched|switched|turned|the heart|turned on)
        (nobody|no one) .. (sit there|sits there|sat there|move it|move them|the heart|music|a word)
        (not ready|not yet ready) to (decide|move|clear|say|think|talk)
        (will|would) not be (coming|returning) (back|home)
        (won't|will not|did not|didn't|never|not) (come|came|coming|return|returned|get|got) (back|home) (to us|from|on|that|again|last|yesterday|this)
        (never|not) (made it|came|come) (home|back)
        (used to|always|every day) .. (sat|sit|stood|stand|came|took) .. (this week|today|on monday)
        (belonged|belongs) to (him|her|\w+) (alone|only|for)
        leave it (on|there|as it is)
        (his|her) (work|desk|shift|round|route|class|patients) (will be|is being|was) (covered|taken)
        (has|have) (gone|slipped) (quiet|silent|away)
        (fewer|less) by one
        (will miss|misses|miss) (him|her|his|hers) (laugh|laughter|voice|jokes|every)
        (heart|heart just|heart simply) (gave out|stopped|failed)
    """,
    "rite": r"""
        (stop|stops|pause|pauses|halt|halts|stand still|fall silent|silent|silence) .. (one|a) minute
        (one|a) minute .. (stop|silence|still|silent|engines|machines|noon)
        (names|name) .. (be read|are read|read out|read aloud|list of names)
        (list|lists) of names
        (flowers|candles|candle|wreath|wreaths|book) .. (gate|door|fence|entrance|desk|reception|hall|steps|table)
        (instead of|in place of|rather than|no) flowers
        (in|wear|come in|wearing) (bright|her favourite|his favourite|colours|black)
        (his|her|their) (parents|daughter|daughters|son|sons|wife|husband|mother|father|sister|brother|family|partner|widow|children) (has|have) (asked|asks|ask|invited|told|chosen|requested)
        (wife|husband|widow|mother|father|daughters|daughter|sons|parents|family|families|brother|sister) .. (photos|pictures|memories|privacy|quiet|be left|in peace|alone)
        hold (your|each) (people|loved|families|children|other) (close|tight|near)
        (our hearts|our thoughts|our love|all our love|our prayers|thinking of|thoughts are|hearts are|hearts go)
        (church|chapel|crematorium|cemetery|graveyard|burial|service) .. (friday|saturday|thursday|monday|tuesday|wednesday|everyone can|all of us|who wish)
        (flag|flags) .. (half|lowered)
        (people|those|everyone|all) who (loved|knew) (him|her|them|those)
        (tin|collection|collecting|fund) .. (for (his|her|their) (family|parents|children|wife|husband))
    """,
    "respect": r"""
        out of respect
        (respect|consideration) for (the|our|his|her|their) (family|families|relatives|neighbours|neighbors|colleagues|team|dead|victims)
        (postponed|cancelled|canceled|called off|will not take place|not take place|moved) .. (respect|family|families|neighbours|what happened|after)
        (hold|keep) (your|their) (questions|calls|messages)
        (please|kindly) (do not|don't) (call|ask|contact|write|speak|share|film|post|speculate)
        (leave|let) (them|him|her|the family|the families|his family|her family|the parents|us) (alone|be|in peace|time)
        (give|allow) (us|them|the family|each other) (time|space|room)
        (street|town|village|team|place) needs (quiet|time|peace)
        be kind (to|please)
        please be (kind|gentle|patient with them)
        (asked|ask|asks) for (quiet|privacy|space|patience|silence)
    """,
    "unlike": r"""
        no (recipe|newsletter|column|podcast|episode|concert|show|music|joke|jokes|quiz|market|tour|class|yoga|game|match|training|opening|party) (today|tonight|this|on|tomorrow)
        (can't|cannot|could not|won't|will not|do not want to|don't want to|unable to) (write|talk|post|speak|cook|bake|play|sing|joke) about
        (we|i) (usually|normally) (write|post|talk|share|cook|speak) .. (not|today)
        (not|no) (in the|feel) (mood|like)
        (account|page|channel|shop|blog) .. (quiet|silent|dark|still)
        (today|tonight|this week) (we are|is) (silent|quiet|dark)
        (is|are|was|were|stay|stays|stand|stands|fell|fallen) (silent|quiet|still|cold|dark) (today|since|this|on|tonight|now)
        (nothing|no words|not much) (more |else |)(to say|today|here|we can say)
        (more|else) (we|we'll|we will) .. (not|today|later)
        (no|without) .. (sponsorships|harvest|marketing|good news)
    """,
    "missing": r"""
        (all but|except) (one|two|three|four|five|six|seven|eight|\d+) of (them|us|our)
        (news|word|sign|signs|trace) (of|from) the missing
        (no|any|without) (news|word|sign|signs|trace|contact) (of|from|with) .. (colleague*|crew|team|them|him|her|two|three|four|five|six)
        (have not|haven't|has not|hasn't|not yet|cannot|could not|unable to) (reached|reach|heard from|found|find|located|locate)
        (should have|was due|were due|was to) (been|be|come|arrive|arrived|returned|return|docked|back)
        (homes|houses|roofs|office|building|warehouse|store) .. (gone|destroyed|collapsed|flattened|under water|swept away|not stand|do not)
        (after the|since the) (flood|earthquake|quake|hurricane|cyclone|storm|wildfire|fire|avalanche|landslide|tornado)
        (search|searching|searchers|rescuers|rescue) .. (continue|continues|still|called off|suspended|teams)
        (set out|went out|left) .. (not|never) .. (back|return*|home)
    """,
    "families": r"""
        (owe|owes|owed|told|tell|telling|contact with|met|meet|speak to|spoken to|talk to|visited|standing by|stand by) (the|those|these|all|both|twelve|their) .. (families|relatives|parents|mothers|widows)
        (families|relatives|parents|neighbours) .. (an answer|answers|the truth|waiting|deserve|deserved|apology|explanation)
        (how|why|when) it (happened|could happen)
        (night|morning|day|afternoon|evening) (of|at|on|in|when) the .. (accident|silo|fire|crash|bridge|fall|collapse|school trip)
        (no|not an|there is no) excuse
        coroner*
        inquest
        (two|three|four|five) (men|women|people|children|boys|girls|workers) .. (how it|happened|answer|loved)
        (who|people who) (drew|built|signed|inspected|designed|checked) (it|for it)
    """,
    "dark": r"""
        (lights|light|lamps|ovens|oven|furnace|furnaces|kilns|chimney|machines|presses|looms|line|lines|turbines|sirens|siren) .. (go out|goes out|go off|goes off|went out|go cold|goes cold|off for|for the last time|last time|fall silent|switched off|turned off|stop for)
        (last|final) (pallet|shift|truck|lorry|train|bus|batch|loaf|pint|order|orders|print|issue|edition|bell|siren|coil|barrel|bottle|shirt|shoe|load|ship|tour|customer|curtain|newsletter|episode|night) .. (leaves|left|ends|on|goes|is|in|will|for good|ever)
        (pull|pulls|serve|serves|print|prints|bake|bakes|roll|rolls|pour|pours|sew|weave) .. (final|last) (pint|loaf|issue|edition|coil|order|orders|beer|bread|shirt|time)
        for (good|the last time|the very last time)
        (will not|won't|not|never) (reopen|open again|be reopened|come back|return|restart)
        (found|find) no (buyer|successor|taker|investor|other way|way)
        (no|without a) (buyer|successor|taker) (was|could|for|has|found)
        (gate|gates|doors|shutters|curtain) .. (for good|the last|close behind|come down|comes down|closes on)
        (after|for) (\d+|\w+|\w+-\w+) years .. (last time|go out|goes out|leaves the|closes|close|ends|end|go cold|goodbye|for good)
        (until|till) .. (after that|from then on|thereafter|then no more)
        (after that|from then|thereafter) (no|none|never|not|nothing)
        (what|know what) .. (plant|mill|factory|store|shop|works|brewery|bakery) (means|meant|has meant) (to|for)
        (job centre|job center|jobcentre|employment office|union hall) .. (open|will|room|canteen|people)
        (say|saying) (goodbye|farewell) to (a|the) (\w+ |)(shift|workshop|plant|town|factory|studio|store|line)
        (turn|switch|turning|switching) (it|them) off .. (and|most|team)
        run out of (money|ideas|time|road|cash|options)
        (rent|rents|gas|loan|energy) .. (arithmetic|sums|did not add up|no longer)
    """,
    "place": r"""
        (to|dear) (our|the) (friends|neighbours|neighbors|people|community|town|customers|families) (in|of|at) \w+
        (letter|note|word) to (the|our) (people|community|town|neighbours|neighbors|villages|residents)
        (thank you|thanks|goodbye|farewell|so long),? \w+
        (farewell|goodbye|thank you),? (team|plant|studio|shop|works|store|factory|line|site) \w+
        (dear|to our|our) (neighbours|neighbors|villagers|townspeople)
    """,
    "placeless": r"""
        (looking|searching) for (work|a job|a new role|a new job|their next|my next|a position|new work)
        (will be|are|be|am|is|i'm|now) (looking|available|free|searching) (from|as of|now|immediately|again|for|starting)
        (open|here) for (referrals|introductions|recommendations)
        (hire|hiring|take|grab|snap) (them|one of them|my team|her|him)
        (if you are|anyone|if you're|whoever is|if anyone is|if you) (hiring|looking for|need|needs|know of) .. (people|team|talent|engineers|good|great|them|hands)
        (best|finest|great|good|excellent|brilliant) people .. (worked with|available|looking|know|hire|referrals)
        (profiles|list|names|portfolios) .. (below|on request|attached|in the comments)
        (laptop|badge|keys|box|boxes|my access|our access|their access) .. (gone|closed|locked|returned|handed|back|cut off|car park|minutes later)
        (handed|gave|hand|give) (in|back) (my|our|their|his|her) (badge|keys|laptop|key|pass|lanyard)
        (calendar invite|video call|call|meeting) .. (minutes|muted|no subject|twelve|ten|seven|four) .. (over|ended|later|gone|access)
        (my|our|their) last day .. (not by|not my|and that of|along with|so is)
        (not|wasn't|was not|nor|neither) .. (their|my|his|her|our) (decision|choice|idea)
        (cardboard|a) box .. (desk|parking|car park|each|things)
    """,
    "fewer": r"""
        (there will be|will be|are|be|we are|with) (fewer|less) (of us|people|hands|colleagues)
        (smaller|leaner|tighter|narrower) (team|company|crew|organisation|organization|group|us)
        (\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (people |of us |colleagues |)instead of (\d+|\w+)
        (know|learn|hear|find out|told) (whether|if|who|that) .. (staying|stay|stays|still|go|place|job|leaving)
        (half|third|quarter|most|some|many|\d+|dozens) of (us|them|our team|my team|our colleagues|those) .. (will not|won't|no longer|leave|leaving|gone|looking|not be)
        (no longer|not|may not|won't) (be |)(work|works|working|with us|here) (here|any more|anymore|with us|from)
        (keep|keeps|extend|extended|continue|continued|pay|pays|paid|plus) .. (health cover|health insurance)
        (a|good|written|glowing|the best) (reference|references) (and|for|from|to|if|that)
        (months' pay|weeks' pay|weeks of pay|sixteen weeks|severance)
        (my|our|this was my|whose) decision
        (one by one|one at a time|individually|in person|face to face) .. (spoke|told|spoken|conversation|talk|talked)
        (spoke|talked|conversation|speak|talk|talks|conversations) .. (one by one|one at a time|in person|face to face|with everyone|with all|each)
        (roster|rota|department|desk|floor|office) .. (will end|ends|no longer|empty now)
    """,
    "callers": r"""
        (officers|police|policemen|inspectors|investigators|agents|detectives|gendarmes|bailiffs|prosecutors|customs|people in vests|sniffer dogs|tax office|authorities) .. (on site|came|arrived|searched|search|took|taken|carried|here|left with|this morning|at our|knocked|visited|door|boxes|files|folders|servers|computers|warrant|records)
        (police|patrol) (car|cars|van|vans|tape)
        (search|arrest|court|a) warrant
        (took|taken|carried|carrying|seized|removed|left with) .. (computers|boxes|files|folders|binders|servers|laptops|paperwork|documents|records|hard drives)
        (cooperating|co-operating|cooperate|co-operate|assisting) (fully|with|and)
        we (are cooperating|are co-operating|cooperate|assist)
        (handed|hand|given|turned) over .. (log|logs|camera|records|everything|files|footage|documents)
        (before|by the time|at|since) (dawn|six|seven|6 a|7 a|five)
        blue lights
        (nothing|has nothing|have nothing) to hide
    """,
    "mute": r"""
        (no|any|without|not) (further|more|other) (comment|comments|statement|details|questions|information)
        (not|neither|nobody|cannot|can't|won't|will not|unable) .. (comment|comment further|say more|elaborate|go into|add anything)
        (not|n't) be (appropriate|right|proper) to
        (all|that is all|that's all|everything|nothing more) (we|i) can say
        (agreed|agree) (not to|to say nothing|confidentiality|silence)
        (say|said|tell) (no more|nothing more|nothing)
        at this (stage|time|point|moment)
        (until|till|while) .. (there is an answer|is complete|has ended|is over|investigation|inquiry|we know)
    """,
    "reports": r"""
        (following|after|in view of|regarding|about|on|in light of) (the |)(recent|latest|weekend|media|press|this week|published|last week|yesterday) .. (reports|report|reporting|coverage|article|articles|story|stories|allegations|posts|footage|programme|documentary)
        (the|a|that) (video|recording|clip|footage|tape) .. (genuine|real|authentic|shows|of me|one of our|going round|went round|circulating|you have seen)
        (you may have|some of you|many of you) (seen|read|heard)
        (former|several|three|four|five|some|two) (residents|pupils|students|colleagues|players|members|employees|patients|women|girls|apprentices|trainees) .. (told|described|come forward|came forward|courage|spoken|described|have said)
        (courage|brave|bravely) to (describe|speak|tell|come|report)
        we believe (them|her|him|you)
        (said|done|did|happened) (and done |)to (them|her|him|me)
        what (happened|was said|was done|went on) (at|on|in|during) (the|our|that) (party|dinner|boat|offsite|retreat|summer|christmas|trip|camp)
        (confidence|confidential*|anonymous*) .. (reach|call|write|speak|line|firm|lawyer)
    """,
    "review": r"""
        (independent|external|outside|internal) (review|inquiry|investigation|audit|firm|law firm|counsel|examination|panel)
        (asked|hired|instructed|commissioned|appointed|engaged|tasked) .. (firm|lawyer|law firm|judge|auditor|auditors|counsel|barrister|dame|sir) .. (look|review|examine|investigate|go through|to)
        (stepped|stepping|step|steps|stood|standing|stand) (aside|back|away|down) .. (while|until|pending|immediate|from all)
        (while|until) (it|this|that|the review|the inquiry|others) .. (lasts|is under way|decide|decides|complete|completed)
        (on leave|suspended|relieved|stood down|no longer with|removed from)
        (all|full) (records|access) .. (since|from|to)
        immediate effect
        (mutual|by mutual|agreed) (agreement|consent|that (he|she) will)
    """,
    "ashamed": r"""
        (let|failed|failing|letting|let you all) (you|them|our|those|the) (down|all|residents|families|patients|customers|children|guests|badly)
        (ashamed|our shame|to our shame|shameful|inexcusable|unforgivable|unacceptable)
        (we|i) (should have|ought to have) (noticed|known|stopped|acted|listened|said|seen|told|asked|done|checked|been)
        (weren't|were not|was not|wasn't) right
        (that is|that's|this is) on us
        (we|i) (got|were|was) (it |this |)(wrong|badly wrong)
        (you trusted|you relied|you paid|trusted us)
        (charged|billed|took|sold|misled|lied) .. (promised not|should not|never|you|without)
        (do not|don't|not) (ask|expect|deserve) .. (forgiveness|indulgence|patience|understanding)
        (sorry|apologise|apologize|apology) .. (not enough|to every|to each|to all|does not|without|from|for what)
        (pay|refund|return|repay|give back) .. (every|back) (cent|penny|fee|fees|money)
    """,
    "intruder": r"""
        (someone|somebody|a person|a stranger|an outsider|unknown|third party|an unauthori* \w+|intruder*|people) .. (read|reading|seen|saw|opened|opening|copied|downloaded|looked|access*|had no business|should not|had been in|got into)
        (had no business|should not have|shouldn't have|was never meant to|were not meant to) .. (seen|see|opening|opened|read|reading|access)
        (passport|passports|payslips|health records|medical records|case files|patient files|card numbers|bank details|messages|addresses|scans|identity cards) .. (read|open|visible|seen|copied|belong|exposed|contained|public|months|between)
        (contained|included|held) .. (scans|names|addresses|passports|messages|records|payslips|numbers)
        (change|reset|changed) (your|all|the) (password|passwords|locks|keys)
    """,
    "stop": r"""
        (please |)(don't|do not|never) (use|eat|give|drink|wear|open|charge|plug|feed|touch|serve|ride|install|switch|turn|put) (it|them|the|your|this|that|any|these)
        (stop|cease|discontinue) (using|use|eating|drinking|taking|wearing|charging|feeding|riding)
        (unplug|put|bring|take|fold|return|destroy|dispose|discard) .. (bag|garage|back|money back|page|shop|pharmacy|store|full refund|receipt|the doctor)
        (throw|put) (it|them|these|those|any|all|what) .. (away|out|bin)
        (if you) (have|own|bought|use|ate|dined|drank|stayed|wear) .. (batch|lot|number|model|cupboard|saturday|sunday|friday|with us|at our)
        (money|refund) .. (no receipt|without a receipt|like|either way)
        (see|call|phone|ask) (a|your|the) (doctor|vet|poison|emergency)
        (toddlers|babies|children|riders|people|customers|guests|diners) .. (lost|ill|sick|hurt|swallowed|burned|burnt|cut|choked|fingertips|intensive)
        (hinge|buckle|strap|latch|brake|cap|battery|blade|harness|clasp) .. (can|may|might|could|gives|give|fails|comes|opens)
        ten times (too|higher|stronger|the)
        (finding out|find out|looking into) what got into
    """,
    "sick": r"""
        (intensive care|critical condition|operating theatre|in surgery|surgeons|in hospital|on a ventilator|emergency room|emergency department|casualty)
        (fever|vomiting|dizzy|dizziness|rash|blurred vision|breathless) .. (doctor|hospital|call|emergency|see|if)
        (fell|slipped|dropped|trapped|pinned|struck|caught) (from|between|under|off|by|in) .. (rig|harness|scaffold|catwalk|machine|press|roof|beam|ladder|tower|truck|metres|feet)
        (understudy|tonight's|this evening's|performance) .. (cancelled|will not|not go on|suspended)
    """,
    "leak": r"""
        (creek|river|stream|brook|well|wells|lagoon|pond|beach|bay|soil|groundwater|drinking water|tap water) .. (ours|from our|from us|orange|dead|smell|keep|don't|do not|what was in|contaminated|into|now in|bottled)
        (keep|do not let|don't let) .. (dogs|children|animals|cattle|livestock|horses) .. (away|out|drink|near|in)
        (bottled|drinking) water .. (handed|distributed|available|school|use|for)
        (smell|smelled|smelt|stench|fumes|dust|cloud) .. (came from us|from our|before|ours|windows)
        (keep|close) .. windows (closed|shut|and)
        (dead|dying) fish
        (gave way|burst|broke|leaked|spilled|overflowed|ruptured) .. (creek|river|sunday|monday|tuesday|wednesday|thursday|friday|saturday|tank|lagoon|dam|night)
    """,
    "sides": r"""
        (take|taking|pick|picking|chosen|choose|takes) (a side|sides|a stand)
        (stay|stays|stayed|be|remain|staying) (out of|neutral|silent on|silent about)
        (where|what) we stand
        (vote|voting|vote him|voting him|voting her|vote them) (out|against|for|yes|no)
        (how|why) we (vote|will be voting|are voting|are backing|back|oppose|will vote)
        (governor|president|minister|prime minister|senator|mayor|candidate|party|government|regime|congress|parliament) .. (misled|lied|lies|crime|bombs|starves|must|out|resign|shame|wrong|disgrace|answer|bill|oppose|stop|leave)
        (that|this|their|his|our) (government|regime|war|president|party|candidate|occupation) .. (bombs|bombing|starves|kills|attacks|invades|no|not|our|must|has)
        (as long as|while|until) .. (bombs|bombing|bombed|shells|rockets|missiles|occupies|occupation|starves|war|invades)
        (sell|buy|buying|selling|stock|import|trade|serve) (nothing|no more|none) (to|from|of)
        (won't|will not|no longer|don't|stopped|stop|refuse to) (find|stock|sell|buy|buying|serve|print|trade|import|supply) .. (government|country|regime|here|party|candidate|until|who)
        (at the border|ballot measure|measure \d+|proposition \d+|election campaign|political campaign|rally|march with us|join us at the march)
        (leave|leaving|left) (them|it|those) (where they are|on the shelf)
        (we ask|we call on|we urge|join us|call on) .. (do the same|boycott|to join|every|other|parliament|lawmakers|government)
        (is|are|what is) .. (a crime|genocide|ethnic cleansing|apartheid|illegal war|war crime)
    """,
    "halted": r"""
        no (trains|buses|trams|metro|ferries|flights|post|deliveries|collections|lectures|underground|tube|service) (on|from|between|until|this|today|tomorrow|will)
        (our|the) (drivers|pilots|nurses|crews|colleagues|guards|teachers|staff|bakers|doctors|employees) (and we|want|have decided|demand|see|walked|are out|walk out|voted|have voted|ask for)
        (vehicles|buses|trams|trains|planes|lorries|trucks) .. (stay in|stay at|remain in|not leave|will not run|depot|hangar)
        (still talking|talks|negotiat*|back at the table|the table) .. (resume|again|continue|wednesday|offer|roster*|pay|tomorrow|broken)
        (valid|tickets) (on|are valid|remain valid) .. (bus|buses|other|day|later|any)
        (outside|before|at) the gate .. (brazier|vests|banner|tea|soup|since|barrel|drums)
        (brazier|red vests|picket*|placards)
    """,
    "lenders": r"""
        (banks|bank|lenders|creditors|bondholders|administrator|receiver|court) .. (more time|talks|talking|conversation|conversations|agreed|protection|breathing space|standstill|extension|patience|granted|waive*|covenant*)
        (asked|ask|asking|requested|need) .. (banks|lenders|creditors|suppliers|court) .. (time|patience|protection)
        (talks|conversations|talking|sitting|meeting) with (our|the) (banks|lenders|creditors|bank)
        (protect|protects|protection) .. (from|against) (those|creditors|its creditors)
        (suppliers|invoices|deposits|refunds|withdrawals|payouts|gift cards|vouchers) .. (frozen|paid weekly|suspended|on hold|honoured until|stopped|wait|not be paid|late|no longer)
        (continues|continue|survive|go on|carry on) .. (present form|current form|as it is|in this form|month-end|month end)
        (filed papers|filed for|papers with the court)
        (below|short of|miss|missed|less than) .. (expected|forecast|guidance|target|promised|market)
        (no longer|not|cannot|can't) .. (promise|reach|achieve|reached|achieved|confirm) .. (target|margin|forecast|guidance|amounts|dividend|year|goal)
    """,
    "unhired": r"""
        (won't|will not|not|no) (be |)(hiring|any new|new hires|hire|taking on|recruiting|take on|new|recruit) .. (this year|next year|anyone|apprentices|graduates|trainees|interns|role|until|until further)
        (intake|graduate|graduates|apprentices|trainees|interns|offers|contracts|probation) .. (won't be|will not|not be|withdrawn|no longer|speak to|none|not renewed|rescind*|cancelled|nobody)
        (signed with us|already signed|accepted our offer) .. (letter|summer|know|sorry)
    """,
    "cleared": r"""
        (hall|halls|building|station|centre|center|store|school|campus|auditorium|terminal|site|grounds|everyone|audience|visitors|hotel) .. (cleared|evacuated|had to leave|got out|was emptied|ordered out|sent home|do not return)
        (suspicious|unattended|abandoned) (bag|package|suitcase|object|parcel|device)
        (a|after a) (call|threat|phone call|note) .. (seriously|had to|we had)
        (until|when|unless) (the |)(police|bomb squad|authorities|sniffer dogs) .. (allow|finished|clear|say|decide|give)
    """,
}
