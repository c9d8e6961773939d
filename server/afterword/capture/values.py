"""Small readers of single values: dates, addresses, names of places and of contracts."""

from __future__ import annotations

import html
import re
from datetime import UTC, date, datetime
from typing import Any

from afterword.page import clean, plain

LONGEST = 300

# Two letters where one was: the first bytes of UTF-8 for Western letters, then one of the second bytes.
_MISTAKEN = re.compile(r"[ÂÃÄÅâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
# Bytes that Windows-1252 leaves out stand for themselves.
_UNASSIGNED = {byte: 0xDC00 + byte for byte in range(0x80, 0xA0)}
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<![\d.])(\d{1,2})([./\-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?|[-/])([^\W\d_]{3,12})(?:\.?,?\s+(?:de\s+)?|[-/])(\d{4})"
)
_MONTH_DAY = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_JAVA = re.compile(r"\b[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) [\d:]{8} \w{2,5} (\d{4})\b")
# The first letters of the month in the languages that write names of months; longer ones first where they differ.
_MONTHS = (
    (1, "jan gen ene led sty tam stycz janv januar enero gennaio leden ledna ian ιαν oca січ янв яну"),
    (2, "feb fév fev lut úno uno februar φεβ şub лют фев"),
    (3, "mar mär maa bře bre mrt maer marz mars maart marzec marca már μαρ бер мар"),
    (4, "apr avr abr dub kwi huh avril abril aprile duben ápr απρ nis кві апр"),
    (5, "may mai maj mei mag kvě kve tou maggio mayo maio květen máj μαΐ μαι тра мая май"),
    (6, "jun juin giu cze kes červen června czerwca jún iun ιουν haz чер июн юни"),
    (7, "jul juil lug lip hei července červenec lipca júl iul ιουλ tem лип июл юли"),
    (8, "aug aoû aou ago sie srp elo αυγ ağu сер авг"),
    (9, "sep set wrz zář zar syy szep σεπ eyl вер сен сеп"),
    (10, "oct okt out ott paź paz říj rij lok οκτ eki жов окт"),
    (11, "nov lis marr noi noe νοε kas лис ноя ное"),
    (12, "dec déc dez dic gru pro jou δεκ ara гру дек"),
)
_MONTH = {name: number for number, names in _MONTHS for name in names.split()}


def decoded(html: str) -> str:
    """Return the page with its letters, where UTF-8 was taken for a Western code page ("BÃ¤cker")."""
    if html.isascii() or len(_MISTAKEN.findall(html, 0, 200_000)) < 2:
        return html
    try:
        return html.translate(_UNASSIGNED).encode("cp1252", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return html


def text_of(value: Any) -> str | None:
    """Return a JSON value as one clean line of text, or None when it is empty or no text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value)
    text = plain(text).replace("\n", " ") if "<" in text else text
    text = html.unescape(html.unescape(text)) if "&" in text else text
    text = clean(text)
    return (
        text if text and text.casefold() not in {"null", "none", "undefined", "n/a", "-", "nan", "{}", "[]"} else None
    )


def short(value: Any) -> str | None:
    """Return a value as one line that is short enough to be a name; a longer one is cut."""
    text = text_of(value)
    return text[:LONGEST].rstrip() if text else None


def month(name: str) -> int | None:
    """Return the number of a month by its name in many languages."""
    folded = name.casefold()
    return _MONTH.get(folded) or _MONTH.get(folded[:4]) or _MONTH.get(folded[:3])


def iso_date(value: Any, *, day_first: bool | None = None) -> str | None:
    """Return the calendar date that *value* states, or None; "03/04/2026" needs *day_first* to be read."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_epoch(float(value))
    text = clean(str(value)) if isinstance(value, str) else ""
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return _from_epoch(float(text))
    if found := _ISO.search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _JAVA.search(text):
        return _day(int(found[3]), month(found[1]), int(found[2]))
    if found := _NUMBERS.search(text):
        return _from_numbers(int(found[1]), int(found[3]), int(found[4]), found[2], day_first)
    if (found := _DAY_MONTH.search(text)) and month(found[2]):
        return _day(int(found[3]), month(found[2]), int(found[1]))
    if (found := _MONTH_DAY.search(text)) and month(found[1]):
        return _day(int(found[3]), month(found[1]), int(found[2]))
    return None


def moment(value: Any) -> datetime | None:
    """Return the moment that an ISO 8601 text states; one without an offset is taken as UTC."""
    try:
        stated = datetime.fromisoformat(str(value).strip())
    except ValueError:
        return None
    return stated if stated.tzinfo else stated.replace(tzinfo=UTC)


def _from_numbers(first: int, second: int, year: int, separator: str, day_first: bool | None) -> str | None:
    if separator == "." or first > 12 or first == second:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    if day_first is None:
        return None
    return _day(year, second, first) if day_first else _day(year, first, second)


def _from_epoch(number: float) -> str | None:
    seconds = number / 1000 if number > 1e11 else number
    if not 946684800 <= seconds <= 4102444800:  # 2000 to 2100
        return None
    return date.fromordinal(719163 + int(seconds // 86400)).isoformat()


def _day(year: int, month_: int | None, day: int) -> str | None:
    try:
        return date(year, month_ or 0, day).isoformat() if 1990 <= year <= 2100 else None
    except ValueError:
        return None
