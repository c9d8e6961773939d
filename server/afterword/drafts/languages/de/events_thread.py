"""German: who asks and who answers, in what is typed about a message that came."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

REPORTS = re.compile(
    r"^(?:\w+\W+){0,4}?(?:schreibt|schrieb|fragt|fragte|mail|e-?mail|nachricht|sagt|sagte|will|wollen|möchte\w*|braucht|antwortet|ruft|rief|lädt|anruf)\b",
    re.IGNORECASE,
)
ASKS = re.compile(r"\b(?:fragt\w*|wissen)(?: mich)?,?(?: ob\b)?:? ", re.IGNORECASE)
ANSWERS = re.compile(r"[,;:–-] (?=(?:ja|nein|ok|passt|geht|klar)\b)", re.IGNORECASE)
MINE = re.compile(
    r"^(?:und |aber )?(?:ich|mein\w*|ja|nein|ok|passt|klar|geht|kann|könnte|ab|bis|frühestens)\b|\b(?:bei|für|passt) mir\b|\bmir (?:passt|wäre|ist)\b|\b(?:kann|könnte|habe|bin) ich\b",
    re.IGNORECASE,
)
THIRD = re.compile(
    r"\b(?:sie|er|ihr\w*|ihm|ihn|ob|dass|Sie|Ihnen|du|dein\w*|will|wollen|fragt\w*|geschrieben|Frau|Herr)\b"
)
JOIN = re.compile(
    r",? (?:und|außerdem|auch)(?: noch)? (?=(?:wie|wann|was|ob|ab wann|könn\w+|kann\w*|haben|hast|sind|bist|welche\w*|wo)\b)",
    re.IGNORECASE,
)
LET_KNOW = re.compile(
    r"\b(?:sagen|schreiben|teilen) Sie (?:mir|uns)(?: (?:bitte|noch|auch|kurz|mit))*,? (?P<q>(?:wann|ab wann|wie|ob|welche\w*|Ihre?n?)\b[^.?!;]{3,80})",
    re.IGNORECASE,
)
YES = re.compile(
    r"\b(?:ja|ok|passt|kann kommen|ich kann|kann ich|klar|lieber|geht(?! nicht)|gern|komme)\b", re.IGNORECASE
)
NO = re.compile(
    r"\b(?:nein|kann nicht|kann (?:da |am \w+ )?(?:leider )?nicht|geht (?:leider )?nicht|passt (?:leider )?nicht|leider nicht|unmöglich)\b",
    re.IGNORECASE,
)
OF_ME = re.compile(r"\b(?:ich|mein\w*|mir|mich)\b", re.IGNORECASE)
START = re.compile(r"\b(?:anfang\w*|beginn\w*|starten|eintritt\w*|einsteigen|verfügbar)\b", re.IGNORECASE)
TOPIC = re.compile(r"\b(?:Ihr|Ihre|dein|deine|mein|meine) ([\wäöüß-]+)", re.IGNORECASE)


BRING = re.compile(
    r"\b((?:Ihre?n?|deine?n?) (?:[a-zäöü]+ )?[A-ZÄÖÜ][\w-]+)(?= (?:mit|mitbringen|mitzubringen|zeigen|dabei)\b|$)"
)


def of_mine(match: re.Match[str]) -> str:
    """Return what is mine, as the object of a sentence: "Ihren Ordner" is meinen Ordner."""
    return re.sub(r"^(?:Ihr|dein)", "mein", match[1])


def about(topic: str, told: str, familiar: bool, several: bool) -> str:
    """Return an answer that is no sentence, under the name of what was asked."""
    del topic  # its case and gender are not known
    return f"Zu {'deiner' if familiar else 'Ihrer'} {'anderen ' if several else ''}Frage: {told}"


def confirmed(asked: str) -> str:
    """Return a yes to a question that takes one; only the person's own words answer it here."""
    del asked
    return ""


def finished(told: str, asked: str) -> str:
    """Return an answer noted in scraps as a sentence; German ones stay under the name of the question."""
    del told, asked
    return ""
