"""Messages: composed from facts, checked, edited, copied, said to be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import structs

from afterword import drafts, lint, networks
from afterword.desk.base import Part, new_id
from afterword.desk.editing import Change, asked, typed
from afterword.desk.occasions import Around, Occasions, Order
from afterword.errors import Conflict, Invalid
from afterword.model import (
    Composed,
    Draft,
    DraftKind,
    Finding,
    FollowUpMarkKind,
    Length,
    Link,
    Occasion,
    Person,
    Post,
    Version,
)
from afterword.storage import Store
from afterword.suggest.angles import ALL_ANGLES

if TYPE_CHECKING:
    from afterword.desk import Desk

PUBLIC: frozenset[DraftKind] = frozenset(("comment", "share"))
COURTESY = ("courtesy",)
ANGLES = frozenset(a.id for a in ALL_ANGLES) | {"own_words"}


class DraftShown(Draft, frozen=True, kw_only=True):
    """A draft with its length, its findings and the addresses that open it."""

    length: Length
    findings: tuple[Finding, ...] = ()
    compose: tuple[Link, ...] = ()


class Words(Part):
    """Drafts and the lint."""

    def __init__(self, desk: Desk, store: Store, now: Callable[[], datetime]) -> None:
        super().__init__(desk, store, now)
        self.occasions = Occasions(desk, store, now)

    def draft(self, order: Order) -> DraftShown:
        """Compose a message and keep it."""
        _check_angle(order.angle)
        around = self.occasions.around(order.opportunity_id)
        occasion = self.occasions.of(order, around)
        if order.kind in PUBLIC:
            hurts = self._may_hurt(occasion, around)
        else:
            occasion, hurts = self.occasions.planned(occasion), False
        draft = Draft(
            id=new_id(),
            kind=order.kind,
            channel=order.channel,
            opportunity_id=order.opportunity_id,
            interview_id=occasion.interview.id if occasion.interview else None,
            people=tuple(p.id for p in occasion.people),
            post_id=order.post_id,
            follow_up_id=occasion.follow_up.id if occasion.follow_up else None,
            angle=order.angle,
            language=order.language or "",
            tone=order.tone,
            at=occasion.at,
            created_at=self.now(),
        )
        draft = structs.replace(draft, **_made(self._compose(draft, occasion, around, hurts=hurts)))
        self.store.put(draft)
        return self.show(draft, occasion, around)

    def _may_hurt(self, occasion: Occasion, around: Around) -> bool:
        """Refuse a post that is held back; say whether one that the person let through hurts all the same."""
        if occasion.post is None:
            raise Invalid("Which post?", code="post_missing", fix="Send `post_id`.")
        self.desk.posts.allow(occasion.post, around.situation, occasion.at)
        return self._released(occasion.post, around.situation.opportunity.id) and self._hurts(occasion)

    def _released(self, post: Post, opportunity_id: str) -> bool:
        """Say whether the person let this post through; only such a one can hurt and be written about."""
        return any(m.post_id == post.id and m.event == "released" for m in self.desk.posts.marks(opportunity_id))

    def _hurts(self, occasion: Occasion) -> bool:
        if occasion.post is None or occasion.situation is None:
            return False
        return self.desk.posts.hurts(occasion.post, occasion.situation, occasion.at)

    def _compose(self, draft: Draft, occasion: Occasion, around: Around, *, hurts: bool) -> Composed:
        language = draft.language or None
        if hurts:
            return drafts.own_words(occasion, draft.answers, language)
        used = [
            s.text
            for d in around.drafts
            if d.id != draft.id and set(d.people) != set(draft.people)
            for s in d.sentences
            if s.from_ != COURTESY
        ]
        return drafts.compose(
            occasion,
            angle=draft.angle,
            tone=draft.tone,
            language=language,
            variant=draft.variant,
            used=used,
            answers=draft.answers,
        )

    def get(self, id: str) -> DraftShown:
        """Return a draft with fresh findings."""
        return self._shown(self.need(Draft, id))

    def shown(self, kept: Sequence[Draft]) -> list[DraftShown]:
        """Return drafts of one application with fresh findings; what they share is gathered once."""
        if not kept:
            return []
        around = self.occasions.around(kept[0].opportunity_id)
        return [self.show(d, self.occasions.of_draft(d, around), around) for d in kept]

    def _shown(self, draft: Draft) -> DraftShown:
        return self.shown([draft])[0]

    def living(self, opportunity_id: str) -> list[Draft]:
        """Return the drafts of one application that were not discarded, oldest first."""
        return [d for d in self.store.all(Draft, opportunity_id=opportunity_id) if d.discarded_at is None]

    def show_brief(self, draft: Draft) -> DraftShown:
        """Return the draft's text and where it stands, for a list: nothing is checked anew."""
        plain = structs.replace(draft, sentences=(), facts=(), questions=(), alternatives=(), answers={}, versions=())
        length = self._length(draft)
        return DraftShown(**structs.asdict(plain), length=length)

    def show(self, draft: Draft, occasion: Occasion, around: Around) -> DraftShown:
        """Return the draft with what can be said of it now."""
        others = [d.body for d in around.drafts if d.id != draft.id and self._compared(d, draft)]
        settings = self.settings()
        return DraftShown(
            **structs.asdict(draft),
            length=self._length(draft),
            findings=lint.check(draft.body, occasion, subject=draft.subject, others=others, known=draft.facts),
            compose=networks.compose_links(
                draft.channel, draft.body, draft.subject, occasion.people, occasion.post, settings.mastodon_server
            ),
        )

    def _length(self, draft: Draft) -> Length:
        premium = self.settings().linkedin_premium
        return networks.measure(draft.channel, draft.body, draft.subject, premium=premium)

    def mail(self, id: str) -> str:
        """Return a draft as the text of an .eml file, which mail programs open unsent."""
        draft = self.need(Draft, id)
        people = [p for p in (self.store.get(Person, each) for each in draft.people) if p]
        return networks.eml(draft.subject, draft.body, people)

    @staticmethod
    def _compared(other: Draft, draft: Draft) -> bool:
        return other.kind == draft.kind and set(other.people) != set(draft.people)

    def edit(self, id: str, change: Change) -> DraftShown:
        """Keep what the person typed, or compose anew from an answer, another wording, angle or tone."""
        _check_angle(change.angle)
        with self.store.change("edit draft"):
            draft = self.need(Draft, id)
            if draft.sent_at:
                raise Conflict("This message was sent; what was sent stays as it was.", code="draft_sent")
            earlier = Version(at=self.now(), body=draft.body, subject=draft.subject)
            draft = asked(draft, change)
            if change.anew:
                around = self.occasions.around(draft.opportunity_id)
                occasion = self.occasions.of_draft(draft, around)
                hurts = draft.kind in PUBLIC and self._hurts(occasion)
                draft = structs.replace(draft, **_made(self._compose(draft, occasion, around, hurts=hurts)))
            draft = typed(draft, change)
            if (draft.body, draft.subject) != (earlier.body, earlier.subject):
                draft = structs.replace(draft, versions=(*draft.versions, earlier)[-50:])
            self.store.put(draft)
        return self._shown(draft)

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
        return self._shown(draft)

    def check(self, words: str, order: Order, **how: Any) -> tuple[Finding, ...]:
        """Check any text; without an application only what needs none is checked."""
        if not order.opportunity_id:
            occasion = Occasion(kind=order.kind, channel=order.channel, at=order.at or self.now())
            return lint.check(words, occasion, **how)
        occasion = self.occasions.of(order, self.occasions.around(order.opportunity_id))
        return lint.check(words, occasion if order.kind in PUBLIC else self.occasions.planned(occasion), **how)


def _check_angle(angle: str | None) -> None:
    if angle is not None and angle not in ANGLES:
        fix = f"Use one of {', '.join(sorted(ANGLES))}, or none."
        raise Invalid(f"There is no angle {angle!r}.", code="unknown_angle", fix=fix)


def _made(composed: Composed) -> dict[str, Any]:
    names = ("subject", "body", "language", "angle", "sentences", "facts", "questions", "alternatives")
    return {name: getattr(composed, name) for name in names}
