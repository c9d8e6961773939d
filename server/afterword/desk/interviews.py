"""Interviews: the rounds of an application, shown with what can be read in their notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import structs

from afterword.desk.base import Part, new_id
from afterword.errors import Invalid
from afterword.model import Interview, Line, NoteMoment, Opportunity, Person, Promise
from afterword.plan.people import Recipient


class InterviewShown(Interview, frozen=True, kw_only=True):
    """An interview with its promise as read, the lines best worth mentioning, and who is to be thanked how."""

    promise: Promise | None = None
    promises_found: tuple[Promise, ...] = ()
    moments: tuple[NoteMoment, ...] = ()
    recipients: tuple[Recipient, ...] = ()


class Interviews(Part):
    """The rounds of an application."""

    def add(self, fields: dict[str, Any]) -> InterviewShown:
        """Keep one round."""
        self.need(Opportunity, fields["opportunity_id"])
        return self._keep(Interview(id=new_id(), **fields), "add interview")

    def amend_round(self, id: str, changes: dict[str, Any]) -> InterviewShown:
        """Change one round; *lines* sets the marks of the note lines."""
        with self.store.change("change interview"):
            interview = self.need(Interview, id)
            given = {k: v for k, v in changes.items() if v is not None}
            if "lines" in given:
                given["lines"] = _marked(interview.lines, given["lines"])
            if "debrief" in given and "people" not in given:
                told = (answer.person_id for answer in given["debrief"])
                given["people"] = tuple(dict.fromkeys([*interview.people, *told]))  # who said something was there
            return self._keep(structs.replace(interview, **given), "change interview")

    def _keep(self, interview: Interview, label: str) -> InterviewShown:
        if interview.ended_at < interview.started_at:
            raise Invalid(
                "The interview ends before it starts.",
                code="ends_before_start",
                fix="Check the two times and their zones.",
            )
        known = {p.id for p in self.store.all(Person, opportunity_id=interview.opportunity_id)}
        if strangers := [p for p in interview.people if p not in known]:
            raise Invalid(f"Nobody in this application has the id {strangers[0]!r}.", code="unknown_person")
        with self.store.change(label):
            interview = structs.replace(interview, lines=self._lines(interview))
            self.store.put(interview)
        return self.show(interview)

    def _lines(self, interview: Interview) -> tuple[Line, ...]:
        from afterword.drafts import cut

        people = [p for id in interview.people if (p := self.store.get(Person, id))]
        role = self.store.get(Opportunity, interview.opportunity_id)
        return cut(interview.notes, people, interview.lines, role.title if role else "")

    def show(self, interview: Interview) -> InterviewShown:
        """Return the interview with its promise read and its moments picked."""
        from afterword import drafts, plan

        situation = self.desk.applications.situation(interview.opportunity_id)
        where = self.desk.plan.where(situation, interview)
        return InterviewShown(
            **structs.asdict(interview),
            promise=plan.read_promise(interview.promised, interview.ended_at, **where) if interview.promised else None,
            promises_found=() if interview.promised else plan.promises_in(interview.notes, interview.ended_at, **where),
            moments=drafts.note_moments(situation, interview),
            recipients=plan.recipients(situation, interview),
        )


def _marked(lines: tuple[Line, ...], marks: Iterable[Line]) -> tuple[Line, ...]:
    """Set the marks of lines; what a line says, and of whom, stays what the notes say."""
    by_id = {mark.id: mark for mark in marks}

    def marked(line: Line) -> Line:
        mark = by_id.get(line.id, line)
        return structs.replace(line, private=mark.private, confidential=mark.confidential)

    return tuple(map(marked, lines))
