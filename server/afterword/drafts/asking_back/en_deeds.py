"""What one may ask about a deed that an English post tells: whose idea it was, who was against it, what comes next."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.tables import words_of

_N = rf"(?i:{NUMBER['en']})"
# What happens to one, what one thinks and how it went: nobody's idea.
_NO_IDEA = frozenset(
    words_of(
        "noticed realised realized learned discovered wanted needed expected hoped believed liked loved missed failed received agreed reached passed finished completed celebrated welcomed launched announced "
        "happened turned looked watched waited talked laughed worked used ended promised argued worried tried struggled suspected feared assumed figured wondered decided planned intended continued remained stayed "
        "lived died arrived returned travelled traveled visited enjoyed hired raised signed earned gained saved exceeded improved increased reduced served delivered shipped produced processed handled treated carried "
        "helped supported thanked called named joined attended hosted presented discussed debated considered explained described mentioned reported shared published posted released recruited seemed appeared "
        "ordered answered replied apologised apologized managed owed lacked valued required allowed relied benefited partnered committed selected awarded acquired expanded served followed moved started pleased excited thrilled delighted honoured honored proud united based located used opened closed scaled trained evaluated proposed observed achieved demonstrated introduced developed created deployed implemented applied computed estimated conducted fixed repaired solved corrected resolved cleared cleaned"
    )
)
_DID = {"put": "putting", "hung": "hanging", "gave": "giving", "built": "building", "wrote": "writing", "drew": "drawing", "left": "leaving", "brought": "bringing", "let": "letting", "kept": "keeping", "made": "making", "taught": "teaching", "bought": "buying", "stuck": "sticking", "took": "taking", "set": "setting", "rebuilt": "rebuilding", "split": "splitting", "started": "starting"}  # fmt: skip
# No present: what is past, and what is no verb.
_NOT_NOW = frozenset(
    words_of(
        "was were had did found took went saw got came made said told gave knew held kept left lost met ran sent spent stood thought won wrote began broke built bought chose fell felt grew led paid read rose sold sat sought "
        "taught threw understood wore drew ate drove flew spoke swam woke rang sang bent dug hung lit fought caught brought no never always only still also just all each both even first then there already usually often "
        "ourselves and or but who which that if when as at by in on for to from with"
    )
)
_IS = frozenset(
    words_of(
        "ask are have know think need see lose want call believe hope like love feel get come go do say look find use work can will would should could must may offer provide serve welcome celebrate expect understand remember understand owe aim invite seek plan continue support employ count live own mean deliver build run make"
    )
)
_LIKE_THESE = {
    "make": r"(?:the|our|every|each|all) \w+ \w+",
    "run": r"(?:the|every|each)",
    "build": r"(?:an?|the|every)",
}
_WITH = {"started": r"\w+ing ", "left": r".* (?:open|out|off|alone|on|inside)$", "took": r"(?:the|our|all|every) (?:\w+ ){1,3}(?:off|out|down|away)\b", "asked": r"(?:\w+ ){1,4}to \w+ ", "set": r"(?:up|out|aside) ", "made": r"(?:an?|the|our|every|each) "}  # fmt: skip
_ENDED = {
    "stopped": r"\w+ing ",
    "cut": r".* (?:from|out|off|to)\b",
    "took": r".* (?:off|out|down|away)\b",
    "taken": r".* (?:off|out|down|away)\b",
}
_ENDS = r"stopped|removed|deleted|dropped|scrapped|abolished|cancelled|canceled|banned|retired|ditched|killed|cut|took|taken|replaced|switched off"
_ROSE = frozenset(words_of("rose grew increased improved climbed risen"))
_CUT = re.compile(r" (?:for|on|in|with|at|from|by|beside|over|under|into|of|before|between|across|behind) ")
_PLURAL = re.compile(r"[a-z]{3,}[^s\W]s")
_NOT_ALONE = re.compile(r"\b(?:each|every|any|both|such|up|out|off|down)$")
_REST = r" (?:[^.!?,;:()—–]|(?<=\d)[.,](?=\d)){3,90}(?!['’\w])"
_COUNTS = re.compile(rf"(?:about |nearly |almost |over )?{_N}\b")
_WE = r"\b(?:[Ww]e|I)(?:['’]ve)? (?:have |had |then |now |also |finally |just |simply |even |therefore )*"
_NOW = r"(?:\b[Ww]e now |\b[Nn]ow we |\b(?:[Ss]o|[Bb]efore|[Aa]fter|[Ii]n|[Oo]n|[Aa]t) (?!the (?:left|right|other|meantime|beginning|past))[^.!?,;:]{3,20},? we |\b(?:Since|From|Every|Each|On) (?!the (?:left|right|other))[^.!?;:]{3,30}? we |\b[Ww]e(?: have|['’]ve) (?:now |also |just )?(?:started|begun) to |\b[Ww]e(?: will|['’]ll| are going to) (?:now |then |also )?)"
_MEASURED = r"counted|measured|weighed|timed|tracked|followed|compared|surveyed|logged|mapped|sampled|looked at|looked through|went through|listened to|recorded|interviewed|asked"
_COUNTING = {"looked": "looking", "went": "going", "listened": "listening"}
SHAPES = {
    "idea": rf"(?:[a-z]{{2,}}ed|{'|'.join(_DID)}){_REST}",
    "habit": rf"[a-z]{{3,}}{_REST}",
    "ended": rf"(?:{_ENDS}){_REST}",
    "measured": rf"(?:{_MEASURED}){_REST}",
    "fell": "[a-z]+",
    "thing": r"(?:the|an?|our|one) (?:[\w-]+ ){0,3}[\w-]+",
}
Told = Callable[[str, str], str]
Thing = Callable[[str, str], str]


def shaped(shape: str, words: str, after: str, told: Told, thing: Thing) -> str:
    """Return a deed or a thing as it stands in a question, or nothing where that is not certain."""
    if shape == "thing":
        named = "" if " of " in f"{words} {after.strip()[:3]}" else thing(words, after)
        return named if " " in named else ""
    if shape == "fell":
        return "up" if words in _ROSE else "down"
    verb, _, rest = words.partition(" ")
    if shape == "idea":
        if verb in _NO_IDEA or _COUNTS.match(rest) or not re.match(_WITH.get(verb, ""), rest):
            return ""
        return _doing(_DID.get(verb) or _ing_of_past(verb), rest, after, told, whole=verb in _WITH)
    if shape == "habit":
        if verb in _NOT_NOW or (verb in _IS and not re.match(_LIKE_THESE.get(verb, "$"), rest)):
            return ""
        return _doing(_ing(verb), rest, after, told) if not verb.endswith(("ed", "ing", "ly", "s")) else ""
    if shape == "measured":
        if not re.match(_WITH.get(verb, ""), rest):
            return ""
        return _doing(_COUNTING.get(verb) or _ing_of_past(verb), rest, after, told, whole=verb == "asked")
    done = told(rest, after) if re.match(_ENDED.get(verb, ""), rest) else ""
    return f"{'took' if verb == 'taken' else verb} {done}" if done and not done[0].isdigit() else ""


def _doing(doing: str, rest: str, after: str, told: Told, *, whole: bool = False) -> str:
    """Return a deed with what it was done to; what is too long loses what its last small words begin, if it can."""
    while rest:
        if (done := told(rest, after)) and not (_NOT_ALONE.search(done) or (" to " in done and not whole)):
            return f"{doing} {done}" if " " in done or _PLURAL.fullmatch(done) else ""
        cut = [] if whole else [m.start() for m in _CUT.finditer(rest)]
        rest, after = (rest[: cut[-1]], "") if cut else ("", "")
    return ""


def _ing_of_past(verb: str) -> str:
    return f"{verb[:-3]}ying" if verb.endswith("ied") else f"{verb[:-2]}ing"


def _ing(verb: str) -> str:
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):
        return f"{verb}{verb[-1]}ing"
    return f"{verb[:-1]}ing" if re.search(r"[^eyo]e$", verb) else f"{verb}ing"


_THEIRS = r"\b(?:ideas?|suggest\w*|propos\w*|inspir\w+|borrowed|copied|stole|asked for (?:it|one|that)|pushed for|came up with|thought of|invent\w+|[Tt]he reason|[Ww]hy we)\b"
_AGAINST = r"\b(?:object\w*|convinc\w*|persua\w*|resist\w*|oppos\w*|against it|complain\w*|grumbl\w*)\b"
_AMOUNT = rf"(?:about |nearly |almost |over |more than )?(?:a (?:third|quarter|fifth|tenth)|half|two[- ]thirds|\d[\d.,]*\d? ?(?:%|percent(?:age points?)?|points?)|{_N} (?:points|percent))"
_MONEY = r"\b(?:revenue|prices?|profits?|sales|market|shares?|latency|throughput|benchmarks?|accuracy|CPU|memory|tokens?|inflation|ARR)\b"
DEEDS = (
    Move(
        cues=(r"\bI was wrong about <x:thing>(?=[:.,;!])",),
        asks="What changed your mind about {x}?", where=BODY,
    ),
    Move(
        cues=(r"\b(?:[Ss]ome|[Aa] few|[Mm]any|[Ss]everal) (?:of (?:them|us|the [a-z]+|our [a-z]+) |[a-z]+s )?(?P<x__as>(?:still )?(?:hate|dislike|doubt|resist) (?:it|this))\b",
              r"\b(?:[Ss]ome|[Aa] few|[Mm]any|[Ss]everal) (?:of (?:them|us|the [a-z]+|our [a-z]+) |[a-z]+s )?(?P<x__as>(?:still )?(?:grumble|complain|object))(?=[.,;]| about)"),
        asks="What would win over the ones who {x}?", where=BODY,
    ),
    Move(
        cues=(rf"{_WE}<x:ended>", r"^[Ww]e <x:ended>$"),
        asks="Who was hardest to convince when you {x}?", unless=_AGAINST,
    ),
    Move(
        cues=(r"\b[Ww]e (?:now )?no longer <x:habit>",),
        asks="Who was hardest to convince when you stopped {x}?", unless=_AGAINST, where=BODY,
    ),
    Move(
        cues=(rf"{_WE.replace('also |', '')}<x:measured>(?=.{{0,200}}\d)",),
        asks="What had you expected before {x}?", unless=r"\b(?:expect\w*|guess\w*|surpris\w*|hypothes\w*)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:is|are|was|were|went|came|gone|goes) (?P<d__as>up|down) by (?P<a__as>{_AMOUNT})", rf"\b(?P<d__fell>fell|dropped|decreased|shrank|sank|declined|fallen|rose|grew|increased|improved|climbed|risen) by (?P<a__as>{_AMOUNT})"),
        asks="{d} by {a}: did anything else change at the same time?", unless=_MONEY, where=BODY,
    ),
    Move(
        cues=(rf"{_WE}<x:idea>", rf"{_NOW}<x:habit>"),
        asks="Where did the idea of {x} come from?", unless=_THEIRS + r"|\b(?:[Ss]tep \d|[Ff]ramework|[Dd]ataset|API)\b", where=BODY,
    ),
    Move(
        cues=(r"(?:^|\b(?:[Ww]e|they|and|(?:[a-z]+ers|[a-z]+ors|crew|shift|team|staff|class|colleagues|apprentices|students|interns)) )(?:then |now |even |have |has )*(?:built|hung|sewed|painted|designed|invented|made|put up|set up|printed|knitted|carved|welded) <x:thing>(?= |[.,;:]|$)",
              r"\b(?:[Tt]here is now|[Tt]here['’]s now|[Ww]e now have|[Ww]e now keep|[Ss]ince (?:then|last \w+|[A-Z]\w+),? (?:there is|we have|we keep)) <x:thing>(?= (?:by|beside|in|at|on|with|for|over|under|next|outside|behind|near)\b|[.,;:])"),
        asks="Whose idea was {x}?", unless=_THEIRS, where=BODY,
    ),
    Move(
        cues=(rf"\b(?:[Ww]e|I)\b[^.!?]{{0,60}}\b(?:with|in|at|on|of|from|followed|asked|weighed|visited|chose) (?P<n__as>{_N}) of (?:our|the) (?:own )?<x:things>(?= [a-z]|[.,;:]|$)",
              rf"\b(?:[Ww]e|I) (?:have |are )?(?:tried|trying|tested|testing|piloted|piloting)\b[^.!?]{{0,60}} (?:with|in|at|on) (?P<n__as>{_N}) <x:things>(?=[.,;:]| (?:for|since|in|before|and|where|that)\b)",
              rf"\b(?P<n__as>{_N}) of our <x:things>(?= (?:have|now|will|stopped|started|try|are trying)\b)"),
        asks="How did you choose the {n} {x}?", unless=r"\b(?:at random|randomly|chose|chosen|picked|volunteer\w*)\b", where=BODY,
    ),
    Move(
        cues=(r"(?:^|[.!] )(?P<x__as>(?:Sister|Brother|Dr|Mr|Mrs|Ms|Nurse|Chef|Captain|Professor)\.? [A-Z][a-z]+) (?:moved|built|rebuilt|drew|wrote|designed|made|put|hung|sewed|painted|packed|invented|started|set up) ",),
        asks="Where did {x} get the idea?", unless=_THEIRS, where=BODY,
    ),
    Move(
        cues=(r"\b[Nn]ext (?P<x__as>[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)?): ",),
        asks="What will you do differently at the next {x}?", unless=r"\bnext (?:step|steps|up|time|stop|week|month|question)\b", where=BODY,
    ),
)  # fmt: skip
