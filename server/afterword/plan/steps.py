"""One step of a plan: its stable id, its moments and its state."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo

from afterword.calendar import at, by_day, day_name, later, within
from afterword.model import Alternative, FollowUp, FollowUpKind, FollowUpState, Person, Situation

from .marks import UNMARKED, Marked, fold
from .people import Place, go_between, place, reachable
from .rules import RULES, number

NINE = time(9)
EVENING = time(18)
# Only a thank-you, an acknowledgement and a same-day line may fall on a day off.
ANY_DAY = ("thank_you", "offer_ack", "no_show", "withdraw")


@dataclass(frozen=True)
class Book:
    """A situation at a moment, with the marks folded: what every step asks."""

    situation: Situation
    now: datetime
    marks: Mapping[str, Marked] = field(default_factory=dict)

    @classmethod
    def of(cls, situation: Situation, now: datetime) -> Book:
        """Return the book of *situation* at *now*."""
        return cls(situation, within(now), fold(situation.marks))

    def number(self, rule: str) -> int:
        """Return the person's number for *rule*, else the default."""
        return number(self.situation.settings.rules, rule)

    def place(self, person: Person | None = None) -> Place:
        """Return where *person* is."""
        return place(self.situation, person)

    def id(self, kind: FollowUpKind, round_id: str | None, person: Person | None) -> str:
        """Return a step's id: a short hash of opportunity, round or happening, kind and person."""
        parts = (self.situation.opportunity.id, round_id or "", kind, person.id if person else "")
        return "fu_" + hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]

    def marked(self, step: str) -> Marked:
        """Return what the person did with a step."""
        return self.marks.get(step, UNMARKED)


@dataclass(frozen=True)
class Moments:
    """When a step opens, when a thoughtful person would do it, and when it is late."""

    earliest: datetime
    target: datetime
    latest: datetime


def on_day(day: date, where: Place, *, earliest: datetime | None = None, grace: int = 2) -> Moments:
    """Return the moments of a step that a rule puts on a day: 09:00, late *grace* business days after."""
    target = at(day, NINE, where.zone)
    latest = at(where.calendar.add(day, grace) if grace else day, EVENING, where.zone)
    return Moments(min(earliest or target, target), target, latest)


def step(
    book: Book,
    kind: FollowUpKind,
    person: Person | None,
    when: Moments,
    *,
    why: str,
    rule: str,
    round_id: str | None = None,
    interview_id: str | None = None,
    stopped: str | None = None,
    projected: bool = False,
    alternatives: Sequence[Alternative] = (),
) -> FollowUp:
    """Return one step with its state at the book's moment."""
    step_id = book.id(kind, round_id, person)
    marked = book.marked(step_id)
    if marked.until and not marked.sent:
        when = _snoozed(kind, when, marked.until, book.place(person))
    mine = kind == "offer_decision_reminder"
    state = _state(book.now, when, marked, stopped, mine or bool(person and reachable(person)), projected)
    where = book.place(person)
    return FollowUp(
        id=step_id,
        kind=kind,
        opportunity_id=book.situation.opportunity.id,
        interview_id=interview_id,
        people=(person.id,) if person else (),
        earliest=when.earliest,
        target=when.target,
        latest=when.latest,
        state=state,
        why=_why(
            state,
            why,
            stopped,
            marked,
            where,
            when.target.tzinfo or where.zone,
            kind,
            person,
            go_between(book.situation),
        ),
        rule=rule,
        source=RULES[rule].source,
        projected=projected and state not in ("done", "stopped", "skipped"),
        pinned=marked.pinned,
        alternatives=tuple(alternatives) if state not in ("done", "stopped", "skipped") else (),
    )


def _state(
    now: datetime, when: Moments, marked: Marked, stopped: str | None, has_address: bool, projected: bool
) -> FollowUpState:
    if marked.sent:
        return "done"
    if stopped:
        return "stopped"
    if marked.skipped:
        return "skipped"
    if marked.until and now < marked.until:
        return "snoozed"
    if projected or now < when.earliest:
        return "upcoming"
    if not has_address:
        return "blocked_no_address"
    return "late" if now > when.latest else "due"


def _snoozed(kind: FollowUpKind, when: Moments, until: datetime, where: Place) -> Moments:
    """Return *when*, not before *until*; messages that want a business day still get one."""
    local = where.local(until)
    target = max(when.target, by_day(local))
    if kind not in ANY_DAY and not where.calendar.is_business_day(target.date()):
        target = at(where.calendar.on_or_after(target.date()), NINE, where.zone)
    return Moments(min(max(when.earliest, local), target), target, max(when.latest, later(target, 24)))


def _why(
    state: FollowUpState, why: str, stopped: str | None, marked: Marked, where: Place, zone: tzinfo,
    kind: FollowUpKind, person: Person | None, through: Person | None,
) -> str:  # fmt: skip
    if state == "done" and marked.sent:
        return f"Sent on {day_name(marked.sent.astimezone(zone).date())}."
    if state == "stopped":
        return f"{stopped}."
    if state == "blocked_no_address":
        who = f"No address of {person.name} is known" if person else "Nobody to write to is known yet"
        else_ = f"ask {through.name} to pass it on" if through else "put a line into a colleague's note"
        return f"{who}: add one, or {else_} ({why})."
    note = f" ({where.note})" if where.note else ""
    late = f"; late, {LATE.get(kind, 'still worth sending today')}" if state == "late" else ""
    return f"{why[:1].upper()}{why[1:]}{late}{note}."


LATE: Mapping[FollowUpKind, str] = {
    "thank_you": "still worth sending today, short and without an apology",
    "status_1": "send it today; nothing is lost by a few days",
    "status_2": "send it today, or leave it",
    "close": "send it today, or let it rest",
    "connection": "still possible, or leave it",
    "offer_ack": "acknowledge it now",
    "offer_decision_reminder": "answer them today",
}
