"""When to say nothing in public: the day of a rejection, between offer and answer, after enough comments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from afterword.model import PostMark, Situation

DAY, WEEK = timedelta(days=1), timedelta(days=7)
ANSWERED = ("accepted", "declined", "withdrawn", "rejected", "closed")


def _last(situation: Situation, event: str, now: datetime) -> datetime | None:
    return max((h.at for h in situation.happenings if h.event == event and h.at <= now), default=None)


def quiet(situation: Situation, now: datetime) -> str | None:
    """Return why nothing should be said in public now, or None."""
    rejected = _last(situation, "rejected", now)
    if rejected and (now - rejected < DAY or rejected.date() == now.astimezone(rejected.tzinfo).date()):
        return (
            "They turned you down today. Wait a week before you comment in public; a short thank-you is enough for now."
        )
    if _last(situation, "withdrawn", now):
        return None
    offered = _last(situation, "offer", now) or situation.opportunity.stage == "offer"
    if offered and situation.opportunity.stage not in ANSWERED:
        return "You hold an offer. Answer it first, and comment in public afterwards."
    return None


def budget(situation: Situation, marks: Sequence[PostMark], now: datetime) -> str | None:
    """Return a word about the week's comments where they are spent."""
    spent = sum(mark.event == "commented" and now - WEEK <= mark.at <= now for mark in marks)
    allowed = situation.settings.comments_per_week
    if spent < allowed or not spent:
        return None
    times = "once" if spent == 1 else f"{spent} times"
    return f"You have commented {times} at this company within a week. More looks like campaigning; save the rest."
