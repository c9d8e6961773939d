"""What is read from another program's file: proposals with their evidence, and a row for whatever was left out."""

from __future__ import annotations

from datetime import date
from hashlib import blake2b

from msgspec import field

from afterword.model import HappeningKind, ImportRow, InterviewChannel, Moment, PersonSeen, Stage, Tie, TieKind, Value


class Context(Value, frozen=True, kw_only=True):
    """What a reading may know: the moment, the candidate, and how the person reads the columns of a table."""

    now: Moment
    name: str = ""
    me: str = ""
    mails: tuple[str, ...] = ()
    time_zone: str | None = None
    region: str | None = None
    language: str | None = None
    columns: dict[str, str] | None = None


class Round(Value, frozen=True, kw_only=True, tag_field="kind", tag="round"):
    """An interview. *local* is the time as written where no zone is known; *instance* names one of a series."""

    starts: Moment | None = None
    ends: Moment | None = None
    local: str | None = None
    time_zone: str | None = None
    minutes: int = 60
    channel: InterviewChannel = "other"
    place: str | None = None
    people: tuple[PersonSeen, ...] = ()
    left_out: tuple[str, ...] = ()
    cancelled: bool = False
    sequence: int = 0
    stamp: str = ""
    series: str | None = None
    instance: Moment | None = None


class Event(Value, frozen=True, kw_only=True, tag_field="kind", tag="event"):
    """Something they wrote, with its sentence."""

    event: HappeningKind
    at: Moment
    words: str
    person: PersonSeen | None = None


class Job(Value, frozen=True, kw_only=True, tag_field="kind", tag="application"):
    """An application."""

    company: str
    title: str
    stage: Stage = "saved"
    url: str | None = None
    location: str | None = None
    date_posted: date | None = None
    saved_on: date | None = None
    job_id: str | None = None
    via_agency: str | None = None
    region: str | None = None
    language: str | None = None
    time_zone: str | None = None
    people: tuple[PersonSeen, ...] = ()


class Ties(Value, frozen=True, kw_only=True, tag_field="kind", tag="ties"):
    """Everybody whom the person is tied to in one way."""

    how: TieKind
    count: int
    items: tuple[Tie, ...]


class FeedFound(Value, frozen=True, kw_only=True, tag_field="kind", tag="feed"):
    """A feed that another reader follows."""

    url: str
    title: str
    company: str
    website: str | None = None


class Sample(Value, frozen=True, kw_only=True, tag_field="kind", tag="sample"):
    """A text that the person wrote themself."""

    text: str


What = Round | Event | Job | Ties | FeedFound | Sample


class Proposal(Value, frozen=True, kw_only=True):
    """Something that may be kept. *key* stays the same when the file comes again; *ask* must be answered first.

    *company*, *title* and *domains* help to find the application it belongs to; so do the words in *about*.
    One that *needs_match* is worth nothing where it belongs to no application.
    """

    key: str
    what: What
    label: str
    where: str = ""
    confidence: float = 1.0
    chosen: bool = True
    evidence: str | None = None
    ask: str | None = None
    note: str | None = None
    company: str | None = None
    title: str | None = None
    domains: tuple[str, ...] = ()
    about: str = ""
    needs_match: bool = False


class Column(Value, frozen=True, kw_only=True):
    """A column of a table: what it is taken for, and its first values."""

    name: str
    field: str | None = None
    samples: tuple[str, ...] = ()


class Reading(Value, frozen=True, kw_only=True):
    """What a file says: *rows* tells of everything that is no proposal, *columns* how a table was understood."""

    format: str
    proposals: tuple[Proposal, ...] = ()
    rows: tuple[ImportRow, ...] = ()
    columns: tuple[Column, ...] = ()
    notes: tuple[str, ...] = field(default_factory=tuple)


def skipped(where: str, why: str, what: str = "") -> ImportRow:
    """Return the row that says why something was left out."""
    return ImportRow(where=where, what=what[:200], outcome="skipped", why=why)


def key(*parts: object) -> str:
    """Return a stable key for what *parts* name."""
    return blake2b("\x1f".join(map(str, parts)).encode("utf-8", "replace"), digest_size=12).hexdigest()
