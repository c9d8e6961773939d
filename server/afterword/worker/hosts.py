"""One host, one connection, and a short pause: fetching as its owner would like it."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Iterable

from afterword.fetch import Fetcher, Steps, Wait, alone
from afterword.model import Feed, Fetched
from afterword.networks import host_of

GAP_S = 0.5
LOOK_AGAIN_S = 0.01  # for a host that another thread is asking


class Hosts:
    """Fetches with one connection and a short pause per host."""

    def __init__(self, fetcher: Fetcher, gap_s: float = GAP_S) -> None:
        self._fetcher, self._gap_s = fetcher, gap_s
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._free_at: dict[str, float] = {}

    def get(self, url: str, deadline_s: float = 30) -> Fetched:
        """Fetch *url* when its host's turn has come."""
        return alone(self.steps(url, deadline_s=deadline_s))

    def steps(
        self, url: str, etag: str | None = None, last_modified: str | None = None, deadline_s: float = 30
    ) -> Steps[Fetched]:
        """Do as `get` does, for one who asks other hosts in the meantime."""
        host = host_of(url)
        lock = self._locks[host]
        while not lock.acquire(blocking=False):
            yield Wait(time.monotonic() + LOOK_AGAIN_S)
        try:
            if (free_at := self._free_at.get(host, 0.0)) > time.monotonic():
                yield Wait(free_at)
            return (yield from self._fetcher.steps(url, etag, last_modified, deadline_s))
        finally:
            self._free_at[host] = time.monotonic() + (0.0 if is_numeric(host) else self._gap_s)
            lock.release()


def is_numeric(host: str) -> bool:
    """Say whether a host is written as an IP address, as those of tests and one's own devices are."""
    return ":" in host or host.replace(".", "").isdigit()


def by_host(feeds: Iterable[Feed]) -> list[list[Feed]]:
    """Return the feeds in groups that share a host, in the order asked."""
    groups: dict[str, list[Feed]] = {}
    for feed in feeds:
        groups.setdefault(host_of(feed.url), []).append(feed)
    return list(groups.values())
