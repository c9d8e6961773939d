"""Counted time: in three days, within 48 hours, tomorrow, and time that has gone by."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from afterword.calendar import later, shift
from afterword.plan.rules import amount

from .said import Days, Said, month_after

# Up to here "two or three days" are days at work, as people mean them.
FEW_DAYS = 4


def days(said: Said, each: int) -> Days | None:
    """Calendar days from the day it was said; a couple of days, or two or three, are business days."""
    if each == 1 and (said.loose or (said.least is not None and said.number <= FEW_DAYS)):
        return business_days(said, 1)
    last = shift(said.on, each * said.number)
    first = shift(said.on, each * said.least) if said.least is not None else last
    return Days(min(first, last), last, amount(each * said.number, "calendar days"), _loose(said), kind="count")


def _loose(said: Said) -> str | None:
    # A couple is two; a few, some, several are anybody's guess.
    return "That is a loose count." if said.loose and said.number > 2 else None


def fixed_days(said: Said, count: int) -> Days | None:
    """A week, a fortnight: that many calendar days."""
    last = shift(said.on, count)
    return Days(last, last, amount(count, "calendar days"), kind="count")


def business_days(said: Said, _: int) -> Days | None:
    """Business days of the region; of a range the larger number."""
    last = said.calendar.add(said.on, said.number)
    first = said.calendar.add(said.on, said.least) if said.least is not None else last
    return Days(min(first, last), last, amount(said.number, "business days"), _loose(said), kind="count")


def months(said: Said, each: int) -> Days | None:
    """Calendar months: the same day of a later month."""
    year, month = month_after(said.on, each * said.number)
    last = date(year, month, min(said.on.day, monthrange(year, month)[1]))
    return Days(last, last, amount(each * said.number, "calendar months"), kind="count")


def hours(said: Said, _: int) -> Days | None:
    """Clock time, then the day it falls on."""
    if said.moment is not None and said.moment.tzinfo is not None:
        last = later(said.moment, said.number).date()
    else:
        last = shift(said.on, -(-said.number // 24))
    return Days(said.on, last, amount(said.number, "hours") + " of clock time", kind="count")


def day_after(said: Said, count: int) -> Days | None:
    """Today, tomorrow, the day after."""
    day = shift(said.on, count)
    return Days(day, day, ("the same day", "the day after", "two days after")[count], kind="day")


def end_of_day(said: Said, _: int) -> Days | None:
    """The end of the day; of another day that is named beside it."""
    return Days(said.on, said.on, "the same day", kind="hour")


def unclear(_: Said, __: int) -> Days | None:
    """A time that is named too loosely to count on."""
    return None


def gone(_: Said, __: int) -> Days | None:
    """Time that has gone by."""
    return None
