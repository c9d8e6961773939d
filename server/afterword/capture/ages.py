"""How long ago something was ("3 days ago", "vor 4 Tagen", "hier"): a day, when one knows when the page was in view."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache

from afterword.capture.data import ordered

LONGEST = 90
# "30+ days ago" says no day.
_NUMBER = r"(?P<number>\d{1,2}|(?<!\w)(?:ONE)(?=\s))(?P<more>\s?\+)?"
# Of a year and more nobody says which month.
_MOST_MONTHS = 11


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    units = "|".join(
        f"(?P<{unit}>{'|'.join(map(re.escape, sorted(ordered('ages', unit), key=len, reverse=True)))})"
        for unit in ("minutes", "hours", "days", "weeks", "months")
    )
    before = "|".join(map(re.escape, ordered("ages", "before")))
    after = "|".join(map(re.escape, ordered("ages", "after")))
    number = _NUMBER.replace("ONE", "|".join(map(re.escape, ordered("ages", "one"))))
    return (
        re.compile(rf"(?<!\w)(?:{before})\s*{number}\s*(?:{units})(?!\w)", re.I),
        re.compile(rf"(?<![\w.,]){number}\s*(?:{units})\s*(?:{after})(?!\w)", re.I),
    )


@cache
def _words(kind: str) -> re.Pattern[str]:
    posted = "|".join(map(re.escape, ordered("ages", "posted")))
    named = "|".join(map(re.escape, ordered("ages", kind)))
    return re.compile(rf"^(?:(?:{posted})[\s:]*)?(?:{named})$", re.I)


def day_of(text: str, today: date) -> tuple[date, float] | None:
    """Return the day that a short line means, seen *today*, and how sure it is: weeks and months say it less well."""
    if len(text) > LONGEST:
        return None
    bare = text.strip(" .·•|")
    if bare.casefold().startswith(ordered("ages", "again")):
        return None
    for kind, ago in (("today", 0), ("yesterday", 1)):
        if _words(kind).match(bare):
            return today - timedelta(days=ago), 0.7
    found = next((match for pattern in _patterns() if (match := pattern.search(text))), None)
    if found is None or found["more"]:
        return None
    number = int(found["number"]) if found["number"].isdecimal() else 1
    if found["months"]:
        return (_months_before(today, number), 0.35) if number <= _MOST_MONTHS else None
    if found["weeks"]:
        return today - timedelta(weeks=number), 0.5
    return today - timedelta(days=number if found["days"] else 0), 0.7 if found["days"] else 0.65


def _months_before(today: date, months: int) -> date:
    """Return the same day some months ago, the month's last where it has none."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def is_age(text: str) -> bool:
    """Whether a short text says how long ago something was."""
    return len(text) <= LONGEST and (
        any(found.search(text) for found in _patterns())
        or any(_words(kind).match(text) for kind in ("today", "yesterday"))
    )
