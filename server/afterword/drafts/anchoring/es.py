"""Spanish anchors: numbers with their nouns, parts of a whole, quoted words, people, things with their articles."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.tables import words_of

Found = tuple[str, str, str]

_VALUE = {
    w: i
    for i, w in enumerate(
        words_of("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"), 2
    )
} | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50}
_N = rf"(?:\d{{1,3}}(?:[ .]\d{{3}})+|\d+|{'|'.join(_VALUE)})"
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
_COUNT = re.compile(rf"(?<![\w.,])({_N}) ([a-zà-ÿñ]\w*)", re.IGNORECASE)
_OF = re.compile(rf"\b({_N}) de (?:los |las |nuestr[oa]s )?({_N})(?: ([a-zñá-ú]\w*s))?\b", re.IGNORECASE)
_PERCENT = re.compile(r"(?<![\w.,])(\d{1,2}) ?%(?: de (?:los|las|nuestr[oa]s) ([a-zñá-ú]\w*s))?")
_EVERY = re.compile(rf"\b[Dd]e cada ({_N}) (\w+), ({_N})\b")
_CHANGE = re.compile(rf"\bde ({_N}(?: ?%)?(?: [a-zñá-ú]+)?) a ({_N}(?: ?%)?(?: [a-zñá-ú]+)?)", re.IGNORECASE)
_CONTRAST = re.compile(rf"\b({_N} [a-zñá-ú]+) (en vez de|en lugar de) ({_N}|una?)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[\"“«](\w[^\"“”«»]{2,50}?)[\"”»]")
_WHO = re.compile(
    r"\b(?:[Ee]nhorabuena a|[Ff]elicidades a|[Gg]racias a|[Oo]rgullos[oa]s? de|[Bb]ienvenid[oa]s? a) ((?:[A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+)|(?:todo el equipo|el equipo|l[oa]s \w+[eo]s))"
)
_THING = re.compile(
    r"\b(el|la|los|las|un|una|nuestr[oa]s?|est[ea]|estos|estas) ([a-zñá-ú]\w+)((?: [a-zñá-ú]\w*){0,2})", re.IGNORECASE
)
_OPEN = re.compile(
    r"\b(?:no (?:sabemos|entendemos|lo sabemos|está claro)|seguimos buscando|aún no (?:sabemos|entendemos)|todavía no (?:sabemos|entendemos)|misterio|sin explicar)\b",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"\b(?:sospech\w+)\b", re.IGNORECASE)
_PROUD = re.compile(
    r"\b(?:enhorabuena|felicidades|orgullos[oa]s?|premio\w*|galardón|aniversario|inaugur\w+|certificad[oa])\b",
    re.IGNORECASE,
)
_DEFINITE = {
    "un": "el",
    "una": "la",
    "este": "el",
    "esta": "la",
    "estos": "los",
    "estas": "las",
    "nuestro": "el",
    "nuestra": "la",
    "nuestros": "los",
    "nuestras": "las",
}


def achievement(words: str) -> bool:
    """Say whether a post is about something to be congratulated on."""
    return bool(_PROUD.search(words))


def puzzled(words: str) -> bool:
    """Say whether a post leaves something open."""
    return bool(_OPEN.search(words))


def suspected(words: str) -> bool:
    """Say whether a post names a suspect."""
    return bool(_SUSPECT.search(words))


def find(sentence: str, title: bool) -> Iterator[Found]:
    """Yield the anchors of one sentence: kind, words, and what a share leaves over."""
    for match in _WHO.finditer(sentence):
        yield "who", match[1], ""
    yield from _numbers(sentence)
    for match in _QUOTE.finditer(sentence):
        if len(match[1].split()) <= 5:
            yield "quote", match[1].strip(" ,."), ""
    things = [thing for match in _THING.finditer(sentence) if (thing := _thing(match))]
    for thing in things:
        yield "thing", thing, ""
    if things and not title and _SUSPECT.search(sentence):
        yield "suspect", things[-1], ""
    elif things and not title and _OPEN.search(sentence):
        yield "puzzle", things[-1], ""


def _numbers(sentence: str) -> Iterator[Found]:
    for match in _OF.finditer(sentence):
        some, whole = _value(match[1]), _value(match[2])
        if some + 1 < whole < 2 * some:
            yield "share", f"{match[1]} de {match[2]}{' ' + match[3] if match[3] else ''}".lower(), str(whole - some)
    for match in _EVERY.finditer(sentence):
        some, whole = _value(match[3]), _value(match[1])
        if some + 1 < whole < 2 * some:
            yield "share", f"{match[3]} de cada {match[1]} {match[2]}", str(whole - some)
    for match in _PERCENT.finditer(sentence):
        if 50 < int(match[1]) < 100:
            yield (
                "share",
                f"el {match[1]} %" + (f" de los {match[2]}" if match[2] and match[2].endswith("os") else ""),
                f"{100 - int(match[1])} %",
            )
    for match in _CHANGE.finditer(sentence):
        yield "change", f"de {match[1]} a {match[2]}", ""
    for match in _CONTRAST.finditer(sentence):
        yield "contrast", match[0], ""
    for match in _COUNT.finditer(sentence):
        noun = match[2].lower()
        if noun not in _STOP | _UNITS | _GENERIC and noun.endswith("s") and _value(match[1]) > 9:
            yield "count", f"{match[1].lower()} {noun}", ""


def _value(number: str) -> int:
    digits = re.sub(r"\D", "", number)
    return int(digits) if digits and len(digits) < 12 else _VALUE.get(number.lower(), 0)


def _thing(match: re.Match[str]) -> str:
    article, noun, rest = match[1].lower(), match[2], match[3].split()
    if noun.lower() in _STOP | _GENERIC | _UNITS or noun.lower() in _VALUE:
        return ""
    kept = [noun]
    if rest and rest[0] == "de" and len(rest) > 1 and rest[1].lower() not in _STOP:
        kept += rest[:2]
    return f"{_DEFINITE.get(article, article)} {' '.join(kept)}"
