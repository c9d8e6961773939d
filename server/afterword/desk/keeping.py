"""Keeping: undo, search, forgetting."""

from __future__ import annotations

from msgspec import structs

from afterword.desk.base import Part
from afterword.errors import NotFound
from afterword.model import Capture, Debrief, Draft, Interview, Person, Record, Value

BACKUPS = "backups"


class Found(Value, frozen=True, kw_only=True):
    """Something that a search found."""

    kind: str
    id: str
    excerpt: str


class Undone(Value, frozen=True, kw_only=True):
    """The change that was taken back."""

    undone: str


class Keeping(Part):
    """Nothing acknowledged is lost, and what is to be forgotten is forgotten."""

    def undo(self, change_id: str | None = None) -> Undone:
        """Take back the last change, or the one named."""
        label = self.store.undo(change_id)
        if label is None:
            raise NotFound("There is nothing to undo.", code="nothing_to_undo")
        return Undone(undone=label)

    def search(self, words: str, limit: int) -> list[Found]:
        """Look through everything the person keeps."""
        return [Found(kind=kind, id=id, excerpt=excerpt) for kind, id, excerpt in self.store.search(words, limit)]

    def back_up_if_due(self) -> None:
        """Make today's backup when there is none yet."""
        from afterword.storage import backups

        folder = self.desk.home / BACKUPS
        if backups.due(folder, self.now()):
            backups.backup(self.store, folder, self.now())

    def forget(self, person: Person) -> None:
        """Drop a person, their part of each interview, and the messages to them."""
        where = {"opportunity_id": person.opportunity_id}
        with self.store.change():
            changed: list[Record] = []
            for interview in self.store.all(Interview, **where):
                changed.append(_without(interview, person))
            drafts = [d.id for d in self.store.all(Draft, **where) if person.id in d.people or person.name in d.body]
            for capture in self.store.all(Capture, **where):
                reading = structs.replace(
                    capture.reading, people=tuple(p for p in capture.reading.people if p.name != person.name)
                )
                changed.append(structs.replace(capture, reading=reading, page=structs.replace(capture.page, html="")))
            self.store.put(*changed)
            self.store.drop(Draft, *drafts)
            self.store.drop(Person, person.id)
        self.store.forget(person.name)


def _without(interview: Interview, person: Person) -> Interview:
    debrief: tuple[Debrief, ...] = tuple(d for d in interview.debrief if d.person_id != person.id)
    lines = tuple(structs.replace(n, person_id=None) if n.person_id == person.id else n for n in interview.lines)
    people = tuple(p for p in interview.people if p != person.id)
    return structs.replace(interview, people=people, debrief=debrief, lines=lines)
