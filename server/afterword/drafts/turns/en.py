"""English: what the turns of a story leave one to ask."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.counts import NUMBER
from afterword.drafts.open_points.en_ahead import AT_LAST
from afterword.drafts.turns.turn import of_line, turn

_N = rf"(?i:{NUMBER['en']})"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NOBODY = r"\b(?:[Nn]obody|[Nn]o one)"
_OTHERS = rf"\b(?:[Tt]he|[Tt]hose) (?:others|rest|remaining|remainder|other {_N})\b"
_NOT = r"(?!it\b|them\b|him\b|her\b|us\b|me\b|that\b|this\b|he\b|she\b|they\b|we\b|I\b|else\b|who\b|had\b|has\b|is\b|was\b)"
_FORM = r"(?:box|field|line|column|slot|word|name|place|code|button|key|row|room|page|drawer|hook|shelf)"
_JOB = r"\b(?:hiring|apply|candidates?|applications?|vacanc\w+|join us|join our|teammate|recruit\w*)\b"
_WARES = r"\b(?:AI|API|SDK|app|platform|software|users?|release|beta|model|models|customers can|launch\w*)\b"
_DID = r"(?:[a-z]+ed|rang|were|was|had|came|are|have|went|got|took|did|said|knew|could|made|found)\b"
MOVES = (
    turn("What would you have guessed before you measured?", rf"{_NOBODY} (?:had |has )ever (?:measured|timed|weighed)\b"),
    turn("What would you have guessed before you counted?", rf"{_NOBODY} (?:had |has )ever counted\b"),
    turn("What is your best guess about the last third of the {x}?", r"\b[Tt]wo[- ]thirds of (?:the|our) (?P<x__as>[a-z]+s)[.,;](?= The rest [^.!?]{0,40}(?:still|not|unknown|open|looking)\b)"),
    turn("What won the {x} over?", r"\b(?:[Mm]y|[Oo]ur|[Tt]he) (?P<x__as>[a-z]{3,}s) (?:first |all )?(?:hated|disliked|resisted|cursed|fought) (?:it|this|the idea) (?:for|at first|in the first|to begin)\b", unless=r"\bwon (?:them|him|her) over\b"),
    turn("What would convince the {n} {x}?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>(?:[a-z]+ )?[a-z]{{3,}}s) (?:still |now )?(?:think|believe|fear|doubt|say) (?:that )?(?:it|this|we|the)\b(?! helped)", unless=r"\bconvinc\w+"),
    turn("How far have you got with the {x}?", r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m|[Nn]ow we are) (?:now |currently )?(?:building|writing|making|drawing|keeping|starting|putting together) (?:a|an|our) (?:[a-z]+ )?(?P<x__as>list|wall|map|catalogue|collection|register|inventory|guide|glossary|archive|album|library|handbook|index) of\b"),
    turn(
        "What was different about {which} {x}?",
        r"\b(?:our|the|these|those|my)(?: last| first| past)? <whole:n> (?:[a-z-]+ed )?<x:things>[.:,;](?= (?:[A-Z][a-z]+ )?(?:of them )?(?i:<some:n>) (?:of them |of those )?(?:were|was|had|came|are|have|went|got|took|stood|sat|did|said|failed|broke|arrived)\b)",
        r"\b(?:followed|asked|tested|tried|visited|checked|measured|opened|read|called|rang|weighed|counted|looked at|went through) <whole:n> <x:things>(?:[.,;:]| and)(?= (?:[A-Za-z]+ ){0,2}?(?i:<some:n>) (?:of them |of those )?(?:[a-z]+ed|were|was|had|came|are|have|went|got|took|did|said|rang|knew|could|did)\b)",
        rf"\b(?:asked|followed|called|rang|visited|invited|had [a-z]+ [a-z]+ count|count|counted|checked|the same) <whole:n> <x:things>\b(?=[^.!?:]{{0,90}}[.!] (?i:<some:n>) (?:of them |of those )?{_DID})",
        r"\b(?:asked|let|the same) <whole:n> <x:things>\b(?=[^.!?:]{0,60}[.!] They agreed on (?i:<some:n>)[.,;])",
        unless=_OTHERS,
    ),
    turn("What is different about the other half of the {x}?", r"\bin (?:about |only |exactly )?half (?:of )?(?:the|our|all|those) (?P<x__as>[a-z]+s)\b", unless=rf"{_OTHERS}|\bother half\b"),
    turn("And what was last {u}'s {x}?", r"\b[Tt]his (?P<u__as>week|month|year|season|winter|summer)['’]s (?P<x__as>(?!menu|meeting|report|numbers|figures|edition|issue|newsletter|conference|event|show|post|work|team|budget|results)[a-z]+)(?= (?:is|was|of|for)\b|[:,])", unless=r"\blast (?:week|month|year|season|winter|summer)['’]s\b"),
    turn("Which {x} has surprised you most?", r"\b(?:count\w*|measur\w*|check\w*|map\w*|go|went|walk\w*|compar\w*|clear\w*|list\w*)\b[^.!?]{0,40},? (?P<x__as>(?!step|one|day|little|bit|case|line|side|word|year|week|piece|point)[a-z]{3,}) by (?P=x__as)\b", unless=r"\bsurpris\w+"),
    turn("Has anybody missed one of the {n} {x}?", rf"\b(?:[Ww]e|I) (?:have |then |just |finally )*(?:merged|removed|deleted|dropped|scrapped|gave away|retired|took down) (?P<n__as>{_N}) (?P<x__as>(?!(?:metres|meters|miles|tons|tonnes|litres|kilos|grams|degrees|percent|euros|pounds|dollars)\b)(?:[a-z]+ )?[a-z]{{3,}}s)\b(?<!hours)(?<!minutes)(?<!days)(?<!weeks)(?<!points)(?<!jobs)", unless=r"\bmiss(?:ed|es)?\b|\b[Nn]obody (?:wrote|asked|noticed|complained)\b|\basked where\b"),
    turn("Has {x} arrived yet?", r"\b(?:[Ww]e|I)(?:['’]ve| have)? ordered <x:thing>(?=[.,;:])", unless=r"\barriv\w+"),
    of_line("“{x}”: what will you start with?", r"^[Nn]ext (?:week|month|year|spring|summer|autumn|winter|season) (?:we|I)(?: will|['’]ll)? (?:teach|train|show|start|begin|visit|test|try|open|meet|run)\b"),
    turn("Does the {y} have a {x} for it now?", rf"\b(?:[Tt]he|[Oo]ur) (?P<y__as>[a-z]+) (?:had|has) no (?P<x__as>{_FORM}) for (?:that|it|this|him|her|them)\b"),
    of_line("“{x}”: what comes second?", r"\b(?:[Tt]he|[Oo]ur) most (?:common|frequent|popular) (?:one|[a-z]+)(?: of (?:them|all))? (?:is|was|are|were)\b", after="(?:, and|[;:])", unless=r"\bsecond\b|\bnext most\b"),
    turn("Have the {n} {x} come round?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>(?:[a-z]+ )?[a-z]{{3,}}s) (?:have |had |still |first )*(?:complained|object|objected|grumbled|laughed|refused|hated|protested|disagreed|were against|did not like|didn't like|were not happy|found it (?:silly|strange|odd)|thought it (?:was )?(?:silly|strange|odd|a joke)|walked out|said no)\b"),
    of_line("“{x}”: what came closest to working?", r"\b(?:[Nn]othing|[Ll]ittle|[Nn]one of it|[Nn]one of them|[Nn]ot much) (?:has |had |really |ever )*(?:helped|worked|held)\b", r"\bhelped (?:little|for (?:a|one) (?:day|week))\b", unless=r"\b(?:[Tt]hen|[Uu]ntil|fell|dropped)\b"),
    of_line("“{x}”: who saw it in the end?", r"\b(?:had not|hadn['’]t|did not|didn['’]t|never) (?:see|seen|notice|noticed|spot|spotted|caught|catch) it\b", rf"\b{_N} (?:of us|people|readers|[a-z]+s) (?:had )?(?:missed|overlooked) it\b", unless=r"\b(?:found it|who saw|until)\b"),
    turn("When will the other {n} {x} follow?", rf"\b(?P<n__as>{_N}) (?:more )?(?P<x__as>[a-z]{{3,}}s) (?:are |is )?(?:still )?(?:left|to go|remain)(?=[.,;!])(?<!minutes left)(?<!days left)(?<!weeks left)"),
    turn("How did the argument end?", r"\b(?:[Ww]e|[Tt]hey|[Tt]he [a-z]+) (?:then |had |still )*(?:argued|debated|quarrelled|fought|disagreed)\b", unless=r"\b(?:settled|in the end|agreed|voted|decided|won the argument)\b"),
    turn("What have you ruled out so far?", r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m|[Nn]ow we are) (?:now |still |currently )?(?:looking|searching) for <x:thing>(?=[.,;]| (?:that|which|than|to|for|with|of|as)\b)", unless=_JOB),
    turn("How far down the list of {x}s are you?", r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m) (?:now |currently )?(?:looking at|going through|checking|reviewing|reading|walking|testing|visiting|calling) (?:every|each) (?P<x__as>[a-z]{3,}[^sxyh\W])\b(?! [a-z]+s\b)", unless=_JOB),
    turn("How far have you got with {x}?", r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m) (?:now |currently )?(?:building|writing|rewriting|designing|drawing|redrawing|preparing|rebuilding|scanning|collecting|sorting|translating|mapping|labelling|training) <x:thing>(?=[.,;:]| (?:that|which|for|this|with|by|in|at|and|from|on|only)\b)", unless=_WARES),
    turn("Why {x}, do you think?", rf"\b(?P<x__as>{_MONTH}|{_DAY}s?) (?:has|have|had) (?:by far )?the (?:most|fewest|highest|lowest)\b", rf"\b(?P<x__as>{_MONTH}|{_DAY}s?) (?:is|are|was|were) (?:always |by far )?(?:the )?(?:worst|best|slowest|busiest|quietest)\b"),
    turn("Who is it that {x}?", rf"(?:^|[,;:] |\b(?:and|then|until|before|after|when|where|day|night|shift|week|morning) )(?:[Ss]omebody|[Ss]omeone) (?:now |then )?(?P<x__as>{_NOT}[a-z]{{3,}}s(?: {_NOT}[a-z]+){{0,5}})(?=[.,;!])", unless=r"\bwhoever\b"),
    turn("Did you find out who {x}?", rf"(?:^|[,;:] |\b(?:and|then|until|before|after|when|that) )(?:[Ss]omebody|[Ss]omeone) (?:had |has )?(?P<x__as>(?:[a-z]+ed|left|put|took|wrote|drew|hung|moved|shut|cut|forgot|lost|threw)(?: (?!it\b|them\b|him\b|her\b|us\b|me\b|that\b|this\b|we\b|I\b|she\b|he\b|they\b|and\b|because\b)[a-z]+){1,5})(?=[.,;!])", unless=r"\bturned out to be\b|\bit was (?:me|him|her)\b"),
    turn("From {before} to {left} {u}: what still takes the {left}?", r"\b(?:took|takes|needed|used to take|used to need)\b[^.!?]{0,30}?\b<before:n> (?P<u__as>minutes|hours|days|weeks)\b(?=[^?]{0,150}?\b[Nn]ow (?:it takes |it is |it['’]s |we need |they need |it needs )?(?:about )?<left:n>\b(?! [a-z]+s\b(?<!minutes)(?<!hours)(?<!days)(?<!weeks)))"),
    turn("Who still uses the old {x}?", r"\b[Tt]he old (?P<x__as>app|system|form|sheet|list|machine|version|card|register|board|route|plan|template)\b[^.!?]{0,30}\b(?:is|are|was|were|will be|goes|ends|stays|stops)\b", unless=r"\bstill us\w+\b"),
    turn("What was different this time?", r"\bfor the first time\b(?! (?:I|we|you|in (?:my|our) (?:life|history)))", unless=r"\bthis time\b"),
    turn("Have you tried it on the {x} too?", r"\b[Nn]ot (?:yet )?on the (?P<x__as>[a-z]+ (?:shift|ward|line|floor|side|bus|route)|night shift|weekend)\b(?=[.,;])"),
    turn("What do you do on the days when it does not work?", r"\b(?:[Mm]ost|[Nn]ine times out of ten|[Oo]n most) (?:days|mornings|nights|weeks)\b[^.!?]{0,50}\b(?:works?|holds?|helps?|is enough)\b"),
    turn("Which of the {n} {x} came as a surprise?", rf"\b(?P<n__as>{_N}) (?P<x__as>things|entries|notes|answers|mistakes|cards|slips|lines|reasons|stories|letters|complaints|suggestions) so far\b"),
)  # fmt: skip
# What is asked where nothing above and no deed of theirs fits.
LATE = (

    of_line("“{x}”: what changed your mind?", r"^I used to (?:think|believe|say)\b", unless=r"\b(?:until|changed my mind|taught me)\b"),
    *AT_LAST,
)  # fmt: skip
