"""French: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.phrases.fr import SHAPES

_WHO = re.compile(
    r"\b(?:[Bb]ravo à|[Ff]élicitations à|[Mm]erci à|[Ff]ier(?:s|ère|ères)? de|[Bb]ienvenue à|[Mm]erci|[Bb]ravo|[Ff]élicitations) (aux [a-zà-ÿ]+s|(?:[A-ZÉ][\w'-]+ [A-ZÉ][\w'-]+)|(?:toute l['’]équipe|l['’]équipe(?: de [A-ZÉ][\w-]+)?|nos \w+s|les \w+s))"
)
THING = re.compile(rf"\b{SHAPES['the']}", re.IGNORECASE)
SUSPECT = re.compile(r"\b(?:soupçonn\w+|suspect\w*)\b", re.IGNORECASE)
PROUD = re.compile(
    r"\b(?:bravo|félicit\w+|fier(?:s|ère|ères)?|(?:reçu|remporté|obtenu|décroché|gagné) [^.]{0,30}prix|lauréate?s?|récompens\w+|anniversaire|inaugur\w+|certifiée?s?)\b",
    re.IGNORECASE,
)


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    for match in _WHO.finditer(sentence):
        yield re.sub(r"^aux\b", "les", re.sub(r"^nos\b", "vos", match[1]))
