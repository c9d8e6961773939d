"""What follows from one interview: thank-yous, status messages, connections."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from afterword.calendar import at, by_day, day_name, later, next_by_day, shift, within
from afterword.model import Alternative, FollowUp, FollowUpKind, Interview, Person

from . import happenings
from .people import Place, candidates, present
from .rules import amount
from .steps import Book, Moments, on_day, step

FRIDAY = 4
MORNING = time(8, 30)
STATUS: Mapping[FollowUpKind, str] = {"status_1": "ST-NONE+7BD", "status_2": "ST2+5BD", "close": "CLOSE+5BD"}
SINCE = {"ST-NONE+7BD": "no date was promised: interview", "ST2+5BD": "first message", "CLOSE+5BD": "last message"}
AFTERNOON = time(17)


def ended(interview: Interview) -> datetime:
    """Return the end of a round; one that ends before it starts ended when it started."""
    return max(within(interview.started_at), within(interview.ended_at))


def thank_yous(book: Book, interview: Interview) -> list[FollowUp]:
    """Return a thank-you for each person of the round (TY24)."""
    people: list[Person | None] = [*present(book.situation, interview)]
    return [_thank_you(book, interview, person) for person in people or [None]]


def _thank_you(book: Book, interview: Interview, person: Person | None) -> FollowUp:
    where, hours = book.place(person), book.number("TY24")
    end = where.local(ended(interview))
    target = by_day(later(end, hours))
    earliest = min(next_by_day(later(end, 1)), target)
    moments = Moments(earliest, target, max(target, by_day(later(end, max(48, hours)))))
    why = f"interview ended {_clock(end)} + {amount(hours, 'hours')} = {_clock(later(end, hours))}"
    if target != later(end, hours):
        why += f", moved to {target:%H:%M} (08:00–20:00 of theirs)"
    return step(
        book, "thank_you", person, moments, why=why, rule="TY24", round_id=interview.id, interview_id=interview.id,
        stopped=happenings.ends_round(book, interview), alternatives=_other_moments(end, moments, where),
    )  # fmt: skip


def _other_moments(end: datetime, moments: Moments, where: Place) -> list[Alternative]:
    """After a Friday the same evening and Monday morning; for any other day off the next working morning."""
    offered = []
    evening = max(at(end.date(), AFTERNOON, where.zone), later(end, 1))
    if end.weekday() == FRIDAY and evening == by_day(evening) and evening.date() == end.date():
        offered.append(Alternative(at=evening, why="The same evening, before their weekend."))
    if end.weekday() == FRIDAY or not where.calendar.is_business_day(moments.target.date()):
        morning = at(where.calendar.on_or_after(shift(moments.target.date(), 1)), MORNING, where.zone)
        offered.append(Alternative(at=morning, why=f"{morning:%A} 08:30, when they are back at work."))
    return offered


def connections(book: Book, interview: Interview, met: set[str]) -> list[FollowUp]:
    """Return an invitation to each person with a profile address who was not met in an earlier round (CONN+1D..3BD)."""
    people = [p for p in present(book.situation, interview) if p.profile_url and p.id not in met]
    met |= {p.id for p in people}
    return [_connection(book, interview, person) for person in people]


def _connection(book: Book, interview: Interview, person: Person) -> FollowUp:
    where, count = book.place(person), book.number("CONN+1D..3BD")
    day, thanked = where.day(ended(interview)), _thanked(book, person)
    over = happenings.outcome(book)
    careful = book.situation.settings.careful_connection
    if careful and over:
        day = where.day(over.at)
    target = where.calendar.add(day, count)
    opens = at(min(shift(day, 1), target), time(8), where.zone)
    what = "the outcome" if careful and over else "interview"
    why = f"{what} {day_name(day)} + {amount(count, 'business days')} = {day_name(target)}"
    if careful and not over:
        why += ", but you chose to wait until the process ends"
    elif thanked is None:
        why += ", once the thank-you is sent"
    else:
        opens = max(opens, min(where.local(thanked), at(target, time(9), where.zone)))
        why += "; some advise to wait until the process ends"
    return step(
        book, "connection", person, on_day(target, where, earliest=opens, grace=5), why=why, rule="CONN+1D..3BD",
        round_id=interview.id, interview_id=interview.id,
        stopped=None if careful else happenings.ends_round(book, interview),
        projected=thanked is None or (careful and over is None),
    )  # fmt: skip


def _thanked(book: Book, person: Person) -> datetime | None:
    """Return when the person was first thanked, after any round."""
    rounds = [i for i in book.situation.interviews if person.id in i.people]
    sent = [book.marked(book.id("thank_you", i.id, person)).sent for i in rounds]
    return min((moment for moment in sent if moment), default=None)


def status_steps(book: Book, interview: Interview) -> list[FollowUp]:
    """Return the two status messages and the graceful close, to one person."""
    person = _status_person(book, interview)
    where, stopped = book.place(person), happenings.ends_waiting(book, interview)
    told = happenings.promises(book, interview)
    steps: list[FollowUp] = []
    previous: datetime | None = None
    day, projected = where.day(ended(interview)), False
    for kind, default in _wanted(book, interview, person).items():
        sent = book.marked(book.id(kind, interview.id, person)).sent
        fresh = [t for t in told if (not sent or t.at <= sent) and (t.at > previous if previous else not steps)]
        day, why, rule = _status_day(book, default, day, fresh[-1] if fresh else None, where, projected)
        steps.append(
            step(
                book, kind, person, on_day(day, where), why=why, rule=rule, round_id=interview.id,
                interview_id=interview.id, stopped=stopped, projected=projected,
            )
        )  # fmt: skip
        previous, projected = sent, not (sent or steps[-1].state == "skipped")
        day = where.day(sent) if sent else _carried(book, where, day, kind)
    return steps


def _wanted(book: Book, interview: Interview, person: Person | None) -> Mapping[FollowUpKind, str]:
    """Return the status steps up to the person's own cap; what was sent already stays."""
    left = list(STATUS)[min(book.number("CAP2"), 2) : 2]
    sent = [kind for kind in STATUS if book.marked(book.id(kind, interview.id, person)).sent]
    unwanted = {kind for kind in left if kind not in sent}
    if "status_1" in unwanted and not sent:
        unwanted.add("close")
    return {kind: rule for kind, rule in STATUS.items() if kind not in unwanted}


def _carried(book: Book, where: Place, day: date, kind: FollowUpKind) -> date:
    """Return the day that the follower of an unsent message counts from: today, once its own day would be past."""
    follower = "ST2+5BD" if kind == "status_1" else "CLOSE+5BD"
    today = where.day(book.now)
    return max(day, today) if where.calendar.add(day, book.number(follower)) <= today else day


def _status_day(
    book: Book, rule: str, base: date, told: happenings.Told | None, where: Place, projected: bool
) -> tuple[date, str, str]:
    """Return the day of a status message, the sum in words, and its rule."""
    if told and told.last:
        count = book.number("ST-PROMISE+2BD")
        day = where.calendar.add(told.last, count)
        why = f"promised {day_name(told.last)} + {amount(count, 'business days')} = {day_name(day)}"
        return day, why, "ST-PROMISE+2BD"
    what = SINCE[rule]
    if told:
        base, rule, what = where.day(told.at), "ST-NONE+7BD", "no date was named"
    count = book.number(rule)
    day = where.calendar.add(base, count)
    planned = " (planned)" if projected else ""
    return day, f"{what} {day_name(base)}{planned} + {amount(count, 'business days')} = {day_name(day)}", rule


def _status_person(book: Book, interview: Interview) -> Person | None:
    """Return who gets the status messages: whoever got the first, else the best reachable one."""
    people = candidates(book.situation, interview)
    told = [p for p in people if any(book.marked(book.id(kind, interview.id, p)).sent for kind in STATUS)]
    return next(iter([*told, *people]), None)


def _clock(moment: datetime) -> str:
    return f"{day_name(moment.date())} {moment:%H:%M}"
