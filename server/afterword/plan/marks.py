"""What the person did with each step, folded from their marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.calendar import later, within
from afterword.model import FollowUpMark


@dataclass(frozen=True)
class Marked:
    """A step's marks: when it was sent or skipped, until when it sleeps, whether it is pinned."""

    sent: datetime | None = None
    skipped: datetime | None = None
    until: datetime | None = None
    pinned: bool = False


UNMARKED = Marked()


def fold(marks: Iterable[FollowUpMark]) -> Mapping[str, Marked]:
    """Return the marks in force by follow-up id; `undone` takes the last one back, `copied` changes nothing.

    They count in the order in which they were noted, which need not be that of the moments that they tell of.
    """
    stacks: dict[str, list[FollowUpMark]] = {}
    for mark in sorted(marks, key=lambda m: (m.noted_at or m.at, m.id)):
        stack = stacks.setdefault(mark.follow_up_id, [])
        if mark.event == "undone":
            del stack[-1:]
        elif mark.event != "copied":
            stack.append(mark)
    return {step: _folded(stack) for step, stack in stacks.items()}


def _folded(stack: list[FollowUpMark]) -> Marked:
    last = {mark.event: mark for mark in stack}
    sent, skipped, snoozed = last.get("sent"), last.get("skipped"), last.get("snoozed")
    return Marked(
        sent=within(sent.at) if sent else None,
        skipped=within(skipped.at) if skipped else None,
        until=within(snoozed.until or later(within(snoozed.at), 24)) if snoozed else None,
        pinned="pinned" in last,
    )
