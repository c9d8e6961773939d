"""What follows from something that happened: replies, acknowledgements, a withdrawal, thanks to a referrer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from afterword.calendar import DAY_ENDS, at, by_day, day_name, later, next_by_day, within
from afterword.model import FollowUp, FollowUpKind, Happening, HappeningKind, Interview, Person

from . import happenings
from .people import Place, candidates, reachable
from .rounds import ended
from .rules import amount
from .steps import Book, Moments, on_day, step


def answers(book: Book) -> list[FollowUp]:
    """Return the steps that follow from happenings."""
    steps: list[FollowUp] = []
    for event, make in MAKERS.items():
        for happening in happenings.in_order(book, event):
            steps += make(book, happening)
    return [*steps, *_referrer_thanks(book)]


def _to(book: Book, happening: Happening) -> Person | None:
    """Return whom to answer: who did it, where they can be reached, else the one who gets status messages."""
    who = next((p for p in book.situation.people if p.id == happening.person_id), None)
    if who and reachable(who):
        return who
    best = candidates(book.situation, _round(book, happening))
    return next((p for p in best if reachable(p)), who or next(iter(best), None))


def _round(book: Book, happening: Happening) -> Interview | None:
    """Return the last round that had begun when it happened."""
    begun = [i for i in book.situation.interviews if within(i.started_at) <= within(happening.at)]
    return max(begun, key=ended, default=None)


def _make(
    book: Book, kind: FollowUpKind, rule: str, happening: Happening, person: Person | None, when: Moments, why: str,
    stopped: str | None,
) -> FollowUp:  # fmt: skip
    round_ = _round(book, happening)
    return step(
        book, kind, person, when, why=why, rule=rule, round_id=happening.id,
        interview_id=round_.id if round_ else None, stopped=stopped,
    )  # fmt: skip


def _business_days(
    book: Book, kind: FollowUpKind, rule: str, happening: Happening, what: str, stopped: str | None, grace: int = 2
) -> FollowUp:
    """Return a step some business days after a happening; on a business day that means the same one for none."""
    person = _to(book, happening)
    where, count = book.place(person), book.number(rule)
    came = where.local(happening.at)
    day = where.calendar.add(came.date(), count)
    opens = next_by_day(later(came, 1)) if kind == "rejection_reply" else next_by_day(came)
    when = on_day(day, where, earliest=opens, grace=grace)
    if day == came.date():
        target = min(max(when.target, by_day(came)), at(day, DAY_ENDS, where.zone))
        when = Moments(min(opens, target), target, at(day, DAY_ENDS, where.zone))
    elif opens > when.target:
        when = Moments(when.target, when.target, when.latest)
    why = f"{what} on {day_name(came.date())} + {amount(count, 'business days')} = {day_name(day)}"
    return _make(book, kind, rule, happening, person, when, why, stopped)


def _rejection(book: Book, happening: Happening) -> list[FollowUp]:
    # An automated refusal before anybody was met needs no answer.
    if not book.situation.interviews:
        return []
    stopped = _overtaken(book, happening, "rejected", "withdrawn", "offer", "invited")
    return [_business_days(book, "rejection_reply", "REJ+2BD", happening, "rejection", stopped, 3)]


def _withdrawal(book: Book, happening: Happening) -> list[FollowUp]:
    stopped = _overtaken(book, happening, "withdrawn", "rejected", "invited")
    return [_business_days(book, "withdraw", "WITHDRAW0", happening, "you withdrew", stopped)]


def _reply(book: Book, happening: Happening) -> list[FollowUp]:
    over = happenings.outcome(book)
    stopped = _overtaken(book, happening, "reply_received", "invited", "no_show")
    if over is None or within(over.at) >= within(happening.at):
        stopped = happenings.process_over(book) or stopped
    invited = happening.event == "invited"
    if invited and any(within(i.started_at) > within(happening.at) for i in book.situation.interviews):
        stopped = stopped or "The next round is agreed"
    what = "their invitation" if invited else "their message"
    return [_business_days(book, "reply", "REPLY1", happening, what, stopped)]


def _offer(book: Book, happening: Happening) -> list[FollowUp]:
    stopped = _overtaken(book, happening, "offer", "rejected", "withdrawn")
    answered = happenings.CLOSED.get(book.situation.opportunity.stage)
    if book.situation.opportunity.stage != "offer":
        stopped = stopped or answered
    person, hours = _to(book, happening), book.number("OFFER24")
    came = book.place(person).local(happening.at)
    due = later(came, hours)
    target = by_day(due) if by_day(due) >= came else next_by_day(came)
    why = f"offer {day_name(came.date())} {came:%H:%M} + {amount(hours, 'hours')} = {day_name(due.date())} {due:%H:%M}"
    when = Moments(min(next_by_day(came), target), target, max(target, due))
    steps = [_make(book, "offer_ack", "OFFER24", happening, person, when, why, stopped)]
    if happening.decide_by:
        steps.append(_decision(book, happening, happening.decide_by, book.place(person), stopped))
    return steps


def _decision(book: Book, happening: Happening, decide_by: datetime, theirs: Place, stopped: str | None) -> FollowUp:
    """Return the person's own reminder, on their own clock but by the other side's business days."""
    count, mine = book.number("OFFER-1BD"), book.place()
    last = theirs.day(decide_by)
    day = max(theirs.calendar.add(theirs.calendar.on_or_before(last), -count), theirs.day(happening.at))
    target = by_day(max(on_day(day, mine).target, mine.local(happening.at)))
    when = Moments(target, target, max(target, by_day(mine.local(decide_by))))
    why = f"answer due {day_name(last)} - {amount(count, 'business days')} = {day_name(day)}"
    return _make(book, "offer_decision_reminder", "OFFER-1BD", happening, None, when, why, stopped)


def _no_show(book: Book, happening: Happening) -> list[FollowUp]:
    person, hours = _to(book, happening), book.number("NOSHOW0")
    came = book.place(person).local(happening.at)
    target = by_day(later(came, hours))
    if target.date() != came.date():
        target = by_day(came)
    end = at(came.date(), DAY_ENDS, book.place(person).zone)
    when = Moments(min(came, target), target, max(target, end))
    why = f"they did not come on {day_name(came.date())} + {amount(hours, 'hours')} = {target:%H:%M}, the same day"
    stopped = _overtaken(book, happening, "reply_received", "invited", "rejected", "withdrawn", "offer")
    return [_make(book, "no_show", "NOSHOW0", happening, person, when, why, stopped)]


def _overtaken(book: Book, happening: Happening, *events: HappeningKind) -> str | None:
    """Return that something of these kinds happened later, or None."""
    since = [h for h in happenings.in_order(book, *events) if within(h.at) > within(happening.at)]
    return f"Overtaken by what happened on {day_name(book.place().day(since[0].at))}" if since else None


def _referrer_thanks(book: Book) -> list[FollowUp]:
    referrers = [p for p in book.situation.people if p.kind == "referrer"]
    first = min(book.situation.interviews, key=ended, default=None)
    over = happenings.outcome(book)
    steps = []
    for person in referrers:
        if first:
            steps.append(_thanks(book, person, ended(first), "interview", first.id, first.id, bool(over)))
        if over and over.event != "withdrawn":
            steps.append(_thanks(book, person, within(over.at), "outcome", over.id, None, False))
    return steps


def _thanks(
    book: Book, person: Person, since: datetime, what: str, round_id: str, interview_id: str | None, over: bool
) -> FollowUp:
    where, count = book.place(person), book.number("REFERRER1")
    day = where.calendar.add(where.day(since), count)
    when = on_day(day, where, earliest=next_by_day(where.local(since)), grace=3)
    why = f"{what} {day_name(where.day(since))} + {amount(count, 'business days')} = {day_name(day)}"
    return step(
        book, "referrer_thanks", person, when, why=why, rule="REFERRER1", round_id=round_id, interview_id=interview_id,
        stopped="The outcome is known: thank them for that" if over else None,
    )  # fmt: skip


MAKERS: Mapping[HappeningKind, Callable[[Book, Happening], Iterable[FollowUp]]] = {
    "rejected": _rejection,
    "withdrawn": _withdrawal,
    "reply_received": _reply,
    "invited": _reply,
    "offer": _offer,
    "no_show": _no_show,
}
