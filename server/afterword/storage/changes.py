"""Changes that are kept or undone as a whole: what every backend shares, over a handful of primitives."""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from hashlib import blake2b
from typing import NamedTuple, TypeVar

import msgspec

from afterword.errors import Conflict
from afterword.model import Record
from afterword.storage import codec

R = TypeVar("R", bound=Record)

REMEMBERED = 200  # labelled changes that can be undone


class Kept(NamedTuple):
    """A document as it lies in a backend: its place in the order of its kind, and its JSON."""

    place: int
    body: bytes


class Image(NamedTuple):
    """What a document was before a change (None: not there), and the digest of what it was after."""

    kind: str
    id: str
    before: Kept | None
    after: str


class Change(msgspec.Struct):
    """The transaction that is open: its id, its label, and the documents as they were before."""

    id: str = msgspec.field(default_factory=lambda: os.urandom(8).hex())
    label: str = ""
    before: dict[tuple[str, str], Kept | None] = {}


def digest(kept: Kept | None) -> str:
    """Return what tells two states of a document apart; "" when it is not there."""
    return blake2b(kept.body, digest_size=12).hexdigest() if kept else ""


class Changes(ABC):
    """Put, drop, change and undo for a backend that can read, write, and take back what was not committed."""

    lock: threading.RLock
    _change: Change | None = None

    def __init__(self) -> None:
        self._written: Counter[str] = Counter()
        self._mine = threading.local()

    def version(self, *kinds: type[Record]) -> int:
        """Return a number that grows with every write to one of *kinds*: while it stays, so do they."""
        return sum(self._written[kind.__name__] for kind in kinds)

    @abstractmethod
    def transaction(self) -> AbstractContextManager[None]:
        """Hold the lock and open a transaction; one within another is taken back alone when it fails."""

    @abstractmethod
    def _read(self, kind: str, id: str) -> Kept | None: ...

    @abstractmethod
    def _write(self, key: tuple[str, str], old: Kept | None, body: bytes | None, place: int | None = None) -> None:
        """Keep *body* (None: forget) under (kind, id) instead of *old*; a new one goes to *place*, or last."""

    @abstractmethod
    def _remember(self, change: Change, images: list[Image]) -> None:
        """Keep a labelled change, and forget the oldest above `REMEMBERED`."""

    @abstractmethod
    def _recall(self, id: str | None) -> tuple[str, str, list[Image]] | None:
        """Return (id, label, images) of a labelled change, by default the last."""

    @abstractmethod
    def _forget_change(self, id: str) -> None: ...

    def put(self, *records: Record) -> None:
        """Keep *records*, replacing those with the same id, all or none."""
        bodies = [codec.encode(record) for record in records]
        with self.change():
            for record, body in zip(records, bodies, strict=True):
                self._replace(type(record).__name__, record.id, body)

    def drop(self, kind: type[R], *ids: str) -> None:
        """Forget records; dropping what is not there is fine."""
        with self.change():
            for id in ids:
                self._replace(kind.__name__, id, None)

    @contextmanager
    def change(self, label: str = "") -> Iterator[str]:
        """Open a transaction and give its id; with a *label* it can be undone later."""
        with self.lock:
            outer = self._change
            change = self._change = outer or Change()
            change.label = change.label or label
            try:
                with self.transaction():
                    yield change.id
                    if outer is None and change.label:
                        self._log(change)
            finally:
                self._change = outer

    def last_change(self) -> str | None:
        """Return the id of the labelled change that this thread made last, once."""
        id, self._mine.change = getattr(self._mine, "change", None), None
        return id

    def undo(self, change_id: str | None = None) -> str | None:
        """Take back a labelled change (the last one by default); return its label, or None when there is none.

        A record that was changed again since then would lose that: Conflict, and nothing is taken back.
        """
        with self.change():
            found = self._recall(change_id)
            if not found:
                return None
            id, label, images = found
            for image in images:
                if digest(self._read(image.kind, image.id)) != image.after:
                    fix = "Undo the later change first, or edit by hand."
                    raise Conflict(f"{image.kind} was changed again since.", code="changed_since", fix=fix)
            for image in images:
                self._restore(image)
            self._forget_change(id)
            return label

    def _replace(self, kind: str, id: str, body: bytes | None) -> None:
        old = self._read(kind, id)
        if self._change:
            self._change.before.setdefault((kind, id), old)
        self._written[kind] += 1
        self._write((kind, id), old, body)

    def _restore(self, image: Image) -> None:
        place, body = image.before or (None, None)
        self._written[image.kind] += 1
        self._write((image.kind, image.id), self._read(image.kind, image.id), body, place)

    def _log(self, change: Change) -> None:
        images = [Image(kind, id, before, digest(self._read(kind, id))) for (kind, id), before in change.before.items()]
        images = [image for image in images if digest(image.before) != image.after]
        if images:
            self._mine.change = change.id
            self._remember(change, images)
