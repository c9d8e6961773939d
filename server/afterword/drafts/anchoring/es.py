"""Spanish: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.phrases.es import SHAPES

_WHO = re.compile(
    r"\b(?:[Ee]nhorabuena a|[Ff]elicidades a|[Gg]racias a|[Oo]rgullos[oa]s? de|[Bb]ienvenid[oa]s? a) ((?:[A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+(?: y [A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+)?)|(?:todo el equipo|el equipo|l[oa]s \w+[eo]s))"
)
THING = re.compile(rf"\b{SHAPES['the']}", re.IGNORECASE)
SUSPECT = re.compile(r"\b(?:sospech\w+)\b", re.IGNORECASE)
PROUD = re.compile(
    r"\b(?:enhorabuena|felicidades|orgullos[oa]s?|premio\w*|galardón|aniversario|inaugur\w+|certificad[oa])\b",
    re.IGNORECASE,
)


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    yield from (match[1] for match in _WHO.finditer(sentence))
