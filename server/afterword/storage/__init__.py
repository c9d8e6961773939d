"""Where records are kept: a small protocol in the words of the model, and the door that opens a backend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol, TypeVar

from afterword.errors import Invalid
from afterword.model import Record

R = TypeVar("R", bound=Record)

SCHEME = re.compile(r"([a-z]{2,}):(.*)")  # one letter is a drive


class Store(Protocol):
    """Records by type and id. Every call is safe from any thread; a write is durable when it returns.

    What cannot be kept raises a `StoreError` (disk full, locked, damaged, read-only) or `Invalid`, and changes nothing.
    """

    def get(self, kind: type[R], id: str) -> R | None:
        """Return the record, or None."""

    def all(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields equal *equal*, oldest first."""

    def count(self, kind: type[R], **equal: Any) -> int:
        """Return how many records there are."""

    def put(self, *records: Record) -> None:
        """Keep *records*, replacing those with the same id, all or none."""

    def drop(self, kind: type[R], *ids: str) -> None:
        """Forget records; dropping what is not there is fine."""

    def change(self, label: str = "") -> AbstractContextManager[str]:
        """Open a transaction that is kept or taken back as a whole, and give its id.

        It holds the store's lock, so that read-modify-write inside it loses no update. With a *label* it can be
        undone later. One within another belongs to it; if it fails and the other goes on, it alone is taken back.
        """

    def undo(self, change_id: str | None = None) -> str | None:
        """Take back a labelled change (the last one by default); return its label, or None when there is none.

        A record that was changed again since would lose that: Conflict `changed_since`, and nothing is taken back.
        """

    def last_change(self) -> str | None:
        """Return the id of the labelled change that this thread made last, once; what `undo` takes."""

    def version(self, *kinds: type[Record]) -> int:
        """Return a number that grows with every write to one of *kinds*: while it stays, so do they."""

    def search(self, words: str, limit: int = 20) -> Sequence[tuple[str, str, str]]:
        """Return (record type name, id, excerpt) of the records that hold every word, or its beginning, best first."""

    def catch_up(self, most: int) -> bool:
        """Get up to *most* records that were written lately ready for `search`; say whether there may be more.

        A search waits until all are: who writes many calls this afterwards, in small steps.
        """

    def snapshot(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every record as (type name, plain JSON value), type by type, as they were when the reading began.

        Others may write meanwhile. Read outside of changes: what is not committed need not be in it.
        """

    def forget(self, *words: str) -> list[tuple[str, str]]:
        """Leave no byte of *words* outside the records; return the (type name, id) of records that still hold one.

        Drop or edit the records first. Changes that remember a word can no longer be undone.
        """

    def check(self) -> None:
        """Look at everything that is kept; mend an index, and say with StoreDamaged what cannot be mended."""

    def close(self) -> None:
        """Give the home folder back."""


def open_store(address: str | Path) -> Store:
    """Open the store in a home folder, or another backend by its scheme: "memory:" is `storage/memory.py`."""
    found = SCHEME.fullmatch(address) if isinstance(address, str) else None
    scheme, rest = found.groups() if found else ("tinydb", address)
    module = import_module(f"{__name__}.{scheme}") if find_spec(f"{__name__}.{scheme}") else None
    opened = getattr(module, "opened", None)
    if not opened:
        raise Invalid(f"There is no kind of store called {scheme!r}.")
    store: Store = opened(rest)
    return store
