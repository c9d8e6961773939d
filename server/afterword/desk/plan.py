"""The plan: what was promised, what is due, for whom, when, and what moves it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Any, NamedTuple

from msgspec import structs

from afterword import calendar, plan
from afterword.desk.base import Part, new_id
from afterword.errors import Invalid, NotFound
from afterword.model import (
    OPEN_STATES,
    FollowUp,
    FollowUpMark,
    FollowUpMarkKind,
    Happening,
    HappeningKind,
    Interview,
    Opportunity,
    Promise,
    Situation,
    Stage,
    Tie,
    Value,
)

FRESH = timedelta(minutes=15)
STAGE_AFTER: dict[HappeningKind, Stage] = {"offer": "offer", "rejected": "rejected", "withdrawn": "withdrawn"}


class Named(Value, frozen=True, kw_only=True):
    """An id with the name to show."""

    id: str
    name: str


class FollowUpShown(FollowUp, frozen=True, kw_only=True):
    """A follow-up with the names to show."""

    company: str = ""
    title: str = ""
    people_named: tuple[Named, ...] = ()


class _Planned(NamedTuple):
    """A plan with what it was made from, and between which moments it holds."""

    situation: Situation
    since: datetime
    until: datetime
    steps: tuple[FollowUp, ...]
    ties: int  # the state of what is known of the person's network


class Plan(Part):
    """Follow-ups over all applications."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._plans: dict[str, _Planned] = {}

    def where(self, situation: Situation, interview: Interview | None = None) -> dict[str, Any]:
        """Return region, language and zone for reading a promise."""
        opportunity, profile = situation.opportunity, situation.profile
        return {
            "region": opportunity.region or profile.region or "",
            "language": opportunity.language or profile.language or "en",
            "time_zone": (interview and interview.time_zone) or opportunity.time_zone or profile.time_zone,
        }

    def promise(
        self, words: str, said_at: str, region: str | None, language: str | None, time_zone: str | None
    ) -> Promise:
        """Read a promise as it is typed; *said_at* is a moment or a date in ISO 8601."""
        profile = self.profile()
        return plan.read_promise(
            words,
            _day_or_moment(said_at, "said_at"),
            region=region or profile.region or "",
            language=language or profile.language or "en",
            time_zone=time_zone or (None if region else profile.time_zone),
        )

    def follow_ups(self, opportunity_id: str, at: datetime | None = None) -> tuple[FollowUp, ...]:
        """Return the plan of one application as of *at*."""
        return self._follow_ups(self.desk.applications.situation(opportunity_id), at or self.now())

    def steps(self, situation: Situation, at: datetime) -> tuple[FollowUp, ...]:
        """Return the plan of one application, from memory while nothing changed and no step comes due."""
        known = self._plans.get(situation.opportunity.id)
        ties = self.store.version(Tie)
        if known and known.since <= at < known.until and known.ties == ties and known.situation == situation:
            return known.steps
        steps = self._follow_ups(situation, at)
        turns = [t for f in steps for t in (f.earliest, f.target, f.latest) if t > at]
        turns += [m.until for m in situation.marks if m.until and m.until > at]
        self._plans[situation.opportunity.id] = _Planned(situation, at, min([at + FRESH, *turns]), steps, ties)
        return steps

    def _follow_ups(self, situation: Situation, at: datetime) -> tuple[FollowUp, ...]:
        """Return the plan; nobody is invited to connect who is connected or invited already."""
        steps = plan.follow_ups(situation, at)
        if not any(f.kind == "connection" and f.state in OPEN_STATES for f in steps):
            return steps
        ties = self.desk.imports.ties(situation.opportunity.id)
        tied = {t.person_id: t.text for t in ties if t.person_id and t.how in ("connected", "invited", "invited_by")}
        return tuple(_unneeded(f, tied) for f in steps)

    def show(self, follow_up: FollowUp, situation: Situation) -> FollowUpShown:
        """Return the follow-up with names."""
        names = {p.id: p.name for p in situation.people}
        return FollowUpShown(
            **structs.asdict(follow_up),
            company=situation.opportunity.company,
            title=situation.opportunity.title,
            people_named=tuple(Named(id=p, name=names.get(p, "")) for p in follow_up.people),
        )

    def find(self, follow_up_id: str) -> tuple[FollowUp, Situation]:
        """Return a follow-up by its id, with its application."""
        now, running = self.now(), self.desk.applications.situations()
        seen = {s.opportunity.id for s in running}
        over = (o.id for o in self.store.all(Opportunity) if o.id not in seen)
        for situation in chain(running, map(self.desk.applications.situation, over)):
            for follow_up in self.steps(situation, now):
                if follow_up.id == follow_up_id:
                    return follow_up, situation
        raise NotFound(f"There is no follow-up with the id {follow_up_id!r}.")

    def mark(
        self, follow_up_id: str, event: FollowUpMarkKind, at: datetime | None = None, until: datetime | None = None
    ) -> FollowUpShown:
        """Note what the person did with a follow-up; the answer shows where it stands now."""
        if event == "snoozed" and until is None:
            raise Invalid("Until when?", code="until_missing", fix="Send `until`, the moment to remind again.")
        follow_up, situation = self.find(follow_up_id)
        mark = FollowUpMark(
            id=new_id(),
            opportunity_id=follow_up.opportunity_id,
            follow_up_id=follow_up_id,
            event=event,
            at=at or self.now(),
            until=until,
            noted_at=self.now(),
        )
        with self.store.change(f"{follow_up.kind} {event}"):
            self.store.put(mark)
        situation = structs.replace(situation, marks=(*situation.marks, mark))
        after = {f.id: f for f in self._follow_ups(situation, self.now())}
        return self.show(after.get(follow_up_id, follow_up), situation)

    def happened(self, opportunity_id: str, event: HappeningKind, fields: dict[str, Any]) -> None:
        """Note what the other side did; *decide_by* is a moment or a date."""
        if fields.get("decide_by"):
            day = _day_or_moment(fields["decide_by"], "decide_by")
            fields = fields | {"decide_by": self._end_of_work(opportunity_id, day)}
        with self.store.change(event.replace("_", " ")):
            opportunity = self.need(Opportunity, opportunity_id)
            self.store.put(Happening(id=new_id(), opportunity_id=opportunity_id, event=event, **fields))
            if stage := STAGE_AFTER.get(event):
                self.store.put(structs.replace(opportunity, stage=stage))

    def _end_of_work(self, opportunity_id: str, day: date | datetime) -> datetime:
        """Read a bare date as the end of its working day where the company is."""
        if isinstance(day, datetime):
            return day
        situation = self.desk.applications.situation(opportunity_id)
        where = situation.opportunity.time_zone or situation.profile.time_zone
        zone, _ = calendar.zone(where, situation.opportunity.region)
        return datetime.combine(day, time(17), zone)


def _unneeded(step: FollowUp, tied: dict[str, str]) -> FollowUp:
    """Return a step, stopped where it would invite somebody whom the network's export knows already."""
    why = next((tied[person] for person in step.people if person in tied), None)
    if step.kind != "connection" or step.state not in OPEN_STATES or why is None:
        return step
    return structs.replace(step, state="stopped", why=why, projected=False, alternatives=())


def _day_or_moment(words: str, field: str) -> date | datetime:
    try:
        if len(words) == 10:
            return date.fromisoformat(words)
        moment = datetime.fromisoformat(words)
    except ValueError:
        raise Invalid(
            f"{field} {words!r} is neither a date nor a moment.",
            code="invalid_time",
            fix="Use 2026-10-14 or 2026-10-14T13:45:00-07:00.",
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
