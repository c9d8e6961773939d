"""English: what is held back, what carries a caution, and what only sounds like it; one phrase a line."""

# ruff: noqa: E501

PEOPLE = (
    "(employees|employee|workers|worker|staff|colleagues|people|teammates|team members|nurses|teachers|drivers|engineers"
    "|contractors|contractor|crew|personnel|couriers|pilots|doctors|cleaners|editors|journalists|passengers|passenger"
    "|residents|students|student|pupils|patients|patient|customers|visitors|guests|children|man|woman|men|women)"
)
LEADER = (
    "(ceo|cfo|cto|coo|chief|chief executive|executive|director|president|chairman|chairwoman|chair|founder|cofounder|head"
    "|principal|headteacher|editor|coach|superintendent|dean|boss|chef|partner)"
)
PLACE = (
    "(store|stores|plant|plants|factory|office|offices|studio|branch|branches|restaurant|restaurants|school|hospital|clinic"
    "|ward|depot|warehouse|hotel|shop|shops|location|locations|mine|mill|facility|newsroom|campus|cafe|café|pub|gym|cinema|museum|nursery|kindergarten|pharmacy|laboratory|centre|center|theatre|bakery"
    "|brewery|call centre|call center|distribution centre|distribution center|division|unit|site|sites|home)"
)
AUTHORITY = (
    "(regulator|regulators|commissioner|police|authorities|authority|osha|sec|ftc|fda|fbi|doj|ico|hmrc|prosecutor|prosecutors|detectives"
    "|officials|watchdog|ministry|inspectors|inspectorate|ombudsman|auditors|auditor|attorney general|health department)"
)
SERVED = (
    "(customers|merchants|patients|clients|members|passengers|shoppers|travellers|households|homes|cardholders|riders)"
)
DELIVERED = (
    "(payout|payouts|payment|payments|order|orders|payroll|delivery|deliveries|salary|salaries|appointments|flights|trains"
    "|prescriptions|transactions|refunds|withdrawals|transfers|operations|surgeries|parcels|meals|exams)"
)

HOLD = {
    "bad_news": """
        statement (from|by|of) (the|our|its) (\\w+ |)(board|supervisory board|trustees)
        (rocked|plagued|marred|overshadowed|shaken|reeling) (by|from)
        hit by (a |an |)(scandal|strike|outage|lawsuit|cyberattack|fraud|losses|protests|recall|fine|wave of|storm|fire)
        (amid|after|following|over) (claims|allegations|complaints|concerns about|concerns over|fears|protests|outcry|probe|a probe|raid|criticism|crisis|backlash|reports of|accusations|unrest)
        (in jeopardy|hangs in the balance|on the brink|under threat|in turmoil|in crisis|in doubt|in tatters|in ruins|in limbo|at breaking point)
        (in the wake of|aftermath of|fallout from)
        (facing|faces|face) (calls|questions over|claims|ruin|collapse|eviction|closure|bankruptcy|criticism|charges|jail|backlash|legal|lawsuit|lawsuits|job|an uncertain|uncertain|fine|fines|a fine|probe|anger|fury)
        (future|fate) .. (unclear|uncertain|in doubt|in question)
        (investor|investors|sponsor|sponsors|buyer|backer|backers|partner|lender) .. (pulls out|pull out|pulled out|walks away|withdraws|backs out|withdrew)
        (suffered|suffers|suffering) .. (setback|blow|losses|damage|injuries|abuse)
        (operated|treated|tested) .. wrong
    """,
    "layoffs": f"""
        (those|people|colleagues|employees|everyone) (concerned|involved|in scope|on the list) .. (invited to|informed|told|talks|meetings|conversations|hear|heard)
        (option|choice|offer|choose|offered) .. (a package|packages|severance|a settlement|voluntary exit)
        (cooks|waiters|people|colleagues|workers|employees|families|staff|drivers|nurses|teachers|engineers|actors|of them|of us|friends) (are|is|will be|now) (now |all |)(looking for|in need of|seeking|searching for) (a |an |new |another |other )(new |)(place|job|jobs|work|role|roles|home|position|positions|employer)
        (from|as of) (today|tomorrow|monday|next week|next month|now on|january|february|march|april) .. (team|company|studio|group|business) of (\\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred)
        (to|for) the (\\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred) .. (won't|will not|who leave|who are leaving|no longer)
        (won't|will not|will no longer) be (part|a part) of (what comes|the next chapter|our next chapter|the future|this journey|our journey)
        (not|won't) be (joining|coming with) us (on|in|for|into) (the|this|what|our) (next|road|way|journey)
        (continue|carry on|go on) (with|as) (only |just |)(a team of |)(\\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred) (of us|people|instead|rather)
        (people|colleagues|friends|teammates|those) (we are|we're) (losing|saying goodbye to|parting with)
        (talks|consultation|conversations|discussions|negotiations) (about|on|over|with) .. \\d+ (people|colleagues|employees|workers|staff|jobs|positions)
        (colleagues|employees|staff|workers|people|teammates|team members) (will|must|have to|are to|would|had to) (leave|go|be leaving|depart)
        (no longer|not enough|no more) (have |)work for
        (trim|trims|trimmed|trimming|thin|thins) .. (head office|staff|workforce|headcount|payroll|ranks)
        (part|parting|parted) with (\\d+|some|members|several|a number|about|many|half|a third)
        affecting (approximately|about|around|some|nearly|up to|roughly|almost|over|more than) \\d+ .. (positions|jobs|roles|employees|people|colleagues|workers)
        (positions|jobs|roles) .. (consolidated|relocated|moved to|transferred)
        (part|parting|parted) with (\\d+|some|members|several|a number|about|many|half|a third)
        affecting (approximately|about|around|some|nearly|up to|roughly|almost|over|more than) \\d+ .. (positions|jobs|roles|employees|people|colleagues|workers)
        (positions|jobs|roles) .. (consolidated|relocated|moved to|transferred)
        (contract|contracts) .. not .. renewed
        (contracts|positions) (will|would|were|are) not (be |being |)renewed
        (lose|losing|loses) (\\d+|hundreds of|dozens of|thousands of) .. (jobs|staff|workers|people)
        early retirement (programme|program|offer|offers|scheme|package)
        (replace|replaced|replacing|replaces) .. (workers|staff|agents|employees|jobs|humans) (with|by) (ai|robots|machines|automation|software)
        (hundreds|thousands|dozens) of .. (jobs|workers|roles|positions|employees) .. (go|gone|axed|cut|risk|lost|laid|affected|leave|threatened)
        bad news .. (job|jobs|team|workers|staff)
        (team|department|unit|division) (has been|was|is being|will be) (dissolved|disbanded)
        (say|saying|said) goodbye to .. (colleagues|teammates|team members|coworkers|employees)
        (reducing|reduce|reduces|reduced|shrinking|shrink) the size of .. (company|team|teams|workforce|organi*|staff|business)
        (role|roles|position|positions|job|jobs|team) no longer (exist|exists|needed|required)
        (a third|a quarter|half|a tenth|a fifth|percent|%) of (our|the|its) (team|crew|staff|workforce|people|company|employees) .. (leave|leaving|go|gone|let|will not|won't|lose|losing|laid|cut|out)
        (over hired|overhired|hired too (fast|many|quickly))
        (become|becoming|became|be) a .. smaller (company|team|organi*)
        (size|headcount|team) .. goes from \\d+ to \\d+
        no longer (employed|part of the (company|team)|with the company)
        (layoff|layoffs)
        (lay|lays) (off|offs)
        (laid|laying|lays) off
        (lay|laying) off
        (cut|cuts|cutting|axe|axes|axed|axing|shed|sheds|shedding|slash*|eliminat*) .. (jobs|roles|positions|workforce|headcount|payroll)
        (cut|cuts|cutting|axe|axes|axed|axing|shed|sheds|shedding|slash*) .. (staff|employees|workers)
        (job|jobs|staff|staffing|headcount|workforce|personnel) (cut|cuts|cutting|reduction|reductions|loss|losses|elimination*)
        (reduc*|shrink*|trim*|downsiz*) .. (workforce|headcount|head count|payroll)
        (reduc*|shrink*|trim*|downsiz*) (our|the|its|their) .. (team|teams|organi*|staff|department|division|company) by
        (downsizing|downsize|downsized|rightsizing|rightsize)
        right (sizing|size)
        restructuring .. (office|department|division|consultation|programme|program|charges|roles|jobs|staff|company|plan|workforce)
        (company|corporate|organisational|organizational|business|office|major) restructuring
        reorgani*ation .. (roles|jobs|leave|leaving|affected|impacted|positions)
        (severance|outplacement)
        (voluntary|mass) (departures|redundancies|redundancy|dismissal*|separation*|resignation*)
        (at risk of|made|making|compulsory|face|facing) redundan*
        (redundancy|redundancies) .. (consultation|package|packages|payment|pay|talks|round|programme|scheme)
        (roles|jobs|positions|posts|{PEOPLE[1:-1]}) .. (redundant|redundancy|redundancies)
        (separation|exit) (programme|program|package|packages|scheme|agreement)
        (part|parting|parted) (ways|company) with
        (say|said|saying) (goodbye|farewell) to (\\d+ (people|colleagues|employees|team members|teammates|of)|some|many|several|about|around|nearly|dozens|hundreds|a number|a third|a quarter|half)
        (letting|let) (\\d+|some|several|many|a number of|about|nearly|around|a third of|a quarter of|people|employees|staff) .. go
        (was|were|been|being|be|are) let go
        (affected|impacted) (employees|colleagues|team members|teammates|staff|roles|workers|positions)
        {PEOPLE} .. (leaving|leave|lose|losing) (us|the company|their jobs|the business|the organisation|the organization|the group|as part|as a result)
        (colleagues|teammates|employees|people) who are leaving
        people will leave
        (roles|positions|jobs|posts) .. (eliminated|axed|scrapped|disappear|at risk|affected|impacted|threatened|in jeopardy|outsourced|offshored)
        (jobs|livelihoods|roles) .. (risk|lost|go)
        (lose|losing|lost|loses) (their|his|her|our) (job|jobs|livelihood*)
        (furlough|furloughs|furloughed|furloughing)
        (reduction|reductions) in (force|workforce|headcount|staff)
        leaner (organi*|team|structure|company|business)
        workforce (reduction*|transition|optimi*|realign*|adjust*|rebalanc*|changes)
        (made|make|taken|take|making|taking) .. (difficult|tough|painful|hard|heartbreaking) (decision|decisions) to
        (difficult|hardest|painful|heartbreaking) (decision|day|news|goodbye|changes) .. (team|colleagues|company|roles|people|employees)
        (mass|unfair|wrongful|collective) dismissal*
        (moves|moving|relocat*|shift*|transfer*) production (abroad|overseas|to)
        (pay|salary|wage) (freeze|freezes|cut|cuts|reduction*)
        (bonus|bonuses|raises) .. (cancelled|canceled|scrapped|cut|suspended)
        no (salary|pay) (increase|increases|rises|raises)
        temporar* (laid|layoff*|stood down)
    """,
    "death": f"""
        (everyone|everybody|all|those) who knew (and loved |)(him|her|mr|mrs|dr|professor)
        slipped away (on|this|last|peacefully|surrounded|in his|in her|with his|with her|after)
        (funeral|memorial|memorial service|wake|vigil) (is|will be|takes place|will take place) (on|held|at)
        (sad|terrible|awful|heartbreaking|devastating|tragic) news
        (he|she) .. (did not|didn't|never) (come back|come home|wake up|survive|regain)
        (devastated|saddened|heartbroken|grieving|deeply sad) (to|by|at|about|over)
        (devastated|saddened|heartbroken|grieving|deeply sad) (to|by|at|about|over)
        (honouring|honoring|celebrating|celebrate|remember|remembering|honour|honor) .. (life|memory) of
        leaves behind (a|two|three|four|his|her|their)
        (survived by|minute of silence|moment of silence|minute's silence|vigil|vigils)
        no longer with us
        killed in .. (collision|crash|accident|fall|fire|explosion|attack|shooting|blast|raid)
        passed away
        (mourn|mourns|mourning|mourned|obituary|obituaries|condolence|condolences|bereaved|bereavement|funeral)
        rest in peace
        in (loving |fond |)(memory|memoriam|remembrance) of
        in memoriam
        remembering .. (founder|colleague|friend|partner|servant|teacher|chef|nurse|legacy|loved|mentor|who)
        remembering (\\w+) (\\w+)
        (pay|pays|paid|paying) .. tribute*
        tribute* to .. (late|colleague|founder|friend|life|memory)
        our late (founder|colleague|friend|ceo|chairman|president|partner|director|chef)
        (died|dies)
        (death|deaths) of (our|his|her|their|one|two|three|four|several|\\d+|mr|mrs|ms|dr|professor)
        (death|deaths) of (the|a|an) .. {PEOPLE}
        death toll
        (patient|wrongful|worker|employee|child|infant|sudden|tragic|untimely|his|her|their|maternal|inmate) (death|deaths)
        (lost|loses|claim|claimed|cost) .. (his|her|their|\\d+) (life|lives)
        (lost|loses|losing) (his|her|their) (battle|fight)
        (sad|tragic|sudden|untimely|unexpected|great|terrible|heartbreaking|our) (loss|passing) (of|we)
        (loss|passing) of (our|a|an|the) .. (colleague|friend|founder|member|student|teammate|patient|mentor)
        a great loss
        our loss
        (deep|deepest|profound|great|heartfelt) (sadness|sorrow|sympathy|condolences|grief)
        heavy (heart|hearts)
        (our|my) (thoughts|hearts|prayers) (are|go|remain) .. (with|to|out)
        thoughts and prayers
        (suicide|suicides|fatality|fatalities|homicide|manslaughter)
        (took|take|taken) (his|her|their) own life
        (fatal|fatally|deadly) (accident|crash|shooting|attack|injury|injuries|fire|fall|stabbing|incident|injured|shot|collision|wounds|blaze|explosion|outbreak|overdose)
        (tragedy|tragedies|tragic|tragically)
        (found|pronounced) dead
        {PEOPLE} .. (killed|perish*|dead)
        (kills|killed|killing) .. (people|workers|worker|employees|employee|passengers|children|man|woman|men|women|pedestrian|cyclist|students)
        (was|were|been) killed (in|by|when|on|after|at|while)
    """,
    "accident": f"""
        (crane|scaffold|scaffolding|gantry) .. (came down|come down|fell|toppled|collapsed|gave way|gives way|overturned)
        (wall|roof|mast|tower|ceiling|bridge|tree|lift|elevator|balcony|chimney) .. (fell on|fell onto|toppled|collapsed|gave way|crashed)
        (accounting for|looking for|searching for) (everyone|survivors|anyone|the missing|those)
        boil (all |your |the |)(tap |drinking |)water (before drinking|until further|advisory|notice|order|for drinking)
        (bacteria|e coli|lead|nitrate|contamination|contaminant*) .. (drinking water|tap water|water supply|samples|network)
        (went|goes|gone|go|still|reported|are|is) missing .. (after|since|colleague|child|children|hiker|crew|sailor|sailors|on|from)
        {PEOPLE} .. (missing|feared dead|unaccounted|rescued|airlifted)
        (fell|fall|falls|fallen) (overboard|ill|sick)
        (sickened|smoke inhalation|burst pipe|dam burst|rescue operation|search and rescue operation)
        (struck|knocked down|run over|crushed|mauled|bitten) by (a|an|the|falling)
        in (critical|serious|grave) condition
        (chemical|toxic|gas|acrid) (smell|fumes|cloud|smoke|vapours|odour)
        stay (indoors|inside your|away from the)
        capsiz*
        (train|bus|plane|ship|ferry|tanker|truck|crane) .. (overturn*|derail*|sank|sinks|crash*|collid*|ran aground)
        (caves|caved|caving) in
        {PEOPLE} .. (injured|hurt|wounded|hospitalised|hospitalized|burned|burnt)
        (was|were|been|being|seriously|badly|slightly|critically|severely|lightly) (injured|hurt|burned|burnt|wounded)
        (several|two|three|four|five|six|seven|dozens|many|\\d+) .. (injured|hospitalised|hospitalized|wounded)
        (suffer*|sustain*) .. (injury|injuries|burns)
        (sent|taken|rushed|airlifted) .. to (hospital|the hospital)
        (bus|car|train|truck|lorry|plane|helicopter|van|tram|vehicle|forklift|drone|coach|ferry|boat|road|traffic|motorway|highway) .. (crash|crashes|crashed|accident|accidents|collision|collisions|derail*|capsiz*|overturn*)
        (work|workplace|industrial|mining|construction|rail|serious|terrible|site|nuclear|factory|farm|ski) (accident|accidents)
        (accident|accidents|collision|derailment) (at|on|in|near|involving|this|last|yesterday|kills|injures|leaves|investigat*)
        (explosion|explosions|blast) (at|in|near|on|rocks|injures|leaves|rips|tears|damages|kills)
        (exploded|explodes) .. (plant|factory|warehouse|lab|site|injur*|kitchen|battery|boiler|tank)
        (fire|blaze) (broke|breaks) out
        (fire|blaze) (at|in) (our|the|a|an|one) .. (warehouse|plant|factory|site|depot|store|restaurant|hotel|school|hospital|building|facility|office|kitchen|home|bakery)
        (warehouse|factory|plant|kitchen|depot|building|hotel|store|restaurant|lab|apartment|school) (fire|blaze)
        (fire|blaze|flames) .. (destroy*|damage*|gut|guts|gutted|engulf*|rips|ripped|swept|tears)
        fire (brigade|crews|service|department|fighters) .. (called|attend*|scene|tackl*|battl*|site)
        (firefighters|emergency services|paramedics|rescuers|ambulances) .. (called|tackl*|scene|battl*|remain|attend*|arrived|on site|searching)
        (evacuated|evacuation|evacuating|evacuate)
        (gas|ammonia|chemical|chlorine|oil|fuel|toxic|acid|carbon monoxide|radiation|sewage|solvent|wastewater|refrigerant) (leak|leaks|leaked|spill|spills|spilled|release|discharge|discharges)
        (spilled|spilt|spills|dumped|discharged|ruptured) .. (river|sea|lake|drain|soil|groundwater|creek|litres|liters|gallons|tonnes)
        (chemicals|pollutants|sewage|waste|toxins) .. (river|lake|sea|groundwater|creek|drinking water)
        pollut* .. (river|rivers|lake|beach|groundwater|water supply|creek|air)
        (crane|roof|bridge|building|scaffold*|wall|ceiling|tunnel|mine|dam|grandstand|shelving|balcony) .. (collapse|collapses|collapsed|collapsing)
        (fell|falls|fall|fallen|falling|plunged) from (a|the|scaffold*|roof*|ladder*|height*)
        (electrocuted|electrocution|drowned|drowning|drowns|asphyxiat*|suffocat*)
        {PEOPLE} .. (trapped|crushed|buried|pinned) (by|under|in|inside|between|beneath)
        (salmonella|listeria|legionella|legionnaires|e coli|norovirus|food poisoning|botulism|measles|carbon monoxide poisoning)
        (outbreak|outbreaks) (of|at|in|linked|among)
        contaminated (food|water|batch|lot|product|products|blood|land|soil|meat)
        (earthquake|hurricane|tornado|flood|floods|flooding|wildfire|wildfires|landslide|typhoon|avalanche) .. (hit|hits|struck|destroy*|victims|killed|homes|devastat*|damaged|damage|forced)
    """,
    "violence": f"""
        (violence|aggression|assaults|attacks|threats) (against|towards|toward) .. (nurses|staff|teachers|drivers|colleagues|paramedics|workers|employees|women|crew|officers)
        (a|the|after|attempted|overnight|office|night) (break in|break ins)
        (ram raid|burglary|gunpoint|knifepoint|at gunpoint|death threats|death threat|vandals|vandalised|vandalized)
        (threatened|threatening) .. (staff|employees|nurses|teachers|drivers|with a|to kill|knife)
        (robbery|robberies|armed robber*|kidnap*|abduct*)
        (stabbed|stabbing|stabbings|gunman|gunmen|gunfire|gunshot|gunshots|hostage|hostages|massacre|murder|murdered|kidnapped|kidnapping|rape|raped)
        (mass|school|fatal|deadly|campus|workplace|police) (shooting|shootings)
        shots (were fired|fired|rang)
        (after|following|in) (a|the) shooting
        shooting (near|outside|leaves|victim*|suspect*)
        (was|were) shot (dead|and|by|in|at)
        {PEOPLE} .. (attacked|assaulted|beaten|threatened with)
        (assault|assaults|assaulted) (on|of|at|charge*|case|by)
        (sexual|physical|verbal|violent|knife|acid|terror|terrorist|arson|bomb) (assault|assaults|attack|attacks|violence|abuse)
        (terrorism|terrorist|terrorists|bombing|bombings|bomb threat|arson)
        (lockdown|locked down) .. (school|campus|police|after|shoot*)
        (went|gone|goes) into lockdown
        (gun|gang|police|street|mob|domestic|gender based) violence
        police brutality
        (made|make|makes) (an|several|two|three) (arrest|arrests)
    """,
    "lawsuit": """
        (legal|court) (filing|filings|action|challenge|papers) against
        (sues|sued|suing|takes|taken|took|taking) (us|him|her|them|the company) (for|over|to court)
        (lawsuit|lawsuits|suit|claims|complaint) (is|are) (entirely |wholly |utterly |completely |)(without merit|baseless|meritless|unfounded)
        (court|judge|jury|tribunal|appeals court|supreme court) (has |)(rejects|rejected|rules|ruled|dismisses|dismissed|upholds|upheld|orders|ordered|sides|sided|denies|denied|throws out|threw out|overturns|overturned)
        court's .. (decision|ruling|judgment|order)
        (investigative|regulatory|inspection) demand*
        (cooperating|cooperate|cooperates) (fully |closely |)(with|in) (the |an |any |its |their |)(ftc|doj|sec|authority|authorities|regulator*|inquiry|investigation|investigators|police|prosecutor*)
        (civil|criminal|formal|federal|antitrust|competition|regulatory) (investigation|investigative|inquiry|probe|charges)
        (to|will|may|could|would|might|can|plans to|threatens to|and|who|workers|customers|parents|families|they|we|shareholders|users) sue
        (wins|won|loses|lost|win|lose) .. (case|tribunal|appeal|lawsuit|ruling|legal|trial|verdict) (over|against|about|for|after|at|in)
        (owed|owes|owe) .. (wages|rent|tax|taxes|overtime|suppliers|money)
        (compensation) (for|after|claim|claims|payout|payouts|to|from)
        (breach|breached|breaches|breaching) (of |)(the |)(law|rules|act|regulations|licence|license|contract|code)
        (appeal|appeals|appealed) against
        (new|joint|joined the|files|filed|file|civil|federal) suit (against|over|alleg*|says|claims|in)
        in new suit
        (legal|court) (filing|filings|motion|motions|brief|briefs|order|orders) (against|that|which|bars|barring|stops|stopping)
        (latest|new|newest|third|second|fresh|another) (legal|court) (filing|filings|motion|complaint)
        (court|judge|tribunal|panel|jury) (rejects|rejected|dismisses|dismissed|throws out|threw out|upheld|upholds|sides with|sided with|rules against|ruled against|declines|declined)
        (sues|sued|suing|lawsuit|lawsuits|litigation|litigating|plaintiff|plaintiffs|injunction|subpoena|subpoenas|subpoenaed|tribunal)
        class action*
        (legal|court) (action|battle|fight|filing|filings|proceedings|complaint|challenge|threat|claim|claims|dispute|disputes|case|cases|hearing|order|orders|ruling|rulings|papers)
        court (rules|ruled|rejects|rejected|dismisses|dismissed|upholds|blocks|sides|finds|found|grants|decision|decisions|date|awards|awarded|overturns)
        (judge|judges|court|jury|appeals court) .. (ruled|rules|orders|ordered|rejects|rejected|dismissed|dismisses|blocks|blocked|sides|awarded|awards|verdict|convict*)
        (in|to|before|by|through) (federal |district |high |civil |the supreme |criminal |the high |)court (on|over|for|after|against|by|this|last|in|that|with|has|will)
        (take|takes|taken|taking|took|drag*|haul*) .. to court
        (files|filed|filing) .. (suit|suits|complaint|complaints|charge|charges) .. (against|court|alleging|over|with)
        (union|group|customers|parents|competitor|rival) files charge*
        (settle|settles|settled|settling) .. (suit|case|claim|claims|charges|allegations|dispute|litigation|complaint)
        (reach|reached|reaches|agree|agrees|agreed) .. settlement
        settlement (reached|agreed|talks|deal|approved|over|in)
        out of court
        (patent|copyright|trademark|trade secret|trade secrets) (infring*|dispute|disputes|case|suit|violation*|theft|fight|battle)
        (infring*) .. (patent|patents|copyright|copyrights|trademark|trademarks|rights)
        (legal|employment|contract|contractual|licensing|supplier|boundary|royalty) dispute*
        cease and desist
        breach of (contract|fiduciary|duty|trust)
        (unfair|wrongful|unlawful) (dismissal|dismissals|death|termination|firing)
        (wrongfully|unlawfully|illegally|unfairly) (fired|dismissed|terminated|sacked|evicted|collected|used|shared)
        (illegally|unlawfully)
        (negligence|malpractice|defamation|libel|slander)
        unpaid (wages|overtime|invoices|bills)
        (seek|seeks|seeking|pay|pays|award|awarded|awards) .. (damages|compensation claim)
        (alleges|alleged|allege|alleging|allegedly|allegation|allegations)
        (goes|go|going|went|stand|stands|stood|put|face|faces|facing) (on |)trial
        (pleads|pleaded|plead|found|not) guilty
        (employment|labour|labor|compensation|damages|negligence|whistleblower) (claim|claims|complaint|complaints|case|suit)
    """,
    "investigation": f"""
        (agents|investigators|officers|detectives|police) .. (search|searching|searched|raid|raiding) .. (office|offices|home|homes|premises|building|headquarters)
        (revokes|revoked|revoking|suspends|strips|stripped|withdraws) .. (licence|license|permit|accreditation|registration|certificate)
        (questioned) (by|over|about|in|as)
        (probe|probes|inquiry|investigation|investigations) (into|widens|finds|found|over|launched|opened|continues|against)
        (audit|inspection|inspectors|report|inquiry|review) (finds|found|reveals|revealed|uncovers|uncovered|exposes) .. (missing|fail*|abuse*|unsafe|breach*|poor|serious|fraud|waste|violation*|flaws|neglect|errors|misuse|problems|toxic|risk*)
        (missing|misused|stolen|embezzled) (funds|money|millions|cash|donations)
        (misus*|misappropriat*) .. (funds|money|donations|public|grant)
        (conflict|conflicts) of interest
        (fake|false|forged|bogus) (reviews|certificates|invoices|degree|degrees|documents|claims|accounts|licence|papers)
        (manipulated|rigged|fudged|doctored) .. (results|accounts|tests|emissions|figures|data|bids)
        (tax|benefit|insurance|invoice|subsidy|election|visa) (fraud|evasion|scam)
        (under|face|faces|facing|opens|opened|criminal|federal|police|fraud|antitrust|formal|tax|sec|ftc|doj|fbi|government|corruption|parliamentary|public|safety|preliminary|regulatory|competition|independent|internal|osha|probe) (investigation|investigations|inquiry|inquiries|probe|probes)
        (opens|opened|opening|launches|launched|begins|began|starts|started|announces|announced|orders|ordered|demands|confirms) .. (investigation|inquiry|inquiries|probe)
        (is|are|was|were) (being |)(investigated|probed|raided|searched by)
        {AUTHORITY} .. (investigat*|inquir*|probe|probes|probing|raid|raids|raided|searched|searches|looking into|look into|looks into|look at|looks at|fine|fines|fined|sanction|sanctions|sanctioned|accuse*|allege*|charge|charged|charges|scrutin*|cites|cited|warned|shut|reviewing|reviews)
        looking into (allegations|claims|complaints|reports)
        (is|are) investigating .. (accounting|irregularit*|claims|complaint*|misconduct|allegations|accident|whether|after)
        (searched|searches|raided|raids|raid on|stormed|seized) .. (office|offices|premises|headquarters|home)
        (raids|raided|dawn raid)
        (accounting|financial|procurement|payroll) (irregularities|irregularity|scandal|fraud)
        (irregularities|scandal|scandals|scandalous|wrongdoing|embezzl*|bribery|bribes|kickbacks|insider trading|tax evasion|price fixing|cartel|collusion|whistleblower|whistleblowers)
        (fraud|corruption|money laundering|tax|bribery) (charge|charges|case|claims|allegations|trial|investigation|probe|inquiry|scandal|conviction)
        guilty of (fraud|murder|theft|assault|bribery|manslaughter|corruption|negligence|misconduct|manipulating|stealing|insider)
        (convicted|accused|suspected|suspicion|arrested|indicted|jailed|sentenced) (of|on|for|over|in|with)
        charged with (fraud|murder|insider|assault|theft|bribery|manslaughter|embezzl*|corruption|tax|conspiracy|money|manipulat*|negligence|rape|stealing)
        (was|were|been|is|are|has been) (arrested|convicted|jailed|sentenced|indicted|imprisoned|detained)
        (prosecutors|police) .. (charged|charge|arrest|arrested|arrests)
        (antitrust|anti trust|anti competitive|anticompetitive|monopoly) (regulators|case|complaint|charges|law|lawsuit|suit|ruling|authorit*|concerns|investigation|fine|behaviour|behavior)
        (fined|fines) (for|over|by|after|of|\\d+|the|a)
        {AUTHORITY} .. (penalty|penalties)
        (cited|citation|citations|cites|notice|notices) .. (violation|violations)
        violat* .. (law|laws|act|safety rules|human rights|sanctions|regulations|labor|labour|privacy)
        warning letter
        (licence|license|accreditation|permit|certificate) .. (revoked|suspended|withdrawn|stripped)
        (grounds|grounded) .. (fleet|planes|aircraft|flights|jets)
        safety (breach|breaches|violation|violations|failings|failures|scandal|concerns over)
        (rated|found) (inadequate|unsafe|requires improvement)
        special measures
        (serious|safety|care|governance|compliance|audit) (failings|failures|lapses|shortcomings)
        (covered up|cover up|coverup)
        (tax|customs|immigration) .. (inquiry|raid|raids|evasion|search|searches)
        (counterfeit|forged|falsified|faked|doctored) .. (documents|certificates|results|data|records|invoices)
        (corruption|fraud) (at|in|within) (the|our|its|a)
    """,
    "breach": """
        (hidden|malicious|foreign|injected|rogue) (script|scripts|program|programs|code|software|skimmer) .. (page|checkout|site|website|shop|till|tills|terminal|payment)
        (card|cards|account) (number|numbers|details|data) .. (sent to|copied|stolen|taken|captured|abroad)
        (call|contact|ring|tell) your (bank|card issuer|card company)
        change (your|yours|all your|them|it|the) (password |passwords |pin |)everywhere
        (not know|a stranger|an outsider|outsiders|an unknown person|an unauthorised person|an unauthorized person|a third party) .. (downloaded|copied|viewed|read|opened|obtained|got into|gained access|accessed) .. (table|data|file|files|records|accounts|list|names|details|database|mailbox|messages)
        (do not|don't|never) click .. (link|links|attachment)
        (account|accounts|website|profile|page) .. hacked
        (passwords|credentials|records|data|details|documents|files|accounts) .. (found|posted|published|dumped|offered|traded) (on|in|online|for sale)
        reset (all|your|every) (passwords|password)
        (scammers|fraudsters|impostors|criminals|thieves) .. (pretend*|target*|impersonat*|send*|posing|trick*|steal*|stole)
        (exposed|exposes|revealed|leaked|showed) .. (private|personal|customer|patient|user) .. (messages|photos|chats|data|emails|locations|details|records|information|numbers)
        (messages|photos|data|records|accounts) .. not theirs
        (leaked|leak of) (documents|emails|email|memo|memos|video|recording|files|chat|chats|data|records|internal)
        (memo|email|emails|recording|document|documents|files) (leaked|leaks)
        (scans|records|files|data|documents|photos|database|backups|details) .. open (on|to) the (web|internet|public)
        data (breach|breaches|leak|leaks|theft)
        (security|privacy|cyber) (breach|breaches)
        (cyberattack|cyberattacks|cyber attack|cyber attacks|ransom)
        hackers .. (steal|steals|stole|stolen|gain*|access*|leak*|broke|claim*|attack*|breach*|publish*|post*|hit|got|obtain*|expos*|demand*|target*|encrypt*)
        (was|were|been|got|has been|have been|systems|accounts) (hacked|breached|compromised)
        ransomware (attack|attacks|incident|gang|group|demand|hits|hit|shuts|strikes|infection)
        by ransomware
        (unauthorised|unauthorized) (access|party|parties|third|person|persons|individual|actor|actors|disclosure|transactions)
        (threat|malicious|bad) (actor|actors) .. (access*|gain*|obtain*|exfiltrat*|stole)
        (criminals|attacker|attackers|somebody|someone|intruder|intruders|outsiders|party) .. (gained|gain|gains|got|had) access
        (customer|customers|personal|patient|patients|user|users|employee|student|client|sensitive|private|medical|health|payment|card|account|member|guest|donor) .. (data|records|information|details|files|numbers|addresses|passwords) .. (exposed|leaked|stolen|compromised|accessed|visible|published|lost|taken|online|sold)
        (data|records|information|details|credentials|passwords|documents) .. (leaked|stolen|exfiltrated|hacked|dark web)
        (exposed|exposes|leaked|leaks|stole|stolen|steals|compromised) .. (records|credentials|passwords|personal|customer|patient|user accounts|source code)
        (security|cybersecurity|cyber|privacy|data) (incident|incidents|event notice)
        misconfigured .. (bucket|database|storage|server) .. (exposed|leak*|public)
        what happened with your data
        (privacy) (scandal|violation|violations|complaint|outcry|concerns|investigation)
        (phishing|extortion|malware|ddos) (attack|attacks) (on|against|hit|hits|took)
    """,
    "harassment": """
        (should|must) never happen to (a|any|our|anyone|anybody)
        (removed|relieved|suspended|stood down|taken off) (from|of) (all |)(duty|duties|active duty)
        (conduct|behaviour|behavior|actions) .. (fell short|unacceptable|no place|not tolerate|inappropriate)
        (speak|speaks|spoke|speaking) out (about|against|over)
        (women|men|people|victims|students|employees) .. came forward
        (harass|harassed|harassing|harassment|misconduct|racism|racist|sexism|sexist|misogyn*|antisemit*|homophobi*|transphobi*|islamophobi*|bullied|bullying|metoo|groped|groping)
        (racial|gender|age|pregnancy|sex|religious|disability|workplace|unlawful|systemic|alleged) (discrimination|bias claim*|profiling)
        discriminat* (claim|claims|case|complaint|complaints|suit|against|allegation*|at)
        (discriminated|discriminating) against
        (toxic|hostile|abusive) (culture|workplace|work|environment|climate|boss|leadership|management)
        (inappropriate|abusive|predatory) (behavio*|conduct|remarks|comments|relationship|advances|messages|touching)
        (sexual|sexually) (abuse|abused|violence|assaulted|harassed)
        (child|elder|patient|physical|verbal|spiritual|drug) (abuse|neglect)
        (abuse|neglect|mistreatment|ill treatment|exploitation) of (children|residents|patients|pupils|students|staff|workers|animals|power|the elderly|prisoners|interns)
        (abuse|neglect|mistreatment) (claims|allegations|case|inquiry|scandal|at)
        (mistreated|mistreatment|child labour|child labor|forced labour|forced labor|sweatshop|sweatshops|slave labour|modern slavery)
        (safeguarding|child protection) (concern*|failure*|failings|inquiry|case|investigation)
        (equal pay|gender pay gap) (claim|claims|case|row|scandal)
    """,
    "strike": f"""
        (protesters|demonstrators|picketers) .. (outside|gather|gathered|block|blocked|march|marched|chained|gates|entrance)
        (walk|walks|walked|walking) off (the job|their jobs|work|in|over)
        (sickout|sick out|stage a sit in|tools down)
        (rally|rallies|rallied|march|marches|marched|marching) .. (against|outside|demanding|over pay)
        (strike|strikes) (at|by|in|hits|halts|looms|grounds|disrupts|cripples|paralyses|paralyzes|threatens|leaves|called|planned|set)
        (form|forms|formed|forming|join|joins|joined|recognise|recognize) (a |the |)union
        (union recognition|union rights|collective bargaining|union busting)
        to strike (on|over|this|next|from|tomorrow|today|for (higher|better|pay|\\d+|one|two|three))
        (talks|negotiations) .. (broke|break|broken|breaking) down
        (works council|union|workers|staff|employees) .. (battle|battles|clash|clashes|fight|fights|row) .. (management|board|employer|company|over)
        (on|go|goes|going|went|gone|vote to|voted to|votes to|threaten to|threatening to|ready to|set to|plan to|planning to|begin|began) (on |)strike
        strike (action|actions|ballot|vote|votes|threat|over|fund|notice|averted|looms|ends|ended|begins|began|called|day|days|enters|continues|at|wave|mandate)
        (workers|employees|nurses|teachers|drivers|staff|union|unions|crew|doctors|cleaners|general|rail|postal|bus|transport|hunger|wildcat|warning|solidarity|port|dockers|actors|writers|pilots) (strike|strikes|striking)
        striking (workers|employees|nurses|teachers|drivers|staff|doctors|miners|dockers)
        (walkout|walkouts|picket|pickets|picketing|picketed)
        {PEOPLE} .. (walk out|walked out|walks out|stage a walkout|down tools|downed tools)
        walked (out|off) (on|over|in|the job)
        (industrial|labour|labor) (action|dispute|disputes|unrest|relations board|board|tribunal)
        work (stoppage|stoppages|to rule)
        (unionise|unionize|unionised|unionized|unionisation|unionization|unionising|unionizing)
        (union|unions) (vote|votes|drive|busting|election|organi*|contract|talks|says|said|files|filed|calls|demand*|accus*|leader|leaders|member|members|protest*|warn*|reject*|negotiat*|dispute|campaign|threaten*|claims|slams)
        (trade|labour|labor|workers|teachers|nurses) (union|unions)
        (pay|wage|labour|labor|contract|rota|pension|pensions|tenure) (dispute|row|standoff|fight|deadlock)
        (pay|wage|contract|union) (talks|negotiations) .. (fail*|collapse*|break*|broke|stall*|deadlock*)
        (protest|protests|protesting|protested|protesters|protestors) (against|over|at|outside|in|by|about|continue*|erupt*|and|march|after|for)
        {PEOPLE} .. (protest|protests|protesting|protested)
        (with|by|stand with|support) (the |)(protesters|protestors|demonstrators)
        (demonstrators|demonstrations|boycott|boycotts|boycotting|boycotted|rioting|rioters)
        (calls for|call for) .. (boycott|resignation|strike)
        open letter (from|by|to|signed)
    """,
    "politics": """
        (donation|donations|donated|gave money) to .. (party|campaign|candidate|politician*|pac|republican*|democrat*)
        (endorse|endorses|endorsed|endorsing|endorsement of) .. (candidate|president|party|senator|mayor|bill)
        (lobbied|lobbying against|lobbyists)
        (political|partisan|ideological|culture) (row|storm|fight|debate|dispute|pressure|crisis|fallout|divide|turmoil|unrest)
        conflict in the
        (attack|assault|attacks) on (our |the |)democracy
        (statement|position|stance|thoughts|words|message) (on|about|regarding) .. (conflict|war|situation in|attack|attacks|ruling|election|violence|protests|unrest|shooting|crisis)
        (general|presidential|local|midterm|mid term|federal|national|parliamentary|european|upcoming|snap|municipal|mayoral|us) (election|elections)
        the (election|elections)
        election (result|results|day|night|campaign|promise|promises|interference|fraud|year|outcome)
        (opposition|political|ruling|governing|republican|democratic|labour|conservative|green|far right) (party|parties)
        (republicans|democrats|tories|trump|putin|kremlin|hamas|hezbollah|taliban|brexit|gaza|maga|netanyahu|zelensky*)
        (ukraine|ukrainian)
        (israel|israeli|palestin*|iran|russia|russian|taiwan|syria|sudan|middle east) .. (war|conflict|crisis|invasion|attack|attacks|sanctions|hostilities|tensions|refugees)
        (far right|far left|right wing|left wing|culture war|culture wars|black lives matter|pro life|pro choice|gun control|capital punishment)
        abortion
        immigration (ban|policy|raid|raids|crackdown|debate|enforcement)
        (deportation|deportations|deported|referendum|referendums|partisan|bipartisan|party lines|coup|geopolitical)
        (senator|senators|congressman|congresswoman|congress|lawmakers|lawmaker|legislators|minister|mayor|governor|politicians|politician|president|councillors|councillor|council|parliament|alderman|mps) .. (criticis*|criticiz*|accus*|blast*|condemn*|slam*|scandal|anger*|clash*|fight|feud|veto*|sanctions|tariff|tariffs|ban|bans|divided|divides|splits|split|demands|grill*|row|battle)
        (council|parliament|senate|congress|statehouse|school board|town hall|coalition|cabinet) (fight|row|clash|vote|debate|battle|dispute|feud|hearing)
        (bill|law|cap|ban|tax|levy|reform) .. (senate|state house|statehouse|parliament|party lines|lawmakers|congress|divides|house vote|controvers*)
        (senate|state house|statehouse|white house|downing street|capitol hill|supreme court) .. (bill|vote|votes|voted|hearing|pass*|reject*|decision|ruling|order|ban)
        war (in|zone|zones|crime|crimes|breaks|broke|began|between|continues|refugees|rages|effort|torn|has|is|was)
        (civil|trade|tariff|nuclear|since the|due to the|because of the|by the|during the|of the|fleeing|fled the|end the|about the|amid) war
        (invasion|invaded|invades|airstrike|airstrikes|ceasefire|warfare|genocide|hostilities|annexation)
        (air|missile|drone|military|rocket) (strike|strikes|attack|attacks|offensive|conflict|invasion)
        (armed|military|violent) conflict
        (import|trade|steel|punitive|retaliatory|president|president's|chinese|aluminium|aluminum) .. (tariff|tariffs)
        tariffs .. (steel|imports|president|china|anger|hit|hurt|industry)
        (economic|trade|international|eu|us) sanctions
        (federal|president's|presidential|government) (budget|shutdown)
        president's .. budget
        (refugee|migrant|border) (crisis|policy)
        (campaign|political) (donation|donations|contribution|contributions|rally|ad|ads|row|stance)
        (dei|esg|diversity|woke) (backlash|row|rollback|controversy|debate|retreat)
        (tax|education|housing|climate|health|energy|charter|zoning) (bill|policy fight|referendum|politics)
    """,
    "criticism": """
        under (growing |mounting |public |increasing |heavy |fresh |)pressure (over|to|after|from|for)
        (demand|demands|demanding|demanded) (an explanation|answers|an apology|resignation|the resignation|action over)
        (questions|concerns|doubts|fears|alarm|worries) (raised|mount|mounts|grow|over|about safety)
        (raise|raises|raised|voice|voices|voiced|sound|sounds) .. (concerns|alarm|fears) (about|over|that)
        (anger|outrage|fury|dismay|shock|unrest|alarm|disappointment) (over|at|after|about|among|as)
        (public relations|pr|branding|marketing|launch) (disaster|nightmare|fiasco|blunder|crisis)
        (fiasco|debacle|furore|furor)
        under fire (for|over|after|from)
        (product|company|brand|app|maker|retailer|bank|school|hospital|firm|chain) .. under fire
        (accuse|accuses|accused|accusing|accusation|accusations)
        (spark|sparks|sparked|stir|stirs|stirred|cause|caused|face|faces|faced|facing|trigger|triggered|prompt|prompts|prompted|draw|draws|drew) .. (controversy|outrage|backlash|outcry|fury|anger|criticism|uproar)
        (outrage|outraged|outcry|uproar|backlash)
        controversy (over|around|about|surrounding|after)
        (widely|heavily|sharply|harshly|publicly|roundly) (criticised|criticized|condemned|attacked|denounced)
        (criticised|criticized|condemned|slammed|blasted|denounced|lambasted) (for|by|over|after|as)
        (angry|furious|outraged) (customers|residents|parents|fans|patients|users|neighbours|staff|employees|suppliers)
        (public|formal) apology
        (greenwashing|misleading (advert|advertising|claims|ads))
        (advert|ad|commercial|campaign) .. (banned|pulled|withdrawn|offensive|offended)
    """,
    "recall": """
        (battery|batteries|charger|cell|cells|adapter|cable) .. (swell|swells|swelling|catch fire|overheat|overheats|burst|bursts|melt|melts|ignite)
        stop (charging|wearing|riding|driving|feeding|serving)
        free replacement .. (request|affected|rare cases)
        request .. (free|a) (replacement|refund|repair)
        (do not|don't|please don't|never|stop) (let|allow) .. (child|children|baby|pet) .. (use|ride|play|wear|sleep|near|eat)
        (do not|don't|please don't) (eat|drink|serve|feed) (it|them|this|these|our|any)
        stop using (it|them|this|these|the|our)
        (return|bring back|send back) .. (full refund|your money|money back|to the shop where|to the store)
        (mould|mold|mice|rats|insects|glass|metal|plastic|worms|bacteria|lead|asbestos|cockroaches) .. (found|detected|discovered) (in|at|inside)
        (thrown|throw) .. away .. (jars|product|products|lot|batch|code)
        (firm|company|maker|brand|carmaker|retailer|manufacturer|supermarket|producer|automaker|giant|factory) (recalls|recalled|recalling)
        (can|may|could|might) (come loose|catch fire|overheat|explode|burst|shatter|break off|cause (injury|injuries|burns|choking|fire))
        (be|been) swallowed
        not safe to (use|eat|drink|drive|wear)
        (voluntary|product|safety|vehicle|food|nationwide|urgent|toy|car|battery|airbag|massive|global|class i|precautionary) (recall|recalls)
        (recalls|recalled|recalling) .. (product*|lot*|batch*|vehicle*|cars|model*|unit|units|bottle*|toy*|lamp*|because|over|after|jars|packages|packs|cans|phones|bikes|due|items|million|thousand|\\d+)
        (issue|issues|issued|issuing|announces|announced|expands|expanded|initiates|initiated) .. recall
        recall (notice|alert|affects|issued|campaign|expanded)
        recall .. (contaminat*|hazard|fragments|overheat*|choking|allergen*|airbag*|lots|batches|refund|plastic pieces|glass)
        (do not|don't|please do not|stop) (eat|consume|use|using|drive|drink|feed|wear) .. (lot|batch|jars|product*|immediately|return|any|if you have|until|your|the)
        (withdrawn|withdraw|withdraws|pulled|pulls|removed|removes|taken) .. (from sale|from the market|off the market|from shelves|off shelves|from the shelves|off the shelves)
        (choking|fire|burn|shock|laceration|strangulation|suffocation|injury) (hazard|hazards|risk|risks)
        undeclared (allergen*|milk|nuts|peanuts|peanut|egg|eggs|soy|wheat)
    """,
    "closure": f"""
        (ensemble|orchestra|choir|company|association|society|club|firm|foundation|theatre|team|department|group|charity) .. (will be|is being|was|has been|to be|is) (dissolved|disbanded|wound up|broken up)
        (branches|shops|stores|offices|sites|depots|clinics) .. (no longer|not) be (served|staffed|run|operated|open)
        (bring|bringing|brought|brings) .. (activities|activity|operations|operation|work|presence|production|business|service|programme) .. (to an end|to a close)
        (ending|end|ends|cease|ceasing|discontinue|discontinuing|winding down|wind down) (our|all|its|their) (activities|activity|operations|presence|production|services|business) (in|at|on|there|here)
        (serves|serve|served|serving|prints|print|printed|publishes|plays|played|bakes|baked|brews|makes|runs|ran|bottles|broadcasts) (its|our|their|the) (last|final) (ever |)(meal|meals|dinner|coffee|service|edition|issue|performance|concert|show|loaf|loaves|batch|train|bus|barrel|programme|lesson|class|copy)
        (last|final) (meal|service|edition|issue|performance|train|shift|loaf|lesson|print run|day of trading) (ever|is on|will be on|was on|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
        (numbers|sums|books|figures|maths) no longer (added|add|work|worked|balance|balanced)
        (voucher|vouchers|gift card|gift cards|gift certificates) .. (before|until) (then|that day|the last|we close|that date)
        (rent|lease) .. (doubled|not be renewed|was not renewed|not renewed|terminated|runs out|ran out)
        (hang|hanging|hung|hangs) up (our|the|their|his|her) (apron|aprons|keys|tools)
        (turn|turns|turned|turning) the (key|keys|lock) .. (for good|last time|final time)
        (doors|door|shutters) .. for good
        (shop|kitchen|plant|branch|school|store|theatre|pub|mill|factory|clinic|restaurant|club|hotel|library) .. (close|closes|closed|closing|shut|shuts|shutting) .. for good
        (shift|line|route|ward|service|programme|course) .. will be (discontinued|withdrawn|wound down|ended)
        {PLACE} .. (will|must|is to|are to|has to|have to) (close|shut)
        (evict|evicts|evicted|evicting)
        (shuts|shut|closes|closed|closing|close) (after|following) (a century|a decade|half a century|\\d+ years|more than|nearly|almost|decades|generations)
        {PLACE} (shuts|closes|shutting|closing) (after|for good|in|on|next|this|by|its|amid)
        (axe|axes|axed|scrap|scraps|scrapped|cancels|pulls) .. (service|services|route|routes|line|store|stores|plant|project|festival)
        (vacate|vacating) (our|the|its|\\w+) .. by
        calling time (for good|on)
        (gone|over|ends|leaving|ended) for good
        (close|closes|closed|closing|shut|shuts|shutting|shutter|shutters) .. (for good|permanently|for ever|forever|its doors|our doors|their doors|for the last time)
        {PLACE} (to|will|is to|are to|must|will be|is|are|may|could|set to|is set to|in \\w+|on \\w+ \\w+|in \\w+ \\w+|will now|would) (close|closes|closing|be closed|closed down|shut|shuts|shut down|shutting|shutting down|be shut|be shuttered|shuttered)
        {PLACE} (closure|closures|closing|closings|closes|shutdown|shuts|shutters|shut down)
        (closure|closures|closing|shutdown|shuttering) of .. {PLACE}
        (close|closing|closes|shut|shutting|shuts|shutter|shuttering) (our|its|the|their|two|three|four|five|several|all|\\d+|some|most) .. {PLACE}
        (cease|ceases|ceased|ceasing|halt|halts|halted|halting|suspend|suspends|suspended|suspending) .. (operations|production|trading|manufacturing|publication|services|all flights|business)
        (wound|winding|wind|winds) (down|up)
        (going|go|goes|went) (out of business|bust)
        (we are|we're|company is|startup is|is) (shutting|closing) down
        (final|last) (issue|edition|day of (business|trading|operation|operations|service))
        (sunset|sunsetting) (our|the) .. (studio|office|team|company|business)
        (close|end) (this|our|the) (chapter|company|business|journey) .. (for good|goodbye|grateful|last|years)
        (last|final) (store|restaurant|shop) (closes|closed|closing)
        (evicted|eviction)
    """,
    "insolvency": """
        (appoint|appoints|appointed|appointing|calls in|call in|called in|brings in|enters|enter|entered|goes into|gone into|went into|placed in|falls into|fell into) (the |)(administrators|administration|receivership|receivers|liquidators)
        (bank|lender|lenders|investor|investors|owner|owners|parent company|backers) .. (declined to|refused to|refuses to|will not|won't|did not) (extend|renew|prolong|provide|fund|finance|invest|put in)
        (sales|takings|income|revenue|donations) (did not|do not|no longer) (cover|covered|pay)
        misses .. (payment|payments|payroll|deadline to pay)
        (fight|fights|fighting|battle|battles|battling) for survival
        (cash|funding|money) (has |have |is |)(run|running|ran|runs) out
        (financial|cash) (trouble|troubles|difficulties|distress|collapse|crisis|woes|problems)
        (bankrupt|bankruptcy|bankruptcies|insolvent|insolvency|receivership|liquidation|liquidator|liquidators|creditors)
        chapter (7|11|13|eleven)
        (in|into|entered|enters|enter|files for|filed for|file for) administration
        administrators (appointed|called|have|were|take|took|from|at)
        (default|defaults|defaulted) on .. (debt|debts|loan|loans|bond|bonds|payments|rent)
        (rescue|bailout|bail out|restructuring) (deal|package|talks|fund|loan)
        debt (crisis|restructuring|burden|default)
        (run|runs|running|ran|running dangerously) (out of|low on) (cash|money|runway|funds)
        (going concern|cash crunch|liquidity crisis|cash flow crisis|junk status|delisted|delisting|winding up petition|on the brink)
        (miss|missed|misses|late|delayed) .. (payroll|wages|rent payment|interest payment)
        (cannot|can't|unable to|could not|struggl* to|fail* to) pay .. (debts|suppliers|wages|staff|bills|creditors|rent|employees)
        (collapse|collapses|collapsed|demise) of (the|our|a) .. (company|retailer|bank|airline|startup|firm|chain|lender|group|builder)
    """,
    "profit_warning": """
        (well|far|sharply|materially|significantly) (below|behind) .. (expected|expectations|plan|forecast|forecasts|target|targets|estimates)
        (guidance|outlook|forecast|forecasts) (cut|lowered|slashed|withdrawn|reduced)
        (miss|misses|missed) (expectations|forecasts|estimates|its annual target)
        (profit|earnings|results|revenue) .. (materially|significantly|considerably|well) (lower|below)
        (target|targets|guidance|range|goal) .. (no longer|not) .. (reach|reachable|achievable|attainable|realistic)
        (no longer|not) .. (profit|earnings|revenue|sales|annual|full year) (target|targets|goal|guidance|range)
        full year loss
        (no|scraps|scrapped|cuts|suspends|suspended|cancels|cancelled|halves) (its |the |our |)dividend
        (lowers|lowered|cuts|slashes) (its|our|the) (outlook|guidance|forecast|target|targets)
        (worst|terrible|dismal|disastrous|painful) .. (quarter|results|year|sales|season)
        (sales|profits|orders|bookings|demand) (slump|plunge|collapse|crash|nosedive|tumble|slide|dive)
        (market value|valuation|share price) .. (gone|wiped|lost|halved|erased)
        investors .. (fled|flee|fleeing|dump|dumped|panic)
        (profit|profits|revenue|earnings|sales|trading) (warning|warnings)
        (warns|warned|warn|warning) .. (profit|profits|losses|earnings|revenue|lower sales)
        (cut|cuts|cutting|lower|lowers|lowered|lowering|slash|slashes|slashed|trim|trims|trimmed|withdraw|withdraws|withdrew|reduces|revises|revised|suspends) .. (guidance|outlook|profit forecast|full year forecast|earnings forecast|revenue forecast|sales forecast|profit target|targets for)
        (weak|disappointing|poor|gloomy|worse than expected) (forecast|outlook|guidance|results|quarter|sales|demand|earnings)
        (net|operating|annual|heavy|huge|record|widening|pretax|pre tax|half year|quarterly|full year) (loss|losses)
        (expect|expects|expected|report|reports|reported|post|posts|posted|book|books|booked|swing|swings|swung) .. (loss|losses) .. (year|quarter|million|billion|half)
        (expects|report|reports|reported|posts|posted|swings to) a (net |)loss
        (write downs|writedown|writedowns|write off of|write offs|impairment charge|impairment charges)
        (shares|stock|share price|stock price) .. (plunge|plunges|plunged|plummet*|fall|falls|fell|slump*|sink|sinks|sank|tumble*|crash|crashes|crashed|drop|drops|dropped|slide|slides|slid|dive|dives|dived|tank|tanked|tanks|collapse*)
        (revenue|profit|profits|sales|turnover|orders) (falls|fell|fall|drop|drops|dropped|decline|declines|declined|plunge*|slump*|collapse*|shrank|shrinks|down)
        (credit|debt) (rating|ratings) .. (cut|downgrad*|lowered)
        short seller*
    """,
    "ousted": f"""
        (unable|failed|could not|did not manage) .. agree .. (way forward|future|direction|strategy)
        (his|her|their) (contract|employment|appointment|mandate) .. (terminated|ended with|cut short|dissolved|withdrawn)
        (quits|resigns|resigned|leaves|exits|steps down|stepped down|departs) (in|after|following|over|amid) (a |the |)(row|dispute|clash|scandal|backlash|criticism|vote|protest|revolt|audit|report|investigation|weeks of|only|just|months of|\\w+ (row|scandal|months|weeks))
        leaves (at once|immediately)
        (forced|told|asked) to (resign|quit|step down|step aside)
        (fires|sacks|sacked|dismisses|dismissed|ousts|axes) (its |the |our |)(\\w+ |){LEADER}
        (board|owners|club|company|investors) (fires|fired|removes|removed) .. {LEADER}
        (placed|put) on .. leave
        cut ties with
        (ousted|ouster|ousts|ousting)
        {LEADER} .. (fired|sacked|forced out|pushed out|forced to resign|suspended|dismissed|axed|removed)
        (fires|fired|sacks|sacked|dismisses|dismissed|removes|removed|suspends|suspended|axes|replaces) (its|the|their|our|his|her) .. {LEADER}
        (resigned|resigns|resign|resigning|resignation|steps down|stepping down|stepped down|step down|quits|quit|leaves|left|leaving|departs|departure|exit|exits|departed) .. (amid|abruptly|suddenly|scandal|criticism|backlash|allegations|row|pressure|investigation|immediate effect|effective immediately|misconduct|accounts|dispute|under pressure|controversy|revelations)
        (abrupt|sudden|unexpected|forced|shock) (departure|resignation|exit|dismissal)
        (abruptly|suddenly) (leaves|left|resigned|quits|quit|departed|steps|stepped)
        {LEADER} .. with immediate effect
        (vote of |)no confidence
        (boardroom|leadership) (battle|row|coup|crisis|chaos|turmoil|shakeup|shake up|struggle)
        (proxy (fight|battle)|activist (investor|investors|shareholder))
    """,
    "hiring_freeze": """
        (cannot|can't|can no longer|unable to|will not|won't|not be able to) honour .. (contract|contracts|offer|offers)
        (cannot|can't|can no longer|unable to|will not|won't) honor .. (contract|contracts|offer|offers)
        (offer|offers|contracts) .. (rescinded|withdrawn|revoked|cannot be honoured|cannot be honored)
        no (hiring|recruiting|recruitment) (until|this|for|before|at)
        not filling .. (vacancies|positions|roles|jobs)
        not filling .. (vacancies|positions|roles|jobs)
        no new (hires|hiring|positions|openings|recruits)
        (stop|stopped|halt|pause) all (searches|recruiting|recruitment|interviews|hiring|openings)
        (withdrew|withdrawn|pulled|rescinded) .. offer*
        (programme|program|internship|internships) (cancelled|canceled|scrapped|axed)
        (hiring|recruitment|recruiting) (freeze|freezes|pause|pauses|slowdown|stop|halt|ban)
        (pause|paused|pauses|pausing|freeze|freezes|freezing|froze|frozen|halt|halts|halted|suspend|suspends|suspended|suspending) .. (hiring|recruiting|recruitment|new hires|job postings|open roles|open positions|vacancies)
        (stop|stopped|slow|slowed|slowing|scale back|scaling back) (all |down |our |)(hiring|recruiting|recruitment)
        (roles|positions|requisitions|recruiting|recruitment|hiring|vacancies|openings|offers|interviews) .. (frozen|on hold|paused|suspended|cancelled|canceled|rescinded|until further notice)
        (rescind|rescinds|rescinded|rescinding|withdraw|withdraws|withdrew|withdrawn|revoke|revoked|revokes) .. (job offer|job offers|offer|offers|offers made)
        (not|no longer) (hiring|recruiting) (this|until|for|at|anyone|any)
        pause in (hiring|recruiting|recruitment)
    """,
    "harm": f"""
        (has|have|had) (apologised|apologized)
        (call|calls|alarm|alarms|alert|alerts|emergency|warning|warnings) .. (unanswered|not answered|did not sound|didn't sound|not passed on|dropped|never arrived)
        (dropped|did not pass on|failed to pass on|missed|lost) .. (emergency|ambulance|alarm|alarms|distress) (call|calls|alarm|alarms|alert|alerts)
        (checkout|payments|login|logins|booking|bookings|ordering|platform|service|app) (is|are) (still |currently |)down for (most|all|many|some) (merchants|customers|users|shops|clients|patients|guests|members)
        without (power|water|heating|electricity|gas|internet|hot water|phone|drinking water)
        (system|network|it|computer|software|payment) (failure|meltdown|collapse|crash|chaos|glitch) .. (customers|patients|passengers|payments|flights|pay|hospitals|thousands|hits|leaves)
        (hours|days|weeks|months) of (queues|delays|chaos|disruption|waiting)
        (travel|airport|rail|payroll|delivery|christmas) (chaos|misery|nightmare)
        (currently|still|are|we're|continue to|continuing to|actively|is|engineers) (investigate|investigating) .. (issue|issues|incident|problem|problems|outage|reports|errors|error|degraded|elevated|disruption|failures)
        investigating (payments|login|logins|orders|service|checkout|api|delays|errors|failing|down|issues)
        {SERVED} .. (cannot|can't|could not|couldn't|unable to|are not able to|were not able to) (pay|log|sign|access|withdraw|complete|order|check|receive|make|reach|book|connect|transfer|travel|use|get)
        {SERVED} .. (locked out|stranded|overcharged|double charged|charged twice|without (power|access|service|heating|water|electricity|gas|internet))
        {SERVED} .. (were|are|was|have been|has been) (affected|impacted|harmed|misled|charged twice|incorrectly|wrongly)
        {SERVED} .. (received|got|given|sent|shown) .. (wrong|incorrect|someone else's|another)
        (affected|affecting|impacted|impacting) .. {SERVED}
        everyone affected
        (service|payment|delivery|supply|travel|rail) (disruption|disruptions|interruption|interruptions)
        (major|widespread|nationwide|ongoing|continuing|global|massive) (outage|outages|disruption|disruptions|incident)
        (power|water|gas|heating|internet|network) (outage|outages|cut|cuts|failure)
        (delayed|disrupted|failed|failing|missing|lost|duplicate|wrong|cancelled|canceled) {DELIVERED}
        {DELIVERED} .. (delayed|disrupted|were lost|are lost|failed|failing|cancelled|canceled|missing|duplicated|not delivered|refused|declined|postponed|rejected|stuck)
        we let (you|our|everyone|them) .. down
        we .. (apologise|apologize)
        (sorry|apologies) for (the|any|this|these) .. (disruption|inconvenience|trouble|delay|delays|outage|confusion|problems|error|mistake|impact)
        (we are|we're) (deeply |truly |very |so |)sorry
        (double|over|wrongly|incorrectly) charged
        (overcharged|overbilled|misdiagnosed|misdiagnosis)
        charged .. twice
        (wrong|incorrect|mixed up|false|swapped) .. (results|diagnosis|dose|doses|medication|prescription|prescriptions|bills|invoices|organ|patient)
        (we lost|lost some|permanently lost|loss of) (customer|user|some|your|client|patient) .. (data|files|records|documents)
        status (investigating|identified|major outage|partial outage)
        (train|trains|flight|flights|services|bus|buses) .. (cancelled|canceled|stranded|suspended)
    """,
}

CAUTION = {
    "law": """
        (bill|law|act|directive|ordinance|regulation|draft law|regulations|amendment) .. (senate|parliament|congress|committee|votes|voted on|vote in|hearing|council|in march|would mean|debates)
        (senate|parliament|congress|council|city council|county|committee) .. (votes|vote on|debates|decides on|consults|hears|considers) .. (bill|law|act|directive|plan|plans|our|rules|project)
        (what the|the) (new|proposed|draft|planned) .. (bill|law|act|directive|levy|ordinance) (would mean|will mean|means|and)
        our (comments|contribution|submission|response) .. (bill|law|committee|consultation|directive)
    """,
    "outage": """
        (incident|outage|issue) resolved
        (delay|delays) (in|to|with) (notifications|messages|emails|payments|alerts|payouts)
        delayed (notifications|messages|emails|payments|alerts|payouts|sms)
        (minutes|hours|hour|quarter of an hour|half an hour) .. (unavailable|slow|failed|failing|error|errors|down|delayed|could not|could no longer|were turned away|took ten|did not work|without)
        (unavailable|slow|failed|failing|down|delayed|unreachable) .. (for|during) .. (minutes|hours|hour)
        (slow|failed|failing|missing|late|delayed) (search|login|logins|checkout|builds|emails|e-mails|notifications|ticket sales|log-ins|payments) .. (on|last|yesterday)
        why .. (emails|e-mails|mails|messages|notifications|payments|logins|builds|search|checkout|tickets) .. (late|slow|slowly|failed|delayed|missing)
        (what|how|why) .. (happened|broke|went wrong|came about|failed) .. (on|last|yesterday|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        (on|last|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning) .. (what happened|what went wrong|what broke)
        (login|checkout|booking|search|e-mail|email|server|network) (trouble|troubles|problem|problems|hiccup|failure)
        (certificate|disk|queue|cache|index|clock) .. (had expired|expired|was full|filled up|ran full|overflowed|ran ahead|was misconfigured|misconfigured)
        (misconfigured|expired certificate|showed an error page|error page)
        no .. (data|mail|work|order|booking|bookings|orders) (was|were) lost
        nobody lost any (work|data|orders)
        patch now
        buffer overflow*
        (a |the |)(flaw|hole|bug|weakness|vulnerability) .. (could let|lets|allows|allow|could allow|let) .. (read|change|log|access|run|see|open)
        (update|upgrade|patch|install) your (router|printer|firmware|client|gateway|controller|camera|lock|viewer|browser|device)
        (firmware|version|release|update|patch) .. (closes|fixes|mends) .. (hole|flaw|weakness|gap|bug)
        security (update|fix|bulletin|notice) (for|of|in)
        (somebody|someone|a researcher|researchers) .. (could change|could read|found a way|showed us)
        restored after .. (minutes|hours)
        (review|timeline|analysis|story|cause) of .. (minutes|hours) (without|of downtime|down)
        (minutes|hours) without (checkout|login|search|service|email|payments|orders)
        (why|how) .. (was|went) down (on|for|last|at|yesterday)
        (outage|outages|downtime|postmortem|postmortems)
        post mortem*
        incident (report|review|retrospective|summary|analysis|postmortem)
        (was|were|went|been|is) (down|unavailable|offline|unreachable|slow|inaccessible) (for|between|from|on|at|until|this|during|last|because|in)
        degraded performance
        (emails|messages|notifications|builds|reports|jobs) were delayed
        (cve|cves)
        (security|critical|zero day|severe|high severity) (advisory|advisories|patch|patches|vulnerability|vulnerabilities|release|hotfix)
        (fix|fixes|fixed|patch|patches|patched) .. (vulnerability|vulnerabilities|security hole|exploit)
        (resolved|what went wrong|lessons from) .. (incident|outage|downtime)
    """,
    "departure": f"""
        goodbye from me
        my last (day|week|month|shift) (at|with|here|in)
        (thank you|thanks) .. (good luck|all the best|fair winds|farewell)
        (good luck|all the best|fair winds|so long|farewell) (to |)\\w+
        (hangs|hang|hanging) up .. (apron|hat|gloves|boots|keys|coat)
        (hands|handing|hand) over the (keys|baton|reins|helm)
        (is|are|was) (leaving|off|starting) .. (to sail|own firm|own company|own business|new chapter|new adventure)
        after .. years .. (is starting|starts) .. (own|new)
        (leaves|leaving|left) (at|in|on|for) (the end of|easter|christmas|summer|june|july|may|march|april|august|september|october|november|december|january|february|the)
        (our|head of|chief|senior) .. (leaves|retires|moves on|says goodbye|is leaving|is off) (at|in|on|after|this|next|to)
        we wish (him|her|them) .. (mornings|winds|luck|well|best|time)
        passes the (baton|torch)
        (hangs|hang|hanging) up (her|his|their|the) (gloves|boots|hat|apron|whistle|stethoscope|uniform)
        we will miss
        goodbye and thank
        (leaves|leaving) us
        (steps|step|stepped|stepping) (down|aside|back) (as|from|after|at|in|to)
        {LEADER} .. (steps|stepping|stepped|retires|retiring|retire|resigns|resigned|leaves|leaving|departs|departing|moving on|moves on|hands over|bids farewell|says goodbye)
        (nurse|teacher|colleague|director|professor|he|she|mr|mrs|ms|dr) .. (retires|retiring|will retire|is leaving|moves on|moving on|leaves us)
        (is|are|be|decided to|who is|who are) (leaving|retiring|moving on|move on|leave)
        (leaves|leaving|left|retires|retiring|retired|departs|moves on) (us |the company |the team |the school |)after .. years
        after .. years .. (leave|leaves|leaving|retires|retire|retiring|moving on|steps|stepping|says goodbye|farewell|handing over|hands over)
        farewell (to|party|and|our)
        (goodbye|good bye) to .. (colleague|principal|ceo|cto|cfo|nurse|teacher|chef|director|founder|head|professor)
        (resign|resigns|resigned|resigning|resignation|resignations)
        (retirement) (of|party|celebration|after)
        (well earned|well deserved) retirement
        (last|final) day (at|with|as)
        (leadership|ceo|management) (change|changes|transition|succession)
        (interim|acting|outgoing|former) {LEADER}
        (sorely|dearly|greatly|be) missed
        (wish|wishing) (him|her|them) (all|well|every|the very|the best|a happy)
    """,
    "earnings": """
        (quarter|half year|half-year|year|months) (in|:) (numbers|figures)
        (our|the) (year|quarter|months) in (numbers|figures)
        (figures|numbers|results) (for|of|from) .. (quarter|year|half|months)
        (full-year|half-year|annual|quarterly|interim) (results|figures|numbers|report)
        (sales|revenue|turnover|costs) (rose|fell|came|were|was|grew|up|flat|climbed|down) .. (percent|million|billion|%|flat|slightly)
        (third|second|first|fourth) quarter .. (sales|margin|figures|results|revenue)
        we keep our forecast
        (margin|margins) .. (better|higher|slightly|up|stable)
        (quarter|quarterly|annual|financial|full year|half year|half yearly|interim|yearly|fourth quarter|third quarter|second quarter|first quarter|q1|q2|q3|q4|first half|fiscal year|fiscal) (\\d+ |)(results|result|earnings|figures|profit|revenue|statement|statements|accounts)
        annual report
        (results|earnings|revenue|profit) (for|of|in) the (first|second|third|fourth|last|full|year|quarter|half|fiscal)
        earnings (call|report|release|beat|per share|season)
        (net|operating|gross|pretax|pre tax) (profit|income|earnings)
        (ebit|ebitda|dividend|dividends|ipo|buyback)
        (revenue|revenues|turnover|profit|profits) (rose|rises|grew|grows|increased|increases|up|climbed|jumped|of .. (million|billion)|reached)
        investor (call|day|update|presentation)
        trading (update|statement)
        (share|stock) (split|buyback|offering)
        (go|goes|going|went) public
    """,
    "merger": """
        agreement to (merge|combine|join|be acquired)
        (merge|merges|merging|combine|combining) .. into one (company|firm|group|business|organisation|organization)
        (now|today) (belongs|belong) to
        (is|are|will be|becomes|became|become) (now |)(a |)part of .. (group|holdings|partners|family|company|gmbh|ag|plc|inc|ltd)
        (sold|sells|sell|selling) (its|their|our|his|her|the) (shares|stake|business|company|firm|share)
        (joins|joining|join) (the |)(\\w+ ){1,3}(group|holdings|partners|family)
        (joins|joining|join|is joining|are joining) .. (boards|regulator|approval|signed|acquisition|shareholders)
        (two|three) .. (become|becomes|became) one
        (members|shareholders|boards) (approved|approve|agreed|have signed|voted for) .. (union|merger|sale|deal|joining)
        (purchase|sale|takeover|acquisition) (was|is|has been) (completed|closed|agreed|signed)
        (we have|we've|have|has) been (bought|acquired|taken over|sold)
        (new owner|new owners|change of ownership|changes hands|changed hands)
        both boards have signed
        (sells|sold|selling|sale of) (its|our|the) .. (business|unit|division|subsidiary|arm|stake|brand|company)
        (buys|bought|buying) .. (rival|competitor|maker|chain|company|firm|startup|stake)
        (acquires|acquisition|acquisitions|merger|mergers|buyout|demerger)
        (to|will|agreed to|agrees to|intends to|plans to|are|is|has|have|we) (acquire|acquiring|acquired)
        (been|was|were|is being|be) (acquired|bought|taken over|sold) (by|to)
        acquired by
        (merge|merges|merging|merged) with
        (takeover|takeovers) (bid|offer|of|by|talks|battle)
        (buys|bought|sells|sold|buy|purchases|purchased) .. (million|billion|undisclosed|stake|majority)
        bought by
        (majority|minority|controlling) (stake|interest|shareholder)
        (becomes|become|becoming|now) part of (the |) (\\w+ |)(group|family of companies)
        (strategic review|spin off|spinoff|spun off|carve out|divest*)
    """,
    "price_rise": """
        (will|to) cost .. (more|instead)
        (goes|go|going|went) up by .. (euro|euros|dollar|dollars|pound|pounds|cent|cents|pence|percent|%)
        (fee|fees|ticket|tickets|subscription|membership|plan|fare|price|prices|rent|swim) .. (goes|go|going|rise|rises|went|will be|rose) (up|from|by|to|instead)
        (fee|ticket|subscription|membership|plan|fare|price) .. (goes|rises) from .. to
        what .. costs from (january|february|march|april|may|june|july|august|september|october|november|december)
        (has|have) become dearer
        (dearer|pricier)
        first increase in .. years
        (rates|price|prices|fares|fees|tickets|parcel) .. (change|changes|rise|rises|go up|more expensive) (on|in|from|next|by)
        (cents|percent|euros|pounds|dollars|pence|%) more (expensive|per|for|a)
        (price|prices|pricing|fee|fees|fare|fares|subscription|subscriptions|rent|rents|premium|premiums|tuition|rates) (will |are |is |to |have |has |may |)(increase|increases|increasing|increased|rise|rises|rising|rose|go up|going up|goes up|hike|hikes|change|changes|changing|adjustment|adjustments|be raised|be higher|update)
        (subscription|ticket|membership|energy|electricity|our) (price|prices|fee|fees|fares) .. (increase|increases|rise|rises|change|adjust*|go up|up)
        (increase|increases|increasing|raise|raises|raising|raised|rise|rises|hike|adjust|adjusting|change|changes) (in |to |of |)(our |its |the |) (\\w+ |)(price|prices|pricing|fees|fares|tuition|premiums)
        (new|changing|updated|updating|update to|simplifying|simplified|introducing new) (our |)(\\w+ |)(prices|pricing|price list|pricing plans)
        (will|to|now) cost .. more
        (more expensive|price hike|price hikes|price increase|price increases|fare increase|fee increase)
    """,
}

UNLESS = """
    (offline mode|works offline)
    (get|gets|got|getting|was|were|am|is) stuck (on|at|in) .. (screen|page|step|question|field|form|word|level|chapter|button)
    (logo|fax|fax machine|printer|server|coffee machine|version|terminal|time clock|mascot|forklift|spreadsheet|website|app|feature) .. (retires|retire|retired|retirement|says goodbye|goodbye|farewell|last day)
    (goodbye|farewell) .. (logo|fax|printer|server|coffee machine|version|paper|spreadsheet|spreadsheets|toner|cables)
    (a|an) retired \\w+
    (machine|printer|copier|lift|elevator|kettle|toaster|dishwasher|scanner|vending machine|robot|boiler|laptop|time clock|fax) .. (strike|striking|refuses|refused|retires|retire|retirement)
    (strike|mutiny|revolt|uprising) of the .. (machine|machines|printer|printers|copier|toaster|robots|dishwasher)
    (farewell|goodbye|good bye) to (version \\d+|the (old |)(app|website|logo|fax|printer|form|forms|password|spreadsheet|time clock)|paper*|plastic*|cash|cheques|summer|winter)
    (report|reporting|disclose|disclosing) (a|your) (vulnerability|flaw|weakness|security flaw)
    (mock|pretend|toy|moot) (trial|court|tribunal)
    (bug|bugs|test|tests|build|builds|script|pipeline|battery|feature|cron|printer) (that|which|who|) (only |always |)(died|dies|die|killed|kills)
    (settles|settle|settling|handles|processes|paid|pays) (\\d+|two|three|four|five|six|seven|eight|nine|ten|most|small|your|insurance|simple) claims
    (practise|practice|practises|practising|practicing|rehearse|rehearses|simulate|simulates|train for|trains for|training for|drill for|learn to handle|teaches) .. (drowning|fire|evacuation|accident|accidents|attack|attacks|outage|outages|crash|disaster|emergency|emergencies|rescue|rescues|robbery|breach|breaches|incident|incidents|strike)
    (case|mystery|affair) of the (missing|lost|vanishing|disappearing|stolen|broken)
    (shut down|shutting down|shutdown|stop|stopping) .. (cleaning|maintenance|inspection|inventory|stocktaking|winter|summer|holidays|christmas)
    (federal |)election (commission|data|api|software|software|records|website|officials|law explained)
    (federal|national|local|state) election commission*
    (jury|judges|judge) .. (tasted|tasting|winner|winners|winning|prize|prizes|chosen|medal|shortlist*|trophy)
    (winning|winner|winners|prize|trophy|shortlist*) .. (jury|judges)
    (server|laptop|printer|mainframe|machine|truck|robot|van|engine|codebase|product) .. (retire|retires|retired|retirement|retiring|passed away|died)
    (retire|retires|retired|retiring|farewell to|goodbye to) (our|an|the) (old|oldest|last|trusty|beloved) (server|printer|machine|mainframe|van|robot|truck|laptop|database)
    claims (handler|handlers|adjuster|adjusters|department|team|assistant|manager|process|desk)
    (hack|hacking|hacked|breaking into|broke into|attack|attacking|attacked|phishing|phished|picking|break into) our own
    (passed|pass|passes) (through|by|the exam|the test|their|our|on the|with)
    (nobody|no one|no-one) (misses|missed|miss)
    (back|rise|risen|raised) from the dead
    back from the dead
    (sue|bullet|leak|crash|recession|fire|flood|future|tamper|accident|strike|hack|theft|fool|lawsuit|disaster|shock)-(proof|proofed|proofing)
    (life|death|legal expenses|accident|accidental death|disability|critical illness|liability|fire|flood|cyber|unemployment|theft|breach|strike|redundancy|funeral) (insurance|cover|coverage|benefit|policy|policies)
    (screen|phone|tablet) (curfew|ban|strike)
    (insurance|policy|cover) .. (pays|covers|cover) .. (accident|illness|injury|death|fire|theft|damage|lawsuit|strike)
    (project|projects|platform|portal|website|system|software|app|prototype|tool|tools|dashboard|api|pilot) (for|at|with|of|in) (the |a |our |)(u.s. |u.k. |)(\\w+ |)(\\w+ |)(court|courts|police|ministry|agency|agencies|council|commission|government|administration|parliament|prison|army|navy|department)
    (court|courts|police|ministry|agency|agencies|council|commission|government|parliament|administration|department) .. (website|portal|platform|app|software|prototype|design system|case management|api|data portal|open data|open source|https|user research)
    (court|police|government|council|agency|ministry) (clerks|users|staff|teams) (use|using|tested|find|love|log)
    (working|work|partner|partners|partnering) with (the |)(\\w+ |)(government|court|courts|council|ministry|agency|agencies|police) (to|on) (build|design|improve|modernis*|moderniz*|redesign*|simplify|launch)
    fire (drill|drills|alarm test|extinguisher*|door|doors)
    (first aid|emergency|evacuation|rescue|safety) (drill|drills|training|exercise|course|kit|lamp|lighting|exit|exits)
    (zero|no|without) (accidents|injuries|incidents) (since|for|in)
    (days|years|months) without .. (accident|accidents|injury|injuries)
    victims of our own success
    (leak|leaks|fire|smoke|gas|fraud|intrusion|fall|flood|earthquake|collision|accident|breach|theft|spill|crash) (detector|detectors|detection|sensor|sensors|alarm|alarms|insurance|proof|test|tests|simulator|warning|map|mapping|dummy|dummies|kit|kits)
    (not|never|no) .. legal action
    (cyber attack|cyber attacks|attack|attacks|ransomware|phishing) (scenario|scenarios|capabilities|capability|simulation|simulations|chain|chains|path|paths|graph|graphs|success|research|benchmark|benchmarks|model|models)
    (adversarial|jailbreak|side channel|replay|timing|prompt injection|supply chain|simulated|backdoor|injection) (attack|attacks)
    (evaluat*|research|studying|simulat*|benchmark*|defend*|defence|defense|resist*) .. (attack|attacks|cyber attack|cyber attacks|ransomware|phishing|terrorism|violence|sabotage)
    (breached|breaches|breach) the (wall|surface|last wall|ice|water|dam model|final wall)
    (disaster|crash) recovery
    (disaster) (preparedness|planning|drill|relief volunteers)
    (bowling|baseball|batter) .. (strike|strikes)
    (strike|strikes) (record|in a row)
    (fix|fixed|fixing|fixes) the bug that .. (charged|overcharged|double|failed|lost|duplicate|cancelled) (twice|customers|payment*|order*)
    (drowning|drown|buried|bleeding|suffocating) (in|under) (alerts|emails|email|paper|paperwork|data|tickets|meetings|work|spreadsheets|tabs|notifications|logs)
    union all
    (accident|accidents|injury|injuries|falls|fires|fraud|incidents|outages|errors|theft|thefts) .. (prevented|avoided|halved|reduced|dropped|fell by|cut by|caught|detected|stopped)
    (worker|workers|child|children|parent|daemon|task) (dies|died|die|killed) .. (supervis*|restart*|process|processes|queue|signal|thread*|pod)
    (canteen|class|club|captain|mascot|menu|team) (election|elections)
    election day (menu|cake|special)
    (what to do|tips|checklist|guide|prepare|prepared|preparing|ready) (for|after|in|during|when|if|on) .. (power cut|power outage|outage|fire|accident|recall|strike|flood|breach|emergency|storm|injury)
    follow suit
    (strike|strikes|striking|struck) (a|the|an|up|out|through|me|us|you|gold|while)
    (strike|striking) (through|rate|price|zone|team|colour*|color*|view*|design*|feature|example*|result*|difference*|similar*|image*|picture*|contrast*|resemblance)
    (lightning|bird|set|counter) (strike|strikes)
    strikethrough
    (first|second|third|three) strike*
    (free|clinical|randomi*ed|controlled|phase \\d|medical|field|drug|pilot|30 day|14 day) (trial|trials)
    (put|puts|putting) .. on trial for
    (credit|student|european|students|rugby|discriminated|tagged|set|string|western|customs|soviet|pan) (union|unions)
    (union) (type|types|find|query|all|square|station|jack|operator|members only)
    (memory|leaky|abstraction*) (leak|leaks|leaked|leaking)
    (leak|leaks|leaked|leaking) memory
    (process|processes|service|services|server|servers|dependency|node|nodes|pod|pods|container|containers|battery|batteries|connection|connections|request|requests|pilot|pilots|project|projects|idea|ideas|feature|features|product|products|job|thread|threads|app|apps|phone|phones|laptop|disk|drive|engine|conversation|format|language|browser|deal|deals|myth|plant|plants|habit|startup|startups|email|emails|lead|leads|tab|tabs|session|meeting|meetings|campaign|coral|star|stars|worker process|instance|replica|program|programs) .. (die|dies|died|dead|dying|killed|kills|kill)
    (kill|kills|killed|killing) .. (process|processes|feature|features|flag|flags|app|query|queries|job|jobs|time|meetings|weeds|bacteria|germs|viruses|project|projects|servers|instances|tests|bugs|darlings|latency|conversion)
    died (down|out|in the legal|in legal|in review|in committee)
    (dead|death) (code|line|lines|lock|locks|letter|zone|zones|end|ends|weight|reckoning|by|march|valley|star)
    sudden death (playoff|overtime|round|shootout)
    death of (the|a) (spreadsheet|password|cookie|office|email|monolith|dashboard|waterfall|meeting|pdf|fax|funnel|resume|cv|commute|desktop|author)
    (fatal|deadly) (error|errors|exception|exceptions|flaw|signal|bug|log|logs|warning|embrace|attraction|diamond|combination|serious)
    tragedy of the commons
    (murder) (mystery|board)
    hard (deadline|deadlines)
    (fire|fires|fired|firing) (an|the|off|up|one|every|events|event|hooks|hook|webhook*|on all|rate|cannon|kiln|clay|pit|wall|base|fox|twice|once)
    (fire) (drill|drills|exercise|safety|door|doors|exit|exits|marshal*|alarm test|protection|prevention|extinguisher*|resistant|engine|engines|truck|pit)
    (crash) (course|courses|report|reports|reporting|test|tests|testing|rate|free|log|logs|landing page|analytics|dump|dumps)
    (app|browser|server|build|driver version|game) (crash|crashes|crashed)
    (without|zero|no|free of|fewer|prevent*|avoid*|avert*|reduc*|eliminat*|since the last|days since|against|cut) .. (accident|accidents|injury|injuries|incident|incidents|breach|breaches|fatalities|deaths|falls|collision|collisions|recalls|fires|layoff|layoffs|lawsuits|outage|outages|downtime|disruption|disruptions|errors|leaks|fraud|bullying|harassment|discrimination|redundancies|job losses|strikes|closures)
    (near zero|minimal|zero|less|machine|planned|low|reduced|minimise|minimize|unplanned|your) downtime
    downtime (cost|costs|tracking|report|reports|sensors|per|by|for machines)
    (accident|accidents|injury|injuries|fall|falls|incident|fraud|breach|leak|outage|churn|bullying|burnout|suicide|loss|damage|fire|flood) (prevention|free|avoidance|detection|response|insurance|protection|awareness|statistics|rate|rates|management|training|drill|drills|simulation|playbook|commander|command|rehab|rehabilitation|recovery)
    (incident|security incident|emergency|crisis) (response|management|drill|drills|training|exercise|exercises|playbook|playbooks|simulation|tabletop|command)
    (evacuation|evacuate) (drill|drills|plan|plans|exercise|route|routes|chair|chairs|training)
    (drill|exercise|rehearsal|simulation|simulated|training|manikin|mannequin|mock|role play|tabletop) .. (evacuat*|fire|stabb*|attack|outbreak|incident|death|injur*|crash|collapse|cardiac)
    (evacuat*|left the building|everyone out) .. (drill|drills|exercise|seconds|practice)
    (anti|against) (bullying|harassment|racism|fraud|bribery|corruption|money laundering|doping|phishing)
    (fraud|corruption|bribery|money laundering|phishing|malware|ransomware) (detection|prevention|model|models|score|scores|team|signals|analytics|rules|protection|fighting|engine|api|training|awareness|simulation|simulations|test|tests)
    (prevent*|detect*|stop*|fight*|reduc*|catch*|spot*|block*|protect*|predict*|defend*) .. (fraud|money laundering|bribery|corruption|breach|breaches|phishing|ransomware|attacks|attack|unauthori*ed|hackers|leaks|theft|harassment|abuse|bullying|violence|injuries|falls|accidents|suicide|outages|pollution|strikes|collapse|fires)
    (data|file|memory|database|heap|stack|disk) corruption
    whistleblow* (hotline|channel|channels|policy|line|portal|software|system|directive|protection)
    (data|model|cache|dns|prompt) poisoning
    recall of (the|our|a) (model|classifier|retriever|search|index|test|system)
    recall of \\d+
    (recall) (at|is|and|@|score|scores|or|vs|versus|curve|\\d+)
    (precision|accuracy|total|free|active|high|higher|better|memory|brand|low|lower|perfect) (and |)recall
    (you|we|i|they|colleagues|people) recall*
    (vulnerability) (disclosure|scanning|scanner|management|programme|program|assessment|researchers|reward*)
    (customer|user|users|data|image|talent|signal|language|knowledge|land|skill|skills|lead|cost per|target) acquisition*
    acquir* .. (lock|locks|skill|skills|customer|customers|user|users|knowledge|data|images|mutex|language|habit|taste|experience|certification)
    merg* .. (branch|branches|main|pull|code|git|trunk|conflict|conflicts|tables|datasets|rows|request|requests|records|lists|files|cells)
    (price|prices) (tag|tags|label|labels|comparison|list of)
    (invest*|save|saving|plan*|pension|home|homes|village|savings) .. retirement
    retirement (plan|plans|planning|savings|home|homes|fund|funds|village|account|accounts)
    (weight|hearing|heat|hair|energy|packet|data|information|bone|water|food|learning|sight|vision|memory) (loss|losses)
    loss (function|functions|curve|curves|prevention|leader|leaders|aversion|ratio)
    (leader|leaders|raft|class|youth|student council|board game|works council|committee) election*
    (price|browser|star|format|bidding|console|editor|streaming|talent|tab|tug of) (war|wars)
    war (on|for|room|rooms|story|stories|against) (talent|paper|waste|plastic|clutter|bugs|food|forms|noise|spam|ideas|complexity|sugar|weeds|meetings)
    (cold war|world war|civil war|first world war|second world war) (museum|exhibit*|history|era|bunker|diary|diaries|archive*|poem*)
    (space|alien|invasive) inva*
    explosion (in|of) (demand|growth|interest|data|popularity|colour|color|flavour|flavor|choice|taste|creativity|content)
    (cron|ci|build|batch|background|print|spark|etl|scheduled|failed|nightly|test|import|render) (job|jobs)
    (cut|cuts|cutting|slash*|reduc*|shav*) .. (time|times|costs|cost|latency|emissions|energy|waste|bill|bills|steps|errors|requests|noise|paperwork|pages|minutes|seconds|hours|weight|sugar|plastic|delays|size|load)
    closed (on|this|next|all|over|all day) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)
    closed (until|till|from|between|) \\d+ (to|and|until|till|january|february|march|april|may|june|july|august|september|october|november|december)
    (close|closes|closed|closing|shut|shuts|closure|closures) .. (holiday|holidays|christmas|summer break|easter|weekend|inventory|stocktaking|renovation|renovations|maintenance|refurbish*|public holiday|new year|bank holiday|thanksgiving|snow day|deep clean|lunch|sunday|sundays|mondays|winter season|for the season|early today|at \\d+)
    (seasonal|trail|road|lane|temporary|holiday) (closure|closures)
    (closing|closed|close) (the|a|our) (books|loop|gap|deal|deals|feedback|round|ticket|tickets|sale|year|circle|month)
    (shut|shuts|shutting|shutdown|shutting down) .. (server|servers|instance|instances|vm|vms|pod|pods|process|laptop|laptops|computer|computers|machine|machines|cluster|node|nodes|at night|nightly|overnight|gracefully|test systems|monitors|lights)
    (code|change|feature|deployment|deep|production|scope|quick|brain) (freeze|freezes)
    freeze (dry|dried|drying|frame)
    shooting (on location|stars|star|our|for|in raw|range|hoops)
    shooting the .. (spring|summer|autumn|winter|video|campaign|film|catalogue)
    (photo|film|video|basketball|clay) shooting*
    (court) (of tennis|tennis|side|yard|sports|basketball|opens for)
    (tennis|basketball|squash|food|padel|badminton|volleyball) (court|courts)
    (raid) (\\d+|array|arrays|level|controller)
    (root|panic) attack*
    (attack) (surface|surfaces|angle|angles|vector|vectors|helicopter)
    (heart|asthma|panic) attack*
    (tax|small claims|moot|juvenile) court .. (website|site|form|forms|project|redesign*|digital|users|public|system|case management)
    (discriminat*) (union|unions|model|models|type|types|learning|network|validity|feature*)
    (shared|redundant) (power|server*|array|storage|code|network|link*|path*|data|test*|connection*|sensor*)
    (data|network|power|storage|geo|link|hardware|code|test) redundanc*
    (thank you|thanks) for letting us
    (how to|course|courses|workshop|webinar|lecture|guide|tips|advice|handbook|museum|exhibition|novel|documentary|play about) .. (grief|bereavement|death|loss|bad news|divorce|palliative)
    (grief|bereavement) (counselling|counseling|support|leave|training|cafe|course)
    no one .. (injured|hurt)
    not guilty pleasure*
    guilty (pleasure|pleasures|conscience)
    (criticism|feedback) .. (workshop|constructive|code review)
    no (layoffs|layoff|redundancies|job cuts|job losses|hiring freeze|pay cuts)
    no .. (data|customer|customers|records|users) .. (lost|affected|impacted|exposed|compromised|accessed|stolen)
    (nothing|nobody|none) (was|were|is) (lost|hurt|harmed|affected|injured)
    (never|don't|do not) (lose|lost|miss) (your|a|any) (data|order|delivery|payment)
    (handl*|reduc*|prevent*|retry*|retries|recover*|avoid*|fewer|detect*|automat*|track*|find|finding|chas*|predict*|fix*|late) .. (failed|delayed|lost|missing|duplicate|late|declined|wrong|cancelled|stuck|rejected) .. (payment*|deliver*|order*|parcel*|invoice*|shipment*|appointment*|flights|transfers|transactions)
    suspension (bridge|bridges|system|fork|of disbelief)
    (race) (condition|conditions|car|day)
    (blocked|dry|clogged) (drain|drains)
"""
