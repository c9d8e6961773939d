"""What an import made, kept in mind so that it can be taken back whole, whatever was done in between."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import msgspec
from msgspec import structs

from afterword.errors import Conflict
from afterword.model import (
    Capture,
    Company,
    Draft,
    Feed,
    FollowUpMark,
    Happening,
    Import,
    Interview,
    Made,
    Opportunity,
    Origin,
    Person,
    Post,
    PostMark,
    Record,
)
from afterword.storage import Store
from afterword.storage.codec import kinds

HANGING: tuple[type[Any], ...] = (Person, Interview, Happening, FollowUpMark, PostMark, Draft, Capture)


def digest(record: Record) -> str:
    """Return what tells two states of a record apart."""
    return blake2b(msgspec.json.encode(record), digest_size=12).hexdigest()


class Ledger:
    """Writes records and remembers each: what it was before, and what it is now."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._made: dict[tuple[str, str], Made] = {}

    def put(self, *records: Record) -> None:
        """Keep records."""
        for record in records:
            self.note(record, self.store.get(type(record), record.id))
        self.store.put(*records)

    def drop(self, record: Record) -> None:
        """Let a record go."""
        self.note(record, self.store.get(type(record), record.id))
        key = type(record).__name__, record.id
        self._made[key] = structs.replace(self._made[key], after="")
        self.store.drop(type(record), record.id)

    def note(self, record: Record, before: Record | None) -> None:
        """Remember a record that was written elsewhere."""
        key = type(record).__name__, record.id
        was = msgspec.json.encode(before).decode() if before else None
        was = self._made[key].before if key in self._made else was
        self._made[key] = Made(kind=key[0], record_id=key[1], before=was, after=digest(record))

    @property
    def made(self) -> tuple[Made, ...]:
        """Everything that was written, in order."""
        return tuple(self._made.values())


def undo(store: Store, done: Import, *, leave_changed: bool) -> list[str]:
    """Take back what an import made; return what was left because it was changed since.

    Without *leave_changed* one such record stops everything, and nothing is taken back.
    """
    ours = {(made.kind, made.record_id) for made in done.made}
    changed = {(made.kind, made.record_id): why for made in done.made if (why := _changed(store, made, ours))}
    if changed and not leave_changed:
        told = "; ".join(list(changed.values())[:5])
        fix = "Take back the rest and leave these as they are, or leave everything."
        raise Conflict(f"Since this import you changed some of it: {told}.", code="changed_since", fix=fix)
    stay = _with_roots(store, changed)
    for made in reversed(done.made):
        if (made.kind, made.record_id) not in stay:
            _take_back(store, made)
    store.drop(Origin, *(o.id for o in store.all(Origin) if o.import_id == done.id))
    return list(changed.values())


def _changed(store: Store, made: Made, ours: set[tuple[str, str]]) -> str | None:
    """Say what was done to a record since, or None where it can go."""
    record = store.get(kinds()[made.kind], made.record_id)
    if record is None or isinstance(record, Feed | Company):
        return None
    if digest(record) != made.after:
        return f"{_named(record)} was changed"
    if made.before is None and isinstance(record, Opportunity):
        more = [
            r
            for kind in HANGING
            for r in store.all(kind, opportunity_id=record.id)
            if (kind.__name__, r.id) not in ours
        ]
        return f"{_named(record)} has more to it now" if more else None
    if made.before is None and isinstance(record, Person):
        meets = [i for i in store.all(Interview, opportunity_id=record.opportunity_id) if record.id in i.people]
        return (
            f"{_named(record)} is part of another round"
            if any(("Interview", i.id) not in ours for i in meets)
            else None
        )
    return None


def _named(record: Record) -> str:
    name = getattr(record, "name", None) or getattr(record, "title", None)
    return f"“{name}”" if name else f"the {type(record).__name__.lower()}"


def _with_roots(store: Store, changed: dict[tuple[str, str], str]) -> set[tuple[str, str]]:
    """Return the changed records with those that they hang on."""
    stay = set(changed)
    for kind, id in changed:
        record = store.get(kinds()[kind], id)
        stay |= {("Person", each) for each in getattr(record, "people", ())}
        root = record if isinstance(record, Opportunity) else None
        if opportunity_id := getattr(record, "opportunity_id", None):
            root = store.get(Opportunity, opportunity_id)
        if root:
            stay |= {("Opportunity", root.id), ("Company", root.company_id)}
    return stay


def _take_back(store: Store, made: Made) -> None:
    kind = kinds()[made.kind]
    record = store.get(kind, made.record_id)
    if record is None:
        # What the import itself took away comes back; what the person deleted since stays away.
        if made.before is not None and not made.after:
            store.put(msgspec.json.decode(made.before, type=kind))
        return
    if isinstance(record, Feed):
        marked = {mark.post_id for mark in store.all(PostMark)}
        store.drop(Post, *(p.id for p in store.all(Post, feed_id=record.id) if p.id not in marked))
    if isinstance(record, Company):
        _take_back_company(store, record, made)
    elif made.before is None:
        store.drop(kind, made.record_id)
    else:
        store.put(msgspec.json.decode(made.before, type=kind))


def _take_back_company(store: Store, company: Company, made: Made) -> None:
    """Let a company go that nothing needs any more; of one that was there before, only what the import set."""
    if made.before is not None:
        before = msgspec.json.decode(made.before, type=Company)
        store.put(structs.replace(company, followed=before.followed, website=before.website))
    elif not any(store.all(kind, company_id=company.id) for kind in (Opportunity, Feed, Post, Capture)):
        store.drop(Company, company.id)
