"""The units of a promise: from what was said and the day it was said on to the days it covers.

Each unit is a function of `Said` and the row's number; None means that no day can be told.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from afterword.calendar import Calendar, shift

FRIDAY, WEDNESDAY, THURSDAY = 4, 2, 3
FEW_DAYS = 4
LAST = 9
PAST_DAYS = 120


@dataclass(frozen=True)
class Said:
    """One time expression, as numbers; *on* is the day, *moment* the moment it was said, where that is known."""

    on: date
    calendar: Calendar
    moment: datetime | None = None
    number: int = 1
    least: int | None = None
    loose: bool = False
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    nth: int = 1
    part: str = ""
    holiday: str = ""
    month_first: bool = False


@dataclass(frozen=True)
class Days:
    """The days that words cover, the rule in words, and a question where they can be read in two ways.

    *start* is what "before" and "after" count from; *past* marks a day that has gone by.
    """

    first: date
    last: date
    rule: str
    question: str | None = None
    start: date | None = None
    ends: bool = False
    past: bool = False
    kind: str = ""


Unit = Callable[[Said, int], Days | None]


def monday(day: date) -> date:
    """Return the Monday of the ISO week of *day*."""
    return shift(day, -day.weekday())


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def month_after(day: date, count: int) -> tuple[int, int]:
    """Return year and month, *count* months after *day*'s."""
    months = day.year * 12 + day.month - 1 + count
    return months // 12, months % 12 + 1


def week(said: Said, offset: int) -> Days | None:
    """This, the next or a later ISO week: its Friday, or a part of it."""
    start = shift(monday(said.on), 7 * offset)
    question = None
    if offset == 0 and said.on.weekday() > FRIDAY:
        start, question = shift(start, 7), "It was a weekend: which week did they mean?"
    days = _week(start, said, _week_words(offset))
    # "the middle of the week", said on Thursday, is next week's.
    if days.last < said.on or (days.last == said.on and said.part in ("early", "mid")):
        days = _week(shift(start, 7), said, _week_words(offset + 1))
    return replace(days, question=question)


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
    return replace(days, past=(days.last - said.on).days > 365 - PAST_DAYS or days.last < said.on)


def weekday(said: Said, weeks: int) -> Days | None:
    """The next such day, a full week on if it was said on that day; *weeks* more weeks on."""
    assert said.weekday is not None
    ahead = (said.weekday - said.on.weekday() - 1) % 7 + 1
    day = shift(said.on, ahead + 7 * weeks * said.number)
    return Days(day, day, "the next such day" + (f" + {weeks * said.number} weeks" if weeks else ""), kind="day")


def next_weekday(said: Said, _: int) -> Days | None:
    """ "Next Friday": the one of the next ISO week; asks when there is a sooner one."""
    coming = weekday(replace(said, number=1), 0)
    assert coming and said.weekday is not None
    day = shift(monday(said.on), 7 + said.weekday)
    if day == coming.last:
        return coming
    return Days(
        day, day, "that day of the next ISO week", f"Did they mean {coming.last:%d.%m.} or {day:%d.%m.}?", kind="day"
    )


def last_weekday(said: Said, offset: int) -> Days | None:
    """The last such weekday of a month."""
    assert said.weekday is not None
    year, month = month_after(said.on, offset)
    day = month_end(year, month)
    day = shift(day, -((day.weekday() - said.weekday) % 7))
    return Days(day, day, "the last such day of the month", kind="day")


def days(said: Said, each: int) -> Days | None:
    """Calendar days from the day it was said; a couple of days, or two or three, are business days."""
    if each == 1 and (said.loose or (said.least is not None and said.number <= FEW_DAYS)):
        return business_days(said, 1)
    last = shift(said.on, each * said.number)
    first = shift(said.on, each * said.least) if said.least is not None else last
    question = "That is a loose count: which day shall be reckoned with?" if said.loose and said.number > 2 else None
    return Days(min(first, last), last, f"{each * said.number} calendar days", question, kind="count")


def fixed_days(said: Said, count: int) -> Days | None:
    """A week, a fortnight: that many calendar days."""
    last = shift(said.on, count)
    return Days(last, last, f"{count} calendar days", kind="count")


def this_or_next(said: Said, _: int) -> Days | None:
    """This week or the next: the later; asks."""
    days = _week(shift(monday(said.on), 7), said, "the next ISO week")
    return replace(days, first=said.on, question="This week or the next: shall the later one be reckoned with?")


def business_days(said: Said, _: int) -> Days | None:
    """Business days of the region; of a range the larger number."""
    last = said.calendar.add(said.on, said.number)
    first = said.calendar.add(said.on, said.least) if said.least is not None else last
    question = "That is a loose count: which day shall be reckoned with?" if said.loose and said.number > 2 else None
    return Days(min(first, last), last, f"{said.number} business days", question, kind="count")


def months(said: Said, each: int) -> Days | None:
    """Calendar months: the same day of a later month."""
    year, month = month_after(said.on, each * said.number)
    last = date(year, month, min(said.on.day, monthrange(year, month)[1]))
    return Days(last, last, f"{each * said.number} months later", kind="count")


def hours(said: Said, _: int) -> Days | None:
    """Clock time, then the day it falls on."""
    if said.moment is not None:
        last = (said.moment + timedelta(hours=said.number)).date()
    else:
        last = shift(said.on, -(-said.number // 24))
    return Days(said.on, last, f"{said.number} hours of clock time", kind="count")


def day_after(said: Said, count: int) -> Days | None:
    """Today, tomorrow, the day after."""
    day = shift(said.on, count)
    return Days(day, day, ("the same day", "the day after", "two days after")[count], kind="day")


def weekend(said: Said, how: int) -> Days | None:
    """Friday before (-1), Sunday of (0) or Tuesday after (1) the coming weekend."""
    saturday = shift(monday(said.on), 5)
    if how < 0:
        day = saturday if said.on.weekday() <= FRIDAY else shift(saturday, 7)
        return Days(shift(day, -1), shift(day, -1), "the Friday before the weekend", kind="day")
    last = shift(saturday, 3 if how else 1)
    return Days(last, last, "Tuesday after the weekend" if how else "the weekend", kind="day")


def month(said: Said, offset: int) -> Days | None:
    """This, the next or a later month: its 10th, 15th or last day."""
    year, number = month_after(said.on, offset)
    days = _month(year, number, said)
    return days if days.last >= said.on else _month(*month_after(said.on, offset + 1), said)


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
        question = "The month begins on a Thursday: is the first week its short one?"
    start = shift(start, 7 * (said.nth - 1))
    return Days(
        start, shift(start, FRIDAY), f"Friday of working week {said.nth} of the month", question, start, kind="week"
    )


def quarter(said: Said, offset: int) -> Days | None:
    """This or a later quarter, or quarter n when *offset* is 9: its last day."""
    ahead = (said.number - 1 - (said.on.month - 1) // 3) % 4 if offset == 9 else offset
    if not 1 <= said.number <= 4 or said.part in ("early", "mid"):
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
    return f"The {day.day}. is no such weekday: which of the two did they mean?"


def slashed(said: Said, _: int) -> Days | None:
    """3/11: the month first in the United States, the day first elsewhere; asks where both are near and it is not known."""
    assert said.month and said.day
    straight, swapped = dated(said, 0), dated(replace(said, month=said.day, day=said.month), 0)
    day = (swapped or straight) if said.month_first else (straight or swapped)
    other = straight if day is swapped else swapped
    # Canadians write it both ways.
    if day and other and other.last != day.last and said.calendar.country in ("CA", "") and not other.past:
        return replace(day, question=f"Is that {day.last.isoformat()} or {other.last.isoformat()}?")
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


def week_of(said: Said, _: int) -> Days | None:
    """The week of a date: its Friday."""
    day = dated(said, 0) if said.month else day_of_month(said, 0)
    if day is None:
        return None
    start = monday(day.last)
    return replace(day, first=start, last=shift(start, FRIDAY), rule="Friday of that week", start=start, kind="week")


def before_holiday(said: Said, _: int) -> Days | None:
    """The last business day before a holiday."""
    day = _holiday(said)
    if day is None:
        return None
    last = said.calendar.on_or_before(shift(day, -1))
    return Days(last, last, "the last business day before the holiday", kind="before")


def after_holiday(said: Said, _: int) -> Days | None:
    """Friday of the first working week after a holiday; asks."""
    from .holidays import last_day

    day = _holiday(said)
    if day is None:
        return None
    end = last_day(said.holiday, day, said.calendar)
    start = monday(end) if end.weekday() == 0 else monday(shift(end, 7))
    friday = shift(start, FRIDAY)
    return Days(
        start,
        friday,
        "Friday of the first working week after it",
        "After the holiday is wide: shall this day be reckoned with?",
        kind="week",
    )


def week_after_holiday(said: Said, _: int) -> Days | None:
    """The week after a holiday: Friday of the next ISO week."""
    day = _holiday(said)
    if day is None:
        return None
    start = monday(shift(day, 7))
    return Days(start, shift(start, FRIDAY), "Friday of the ISO week after the holiday", start=start, kind="week")


def week_of_holiday(said: Said, _: int) -> Days | None:
    """The week of a holiday: its Friday."""
    day = _holiday(said)
    return (
        None
        if day is None
        else Days(monday(day), shift(monday(day), FRIDAY), "Friday of that week", start=monday(day), kind="week")
    )


def _holiday(said: Said) -> date | None:
    from .holidays import next_holiday

    return next_holiday(said.holiday, said.on, said.calendar)


def gone(_: Said, __: int) -> Days | None:
    """Time that has gone by."""
    return None


UNITS: Mapping[str, Unit] = {
    unit.__name__: unit
    for unit in (
        week, this_or_next, week_number, weekday, next_weekday, last_weekday, days, fixed_days, business_days, months, hours, day_after, weekend,
        month, named_month, half_month, week_of_month, quarter, year, dated, slashed, day_of_month, day_of_next_month, week_of,
        before_holiday, after_holiday, week_after_holiday, week_of_holiday, gone,
    )
}  # fmt: skip
