"""Where records are kept: a small protocol in the words of the model, and the door that opens a backend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol, TypeVar

from afterword.model import Record

R = TypeVar("R", bound=Record)


class Store(Protocol):
    """Records by type and id. Every call is safe from any thread; a write is durable when it returns.

    `change` groups writes into one transaction that is kept or undone as a whole, and holds the store's
    lock, so that read-modify-write inside it loses no update.
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
        """Open a transaction and give its id; with a *label* it can be undone later."""

    def undo(self, change_id: str | None = None) -> str | None:
        """Take back a labelled change (the last one by default); return its label, or None when there is none."""

    def search(self, words: str, limit: int = 20) -> Sequence[tuple[str, str, str]]:
        """Return (record type name, id, excerpt) of what matches, best first."""

    def snapshot(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every record as (type name, plain JSON value)."""

    def close(self) -> None:
        """Give the home folder back."""


def open_store(address: str | Path) -> Store:
    """Open the store in a home folder, or one that is gone with the process ("memory:")."""
    if address == "memory:":
        from afterword.storage.memory import MemoryStore

        return MemoryStore()
    from afterword.storage.tinydb import TinyStore

    return TinyStore(Path(address))
