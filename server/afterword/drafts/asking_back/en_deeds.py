"""What one may ask about a deed that an English post tells: whose idea it was, who was against it, what comes next."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.tables import words_of

_N = rf"(?i:{NUMBER['en']})"
# What one has an idea to do: with the hands, with a rule, with other people.
_REGULAR = words_of(
    "abolish add adopt allow archive ask assign automate bake ban block blur borrow bury cancel cap centralise centralize change charge clip collect colour color combine cook cool count cover cross dedicate delay delete "
    "double drill drop film fit fold glue group halve heat ignore install introduce invite knit label limit list lock lower map mark measure merge mix mount move number open outsource pack paint pair park paste pause "
    "phone photograph pilot pin plant pool post postpone practise practice print record redesign rehearse remove rename rent reopen replace reroute reserve reverse reword rewire rotate route sample scan schedule score "
    "screen seat separate sew shift shorten simplify skip sort stack stagger standardise standardize staple start store swap switch tag tape test tie time track train translate trim turn type warm wash water weigh "
    "weld widen wrap"
)
_IRREGULAR = {
    "put": "put", "hung": "hang", "gave": "give", "built": "build", "wrote": "write", "drew": "draw", "left": "leave", "brought": "bring", "let": "let", "kept": "keep", "made": "make", "taught": "teach", "bought": "buy",
    "stuck": "stick", "took": "take", "set": "set", "rebuilt": "rebuild", "split": "split", "lent": "lend", "hid": "hide", "froze": "freeze", "cut": "cut", "shut": "shut",
}  # fmt: skip
_HABITS = words_of("read say ring eat meet wear carry check clean speak draw")
_DOUBLED = frozenset(
    words_of("ban blur clip cap drop fit knit map pin plan skip stop swap tag trim wrap put cut set let split shut")
)
_GIVEN = r"(?:the|our|an?|every|each|all|one|two|three) "
# Verbs that say what was done only together with certain words, of which none can be left out.
_WITH = {
    "ask": r"(?:\w+ ){1,4}to \w+ |for ", "buy": r"an? ", "change": r"(?:the|our) \w+", "build": r"an? ", "cut": r".* (?:from|out|off|to)\b", "give": r"(?!us|me|an? (?:talk|chance|idea)|way)", "keep": _GIVEN,
    "leave": r".* (?:open|out|off|alone|on|inside)$", "make": rf"{_GIVEN}(?!decision|choice|mistake|effort|difference|point|start|sense)", "open": r"(?:the|our|every) ", "set": r"(?:up|out|aside) ", "start": r"\w+ing ",
    "take": r"(?:the|our|all|every) (?:\w+ ){1,3}(?:off|out|down|away)\b", "test": r"every|each|all ", "train": r"(?:the|our|every) ", "turn": r".* (?:off|on|down|into|around|over)\b", "write": _GIVEN,
    "replace": r".* (?:with|by) ", "add": _GIVEN, "let": r"(?!us|me|go)",
}  # fmt: skip
_WHOLE = frozenset(("replace", "take", "leave", "turn", "cut", "ask"))


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search(r"[^aeiou]y$", verb) else f"{verb}{verb[-1] * (verb in _DOUBLED)}ed"


_BASE = {_past(verb): verb for verb in _REGULAR} | _IRREGULAR
_ENDED = {
    "replaced": r".* (?:with|by) ",
    "stopped": r"\w+ing ",
    "cut": r".* (?:from|out|off|to)\b",
    "took": r".* (?:off|out|down|away)\b",
    "taken": r".* (?:off|out|down|away)\b",
}
_ENDS = r"stopped|removed|deleted|dropped|scrapped|abolished|cancelled|canceled|banned|retired|ditched|killed|cut|took|taken|replaced|switched off"
_ROSE = frozenset(words_of("rose grew increased improved climbed risen"))
_CUT = re.compile(
    r" (?:for|on|in|with|at|from|by|beside|over|under|into|of|before|between|across|behind|that) | and (?=\w+ed\b|hung|put|wrote|gave|sent|made|took|set|left|kept|built)"
)
_PLURAL = re.compile(r"[a-z]{3,}[^s\W]s")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|may|might)\b")
_NOT_ALONE = re.compile(r"\b(?:each|every|any|both|such|up|out|off|down)$")
_NO_OBJECT = re.compile(r"(?:for|in|with|at|by|about|from|into|through|until|during|over) ")
_COUNTED_LAST = re.compile(rf"\b{_N}$")  # "into twelve": of what, stands elsewhere
_REST = r" (?:[^.!?,;:()—–]|(?<=\d)[.,](?=\d)){3,90}(?!['’\w])"
_COUNTS = re.compile(rf"(?:about |nearly |almost |over )?{_N}\b")
_WE = r"\b(?:[Ww]e|I)(?:['’]ve)? (?:have |then |now |also |finally |just |simply |even |therefore )*"
_NOW = r"(?:\b[Ww]e now |\b[Nn]ow we |\b(?:[Ss]o|[Bb]efore|[Aa]fter|[Ii]n|[Oo]n|[Aa]t) (?!the (?:left|right|other|meantime|beginning|past))[^.!?,;:]{3,20},? we |\b(?:Since|From|Every|Each|On) (?!the (?:left|right|other))[^.!?;:]{3,30}? we |\b[Ww]e(?: have|['’]ve) (?:now |also |just )?(?:started|begun) to |\b[Ww]e(?: will|['’]ll| are going to) (?:now |then |also )?)"
_MEASURING = {"looked": "look", "went": "go", "listened": "listen", "weighed": "weigh", "read": "read"} | {
    _past(v): v for v in words_of("count measure time track follow compare survey log map sample record interview sort")
}
_MEASURED = rf"{'|'.join(_MEASURING)}"
SHAPES = {
    "idea": rf"(?:{'|'.join(_BASE)}){_REST}",
    "habit": rf"(?:{'|'.join(sorted((*_BASE.values(), *_HABITS), key=len, reverse=True))}){_REST}",
    "ended": rf"(?:{_ENDS}){_REST}",
    "measured": rf"(?:looked (?=at|through)|went (?=through)|listened (?=to)|{_MEASURED.removeprefix('looked|went|listened|')} ){_REST[1:]}",
    "fell": "[a-z]+",
    "line": r"(?:[^.!?;:“”\"()]|(?<=\d)\.(?=\d)){10,110}",
    "thing": r"(?:the|an?|our|one) (?:[\w-]+ ){0,3}[\w-]+",
}
Told = Callable[[str, str], str]
Thing = Callable[[str, str], str]


def shaped(shape: str, words: str, after: str, told: Told, thing: Thing) -> str:
    """Return a deed or a thing as it stands in a question, or nothing where that is not certain."""
    if shape == "thing":
        named = "" if " of " in f"{words} {after.strip()[:3]}" else thing(words, after)
        return named if " " in named else ""
    if shape == "line":
        return words
    if shape == "fell":
        return "up" if words in _ROSE else "down"
    verb, _, rest = words.partition(" ")
    if shape in ("idea", "habit"):
        base = verb if shape == "habit" else _BASE[verb]
        if _COUNTS.match(rest) or _NO_OBJECT.match(rest) or not re.match(_WITH.get(base, ""), rest):
            return ""
        if base == "start":
            verb, _, rest = rest.partition(" ")
            return _doing(verb, rest, after, told)
        return _doing(_ing(base), rest, after, told, whole=base in _WHOLE)
    if shape == "measured":
        base = _MEASURING[verb]
        return _doing(_ing(base), rest, after, told) if re.match(_WITH.get(base, ""), rest) else ""
    done = told(rest, after) if re.match(_ENDED.get(verb, ""), rest) else ""
    return f"{'took' if verb == 'taken' else verb} {done}" if done and not done[0].isdigit() else ""


def _doing(doing: str, rest: str, after: str, told: Told, *, whole: bool = False) -> str:
    """Return a deed with what it was done to; what is too long loses what its last small words begin, if it can."""
    while rest:
        if (done := told(rest, after)) and not (
            _NOT_ALONE.search(done)
            or _COUNTED_LAST.search(done)
            or (" to " in done and not whole)
            or _VERB.search(done)
        ):
            return f"{doing} {done}" if " " in done or _PLURAL.fullmatch(done) else ""
        cut = [] if whole else [m.start() for m in _CUT.finditer(rest)]
        rest, after = (rest[: cut[-1]], "") if cut else ("", "")
    return ""


def _ing(verb: str) -> str:
    return f"{verb[:-1]}ing" if verb.endswith("e") else f"{verb}{verb[-1] * (verb in _DOUBLED)}ing"


_THEIRS = r"\b(?:ideas?|suggest\w*|propos\w*|inspir\w+|borrowed|copied|stole|asked for (?:it|one|that)|pushed for|came up with|thought of|invent\w+|[Tt]he reason|[Ww]hy we)\b"
_AGAINST = r"\b(?:object\w*|convinc\w*|persua\w*|resist\w*|oppos\w*|against it|complain\w*|grumbl\w*)\b"
_AMOUNT = rf"(?:about |nearly |almost |over |more than )?(?:a (?:third|quarter|fifth|tenth)|half|two[- ]thirds|\d[\d.,]*\d? ?(?:%|percent(?:age points?)?|points?)|{_N} (?:points|percent))"
_WHAT = r"^(?:The |Our )?(?P<x__as>(?:[A-Za-z]+ )?[A-Za-z]{3,})(?<!We)(?<!They)(?<!This)(?<!That) (?:(?:on|in|at|of|among|per) [^.!?,;:]{2,25} )?"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = rf"(?:(?:early |late |mid-)?(?:{_MONTH}|spring|summer|autumn|winter)(?: \d{{4}})?|next (?:year|month|spring|summer|autumn|winter|season))"
_BRIEF = r"(?s)\A.{0,1400}\Z"  # a long article tells of much that is nobody's question
_MONEY = r"\b(?:revenue|prices?|profits?|sales|market|shares?|latency|throughput|benchmarks?|accuracy|CPU|memory|tokens?|inflation|ARR)\b"
_MADE = r"(?:moved|built|rebuilt|drew|wrote|designed|made|put|hung|sewed|painted|packed|invented|started|set up|changed|swapped|switched)"
_KNEW = r"(?:had(?! to)|said|knew|noticed|(?<!be )told|saw)"
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
        asks="Who was hardest to convince when you {x}?", unless=_AGAINST, also=_BRIEF,
    ),
    Move(
        cues=(r"\b[Ww]e (?:now )?no longer <x:habit>",),
        asks="Who was hardest to convince when you stopped {x}?", unless=_AGAINST, where=BODY,
    ),
    Move(
        cues=(rf"{_WE.replace('also |', '')}<x:measured>(?=.{{0,200}}\d)",),
        asks="What had you expected before {x}?", unless=r"\b(?:expect\w*|guess\w*|surpris\w*|hypothes\w*)\b", also=_BRIEF, where=BODY,
    ),
    Move(
        cues=(rf"{_WHAT}(?:is|are|was|were|went|came|have gone|has gone|goes) (?P<d__as>up|down) by (?P<a__as>{_AMOUNT})", rf"{_WHAT}(?:have |has |had )?(?P<d__fell>fell|dropped|decreased|shrank|sank|declined|fallen|rose|grew|increased|improved|climbed|risen) by (?P<a__as>{_AMOUNT})"),
        asks="{x} {d} by {a}: did anything else change at the same time?", unless=_MONEY, where=BODY,
    ),
    Move(
        cues=(rf"{_WE}<x:idea>", rf"{_NOW}<x:habit>"),
        asks="Where did the idea of {x} come from?", unless=_THEIRS + r"|\b(?:[Ss]tep \d|[Ff]ramework|[Dd]ataset|API)\b", also=_BRIEF, where=BODY,
    ),
    Move(
        cues=(r"(?:^|\b(?:[Ww]e|they|and|(?:[a-z]+ers|[a-z]+ors|crew|shift|team|staff|class|colleagues|apprentices|students|interns)) )(?:then |now |even |have |has )*(?:built|hung|sewed|painted|designed|invented|made|put up|set up|printed|knitted|carved|welded) <x:thing>(?=[.;:!]|$| (?:by|beside|in|at|on|with|for|over|under|next|outside|behind|near|so|that|which|to|where|from|out)\b)",
              r"\b(?:[Tt]here is now|[Tt]here['’]s now|[Ww]e now have|[Ww]e now keep|[Ss]ince (?:then|last \w+|[A-Z]\w+),? (?:there is|we have|we keep)) <x:thing>(?= (?:by|beside|in|at|on|with|for|over|under|next|outside|behind|near)\b|[.,;:])"),
        asks="Whose idea was {x}?", unless=_THEIRS, also=_BRIEF, where=BODY,
    ),
    Move(
        cues=(rf"\b(?:[Ww]e|I)\b[^.!?]{{0,60}}\b(?:with|in|at|on|of|from|followed|asked|weighed|visited|chose) (?P<n__as>{_N}) of (?:our|the) (?:own )?<x:things>(?= [a-z]|[.,;:]|$)",
              rf"\b(?:[Ww]e|I) (?:have |are )?(?:tried|trying|tested|testing|piloted|piloting)\b[^.!?]{{0,60}} (?:with|in|at|on) (?P<n__as>{_N}) <x:things>(?=[.,;:]| (?:for|since|in|before|and|where|that)\b)",
              rf"\b(?P<n__as>{_N}) of our <x:things>(?= (?:have|now|will|stopped|started|try|are trying)\b)"),
        asks="How did you choose the {n} {x}?", unless=r"\b(?:at random|randomly|chose|chosen|picked|volunteer\w*)\b", where=BODY,
    ),
    Move(
        cues=(rf"(?:^|[.!] )(?P<x__as>(?:Sister|Brother|Dr|Mr|Mrs|Ms|Nurse|Chef|Captain|Professor)\.? [A-Z][a-z]+) {_MADE} ",
              rf"\b(?P<x__as>[A-Z][a-z]+)(?= [A-Z][a-z]+\b[^!?]{{0,200}}[.!] (?P=x__as) {_MADE} )",
              rf"\b(?:[Oo]ur [a-z]+|[Cc]olleague|[A-Za-z][a-z]{{2,}}(?:er|or|ist|ant|man|nurse)) (?P<x__as>[A-Z][a-z]+) [A-Z][a-z]+ {_MADE} ",),
        asks="Where did {x} get the idea?", unless=_THEIRS, where=BODY,
    ),
    Move(
        cues=(r"^(?=[^.!?;:]*\bstill (?:do(?:es)? not|don['’]t|doesn['’]t|cannot|can['’]t|too|lose|lack|miss|fail|wait|struggle|have no|draw|takes?|happens?|sticks?|leaks?|breaks?|comes? late)\b)<x:line>(?=[.!])",),
        asks="“{x}”: what have you tried so far?", unless=r"\bwe (?:have )?tried\b", also=_BRIEF, where=BODY,
    ),
    Move(
        cues=(rf"^(?=(?:No one|Nobody|Nothing)\b[^.!?;:]{{0,40}} {_KNEW}\b)(?![^.!?;:]*\bbecause\b)<x:line>(?=[.!])",
              rf"(?:^|; )(?=[^.!?;:]*, (?:and|but) (?:nobody|no one|nothing)\b[^.!?;:]{{0,40}} {_KNEW}\b)<x:line>(?=[.!])"),
        asks="“{x}”: how did you find out?", unless=r"\b(?:found out|turned out|noticed when)\b", also=_BRIEF, where=BODY,
    ),
    Move(
        cues=(rf"\b(?:(?:is|are) (?:planned|scheduled|due|expected) (?:for|in)|(?:will )?(?:open|start|begin|reopen)s?(?: again)? in|(?:will )?go(?:es)? live in) (?P<x__as>{_WHEN})(?=[.,;!]|$| (?:with|and|for|at|after|if)\b)",),
        asks="What is the biggest job left before {x}?", unless=r"\b(?:earnings|results|webinar|registration|applications?|hiring|pre-?orders?|tickets|beta|API)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?P<x__as>(?!(?:He|She|It|They|The|This|That|Our|Everyone|Everybody|Nobody|Somebody|Nothing|Each|Every|One)\b)[A-Z][a-z]+) [A-Z][a-z]+,? (?:who )?has (?:[a-z0-9]+ ){{1,6}}?for (?P<n__as>{_N}) years\b",),
        asks="What does {x} say has changed most in those {n} years?", unless=r"\b(?:[Tt]he company|[Gg]roup|founded)\b", where=BODY,
    ),
    Move(
        cues=(r"\b[Nn]ext (?P<x__as>[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)?): ",),
        asks="What will you do differently at the next {x}?", unless=r"\bnext (?:step|steps|up|time|stop|week|month|question)\b", where=BODY,
    ),
)  # fmt: skip
