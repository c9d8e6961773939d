"""German: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.tables import words_of

# Nouns that name nothing of the post.
_GENERIC = frozenset(
    words_of(
        "Woche Wochen Monat Monate Jahr Jahre Tag Tage Zeit Stunden Minuten Uhr Team Teil Frage Ende Anfang Kunde Kunden Menschen Leute Beispiel Moment Punkt Fall Januar Februar März April Mai "
        "Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Seite Welt Grund Mal Prozent Euro Weg Thema Arbeit Glückwunsch Glückwünsche Dank Willkommen Neuigkeiten Update Neues"
    )
)
_NOUN = r"(?-i:[A-ZÄÖÜ][\wäöüß-]{2,})"
_WHO = re.compile(
    r"\b(?:[Gg]lückwunsch(?:e)? an|[Gg]ratulation an|[Ss]tolz auf|[Dd]anke? an|[Ww]illkommen,?|[Gg]ratulieren) "
    r"(?:unsere[nmr]? [A-ZÄÖÜ][a-zäöüß]+ )?((?:(?:Herrn|Frau) )?[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+|(?:die|das|unsere?|unser|alle) (?:[a-zäöü]+ )?[A-ZÄÖÜ][\w-]+(?: (?:von|der|des|in|im) [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+| \d+)?)?)"
)
_OUR = re.compile(
    r"\b(?:[Uu]nsere?|[Uu]nserem) (?:Auszubildende[rn]?|Azubi|Kolleg\w+|Lehrling|Mitarbeiter\w*|Meister\w*|[A-ZÄÖÜ][a-zäöüß]+(?:in|er)) ([A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)"
)
_THING = re.compile(
    rf"\b(?:der|die|das|den|dem|im|am|ein|eine|einen|einem|einer|unser|unsere[nmr]?|neue[nmr]?|beim|zum|zur) ({_NOUN})\b"
)
_NOUNS = re.compile(
    rf"(?<![„»\"])\b({_NOUN})\b(?= (?:am|im|in|an|für|von|vor|nach|mit|auf|bei|ohne|statt|als|und|der|des)\b|:|$)"
)
SUSPECT = re.compile(r"\b(?:verdacht|verdächtig\w*|vermut\w+)\b", re.IGNORECASE)
PROUD = re.compile(
    r"\b(?:glückwunsch|gratul\w+|stolz|auszeichnung|ausgezeichnet|preisträger\w*|jubiläum|meilenstein|zertifiziert|bestanden)\b",
    re.IGNORECASE,
)


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    for match in _WHO.finditer(sentence):
        yield re.sub(r"^unser\b", "das", re.sub(r"^unsere\b", "die", match[1]))
    for match in _OUR.finditer(sentence):
        yield match[1]


def things(sentence: str, title: bool) -> Iterator[str]:
    """Yield the things of a sentence, without their articles: their case is not known."""
    nouns = _NOUNS if title else _THING
    yield from (m[1] for m in nouns.finditer(sentence) if m[1] not in _GENERIC)
