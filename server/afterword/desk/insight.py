"""Looking back, honestly: how long answers take, what was done, what is waiting, and where there is too little."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from statistics import median

from afterword.desk.applications import ENDED
from afterword.model import Draft, FollowUp, Interview, Moment, PostMark, Promise, Situation, Stage, Value
from afterword.plan.marks import fold

ENOUGH = 3  # below that, a median says more about chance than about companies
WEEKS = 12
ANSWERS = ("reply_received", "promise", "invited", "offer", "rejected")
SPANS = ((0, 2), (3, 5), (6, 10), (11, 20), (21, None))


class Span(Value, frozen=True, kw_only=True):
    """How many answers came after *least* to *most* days; without *most*, after any more."""

    least: int
    most: int | None
    count: int


class Answers(Value, frozen=True, kw_only=True):
    """Days from a round to the company's next word; the numbers are None where there is too little."""

    count: int
    open: int
    median: int | None = None
    shortest: int | None = None
    longest: int | None = None
    spans: tuple[Span, ...] = ()


class Promises(Value, frozen=True, kw_only=True):
    """Promised days: an answer by then, an answer after it, none yet though it has passed, not yet due."""

    kept: int = 0
    later: int = 0
    passed: int = 0
    ahead: int = 0


class Week(Value, frozen=True, kw_only=True):
    """What was done in the week that begins on *monday*."""

    monday: date
    interviews: int = 0
    messages: int = 0
    comments: int = 0


class Waiting(Value, frozen=True, kw_only=True):
    """An application whose next word is the company's: since when, and when it is worth asking."""

    opportunity_id: str
    company: str
    title: str
    stage: Stage
    since: Moment
    days: int
    ask_at: Moment | None = None


class Insight(Value, frozen=True, kw_only=True):
    """What a search looks like from a little distance; *enough* is how many answers a median needs."""

    at: Moment
    enough: int = ENOUGH
    open: int
    over: int
    answers: Answers
    promises: Promises
    weeks: tuple[Week, ...]
    waiting: tuple[Waiting, ...]
    waiting_total: int = 0
    next: str | None = None


class PostsInWeek(Value, frozen=True, kw_only=True):
    """How many posts came out in the week that begins on *monday*."""

    monday: date
    posts: int


class Named(Value, frozen=True, kw_only=True):
    """A theme or a writer, and in how many posts of the last weeks."""

    name: str
    posts: int


class Pulse(Value, frozen=True, kw_only=True):
    """How often a company writes, about what, and who: all its posts, and those of the last weeks."""

    total: int
    weeks: tuple[PostsInWeek, ...]
    themes: tuple[Named, ...] = ()
    writers: tuple[Named, ...] = ()


class Case(Value, frozen=True, kw_only=True):
    """One application with its plan, its promises by interview, and its messages and comments."""

    situation: Situation
    steps: tuple[FollowUp, ...] = ()
    promises: Mapping[str, Promise]
    drafts: tuple[Draft, ...] = ()
    comments: tuple[PostMark, ...] = ()


def look_back(cases: Sequence[Case], now: datetime) -> Insight:
    """Return what *cases* say as of *now*; what lies after it has not happened."""
    over = sum(c.situation.opportunity.stage in ENDED for c in cases)
    waits = (_waiting(c, now) for c in cases)
    return Insight(
        at=now,
        open=len(cases) - over,
        over=over,
        answers=_answers(cases, now),
        promises=_promises(cases, now),
        weeks=_weeks(cases, now),
        waiting=tuple(sorted((w for w in waits if w), key=lambda w: w.since)),
    )


def _rounds(case: Case, now: datetime) -> list[tuple[Interview, datetime | None, bool]]:
    """Return each round with the moment of the next word, and whether the answer is still to come.

    A round that was followed by another one without a word in between was answered at a moment nobody noted.
    """
    rounds = [i for i in case.situation.interviews if i.ended_at <= now]
    told = [h.at for h in case.situation.happenings if h.event in ANSWERS and h.at <= now]
    found = []
    for n, interview in enumerate(rounds):
        until = rounds[n + 1].started_at if n + 1 < len(rounds) else now
        answer = min((at for at in told if interview.ended_at < at <= until), default=None)
        last = n + 1 == len(rounds) and case.situation.opportunity.stage not in ENDED
        found.append((interview, answer, last and answer is None))
    return found


def _days(start: datetime, end: datetime) -> int:
    return (end.astimezone(start.tzinfo).date() - start.date()).days


def _answers(cases: Iterable[Case], now: datetime) -> Answers:
    rounds = [each for case in cases for each in _rounds(case, now)]
    took = sorted(_days(interview.ended_at, answer) for interview, answer, _ in rounds if answer)
    still = sum(is_open for *_, is_open in rounds)
    if len(took) < ENOUGH:
        return Answers(count=len(took), open=still)
    spans = tuple(
        Span(least=least, most=most, count=sum(least <= d and (most is None or d <= most) for d in took))
        for least, most in SPANS
    )
    return Answers(
        count=len(took), open=still, median=round(median(took)), shortest=took[0], longest=took[-1], spans=spans
    )


def _promises(cases: Iterable[Case], now: datetime) -> Promises:
    counted: Counter[str] = Counter()
    for case in cases:
        for interview, answer, is_open in _rounds(case, now):
            promise = case.promises.get(interview.id)
            if not promise or not promise.window:
                continue
            last = promise.window.to
            if answer:
                counted["kept" if answer.astimezone(interview.ended_at.tzinfo).date() <= last else "later"] += 1
            elif is_open:
                counted["passed" if now.date() > last else "ahead"] += 1
    return Promises(**counted)


def _weeks(cases: Iterable[Case], now: datetime) -> tuple[Week, ...]:
    this = now.date() - timedelta(days=now.weekday())
    mondays = [this - timedelta(weeks=n) for n in reversed(range(WEEKS))]
    counted: dict[str, Counter[date]] = {"interviews": Counter(), "messages": Counter(), "comments": Counter()}
    for case in cases:
        moments = {
            "interviews": [i.ended_at for i in case.situation.interviews],
            "messages": _sent(case),
            "comments": [m.at for m in case.comments],
        }
        for what, all_of_them in moments.items():
            counted[what].update(monday_of(at, now) for at in all_of_them if at <= now)
    return tuple(Week(monday=m, **{what: of[m] for what, of in counted.items()}) for m in mondays)


def monday_of(moment: datetime, now: datetime) -> date:
    """Return the Monday of the week of *moment*, on the clock of *now*."""
    day = moment.astimezone(now.tzinfo).date()
    return day - timedelta(days=day.weekday())


def _sent(case: Case) -> list[datetime]:
    """Return when messages went out: steps said to be sent, and drafts that were no step of the plan."""
    steps = [marked.sent for marked in fold(case.situation.marks).values() if marked.sent]
    return steps + [d.sent_at for d in case.drafts if d.sent_at and not d.follow_up_id and not d.post_id]


def _waiting(case: Case, now: datetime) -> Waiting | None:
    """Return the wait of an application where the last word was the person's; nothing where it is theirs to act."""
    opportunity = case.situation.opportunity
    if opportunity.stage in ENDED or opportunity.stage in ("saved", "offer"):
        return None
    own = [at for at in (*_sent(case), *(i.ended_at for i in case.situation.interviews)) if at <= now]
    theirs = [h.at for h in case.situation.happenings if h.event in ANSWERS and h.at <= now]
    since = max(own, default=opportunity.created_at)
    if since is None or (theirs and max(theirs) >= since) or any(f.state in ("due", "late") for f in case.steps):
        return None
    ahead = [f.target for f in case.steps if f.state in ("upcoming", "snoozed") and f.kind.startswith("status")]
    return Waiting(
        opportunity_id=opportunity.id, company=opportunity.company, title=opportunity.title, stage=opportunity.stage,
        since=since, days=max(_days(since, now), 0), ask_at=min(ahead, default=None),
    )  # fmt: skip
