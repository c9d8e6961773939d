"""Promises, follow-ups, today, and what happened."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, structs

from afterword.desk import Desk
from afterword.desk.plan import FollowUpShown
from afterword.desk.today import Today
from afterword.model import FollowUpMarkKind, Happening, HappeningKind, Moment, Promise, Value
from afterword.web.paging import Limit, PageIn, cut
from afterword.web.typed import Api, In


class PromiseIn(In, frozen=True, kw_only=True):
    """What was said about the next step, and when."""

    words: Annotated[str, Meta(max_length=10_000)]
    said_at: Annotated[str, Meta(max_length=40)]
    region: str | None = None
    language: str | None = None
    time_zone: str | None = None


class At(In, frozen=True, kw_only=True):
    """The moment to look at; now by default."""

    at: Moment | None = None


class TodayIn(PageIn, frozen=True, kw_only=True):
    """The moment to look at, and how much of it."""

    at: Moment | None = None
    limit: Limit = 500


class MarkIn(In, frozen=True, kw_only=True):
    """What the person did with a follow-up."""

    event: FollowUpMarkKind
    at: Moment | None = None
    until: Moment | None = None


class HappeningIn(In, frozen=True, kw_only=True):
    """What happened."""

    event: HappeningKind
    at: Moment
    words: str | None = None
    person_id: str | None = None
    decide_by: str | None = None


class Happenings(Value, frozen=True, kw_only=True):
    """What happened in one application, in order."""

    items: list[Happening]


class FollowUps(Value, frozen=True, kw_only=True):
    """The plan of one application."""

    items: list[FollowUpShown]


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    def plan_of(opportunity_id: str, at: datetime | None) -> FollowUps:
        situation = desk.applications.situation(opportunity_id)
        return FollowUps(items=[desk.plan.show(f, situation) for f in desk.plan.follow_ups(opportunity_id, at)])

    @api.op("POST", "/promises")
    def promise(body: PromiseIn) -> Promise:
        """Read a promise, as one types."""
        return desk.plan.promise(body.words, body.said_at, body.region, body.language, body.time_zone)

    @api.op("GET", "/opportunities/<id>/follow-ups")
    def follow_ups(id: str, query: At) -> FollowUps:
        """Return what to write, to whom, when and why."""
        return plan_of(id, query.at)

    @api.op("GET", "/today")
    def today(query: TodayIn) -> Today:
        """Return what to do today."""
        whole = desk.today.on(query.at)
        items, following = cut(whole.items, query)
        return structs.replace(whole, items=tuple(items), next=following)

    @api.op("POST", "/follow-ups/<id>/events")
    def mark(id: str, body: MarkIn) -> FollowUpShown:
        """Note what the person did with a follow-up."""
        return desk.plan.mark(id, body.event, body.at, body.until)

    @api.op("GET", "/opportunities/<id>/events")
    def happenings(id: str) -> Happenings:
        """Return what happened, in order."""
        return Happenings(items=list(desk.applications.situation(id).happenings))

    @api.op("POST", "/opportunities/<id>/events", status=201)
    def happened(id: str, body: HappeningIn) -> FollowUps:
        """Note what happened; the answer is the plan as it is then."""
        fields = structs.asdict(body)
        event = fields.pop("event")
        desk.plan.happened(id, event, fields)
        return plan_of(id, None)
