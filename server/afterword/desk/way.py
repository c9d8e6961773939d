"""Pages go first: what runs in the background lets them pass between its steps."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LONGEST_S = 0.25  # so that a page that takes long cannot hold up the background for good


class Way:
    """Knows whether a page is being answered. Thread-safe."""

    def __init__(self) -> None:
        self._pages = 0
        self._lock = threading.Lock()
        self._free = threading.Event()
        self._free.set()

    def first(self, answer: Callable[P, R]) -> Callable[P, R]:
        """Return *answer*, before which the background stands aside."""

        def answered(*args: P.args, **kwargs: P.kwargs) -> R:
            self._count(1)
            try:
                return answer(*args, **kwargs)
            finally:
                self._count(-1)

        return answered

    def _count(self, change: int) -> None:
        with self._lock:
            self._pages += change
            if self._pages:
                self._free.clear()
            else:
                self._free.set()

    def give(self) -> None:
        """Wait while a page is being answered; where none is, go on at once."""
        self._free.wait(LONGEST_S)

    def is_wanted(self) -> bool:
        """Say whether a page is being answered."""
        return self._pages > 0
