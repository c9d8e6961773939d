"""A move: a cue in a sentence, and what it lets one ask."""

from __future__ import annotations

from afterword.model import Value


class Move(Value, frozen=True, kw_only=True):
    """A cue, how telling it is, and what it lets one ask; *also* must and *unless* must not stand in the post.

    Parts of *also* go into the question too. A *short* one is only for a post that is all about one thing.
    """

    cue: str
    weight: float
    says: tuple[str, ...]
    also: str = ""
    unless: str = ""
    short: bool = False
