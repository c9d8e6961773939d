"""What is handed to a format, and what it makes of it."""

from __future__ import annotations

from msgspec import field

from afterword.model import Company, Draft, Feed, FollowUp, Moment, Promise, Situation, Suggestion, Value


class Application(Value, frozen=True, kw_only=True):
    """One application with what was worked out for it; *promises* are keyed by the id of their interview."""

    situation: Situation
    plan: tuple[FollowUp, ...] = ()
    promises: dict[str, Promise] = field(default_factory=dict)
    drafts: tuple[Draft, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


class Followed(Value, frozen=True, kw_only=True):
    """A company and the feeds it is followed by."""

    company: Company
    feeds: tuple[Feed, ...] = ()


class Parcel(Value, frozen=True, kw_only=True):
    """What to write down at the moment *now*; *home* is the dashboard's address. A format takes the part it is for."""

    now: Moment
    home: str
    applications: tuple[Application, ...] = ()
    followed: tuple[Followed, ...] = ()


class Outgoing(Value, frozen=True, kw_only=True):
    """A file for another program."""

    name: str
    content_type: str
    body: bytes
