"""What every part of the desk shares: the store, the clock, the ear, and the plain verbs on records."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from msgspec import structs

from afterword.errors import NotFound
from afterword.model import Feed, FeedAnswer, FeedSeen, Fetched, Profile, Record, Settings
from afterword.storage import Store

if TYPE_CHECKING:
    from afterword.desk import Desk

R = TypeVar("R", bound=Record)


class Ear(Protocol):
    """The runner that listens for the desk; which process does it is not the desk's business."""

    def poll(self, feeds: Sequence[Feed]) -> Iterator[FeedAnswer]:
        """Fetch and parse *feeds*, giving each answer as it comes."""

    def discover(self, start: str, company: str) -> tuple[FeedSeen, ...]:
        """Look for the feeds of *company* from the address *start* on."""

    def fetch(self, url: str) -> Fetched:
        """Fetch one public address."""


def new_id() -> str:
    """Make an opaque id."""
    return secrets.token_hex(8)


class Part:
    """One part of the desk: load, ask a room, save."""

    def __init__(self, desk: Desk, store: Store, now: Callable[[], datetime]) -> None:
        self.desk, self.store, self.now = desk, store, now

    def need(self, kind: type[R], id: str) -> R:
        """Return the record, or say that there is none."""
        found = self.store.get(kind, id)
        if found is None:
            raise NotFound(f"There is no {kind.__name__.lower()} with the id {id!r}.")
        return found

    def amend(self, kind: type[R], id: str, changes: dict[str, Any]) -> R:
        """Change the fields in *changes* that are not None; an empty text empties a field."""
        with self.store.change(f"change {kind.__name__.lower()}"):
            record = self.need(kind, id)
            empty = {field.name: field.default for field in structs.fields(kind) if field.default is None}
            given = {
                name: empty.get(name, "") if value == "" else value
                for name, value in changes.items()
                if value is not None
            }
            record = structs.replace(record, **given)
            self.store.put(record)
        return record

    def profile(self) -> Profile:
        """Return the candidate."""
        return self.store.get(Profile, "me") or Profile()

    def settings(self) -> Settings:
        """Return what the person adjusted."""
        return self.store.get(Settings, "settings") or Settings()
