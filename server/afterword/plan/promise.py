"""From what they said about "when you will hear" to the last day it covers, the rule, and a question where one is due."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

from afterword.calendar import Calendar, calendar, day_name, shift, within, zone
from afterword.model import Promise, Window

from .days import Days
from .promises import Table, table
from .reading import Asked, Time, before, groups, plain, spelled, times
from .rules import RULES

LONGEST_NOTES = 20_000
MOST_SENTENCES = 400
FAR_DAYS = 150
WHICH = "When will you hear from them? Their words name no day that can be counted on."


def read_promise(
    words: str, said_at: date | datetime, *, region: str | None, language: str | None, time_zone: str | None = None
) -> Promise:
    """Return the last day that *words* cover; its window is None when nothing usable was promised."""
    on, moment = _said(said_at, region, time_zone)
    days, question, evidence = None, None, None
    for code in dict.fromkeys(((language or "en").partition("-")[0].lower(), "en")):
        asked = Asked(on, moment, calendar(region), table(code))
        days, question, evidence, spoke = _read(words, asked)
        if spoke or question:
            break
    return _promise(words, days, question, evidence, asked.calendar)


def promises_in(
    notes: str, said_at: date | datetime, *, region: str | None, language: str | None, time_zone: str | None = None
) -> tuple[Promise, ...]:
    """Return the promises found inside rough notes, to be offered; each has the sentence it stands in."""
    on, moment = _said(said_at, region, time_zone)
    asked = Asked(on, moment, calendar(region), table(language or "en"))
    found = []
    for sentence in re.split(r"(?<=[.!?])\s|[\n;]", notes[:LONGEST_NOTES])[:MOST_SENTENCES]:
        for words in _runs(sentence, asked.table):
            days, question, _, _ = _read(words, asked, rough=True)
            if days:
                found.append(_promise(words, days, question, sentence.strip(), asked.calendar))
    return tuple(found)


def _runs(sentence: str, words: Table) -> list[str]:
    """Return the parts between commas; one that only adds to the one before it ("worst case Monday") stays with it."""
    adds = re.compile(rf"\s*(?:(?:{words.latest})|(?:{words.either})\b|.*(?:{words.after_all}))")
    runs: list[str] = []
    for part in sentence.split(","):
        if runs and adds.match(plain(part)):
            runs[-1] += f",{part}"
        else:
            runs.append(part)
    return [run.strip() for run in runs]


def _said(said_at: date | datetime, region: str | None, time_zone: str | None) -> tuple[date, datetime | None]:
    if not isinstance(said_at, datetime):
        return shift(said_at, 0), None
    moment = within(said_at)
    if moment.tzinfo and (time_zone or region):
        moment = moment.astimezone(zone(time_zone, region)[0])
    return moment.date(), moment


def _promise(words: str, days: Days | None, question: str | None, evidence: str | None, days_off: Calendar) -> Promise:
    if days is None:
        return Promise(words=words, question=question, evidence=evidence)
    last, rule = days.last, days.rule
    if not days_off.is_business_day(last):
        last = days_off.on_or_after(last)
        why = days_off.holiday(days.last) or "no business day"
        rule = f"{rule}; {day_name(days.last)} is {why}: moved to {day_name(last)}"
    grace = RULES["ST-PROMISE+2BD"].number
    return Promise(
        words=words,
        window=Window(from_=min(days.first, last), to=last),
        follow_up_on=days_off.add(last, grace),
        rule=rule,
        question=question,
        evidence=evidence,
    )


def _read(words: str, asked: Asked, *, rough: bool = False) -> tuple[Days | None, str | None, str | None, bool]:
    """Return the days, the question, the sentence that was read, and whether it spoke of time at all."""
    text = spelled(plain(words), asked.table)
    found = times(text, asked)
    kept: list[tuple[list[Time], Days | None, str]] = []
    doubt = None
    foreign_until = 0
    for group in groups(text, found, asked.table):
        days, verdict = _heard(text, group, found, asked, rough=rough)
        between = text[foreign_until : group[0].start]
        if foreign_until and not re.search(f"{asked.table.boundary}|{asked.table.hear}", between):
            verdict = "foreign"
        if verdict == "foreign":
            foreign_until = group[-1].end
        if verdict == "keep" and days:
            kept.append((group, days, verdict))
        elif verdict == "doubt":
            doubt = WHICH
    if not kept:
        return None, doubt, None, bool(found)
    days = _combined(text, kept, asked)
    return days, days.question, words.strip()[:300], True


def _heard(text: str, group: list[Time], found: list[Time], asked: Asked, *, rough: bool) -> tuple[Days | None, str]:
    """Return the later end of *group*, and whether to keep, drop or doubt it; rough notes have to speak of hearing."""
    words = asked.table
    group = [time for time in group if time.unit != "gone"]
    if not group:
        return None, "drop"
    left, right, clause = _around(text, group, found, words)
    if rough and not (words.expression("hear").search(clause) or words.expression("says").search(left)):
        return None, "drop"
    if words.expression("behind").search(left) or words.expression("trailing").search(right):
        return None, "drop"
    if words.expression("others").search(left):
        return None, "foreign"
    if words.expression("tasks").search(left) and not words.expression("hear").search(left):
        return None, "doubt" if not words.expression("hear").search(clause) else "doubt"
    days = _together(group)
    if days is None or days.past or (_is_far(group, days, asked) and not words.expression("hear").search(clause)):
        return None, "doubt"
    if words.expression("no_later").search(left):
        return days, "keep"
    if words.expression("not_before").search(left):
        return None, "doubt"
    if words.expression("not_").search(left):
        return None, "drop"
    if words.expression("before").search(left):
        return _before(text, group, days, asked), "keep"
    if words.expression("after").search(left) and group[0].unit not in ("after_holiday", "weekend"):
        return None, "doubt"
    return days, "keep"


def _is_far(group: list[Time], days: Days, asked: Asked) -> bool:
    """Tell whether a month is so far ahead that it is rather the last one: "they moved in March"."""
    return group[-1].unit == "named_month" and (days.last - asked.on).days > FAR_DAYS


def _before(text: str, group: list[Time], days: Days, asked: Asked) -> Days:
    earlier = before(days, asked.calendar)
    if asked.table.expression("after_all").search(text[group[-1].end :].strip(" .?!")):
        return replace(days, question="Before or after: shall the later one be reckoned with?")
    return earlier


def _around(text: str, group: list[Time], found: list[Time], words: Table) -> tuple[str, str, str]:
    """Return what stands in the same clause to the left and the right of *group*, and the whole clause."""
    start, end = group[0].start, group[-1].end
    low = max((t.end for t in found if t.end <= start and t not in group), default=0)
    high = min((t.start for t in found if t.start >= end and t not in group), default=len(text))
    boundary = words.expression("boundary")
    lefts = [m.end() for m in boundary.finditer(text, low, start)]
    right = boundary.search(text, end, high)
    low = max(lefts, default=low)
    high = right.start() if right else high
    return text[low:start], text[end:high], text[low:high]


def _together(group: list[Time]) -> Days | None:
    """Return the later of the times that stand together; asks when they are of different kinds."""
    known = [t.days for t in group if t.days]
    if not known:
        return None
    dated = {d.last.weekday() for d in known if d.kind == "date"}
    known = [d for d in known if d.kind != "day" or d.last.weekday() not in dated]
    for i, (one, other) in enumerate(pairwise(known), 1):
        # "Next Monday or Thursday": the second is the first one after the first.
        if other.kind == one.kind == "day" and other.last < one.last:
            later = shift(other.last, 7 * (-(-(one.last - other.last).days // 7)))
            known[i] = replace(other, first=later, last=later)
    latest = max(known, key=lambda d: d.last)
    question = latest.question or next((d.question for d in known if d.question), None)
    if len({d.kind for d in known}) > 1 and question is None:
        question = _which(known)
    return replace(latest, first=min(d.first for d in known), question=question)


def _which(known: list[Days]) -> str:
    days = " or ".join(day_name(d) for d in sorted({d.last for d in known}))
    return f"They named more than one time: {days}?"


def _combined(text: str, kept: list[tuple[list[Time], Days | None, str]], asked: Asked) -> Days:
    """Return the later of several times; asks, unless they said which one is the last or took one back."""
    known = [days for _, days, _ in kept if days]
    latest = max(known, key=lambda d: d.last)
    if len({d.last for d in known}) == 1:
        return latest
    if asked.table.expression("latest").search(text):
        return replace(latest, question=None)
    between = text[kept[-2][0][-1].end : kept[-1][0][0].start]
    if re.search(rf"\b(?:{asked.table.instead})\b", between):
        return known[-1]
    return replace(latest, first=min(d.first for d in known), question=latest.question or _which(known))
