"""The passages of a text: a few sentences in a row, for trouble that is told between calm lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

TOGETHER = 3
LONGEST = 240  # a list without stops is no sentence
_END = re.compile(r"(?<=[.!?]) ")


def sentences(folded: str) -> list[str]:
    """Return the sentences of *folded* text, those that never end cut."""
    return [part[at : at + LONGEST] for part in _END.split(folded) for at in range(0, len(part), LONGEST)]


def spans(count: int) -> Iterator[slice]:
    """Yield where each passage of *count* sentences stands."""
    return (slice(at, at + TOGETHER) for at in range(max(1, count - TOGETHER + 1)))
