"""German anchors: numbers with their nouns, parts of a whole, quoted words, people, compound nouns of the title."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.tables import words_of

Found = tuple[str, str, str]

_VALUE = {w: i for i, w in enumerate(words_of("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"), 2)}
_N = rf"(?:\d[\d.,]*\d|\d|{'|'.join(_VALUE)})"
_NOUN = r"[A-ZÄÖÜ][\wäöüß-]{2,}"
_COUNT = re.compile(rf"(?<![\w.,€$])({_N}) ((?:[a-zäöüß]+e[nr]? ){{0,2}})({_NOUN})", re.IGNORECASE)
_OF = re.compile(rf"\b({_N}) von (?:den |unseren )?({_N}) ?({_NOUN})?")
_DAVON = re.compile(rf"\b({_N}) ({_NOUN})\b[^.!?]{{0,40}}?\bdavon ({_N})\b")
_PERCENT = re.compile(r"(?<![\w.,])(\d{1,2}) ?(?:%|Prozent)(?: der ([A-ZÄÖÜ][\wäöüß-]+))?")
_CHANGE = re.compile(rf"\bvon ({_N} ?%?(?: [A-ZÄÖÜ]\w+)?) auf ({_N} ?%?(?: [A-ZÄÖÜ]\w+)?)")
_CONTRAST = re.compile(rf"\b({_N} {_NOUN}) (statt|anstatt|anstelle von) ({_N}|einem|einer|eine|ein)\b")
_QUOTE = re.compile(r"[„»\"“]([\wÄÖÜäöü][^\"“”„«»]{2,50}?)[“«\"”]")
_WHO = re.compile(
    r"\b(?:[Gg]lückwunsch(?:e)? an|[Gg]ratulation an|[Ss]tolz auf|[Dd]anke? an|[Ww]illkommen,?|[Gg]ratulieren) "
    r"((?:(?:Herrn|Frau) )?[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+|(?:die|das|unsere?|unser|alle) (?:[a-zäöü]+ )?[A-ZÄÖÜ][\w-]+(?: von [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)?)"
)
_OUR = re.compile(
    r"\b(?:[Uu]nsere?|[Uu]nserem) (?:Auszubildende[rn]?|Azubi|Kolleg\w+|Lehrling|Mitarbeiter\w*|Meister\w*) ([A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)"
)
_THING = re.compile(
    rf"\b(?:der|die|das|den|dem|im|am|ein|eine|einen|einem|einer|unser|unsere[nmr]?|neue[nmr]?|beim|zum|zur) ({_NOUN})\b"
)
_NOUNS = re.compile(
    rf"(?<![„»\"])\b({_NOUN})\b(?= (?:am|im|in|an|für|von|vor|nach|mit|auf|bei|ohne|statt|als|und|der|des)\b|:|$)"
)
_GENERIC = frozenset(
    words_of(
        "Woche Wochen Monat Monate Jahr Jahre Tag Tage Zeit Stunden Minuten Uhr Team Teil Frage Ende Anfang Kunde Kunden Menschen Leute Beispiel Moment Punkt Fall Januar Februar März April Mai "
        "Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Seite Welt Grund Mal Prozent Euro Weg Thema Arbeit Glückwunsch Glückwünsche Dank Willkommen Neuigkeiten Update Neues"
    )
)
_OPEN = re.compile(
    r"\b(?:wissen wir (?:noch )?nicht|noch nicht (?:ganz )?(?:klar|verstanden)|verstehen wir (?:noch )?nicht|unklar|rätsel\w*|suchen wir noch|noch offen|nicht sicher)\b",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"\b(?:verdacht|verdächtig\w*|vermut\w+)\b", re.IGNORECASE)
_PROUD = re.compile(
    r"\b(?:glückwunsch|gratul\w+|stolz|auszeichnung|ausgezeichnet|preisträger\w*|jubiläum|meilenstein|zertifiziert|bestanden)\b",
    re.IGNORECASE,
)


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
        yield "who", re.sub(r"^unser(e?)\b", r"d\1", match[1]).replace("de ", "die ").replace("d ", "das "), ""
    yield from _shares(sentence)
    for match in _OUR.finditer(sentence):
        yield "who", match[1], ""
    for match in _CHANGE.finditer(sentence):
        yield "change", f"von {match[1]} auf {match[2]}", ""
    for match in _CONTRAST.finditer(sentence):
        yield "contrast", match[0], ""
    for match in _COUNT.finditer(sentence):
        if match[3] not in _GENERIC and match[3][0].isupper() and _value(match[1]) > 9:
            yield "count", f"{match[1]} {match[2]}{match[3]}", ""
    for match in _QUOTE.finditer(sentence):
        if len(match[1].split()) <= 5:
            yield "quote", match[1].strip(" ,."), ""
    nouns = _NOUNS if title else _THING
    things = [m[1] for m in nouns.finditer(sentence) if m[1] not in _GENERIC]
    for thing in things:
        yield "thing", thing, ""
    if things and not title and _SUSPECT.search(sentence):
        yield "suspect", things[-1], ""
    elif things and not title and _OPEN.search(sentence):
        yield "puzzle", things[-1], ""


def _shares(sentence: str) -> Iterator[Found]:
    for match in _DAVON.finditer(sentence):
        some, whole = _value(match[3]), _value(match[1])
        if some + 1 < whole < 2 * some:
            yield "share", f"{match[3]} von {match[1]}", str(whole - some)
    for match in _OF.finditer(sentence):
        some, whole = _value(match[1]), _value(match[2])
        if some + 1 < whole < 2 * some:
            yield "share", f"{match[1]} von {match[2]}{' ' + match[3] if match[3] else ''}", str(whole - some)
    for match in _PERCENT.finditer(sentence):
        if 50 < int(match[1]) < 100:
            yield "share", f"{match[1]} %" + (f" der {match[2]}" if match[2] else ""), f"{100 - int(match[1])} %"


def _value(number: str) -> int:
    digits = number.replace(".", "").partition(",")[0]
    return int(digits) if digits.isdigit() and len(digits) < 12 else _VALUE.get(number.lower(), 0)
