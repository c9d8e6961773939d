"""What the deeds and numbers of an English post leave one to ask."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from collections.abc import Callable

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.tables import words_of

_N = rf"(?i:{NUMBER['en']})"
_ROSE = frozenset(words_of("rose grew increased improved climbed risen"))
SHAPES = {
    "fell": "[a-z]+",
    "line": r"(?:[^.!?;:“”\"()]|(?<=\d)\.(?=\d)){16,110}",
    "thing": r"(?:the|an?|our|one) (?:[\w-]+ ){0,3}[\w-]+",
}
Thing = Callable[[str, str], str]


def shaped(shape: str, words: str, after: str, thing: Thing) -> str:
    """Return a line or a thing as it stands in a question, or nothing where that is not certain."""
    if shape == "thing":
        named = "" if " of " in f"{words} {after.strip()[:3]}" else thing(words, after)
        return named if " " in named else ""
    if shape == "line":
        return words
    return "up" if words in _ROSE else "down"


_AMOUNT = rf"(?:about |nearly |almost |over |more than )?(?:a (?:third|quarter|fifth|tenth)|half|two[- ]thirds|\d[\d.,]*\d? ?(?:%|percent(?:age points?)?|points?)|{_N} (?:points|percent))"
_WHAT = r"^(?:The |Our )?(?P<x__as>(?:[A-Za-z]+ )?[A-Za-z]{3,})(?<!We)(?<!They)(?<!This)(?<!That) (?:(?:on|in|at|of|among|per) [^.!?,;:]{2,25} )?"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = rf"(?:(?:early |late |mid-)?(?:{_MONTH}|spring|summer|autumn|winter)(?: \d{{4}})?|next (?:year|month|spring|summer|autumn|winter|season))"
_BRIEF = r"(?s)\A.{0,1400}\Z"  # a long article tells of much that is nobody's question
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
        cues=(rf"{_WHAT}(?:is|are|was|were|went|came|have gone|has gone|goes) (?P<d__as>up|down) by (?P<a__as>{_AMOUNT})", rf"{_WHAT}(?:have |has |had )?(?P<d__fell>fell|dropped|decreased|shrank|sank|declined|fallen|rose|grew|increased|improved|climbed|risen) by (?P<a__as>{_AMOUNT})"),
        asks="{x} {d} by {a}: did anything else change at the same time?", unless=_MONEY, where=BODY,
    ),
    Move(
        cues=(rf"\b(?:[Ww]e|I)\b[^.!?]{{0,60}}\b(?:with|in|at|on|of|from|followed|asked|weighed|visited|chose) (?P<n__as>{_N}) of (?:our|the) (?:own )?<x:things>(?= [a-z]|[.,;:]|$)",
              rf"\b(?:[Ww]e|I) (?:have |are )?(?:tried|trying|tested|testing|piloted|piloting)\b[^.!?]{{0,60}} (?:with(?= \S+ (?:[a-z]+ )?(?:teams|wards|crews|classes|schools|stores|shops|sites|families|depots|branches|customers|offices|pubs|farms)\b)|in|at|on) (?P<n__as>{_N}) <x:things>(?=[.,;:]| (?:for|since|in|before|and|where|that)\b)",
              rf"\b(?P<n__as>{_N}) of our <x:things>(?= (?:have|now|will|stopped|started|try|are trying)\b)"),
        asks="How did you choose the {n} {x}?", unless=r"\b(?:at random|randomly|chose|chosen|picked|volunteer\w*)\b", where=BODY,
    ),
    Move(
        cues=(r"^(?=[^.!?;:]*\bstill (?:do(?:es)? not|don['’]t|doesn['’]t|cannot|can['’]t|too|lose|lack|miss|fail|wait|struggle|have no|draw|takes?|happens?|sticks?|leaks?|breaks?|comes? late)\b)<x:line>(?=[.!])",),
        asks="“{x}”: what have you tried so far?", unless=r"\bwe (?:have )?tried\b", also=_BRIEF, where=BODY,
    ),
    Move(
        cues=(rf"\b(?:(?:is|are) (?:planned|scheduled|due|expected) (?:for|in)|(?:will )?(?:open|start|begin|reopen)s?(?: again)? in|(?:will )?go(?:es)? live in) (?P<x__as>{_WHEN})(?=[.,;!]|$| (?:with|and|for|at|after|if)\b)",),
        asks="What is the biggest job left before {x}?", unless=r"\b(?:earnings|results|webinar|registration|applications?|hiring|pre-?orders?|tickets|beta|API)\b", where=BODY, mild=True,
    ),
    Move(
        cues=(rf"\b(?P<x__as>(?!(?:He|She|It|They|The|This|That|Our|Everyone|Everybody|Nobody|Somebody|Nothing|Each|Every|One)\b)[A-Z][a-z]+) [A-Z][a-z]+,? (?:who )?has (?:[a-z0-9]+ ){{1,6}}?for (?P<n__as>{_N}) years\b",),
        asks="What does {x} say has changed most in those {n} years?", unless=r"\b(?:[Tt]he company|[Gg]roup|founded)\b", where=BODY,
    ),
    Move(
        cues=(r"\b[Nn]ext (?P<x__as>[A-Z]?[a-z]+(?: [A-Z]?[a-z]+)?): ",),
        asks="What will you do differently at the next {x}?", unless=r"\bnext (?:step|steps|up|time|stop|week|month|question|job|task|project|thing|on the list)\b", where=BODY,
    ),
)  # fmt: skip
