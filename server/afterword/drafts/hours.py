"""Days and hours in typed words: when somebody can come, or is asked to; relative days become dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from types import ModuleType

from afterword.model import Value

LONGEST, MOST = 1_500, 3
_WEEK = timedelta(days=4)
# A stop after a number may be a German ordinal.
ORDINAL = r"(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|um\b|ab\b|zwischen|von\b|vormitt|nachmitt)"
_JOINTS = re.compile(rf"[;!?\n]|,(?!\d)|(?<!\d)\.(?= |$)|(?<=\d)\.(?= (?!{ORDINAL})[^\W\d]|$)| - ", re.IGNORECASE)
_SENTENCES = re.compile(rf"(?<=[!?])\s+|(?<=[^\d]\.)\s+|(?<=\d\.)\s+(?!{ORDINAL}|\d)|\n", re.IGNORECASE)
_ONE = re.compile(
    r"(?<!\dh)(?<=[^\W\d]),(?= ?(?:den |dem |the |le |el )?\d{1,2}\b(?!:|[.h]\d| min))|,(?= (?:um|at|à|a las) \d)",
    re.IGNORECASE,
)


class Slot(Value, frozen=True, kw_only=True):
    """A day, and what was said of its hours: at, after, before or between them, or a *part* of the day."""

    day: date
    how: str = ""
    hours: tuple[tuple[int, int], ...] = ()
    part: str = ""

    @property
    def ends(self) -> int:
        """The hour by which it is over."""
        return self.hours[-1][0] if self.hours and self.how != "after" else 24


def sentences(words: str) -> list[str]:
    """Cut words into sentences; "17.3. vormittags" is none."""
    return [s for s in _SENTENCES.split(words[:LONGEST]) if s.strip()]


def slots(words: str, base: date, table: ModuleType) -> Iterator[tuple[Slot, bool]]:
    """Yield each day named in *words*, counted from *base*, and whether it is excluded: "not Tuesday"."""
    told: list[tuple[Slot, bool]] = []
    for clause in _clauses(_ONE.sub("", words[:LONGEST]), table):
        days = list(_days(clause, base, table, told[-1][0].day if told and told[-1][0].day > base + _WEEK else base))
        how, hours, part = _hours(_without_days(clause, table), table)
        if not days and told and (hours or part):
            days = _without_hours(told) or [told[-1][0].day]
        refused = bool(table.REFUSED.search(clause))
        if days and told and told[-1][0].day == days[0] and not (told[-1][0].hours or told[-1][0].part):
            told.pop()  # "Thursday, 19 November, at 9": the name of the day and its date are one
        told += ((Slot(day=day, how=how, hours=hours, part=part), refused) for day in days)
    yield from told


def _without_hours(told: list[tuple[Slot, bool]]) -> list[date]:
    """Take back the days at the end that wait for their hours: "Monday or Wednesday, both after 3"."""
    waiting: list[date] = []
    while told and not (told[-1][0].hours or told[-1][0].part or told[-1][1]):
        waiting.insert(0, told.pop()[0].day)
    return waiting


def free(words: str, base: date, now: date, hour: int, table: ModuleType) -> list[Slot]:
    """Return the days that *words* offer and that still lie ahead, without those they exclude."""
    named = list(slots(words, base, table))
    barred = {s.day for s, refused in named if refused}
    ahead = (s for s, _ in named if s.day not in barred and (s.day > now or (s.day == now and s.ends > hour)))
    return list(dict.fromkeys(ahead))[:MOST]


def _clauses(words: str, table: ModuleType) -> list[str]:
    """Cut words where another day may be named; "between 9 and 11" stays whole."""
    return [part for piece in _JOINTS.split(words) for part in table.OR.split(piece) if part and part.strip()]


def _without_days(clause: str, table: ModuleType) -> str:
    """Return a clause without its days; Freitagvormittag leaves the part of the day."""
    bare = table.DAY.sub(lambda m: f" {m.groupdict().get('part') or ''} ", clause)
    return str(table.DATED.sub(" ", bare))


def _days(clause: str, base: date, table: ModuleType, after: date) -> Iterator[date]:
    """Yield the days that a clause names: by date, by distance, by name: the next *after* the one before."""
    dated = table.DATED.search(clause)
    if dated and (day := _dated(dated, base, table)):
        yield day
        return
    number = None
    for match in table.DAY.finditer(clause):
        name = match["name"].lower()
        if name in table.NEAR:
            yield base + timedelta(days=table.NEAR[name])
            continue
        ahead = (_weekday(name, table) - after.weekday() - 1) % 7 + 1
        day = after + timedelta(days=ahead)
        if number := match["number"]:
            fitting = (day + timedelta(days=7 * n) for n in range(9))
            day = next((d for d in fitting if d.day == int(number)), day)
        yield day


def _dated(match: re.Match[str], base: date, table: ModuleType) -> date | None:
    groups = match.groupdict()
    number = int(groups["d"] or groups.get("d2") or 0)
    typed = (groups["m"] or groups.get("m2") or "").lower().rstrip(".")
    month = int(typed) if typed.isdigit() else table.month(typed)
    try:
        day = date(base.year, month, number)
        return day if day >= base - timedelta(days=60) else date(base.year + 1, month, number)
    except ValueError:
        return None


def _weekday(name: str, table: ModuleType) -> int:
    return next(i for i, start in enumerate(table.STARTS) if name.startswith(start))


def _hours(clause: str, table: ModuleType) -> tuple[str, tuple[tuple[int, int], ...], str]:
    """Return how the hours are meant, the hours, and the part of the day."""
    for how in ("between", "after", "before", "at"):
        match = getattr(table, how.upper()).search(clause)
        hours = _clock(match) if match else ()
        if hours:
            return how, hours, ""
    part = next((name for name, sign in table.PARTS if sign.search(clause)), "")
    return "", (), part


def _clock(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Return the hours of a match; a small hour without a.m. is one of the afternoon."""
    groups = match.groupdict()
    found = []
    for n in ("1", "2"):
        if not groups.get(f"h{n}"):
            continue
        hour, minute = int(groups[f"h{n}"]), int(groups.get(f"m{n}") or 0)
        half = (groups.get(f"p{n}") or groups.get("p2") or "").lower()[:1]
        if hour < 12 and (half == "p" or (not half and hour < 7)):
            hour += 12
        if hour == 12 and half == "a":
            hour = 0
        if hour > 23 or minute > 59:
            return ()
        found.append((hour, minute))
    return tuple(found) if found == sorted(found) else ()
