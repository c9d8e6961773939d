"""Kinds of message: one small file each, the moves in their order."""

from __future__ import annotations

from importlib import import_module

from afterword.model import Value

Plan = tuple[tuple[str, ...], ...]


class Kind(Value, frozen=True, kw_only=True):
    """How a kind of message is built.

    A plan is paragraphs of moves; *plans* are alternatives, of which another wording takes the next. *together*
    serves when my sentence follows from theirs; *thin* when nothing is known of the talk;
    *short* where a text message goes. *asks* are the slots to ask for when none of a group is filled. *letter* ones
    have a greeting and a close; in *flowing* ones a lone short line goes to the paragraph before it; in *brief* ones a
    long line of theirs gives way to its short name. Beyond *most* words only *due* moves are made.
    """

    plans: tuple[Plan, ...]
    together: tuple[Plan, ...] = ()
    thin: Plan = ()
    short: Plan = ()
    must: frozenset[str] = frozenset()
    asks: tuple[tuple[str, ...], ...] = ()
    letter: bool = True
    subject: bool = True
    flowing: bool = False
    brief: bool = False
    most: int = 190
    due: frozenset[str] = frozenset(("thanks", "note"))

    @property
    def moves(self) -> frozenset[str]:
        """Return all moves of its plans."""
        return frozenset(move for plan in (*self.plans, *self.together) for paragraph in plan for move in paragraph)


def kind(name: str) -> Kind:
    """Return the kind of this name."""
    found: Kind = import_module(f"afterword.drafts.kinds.{name}").KIND
    return found
