"""A second reader of feeds: where many come at once and processors are free, two read them.

`Second` is its handle in the worker; the process itself reads until the worker ends.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from typing import Any

import msgspec

from afterword.model import FeedRead, Value
from afterword.worker.frames import read_frame, write_frame
from afterword.worker.limits import deadline, step_back

COMMAND = [sys.executable, "-P", "-W", "ignore", "-m", "afterword.worker.second"]
PROCESSORS = 4  # where there are fewer, pages would wait for it
CROWD = 20  # so many have come before it is started: it takes half a second and 40 MB


class Given(Value, frozen=True, kw_only=True):
    """A body to read: what `parse_new` is called with."""

    body: bytes
    url: str
    content_type: str
    known: dict[str, Any] = msgspec.field(default_factory=dict)


class Taken(Value, frozen=True, kw_only=True):
    """What was read; None when that failed."""

    read: FeedRead | None = None
    memory: dict[str, Any] = msgspec.field(default_factory=dict)


class Second:
    """Reads one body at a time in another process, once there was a crowd. Thread-safe."""

    def __init__(self, processors: int | None = None) -> None:
        self._lock = threading.Lock()
        self._processors = processors or os.cpu_count() or 1
        self._waited = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ready = False

    def is_free(self) -> bool:
        """Say whether it could read now; where a crowd asks, it is started."""
        self._waited += not self._is_ready
        if self._waited == CROWD and self._processors >= PROCESSORS:
            threading.Thread(target=self._start, daemon=True).start()
        return self._is_ready and not self._lock.locked()

    def read(self, given: Given) -> Taken | None:
        """Return what was read, or None where it is not free."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            return self._read(given) if self._is_ready else None
        finally:
            self._lock.release()

    def rest(self) -> None:
        """Know that the crowd has gone."""
        self._waited = 0

    def _start(self) -> None:
        with contextlib.suppress(OSError):
            self._process = subprocess.Popen(
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            assert self._process.stdout
            self._is_ready = read_frame(self._process.stdout) is not None

    def _read(self, given: Given) -> Taken:
        assert self._process and self._process.stdin and self._process.stdout
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            write_frame(self._process.stdin, given)
            if frame := read_frame(self._process.stdout):
                return msgspec.msgpack.decode(frame, type=Taken)
        self._end()  # the feed is to blame; it goes on without a second, until there is a crowd again
        return Taken()

    def _end(self) -> None:
        self._is_ready, self._waited = False, 0
        if self._process:
            self._process.kill()
            self._process.communicate()


def main() -> None:
    """Read what comes until stdin closes."""
    from afterword.feeds.read import parse_new

    step_back()
    inbox, outbox = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    write_frame(outbox, Taken())  # which says that it is ready
    while frame := read_frame(inbox):
        given = msgspec.msgpack.decode(frame, type=Given)
        taken = Taken()
        with deadline(), contextlib.suppress(Exception):
            read, memory = parse_new(given.body, given.url, given.content_type, given.known)
            taken = Taken(read=read, memory=memory)
        write_frame(outbox, taken)


if __name__ == "__main__":
    main()
