"""English deeds: "limited our forklifts to 8 km/h" as "limit your forklifts to 8 km/h"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.deeds import cut
from afterword.drafts.tables import words_of

_IRREGULAR = dict(
    zip(
        words_of("rebuilt bought cut gave let paid put sold split took taught rewrote hung lent shut"),
        words_of("rebuild buy cut give let pay put sell split take teach rewrite hang lend shut"),
        strict=True,
    )
)  # fmt: skip
_REGULAR = words_of(
    "abolish add allow automate ban bake cancel clear close combine cover delay delete double drop film freeze halve hire install invite label limit list lock lower mark "
    "merge mix move name open paint pair pause photograph plant pool postpone print publish rename reduce rent replace restore reverse rotate shorten simplify skip sort stop "
    "swap switch train translate trim turn wash weigh"
)  # fmt: skip


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    doubled = verb in ("ban", "drop", "skip", "stop", "swap", "trim")
    return f"{verb}{verb[-1]}ed" if doubled else f"{verb}ed"


_BASE = _IRREGULAR | {_past(verb): verb for verb in _REGULAR}
_NOW = words_of(
    "give pay send ask let call bake offer print lend publish visit teach open close start share show invite record weigh test train rotate measure"
)
_PARTICLES = frozenset(words_of("up off out back away over down together"))
_JOINTS = frozenset(
    words_of(
        "and but so because when while after before until which who that if since then though although where as than not rather instead "
        "last this yesterday today again nobody everybody it's"
    )
)
_PREPOSITIONS = frozenset(
    words_of(
        "for in on at with from by about of to into during every over under through per as along around behind between across near onto beside towards outside inside"
    )
)
_OPEN = frozenset(
    words_of("it them this that these those him her one ones some something everything nothing not no so")
)
_YOURS = {"our": "your", "us": "you", "my": "your", "we": "you", "me": "you", "ourselves": "yourselves", "ours": "yours"}  # fmt: skip
DEED = rf"(?:{'|'.join(sorted(_BASE, key=len, reverse=True))}) [^.!?,;:()]{{3,90}}"

HABIT = rf"(?:{'|'.join(_NOW)}) [^.!?,;:()]{{3,90}}"


def told(words: str, after: str) -> str:
    """Return a deed in the form that follows "what made you"."""
    verb, *rest = words.split()
    kept = cut(rest, _JOINTS, _PREPOSITIONS)
    if (
        not kept
        or kept[0].lower() in _OPEN | _PREPOSITIONS - {"every"}
        or (kept[0].lower() in _PARTICLES and len(kept) < 2)
    ):
        return ""
    if kept[-1].lower() in _PREPOSITIONS or kept[-1].lower() in ("the", "a", "an", "our", "its", "their", "very"):
        return ""
    if {w.lower() for w in kept} & _OPEN:
        return ""
    if len(kept) == len(rest) and after[:1] == "(":
        return ""
    return " ".join([_BASE.get(verb.lower(), verb.lower()), *(_YOURS.get(w.lower(), w) for w in kept)])


_DOUBLED = frozenset(words_of("ban drop skip stop swap trim cut let put split shut"))


def doing(words: str, after: str) -> str:
    """Return a deed as the subject of a sentence: "limiting your forklifts to 8 km/h"."""
    verb, _, rest = told(words, after).partition(" ")
    if not rest:
        return ""
    stem = verb + verb[-1] if verb in _DOUBLED else verb[:-1] if verb.endswith("e") else verb
    return f"{stem}ing {rest}"
