"""What happened since a round, and what it makes needless."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from afterword.calendar import day_name, within
from afterword.model import Happening, HappeningKind, Interview, Stage

from .promise import read_promise
from .steps import Book

ENDS: Mapping[HappeningKind, str] = {
    "offer": "An offer came on {day}",
    "rejected": "They decided against it on {day}",
    "withdrawn": "You withdrew on {day}",
}
CLOSED: Mapping[Stage, str] = {
    "offer": "They made an offer",
    "accepted": "You accepted",
    "declined": "You declined",
    "rejected": "They decided against it",
    "withdrawn": "You withdrew",
    "closed": "This application is closed",
}
REVIVABLE: frozenset[Stage] = frozenset(("offer", "rejected", "withdrawn"))


@dataclass(frozen=True)
class Told:
    """What they said at a moment about when you will hear; *last* is None when no day was named."""

    at: datetime
    last: date | None


def in_order(book: Book, *kinds: HappeningKind) -> list[Happening]:
    """Return the happenings of these kinds, oldest first."""
    chosen = [h for h in book.situation.happenings if h.event in kinds]
    return sorted(chosen, key=lambda h: (within(h.at), h.id))


def outcome(book: Book) -> Happening | None:
    """Return the last offer, rejection or withdrawal, unless they invited again after it."""
    ends = in_order(book, *ENDS)
    invited = in_order(book, "invited")
    if not ends or (invited and within(invited[-1].at) > within(ends[-1].at)):
        return None
    return ends[-1]


def process_over(book: Book) -> str | None:
    """Return how the process ended, or None while it runs."""
    over = outcome(book)
    if over:
        return ENDS[over.event].format(day=_day(book, over))
    # Invited again after an end: the stage that the end left behind no longer counts.
    stage = book.situation.opportunity.stage
    return None if stage in REVIVABLE and in_order(book, *ENDS) else CLOSED.get(stage)


def ends_round(book: Book, interview: Interview) -> str | None:
    """Return why nothing more follows from a round, or None."""
    missed = missed_by(book, interview)
    return process_over(book) or (f"The interview of {_day(book, missed)} did not take place" if missed else None)


def ends_waiting(book: Book, interview: Interview) -> str | None:
    """Return why no status message of a round is needed any more, or None."""
    over = ends_round(book, interview)
    if over:
        return over
    end = within(interview.ended_at)
    if any(within(i.started_at) > within(interview.started_at) for i in book.situation.interviews):
        return "A later round replaces it"
    since = [h for h in in_order(book, "invited", "reply_received", "promise") if within(h.at) >= end]
    if any(h.event == "invited" for h in since):
        return f"They invited you again on {_day(book, next(h for h in since if h.event == 'invited'))}"
    # An answer that names a day moves the step; one that does not makes it needless.
    if since and since[-1].event == "reply_received" and _told(book, since[-1]).last is None:
        return f"They answered on {_day(book, since[-1])}; note what they say about the next step as a new promise"
    return None


def missed_by(book: Book, interview: Interview) -> Happening | None:
    """Return the no-show of a round: the one reported after this round began and before the next."""
    start = within(interview.started_at)
    later = [within(i.started_at) for i in book.situation.interviews if within(i.started_at) > start]
    for missed in in_order(book, "no_show"):
        first = start == min(within(i.started_at) for i in book.situation.interviews)
        if (within(missed.at) >= start or first) and (not later or within(missed.at) < min(later)):
            return missed
    return None


def promises(book: Book, interview: Interview) -> list[Told]:
    """Return what was promised, at the interview and since, oldest first."""
    told = []
    if interview.promised:
        told.append(_read(book, interview.promised, interview.ended_at, interview.time_zone))
    end = within(interview.ended_at)
    since = [h for h in in_order(book, "promise", "reply_received") if within(h.at) >= end]
    told += [_told(book, h) for h in since]
    known = [t for t in told if t.last]
    # "Will be in touch", said at the interview, is no promise at all; said later, it begins a new wait.
    return [t for t in told if t.last or (known and t.at > known[-1].at and t.at > end)]


# "Could you come on Monday or on Wednesday?": days to choose from are no days by which they answer.
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n")
_ASKS_ME = re.compile(
    r"\?\W*$|\b(?:asks?|asked|wants? to know|would like to know) (?:me )?(?:if|whether|when|which)\b"
    r"|\b(?:fragt\w*|will wissen|möchte wissen)(?: mich)?,? (?:ob|wann|welche\w*)\b"
    r"|\bdemande\w* (?:si|s'|quand|quel\w*)|\bpregunta\w* (?:si|cuándo|qué|cuál)\b",
    re.IGNORECASE,
)


def _told(book: Book, happening: Happening) -> Told:
    said = (s for s in _SENTENCES.split(happening.words or "") if not _ASKS_ME.search(s))
    return _read(book, " ".join(said), happening.at, None)


def _read(book: Book, words: str, said_at: datetime, time_zone: str | None) -> Told:
    opportunity, profile = book.situation.opportunity, book.situation.profile
    zone = time_zone or opportunity.time_zone or profile.time_zone
    language = opportunity.language or profile.language
    return Told(within(said_at), _last_day(words, said_at, opportunity.region or profile.region, language, zone))


@lru_cache(maxsize=512)
def _last_day(
    words: str, said_at: datetime, region: str | None, language: str | None, time_zone: str | None
) -> date | None:
    window = read_promise(words, said_at, region=region, language=language, time_zone=time_zone).window
    return window.to if window else None


def _day(book: Book, happening: Happening) -> str:
    return day_name(book.place().day(happening.at))
