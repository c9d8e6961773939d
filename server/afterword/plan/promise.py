"""From what they said about "when you will hear" to the last day it covers, with the rule and a question."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec

from afterword.calendar import Calendar, calendar, day_name, shift, within, zone
from afterword.model import Promise, Window

from .combining import combined
from .hearing import heard
from .promises import Table, table
from .reading import Asked, Time, groups, times, unbracketed
from .rules import RULES
from .spelling import plain, spelled
from .units import Days

LONGEST_NOTES = 20_000
MOST_SENTENCES = 400
LONGEST_EVIDENCE = 300
WHICH = "Their words name no day that can be counted on. When do you expect to hear?"


def read_promise(
    words: str, said_at: date | datetime, *, region: str | None, language: str | None, time_zone: str | None = None
) -> Promise:
    """Return the last day that *words* cover; its window is None when nothing usable was promised."""
    on, moment = _said(said_at, region, time_zone)
    asked = Asked(on, moment, calendar(region), table(language or "en"))
    read = _read(words, asked)
    if not read.found:
        # Notes are often typed in English, whatever the interview was held in.
        read = _read(words, replace(asked, table=table("en")))
    return _promise(words, read, asked.calendar)


def promises_in(
    notes: str, said_at: date | datetime, *, region: str | None, language: str | None, time_zone: str | None = None
) -> tuple[Promise, ...]:
    """Return the promises found inside rough notes, to be offered; each has the sentence it stands in."""
    on, moment = _said(said_at, region, time_zone)
    asked = Asked(on, moment, calendar(region), table(language or "en"))
    found = []
    for sentence in re.split(r"(?<=[.!?])\s|[\n;]", notes[:LONGEST_NOTES])[:MOST_SENTENCES]:
        if asked.table.expression("theirs").search(plain(sentence)):
            continue
        for words in _runs(sentence, asked.table):
            if not asked.table.speaks(plain(words)):
                continue
            read = _read(words, asked, rough=True)
            if read.days:
                promise = _promise(words, read, asked.calendar)
                found.append(msgspec.structs.replace(promise, evidence=sentence.strip()[:LONGEST_EVIDENCE]))
    return tuple(found)


def _runs(sentence: str, words: Table) -> list[str]:
    """Return the parts between commas; one that only adds to the one before it ("worst case Monday") stays with it."""
    adds = re.compile(
        rf"\s*(?:(?:{words.latest})|(?:{words.either})\b|(?:{words.perhaps})\b|(?:{words.instead})\b|.*(?:{words.after_all})"
        rf"|.*\b(?:{words.relative})\b)"
    )
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


def _promise(words: str, read: _Read, days_off: Calendar) -> Promise:
    days = read.days
    if days is None:
        return Promise(words=words, question=WHICH if read.doubt else None)
    last, rule = days.last, days.rule
    if not days_off.is_business_day(last):
        last = days_off.on_or_after(last)
        why = days_off.holiday(days.last) or "no business day"
        rule = f"{rule}; {day_name(days.last)} is {why}: moved to {day_name(last)}"
    return Promise(
        words=words,
        window=Window(from_=min(days.first, last), to=last),
        follow_up_on=days_off.add(last, RULES["ST-PROMISE+2BD"].number),
        rule=rule,
        question=f"{days.question} Is {day_name(last)} right?" if days.question else None,
        evidence=words.strip()[:LONGEST_EVIDENCE],
    )


@dataclass(frozen=True)
class _Read:
    """*found*: whether time was spoken of at all; *doubt*: whether it may have been meant."""

    days: Days | None
    found: bool
    doubt: bool = False


def _read(words: str, asked: Asked, *, rough: bool = False) -> _Read:
    text = unbracketed(spelled(plain(words), asked.table), asked)
    found = times(text, asked)
    kept: list[tuple[list[Time], Days]] = []
    doubt, foreign_until = False, 0
    for group in groups(text, found, asked.table):
        days, verdict = heard(text, group, found, asked, rough=rough, adds=bool(kept))
        if foreign_until and not _turns(text[foreign_until : group[0].start], asked.table):
            verdict = "foreign"
        if verdict == "foreign":
            foreign_until = group[-1].end
        if verdict == "keep" and days:
            kept.append((group, days))
        doubt = doubt or verdict == "doubt"
    return _Read(combined(text, kept, asked.table) if kept else None, bool(found), doubt)


def _turns(between: str, words: Table) -> bool:
    """Tell whether the talk turned to something else between two times."""
    return bool(words.expression("boundary").search(between) or words.expression("hear").search(between))
