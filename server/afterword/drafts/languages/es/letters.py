"""Spanish: greetings, closings, days and promises."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.ahead import month_ahead, number_of, still_ahead
from afterword.drafts.languages.es.mending import DAYS, MONTHS
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.names import Called

AND = "y"


_HERS, _HIS = ("Dra.", "Mtra.", "Profa."), ("Mtro.",)


def greeting(who: Called, manner: Manner) -> str:
    """Return Hola, Vicente: · Estimada Sra. Gil: · Buenos días, Vicente Gil:, where nothing says Sr. or Sra."""
    if manner.near:
        chef = "chef " if "Chef" in who.titles else ""
        return f"Hola, {chef}{who.given or who.full}:"
    name = " ".join(filter(None, [who.degrees, who.last]))
    if "Dra." in who.titles or ("Dr." in who.titles and who.civil == "Sr."):
        return f"Estimad{'a' if 'Dra.' in who.titles else 'o'} {name}:"
    if who.degrees in _HERS or who.degrees in _HIS:
        return f"Estimad{'a' if who.degrees in _HERS else 'o'} {name}:"
    if who.civil in ("Sr.", "Sra."):
        return f"Estimad{'o' if who.civil == 'Sr.' else 'a'} {who.civil} {name}:"
    if who.civil in ("Don", "Doña"):
        return f"Estimad{'o' if who.civil == 'Don' else 'a'} {who.civil.lower()} {who.given or who.full}:"
    return f"Buenos días, {' '.join(filter(None, [who.degrees, who.full]))}:"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    del manner
    return "Buenos días:"


def closing(manner: Manner, civil: str) -> str:
    """Return the closing."""
    del civil
    if manner.tone == "formal" and not manner.near:
        return "Atentamente,"
    return "Un saludo," if manner.tone != "warm" else "Un saludo cordial,"


day = plain.told_day(MONTHS, DAYS, "{} de {}", " ")
when = plain.told_when(
    ((13, "de esta mañana"), (21, "de esta tarde"), (24, "de esta noche")), "de ayer", "del {}", DAYS, day
)


def agreed(then: datetime, region: str) -> str:
    """Return "el martes 3 de noviembre a las 10:00"."""
    article = "la" if then.hour == 1 else "las"
    return f"el {day(then.date(), region, True)} a {article} {then:%H:%M}"


_UNTIL = re.compile(
    r"\ba (?:finales|principios|mediados) de (?:la )?(?:semana|mes)(?: que viene| próxim[ao])?|\bla (?:semana que viene|próxima semana)|\bantes de (?:fin|final|finales) de (?:mes|semana)"
    r"|\ben (?:un|una|dos|tres|cuatro|\d{1,2}) (?:días|semanas?)|\besta semana\b|\bel (?:lunes|martes|miércoles|jueves|viernes)\b(?! que)",
    re.IGNORECASE,
)


_MONTHS = "|".join(MONTHS)
_DAY = re.compile(rf"\b(antes del|hasta el|para el|el) (\d{{1,2}}) de ({_MONTHS})\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b(?:a )?(principios|mediados|finales|fines) de ({_MONTHS})\b", re.IGNORECASE)
_QUINCE = re.compile(r"\ben (?:quince|quince o veinte|diez|ocho) días\b", re.IGNORECASE)


def _named(words: str, said_at: datetime, at: datetime) -> str:
    """Return "antes del 12 de diciembre" or "a finales de noviembre", while that lies ahead."""
    day = _DAY.search(words)
    if day and still_ahead(int(day[2]), number_of(day[3], MONTHS), said_at, at):
        return day[0].lower()
    month = _MONTH.search(words)
    if month and month_ahead(month[2], MONTHS, said_at, at):
        return f"a {month[1].lower()} de {month[2].lower()}"
    return match[0].lower() if (match := _QUINCE.search(words)) and (at - said_at).days < 3 else ""


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "la semana que viene"; relative words only while they still mean the same."""
    if named := _named(words, said_at, at):
        return named
    match = _UNTIL.search(words)
    if not match:
        return ""
    same_month = (said_at.year, said_at.month) == (at.year, at.month)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    return match[0].lower() if (same_month if "mes" in match[0] else same_week) else ""
