"""A move: a cue in a sentence, and what it lets one ask."""

from __future__ import annotations

from afterword.model import Value

TITLE, BODY = (True,), (False,)


class Move(Value, frozen=True, kw_only=True):
    """Cues, the question they lead to, what must not and what must stand in the post, and where one looks.

    A *mild* question fits many posts: it is not asked beside an answer to the author's own.
    """

    cues: tuple[str, ...]
    asks: str
    unless: str = ""
    also: str = ""
    where: tuple[bool, ...] = (True, False)
    mild: bool = False
