"""Time that counts from another time of the same sentence: the day after that, two weeks later, the following Monday.

The other time is the *anchor*; without one these name no day, so that nothing is counted from the wrong one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.calendar import day_name, shift

from .months import month
from .said import FRIDAY, WEDNESDAY, Days, Said, monday
from .weeks import next_weekday, week


def days_later(said: Said, each: int) -> Days | None:
    """So many days or weeks after the other time."""
    if said.anchor is None:
        return None
    first = shift(said.anchor.last, each * (said.least or said.number))
    return _day(max(first, shift(said.anchor.last, each * said.number)), said.anchor)


def business_days_later(said: Said, _: int) -> Days | None:
    """So many business days after the other time."""
    return said.anchor and _day(said.calendar.add(said.anchor.last, said.number), said.anchor)


def next_day(said: Said, count: int) -> Days | None:
    """The day after the other time, else the day after it was said."""
    since = said.anchor.last if said.anchor else said.on
    return _day(shift(since, count), said.anchor)


def _day(day: date, anchor: Days | None) -> Days:
    rule = f"counted from {day_name(anchor.last)}" if anchor else "counted from the day it was said"
    return Days(day, day, rule, anchor.question if anchor else None, kind="later")


def following_week(said: Said, offset: int) -> Days | None:
    """The week after the other time's; the next ISO week (*offset* 1) when there is none."""
    if said.anchor is None:
        return week(said, offset) if offset else None
    start = shift(monday(max(said.anchor.last, said.anchor.start or said.anchor.last)), 7)
    length = said.weekday if said.weekday is not None else WEDNESDAY if said.part in ("early", "mid") else FRIDAY
    day = shift(start, length)
    rule = f"the week after {day_name(said.anchor.last)}"
    return Days(start, day, rule, said.anchor.question, start=start, ends=said.part in ("end", "late"), kind="later")


def same_week(said: Said, _: int) -> Days | None:
    """The week of the other time: its Friday, or a part of it."""
    if said.anchor is None:
        return None
    start = monday(said.anchor.start or said.anchor.last)
    day = shift(start, WEDNESDAY if said.part in ("early", "mid") else FRIDAY)
    rule = f"the week of {day_name(said.anchor.last)}"
    return Days(start, max(day, said.anchor.last), rule, said.anchor.question, start=start, kind="later")


def by_then(said: Said, _: int) -> Days | None:
    """The other time itself."""
    return said.anchor


def before_then(said: Said, _: int) -> Days | None:
    """The last business day before the other time."""
    if said.anchor is None:
        return None
    last = said.calendar.on_or_before(shift(said.anchor.start or said.anchor.last, -1))
    rule = f"before {day_name(said.anchor.last)}"
    return replace(said.anchor, first=min(said.on, last), last=last, rule=rule, kind="before")


def following_weekday(said: Said, _: int) -> Days | None:
    """The next such day after the other time; without one, that of the next ISO week."""
    if said.anchor is None or said.weekday is None:
        return next_weekday(said, 0)
    return _day(shift(said.anchor.last, (said.weekday - said.anchor.last.weekday() - 1) % 7 + 1), said.anchor)


def following_month(said: Said, _: int) -> Days | None:
    """The month after the other time's; the next month when there is none."""
    return month(replace(said, on=said.anchor.last) if said.anchor else said, 1)


def following_one(said: Said, _: int) -> Days | None:
    """The one after: a week on from a weekday or a week, a month on from a month; "end of next" is rather a week's."""
    if said.anchor is None:
        coming = week(said, 1) if said.part else None
        return coming and replace(coming, question="They did not say the next what.")
    if said.anchor.kind == "month":
        following = following_month(said, 0)
        return following and replace(following, kind="later")
    if said.anchor.kind == "week":
        return following_week(said, 0)
    return _day(shift(said.anchor.last, 7), said.anchor) if said.anchor.kind == "day" else None
