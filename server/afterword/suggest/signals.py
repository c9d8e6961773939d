"""What speaks for and against a post, in words a person can agree with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from afterword import text
from afterword.model import Person, Post, Reason, Situation
from afterword.suggest.matching import Match
from afterword.suggest.reading import Reading

FRESH, FRESH_BY_THEM, OLD = timedelta(days=14), timedelta(days=45), timedelta(days=90)
# A comment is read for about a week in a network, for about three on a blog.
HALF_LIFE_NETWORK, HALF_LIFE_BLOG = timedelta(days=7), timedelta(days=21)
YEAR = timedelta(days=365)
AHEAD = timedelta(hours=36)  # time zones and planned posts; more is a wrong date
# Who interviewed writes to be answered by you: that weighs more than any subject.
AUTHOR, TEAM, FRESHNESS = 1.1, 0.3, 0.5
_TITLES = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "herr",
        "frau",
        "m",
        "mme",
        "mlle",
        "sr",
        "sra",
        "don",
        "doña",
        "ing",
        "dipl",
    }
)
MET = {
    "interviewer": "who interviewed you",
    "hiring_manager": "the hiring manager",
    "recruiter": "the recruiter",
    "coordinator": "who arranged your interview",
    "referrer": "who referred you",
    "other": "whom you know there",
}


def age(post: Post, now: datetime) -> timedelta | None:
    """Return how old *post* is, by its date or when it was added by hand; None where the date is missing or to come."""
    when = post.published_at or (None if post.feed_id else post.seen_at)
    if when is None or when - now > AHEAD:
        return None
    return max(timedelta(0), now - when)


def author(post: Post, people: Mapping[str, Person]) -> Person | None:
    """Return whom of *people* (by the words of their names) *post* is by."""
    if not post.author:
        return None
    words = frozenset(text.words(post.author[:300]))
    return next((person for name, person in people.items() if frozenset(name.split()) <= words), None)


def known(situation: Situation) -> dict[str, Person]:
    """Return the people of the application by the words of their names; a single word is no name."""
    named = {" ".join(w for w in text.words(person.name) if w not in _TITLES): person for person in situation.people}
    return {name: person for name, person in named.items() if " " in name}


def _days(old: timedelta) -> str:
    if old < timedelta(days=1):
        return "Published today"
    if old < timedelta(days=60):
        return f"{old.days} day{'s' if old.days > 1 else ''} old"
    if old < YEAR:
        return f"{old.days // 30} months old"
    years = old.days // 365
    return f"More than {'a year' if years == 1 else f'{years} years'} old: nobody answers any more"


def freshness(reading: Reading, old: timedelta | None) -> float:
    """Return what the age of a post weighs; beyond a year, and again beyond two, nobody answers any more."""
    if old is None:
        return 0.0
    half = HALF_LIFE_NETWORK if reading.network else HALF_LIFE_BLOG
    years = old / YEAR
    new: float = FRESHNESS * 0.5 ** (old / half)
    return new - 0.4 * min(1.0, years) - 0.3 * (years > 1) - 0.9 * (years > 2)


def dated(post: Post, reading: Reading, old: timedelta | None) -> Reason:
    """Return what the age of *post* says."""
    if old is None:
        missing = "Its date lies in the future" if post.published_at else "It has no date"
        return Reason(signal="freshness", text=f"{missing}: look whether it is recent", weight=0.0)
    return Reason(signal="freshness", text=_days(old), weight=round(freshness(reading, old), 4))


def topic(match: Match, best: float) -> Reason:
    """Return how well the post fits; its weight is the raw match."""
    words = match.words()
    if words and match.weight > 0.15 * best:
        return Reason(signal="topic", text=f"On your subject: {', '.join(words)}", weight=round(match.weight, 4))
    near = match.weight > 0.3 * best > 0
    return Reason(
        signal="topic", text="Near your subject" if near else "Not on your subject", weight=round(match.weight, 4)
    )
