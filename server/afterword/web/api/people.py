"""People and interviews."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, structs

from afterword.desk import Desk
from afterword.desk.interviews import InterviewShown
from afterword.errors import Invalid
from afterword.model import (
    Address,
    Debrief,
    Interview,
    InterviewChannel,
    Line,
    Moment,
    Opportunity,
    Person,
    PersonKind,
    Value,
)
from afterword.web.fields import Email, Long, Name, Region, Text, WebAddress
from afterword.web.paging import PageIn, Sought, cut, holds
from afterword.web.typed import Api, In, Nothing, given


class PersonPatch(In, frozen=True, kw_only=True):
    """Changes to a person; an empty text empties a field."""

    name: Name | None = None
    role: Text | None = None
    kind: PersonKind | None = None
    email: Email | None = None
    phone: Text | None = None
    profile_url: WebAddress | None = None
    address: Address | None = None
    region: Region | None = None
    time_zone: Text | None = None


class PersonIn(PersonPatch, frozen=True, kw_only=True):
    """Somebody met."""

    opportunity_id: str


class PromiseIn(In, frozen=True, kw_only=True):
    """What was said about the next step, in their words."""

    words: Annotated[str, Meta(max_length=2000)]


class LineIn(In, frozen=True, kw_only=True):
    """The marks of one note line, by its id; its text stays what the notes say."""

    id: str
    text: str | None = None
    person_id: str | None = None
    private: bool = False
    confidential: bool = False


class InterviewPatch(In, frozen=True, kw_only=True):
    """Changes to a round; *lines* sets the marks of the note lines."""

    started_at: Moment | None = None
    ended_at: Moment | None = None
    time_zone: Text | None = None
    channel: InterviewChannel | None = None
    people: tuple[str, ...] | None = None
    notes: Long | None = None
    debrief: tuple[Debrief, ...] | None = None
    lines: tuple[LineIn, ...] | None = None
    promise: PromiseIn | None = None


class InterviewIn(InterviewPatch, frozen=True, kw_only=True):
    """A round."""

    opportunity_id: str


class Where(PageIn, frozen=True, kw_only=True):
    """Of which application."""

    opportunity_id: str | None = None


class PeopleIn(Where, frozen=True, kw_only=True):
    """Which people: of one application, or by words of their name, role, address or company."""

    q: Sought = ""


class PersonShown(Person, frozen=True, kw_only=True):
    """A person with the company they were met at."""

    company: str = ""


class People(Value, frozen=True, kw_only=True):
    """People; *total* counts all that were asked for."""

    items: list[PersonShown]
    next: str | None = None
    total: int = 0


class Interviews(Value, frozen=True, kw_only=True):
    """Rounds, in order."""

    items: list[InterviewShown]
    next: str | None = None


def _round(body: InterviewPatch) -> dict[str, object]:
    fields = given(body)
    if isinstance(promise := fields.pop("promise", None), PromiseIn):
        fields["promised"] = promise.words
    if body.lines is not None:
        marks = (structs.asdict(line) | {"text": line.text or ""} for line in body.lines)
        fields["lines"] = tuple(Line(**mark) for mark in marks)
    return fields


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""
    here = desk.applications

    @api.op("GET", "/people")
    def people(query: PeopleIn) -> People:
        """List people, of one application or all."""
        where = {"opportunity_id": query.opportunity_id} if query.opportunity_id else {}
        companies = {o.id: o.company for o in desk.store.all(Opportunity)}
        everybody = (
            PersonShown(**structs.asdict(p), company=companies.get(p.opportunity_id, ""))
            for p in desk.store.all(Person, **where)
        )
        found = [p for p in everybody if holds(f"{p.name} {p.role or ''} {p.email or ''} {p.company}", query.q)]
        items, following = cut(found, query)
        return People(items=items, next=following, total=len(found))

    @api.op("POST", "/people", status=201)
    def add_person(body: PersonIn) -> Person:
        """Keep somebody met."""
        if body.name is None:
            raise Invalid("Who?", code="name_missing", fix="Send `name`.")
        return here.add_person(given(body))

    @api.op("GET", "/people/<id>")
    def person(id: str) -> Person:
        """Return one person."""
        return here.need(Person, id)

    @api.op("PATCH", "/people/<id>")
    def change_person(id: str, body: PersonPatch) -> Person:
        """Change a person."""
        return here.amend(Person, id, given(body))

    @api.op("DELETE", "/people/<id>", status=204)
    def forget_person(id: str) -> Nothing:
        """Forget a person everywhere."""
        here.forget_person(id)
        return Nothing()

    @api.op("GET", "/interviews")
    def interviews(query: Where) -> Interviews:
        """List rounds, of one application or all."""
        where = {"opportunity_id": query.opportunity_id} if query.opportunity_id else {}
        rounds, following = cut(sorted(desk.store.all(Interview, **where), key=lambda i: i.started_at), query)
        return Interviews(items=[desk.interviews.show(i) for i in rounds], next=following)

    @api.op("POST", "/interviews", status=201)
    def add_interview(body: InterviewIn) -> InterviewShown:
        """Keep a round."""
        if body.started_at is None or body.ended_at is None:
            raise Invalid("When was it?", code="time_missing", fix="Send `started_at` and `ended_at`.")
        return desk.interviews.add(_round(body))

    @api.op("GET", "/interviews/<id>")
    def interview(id: str) -> InterviewShown:
        """Return one round with its promise read and its moments picked."""
        return desk.interviews.show(here.need(Interview, id))

    @api.op("PATCH", "/interviews/<id>")
    def change_interview(id: str, body: InterviewPatch) -> InterviewShown:
        """Change a round."""
        return desk.interviews.amend_round(id, _round(body))

    @api.op("DELETE", "/interviews/<id>", status=204)
    def drop_interview(id: str) -> Nothing:
        """Delete a round."""
        with desk.store.change("delete interview"):
            here.need(Interview, id)
            desk.store.drop(Interview, id)
        return Nothing()
