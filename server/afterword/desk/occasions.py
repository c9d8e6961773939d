"""What a message is about: the application, the talk, the people, the post, and what goes to others of the company."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import structs

from afterword.desk.base import Part
from afterword.errors import Invalid
from afterword.model import (
    Channel,
    Company,
    Draft,
    DraftKind,
    Interview,
    Occasion,
    Opportunity,
    Post,
    Situation,
    Tone,
    Value,
)


class Order(Value, frozen=True, kw_only=True):
    """What a draft is asked for; only a text that is merely checked may belong to no application."""

    kind: DraftKind
    channel: Channel
    opportunity_id: str = ""
    interview_id: str | None = None
    people: tuple[str, ...] = ()
    post_id: str | None = None
    angle: str | None = None
    tone: Tone | None = None
    language: str | None = None
    at: datetime | None = None


class Around(Value, frozen=True, kw_only=True):
    """What all messages of one application share; *drafts* are the living ones of the company."""

    situation: Situation
    pipeline: tuple[Company, ...]
    drafts: tuple[Draft, ...]


class Occasions(Part):
    """Occasions of messages."""

    def around(self, opportunity_id: str) -> Around:
        """Gather what the messages of an application share, once."""
        situation = self.desk.applications.situation(opportunity_id)
        jobs = self.store.all(Opportunity)
        others = {o.company_id for o in jobs} - {situation.company.id}
        same = [o.id for o in jobs if o.company_id == situation.company.id]
        return Around(
            situation=situation,
            pipeline=tuple(c for c in self.store.all(Company) if c.id in others),
            drafts=tuple(d for o in same for d in self.store.all(Draft, opportunity_id=o) if d.discarded_at is None),
        )

    def of(self, order: Order, around: Around) -> Occasion:
        """Return what a message is about."""
        situation = around.situation
        known = {p.id: p for p in situation.people}
        if strangers := [p for p in order.people if p not in known]:
            raise Invalid(f"Nobody in this application has the id {strangers[0]!r}.", code="unknown_person")
        interview = self._interview(situation, order.interview_id)
        return Occasion(
            kind=order.kind,
            channel=order.channel,
            at=order.at or self.now(),
            situation=situation,
            interview=interview,
            answer_by=self._answer_by(situation, interview) if interview else None,
            people=tuple(known[p] for p in order.people),
            post=self.need(Post, order.post_id) if order.post_id else None,
            pipeline=around.pipeline,
        )

    def of_draft(self, draft: Draft, around: Around) -> Occasion:
        """Return what a draft is about."""
        order = Order(
            kind=draft.kind,
            channel=draft.channel,
            opportunity_id=draft.opportunity_id,
            interview_id=draft.interview_id,
            people=draft.people,
            post_id=draft.post_id,
            at=draft.at,
        )
        return self.of(order, around)

    def planned(self, occasion: Occasion) -> Occasion:
        """Add the step of the plan that a message is, and its recipient when none was named."""
        assert occasion.situation is not None
        known = {p.id: p for p in occasion.situation.people}
        wanted = {p.id for p in occasion.people}
        for step in self.desk.plan.steps(occasion.situation, occasion.at):
            if step.kind == occasion.kind and (not wanted or wanted & set(step.people) or not step.people):
                people = occasion.people or tuple(known[p] for p in step.people if p in known)
                return structs.replace(occasion, follow_up=step, people=people)
        return occasion

    def _answer_by(self, situation: Situation, interview: Interview) -> date | None:
        """Return the day of an answer that was promised for one day, without a doubt."""
        from afterword import plan

        if not interview.promised:
            return None
        read = plan.read_promise(interview.promised, interview.ended_at, **self.desk.plan.where(situation, interview))
        return read.window.to if read.window and read.window.from_ == read.window.to and not read.question else None

    def _interview(self, situation: Situation, id: str | None) -> Interview | None:
        if id is None:
            return situation.interviews[-1] if situation.interviews else None
        found = self.need(Interview, id)
        if found.opportunity_id != situation.opportunity.id:
            raise Invalid("This interview belongs to another application.", code="wrong_interview")
        return found
