"""A better answer: a question of theirs that the notes call badly answered, when the person has the answer now."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import long_words, rare
from afterword.model import Line, Value

_LONG = re.compile(
    r"\b(?:rambl\w+|waffl\w+|(?:way |far |bit )?too long|long way round|went on and on|over-?explain\w*"
    r"|geschwafelt|zu weit ausgeholt|zu lang|verzettelt|trop long\w*|parlé trop|digress\w+|me enrollé|demasiado larg\w+|me extendí)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:blanked|went blank|(?:did ?n[o']?t have|had no|no) (?:a )?(?:good|real|proper) answer|dried up|mumbled (?:something|smth)|stumbl\w+|stutter\w+|fluffed|froze|(?:bad|weak|poor|lame|vague) answer|(?:was|too|bit|very) vague|(?:ok|okay|fine),? (?:but )?not (?:great|good)|should(?:'ve| have) said|wish i(?:'d| had) said"
    r"|(?:didn'?t|did not) (?:go|come out|answer|land) (?:so |very |too )?(?:well|right|great)|went badly|not my best|forgot to (?:say|mention)|messed (?:it |that )?up"
    r"|blackout|gestottert|hätte sagen sollen|lief nicht (?:so )?gut|vergessen zu (?:sagen|erwähnen)|keine gute antwort"
    r"|bafouill\w+|aurais dû dire|mal répondu|oublié de dire|en blanco|debería haber dicho|respondí mal|olvidé decir|me trabé)\b",
    re.IGNORECASE,
)
# What was asked and got no answer at all.
_NEVER = re.compile(
    r"\b(?:forg[eo]t(?:ten)? to (?:answer|reply|respond)|(?:never|didn'?t|did not) (?:answer(?:ed)?|reply|replied|respond(?:ed)?|say (?:it|which|what|one|anything))(?! (?:well|right|badly|properly))|(?:left|leaving) (?:it|that|him|her|them) (?:open|without an answer)|should (?:say|have (?:said|answered))|should'?ve (?:said|answered)|should of said|blanked|went blank|got no answer from me)\b",
    re.IGNORECASE,
)
# Where the note of a question goes on about oneself.
_COMMENT = re.compile(
    r",? [-–—(]+ ?|, (?:I|kind of|sort of|and I|but I|and my answer|but my answer|my answer|my reply)\b"
)


class Again(Value, frozen=True, kw_only=True):
    """What they asked, as a clause after "you asked"; whether the answer was too long or *never* given; the line."""

    asked: str
    long: bool
    line: Line
    never: bool = False


def better(lines: Sequence[Line], mine: str, language: str, names: dict[str, str], near: bool) -> Again | None:
    """Return the question that *mine* now answers better, where the notes say that it went badly."""
    words = g.grammar(language)
    for line, after in pairwise((*lines, Line(id="", text=""))):
        told = g.mend(f"{line.text} {after.text}", words.MENDINGS, names)
        never = language == "en" and bool(_NEVER.search(told))
        if not (never or _LONG.search(told) or _WEAK.search(told)):
            continue
        said = _COMMENT.split(g.mend(line.text, words.MENDINGS, names))[0]
        said = re.sub(r"^Asked\b", "asked", said)
        asked = words.read_said(said, near).get("asked", "")
        shared = (
            long_words(told, language) & long_words(mine, language)
            if never
            else rare(told, language) & rare(mine, language)
        )
        if asked and shared and text.language_of(asked) in (None, language):
            return Again(asked=asked, long=bool(_LONG.search(told)), line=line, never=never)
    return None
