"""One answer from several times: the later one, with a question unless they said which is the last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from afterword.calendar import day_name, shift

from .promises import Table
from .reading import Time
from .units import Days, monday

# Up to here "in two weeks, before Christmas" is one time and its bound.
NEAR = 15


def together(group: Sequence[Time]) -> Days | None:
    """Return the later of the times that stand together; asks when they are of different kinds."""
    known = _days_only([time.days for time in group if time.days])
    if not known:
        return None
    # "Friday, 23 October" is one day.
    dated = {days.last.weekday() for days in known if days.kind == "date"}
    known = _in_order([days for days in known if days.kind != "day" or days.last.weekday() not in dated])
    latest = max(known, key=lambda days: days.last)
    question = latest.question or next((days.question for days in known if days.question), None)
    if len({days.kind for days in known}) > 1 and question is None:
        question = which(known)
    return replace(latest, first=min(days.first for days in known), question=question)


def _days_only(known: list[Days]) -> list[Days]:
    """Return the days without "end of business", which is but the hour of a day named beside it."""
    return [days for days in known if days.kind != "hour"] or known


def _in_order(known: list[Days]) -> list[Days]:
    """Return weekdays one after the other: in "next Monday or Thursday" the second follows the first."""
    for place, (one, other) in enumerate(pairwise(known), 1):
        follows = one.kind == "day" or (one.kind == "week" and one.ends)
        if other.kind == "day" and follows and other.last < one.last:
            day = shift(other.last, 7 * -(-(one.last - other.last).days // 7))
            known[place] = replace(other, first=day, last=day)
    return known


def combined(text: str, kept: Sequence[tuple[Sequence[Time], Days]], words: Table) -> Days:
    """Return the later of several times; the last one if they took one back, or if it counts from the others."""
    known = _days_only(_refined(kept))
    if words.expression("latest").search(text):
        latest = max(_in_order(known), key=lambda days: days.last)
        return replace(latest, question=None) if len(known) > 1 else latest
    latest = max(known, key=lambda days: days.last)
    if len({days.last for days in known}) == 1:
        return latest
    between = text[kept[-2][0][-1].end : kept[-1][0][0].start]
    if re.search(rf"\b(?:{words.instead})\b", between):
        return known[-1]
    if kept[-1][0][-1].unit == "before_then":
        return known[-1]
    unsure = re.search(rf"\b(?:{words.either}|{words.perhaps})\b", between)
    if known[-1].kind == "before" and _bounds(between, words):
        return min(known, key=lambda days: days.last)
    if latest is known[-1] and latest.kind == "later" and not unsure:
        return latest
    return replace(latest, first=min(days.first for days in known), question=latest.question or which(known))


def _bounds(between: str, words: Table) -> bool:
    """Tell whether a "before" bounds the time before it: "in two weeks, before Christmas", "but before Christmas"."""
    if re.search(rf"\b(?:{words.yet})\b", between):
        return True
    loose = re.search(rf"\b(?:{words.either}|{words.perhaps}|{words.hear})\b", between.lstrip(", "))
    return between.startswith(",") and len(between) <= NEAR and not loose


def _refined(kept: Sequence[tuple[Sequence[Time], Days]]) -> list[Days]:
    """Return the days; one that is named after a coming week is of that week: "next week, probably Wednesday"."""
    known: list[Days] = []
    before: Time | None = None
    for times, days in kept:
        week = _week(before, known[-1]) if before else None
        if week and week > times[-1].said.on and _is_part(times[-1]):
            day = shift(week, days.last.weekday())
            known[-1] = replace(days, first=day, last=day, question=None)
        else:
            known.append(days)
        before = times[-1]
    return known


def _week(time: Time, days: Days) -> date | None:
    """Return the Monday of the week that was named: "next week", "in three weeks", "after the weekend"."""
    if days.kind == "week":
        return days.start
    after_weekend = time.unit == "weekend" and time.row == 1
    return monday(days.last) if after_weekend or (time.unit == "days" and time.row == 7) else None


def _is_part(time: Time) -> bool:
    """Tell whether a time may be a part of a week named before: a weekday, "midweek"."""
    return time.unit == "weekday" or (time.unit == "week" and time.row == 0 and time.said.part in ("early", "mid"))


def which(known: Sequence[Days]) -> str:
    """Return what to say of several days."""
    return f"They named more than one time: {' or '.join(day_name(d) for d in sorted({d.last for d in known}))}."
