"""Days and months that were named for an answer: told again only while they are still ahead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

_SOON = 75  # days: a month named without a year is this one or one of the next


def still_ahead(day: int, month: int, said_at: datetime, at: datetime) -> bool:
    """Say whether a day comes after *at* and soon after the talk; without a month (0) it is the next such day."""
    said = said_at.date()
    month = month or (said.month if day >= said.day else said.month % 12 + 1)
    year = said.year + (month < said.month)
    try:
        then = date(year, month, day)
    except ValueError:
        return False
    return at.date() <= then and 0 <= (then - said).days <= _SOON


def month_ahead(name: str, months: Sequence[str], said_at: datetime, at: datetime) -> bool:
    """Say whether a month that was named lies ahead, or is this one."""
    number = number_of(name, months)
    return bool(number) and still_ahead(28, number, said_at, at)


def number_of(name: str, months: Sequence[str]) -> int:
    """Return the number of a month by its name, 0 where it is none."""
    return next((i for i, m in enumerate(months, 1) if m.lower() == name.lower()), 0)
