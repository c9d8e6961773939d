"""German phrases: what counts, spans, things and people look like in a post, and how they stand in a question."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.deeds import de as deeds
from afterword.drafts.tables import words_of

VALUE = {w: i for i, w in enumerate(words_of("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"), 2)}
N = rf"(?:\d[\d.,]*\d|\d|{'|'.join(VALUE)})"
THOUSANDS, DECIMAL = ".", ","
PORTIONS = ("ein Zehntel", "ein Fünftel", "ein Viertel", "ein Drittel", "die Hälfte", "zwei Drittel", "drei Viertel", "vier Fünftel", "neun Zehntel")  # fmt: skip
NEARLY, OVER = "fast {part}", "mehr als {part}"
# Things that people make, keep or collect.
KEPT = (
    r"Briefe|Zeichnungen|Fotos|Proben|Muster|Puppen|Bücher|Rezepte|Lieder|Modelle|Stücke|Entwürfe|Ideen|Namen|Karten|Pläne|Instrumente|Pfeifen|Werkzeuge|Bilder|Plakate|Kostüme|Farben|Gerichte|Brote|Bäume"
    r"|Sorten|Brücken|Boote|Stühle|Türen|Uhren|Glocken|Steine|Masken|Gedichte|Fragen|Fehler|Versuche|Vorschläge|Antworten|Hefte|Etiketten|Lieferscheine|Belege|Töne|Socken"
)
GENERIC = frozenset(
    words_of(
        "Woche Wochen Monat Monate Jahr Jahre Tag Tage Zeit Stunden Minuten Uhr Team Teil Frage Ende Anfang Kunde Kunden Menschen Leute Beispiel Moment Punkt Fall Januar Februar März April Mai "
        "Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Seite Welt Grund Mal Prozent Euro Weg Thema Arbeit Glückwunsch Glückwünsche Dank Willkommen Neuigkeiten Update Neues"
    )
)

NOUN = r"(?-i:[A-ZÄÖÜ][\wäöüß-]{2,})"
ADJECTIVES = r"(?:[a-zäöüß]+e[nrs]? )?"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:wir|uns|unser\w*|ich|mein\w*)\b", re.IGNORECASE)
SHAPES = {
    "deed": deeds.DEED,
    "n": rf"(?:{N})",
    "noun": NOUN,
    "amount": rf"(?:etwa |rund |fast )?(?:{N})(?: ?%| Prozent| {NOUN})?",
    "span": rf"(?:{N}) (?:Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?)",
    # with its article, in the case in which it stands
    "object": rf"(?:den|das|die|unseren?|unser|ein|eine[nr]?|alle) {ADJECTIVES}{NOUN}",
    "subject": rf"(?:die|der|das|unsere?|unser) {ADJECTIVES}{NOUN}",
    "dative": NOUN,
    "plural": rf"{ADJECTIVES}{NOUN}",
    "name": r"(?-i:(?!(?:Ein|Eine|Der|Die|Das|Unser|Unsere|Zwei|Drei|Kein|Keine|Jede|Jeder|Jedes|Viele|Alle|Im|In|Am|An|Auf|Bei|Seit|Mit|Nach|Vor|Ab|Bis|Wenn|Als|So|Was|Wie|Wer|Und|Jetzt|Heute|Gestern|Diese|Dieser|Dieses|Für|Ohne|Aus|Zum|Zur|Liebe|Lieber) )[A-ZÄÖÜ][\wäöüß-]+ [A-ZÄÖÜ][\wäöüß-]+)",
    "place": r"(?-i:[A-ZÄÖÜ][\wäöüß-]{2,}(?: [A-ZÄÖÜ][\wäöüß-]+)?)",
    "from": rf"(?:aus|von) (?:der|dem|den|unserer|unserem|unseren) {ADJECTIVES}{NOUN}",
}  # fmt: skip
_THE = {"unser": "der", "unseren": "den", "unsere": "die", "ein": "das", "eine": "die", "einen": "den", "alle": "die", "unserer": "der", "unserem": "dem"}  # fmt: skip
_DATIVE = {"Tage": "Tagen", "Monate": "Monaten", "Jahre": "Jahren"}


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    del before
    last = words.rsplit(maxsplit=1)[-1]
    if shape in ("n", "amount"):
        return words[0].lower() + words[1:]
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "dative":
        return words if words[-1] in "ns" else f"{words}n"
    if shape == "span":
        number, unit = words.split(maxsplit=1)[0].lower(), last
        return f"{number} {_DATIVE.get(unit, unit)}"
    if shape in ("noun", "plural", "object", "subject", "from") and last in GENERIC:
        return ""
    if shape in ("object", "subject", "from"):
        return _with_article(words, shape)
    if shape == "plural":
        return words if re.search(r"(?:en|er|e|s)$", last) else ""
    return words


def _with_article(words: str, shape: str) -> str:
    first, *rest = words.split()
    low = first.lower()
    if shape == "from":
        return " ".join([low, _THE.get(rest[0].lower(), rest[0].lower()), *rest[1:]])
    if low in ("unser", "ein", "eine", "einer", "einen") and rest and len(rest) > 1:
        return ""  # the ending of the adjective goes with the article
    if low == "unser":
        return ""  # der or das
    return " ".join([_THE.get(low, low), *rest])
