"""The times of a calendar event: in UTC, in a zone by name, in a zone by its rules, or floating."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.exchange.parts import Part, Property
from afterword.exchange.zones import iana, like

_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
_BYDAY = re.compile(r"BYDAY=(-?\d)(MO|TU|WE|TH|FR|SA|SU)")
_BYMONTH = re.compile(r"BYMONTH=(\d{1,2})(?:;|$)")
_DURATION = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FIRST, LAST = 1990, 2100


class When(NamedTuple):
    """A moment as far as it is known: *moment* with its *zone* name, or only the *local* time; *day* is a whole day."""

    moment: datetime | None = None
    zone: str | None = None
    local: datetime | None = None
    day: date | None = None
    note: str | None = None


def when(given: Property | None, zones: Mapping[str, Part], usual: str | None, mine: str | None) -> When | None:
    """Read a date-time; *usual* is the calendar's own zone for floating times, *mine* the candidate's."""
    found = _STAMP.match(given.value.strip()) if given else None
    if not given or not found:
        return None
    try:
        if found[4] is None:
            return When(day=date(*map(int, found.groups()[:3])))
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        local = datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001
    except ValueError:
        return None
    if not FIRST <= local.year <= LAST:
        return None
    if found[7]:
        return When(local.replace(tzinfo=UTC), usual)
    return _placed(local, given.params.get("TZID", "").strip('"'), zones, usual, mine)


def _placed(local: datetime, name: str, zones: Mapping[str, Part], usual: str | None, mine: str | None) -> When:
    if not name:
        known = iana(usual) if usual else None
        return (
            When(local.replace(tzinfo=ZoneInfo(known)), known, note=f"The calendar's zone is {known}.")
            if known
            else When(local=local)
        )
    rules = zones.get(name)
    known = iana(name) or (iana(rules.text("X-LIC-LOCATION")) if rules else None)
    if known:
        return When(local.replace(tzinfo=ZoneInfo(known)), known)
    offset = _offset(rules, local) if rules else None
    if offset is None:
        return When(local=local, note=f"The zone “{name[:60]}” is not known.")
    where = timezone(offset)
    moment = local.replace(tzinfo=where)
    return When(moment, like(where, moment, usual, mine))


def _offset(rules: Part, local: datetime) -> timedelta | None:
    """Return the offset that a private zone has at a *local* time: of the rule that began last."""
    begun = [
        (onset, found)
        for name in ("STANDARD", "DAYLIGHT")
        for each in rules.inner(name)[:50]
        if (found := _OFFSET.fullmatch(each.text("TZOFFSETTO"))) and (onset := _onset(each, local))
    ]
    if not begun:
        return None
    sign, hours, minutes = max(begun, key=lambda pair: pair[0])[1].groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    return offset if abs(offset) < timedelta(hours=24) else None


def _onset(rule: Part, local: datetime) -> datetime | None:
    """Return when a rule began last before *local*."""
    found = _STAMP.match(rule.text("DTSTART"))
    if not found:
        return None
    clock = timedelta(hours=int(found[4] or 0), minutes=int(found[5] or 0))
    month, day = _BYMONTH.search(rule.text("RRULE").upper()), _BYDAY.search(rule.text("RRULE").upper())
    try:
        if not (month and day):
            first = datetime(int(found[1]), int(found[2]), int(found[3])) + clock  # noqa: DTZ001
            return first if first <= local else None
        onsets = (_nth(year, int(month[1]), int(day[1]), day[2]) + clock for year in (local.year, local.year - 1))
        return next((onset for onset in onsets if onset <= local), None)
    except ValueError:
        return None


def _nth(year: int, month: int, nth: int, day: str) -> datetime:
    """Return the *nth* weekday of a month, from its end where *nth* is negative."""
    first, length = monthrange(year, month)
    ahead = (DAYS.index(day) - first) % 7
    days = list(range(1 + ahead, length + 1, 7))
    return datetime(year, month, days[nth - 1 if nth > 0 else nth])  # noqa: DTZ001


def lasts(given: str) -> timedelta | None:
    """Read a duration."""
    found = _DURATION.fullmatch(given.strip().upper())
    if not found or not any(found.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
