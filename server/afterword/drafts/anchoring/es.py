"""Spanish: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.phrases.es import SHAPES, shaped

_WHO = re.compile(
    r"\b(?:[Ee]nhorabuena a|[Ff]elicidades a|[Gg]racias a|[Oo]rgullos[oa]s? de|[Bb]ienvenid[oa]s? a) ((?:[A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+(?: y [A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+)?)|(?:todo el equipo|el equipo|l[oa]s \w+[eo]s))"
)
_THING = re.compile(rf"\b{SHAPES['the']}", re.IGNORECASE)
_SUSPECT = re.compile(r"\b(?:sospech\w+)\b", re.IGNORECASE)
_PROUD = re.compile(
    r"\b(?:enhorabuena|felicidades|orgullos[oa]s?|premio\w*|galardón|aniversario|inaugur\w+|certificad[oa])\b",
    re.IGNORECASE,
)


def achievement(words: str) -> bool:
    """Say whether a post is about something to be congratulated on."""
    return bool(_PROUD.search(words))


def suspected(words: str) -> bool:
    """Say whether a post names a suspect."""
    return bool(_SUSPECT.search(words))


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    yield from (match[1] for match in _WHO.finditer(sentence))


def things(sentence: str, title: bool) -> Iterator[str]:
    """Yield the things of a sentence, each with its article."""
    del title
    for match in _THING.finditer(sentence):
        if thing := shaped("the", match[0], sentence[: match.start()], sentence[match.end() :]):
            yield thing
