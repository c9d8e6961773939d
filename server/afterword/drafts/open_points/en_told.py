"""What an English post counts, tries or makes a rule of, and what that leaves one to ask."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import turn

_N = rf"(?i:{NUMBER['en']})"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NOW = rf"(?:[Nn]ow|[Ff]rom (?:now on|{_DAY}|{_MONTH}|next \w+)|[Ss]ince (?:last )?(?:{_DAY}|{_MONTH}|\w+)|[Tt]his (?:year|month|term|season|winter|summer|spring|autumn|fall|week)),?"
_RULED = r"(?:now )?(?:gets?|carries|carry|has|have|needs?|bears?|shows?|comes? with)"
_PAPER = r"(?:sign|notice|poster|label|leaflet|banner)"
# What one keeps, and what is asked of it.
_LOGGED = {"logs?": "Has the log shown", "writes? down|notes?|records?": "Have the notes shown", "photographs?": "Have the photos shown", "tracks?|counts?|measures?|weighs?|charts?|times?": "Have the numbers shown"}  # fmt: skip
_SAYS = r"\b(?:grumbl\w*|complain\w*|hate[sd]?|like[sd]?|love[sd]?|laugh\w*|cross|resist\w*|refus\w*|said|say)\b"
_SHOWN = r"\b(?:shows?|showed|shown|so far|turned out|fell|dropped|doubled|halved|since then)\b"
_REPLY = r"\b(?:I|we) (?:said|told (?:him|her|them)|answered|replied|had no answer|explained|apologi[sz]ed)\b"
_WORKED = r"\b(?:[Ww]hat worked|finally worked|closest|one of them worked|in the end)\b"
_ABOUT_AI = r"\b(?:AI|API|SDK|app|platform|release|beta|models?|register|webinar|hiring|apply)\b"
# Somebody from outside or from the house, called by what they do.
_WHO = r"(?:[a-z]+(?:er|or|ist|ian|ant|ent|ee|man|woman|yer)|nurse|chef|cook|guest|clerk|pilot|aunt|uncle|judge|coach|guide|child|boy|girl|apprentice|neighbour|colleague)"
MOVES = (
    turn("Is that {a} in {b} spread evenly, or does it bunch up somewhere?", rf"(?<!new )(?<!old )(?<!the )(?<!other )(?<!this )(?<!that )\b(?P<a__word>(?i:one|two|three)) (?:in|out of|of every) (?P<b__as>{_N})\b(?! (?:million|thousand|hundred|o['’]clock|minutes|hours|days|weeks|months|years|seconds))(?<! ten)", unless=r"\b(?:mostly|mainly|most of (?:them|it)|all of them|always|(?:many|some|half) (?:of them )?(?:are|were))\b"),
    turn("Are the {n} spread evenly, or do they bunch up somewhere?", rf"^In (?P<n__as>(?!\d{{4}}){_N}),? (?:of (?:them|those|these),? |cases,? )?(?=(?:the|an?|it|there|we|nobody|no one|they|somebody|someone)\b)", unless=r"\b(?:mostly|mainly|same (?:few|two|three)|evenly)\b"),
    turn(
        "What was different about {which} {x}?",
        r"^[^.!?:]{0,40}?(?i:<whole:n>) <x:things>\b(?= [a-z]+\b[^.!?:]{0,50}[.!] (?:Only |Just )?(?i:<some:n>) (?:of them )?(?:asked|came|were|was|had|said|did|went|stood|stayed|left|passed|failed|broke|survived|held|answered|wanted|chose|finished|opened)\b)",
        unless=r"\b(?:[Tt]he|[Tt]hose) (?:others?|rest|remaining|other \w+)\b",
    ),
    turn("Which came closer to working: {a} or {b}?", r"(?:^|[.;,] )(?:[Ww]e|I)(?:['’]ve| have)? tried (?P<a__as>(?!to\b|it\b|that\b|this\b|them\b|out\b|hard)[a-z][a-z -]{3,30})[.,;] (?:[Ww]e|I|and)(?:['’]ve| have)? (?:also |then )?tried (?P<b__as>(?!to\b|it\b|that\b|this\b|them\b|out\b|hard)[a-z][a-z -]{3,30})(?=[.,;])", unless=_WORKED),
    turn("Where did the {x} fall short?", r"(?:^|[.;,] )(?:[Ww]e|I)(?:['’]ve| have)? tried (?P<x__as>(?!things|times|days|ways|lots|weeks|months|years|hours)[a-z]{4,}s)(?=[.,;])", unless=rf"{_WORKED}|\b(?:did not help because|failed because)\b"),
    turn("Which came closest to working: {a}, {b} or {c}?", r"\b(?:[Ww]e|I)(?:['’]ve| have)? tried (?P<a__as>(?!to\b|it\b)[a-z][a-z -]{3,25}), (?P<b__as>[a-z][a-z -]{3,25}),? and (?P<c__as>[a-z][a-z -]{3,25})(?=[.,;])", unless=_WORKED),
    turn("What did you answer the {x}?", rf"(?:^|[.,;] |\band )(?:[Aa]n?|[Oo]ne|[Oo]ur|[Mm]y|[Tt]he) (?P<x__as>(?:(?:young|old|new|night|retired|bus|truck|van) )?{_WHO})(?: (?:in|at|from|of|on) [^.!?,;:]{{2,30}}?)? (?:asked (?:me|us)?|pointed out|wanted to know|complained)\b", unless=_REPLY),
    turn("What does your team say to the {n} {x}?", rf"\b(?:[Ee]very|[Ee]ach) [a-z]+(?: [a-z]+| of ours)? {_RULED} (?P<n__as>two|three|four|five|six) (?P<x__as>(?:[a-z]+ )?(?!times|days|hours|minutes|weeks|months|years)[a-z]{{3,}}s)\b(?=[.,;]| (?:on|in|at|from|of|for|or|and)\b)", unless=_SAYS),
    turn("What does your team say to the {x}?", rf"\b(?:[Ee]very|[Ee]ach) [a-z]+(?: [a-z]+| of ours)? {_RULED} (?:an?|one|its own) (?P<x__as>(?!new\b|little\b|good\b|chance\b|way\b|lot\b|few\b|single\b|different\b)(?:[a-z]+ )?[a-z]{{3,}})(?=[.,;]| (?:on|in|at|from|for|with)\b)", rf"\b(?:{_NOW} )?[Ww]e (?:now )?(?:put|hang|tie|stick|tape|clip|pin|paint) (?:an?|one|the) (?P<x__as>(?:[a-z]+ )?[a-z]{{3,}})(?= (?:on|in|at|to|under|over|beside|by|above) (?:every|each|all)\b)", unless=_SAYS),
    *(
        turn(f"{shown} you anything yet?", rf"(?:^|[.;,] )(?:{_NOW} )(?:we|I|everybody|everyone|the [a-z]+) (?:now )?(?:{logs}) (?:the|every|each|all|our|what|who|when|where|how)\b", rf"\b[Ww]e now (?:{logs}) (?:the|every|each|all|our|what|who|when|where|how)\b", unless=_SHOWN)
        for logs, shown in _LOGGED.items()
    ),
    turn("What will tell you whether the trial worked?", r"\b(?:[Ww]e|I) (?:will|['’]ll|want to|are going to|plan to|am going to) (?:now |then |just )*try (?!to\b|and\b|our best\b|harder\b)", r"\b(?:[Ww]e|I) (?:will|['’]ll|are going to|plan to) (?:[^.!?]|(?<=\d)\.(?=\d)){3,60} for (?:a|one|two|three|four|six) (?:weeks?|months?|terms?|seasons?|fortnight)\b", unless=rf"\b(?:worked|tell whether|measure|we will know|judge)\b|{_ABOUT_AI}"),
    turn("What did the {x} say?", rf"\b(?:put up|took down|tore down|hung up|hung|pinned up|taped up|removed|changed) (?:an?|the|our|that) (?:new |old |little |small |paper )?(?P<x__as>{_PAPER})\b(?! (?:in|at|on|of|that|saying|with) )", rf"\b(?:took|put|tore|pulled|hung) (?:the|our|a|that) (?:new |old |little |small |paper )?(?P<x__as>{_PAPER}) (?:down|up|away|off)\b", unless=r"\b(?:it|sign|notice|poster|label|card|note|letter|leaflet) (?:says?|said|read|reads)\b|[\"“‘']\w[^\"”’']{5,}[\"”’']"),
    turn("Which of the {n} {x} do people argue about most?", rf"\b(?:[Oo]ur|[Tt]he|[Mm]y) (?:[a-z]+ )?(?:list|checklist|form|plan|code|guide|menu) (?:now )?has (?P<n__as>{_N}) (?P<x__as>lines|points|items|steps|questions|entries|rules|parts)\b", unless=r"\bargu\w+"),
    turn("Who will look after the one {x}?", r"\b(?:[Ww]e|I) (?:want|need|are building|will have|would like|['’]d like) (?:just |only )?(?:one|a single) (?P<x__as>list|copy|place|sheet|form|calendar|register|file|folder|plan|inbox|board|book|drawing|map|record|glossary|page)\b(?=[.,;]| (?:for|of|that|instead|this|next|by)\b)", unless=r"\b(?:own(?:s|er|ed)?|look(?:s|ed)? after|responsible|in charge)\b", mild=True),
    turn("Who will keep the {x} up to date?", r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m) (?:now |all )?(?:collecting|gathering|writing down|asking for) (?P<x__as>(?:[a-z]+ )?(?:numbers|names|addresses|contacts))\b", unless=r"\bup to date\b|\bupdat\w+|\b(?:votes|signatures|petition)\b", mild=True),
    turn("What would convince the {n} {x}?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>(?:[a-z]+ )?[a-z]{{3,}}s) (?:still |now )?(?:think|thought|believe|say|said|fear) (?:that )?I\b", unless=r"\bconvinc\w+"),
    turn("How many {x}s are left?", r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m) (?:now |also )?(?:painting|repainting|labell?ing|replacing|moving|changing|rewriting|marking|numbering|converting|tagging|rewiring|relabell?ing|repairing|renaming) (?:every|each) (?P<x__as>(?:[a-z]+ )?[a-z]{2,}[^\Wsxyhfz])(?=[.,;]| (?:in|on|from|with|by|to|at|of|red|blue|yellow|white|green|black|orange)\b)", unless=r"\b(?:(?:are|is|still) left|to go|done so far|app|software|status)\b"),
    turn("What made you do it now?", r"\bI should have (?:asked|done (?:it|this|that)|tried (?:it|this)|looked|counted|listened|rung|called|checked)\b[^.!?,;:]{0,40}\b(?:in \d{4}|years ago|long ago|sooner|earlier|before)(?=[.,;!])", unless=r"\bbecause\b"),
    turn("What about {which}?", r"\b(?:asked|tried|checked|tested|called|rang|opened|read|weighed|looked at) (?:the next |the first |another |all )?(?i:<whole:n>)(?=[.:;] (?i:<some:n>) (?:of them |of those )?(?:do|did|does|had|have|were|was|knew|said|could)\b)", unless=r"\b(?:[Tt]he|[Tt]hose) (?:others?|rest|remaining|other \w+)\b"),
    turn("What were the others, apart from {x}?", r"\b(?:[Mm]ost|[Nn]early all|[Aa]lmost all) of them (?P<x__as>[a-z]{4,}s)(?=[.,;])", unless=r"\b(?:[Tt]he|[Tt]hose) (?:others?|rest)\b"),
    turn("What made you start counting?", rf"(?:^|[.;,] )(?:[Tt]his week |[Ll]ast (?:week|month|year|winter|summer|spring) |[Ii]n {_MONTH} )?(?:[Ww]e|I) counted (?:the|our|my|every|each|all|how)\b", unless=r"\b(?:because|decided to count|asked (?:me|us) to count|every (?:year|month|week)|stock-?taking|inventory|votes?|blessings?)\b"),
)  # fmt: skip
