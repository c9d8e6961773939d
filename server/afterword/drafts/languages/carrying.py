"""What my own sentence is carried on with in German, French and Spanish: a practice, or what I lived through."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from afterword import text

# What is told behind a colon: three questions, a rule.
_LISTED = re.compile(r": [^.!?]*")


def carrying(
    practice: re.Pattern[str],
    past: re.Pattern[str],
    single: re.Pattern[str],
    spoils: re.Pattern[str],
    mine_too: re.Pattern[str],
    there: re.Pattern[str],
    alike: Sequence[str],
    habit: str,
    lived: str,
) -> Callable[[str], str]:
    """Return what says how my sentence may go on with them: with one of *alike* after a practice, with *habit* after
    one that still is, or is one *there*, with *lived* after what was *past* or *single*.

    What *spoils* it is a mishap, a refusal, a wish, a proposal, or what was said and shown in the talk itself; so is
    what a later sentence tells of me (*mine_too*) that is no practice.
    """

    def carried(mine: str) -> str:
        """Return what I would like to do with them after *mine*, or nothing."""
        if mine.rstrip().endswith("?") or spoils.search(_LISTED.sub("", mine)):
            return ""
        first, *more = text.sentences(mine)
        if any(mine_too.search(m) and not practice.search(m) for m in more):
            return ""
        once = single.search(mine)
        if practice.search(first) and not (once and past.search(first)):
            return alike[len(mine) % len(alike)] if past.search(first) else habit
        if past.search(first):
            return lived
        return habit if there.match(first) else ""

    return carried


def troubles(task: re.Pattern[str], delicate: re.Pattern[str]) -> Callable[[str], bool]:
    """Return what says of their words that they are a trouble or a plan at work, and nobody's private matter."""

    def troubled(said: str) -> bool:
        """Say whether what they told is something to work on."""
        return bool(task.search(said)) and not delicate.search(said)

    return troubled
