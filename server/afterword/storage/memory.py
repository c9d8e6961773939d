"""Records in memory, for tests and demonstrations: the same promises, but gone when the process ends."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from afterword.errors import Invalid
from afterword.model import Record
from afterword.storage import Store, codec, words
from afterword.storage.changes import REMEMBERED, Change, Changes, Image, Kept

R = TypeVar("R", bound=Record)


class MemoryStore(Changes):
    """A dict of bodies per record type, with a list of ways back."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.RLock()
        self._kept: dict[str, dict[str, Kept]] = {}
        self._last: dict[str, int] = {}
        self._back: list[Callable[[], object]] = []
        self._depth = 0
        self._changes: dict[str, tuple[str, str, list[Image]]] = {}

    def get(self, kind: type[R], id: str) -> R | None:
        """Return the record, or None."""
        with self.lock:
            kept = self._read(kind.__name__, id)
        return codec.decode(kind, kept.body)[0] if kept else None

    def all(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields equal *equal*, oldest first."""
        codec.known(kind, equal)
        with self.lock:
            bodies = [kept.body for kept in sorted(self._kept.get(kind.__name__, {}).values())]
        return codec.agreeing(codec.decode(kind, *bodies), equal)

    def count(self, kind: type[R], **equal: Any) -> int:
        """Return how many records there are."""
        return len(self.all(kind, **equal)) if equal else len(self._kept.get(kind.__name__, {}))

    def search(self, text: str, limit: int = 20) -> Sequence[tuple[str, str, str]]:
        """Return (record type name, id, excerpt) of what matches, best first."""
        with self.lock:
            rows = [(kind, kept.body) for kind, rows in self._kept.items() for kept in rows.values()]
        return words.scan(text, rows, limit)

    def catch_up(self, most: int) -> bool:  # noqa: ARG002 (the protocol names it)
        """Do nothing: there is no index."""
        return False

    def snapshot(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every record as (type name, plain JSON value)."""
        with self.lock:
            rows = [(kind, kept.body) for kind, rows in sorted(self._kept.items()) for kept in sorted(rows.values())]
        for kind, body in rows:
            yield kind, codec.plain(body)

    def forget(self, *words: str) -> list[tuple[str, str]]:
        """Leave no trace of *words* outside the records; return the (type name, id) that still hold one."""
        holds = codec.holds(words)
        with self.lock:
            for id, (_, label, images) in list(self._changes.items()):
                if holds(label.encode()) or any(image.before and holds(image.before.body) for image in images):
                    del self._changes[id]
            rows = [(kind, id, kept) for kind, rows in self._kept.items() for id, kept in rows.items()]
            return [(kind, id) for kind, id, kept in rows if holds(kept.body)]

    def check(self) -> None:
        """Look at everything that is kept."""
        for kind, type_ in codec.kinds().items():
            for kept in self._kept.get(kind, {}).values():
                codec.decode(type_, kept.body)

    def close(self) -> None:
        """Give the home folder back: there is none."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the lock; on failure, walk back what was written within."""
        with self.lock:
            mark = len(self._back)
            self._depth += 1
            try:
                yield
            except BaseException:
                while len(self._back) > mark:
                    self._back.pop()()
                raise
            finally:
                self._depth -= 1
            if not self._depth:
                self._back.clear()

    def _read(self, kind: str, id: str) -> Kept | None:
        return self._kept.get(kind, {}).get(id)

    def _write(self, key: tuple[str, str], old: Kept | None, body: bytes | None, place: int | None = None) -> None:
        kind, id = key
        rows = self._kept.setdefault(kind, {})
        self._back.append(lambda: rows.__setitem__(id, old) if old else rows.pop(id, None))
        if body is None:
            rows.pop(id, None)
            return
        place = old.place if old else self._last.get(kind, 0) + 1 if place is None else place
        self._last[kind] = max(place, self._last.get(kind, 0))
        rows[id] = Kept(place, body)

    def _remember(self, change: Change, images: list[Image]) -> None:
        self._changes[change.id] = (change.id, change.label, images)
        self._back.append(lambda: self._changes.pop(change.id, None))
        for oldest in list(self._changes)[:-REMEMBERED]:
            del self._changes[oldest]

    def _recall(self, id: str | None) -> tuple[str, str, list[Image]] | None:
        return self._changes.get(id or next(reversed(self._changes), ""))

    def _forget_change(self, id: str) -> None:
        gone = self._changes.pop(id)
        self._back.append(lambda: self._changes.__setitem__(id, gone))


def opened(address: str) -> Store:
    """Open an empty store."""
    if address:
        raise Invalid("A store in memory has no address.")
    return MemoryStore()
