"""How long ago something was ("3 days ago", "vor 4 Tagen", "hier"): a day, when one knows when the page was in view."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from afterword.capture.data import ordered

LONGEST = 90
# "30+ days ago" says no day, and months are too coarse for one.
_NUMBER = r"(?P<number>\d{1,2})(?P<more>\s?\+)?"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    units = "|".join(
        f"(?P<{unit}>{'|'.join(map(re.escape, sorted(ordered('ages', unit), key=len, reverse=True)))})"
        for unit in ("minutes", "hours", "days", "weeks")
    )
    before = "|".join(map(re.escape, ordered("ages", "before")))
    after = "|".join(map(re.escape, ordered("ages", "after")))
    return (
        re.compile(rf"(?<!\w)(?:{before})\s*{_NUMBER}\s*(?:{units})(?!\w)", re.I),
        re.compile(rf"(?<![\w.,]){_NUMBER}\s*(?:{units})\s*(?:{after})(?!\w)", re.I),
    )


@cache
def _words(kind: str) -> re.Pattern[str]:
    posted = "|".join(map(re.escape, ordered("ages", "posted")))
    named = "|".join(map(re.escape, ordered("ages", kind)))
    return re.compile(rf"^(?:(?:{posted})[\s:]*)?(?:{named})$", re.I)


def day_of(text: str, today: date) -> tuple[date, float] | None:
    """Return the day that a short line means, seen *today*, and how sure it is: weeks say it less well than days."""
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
    number = int(found["number"])
    if found["weeks"]:
        return today - timedelta(weeks=number), 0.5
    return today - timedelta(days=number if found["days"] else 0), 0.7 if found["days"] else 0.65


def is_age(text: str) -> bool:
    """Whether a short text says how long ago something was."""
    return len(text) <= LONGEST and (
        any(found.search(text) for found in _patterns())
        or any(_words(kind).match(text) for kind in ("today", "yesterday"))
    )
