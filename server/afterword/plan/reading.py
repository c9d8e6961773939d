"""Find the time expressions in one sentence, and tell which of them are about hearing back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from afterword.calendar import Calendar

from .promises import Table
from .units import Days, Said, unit

EITHER = "They named two times, one after the other."
COUNTED_ON = {"days": "days_later", "business_days": "business_days_later", "days_later": "days_later"}
COUNTS = ("days", "business_days", "months", "hours")


@dataclass(frozen=True)
class Asked:
    """When and where something was said."""

    on: date
    moment: datetime | None
    calendar: Calendar
    table: Table


@dataclass(frozen=True)
class Time:
    """A time expression at *start* to *end* of the text; *days* is None when it names no day.

    *row* is the number of its row.
    """

    start: int
    end: int
    unit: str
    days: Days | None
    said: Said
    row: int = 0


def unbracketed(text: str, asked: Asked) -> str:
    """Return *text* without brackets that only name something: "the other firm (Halvorsen) decides on Monday"."""

    def inner(found: re.Match[str]) -> str:
        if any(asked.table.expression(name).search(found[1]) for name in ("others", "topics", "tasks")):
            return f" {found[1]} "
        words = asked.table.expression("hear").search(found[1]) or asked.table.expression("mine").search(found[1])
        return found[0] if words or re.search(r"\d", found[1]) or times(found[1], asked) else " "

    return re.sub(r" ?\(([^()]{1,60})\) ?", inner, text)


def times(text: str, asked: Asked) -> list[Time]:
    """Return the time expressions of *text*, the longest first where they overlap, in the order of the text."""
    found: list[tuple[tuple[int, int, int], re.Match[str], str, int]] = []
    for order, (pattern, name, number) in enumerate(asked.table.patterns):
        found += [
            ((m.start() - m.end(), -m.end(), order), m, name, number)
            for m in pattern.finditer(text)
            if m.end() > m.start()
        ]
    chosen: list[tuple[re.Match[str], str, int]] = []
    for _, match, name, number in sorted(found, key=lambda f: f[0]):
        if any(match.start() < other.end() and other.start() < match.end() for other, _, _ in chosen):
            continue
        chosen.append((match, name, number))
    return _elliptic(text, _counted_on(text, _counted(chosen, asked), asked.table), asked.table)


def _counted(chosen: list[tuple[re.Match[str], str, int]], asked: Asked) -> list[Time]:
    """Return the times in the order of the text; each may count from the one before it."""
    counted: list[Time] = []
    anchor: Days | None = None
    for match, name, number in sorted(chosen, key=lambda c: c[0].start()):
        groups = {name.rpartition("_")[0]: value.strip() for name, value in match.groupdict().items() if value}
        said = replace(_said(groups, asked), anchor=anchor)
        if name == "weekday" and _apart(match.string[: match.start()], asked.table):
            said = replace(said, anchor=None)
        time = Time(match.start(), match.end(), name, unit(name)(said, number), said, number)
        anchor = time.days or anchor
        counted.append(time)
    return counted


def _apart(before: str, table: Table) -> bool:
    """Tell whether the time named before is something else's, so that no weekday counts from it."""
    return any(table.expression(name).search(before) for name in ("mine", "others", "topics"))


def _counted_on(text: str, found: list[Time], table: Table) -> list[Time]:
    """Return the times, with a count and what it counts from as one: "ten days after the last talk on Friday"."""
    joined: list[Time] = []
    for time in found:
        before = joined[-1] if joined else None
        if (
            before
            and before.unit in COUNTED_ON
            and time.days
            and _goes_on(text[before.end : time.start], before, table)
        ):
            days = unit(COUNTED_ON[before.unit])(replace(before.said, anchor=time.days), before.row)
            joined[-1] = replace(before, end=time.end, days=days)
        else:
            joined.append(time)
    return joined


def _goes_on(between: str, count: Time, table: Table) -> bool:
    word = "" if count.unit == "days_later" else rf" ?{table.counting}\b"
    return bool(re.fullmatch(rf"{word}[\w' ]{{1,40}}", between)) and count.said.anchor is None


def _elliptic(text: str, found: list[Time], table: Table) -> list[Time]:
    """Return the times, with what goes on from one taken in: "in three weeks, worst case four", "this week or next"."""
    for place, time in enumerate(found):
        stop = found[place + 1].start if place + 1 < len(found) else len(text)
        if time.unit in COUNTS and (more := table.elliptic.match(text, time.end, stop)):
            number = table.number(more["n"] or more["m"])
            if number > time.said.number:
                said = replace(time.said, number=number, least=time.said.least or time.said.number, loose=False)
                days = unit(time.unit)(said, time.row)
                found[place] = replace(time, end=more.end(), days=days, said=said)
        elif time.unit == "week_of_month" and (more := table.another_nth.match(text, time.end, stop)):
            said = replace(time.said, nth=table.nth_of(more["n"] or more["m"]))
            days = unit(time.unit)(said, time.row)
            if days and time.days and days.last > time.days.last:
                found[place] = replace(time, end=more.end(), days=replace(days, first=time.days.first), said=said)
        elif time.days and time.days.kind in ("week", "month") and (more := table.another.match(text, time.end, stop)):
            days = unit("following_one")(replace(time.said, part="", weekday=None, anchor=time.days), 0)
            found[place] = replace(time, end=more.end(), days=days and replace(days, question=EITHER, ends=True))
    return found


def _said(groups: dict[str, str], asked: Asked) -> Said:
    table = asked.table
    month, year = groups.get("month", ""), groups.get("year", "")
    return Said(
        on=asked.on,
        calendar=asked.calendar,
        moment=asked.moment,
        number=table.number(groups.get("n")),
        least=table.number(groups["n0"]) if "n0" in groups else None,
        loose=bool(re.fullmatch(table.loose, groups.get("n", ""))),
        weekday=table.index(table.weekdays, groups["weekday"]) if "weekday" in groups else None,
        month=(int(month) if month.isdigit() else table.index(table.months, month) + 1) if month else None,
        day=_day(groups["dom"], table) if "dom" in groups else None,
        year=(int(year) + (2000 if len(year) == 2 else 0)) if year else None,
        nth=table.nth_of(groups.get("nth", "")),
        part=table.part(groups.get("part")),
        holiday=next(
            (name for word, name in table.holidays.items() if re.fullmatch(word, groups.get("holiday", ""))), ""
        ),
        month_first=asked.calendar.country == "US",
    )


def _day(text: str, table: Table) -> int:
    return int(text) if text.isdigit() else next((n for word, n in table.days.items() if re.fullmatch(word, text)), 1)


def _parted(text: str, first: Time, second: Time, table: Table) -> bool:
    """Tell whether two times stand apart: "before the end of May or early in June", "round two Friday, on Monday …"."""
    if first.unit != second.unit:
        return bool(table.expression("before").search(text[: first.start]))
    begins = text[first.end : second.start].strip() == "," and re.match(r"(?:on|am|le|el) ", text[second.start :])
    return first.unit == "weekday" and bool(begins)


def groups(text: str, found: list[Time], table: Table) -> Iterator[list[Time]]:
    """Yield times that stand together ("Tuesday or Wednesday", "between the 10th and the 15th")."""
    together: list[Time] = []
    joined = re.compile(
        rf"\s?(?:,? ?(?:{table.to}|{table.either}))?\s?(?:the |on |in |am |le |el |la |den |der |\s)*\Z"
    )
    for time in found:
        apart = bool(time.days and time.days.kind in ("later", "before"))
        if together and not apart:
            apart = _parted(text, together[-1], time, table) or not joined.fullmatch(
                text[together[-1].end : time.start]
            )
        if together and apart:
            yield together
            together = []
        together.append(time)
    if together:
        yield together
