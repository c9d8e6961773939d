"""Keeping: undo, search, forgetting."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

import msgspec
from msgspec import structs

from afterword.desk.base import Part
from afterword.errors import NotFound, StoreError
from afterword.model import (
    Debrief,
    Draft,
    Feed,
    Interview,
    Moment,
    Opportunity,
    Person,
    Record,
    Value,
)
from afterword.storage.codec import kinds

BACKUPS = "backups"
OLD_BACKUP = timedelta(days=2)
LITTLE_ROOM = 100 * 2**20


SHORT = 2  # a part of a name of so few letters stands in too many words
SOMEBODY = "somebody"
R = TypeVar("R", bound=Record)


class Found(Value, frozen=True, kw_only=True):
    """Something that a search found."""

    kind: str
    id: str
    title: str = ""
    excerpt: str
    opportunity_id: str | None = None
    company_id: str | None = None
    url: str | None = None


class BackupShown(Value, frozen=True, kw_only=True):
    """A backup that lies beside the data."""

    name: str
    made_at: Moment
    bytes: int


class Check(Value, frozen=True, kw_only=True):
    """One thing that the doctor looked at."""

    name: str
    ok: bool
    detail: str
    fix: str | None = None


class Undone(Value, frozen=True, kw_only=True):
    """The change that was taken back."""

    undone: str


class Keeping(Part):
    """Nothing acknowledged is lost, and what is to be forgotten is forgotten."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._backing_up = Lock()

    def undo(self, change_id: str | None = None) -> Undone:
        """Take back the last change, or the one named."""
        label = self.store.undo(change_id)
        if label is None:
            raise NotFound("There is nothing to undo.", code="nothing_to_undo")
        return Undone(undone=label)

    def search(self, words: str, limit: int) -> list[Found]:
        """Look through everything the person keeps."""
        return [self._found(*hit) for hit in self.store.search(words, limit)]

    def _found(self, kind: str, id: str, excerpt: str) -> Found:
        record = self.store.get(kinds()[kind], id)
        where = {name: getattr(record, name, None) for name in ("opportunity_id", "company_id", "url")}
        return Found(kind=kind, id=id, title=self._title(record), excerpt=excerpt, **where)

    def _title(self, record: Record | None) -> str:
        """Return what a record is called: by its own name or title, else by the application it belongs to."""
        if own := getattr(record, "name", None) or getattr(record, "title", None) or getattr(record, "subject", None):
            return str(own)
        of = self.store.get(Opportunity, getattr(record, "opportunity_id", None) or "")
        return " · ".join(part for part in (of.company, of.title) if part) if of else ""

    # --- backups

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self.desk.home / BACKUPS

    def back_up(self) -> BackupShown:
        """Make a backup now and prove it by reading it."""
        from afterword.storage import backups

        with self._backing_up:  # two in one second would write one file
            path = backups.backup(self.store, self.folder, self.now())
        return next(b for b in self.backups() if b.name == path.name)

    def back_up_if_due(self) -> None:
        """Make today's backup when there is none yet."""
        from afterword.storage import backups

        if backups.due(self.folder, self.now()):
            self.back_up()

    def backups(self) -> list[BackupShown]:
        """List the backups, newest first."""
        from afterword.storage import backups

        return [BackupShown(name=b.path.name, made_at=b.made_at, bytes=b.size) for b in backups.listed(self.folder)]

    def export(self, path: Path) -> dict[str, int]:
        """Write everything to one zip of readable JSON; return how many records of each type."""
        from afterword.storage import backups

        return dict(backups.export_zip(self.store, path, self.now()).counts)

    def take_in(self, path: Path) -> dict[str, int]:
        """Read such a zip back, all or nothing; return how many records of each type."""
        from afterword.storage import backups

        return dict(backups.import_zip(self.store, path).counts)

    def doctor(self) -> list[Check]:
        """Look at everything that may be wrong, and say how to mend it."""
        return [
            self.nothing_left_behind(),
            self._store_is_whole(),
            self._has_backup(),
            self._has_room(),
            self._has_name(),
            *self._sick_feeds(),
        ]

    def nothing_left_behind(self) -> Check:
        """Tell whether a damaged file was set aside and nothing has been brought back since."""
        from afterword.storage import backups, home

        aside = home.damaged(self.desk.home)
        if not aside or self.store.count(Opportunity) or self.profile().name:
            return Check(name="damage", ok=True, detail="No damaged file waits to be brought back.")
        newest = backups.newest_good(self.folder)
        bring = [f"`afterword import {newest}` brings the newest backup back"] if newest else []
        bring.append(f"`afterword import {aside[-1]}` brings what can still be read of the damaged file")
        return _ill(
            "damage", f"A damaged file was set aside ({aside[-1].name}), so this home is empty.", f"{'; '.join(bring)}."
        )

    def _store_is_whole(self) -> Check:
        try:
            self.store.check()
        except StoreError as error:
            return Check(name="store", ok=False, detail=error.detail, fix=error.fix)
        return Check(name="store", ok=True, detail="The store is whole.")

    def _has_backup(self) -> Check:
        newest = next(iter(self.backups()), None)
        if newest and self.now() - newest.made_at < OLD_BACKUP:
            return Check(name="backup", ok=True, detail=f"The newest backup is {newest.name}.")
        return Check(
            name="backup", ok=False, detail="There is no backup of the last two days.", fix="Run `afterword backup`."
        )

    def _has_room(self) -> Check:
        free = shutil.disk_usage(self.desk.home).free if self.desk.home.exists() else 0
        detail = f"{free // 2**20:,} MiB are free where your data lies."
        return Check(
            name="disk",
            ok=free > LITTLE_ROOM,
            detail=detail,
            fix="Free some disk space." if free <= LITTLE_ROOM else None,
        )

    def _has_name(self) -> Check:
        if self.profile().name:
            return Check(name="profile", ok=True, detail="Your profile has your name.")
        return Check(
            name="profile",
            ok=False,
            detail="Your profile has no name, so drafts cannot be signed.",
            fix="Fill in Profile.",
        )

    def _sick_feeds(self) -> list[Check]:
        return [
            Check(
                name="feed",
                ok=False,
                detail=f"{f.title or f.url}: {f.last_error}",
                fix="Open Feeds: it says what to do.",
            )
            for f in self.store.all(Feed)
            if f.state in ("failing", "gone")
        ]

    def forget(self, person: Person) -> None:
        """Remove a person, the messages to them, and their name and addresses from everything that is kept.

        This cannot be undone, and neither can what came before it.
        """
        everywhere = [word for word in (person.name, person.email, person.phone, person.profile_url) if word]
        with self.store.change():
            letters = self.store.all(Draft, opportunity_id=person.opportunity_id)
            self.store.drop(Draft, *(d.id for d in letters if person.id in d.people))
            for interview in self.store.all(Interview, opportunity_id=person.opportunity_id):
                self.store.put(redacted(_without(interview, person), _names(person)))
            self.store.drop(Person, person.id)
        left = self.store.forget(*everywhere)
        with self.store.change():
            found = [record for kind, id in left if (record := self.store.get(kinds()[kind], id))]
            self.store.put(*(redacted(record, everywhere) for record in found))
        self.store.forget(*everywhere)


def _names(person: Person) -> list[str]:
    """Return what notes call somebody: the whole name first, then its parts."""
    parts = [part for part in person.name.split() if len(part) > SHORT]
    return [word for word in (person.name, person.email, person.phone, person.profile_url, *parts) if word]


def redacted(record: R, words: list[str]) -> R:
    """Return *record* with every one of *words* replaced."""
    sign = re.compile("|".join(rf"(?<!\w){re.escape(w)}(?!\w)" for w in words), re.IGNORECASE)

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return sign.sub(SOMEBODY, value)
        if isinstance(value, list | tuple):
            return [clean(each) for each in value]
        if isinstance(value, dict):
            return {name: clean(each) for name, each in value.items()}
        return value

    plain = msgspec.to_builtins(record)
    return msgspec.convert({**clean(plain), "id": plain["id"]}, type(record))


def _ill(name: str, detail: str, fix: str) -> Check:
    return Check(name=name, ok=False, detail=detail, fix=fix)


def _without(interview: Interview, person: Person) -> Interview:
    debrief: tuple[Debrief, ...] = tuple(d for d in interview.debrief if d.person_id != person.id)
    lines = tuple(structs.replace(n, person_id=None) if n.person_id == person.id else n for n in interview.lines)
    people = tuple(p for p in interview.people if p != person.id)
    return structs.replace(interview, people=people, debrief=debrief, lines=lines)
