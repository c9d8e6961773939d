"""Whose turn it is: a backlog is spread over minutes, and no host is asked for many feeds at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from afterword.model import Feed
from afterword.networks import host_of

# A laptop that wakes after a week has them all due: a tenth at each tick, and at least so many.
SHARE, AT_LEAST = 10, 20
PER_HOST = 4
TOO_FAR = timedelta(days=8)


def due(feeds: Iterable[Feed], now: datetime) -> list[Feed]:
    """Return the feeds to ask at this tick, longest overdue first: a share of a backlog, few of one host."""
    waiting = overdue(feeds, now)
    most = max(AT_LEAST, len(waiting) // SHARE)
    asked: list[Feed] = []
    hosts: Counter[str] = Counter()
    for feed in waiting:
        hosts[host_of(feed.url)] += 1
        if len(asked) < most and hosts[host_of(feed.url)] <= PER_HOST:
            asked.append(feed)
    return asked


def overdue(feeds: Iterable[Feed], now: datetime) -> list[Feed]:
    """Return all feeds whose turn has come at *now*, longest overdue first, but none of a host that asked to wait."""
    known = list(feeds)
    silent = {host_of(f.url) for f in known if now < _until(f) <= now + TOO_FAR}
    asked = [f for f in known if f.state in ("active", "failing") and _has_come(f.next_poll_at, now)]
    turns = [f for f in asked if host_of(f.url) not in silent]
    return sorted(turns, key=lambda f: (f.next_poll_at is not None, f.next_poll_at or now, f.id))


def _has_come(turn: datetime | None, now: datetime) -> bool:
    # No wait is so long: a turn that is farther away was set by a clock that went wrong.
    return turn is None or turn <= now or turn > now + TOO_FAR


def _until(feed: Feed) -> datetime:
    """Return until when the feed's host asked for silence (`Retry-After`); a moment long past when it did not."""
    return datetime.fromisoformat(feed.memory.get("wait_until") or "1990-01-01T00:00:00+00:00")
