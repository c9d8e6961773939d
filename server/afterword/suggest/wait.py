"""When to say nothing in public: lately turned down, an offer in hand, only the agency met, enough said this week."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from afterword.model import PostMark, Situation

DAY, WEEK = timedelta(days=1), timedelta(days=7)
_AGENCY = re.compile(
    r"\b(?:agency|agencies|staffing|headhunt\w*|executive search|recruitment (?:partner|firm|consultan\w+)|ett"
    r"|personalberat\w*|personalvermittl\w*|zeitarbeit\w*|cabinet de recrutement|consultora de selección)\b"
)
# After these a word in public reads oddly: how long, and what to say meanwhile.
HUSH = {
    "rejected": (WEEK, "They turned you down. Wait a week before you comment in public; a short thank-you is enough."),
    "withdrawn": (DAY, "You have just withdrawn. Comment in public another day, if you still like to."),
    "no_show": (DAY, "Your talk did not come about. Find a new time for it first, and comment in public afterwards."),
}
ANSWERED = ("accepted", "declined", "withdrawn", "rejected", "closed")


def _last(situation: Situation, event: str, now: datetime) -> datetime | None:
    return max((h.at for h in situation.happenings if h.event == event and h.at <= now), default=None)


def _only_the_agency(situation: Situation, now: datetime) -> bool:
    """Say whether everybody met so far works for an agency, not for the company."""
    met = {person for interview in situation.interviews if interview.started_at <= now for person in interview.people}
    roles = [(person.role or "").casefold() for person in situation.people if person.id in met]
    return bool(roles) and all(_AGENCY.search(role) for role in roles)


def quiet(situation: Situation, now: datetime) -> str | None:
    """Return why nothing should be said in public now, or None."""
    for event, (length, why) in HUSH.items():
        at = _last(situation, event, now)
        if at and now - at < length:
            return why
    if _last(situation, "withdrawn", now):
        return None
    offered = _last(situation, "offer", now) or situation.opportunity.stage == "offer"
    if offered and situation.opportunity.stage not in ANSWERED:
        return "You hold an offer. Answer it first, and comment in public afterwards."
    if _only_the_agency(situation, now):
        return "You have only met the agency so far. Read the posts and keep them for your first talk with the company."
    return None


def budget(situation: Situation, marks: Sequence[PostMark], now: datetime) -> str | None:
    """Return a word about the week's comments where they are spent."""
    spent = sum(mark.event == "commented" and now - WEEK <= mark.at <= now for mark in marks)
    allowed = situation.settings.comments_per_week
    if spent < allowed or not spent:
        return None
    times = "once" if spent == 1 else f"{spent} times"
    return f"You have commented {times} at this company within a week. More looks like campaigning; save the rest."
