"""As many threads as the work needs: where answers come at once, more of them would only wait for one another."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Collection
from queue import Empty, SimpleQueue
from typing import TypeVar

T = TypeVar("T")
AT_FIRST = 2
PATIENCE_S = 0.005  # when nothing is done in this time, those at work wait for somebody far away


def share(work: Callable[[T], None], items: Collection[T], most: int) -> None:
    """Do *work* on all *items* in a few threads, one more whenever nothing was done for a moment; wait for the end."""
    waiting: SimpleQueue[T] = SimpleQueue()
    for item in items:
        waiting.put(item)
    done: list[None] = []
    finished = threading.Event()

    def help_out() -> None:
        while True:
            try:
                item = waiting.get_nowait()
            except Empty:
                return
            with contextlib.suppress(Exception):  # one that fails must not take its helper from the others
                work(item)
            done.append(None)
            if len(done) == len(items):  # nobody is woken for each of them
                finished.set()

    helpers, before = 0, -1
    while items and not finished.is_set():
        wanted = helpers < most and not waiting.empty()
        if wanted and (helpers < AT_FIRST or len(done) == before):
            threading.Thread(target=help_out, daemon=True).start()
            helpers += 1
        if not wanted or helpers >= AT_FIRST:
            before = len(done)
            finished.wait(PATIENCE_S if wanted else None)
