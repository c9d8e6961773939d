"""What English posts tell of, and what its author can be asked about it: either this or that, answered in a line."""
# ruff: noqa: E501 (tables of words)

DEEDS = (
    ("incident", r"\bincidents?\b|\bpost-?mortems?\b|\boutages?\b|\broot cause|\bnear miss\w*|\breplayed\b|\bwent down\b|\bduplicated?s? (?:orders?|labels?|charges?|invoices?)", (
        "How did it first come to light: through an alert, or through a call?",
        "Was the first sign an alert, or somebody ringing in?",
    )),
    ("choosing", r"\bhow (?:do|does|did|would) (?:others|you|everyone|people|other \w+) (?:choose|decide|set|pick|size)\b|\bhow (?:long|big|large|often) (?:a|an|the|our|should)\b", (
        "Are you leaning towards one rule for everyone, or one per case?",
        "Would you rather settle on one answer for all, or decide case by case?",
    )),
    ("contract", r"\bcontracts?\b|\bredlin\w+|\blegal (?:team|department|review)\b|\bclauses?\b|\bprocurement\b|\bterms (?:sheet|summary)|\bNDAs?\b", (
        "Is it usually the same few clauses that hold things up, or new ones every time?",
        "Do the same two or three clauses come back each time, or does every contract bring its own?",
    )),
    ("lenders", r"\blenders?\b|\bfinancial close\b|\bloan\b|\bcredit facility|\bsyndicat\w+|\bconsortium\b|\bgreen bond|\bproject financ\w+", (
        "Will the lenders accept one reporting format, or does each bring its own?",
        "Do the lenders share one set of reports from here on, or does each want its own?",
    )),
    ("opening", r"\b(?:open(?:s|ed|ing)?|new|second|third) (?:\w+ ){0,4}(?:office|branch|site|store|shop|clinic|restaurant|depot|warehouse|plant|hub|location|campus|studio|lab|wing|market)\b|\bexpand(?:s|ed|ing)? (?:in)?to\b", (
        "Will it start with people from the existing team, or with people hired on the spot?",
        "Will the first people there come from the team you have, or be new from day one?",
    )),
    ("money", r"\bseries [a-e]\b|\bseed round\b|\braised (?:a )?[$€£]|\bfunding round\b|\binvestors?\b|\bgrant(?:ed)? of\b|\bwe (?:have )?(?:won|received) (?:a |the )?(?:grant|funding)", (
        "Will the first new people work on the product, or closer to the customers?",
        "Does the first of it go into the product, or into being closer to customers?",
    )),
    ("drills", r"\bdrills?\b|\bmock[- ]\w+|\bsimulations?\b|\bfire practice|\bgame days?\b|\btabletop\b|\brehears\w+|\bfirst[- ]aid (?:course|training)", (
        "Are the drills announced beforehand, or do they come as a surprise?",
        "Do people know the drill is coming, or does it catch them in the middle of a shift?",
    )),
    ("rota", r"\brotas?\b|\brosters?\b|\bshift plan\w*|\bscheduling\b|\bshifts? (?:swap|pattern|schedule)\w*|\bon[- ]call rotation|\bfour-day week|\bflexi\w*|\bworking (?:hours|time)\b", (
        "Will people still be able to swap shifts once the plan is out, or is it final?",
        "Do you expect fewer swaps once people can plan ahead, or just earlier ones?",
    )),
    ("wording", r"\bthe words?\b|\bplain (?:language|english)|\breadab\w+|\bwe write for\b|\bif you write\b|\bwording\b|\bterminology\b|\bglossary\b|\bstyle guide\b|\bcopywriting\b|\bjargon\b", (
        "Do you try a new wording on a few readers first, or change it everywhere and watch?",
        "Would you replace it by one word everywhere, or by a different one each time?",
    )),
    ("removal", r"\b(?:remov(?:ed|ing)|dropp(?:ed|ing)|delet(?:ed|ing)|retir(?:ed|ing) (?:the|our)|scrapp(?:ed|ing)|abolish\w+|got rid of|did away with|simplif(?:ied|ying)|stopped (?:using|asking|sending))\b", (
        "Did anybody ask for {object} back, or did nobody miss it?",
        "Did anybody ask for the old way back, or did nobody miss it?",
        "Did complaints come in the first week, or did nobody notice?",
    )),
    ("migration", r"\bmigrat\w+|\brewr(?:o|i)te\w*|\bmoved? (?:\w+ ){0,4}from \w+ (?:\w+ ){0,3}to\b|\breplatform\w*|\bmonolith\b|\bcut-?over\b|\blegacy\b|\bnew (?:ERP|warehouse system|core system)\b|\bswitch(?:ed|ing) (?:over |from |to )", (
        "Did you switch over in one go, or piece by piece?",
        "Did old and new run side by side for a while, or was there one day for the switch?",
    )),
    ("testing", r"\b(?:acceptance|factory|pre-?delivery|integration|end-to-end|regression|load) test\w*|\btest (?:bench|field|rig|line|suite)\b|\bcommissioning test|\btrial (?:run|operation)\b", (
        "Do you check every point one by one, or a sample of them?",
        "Is everything checked before it goes out, or mainly what has failed before?",
    )),
    ("policy", r"\bpolic(?:y|ies)\b|\bguardrails?\b|\bapprov(?:al|als|ed by)\b|\badvisory board\b|\bnew rules?\b|\bcode of conduct\b|\bcompliance\b|\bsign-?off\b", (
        "What decides which way a case goes: what kind it is, or how big it is?",
        "Does the kind of case decide, or the size of it?",
    )),
    ("patients", r"\bpatients?\b|\bresidents?\b|\bcarers?\b|\bward\b|\bbedside\b|\bdischarg\w+|\bhandovers?\b|\bcare home\b", (
        "Did the idea come from the people at the bedside, or from outside the ward?",
        "Is it the same on nights and weekends, or mainly a weekday thing so far?",
    )),
    ("pupils", r"\bpupils?\b|\bkindergarten\b|\bnursery\b|\bour (?:children|kids)\b|\bschool\b|\bstudents?\b|\bclassroom\b|\bgraders?\b|\blessons?\b|\bapprentice\w*|\btrainees?\b|\bcurriculum\b", (
        "Was it the young ones' own idea, or the grown-ups'?",
        "Did they work on it during lessons, or stay on afterwards?",
    )),
    ("event", r"\bopen (?:day|house|evening)\b|\b(?:first|our|next|second|third|annual) (?:\w+ )?night\b|\bfestival\b|\bmeet-?up\b|\bconference\b|\bvisitors?\b|\bguests\b|\bfamilies\b|\battendees\b|\bworkshop\b|\bfair\b|\bhackathon\b|\bwebinar\b|\bcame (?:to|along)\b", (
        "Were the {people} mostly new faces, or people who come to everything?",
        "Was it mostly new faces, or people who come to everything?",
        "Did people stay to the end, or come and go?",
    )),
    ("volunteering", r"\bvolunt\w+|\bcharity\b|\bdonat\w+|\bcommunity (?:garden|day|project)|\bfundrais\w+|\bfood bank|\bplant(?:ed|ing) (?:\w+ )?trees|\bclean-?up\b|\bneighbou?rs?\b", (
        "Was it mostly regulars who helped, or people doing it for the first time?",
        "Was it a one-off day, or will it become a habit?",
    )),
    ("award", r"\baward\w*|\bprize\b|\bwinners?\b|\bof the (?:year|month|quarter)\b|\bshortlist\w*|\bcertifi(?:ed|cation)\b|\baccredit\w+|\bISO \d+|\bB Corp\b|\bhonou?r(?:ed|s)\b|\bpassed\b", (
        "Was there a party, or straight back to work?",
        "Did it come as a surprise, or had you seen it coming?",
    )),
    ("anniversary", r"\banniversar\w+|\bbirthday\b|\b\d+ years (?:of|since|ago)\b|\bturns? \d+\b|\bmilestone\b|\bcelebrat\w+", (
        "Are some of the people from the first day still there, or has everybody changed by now?",
        "Is the first customer still with you, or has everything changed since?",
    )),
    ("record", r"\bwithout a single\b|\bnot (?:a single|one) (?:\w+ )?(?:late|miss\w*|fail\w*|error)|\brecord\b|\bzero (?:accidents|defects|complaints|incidents)\b|\bpeak season\b|\bbusiest\b", (
        "Was there one close call, or did it run smoothly all the way?",
        "Was there one moment when it nearly went wrong, or was it calm throughout?",
    )),
    ("safety", r"\bsafety\b|\baccident-free\b|\bdays without\b|\bPPE\b|\bhazards?\b|\brisk assessment\b", (
        "Do most reports come from the floor, or from inspections?",
        "Do people report small things by themselves, or mostly when asked?",
    )),
    ("guide", r"\bguides?\b|\bhandbooks?\b|\bdocumentation\b|\bplaybooks?\b|\brunbooks?\b|\bchecklists?\b|\bwe list\b|\bFAQ\b|\btemplates?\b|\bmanuals?\b|\bsend us (?:a )?(?:photo|note|correction)", (
        "Do most corrections come from readers, or from your own people?",
        "Do most people read a guide like this from the start, or look up one thing?",
    )),
    ("hiring", r"\bwelcom(?:e|ing)\b|\bjoin(?:s|ed|ing) (?:us|the team|our)\b|\bnew (?:team|colleagues?|head of|director|hires?)\b|\bwe(?:'ve| have)? hired\b|\bpromoted\b", (
        "Did the new people start all at once, or one after the other?",
        "Is there a first project already, or first of all a look around?",
    )),
    ("partner", r"\bpartner(?:s|ed|ship|ing)?\b|\bjoint venture\b|\bteam(?:ed|ing) up\b|\btogether with\b|\bcollaborat\w+|\bsupplier\b|\bframework agreement\b", (
        "Had you worked together before, or is this the first time?",
        "Did you approach them, or did they come to you?",
    )),
    ("launch", r"\blaunch\w*|\breleas(?:ed|ing)\b|\bbeta\b|\bgeneral(?:ly)? availab\w+|\bwent live\b|\bgo(?:es|ing)? live\b|\bintroducing\b|\bshipped\b|\bpilot(?:ed|ing)\b|\bpilot (?:project|phase|customers?)\b|\bnew (?:product|feature|app|version|menu|range|line)\b", (
        "Were the first users people who had asked for it, or people who had not known they needed it?",
        "Did the first feedback confirm the plan, or change it?",
    )),
    ("research", r"\bwe (?:measured|compared|analy[sz]ed|looked at|surveyed|sampled|counted)\b|\bstudy\b|\bdata ?set\b|\bnotebook\b|\bfindings\b|\bexperiments?\b|\bassays?\b|\bsurvey\b|\bA/B\b", (
        "Did the result come out as expected, or the other way round?",
        "Was it clear from the first look at the data, or only after a while?",
    )),
    ("energy", r"\bsolar\b|\bheat pumps?\b|\bemissions?\b|\bCO2\b|\bcarbon\b|\brecycl\w+|\b(?:food|packaging) waste\b|\bwaste\b|\benergy (?:use|bill|saving)|\bwater use\b", (
        "Did the biggest step come from new equipment, or from new habits?",
        "Was the first saving a matter of money, or of habit?",
    )),
    ("review", r"\breviews?\b|\bsign(?:ed|s|ing)? off\b|\bback and forth\b|\bround trips?\b|\bfeedback rounds?\b|\bcritique\b", (
        "Does the other side look at every single piece, or only at a template?",
        "Do they come in at the start, or only at the end?",
    )),
    ("search", r"\bwe (?:have |'ve )?(?:tried|searched|looked everywhere)\b|\bwe changed the\b|\bnobody can (?:find|say)\b|\bone in (?:five|ten|six|four)\b|\bevery (?:third|fourth|fifth|tenth)\b|\bwithout a trace\b|\bstill missing\b", (
        "Has anything been ruled out for good by now, or is everything still possible?",
        "Is there one favourite explanation left, or is everything still possible?",
    )),
    ("mistakes", r"\bcorrections? on\b|\bwe print(?:ed)? corrections?\b|\bmistakes?\b|\berrors?\b|\bmisprint\w*|\bproofread\w*|\btypos?\b", (
        "Are most mistakes spotted in-house, or by people outside?",
        "Do you mostly find them yourselves, or does somebody write in?",
    )),
    ("tool", r"\b(?:new|introduced|rolled out|started using|shared) (?:an? |the |our )?(?:\w+ ){0,2}(?:tool|app|system|software|process|board|dashboard|list|format|scanner|tablet|robot|machine|process)s?\b|\bautomat\w+|\breplaced (?:the|our|it|a)\b", (
        "Did one team start, or everybody at once?",
        "Did people pick it up by themselves, or did somebody have to go round and show it?",
    )),
    ("faster", r"\bfaster\b|\bhalved\b|\bsav(?:es|ed|ing) (?:\w+ ){0,3}(?:hours|minutes|days)\b|\blead times?\b|\bwaiting times?\b|\bturnaround\b|\bdelivery times?\b|\bfrom \d+ (?:minutes|hours|days|weeks)\b|\bon time\b", (
        "Was the difference there from the first week, or did it build up?",
        "Was it one big step, or many small ones?",
    )),
    ("better", r"\bfrom \d+ ?(?:%|percent)? to \d+|\b(?:rose|fell|dropped|went) (?:by|from|to)\b|\bcomplaints .{0,30}fell\b|\bimproved\b|\bdown to \d+|\bup to \d+ ?%|\bfewer\b|\bincreased by\b|\bdropped (?:by|to)\b|\bdoubled\b", (
        "Was the gain there from the first week, or did it build up?",
        "Did it come in one step, or bit by bit?",
    )),
)  # fmt: skip
# What an anchor alone lets one ask, whatever the post tells of: the kind of the anchor, its weight, the wordings.
BY_ANCHOR = (
    ("suspect", 9, ("Is {suspect} a hunch so far, or have you already seen it in the data?", "Have you caught {suspect} in the act, or is it a hunch so far?")),
    ("open", 8, ("Does the part you can't explain yet follow a pattern, or does it look random so far?", "Is there a pattern in the part that is still open, or does it look random?")),
    ("share", 4, ("Beyond the {share}: is the other {rest} mostly one kind of case, or a bit of everything?", "Is the other {rest} beside the {share} one kind of case, or a bit of everything?")),
    ("asked", 3, ("Do the answers so far agree, or does everybody do it differently?",)),
    ("change", 3, ("Did the step {change} come at once, or bit by bit?",)),
    ("plan", 3, ("Is there a date for {plan} already, or is it too early to say?",)),
    ("deed", 2.5, ("Was {deed} one big step, or many small ones?",)),
    ("within", 2.5, ("Do you manage it {within} every time, or most of the time?",)),
    ("people", 2, ("Were the {people} about what you had expected, or a surprise?",)),
    ("thing", 1, ("Is there somewhere to read more about {thing}?",)),
)  # fmt: skip
# Verbs that make an object of a deed one that is gone.
GONE = r"(?:removing|dropping|cutting|deleting|retiring|scrapping|replacing|stopping) (?:the |your |an? )?(.+)"
THE = "the "
# Counts of people, who may be asked after one by one.
PEOPLE = r"\b(?:people|families|visitors|guests|children|kids|parents|students|pupils|neighbou?rs|attendees|participants|volunteers|customers|members|colleagues|alumni)$"
