"""Spanish: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.counts import NUMBER
from afterword.drafts.tables import words_of

# Where a noun ends, and nouns that name nothing of the post.
_STOP = frozenset(
    words_of(
        "el la los las lo un una unos unas de del a al en con sin por para sobre entre y o u e pero que quien donde cuando como si su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa "
        "nos se le les me te no ni más menos muy es son era eran fue fueron ha han había está están hay ya también solo cada todo todos toda todas desde hasta según porque aunque antes después"
    )
)
_UNITS = frozenset(words_of("años meses semanas días horas minutos veces euros puntos"))
_GENERIC = frozenset(
    words_of(
        "vez veces tiempo día semana mes año equipo mundo pregunta cosa parte fin final principio ejemplo caso manera forma gente personas clientes momento lado"
    )
)
_WORD = r"[a-zñá-ú][\wñá-ú]*"
_ARTICLE = r"(?:el|la|los|las|un|una|unos|unas|nuestr[oa]s?|est[ea]|estos|estas)"
_THE = {"un": "el", "una": "la", "unos": "los", "unas": "las", "nuestro": "el", "nuestra": "la", "nuestros": "los", "nuestras": "las", "este": "el", "esta": "la", "estos": "los", "estas": "las"}  # fmt: skip
_WHO = re.compile(
    r"\b(?:[Ee]nhorabuena a|[Ff]elicidades a|[Gg]racias a|[Oo]rgullos[oa]s? de|[Bb]ienvenid[oa]s? a) ((?:[A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+(?: y [A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+)?)|(?:todo el equipo|el equipo|l[oa]s \w+[eo]s))"
)
_THING = re.compile(
    rf"\b{_ARTICLE} {_WORD}(?: de (?:la |los |las )?{_WORD}| del {_WORD}| a {_WORD}| {_WORD})?(?: de {_WORD})?",
    re.IGNORECASE,
)
SUSPECT = re.compile(r"\b(?:sospech\w+)\b", re.IGNORECASE)
PROUD = re.compile(
    r"\b(?:enhorabuena|felicidades|orgullos[oa]s?|premio\w*|galardón|aniversario|inaugur\w+|certificad[oa])\b",
    re.IGNORECASE,
)


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    yield from (match[1] for match in _WHO.finditer(sentence))


def things(sentence: str, title: bool) -> Iterator[str]:
    """Yield the things of a sentence, each with its article."""
    del title
    for match in _THING.finditer(sentence):
        if thing := _thing(match[0], sentence[match.end() :]):
            yield thing


def _thing(words: str, after: str) -> str:
    first, noun, *rest = words.split()
    if noun.lower() in _STOP | _GENERIC | _UNITS or re.fullmatch(NUMBER["es"], noun, re.IGNORECASE):
        return ""
    kept = [noun]
    if (rest and rest[0].lower() in ("de", "del") and rest[-1].lower() not in _STOP) or (
        len(rest) == 2 and rest[0].lower() == "a"
    ):
        kept += rest
    elif rest and rest[0].lower() not in _STOP:
        following = after.split()[:1]
        over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?") in _STOP
        kept += rest[:1] if over and len(rest) == 1 and not re.search(r"(?:ó|aron|ieron|an|en)$", rest[0]) else []
    return f"{_THE.get(first.lower(), first.lower())} {' '.join(kept)}"
