"""Tables of words, written as text."""

from __future__ import annotations

import re
from functools import cache


def words_of(table: str) -> tuple[str, ...]:
    """Return the words of a table in order."""
    return tuple(table.split())


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of a table, blind to capitals."""
    return re.compile(pattern, re.IGNORECASE)


def quotation(least: int, most: int) -> re.Pattern[str]:
    """Return what finds words in quotation marks of any kind, from *least* to *most* letters long."""
    return re.compile(rf"(?<!\w)[\"“„«»'‚‘] ?([^\"“”„«»]{{{least},{most}}}?) ?[\"“”«»'’‘](?!\w)")
