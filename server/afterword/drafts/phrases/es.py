"""Spanish phrases: what counts, spans, things and people look like in a post, and how they stand in a question."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.deeds import es as deeds
from afterword.drafts.tables import words_of

VALUE = {
    w: i
    for i, w in enumerate(
        words_of("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"), 2
    )
} | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50}
N = rf"(?:\d{{1,3}}(?:[ .]\d{{3}})+|\d+|{'|'.join(VALUE)})"
THOUSANDS, DECIMAL = " .", ","
PORTIONS = ("una décima parte", "una quinta parte", "una cuarta parte", "un tercio", "la mitad", "dos tercios", "tres cuartas partes", "cuatro quintas partes", "nueve décimas partes")  # fmt: skip
NEARLY, OVER = "casi {part}", "más de {part}"
STOP = frozenset(
    words_of(
        "el la los las lo un una unos unas de del a al en con sin por para sobre entre y o u e pero que quien donde cuando como si su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa "
        "nos se le les me te no ni más menos muy es son era eran fue fueron ha han había está están hay ya también solo cada todo todos toda todas desde hasta según porque aunque antes después"
    )
)
UNITS = frozenset(
    words_of("años meses semanas días horas minutos segundos veces euros puntos metros kilos litros grados kilómetros")
)
GENERIC = frozenset(
    words_of(
        "vez veces tiempo día semana mes año equipo mundo pregunta cosa parte fin final principio ejemplo caso manera forma gente personas clientes momento lado"
    )
)

_WORD = r"[a-zñá-ú][\wñá-ú]*"
UNIT = r"(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
_ARTICLE = r"(?:el|la|los|las|un|una|unos|unas|nuestr[oa]s?|est[ea]|estos|estas)"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:nosotros|nuestr\w+|nos|\w+mos|yo|mi|mis)\b", re.IGNORECASE)
SHAPES = {
    "deed": deeds.DEED,
    "n": rf"(?:{N})",
    "span": rf"(?:{N}) {UNIT}",
    "amount": rf"(?:{N})(?: ?%| {UNIT})?",
    "the": rf"{_ARTICLE} {_WORD}(?: de (?:la |los |las )?{_WORD}| del {_WORD}| a {_WORD}| {_WORD})?(?: de {_WORD})?",
    "plural": r"[a-zñá-ú][\wñá-ú]*s",
    "those": rf"(?:{N}) [a-zñá-ú]+s",
    "name": r"(?-i:[A-ZÁÉÍÓÚÑ][\wñá-ú-]+ [A-ZÁÉÍÓÚÑ][\wñá-ú-]+)",
    "place": r"(?-i:[A-ZÁÉÍÓÚÑ][\wñá-ú-]+(?: [A-ZÁÉÍÓÚÑ][\wñá-ú-]+)?)",
}  # fmt: skip
_THE = {"un": "el", "una": "la", "unos": "los", "unas": "las", "nuestro": "el", "nuestra": "la", "nuestros": "los", "nuestras": "las", "este": "el", "esta": "la", "estos": "los", "estas": "las"}  # fmt: skip


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    del before
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "plural":
        return "" if words.lower() in STOP | GENERIC | UNITS else words.lower()
    if shape == "those":
        number, noun = words.split()
        low = noun.lower()
        feminine, masculine = low.endswith(("as", "iones", "dades")), low.endswith("os")
        if low in STOP | GENERIC | UNITS or not (feminine or masculine):
            return ""
        return f"{'esas' if feminine else 'esos'} {number.lower()} {low}"
    if shape == "the":
        return _thing(words, after)
    return words.lower() if shape in ("n", "span", "amount") else words


def _thing(words: str, after: str) -> str:
    first, noun, *rest = words.split()
    if noun.lower() in STOP | GENERIC | UNITS or noun.lower() in VALUE:
        return ""
    kept = [noun]
    if (rest and rest[0].lower() in ("de", "del") and rest[-1].lower() not in STOP) or (
        len(rest) == 2 and rest[0].lower() == "a"
    ):
        kept += rest
    elif rest and rest[0].lower() not in STOP:
        following = after.split()[:1]
        over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?") in STOP
        kept += rest[:1] if over and len(rest) == 1 and not re.search(r"(?:ó|aron|ieron|an|en)$", rest[0]) else []
    return f"{_THE.get(first.lower(), first.lower())} {' '.join(kept)}"
