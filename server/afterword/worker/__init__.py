"""The second process, where feeds are fetched and parsed: feedparser would hold up every page of the first.

`Worker` is the handle in the web process, and imports no parser. The process starts when it is needed, ends when it is
idle or when its stdin closes, and answers over stdout.
"""

from __future__ import annotations

import contextlib
import itertools
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from afterword.model import Feed, FeedAnswer, FeedSeen, Fetched
from afterword.worker.frames import Ask, Told, read_frame, write_frame

# -P: nothing is imported from the folder in which Afterword happens to be started.
COMMAND = [sys.executable, "-P", "-W", "ignore", "-m", "afterword.worker"]
IDLE_S = 180.0
RESTARTS = 3
DIED = "Reading this feed made the reader stop. It is left alone for a while; other feeds are not affected."


class Worker:
    """The web process's handle of the worker process. Thread-safe."""

    def __init__(self, allow_private_hosts: bool, idle_s: float = IDLE_S) -> None:
        self._allow_private, self._idle_s = allow_private_hosts, idle_s
        self._lock = threading.Lock()
        self._process: _Process | None = None
        self._numbers = itertools.count(1)
        self._busy, self._closed = 0, False
        self._timer: threading.Timer | None = None

    def poll(self, feeds: Sequence[Feed]) -> Iterator[FeedAnswer]:
        """Ask each feed and yield the answers as they come; once this is closed, no more: those are asked next time."""
        left = {feed.id: feed for feed in feeds}
        for _ in range(RESTARTS):
            parsing = None
            for told in self._ask("poll", feeds=tuple(left.values())) if left else ():
                parsing = told.parsing or parsing
                if told.answer and left.pop(told.answer.feed_id, None):
                    yield told.answer
            if self._closed:
                return
            # The feed that was being read is to blame; the others are asked again.
            if parsing in left:
                yield FeedAnswer(feed_id=left.pop(parsing).id, error=DIED, code="worker_died")
        for feed in left.values():
            yield FeedAnswer(feed_id=feed.id, error=DIED, code="worker_died")

    def discover(self, start: str, company: str = "") -> tuple[FeedSeen, ...]:
        """Look for the company's feeds, from the address *start* on."""
        return tuple(seen for told in self._ask("discover", address=start, company=company) for seen in told.seen)

    def fetch(self, url: str) -> Fetched:
        """Fetch one address."""
        for told in self._ask("fetch", address=url):
            if told.fetched:
                return told.fetched
        return Fetched(url=url, error=DIED, code="worker_died")

    def close(self) -> None:
        """End the process for good."""
        with self._lock:
            self._closed = True
            self._stop()

    def _ask(
        self,
        what: Literal["poll", "discover", "fetch"],
        feeds: tuple[Feed, ...] = (),
        address: str = "",
        company: str = "",
    ) -> Iterator[Told]:
        ask = Ask(number=next(self._numbers), what=what, feeds=feeds, address=address, company=company)
        process = self._start()
        if process is None:
            return
        try:
            yield from process.ask(ask)
        finally:
            with self._lock:
                self._busy -= 1
                if not self._busy and not self._closed:
                    self._timer = threading.Timer(self._idle_s, self._rest)
                    self._timer.daemon = True
                    self._timer.start()

    def _start(self) -> _Process | None:
        with self._lock:
            if self._closed:
                return None
            if self._timer:
                self._timer.cancel()
            if self._process is None or self._process.ended:
                self._process = _Process(self._allow_private)
            self._busy += 1
            return self._process

    def _rest(self) -> None:
        with self._lock:
            if not self._busy:
                self._stop()

    def _stop(self) -> None:
        if self._timer:
            self._timer.cancel()
        if self._process:
            self._process.stop()
            self._process = None


class _Process:
    """One running worker: frames out, frames in, each to whoever asked."""

    def __init__(self, allow_private: bool) -> None:
        self._popen = subprocess.Popen(
            [*COMMAND, "--allow-private-hosts"] if allow_private else COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._lock = threading.Lock()
        self._waiting: dict[int, queue.SimpleQueue[Told | None]] = {}
        self._parsing: dict[int, Told] = {}
        self.ended = False
        threading.Thread(target=self._listen, name="afterword-worker", daemon=True).start()

    def ask(self, ask: Ask) -> Iterator[Told]:
        """Send *ask* and yield what is told about it, until it is done or the process has ended."""
        told: queue.SimpleQueue[Told | None] = queue.SimpleQueue()
        with self._lock:
            self._waiting[ask.number] = told
            self.ended = self.ended or not self._sent(ask)  # else the next ask would go to the same dead process
            if self.ended:
                told.put(None)
        try:
            while (item := told.get()) is not None:
                yield item
                if item.done:
                    return
            if ask.number in self._parsing:
                yield self._parsing[ask.number]
        finally:
            with self._lock:
                self._waiting.pop(ask.number, None)
                self._parsing.pop(ask.number, None)

    def _sent(self, ask: Ask) -> bool:
        assert self._popen.stdin
        with contextlib.suppress(OSError, ValueError):
            write_frame(self._popen.stdin, ask)
            return True
        return False

    def _listen(self) -> None:
        assert self._popen.stdout
        with contextlib.suppress(OSError, ValueError, msgspec.MsgspecError):
            while frame := read_frame(self._popen.stdout):
                told = msgspec.msgpack.decode(frame, type=Told)
                if told.parsing:  # which matters only when it was the last that was heard
                    self._parsing[told.number] = told
                elif waiting := self._waiting.get(told.number):
                    waiting.put(told)
        with self._lock:
            self.ended = True
            for waiting in self._waiting.values():
                waiting.put(None)
        self._popen.kill()
        self._popen.wait()
        self._popen.stdout.close()

    def stop(self) -> None:
        """Close the pipe, at which the process ends; kill it if it does not."""
        assert self._popen.stdin
        with contextlib.suppress(OSError):
            self._popen.stdin.close()
        try:
            self._popen.wait(timeout=3)
        except subprocess.TimeoutExpired:
            self._popen.kill()
