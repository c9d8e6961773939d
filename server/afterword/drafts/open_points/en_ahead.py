"""What an English post says is undecided, untried or still to come."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.asking_back.move import Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.open_points import en_told
from afterword.drafts.turns.turn import BRIEF, turn

_N = rf"(?i:{NUMBER['en']})"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_TIME = r"(?:week|month|year|spring|summer|autumn|fall|winter|season|term|harvest|quarter)"
_WHEN = rf"(?:(?:in|from|on) (?:the |early |late |mid-)?(?:{_MONTH}|spring|summer|autumn|fall|winter|{_DAY})|next {_TIME}|next {_MONTH})"
_BE = r"\b(?:[Ww]e are|[Ww]e['’]re|I am|I['’]m|[Ww]e have been|I have been|I['’]ve been)"
_WILL = r"(?:will|['’]ll|plan to|want to|hope to|intend to|mean to|are going to|am going to|['’]re going to|are planning to)"
_FINDS = r"(?:count|measure|test|ask|survey|check|compare|weigh|look|map|track|time|log|trial|sample|inspect)"
_PLANNED = rf"\b(?:[Ww]e|I) ?{_WILL} (?:also |then |now |just )*"
_PAGE = r"\b(?:webinar|register|tickets?|sign up|apply|hiring|pre-?order|subscribe|earnings|results|release|beta|API)\b"
_CHECKS = {"checked": "checking", "inspected": "inspecting", "tested": "testing", "went through": "going through", "opened": "opening", "walked": "walking", "examined": "examining", "looked at": "looking"}  # fmt: skip
_TOLD = r"\b(?:so far|since then|working out|works|worked|fell|dropped|went from|down from|down to|doubled|halved|rose|has not|have not had|nobody has|found|result\w*)\b"
_SORE = r"\b(?:cross|angry|complain\w*|complaints|miss(?:ed|es)?|asked for|grumbl\w*|hate\w*|protest\w*|object\w*|nobody noticed|back)\b"
_GONE = r"(?:removed|scrapped|dropped|deleted|stopped|abolished|cancelled|canceled|banned|switched off|sold|retired|took down|took out|threw out|got rid of|did away with)"
# What is open in a post, the most certain first.
AHEAD = (
    turn(
        "Did the {n} have anything in common?",
        rf"(?:^|[:;] )(?:[Oo]nly |[Jj]ust |[Ee]xactly )?(?P<n__as>{_N}) (?:of them |of us |people )?(?:did|came|answered|replied|agreed|stayed|returned|volunteered|refused|signed|called back|wrote back|rang back|said (?:yes|no)|turned up|showed up)(?: not| back)?(?=[.,;!]| (?:for|to|at|in|with|on) )",
        unless=rf"\b(?:in common|[Tt]he others?|all of them (?:were|had)|of (?:those|these|the) {_N})\b",
    ),
    turn("Did the {n} {x} have anything in common?", rf"(?:^|[:;] )(?:[Oo]nly |[Jj]ust )?(?P<n__as>{_N}) <x:things> (?:asked (?:to|for)|came back|refused|said (?:yes|no)|dropped out|did not|didn['’]t|turned (?:it|us|them) down)\b", unless=r"\b(?:in common|[Tt]he others?)\b"),
    turn("Had you expected {n} {x}?", rf"\b(?:[Oo]n|[Ii]n|[Aa]t) (?:the|its|our|their) (?:very )?first (?:evening|day|night|morning|weekend|hour|session|class|market)\b[^.!?]{{0,30}}? (?P<n__as>{_N}) (?P<x__as>(?:[a-z]+ )?(?:people|families|parents|visitors|guests|children|kids|neighbou?rs|volunteers|riders|customers|patients|students|pupils|colleagues|residents|members))\b", rf"\b[Oo]ur first [A-Za-z]+(?: [A-Za-z]+)? (?:brought|drew|had|saw) (?:about |over |more than )?(?P<n__as>{_N}) (?P<x__as>[a-z]+s)\b", unless=r"\bexpect\w*\b"),
    turn("Have you had many {x}s so far?", r"\b(?:[Ss]end|[Ee]-?mail|[Ww]rite|[Ss]how|[Ll]end) (?:us|me) (?:a|an|your|any) (?:[a-z]+ )?(?P<x__as>photo|picture|example|suggestion|recipe|correction|letter|question|tip|sample|snapshot)s?\b", unless=r"\b(?:so far|already (?:had|have)|CV|application|apply|job|vacanc\w+)\b"),
    turn("What do the remaining {n}% have in common?", r"\b(?:the|those) (?:remaining|other) (?P<n__as>\d\d?) ?(?:%|percent)", unless=r"\b(?:in common|mostly|most of them)\b"),
    turn(
        "What do {which} {x} say?",
        r"(?:^|(?<=[ ,]))(?i:<some:n>)(?: out)? of (?:the |our |all |those )?<whole:n> <x:things>\b(?= (?:now |still )?(?:prefer|agree|like|love|want|support|favou?r|voted|would rather)(?:red|ed|d)?\b)",
        unless=r"\b(?:[Tt]he|[Tt]hose) (?:others?|rest|remaining)\b",
    ),
    turn("What have you tried besides {x}?", r"(?:^|[.!;:] )(?P<x__word>(?!It\b|That\b|This\b|They\b|These\b|Nobody\b|Nothing\b|Which\b|What\b|Most\b|Some\b|There\b)[A-Z][a-z]{3,}) (?:alone )?(?:did not|didn['’]t|has not|hasn['’]t) (?:really |quite )?(?:fix|fixed|solve|solved|help|helped|cure|cured)(?: (?:it|this|that|much|us|them))?(?=[.,;!])", unless=r"\b(?:[Ww]hat did|[Ww]hat finally|[Ww]e have also|until)\b"),
    turn(
        "Which way are you leaning?",
        r"\b(?:[Ww]e|I) (?:have not|haven['’]t|had not) (?:yet )?(?:decided|settled|made up (?:my|our) minds?)\b(?!,? but)",
        rf"{_BE} (?:still |now |not yet |just )*(?:undecided|torn|in two minds|wondering (?:whether|if)(?! (?:we|I|you|anyone|anybody) (?:can|could|would)\b)|not sure (?:whether|if)|debating (?:whether|if)|considering|thinking about (?:whether|a|an|the))\b",
        r"\b(?:[Ww]e|I) (?:still )?(?:wonder|ask myself|cannot decide|can['’]t decide|do not know|don['’]t know) (?:whether|if) (?!(?:we|I|you|anyone|anybody|there) (?:can|could|are|is)\b)",
        unless=rf"\b(?:[Ww]e|I) (?:have )?(?:since |then )?(?:decided|chose|settled) (?:to|on|for|that)\b|{_PAGE}",
    ),
    *(
        turn(f"Did anything else turn up while you were {doing}?", rf"\b(?:[Ww]e|I) (?:then |have |also )?{did} (?:every|all|each)\b", unless=r"\b(?:[Aa]lso found|turned up|and found)\b")
        for did, doing in _CHECKS.items()
    ),
    turn("I'd like to hear what you find {x}.", rf"{_PLANNED}{_FINDS}\b[^.!?]{{0,60}}?(?P<x__as>\b{_WHEN})(?=[.,;]|$)", rf"(?P<x__word>(?:In|On|Next) (?:the |early |late )?(?:{_MONTH}|{_DAY}|{_TIME})),? (?:we|I) ?{_WILL} (?:also |then |just )*{_FINDS}\b", unless=_PAGE),
    turn("I'd like to hear how it goes {x}.", rf"{_PLANNED}(?!{_FINDS}\b|see\b|tell\b|be\b|find\b|publish\b|announce\b|share\b)[a-z]+\b[^.!?]{{0,60}}?(?P<x__as>\b{_WHEN})(?=[.,;]|$)", unless=_PAGE),
)  # fmt: skip
# What is asked where nothing else of a post is.
AT_LAST = (
    *en_told.MOVES,
    turn("I'd like to hear how it goes.", rf"(?:^|[.!] )(?:Starting |Beginning )?[Ff]rom (?:{_DAY}|{_MONTH}|next {_TIME}|now on),? (?:we|I|our [a-z]+|every [a-z]+|each [a-z]+) (?:will|are going to|is going to)\b", rf"(?:^|[.!] )(?![^.!?]*\b[a-z]{{3,}}ed\b)[^.!?]*\b[Ff]rom (?:this week|next week|now on|today|tomorrow|{_DAY}|(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?{_MONTH}(?: \d{{1,2}})?)(?: on| onwards?)?,? (?!to\b|until\b)(?:we|I|our|one|each|every|all|there|the|nobody|anyone)\b", rf"^(?:This|Next) {_TIME} (?:we|I) (?:want|hope|plan|intend|mean|will|are going)\b", unless=rf"{_PAGE}|{_TOLD}", mild=True),
    turn("What would you do differently next time?", r"\b(?:[Ww]e have|[Ww]e['’]ve) (?:now |just |finally |also )?(?:finished|completed)\b|\b(?:is|are) (?:running|open|working|up and running) again\b", unless=r"\bdifferently\b|\bwould do\b", mild=True),
    Move(cues=(rf"^[Ww]e {_GONE} (?!it\b|them\b|by\b|at\b|what\b|nothing\b|nobody\b|a few\b)", rf"\b[Ww]e (?:have |then |just |simply |finally )?{_GONE} (?:the|our|a|all|every|sending|printing|asking|giving|using|reading|doing|writing|holding|serving|charging)\b"), asks="Has anyone missed it?", unless=_SORE, also=BRIEF, mild=True),
)  # fmt: skip
