"""Today: what is due, late or soon over all applications, and the posts worth a comment."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import structs

from afterword import calendar
from afterword.desk.base import Part
from afterword.desk.plan import FollowUpShown
from afterword.model import FollowUp, FollowUpKind, Moment, Suggestion, Value

SUGGESTED = 3
REMEMBERS_DONE = timedelta(days=2)


class SuggestionShown(Suggestion, frozen=True, kw_only=True):
    """A suggestion with the application it is for."""

    opportunity_id: str
    company: str = ""


class Today(Value, frozen=True, kw_only=True):
    """What to do today; *badge* counts what is due or late."""

    at: Moment
    items: tuple[FollowUpShown, ...]
    suggestions: tuple[SuggestionShown, ...]
    badge: int
    advice: str | None = None
    next: str | None = None


class Day(Part):
    """One day of the person's."""

    def on(self, at: datetime | None = None) -> Today:
        """Return what is due, late, soon or just done, and the posts worth a comment."""
        moment = at or self.now()
        items: list[FollowUpShown] = []
        suggestions: list[SuggestionShown] = []
        for situation in self.desk.applications.situations():
            opportunity, steps = situation.opportunity, self.desk.plan.steps(situation, moment)
            items += [self.desk.plan.show(f, situation) for f in steps if _worth_showing(f, moment)]
            suggestions += [
                SuggestionShown(**structs.asdict(s), opportunity_id=opportunity.id, company=opportunity.company)
                for s in self.desk.posts.newest(situation, moment).items
                if s.verdict == "suggest"
            ]
        items.sort(key=lambda f: (not f.pinned, URGENCY.index(f.state), f.target))
        suggestions.sort(key=lambda s: -s.score)
        return Today(
            at=moment,
            items=tuple(items),
            suggestions=tuple(suggestions[:SUGGESTED]),
            badge=sum(map(_is_due, items)),
            advice=_advice(items),
        )

    def badge(self) -> int:
        """Return how many follow-ups are due or late now."""
        now = self.now()
        return sum(_is_due(f) for s in self.desk.applications.situations() for f in self.desk.plan.steps(s, now))


STEPS: dict[FollowUpKind, str] = {
    "thank_you": "a thank-you", "status_1": "a question about the status", "status_2": "a second question",
    "close": "a graceful close", "connection": "an invitation to connect",
    "rejection_reply": "a reply to their refusal",
    "offer_ack": "thanks for the offer", "offer_decision_reminder": "your answer to their offer",
    "withdraw": "a word that you withdraw", "no_show": "a line about the missed talk", "reply": "an answer",
    "referrer_thanks": "thanks to who referred you",
}  # fmt: skip
URGENCY = ("late", "due", "blocked_no_address", "snoozed", "upcoming", "done", "skipped", "stopped")


def _advice(items: list[FollowUpShown]) -> str | None:
    """Return that doing nothing is right, with what comes next; None while something is to be done."""
    open_ = [f for f in items if f.state not in ("done", "snoozed")]
    if any(f.state != "upcoming" for f in open_):
        return None
    following = min(open_, key=lambda f: f.target, default=None)
    if following is None:
        return None
    who = ", ".join(named.name for named in following.people_named if named.name)
    to = f" to {who}" if who else ""
    day = calendar.day_name(following.target.date())
    return f"Doing nothing is right today. Next, on {day}: {STEPS[following.kind]}{to} ({following.company})."


def _is_due(follow_up: FollowUp) -> bool:
    return follow_up.state in ("due", "late")


def _worth_showing(follow_up: FollowUp, now: datetime) -> bool:
    match follow_up.state:
        case "due" | "late" | "blocked_no_address" | "snoozed":
            return True
        case "upcoming":
            return not follow_up.projected
        case "done":
            return now - follow_up.latest < REMEMBERS_DONE
        case _:
            return False
