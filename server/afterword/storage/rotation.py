"""Which backups stay: pure decisions about their moments."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

DAYS, WEEKS = 7, 4
OLDEST = timedelta(weeks=WEEKS + 1)
FRESH = timedelta(hours=24)  # nothing younger is deleted: an hour ago may be what is needed


def stay(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the moments that stay: the newest of 7 days, of 4 weeks before these, and fresh ones."""
    oldest_first = sorted(moments)
    days = _newest_of_each(oldest_first, datetime.date, DAYS)
    older = [moment for moment in oldest_first if moment.date() < min(days).date()]
    weeks = _newest_of_each(older, lambda moment: moment.isocalendar()[:2], WEEKS)
    return days | weeks | {moment for moment in oldest_first if now - moment < FRESH}


def _newest_of_each(oldest_first: list[datetime], period: Callable[[datetime], Hashable], count: int) -> set[datetime]:
    last = {period(moment): moment for moment in oldest_first}
    return set(sorted(last.values())[-count:])


def due(moments: Iterable[datetime], now: datetime) -> bool:
    """Say whether today's backup is still to be made."""
    return all(moment.date() != now.date() for moment in moments)
