"""How running text spells places: the words before them, their names, several together."""

from __future__ import annotations

import re
from functools import cache

from afterword.capture.letters import CAPITALS
from afterword.capture.words import words

NAME = rf"[{CAPITALS}][^\W\d_'’.-]*(?:[ -][{CAPITALS}][^\W\d_'’.-]*){{0,3}}"
# "… in Leith", "… in Leith, Porto and Trier"
MORE = rf"(?:(?:, |,? (?:and|und|et|or|oder|ou|en|of|e|y|o|i|a|og|och|ja|és) ){NAME})"
APART = re.compile(r",? (?:and|und|et|or|oder|ou|en|of|e|y|o|i|a|og|och|ja|és) |, ")


@cache
def prepositions() -> str:
    """Return what stands before places, also at the beginning of a sentence."""
    return "|".join(re.escape(form) for word in sorted(words("in_place")) for form in (word, word.capitalize()))
