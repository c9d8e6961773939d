"""What a unit is told and what it answers, and the steps between days that several units need."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime

from afterword.calendar import Calendar, shift

MONDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 0, 2, 3, 4, 5, 6


@dataclass(frozen=True)
class Said:
    """One time expression, as numbers; *on* is the day, *moment* the moment it was said, where that is known.

    *anchor* is the time that was named before it.
    """

    on: date
    calendar: Calendar
    moment: datetime | None = None
    number: int = 1
    least: int | None = None
    loose: bool = False
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    nth: int = 1
    part: str = ""
    holiday: str = ""
    month_first: bool = False
    anchor: Days | None = None


@dataclass(frozen=True)
class Days:
    """The days that words cover, the rule in words, and a question where they can be read in two ways.

    *start* is what "before" and "after" count from; *past* marks a day that has gone by.
    """

    first: date
    last: date
    rule: str
    question: str | None = None
    start: date | None = None
    ends: bool = False
    past: bool = False
    kind: str = ""


def monday(day: date) -> date:
    """Return the Monday of the ISO week of *day*."""
    return shift(day, -day.weekday())


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def month_after(day: date, count: int) -> tuple[int, int]:
    """Return year and month, *count* months after *day*'s."""
    months = day.year * 12 + day.month - 1 + count
    return months // 12, months % 12 + 1
