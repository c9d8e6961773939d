"""Days of the calendar: the 15th, 12 November, 3/11, the week of the 9th."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from afterword.calendar import day_name, shift

from .said import FRIDAY, Days, Said, monday, month_after

# A date that passed this recently is rather gone than next year's.
PAST_DAYS = 120


def dated(said: Said, _: int) -> Days | None:
    """A day and a month, perhaps a year and a weekday."""
    assert said.month and said.day
    if said.month > 12:
        return None
    years = (said.year,) if said.year else (said.on.year, said.on.year + 1)
    found = [date(y, said.month, said.day) for y in years if said.day <= monthrange(y, said.month)[1]]
    if not found:
        return None
    ahead = [d for d in found if d >= said.on]
    past = not ahead or (len(found) == 2 and found[0] < said.on and (said.on - found[0]).days < PAST_DAYS)
    day = (ahead or found)[0]
    return Days(day, day, "explicit date", _weekday_question(said, day), past=past, kind="date")


def _weekday_question(said: Said, day: date) -> str | None:
    if said.weekday is None or said.weekday == day.weekday():
        return None
    return f"{day_name(day)} is not the weekday they named."


def slashed(said: Said, _: int) -> Days | None:
    """3/11: the month first in the United States, the day first elsewhere; asks where people write it both ways."""
    assert said.month and said.day
    straight, swapped = dated(said, 0), dated(replace(said, month=said.day, day=said.month), 0)
    day = (swapped or straight) if said.month_first else (straight or swapped)
    other = straight if day is swapped else swapped
    # Canadians write it both ways.
    if day and other and other.last != day.last and said.calendar.country in ("CA", "") and not other.past:
        return replace(day, question=f"It could also be {day_name(other.last)}.")
    return day


def day_of_month(said: Said, _: int) -> Days | None:
    """The 15th: of this month, of the next when it is past."""
    assert said.day
    for ahead in range(3):
        year, month = month_after(said.on, ahead)
        if said.day > monthrange(year, month)[1]:
            continue
        day = date(year, month, said.day)
        if day >= said.on and (said.weekday is None or said.weekday == day.weekday() or ahead > 1):
            return Days(day, day, "explicit date", kind="date")
        if day >= said.on:
            return Days(day, day, "explicit date", _weekday_question(said, day), kind="date")
    return None


def day_of_next_month(said: Said, offset: int) -> Days | None:
    """The 5th of next month."""
    assert said.day
    year, month = month_after(said.on, offset)
    if said.day > monthrange(year, month)[1]:
        return None
    day = date(year, month, said.day)
    return Days(day, day, "explicit date", kind="date", past=day < said.on)


def week_of_slashed(said: Said, _: int) -> Days | None:
    """The week of 10/26: its Friday."""
    day = slashed(said, 0)
    return day and week_of(replace(said, day=day.last.day, month=day.last.month), 0)


def week_of(said: Said, _: int) -> Days | None:
    """The week of a date: its Friday."""
    day = dated(said, 0) if said.month else day_of_month(said, 0)
    if day is None:
        return None
    start = monday(day.last)
    return replace(day, first=start, last=shift(start, FRIDAY), rule="Friday of that week", start=start, kind="week")
