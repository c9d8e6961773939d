"""French: days and hours as people type them, and as a letter tells them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.hours import Slot
from afterword.drafts.languages import plain
from afterword.drafts.languages.fr.letters import day
from afterword.drafts.languages.fr.mending import MONTHS

STARTS = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")
NEAR = {"aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "après-demain": 2, "apres-demain": 2}
_MONTHS = "|".join(plain.loose(m) for m in MONTHS)
_CLOCK = r"(?P<h{0}>\d{{1,2}})(?: ?[h:] ?(?P<m{0}>\d\d)?)?"
_HOUR = r"(?P<h{0}>\d{{1,2}}) ?[h:] ?(?P<m{0}>\d\d)?"
_SPAN = r"\d{1,2}(?: ?[h:] ?(?:\d\d)?)? ?(?:-|–|et|à|a) ?\d{1,2} ?[h:]"
DAY = re.compile(
    r"\b(?P<name>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|apr[eè]s-demain|demain(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)))\b(?: (?P<number>\d{1,2})\b(?! ?[h:]| ?[-–] ?\d{1,2} ?[h:]))?",
    re.IGNORECASE,
)
DATED = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:er)? (?P<m>{_MONTHS})\b|\b(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})\b", re.IGNORECASE
)
OR = re.compile(
    r"(?<!\bentre \d)(?<!\bentre \d\d) (?:ou|et|mais)(?: bien| aussi)? (?!\d+ ?h\d* *$)(?!\d{1,2} ?h\d{0,2}(?:,|$| ))",
    re.IGNORECASE,
)
REFUSED = re.compile(r"\b(?:non|pas(?! avant)|sauf|impossible|jamais|férié|ni|indisponible)\b", re.IGNORECASE)
# After "entre" the hours may stand bare, where no unit follows them: "entre 9 et 12".
BETWEEN = re.compile(
    rf"(?:\bentre (?=.*?\d(?: ?[h:]\d*)? *(?:$|[,;.)]|(?:heures?|ou|mais|sauf)\b))|\bde (?={_SPAN})|(?<![\d.,])(?=\d{{1,2}}(?: ?[h:]\d*)? ?[-–] ?\d{{1,2}} ?[h:]))"
    rf"{_CLOCK.format(1)} ?(?:-|–|et|à|a) ?{_CLOCK.format(2)}",
    re.IGNORECASE,
)
AFTER = re.compile(rf"\b(?:apr[eè]s|[àa] partir de|d[eè]s|pas avant) {_HOUR.format(1)}", re.IGNORECASE)
BEFORE = re.compile(rf"\b(?:avant|jusqu['’][àa]) {_HOUR.format(1)}", re.IGNORECASE)
AT = re.compile(_HOUR.format(1), re.IGNORECASE)
PARTS = (
    ("all_morning", re.compile(r"\btoute la matin[ée]e", re.IGNORECASE)),
    ("all_afternoon", re.compile(r"\btoute l['’]apr[eè]s[- ]midi", re.IGNORECASE)),
    ("all_day", re.compile(r"\btoute la journ[ée]e|\btoute la j\b", re.IGNORECASE)),
    ("morning", re.compile(r"\bmatin|\b(?:avant|jusqu['’][àa])(?: le)? (?:midi|d[ée]jeuner)", re.IGNORECASE)),
    ("afternoon", re.compile(r"\bapr[eè]s[- ]?midi|\baprem\b|\bapr[eè]s le d[ée]jeuner", re.IGNORECASE)),
    ("evening", re.compile(r"\bsoir", re.IGNORECASE)),
)
CAN = re.compile(r"\b(?:peux|pourrais|dispo\w*|libre|convien\w+|arrange|possible|ça (?:me )?va|ok)\b", re.IGNORECASE)
PHONE = re.compile(
    r"\bpar (?:t[ée]l\w*)|\b(?:t[ée]l[ée]phone|appel)\b[^.;]{0,16}\b(?:aussi|possible|ok|va|convient)\b", re.IGNORECASE
)
_PARTS = {
    "morning": "le matin", "afternoon": "l'après-midi", "evening": "en soirée", "all_day": "toute la journée",
    "all_morning": "toute la matinée", "all_afternoon": "tout l'après-midi",
}  # fmt: skip
OR_WORD = "ou"
# How the hour of a talk of the same day is told; without words the day is told with its date.
TODAY = ""
NAMED = re.compile(rf"\b(fin|d[ée]but|mi|courant)[ -]({_MONTHS})\b", re.IGNORECASE)


def month(typed: str) -> int:
    """Return the number of a month."""
    return next((i for i, m in enumerate(MONTHS, 1) if re.fullmatch(plain.loose(m), typed)), 0)


def told(slot: Slot, region: str) -> str:
    """Return "jeudi 12 mars après 14 h"."""
    clock = [f"{h} h" + (f" {m:02}" if m else "") for h, m in slot.hours]
    hours = {"between": "entre {} et {}", "after": "après {}", "before": "avant {}", "at": "à {}"}.get(slot.how, "")
    after = hours.format(*clock) if hours else _PARTS.get(slot.part, "")
    return f"{day(slot.day, region, True)} {after}".strip()


def named(words: str) -> str:
    """Return "fin mars", as it stands after "évoqué"."""
    match = NAMED.search(words)
    if not match:
        return ""
    joint = "-" if match[1].lower() == "mi" else " "
    return f"{match[1].lower().replace('debut', 'début')}{joint}{MONTHS[month(match[2].lower()) - 1]}"
