"""German: days and hours as people type them, and as a letter tells them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.hours import Slot
from afterword.drafts.languages.de.letters import day
from afterword.drafts.languages.de.mending import MONTHS

STARTS = ("mo", "di", "mi", "do", "fr", "sa", "so")
NEAR = {"heute": 0, "morgen": 1, "übermorgen": 2}
_MONTH = r"(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.?"
_CLOCK = r"(?P<h{0}>\d{{1,2}})(?:[:.](?P<m{0}>\d\d))?"
DAY = re.compile(
    r"\b(?P<name>mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?|heute|übermorgen|(?<!bis )morgen)"
    r"(?P<part>vormittag|nachmittag|abend)?\b\.?(?:,? (?:den |dem )?(?P<number>\d{1,2})\.(?!\d))?",
    re.IGNORECASE,
)
DATED = re.compile(rf"\b(?P<d>\d{{1,2}})\. ?(?P<m>{_MONTH}|\d{{1,2}}(?=\.|$))", re.IGNORECASE)
OR = re.compile(r"(?:(?<!\d) (?:oder|und|aber)|(?<=\d) (?:oder|und|aber)(?! \d))(?: auch)? ", re.IGNORECASE)
REFUSED = re.compile(r"\b(?:nicht(?! vor)|kein\w*|nie|außer|ausser|nein|leider|unmöglich|schlecht)\b", re.IGNORECASE)
BETWEEN = re.compile(rf"{_CLOCK.format(1)} ?(?:uhr )?(?:-|–|bis|und) ?{_CLOCK.format(2)}", re.IGNORECASE)
AFTER = re.compile(rf"\b(?:ab|nach|von|nicht vor) {_CLOCK.format(1)}(?! ?min)", re.IGNORECASE)
BEFORE = re.compile(rf"\b(?:vor|bis) {_CLOCK.format(1)}", re.IGNORECASE)
AT = re.compile(
    r"\bum (?P<h1>\d{1,2})(?:[:.](?P<m1>\d\d))?|\b(?P<h2>\d{1,2})(?:[:.](?P<m2>\d\d))? ?(?:uhr|h)\b", re.IGNORECASE
)
PARTS = (
    ("morning", re.compile(r"vormittag|\bfrüh\b|\bmorgens\b|\b(?:vor|bis)(?: dem| zum)? mittags?\b", re.IGNORECASE)),
    ("afternoon", re.compile(r"nachmittag|\b(?:nach|ab)(?: dem)? mittags?\b", re.IGNORECASE)),
    ("evening", re.compile(r"abend", re.IGNORECASE)),
    ("all_day", re.compile(r"\bganz(?:en tag|tags|tägig)|\bjederzeit\b", re.IGNORECASE)),
)
CAN = re.compile(r"\b(?:kann|könnte|frei|zeit|passt|passen|ginge|geht|möglich|verfügbar)\b", re.IGNORECASE)
PHONE = re.compile(
    r"\b(?:gern\w*|auch|oder)\b[^.;]{0,12}\b(?:telefon\w*|anruf)\b|\b(?:telefon\w*|anruf)\b[^.;]{0,16}\b(?:auch|gern|geht|ok|möglich|passt)\b",
    re.IGNORECASE,
)
_PARTS = {"morning": "vormittags", "afternoon": "nachmittags", "evening": "abends", "all_day": "ganztägig"}
OR_WORD = "oder"
# How the hour of a talk of the same day is told; without words the day is told with its date.
TODAY = ""
NAMED = re.compile(rf"\b(anfang|mitte|ende) ({'|'.join(MONTHS)})\b", re.IGNORECASE)


def month(typed: str) -> int:
    """Return the number of a month."""
    return next((i for i, m in enumerate(MONTHS, 1) if m.lower().startswith(typed.replace("mae", "mä")[:3])), 0)


def told(slot: Slot, region: str) -> str:
    """Return "Donnerstag, 12. März, ab 14:00 Uhr"."""
    clock = [f"{h}:{m:02}" for h, m in slot.hours]
    hours = {"between": "zwischen {} und {} Uhr", "after": "ab {} Uhr", "before": "vor {} Uhr", "at": "um {} Uhr"}
    after = hours[slot.how].format(*clock) if slot.how else _PARTS.get(slot.part, "")
    return f"{day(slot.day, region, True)}{', ' if after else ''}{after}"


def named(words: str) -> str:
    """Return "Ende März", as it stands after "Sie hatten"."""
    match = NAMED.search(words)
    return f"{match[1].capitalize()} {match[2].capitalize()}" if match else ""
