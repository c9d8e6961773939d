"""Keeping: undo, search, forgetting."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any

from afterword.desk import forgetting
from afterword.desk.base import Part
from afterword.errors import NotFound
from afterword.model import Draft, Interview, Moment, Opportunity, Person, Record, Value
from afterword.storage.codec import kinds

BACKUPS = "backups"


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

    def forget(self, person: Person) -> None:
        """Remove a person, the messages to them, and their name and addresses from everything that is kept.

        This cannot be undone, and neither can what came before it.
        """
        everywhere = [word for word in (person.name, person.email, person.phone, person.profile_url) if word]
        with self.store.change():
            letters = self.store.all(Draft, opportunity_id=person.opportunity_id)
            self.store.drop(Draft, *(d.id for d in letters if person.id in d.people))
            for interview in self.store.all(Interview, opportunity_id=person.opportunity_id):
                self.store.put(forgetting.redacted(forgetting.without(interview, person), forgetting.names(person)))
            self.store.drop(Person, person.id)
        left = self.store.forget(*everywhere)
        with self.store.change():
            found = [record for kind, id in left if (record := self.store.get(kinds()[kind], id))]
            self.store.put(*(forgetting.redacted(record, everywhere) for record in found))
        self.store.forget(*everywhere)
