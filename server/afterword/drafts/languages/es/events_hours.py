"""Spanish: days and hours as people type them, and as a letter tells them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.hours import Slot
from afterword.drafts.languages.es.letters import day
from afterword.drafts.languages.es.mending import MONTHS

STARTS = ("lun", "mar", "mi", "jue", "vie", "s", "dom")
NEAR = {"hoy": 0, "mañana": 1, "manana": 1, "pasado mañana": 2}
_MONTHS = "|".join(MONTHS)
_CLOCK = r"(?P<h{0}>\d{{1,2}})(?:[:.h](?P<m{0}>\d\d)?)?"
DAY = re.compile(
    r"\b(?P<name>lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|hoy|pasado mañana|(?<!la )(?<!las )(?<!esta )ma[ñn]ana)\b(?: (?P<number>\d{1,2})\b(?! ?[h:]))?",
    re.IGNORECASE,
)
DATED = re.compile(
    rf"\b(?P<d>\d{{1,2}}) (?:de )?(?P<m>{_MONTHS})\b|\b(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})\b", re.IGNORECASE
)
OR = re.compile(r" (?:o|u|y|pero)(?: también| bien)? (?!las? \d|\d)", re.IGNORECASE)
REFUSED = re.compile(r"\b(?:no(?! antes)|nunca|menos|salvo|excepto|imposible|tampoco|ocupad\w)\b", re.IGNORECASE)
BETWEEN = re.compile(
    rf"\b(?:entre|de) (?:las? )?{_CLOCK.format(1)} ?(?:-|–|y|a) ?(?:las? )?{_CLOCK.format(2)}", re.IGNORECASE
)
AFTER = re.compile(rf"\b(?:despu[ée]s de|desde|a partir de|no antes de) (?:las? )?{_CLOCK.format(1)}", re.IGNORECASE)
BEFORE = re.compile(rf"\b(?:antes de|hasta) (?:las? )?{_CLOCK.format(1)}", re.IGNORECASE)
AT = re.compile(
    r"\ba las? (?P<h1>\d{1,2})(?:[:.h](?P<m1>\d\d))?|\b(?P<h2>\d{1,2})(?::(?P<m2>\d\d)| ?h(?:s|rs)?\b)", re.IGNORECASE
)
PARTS = (
    ("all_morning", re.compile(r"\btoda la mañana", re.IGNORECASE)),
    ("all_day", re.compile(r"\btodo el d[ií]a", re.IGNORECASE)),
    (
        "morning",
        re.compile(
            r"\b(?:por|en) la ma[ñn]ana|\btemprano|\b(?:antes d|hasta )el mediod[ií]a|\bantes de comer", re.IGNORECASE
        ),
    ),
    (
        "afternoon",
        re.compile(r"\b(?:por|en) la tarde|\btoda la tarde|\bdespu[eé]s (?:del mediod[ií]a|de comer)", re.IGNORECASE),
    ),
    ("evening", re.compile(r"\b(?:por|en) la noche", re.IGNORECASE)),
)
CAN = re.compile(
    r"\b(?:puedo|podr[ií]a|libre|dispo\w*|me (?:va|viene|vendr[ií]a|encaja|sirve)|tengo (?:tiempo|libre)|posible)\b",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"\bpor (?:tel\w*|fono)|\b(?:tel[ée]fono|llamada)\b[^.;]{0,16}\b(?:también|va|posible|ok)\b", re.IGNORECASE
)
_PARTS = {
    "morning": "por la mañana", "afternoon": "por la tarde", "evening": "por la noche", "all_day": "todo el día",
    "all_morning": "toda la mañana",
}  # fmt: skip
OR_WORD = "o"
# How the hour of a talk of the same day is told; without words the day is told with its date.
TODAY = ""
NAMED = re.compile(rf"\b(principios|mediados|finales|fines) de ({_MONTHS})\b", re.IGNORECASE)


def month(typed: str) -> int:
    """Return the number of a month."""
    return next((i for i, m in enumerate(MONTHS, 1) if m == typed), 0)


def told(slot: Slot, region: str) -> str:
    """Return "el jueves 12 de marzo después de las 14:00"."""
    clock = [f"{'la' if h == 1 else 'las'} {h}:{m:02}" for h, m in slot.hours]
    hours = {"between": "entre {} y {}", "after": "después de {}", "before": "antes de {}", "at": "a {}"}.get(
        slot.how, ""
    )
    after = hours.format(*clock) if hours else _PARTS.get(slot.part, "")
    return f"el {day(slot.day, region, True)} {after}".strip()


def named(words: str) -> str:
    """Return "finales de marzo", as it stands after "me habló de"."""
    match = NAMED.search(words)
    return f"{match[1].lower()} de {match[2].lower()}" if match else ""
