"""Holidays that people name in a promise, when they are, and the days around them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from afterword.calendar import LAST_YEAR, Calendar, feast, shift

from .said import FRIDAY, MONDAY, Days, Said, monday

FIXED: Mapping[str, tuple[int, int]] = {
    "christmas": (12, 25), "christmas eve": (12, 24), "new year's eve": (12, 31),
    "new year": (1, 1), "epiphany": (1, 6), "labour day": (5, 1), "all saints": (11, 1),
    "german unity": (10, 3), "bastille": (7, 14), "independence": (7, 4), "armistice": (11, 11), "victory": (5, 8),
    "assumption": (8, 15), "juneteenth": (6, 19), "hispanic day": (10, 12), "constitution": (12, 6),
    "immaculate": (12, 8), "reformation": (10, 31), "boxing day": (12, 26), "australia day": (1, 26),
    "valentine": (2, 14), "halloween": (10, 31), "saint patrick": (3, 17), "national day": (8, 1),
}  # fmt: skip
FROM_EASTER: Mapping[str, int] = {
    "easter": 0, "good friday": -2, "easter monday": 1, "ascension": 39, "pentecost": 49, "whit monday": 50,
    "corpus christi": 60, "carnival": -48, "holy week": -6,
}  # fmt: skip
# Month, weekday, which one (negative: from the end).
NTH_WEEKDAY: Mapping[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "martin luther king": (1, 0, 3),
    "presidents": (2, 0, 3), "columbus": (10, 0, 2), "august bank holiday": (8, 0, -1), "may bank holiday": (5, 0, 1),
}  # fmt: skip
# Feasts that move with the moon: a country that keeps it, and its name there.
BY_MOON: Mapping[str, tuple[str, str]] = {
    "diwali": ("IN", "Diwali"), "lunar new year": ("SG", "Chinese New Year"), "eid": ("AE", "Eid al-Fitr"),
    "eid al-adha": ("AE", "Eid al-Adha"), "passover": ("IL", "Pesach"), "rosh hashanah": ("IL", "Rosh Hashanah"),
    "yom kippur": ("IL", "Yom Kippur"),
}  # fmt: skip
# "The bank holiday" is the next one, if it is this near.
ANY_WITHIN = 60
# The days off that follow: "after Christmas" begins after Boxing Day, "after the holidays" after New Year.
LASTS: Mapping[str, int] = {
    "christmas": 1, "christmas eve": 2, "new year's eve": 1, "holy week": 6, "carnival": 2,
    "lunar new year": 1, "eid": 2, "eid al-adha": 2, "passover": 6, "rosh hashanah": 1,
}  # fmt: skip


def before_holiday(said: Said, _: int) -> Days | None:
    """The last business day before a holiday."""
    day = _holiday(said)
    if day is None:
        return None
    last = said.calendar.on_or_before(shift(day, -1))
    over = last_day(said.holiday, day, said.calendar)
    return Days(last, last, "the last business day before the holiday", start=over, kind="before")


def after_holiday(said: Said, _: int) -> Days | None:
    """Friday of the first working week after a holiday; asks."""
    day = _holiday(said)
    if day is None:
        return None
    end = last_day(said.holiday, day, said.calendar)
    start = monday(end) if end.weekday() == MONDAY else monday(shift(end, 7))
    friday = shift(start, FRIDAY)
    return Days(
        start,
        friday,
        "Friday of the first working week after it",
        "After the holiday can be any day.",
        kind="week",
    )


def week_after_holiday(said: Said, _: int) -> Days | None:
    """The week after a holiday: Friday of the next ISO week."""
    day = _holiday(said)
    if day is None:
        return None
    start = monday(shift(last_day(said.holiday, day, said.calendar), 7))
    return Days(start, shift(start, FRIDAY), "Friday of the ISO week after the holiday", start=start, kind="week")


def weekday_by_holiday(said: Said, how: int) -> Days | None:
    """The first such weekday after (1) or the last one before (-1) a holiday."""
    day = _holiday(said)
    if day is None or said.weekday is None:
        return None
    day = shift(day, how)
    day = shift(day, how * ((how * (said.weekday - day.weekday())) % 7))
    return Days(day, day, "that day next to the holiday", kind="day")


def week_of_holiday(said: Said, offset: int) -> Days | None:
    """The week of a holiday, or the one before it (-1): its Friday, or the weekday that was named."""
    day = _holiday(said)
    if day is None:
        return None
    start = shift(monday(day), 7 * offset)
    last = shift(start, FRIDAY if said.weekday is None else said.weekday)
    return Days(start, last, "Friday of that week", start=start, kind="week")


def _holiday(said: Said) -> date | None:
    return next_holiday(said.holiday, said.on, said.calendar)


def next_holiday(name: str, on: date, calendar: Calendar) -> date | None:
    """Return the next such day after *on*; None when the name is not known."""
    if name == "any":
        return next((d for n in range(1, ANY_WITHIN) if calendar.holiday(d := shift(on, n))), None)
    for year in (on.year, on.year + 1):
        day = _in_year("christmas" if name == "holidays" else name, year, calendar)
        if day and day > on and day.year <= LAST_YEAR:
            return day
    return None


def last_day(name: str, day: date, calendar: Calendar) -> date:
    """Return the last day off of a holiday that begins on *day*."""
    if name == "holidays":
        return date(day.year + 1, 1, 6 if calendar.country == "ES" else 1)
    return shift(day, LASTS.get(name, 0))


def _in_year(name: str, year: int, calendar: Calendar) -> date | None:
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in FROM_EASTER:
        return shift(easter(year), FROM_EASTER[name])
    if name in BY_MOON:
        return feast(*BY_MOON[name], year)
    if name == "black friday":
        return shift(_nth_weekday(year, 11, 3, 4), 1)
    if name == "thanksgiving" and calendar.country == "CA":
        return _nth_weekday(year, 10, 0, 2)
    return _nth_weekday(year, *NTH_WEEKDAY[name]) if name in NTH_WEEKDAY else None


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    if nth < 0:
        end = shift(date(year + month // 12, month % 12 + 1, 1), -1)
        return shift(end, -((end.weekday() - weekday) % 7))
    first = date(year, month, 1)
    return shift(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Return Easter Sunday (Gregorian; Meeus, Jones, Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
