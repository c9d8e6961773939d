"""The whole plan of one application, in the order in which things are due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from afterword.model import FollowUp, FollowUpState, Situation

from .answers import answers
from .rounds import connections, ended, status_steps, thank_yous
from .steps import Book

RANKS: Mapping[FollowUpState, int] = {
    "late": 0, "due": 0, "blocked_no_address": 1, "upcoming": 2, "snoozed": 2, "skipped": 3, "done": 3, "stopped": 4,
}  # fmt: skip


def follow_ups(situation: Situation, now: datetime) -> tuple[FollowUp, ...]:
    """Return every step of the plan with its state at *now*, what is due first."""
    book = Book.of(situation, now)
    steps = answers(book)
    met: set[str] = set()
    for interview in sorted(situation.interviews, key=lambda i: (ended(i), i.id)):
        steps += thank_yous(book, interview)
        steps += status_steps(book, interview)
        steps += connections(book, interview, met)
    return today_order(steps)


def today_order(follow_ups: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    """Return steps, of one application or of many, as a person would take them up: what is due, then what comes."""
    return tuple(sorted(follow_ups, key=lambda f: (RANKS[f.state], not f.pinned, f.target)))
