"""Dates as feeds write them, where feedparser gives up: `GMT-8`, month names, day first, milliseconds."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

# Hugo writes year 1 for a page without a date; programs that lost the date write 1970.
FIRST_YEAR, LAST_YEAR = 1990, 2199

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier janv enero ene gennaio gen januari janeiro",
            "feb february februar februari février fevrier févr fevr febrero febbraio fevereiro fev",
            "mar march märz maerz mrz mars marzo maart mrt março marco",
            "apr april avril avr abril abr aprile",
            "may mai mayo maggio mag mei maio",
            "jun june juni juin junio giugno giu junho",
            "jul july juli juillet juil julio luglio lug julho",
            "aug august août aout agosto ago augustus",
            "sep sept september septembre septiembre settembre set setembro",
            "oct october oktober okt octobre octubre ottobre ott outubro out",
            "nov november novembre noviembre novembro",
            "dec december dezember dez décembre decembre déc diciembre dic dicembre desember des dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
ZONES = {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2}

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]+(?:de\s+)?([^\W\d_]{3,10})\.?,?[\s-]+(?:de\s+)?(\d{4})"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\s*([ap]\.?m)\b)?", re.IGNORECASE)
_OFFSET = re.compile(r"(?:(?:gmt|utc)\s*|^|(?<=[\d\s]))([+-])(\d{1,2}):?(\d{2})?\b", re.IGNORECASE)
_MILLISECONDS = re.compile(r"\d{10}(?:\d{3})?$")


def plausible(when: datetime | None) -> datetime | None:
    """Return *when*, or None when no post can have been written then."""
    if when is None or not FIRST_YEAR <= when.year <= LAST_YEAR:
        return None
    return when.astimezone(UTC)


def from_tuple(parsed: Sequence[int] | None, words: str | None) -> datetime | None:
    """Return the moment that feedparser read (*parsed*, in UTC), or else what *words* say."""
    try:
        return plausible(datetime.fromtimestamp(timegm(tuple(parsed)), UTC)) if parsed else read_date(words)
    except (ValueError, TypeError, OverflowError, OSError):
        return read_date(words)


def read_date(words: object) -> datetime | None:
    """Return the moment that *words* (or a number of seconds or milliseconds) name; without a zone it is UTC."""
    text = str(words or "").strip()[:100]
    try:
        if _MILLISECONDS.match(text):
            return plausible(datetime.fromtimestamp(int(text[:10]), UTC))
        return plausible(_from_iso(text) or _from_words(text))
    except (ValueError, OverflowError, OSError):
        return None


def _from_iso(text: str) -> datetime | None:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _from_words(text: str) -> datetime | None:
    day = _day(text)
    if day is None:
        return None
    time = _TIME.search(text)
    hour, minute, second = (int(part or 0) for part in time.group(1, 2, 3)) if time else (0, 0, 0)
    if time and time[4]:
        hour = hour % 12 + (12 if time[4][0] in "pP" else 0)
    rest = text[time.end() :] if time else ""
    return datetime(*day, hour, minute, second, tzinfo=_zone(rest))


def _day(text: str) -> tuple[int, int, int] | None:
    if found := _ISO.search(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.search(text):
        return int(found[3]), int(found[2]), int(found[1])
    for found in _NAMED.finditer(text):
        if month := MONTHS.get(found[2].casefold()):
            return int(found[3]), month, int(found[1])
    for found in _MONTH_FIRST.finditer(text):
        if month := MONTHS.get(found[1].casefold()):
            return int(found[3]), month, int(found[2])
    return None


def _zone(rest: str) -> timezone:
    if found := _OFFSET.search(rest):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        return timezone(-offset if found[1] == "-" else offset)
    name = rest.strip().casefold().partition(" ")[0]
    return timezone(timedelta(hours=ZONES.get(name, 0)))
