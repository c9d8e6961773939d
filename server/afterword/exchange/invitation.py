"""An event of a calendar as a round: when, with whom, how, and for which application."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.exchange.attendees import People, people
from afterword.exchange.moments import When, lasts, when
from afterword.exchange.naming import SIGN, company_of, label_of, title_of
from afterword.exchange.parts import Part
from afterword.exchange.reading import Context, Proposal, Round, key
from afterword.exchange.words import block, line
from afterword.model import InterviewChannel

LONGEST = timedelta(hours=12)
USUAL = timedelta(hours=1)
SURE = 0.6
_VIDEO = re.compile(
    r"zoom\.us|teams\.(?:microsoft|live)\.com|meet\.google|webex\.com|whereby\.com|skype|hirevue|chime\.aws|gotomeet|"
    r"\b(?:video\s?(?:call|chat|interview|konferenz|gespräch)?|zoom|microsoft teams|google meet|visio\w*|"
    r"videollamada)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\b(?:phone|telephone|call you|telefon\w*|anruf\w*|téléphon\w*|appel|teléfono|telefónica|llamada)\b|"
    r"^\s*\+?[\d ()/.-]{7,20}\s*$",
    re.IGNORECASE,
)
_JUNK = re.compile(r"-::~:~::~.*?(?:::~:~::-|\Z)|_{20,}.*?(?:_{20,}|\Z)", re.DOTALL)
_CANCELLED = re.compile(r"^\s*(?:cancel+ed|abgesagt|annulé|cancelad[oa])\b[\s:–-]*", re.IGNORECASE)


class Place(NamedTuple):
    """What all events of one file share."""

    zones: Mapping[str, Part]
    zone: str | None
    method: str
    context: Context


def proposal(event: Part, place: Place) -> Proposal | str:
    """Return what an event proposes, or why it proposes nothing."""
    start = when(event.first("DTSTART"), place.zones, place.zone, place.context.time_zone)
    if start is None:
        return "It says no time that can be read."
    if place.method in ("REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"):
        return "It is an answer to an invitation, not one."
    summary, text = line(event.text("SUMMARY"))[:300], _text(event)
    words = f"{summary}\n{text}"
    who = people(event, words, place.context)
    sure = confidence(summary, text, who, start, place)
    meeting = _round(event, start, who, place, words)
    return Proposal(
        key=_key(event, start, place),
        what=meeting,
        label=label_of(summary) or "An event without a title",
        where=f"event {event.number}",
        confidence=sure,
        chosen=sure >= SURE and not _ask(start),
        evidence=_evidence(summary, text),
        ask=_ask(start),
        note=start.note or ("It repeats; only the first one is taken." if event.first("RRULE") else None),
        company=company_of(summary, text, who, place.context.me),
        title=title_of(summary, text, {place.context.me.casefold(), *(p.name.casefold() for p in who.met)}),
        domains=who.domains,
        about=f"{words}\n{event.text('LOCATION')}"[:20_000],
    )


def _round(event: Part, start: When, who: People, place: Place, words: str) -> Round:
    ends = _ends(event, start, place)
    series = when(event.first("RECURRENCE-ID"), place.zones, place.zone, place.context.time_zone)
    local = start.local or (datetime(start.day.year, start.day.month, start.day.day) if start.day else None)  # noqa: DTZ001
    cancelled = place.method == "CANCEL" or event.text("STATUS").upper() == "CANCELLED"
    return Round(
        starts=start.moment,
        ends=start.moment + ends if start.moment else None,
        local=local.isoformat("T", "minutes")
        if local and not start.day
        else local.date().isoformat()
        if local
        else None,
        time_zone=None if start.zone in ("UTC", "Etc/UTC", "GMT") else start.zone,
        minutes=int(ends.total_seconds() // 60),
        channel=channel(event.text("LOCATION"), words),
        place=line(event.text("LOCATION"))[:300] or None,
        people=who.met,
        left_out=who.left_out,
        cancelled=cancelled or bool(_CANCELLED.match(event.text("SUMMARY"))),
        sequence=sequence(event),
        stamp=event.text("DTSTAMP") or event.text("LAST-MODIFIED"),
        series=key("ics", event.text("UID")) if series and event.text("UID") else None,
        instance=series.moment if series else None,
    )


def sequence(event: Part) -> int:
    """Return how often an event was changed."""
    written = event.text("SEQUENCE")
    return int(written) if written.isdecimal() and len(written) < 10 else 0


def _ends(event: Part, start: When, place: Place) -> timedelta:
    end = when(event.first("DTEND"), place.zones, place.zone, place.context.time_zone)
    long: timedelta | None = None
    if end and end.moment and start.moment:
        long = end.moment - start.moment
    elif end and end.local and start.local:
        long = end.local - start.local
    elif event.text("DURATION"):
        long = lasts(event.text("DURATION"))
    return long if long and timedelta(0) < long <= LONGEST else USUAL


def _key(event: Part, start: When, place: Place) -> str:
    """Return what stays the same in every version of an event; one without UID is known by its title and time."""
    uid, instance = event.text("UID"), event.text("RECURRENCE-ID")
    if not uid:
        return key("ics", event.text("SUMMARY"), start.moment or start.local or start.day, place.context.name)
    return key("ics", uid, instance) if instance else key("ics", uid)


def _text(event: Part) -> str:
    """Return what an event says, without the blocks that calendars add; from its HTML where it has no plain text."""
    from afterword.page import plain

    text = event.text("DESCRIPTION")
    if not text or text.lstrip()[:1] == "<":
        text = plain((event.text("X-ALT-DESC") or text)[:200_000])
    if "<br" in text or "</" in text:
        text = plain(text[:200_000])
    return block(_JUNK.sub("\n", text[:100_000]))[:50_000]


def confidence(summary: str, text: str, who: People, start: When, place: Place) -> float:
    """Return how sure it is that an event is an interview with these people."""
    sure = 0.3
    sure += 0.35 if SIGN.search(summary) else 0.2 if SIGN.search(text[:5000]) else 0.0
    sure += 0.15 if who.met else 0.0
    sure += 0.1 if place.method in ("REQUEST", "CANCEL") else 0.0
    sure += 0.1 if who.by_program or who.domains else 0.0
    sure -= 0.2 if start.day else 0.0
    return round(min(max(sure, 0.1), 0.95), 2)


def _ask(start: When) -> str | None:
    if start.day:
        return "It says a day but no time. When does it begin, and in which time zone?"
    return None if start.moment else "It says a time but no zone. In which time zone is it?"


def channel(location: str, words: str) -> InterviewChannel:
    """Return how one meets: by the place where it says so, else by the words."""
    for text in (location, words[:10_000]):
        if _VIDEO.search(text):
            return "video"
        if _PHONE.search(text):
            return "phone"
    return "onsite" if len(location.strip()) > 5 and "http" not in location else "other"


def _evidence(summary: str, text: str) -> str:
    from afterword.text import sentences

    said = next((s for s in sentences(text[:5000]) if SIGN.search(s)), "")
    return summary if SIGN.search(summary) or not said else said[:400]
