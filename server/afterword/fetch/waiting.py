"""Waiting for many at once: work in steps, each of which says what it waits for, and those who let it go on.

In threads the same takes twice the time, for every call of the system hands the interpreter on.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator, Iterable
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Wait(NamedTuple):
    """What somebody waits for: that *sock* can be read (or written), but only *until* a moment (monotonic)."""

    until: float
    sock: socket.socket | None = None
    to_write: bool = False


Steps = Generator[Wait, bool, T]  # what is sent is whether it came


def alone(steps: Steps[T]) -> T:
    """Do this and nothing else, waiting where it waits."""
    came = None
    try:
        while True:
            came = _came(steps.send(came))  # type: ignore[arg-type] # the first is None, as for every generator
    except StopIteration as end:
        found: T = end.value
        return found


def _came(wait: Wait) -> bool:
    seconds = max(wait.until - time.monotonic(), 0)
    if wait.sock is None:
        time.sleep(seconds)
        return False
    with selectors.DefaultSelector() as selector:
        selector.register(wait.sock, _events(wait))
        return bool(selector.select(seconds))


def _events(wait: Wait) -> int:
    return selectors.EVENT_WRITE if wait.to_write else selectors.EVENT_READ


def together(works: Iterable[Steps[None]], most: int) -> None:
    """Do all *works*, at most so many at once; one that fails leaves the others alone."""
    with selectors.DefaultSelector() as selector:
        crowd = _Crowd(selector)
        for work in works:
            crowd.go_on(work, None)
            while len(crowd.waiting) >= most:
                crowd.wait()
        while crowd.waiting:
            crowd.wait()


class _Crowd:
    """All that is begun, and what each waits for."""

    def __init__(self, selector: selectors.BaseSelector) -> None:
        self._selector = selector
        self.waiting: dict[Steps[None], Wait] = {}

    def go_on(self, steps: Steps[None], came: bool | None) -> None:
        """Let one go on until it waits again, or has ended."""
        with contextlib.suppress(Exception):  # its end is one too
            wait = self.waiting[steps] = steps.send(came)  # type: ignore[arg-type]
            if wait.sock is not None:
                self._selector.register(wait.sock, _events(wait), steps)

    def wait(self) -> None:
        """Wait until something happens, and let those go on whom it concerns."""
        soonest = min(wait.until for wait in self.waiting.values())
        ready = self._ready(max(soonest - time.monotonic(), 0))
        now = time.monotonic()  # whatever came while one went on is not late
        late = [steps for steps, wait in self.waiting.items() if wait.until <= now] if now >= soonest else []
        for steps in ready:
            self._stop_waiting(steps)
            self.go_on(steps, True)
        for steps in set(late).difference(ready):
            self._stop_waiting(steps)
            self.go_on(steps, False)

    def _ready(self, seconds: float) -> list[Steps[None]]:
        if not self._selector.get_map():  # which is a fault on Windows
            time.sleep(seconds)
            return []
        return [key.data for key, _ in self._selector.select(seconds)]

    def _stop_waiting(self, steps: Steps[None]) -> None:
        wait = self.waiting.pop(steps)
        if wait.sock is not None:
            self._selector.unregister(wait.sock)


def patiently(call: Callable[[], T], wait: Wait) -> Steps[T]:
    """Call what does not block as soon as it need not wait; raises TimeoutError when it is too late."""
    while True:
        try:
            return call()
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError) as problem:
            if isinstance(problem, ssl.SSLError):  # which reads in order to write, and the other way round
                wait = wait._replace(to_write=isinstance(problem, ssl.SSLWantWriteError))
        if not (yield wait):
            raise TimeoutError


def elsewhere(call: Callable[[], T], until: float) -> Steps[T]:
    """Call what blocks in a thread of its own; raises TimeoutError when it is too late."""
    found: list[T | Exception] = []
    here, there = socket.socketpair()

    def run() -> None:
        try:
            found.append(call())
        except Exception as problem:  # whoever waits must hear of it
            found.append(problem)
        finally:
            there.close()

    threading.Thread(target=run, daemon=True).start()
    with here:
        if not (yield Wait(until, here)):
            raise TimeoutError
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]
