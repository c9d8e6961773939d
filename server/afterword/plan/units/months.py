"""Months, their halves and weeks, quarters and years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from afterword.calendar import shift

from .said import FRIDAY, THURSDAY, Days, Said, monday, month_after, month_end

# A month that ended this recently is rather the past one than next year's.
PAST_DAYS = 120
LAST = 9


def month(said: Said, offset: int) -> Days | None:
    """This, the next or a later month: its 10th, 15th or last day."""
    year, number = month_after(said.on, offset)
    days = _month(year, number, said)
    return days if days.last >= said.on else _month(*month_after(said.on, offset + 1), said)


def this_or_next_month(said: Said, _: int) -> Days | None:
    """This month or the next: the later; asks."""
    days = _month(*month_after(said.on, 1), said)
    return replace(days, first=said.on, question="They named this month or the next.")


def named_month(said: Said, _: int) -> Days | None:
    """The next such month: its 10th, 15th or last day."""
    assert said.month
    year = said.year or said.on.year
    days = _month(year, said.month, said)
    if days.last >= said.on or said.year:
        return replace(days, past=days.last < said.on)
    days_ago = (said.on - days.last).days
    return replace(_month(year + 1, said.month, said), past=days_ago < PAST_DAYS)


def half_month(said: Said, _: int) -> Days | None:
    """The first or the second half of a month: its 15th or its last day."""
    half = replace(said, part="mid" if said.nth == 1 else "end")
    return named_month(half, 0) if said.month else month(half, 0)


def _month(year: int, number: int, said: Said) -> Days:
    start, end = date(year, number, 1), month_end(year, number)
    if said.part == "early":
        return Days(start, date(year, number, 10), "by the 10th", start=start, kind="month")
    if said.part == "mid":
        return Days(start, date(year, number, 15), "by the 15th", start=date(year, number, 15), kind="month")
    return Days(start, end, "the last day of the month", start=start, ends=said.part in ("end", "late"), kind="month")


def week_of_month(said: Said, offset: int) -> Days | None:
    """The nth working week of a named month, or of the month *offset* months on; `LAST` is the last; a week belongs to
    the month that holds its Thursday, as for ISO weeks."""
    year, number = month_after(said.on, offset)
    if said.month:
        number, year = said.month, said.year or said.on.year
        if month_end(year, number) < said.on:
            year += 1
    if said.nth == LAST:
        end = month_end(year, number)
        start = monday(shift(end, -((end.weekday() - THURSDAY) % 7)))
        return Days(start, shift(start, FRIDAY), "Friday of the month's last week", start=start, kind="week")
    opening = said.calendar.on_or_after(date(year, number, 1))
    start, question = monday(opening), None
    if opening.weekday() > THURSDAY:
        start = shift(start, 7)
    elif opening.weekday() == THURSDAY:
        question = "The month begins with a short week."
    start = shift(start, 7 * (said.nth - 1))
    return Days(
        start, shift(start, FRIDAY), f"Friday of working week {said.nth} of the month", question, start, kind="week"
    )


def quarter(said: Said, offset: int) -> Days | None:
    """This or a later quarter: its last day."""
    return _quarter(said, offset)


def named_quarter(said: Said, _: int) -> Days | None:
    """Q1 to Q4, the first to the fourth or last quarter: the last day of the next such one."""
    number = min(said.nth, 4) if said.nth > 1 else said.number
    if not 1 <= number <= 4:
        return None
    return _quarter(said, (number - 1 - (said.on.month - 1) // 3) % 4)


def _quarter(said: Said, ahead: int) -> Days | None:
    if said.part in ("early", "mid"):
        return None
    year, number = month_after(said.on, ahead * 3 - (said.on.month - 1) % 3)
    if said.year:
        year = said.year
    start, end = date(year, number, 1), month_end(year, number + 2)
    return Days(start, end, "the last day of the quarter", start=start, ends=True, past=end < said.on, kind="month")


def year(said: Said, offset: int) -> Days | None:
    """This or the next year: its last day."""
    number = said.year or said.on.year + offset
    if said.part in ("early", "mid"):
        return None
    last = date(number, 12, 31)
    return Days(
        last.replace(month=1, day=1),
        last,
        "the last day of the year",
        start=last.replace(month=1, day=1),
        ends=True,
        past=last < said.on,
        kind="month",
    )
