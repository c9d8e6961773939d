"""Messages: composed from facts, checked, edited, copied, said to be sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import structs

from afterword import drafts, lint, networks, plan, text
from afterword.desk.base import Part, new_id
from afterword.errors import Conflict, Invalid
from afterword.model import (
    Channel,
    Company,
    Composed,
    Draft,
    DraftKind,
    Finding,
    FollowUpMarkKind,
    Interview,
    Length,
    Link,
    Occasion,
    Opportunity,
    Person,
    Post,
    Sentence,
    Situation,
    Tone,
    Value,
    Version,
)
from afterword.suggest.angles import ALL_ANGLES

PUBLIC: frozenset[DraftKind] = frozenset(("comment", "share"))
COURTESY = ("courtesy",)
ANGLES = frozenset(a.id for a in ALL_ANGLES) | {"own_words"}


class Order(Value, frozen=True, kw_only=True):
    """What a draft is asked for."""

    kind: DraftKind
    channel: Channel
    opportunity_id: str
    interview_id: str | None = None
    people: tuple[str, ...] = ()
    post_id: str | None = None
    angle: str | None = None
    tone: Tone | None = None
    language: str | None = None
    at: datetime | None = None


class DraftShown(Draft, frozen=True, kw_only=True):
    """A draft with its length, its findings and the addresses that open it."""

    length: Length
    findings: tuple[Finding, ...] = ()
    compose: tuple[Link, ...] = ()


class Words(Part):
    """Drafts and the lint."""

    def draft(self, order: Order) -> DraftShown:
        """Compose a message and keep it."""
        occasion = self.occasion(order)
        if order.kind in PUBLIC:
            if occasion.post is None:
                raise Invalid("Which post?", code="post_missing", fix="Send `post_id`.")
            assert occasion.situation is not None
            self.desk.posts.allow(occasion.post, occasion.situation, occasion.at)
        if order.angle is not None and order.angle not in ANGLES:
            known = ", ".join(sorted(ANGLES))
            raise Invalid(
                f"There is no angle {order.angle!r}.", code="unknown_angle", fix=f"Use one of {known}, or none."
            )
        composed = self._compose(occasion, order.angle, order.tone, order.language)
        draft = Draft(
            id=new_id(),
            kind=order.kind,
            channel=order.channel,
            opportunity_id=order.opportunity_id,
            interview_id=occasion.interview.id if occasion.interview else None,
            people=tuple(p.id for p in occasion.people),
            post_id=order.post_id,
            follow_up_id=occasion.follow_up.id if occasion.follow_up else None,
            tone=order.tone,
            at=occasion.at,
            created_at=self.now(),
            **_made(composed),
        )
        self.store.put(draft)
        return self.show(draft, occasion)

    def occasion(self, order: Order) -> Occasion:
        """Gather everything a message is about."""
        situation = self.desk.applications.situation(order.opportunity_id)
        at = order.at or self.now()
        interview = self._interview(situation, order.interview_id)
        known = {p.id: p for p in situation.people}
        if strangers := [p for p in order.people if p not in known]:
            raise Invalid(f"Nobody in this application has the id {strangers[0]!r}.", code="unknown_person")
        occasion = Occasion(
            kind=order.kind,
            channel=order.channel,
            at=at,
            situation=situation,
            interview=interview,
            people=tuple(known[p] for p in order.people),
            post=self.need(Post, order.post_id) if order.post_id else None,
            pipeline=self._pipeline(situation),
        )
        if order.kind in PUBLIC:
            return occasion
        return self._with_follow_up(occasion, known)

    def _with_follow_up(self, occasion: Occasion, known: dict[str, Person]) -> Occasion:
        """Add the step of the plan that this message is, and its recipient when none was named."""
        assert occasion.situation is not None
        wanted = {p.id for p in occasion.people}
        for step in plan.follow_ups(occasion.situation, occasion.at):
            if step.kind == occasion.kind and (not wanted or wanted & set(step.people) or not step.people):
                people = occasion.people or tuple(known[p] for p in step.people if p in known)
                return structs.replace(occasion, follow_up=step, people=people)
        return occasion

    def _interview(self, situation: Situation, id: str | None) -> Interview | None:
        if id is None:
            return situation.interviews[-1] if situation.interviews else None
        found = self.need(Interview, id)
        if found.opportunity_id != situation.opportunity.id:
            raise Invalid("This interview belongs to another application.", code="wrong_interview")
        return found

    def _pipeline(self, situation: Situation) -> tuple[Company, ...]:
        others = {o.company_id for o in self.store.all(Opportunity)} - {situation.company.id}
        return tuple(c for c in self.store.all(Company) if c.id in others)

    def _siblings(self, opportunity_id: str, besides: str | None = None) -> list[Draft]:
        """Return the other living drafts of the same company."""
        company_id = self.need(Opportunity, opportunity_id).company_id
        same = [o.id for o in self.store.all(Opportunity, company_id=company_id)]
        drafts = [d for o in same for d in self.store.all(Draft, opportunity_id=o)]
        return [d for d in drafts if d.id != besides and d.discarded_at is None]

    def _compose(
        self,
        occasion: Occasion,
        angle: str | None,
        tone: Tone | None,
        language: str | None,
        variant: int = 0,
        answers: dict[str, str] | None = None,
        besides: str | None = None,
    ) -> Composed:
        assert occasion.situation is not None
        if (
            occasion.post
            and occasion.kind in PUBLIC
            and self.desk.posts.hurts(occasion.post, occasion.situation, occasion.at)
        ):
            return drafts.own_words(occasion, answers or {}, language)
        people = {p.id for p in occasion.people}
        used = [
            s.text
            for d in self._siblings(occasion.situation.opportunity.id, besides)
            if set(d.people) != people
            for s in d.sentences
            if s.from_ != COURTESY
        ]
        return drafts.compose(
            occasion, angle=angle, tone=tone, language=language, variant=variant, used=used, answers=answers or {}
        )

    def get(self, id: str) -> DraftShown:
        """Return a draft with fresh findings."""
        draft = self.need(Draft, id)
        return self.show(draft, self._again(draft))

    def living(self, opportunity_id: str) -> list[Draft]:
        """Return the drafts of one application that were not discarded, oldest first."""
        return [d for d in self.store.all(Draft, opportunity_id=opportunity_id) if d.discarded_at is None]

    def show_brief(self, draft: Draft) -> DraftShown:
        """Return the draft's text and where it stands, for a list: nothing is checked anew."""
        plain = structs.replace(draft, sentences=(), facts=(), questions=(), alternatives=(), answers={}, versions=())
        length = networks.measure(draft.channel, draft.body, draft.subject)
        return DraftShown(**structs.asdict(plain), length=length)

    def _again(self, draft: Draft) -> Occasion:
        return self.occasion(
            Order(
                kind=draft.kind,
                channel=draft.channel,
                opportunity_id=draft.opportunity_id,
                interview_id=draft.interview_id,
                people=draft.people,
                post_id=draft.post_id,
                at=draft.at,
            )
        )

    def show(self, draft: Draft, occasion: Occasion) -> DraftShown:
        """Return the draft with what can be said of it now."""
        others = [d.body for d in self._siblings(draft.opportunity_id, draft.id) if self._compared(d, draft)]
        settings = self.settings()
        return DraftShown(
            **structs.asdict(draft),
            length=networks.measure(draft.channel, draft.body, draft.subject),
            findings=lint.check(draft.body, occasion, subject=draft.subject, others=others, known=draft.facts),
            compose=networks.compose_links(
                draft.channel, draft.body, draft.subject, occasion.people, occasion.post, settings.mastodon_server
            ),
        )

    @staticmethod
    def _compared(other: Draft, draft: Draft) -> bool:
        return other.kind == draft.kind and set(other.people) != set(draft.people)

    def edit(
        self,
        id: str,
        *,
        subject: str | None = None,
        body: str | None = None,
        answers: dict[str, str] | None = None,
        another: bool = False,
        channel: Channel | None = None,
        angle: str | None = None,
        tone: Tone | None = None,
        language: str | None = None,
    ) -> DraftShown:
        """Keep what the person typed, or compose anew from an answer, another wording, angle or tone."""
        with self.store.change("edit draft"):
            draft = self.need(Draft, id)
            if draft.sent_at:
                raise Conflict("This message was sent; what was sent stays as it was.", code="draft_sent")
            earlier = Version(at=self.now(), body=draft.body, subject=draft.subject)
            draft = structs.replace(
                draft,
                channel=channel or draft.channel,
                answers=draft.answers | (answers or {}),
                variant=draft.variant + another,
                tone=tone or draft.tone,
            )
            if answers or another or channel or angle or tone or language:
                composed = self._compose(
                    self._again(draft),
                    angle or draft.angle,
                    draft.tone,
                    language or draft.language,
                    draft.variant,
                    draft.answers,
                    id,
                )
                draft = structs.replace(draft, **_made(composed))
            if body is not None:
                draft = structs.replace(draft, body=body, sentences=_traced(body, draft))
            if subject is not None:
                draft = structs.replace(draft, subject=subject or None)
            if (draft.body, draft.subject) != (earlier.body, earlier.subject):
                draft = structs.replace(draft, versions=(*draft.versions, earlier)[-50:])
            self.store.put(draft)
        return self.show(draft, self._again(draft))

    def mark(self, id: str, event: str, at: datetime | None = None) -> DraftShown:
        """Note that a draft was copied, sent or discarded; copied and sent move the plan on."""
        moment = at or self.now()
        with self.store.change(f"draft {event}"):
            draft = structs.replace(self.need(Draft, id), **{f"{event}_at": moment})
            self.store.put(draft)
            marks: dict[str, FollowUpMarkKind] = {"copied": "copied", "sent": "sent"}
            if draft.follow_up_id and event in marks:
                self.desk.plan.mark(draft.follow_up_id, marks[event], moment)
            elif draft.post_id and event in marks:
                done = (
                    {"comment": "commented", "share": "shared"}.get(draft.kind, "opened")
                    if event == "sent"
                    else "copied"
                )
                self.desk.posts.mark(f"{draft.opportunity_id}.{draft.post_id}", done, {})  # type: ignore[arg-type]
        return self.show(draft, self._again(draft))

    def check(
        self,
        words: str,
        *,
        kind: DraftKind,
        channel: Channel,
        opportunity_id: str | None,
        interview_id: str | None,
        person_id: str | None,
        post_id: str | None,
        at: datetime | None,
        **how: Any,
    ) -> tuple[Finding, ...]:
        """Check any text; without an application only what needs none is checked."""
        if opportunity_id is None:
            return lint.check(words, Occasion(kind=kind, channel=channel, at=at or self.now()), **how)
        order = Order(
            kind=kind,
            channel=channel,
            opportunity_id=opportunity_id,
            interview_id=interview_id,
            people=(person_id,) if person_id else (),
            post_id=post_id,
            at=at,
        )
        return lint.check(words, self.occasion(order), **how)


def _made(composed: Composed) -> dict[str, Any]:
    names = ("subject", "body", "language", "angle", "sentences", "facts", "questions", "alternatives")
    return {name: getattr(composed, name) for name in names}


def _traced(body: str, draft: Draft) -> tuple[Sentence, ...]:
    """Keep the facts of sentences that are unchanged; an edited one names none until it is checked."""
    known = {text.fold(s.text): s.from_ for s in draft.sentences}
    return tuple(Sentence(text=s, from_=known.get(text.fold(s), ())) for s in text.sentences(body))
