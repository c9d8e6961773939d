"""Weeks, weekdays and weekends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.calendar import day_name, shift

from .said import FRIDAY, SUNDAY, WEDNESDAY, Days, Said, monday, month_after, month_end

WEEKS_AHEAD = 35


def week(said: Said, offset: int) -> Days | None:
    """This, the next or a later ISO week: its Friday, or a part of it."""
    start = shift(monday(said.on), 7 * offset)
    question = None
    if offset == 0 and said.on.weekday() > FRIDAY:
        start, question = shift(start, 7), "It was said on a weekend."
    if offset == 0 and said.on.weekday() == FRIDAY and said.part == "end":
        question = "It was said on a Friday."
    days = _week(start, said, _week_words(offset))
    # "the middle of the week", said on Thursday, is next week's.
    if days.last < said.on or (days.last == said.on and said.part in ("early", "mid")):
        days = _week(shift(start, 7), said, _week_words(offset + 1))
    return replace(days, question=question)


def this_or_next(said: Said, _: int) -> Days | None:
    """This week or the next: the later; asks."""
    days = _week(shift(monday(said.on), 7), said, "the next ISO week")
    return replace(days, first=said.on, question="They named this week or the next.")


def next_or_after(said: Said, _: int) -> Days | None:
    """The next week or the one after: the later; asks."""
    days = _week(shift(monday(said.on), 14), said, "the ISO week after the next")
    return replace(days, first=shift(monday(said.on), 7), question="They named the next week or the one after.")


def _week_words(offset: int) -> str:
    return {0: "this week", 1: "the next ISO week"}.get(offset, f"the ISO week {offset} weeks on")


def _week(start: date, said: Said, which: str) -> Days:
    if said.weekday is not None:
        day = shift(start, said.weekday)
        return Days(day, day, f"that day of {which}", kind="day")
    if said.part in ("early", "mid"):
        return Days(start, shift(start, WEDNESDAY), f"Wednesday of {which}", kind="week", start=start)
    return Days(
        start, shift(start, FRIDAY), f"Friday of {which}", start=start, ends=said.part in ("end", "late"), kind="week"
    )


def week_number(said: Said, _: int) -> Days | None:
    """ISO week n: its Friday."""
    if not 1 <= said.number <= 53:
        return None
    year = said.year or said.on.isocalendar().year
    try:
        start = date.fromisocalendar(year, said.number, 1)
        if shift(start, FRIDAY) < said.on and not said.year:
            start = date.fromisocalendar(year + 1, said.number, 1)
    except ValueError:
        return None
    days = _week(start, said, f"ISO week {said.number}")
    return replace(days, past=not said.on <= days.last <= shift(said.on, WEEKS_AHEAD * 7))


def weekday(said: Said, weeks: int) -> Days | None:
    """The next such day, a full week on if it was said on that day; *weeks* more weeks on."""
    assert said.weekday is not None
    ahead = (said.weekday - said.on.weekday() - 1) % 7 + 1
    day = shift(said.on, ahead + 7 * weeks)
    since = said.anchor.last if said.anchor and said.anchor.kind == "date" and not said.anchor.past else day
    if day < since and not weeks:
        later = shift(since, (said.weekday - since.weekday() - 1) % 7 + 1)
        return Days(later, later, f"counted from {day_name(since)}", f"It could also be {day_name(day)}.", kind="day")
    return Days(day, day, "the next such day" + f" + {weeks} weeks" * bool(weeks), kind="day")


def weeks_from_weekday(said: Said, _: int) -> Days | None:
    """Two weeks from Friday, or from tomorrow (no weekday): that many weeks after the next such day."""
    if said.weekday is not None:
        return weekday(said, said.number)
    day = shift(said.on, 1 + 7 * said.number)
    return Days(day, day, f"tomorrow + {said.number} weeks", kind="count")


def next_weekday(said: Said, _: int) -> Days | None:
    """ "Next Friday": the one of the next ISO week; asks when there is a sooner one."""
    coming = weekday(replace(said, anchor=None), 0)
    assert coming and said.weekday is not None
    day = shift(monday(said.on), 7 + said.weekday)
    if day == coming.last:
        return coming
    sooner = f"Some would mean {day_name(coming.last)}."
    return Days(day, day, "that day of the next ISO week", sooner, kind="day")


def last_weekday(said: Said, offset: int) -> Days | None:
    """The last such weekday of a month."""
    assert said.weekday is not None
    year, month = month_after(said.on, offset)
    day = month_end(year, month)
    day = shift(day, -((day.weekday() - said.weekday) % 7))
    return Days(day, day, "the last such day of the month", kind="day")


def weekend(said: Said, how: int) -> Days | None:
    """Friday before (-1), Sunday of (0) or Tuesday after (1) the coming weekend."""
    start = monday(said.on)
    if how < 0:
        friday = shift(start, FRIDAY if said.on.weekday() <= FRIDAY else FRIDAY + 7)
        friday = said.calendar.on_or_before(friday)
        return Days(friday, friday, "the last business day before the weekend", kind="day")
    last = shift(start, SUNDAY if how == 0 else SUNDAY + 2)
    return Days(last, last, "Tuesday after the weekend" if how else "the weekend", kind="day")
