"""Which backups stay: pure decisions about their moments."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta

DAYS, WEEKS = 7, 4
FRESH = timedelta(hours=24)  # nothing younger is deleted: an hour ago may be what is needed


def stay(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the moments that stay: the newest of each of the last 7 days and 4 weeks that have one, and fresh ones."""
    newest_first = sorted(moments, reverse=True)
    days = _newest_of_each({moment.date(): moment for moment in sorted(newest_first)}, DAYS)
    weeks = _newest_of_each({moment.isocalendar()[:2]: moment for moment in sorted(newest_first)}, WEEKS)
    return days | weeks | {moment for moment in newest_first if now - moment < FRESH}


def _newest_of_each(last: dict[Hashable, datetime], count: int) -> set[datetime]:
    return set(sorted(last.values(), reverse=True)[:count])


def due(moments: Iterable[datetime], now: datetime) -> bool:
    """Say whether today's backup is still to be made."""
    return all(moment.date() != now.date() for moment in moments)
