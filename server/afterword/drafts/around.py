"""What is known around the talk: when it was, what was promised, the role and the company."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from types import ModuleType
from zoneinfo import ZoneInfo

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.naming import in_prose
from afterword.drafts.sayable import Row
from afterword.model import FactUsed, Interview, Occasion, Situation

_FROM = re.compile(r"from (?:you|HR|the \w+)(?: |$)")
_OF_A_WEEK = re.compile(r"\d|week|woche|semaine|semana|huit", re.IGNORECASE)
_WEEK, _FAR = 7, 31  # days after which a weekday alone is another one, and a date is better not named


def of_the_round(
    interview: Interview, occasion: Occasion, words: ModuleType, manner: Manner, work: str
) -> Iterator[Row]:
    """Yield when the talk was and by when an answer was promised."""
    zone = _zone(interview)
    then, at = interview.started_at, occasion.at
    then, at = (then.astimezone(zone), at.astimezone(zone)) if zone else (then, at.astimezone(then.tzinfo))
    fact = FactUsed(id="I-date", text=f"The interview was on {then:%Y-%m-%d} at {then:%H:%M}.", source="interview")
    when = words.when(then, at, manner.region)
    yield "when", when, fact
    yield "lately", when if (at.date() - then.date()).days < 2 else "", fact
    yield "date", words.day(then.date(), manner.region), fact
    yield "agreed", words.agreed(then, manner.region), fact
    if interview.promised and not private.is_private(interview.promised, work):
        promise = FactUsed(id="I-promise", text=interview.promised, source="interview")
        until = promised(occasion, words, manner.region, then, at)
        yield "promised", until, promise
        yield "call_by", words.call_by(interview.promised, until), promise


def promised(occasion: Occasion, words: ModuleType, region: str, then: datetime, at: datetime) -> str:
    """Return their words on when they will answer, where these are said so; else the day that they come to."""
    typed = (occasion.interview and occasion.interview.promised) or ""
    until: str = words.promised(typed, then, at)
    day = occasion.answer_by
    if day is None or not words.DEADLINE.search(typed) or not 0 <= (day - at.date()).days <= _FAR:
        return until
    heard = _FROM.match(until)
    told, hearing = (until[heard.end() :], heard[0]) if heard else (until, "")
    # "By Friday" is this week's: "Friday fortnight" needs its date.
    bare = any(name.casefold() in told.casefold() for name in words.DAYS) and not _OF_A_WEEK.search(told)
    if told and not (bare and (day - at.date()).days >= _WEEK):
        return until
    return f"{hearing.strip()} {words.BY.format(words.day(day, region, True))}".strip()


def of_the_role(situation: Situation, words: ModuleType) -> Iterator[Row]:
    """Yield the role as people say it, and the company."""
    title, company = situation.opportunity.title, situation.company.name
    named = FactUsed(id="J-title", text=title, source="job")
    yield "role", words.role(in_prose(title)) if title.strip() else "", named
    yield "title", in_prose(title) if title.strip() else "", named
    fact = FactUsed(id="J-company", text=company, source="job")
    yield "company", company, fact


def of_the_ad(situation: Situation) -> Iterator[FactUsed]:
    """Yield the sentences of the ad as facts that an edited message may rest on."""
    for i, said in enumerate(text.sentences((situation.opportunity.description or "")[:20_000])[:40], 1):
        yield FactUsed(id=f"J{i}", text=said, source="job")


def _zone(interview: Interview) -> ZoneInfo | None:
    try:
        return ZoneInfo(interview.time_zone) if interview.time_zone else None
    except (KeyError, ValueError, OSError):
        return None
