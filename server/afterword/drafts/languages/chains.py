"""A chain of scraps that they said as a sentence: counts go into brackets, what has no verb gives way."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_LEAST, _MOST_SCRAP = 3, 7  # parts of a chain; words of a count without a verb
_MARKS = re.compile(r"[\"“”„«»‘;:()?…–]|(?<!\w)'")


def chained(
    has_verb: Callable[[str], bool],
    joint: re.Pattern[str],
    counted: re.Pattern[str],
    listed: re.Pattern[str],
    word: str,
    begins: re.Pattern[str],
    named: Callable[[str], str] = str,
) -> Callable[[str], str]:
    """Return what mends a chain; *word* joins its last clause.

    A part that begins with a *joint* leans on the one before it; what has one inside is no chain, and neither is what
    begins as a *listed* thing. What *begins* a chain so is a clause in any case; *named* gives later ones the article
    that their subject needs.
    """

    def mended(said: str) -> str:
        """Return whole clauses with their counts in brackets; nothing where the first is a scrap, else as it is."""
        parts = _together(said.split(", "), joint)
        if len(parts) < 2 or _MARKS.search(said) or any(joint.search(p) for p in parts[1:]):
            return said
        if joint.match(parts[0].removeprefix("dass ")):
            return said
        whole = [has_verb(p) or (i == 0 and bool(begins.match(p))) for i, p in enumerate(parts)]
        counts = [
            not v and bool(counted.search(p)) and len(p.split()) <= _MOST_SCRAP
            for v, p in zip(whole, parts, strict=True)
        ]
        if not any(whole) and any(counts) and not listed.match(said):
            return ""
        if len(parts) < _LEAST and not (whole[0] and counts[-1]):
            return said
        if not whole[0]:
            return said if listed.match(said) or any(whole[1:-1]) else ""
        if all(whole):
            return said
        return _told([parts[0], *map(named, parts[1:])], whole, counts, word)

    return mended


def _told(parts: list[str], whole: list[bool], counts: list[bool], word: str) -> str:
    clauses: list[list[str]] = []
    for part, is_clause, is_count in zip(parts, whole, counts, strict=True):
        if is_clause:
            clauses.append([part])
        elif is_count:
            clauses[-1].append(part)
    told = [f"{c[0]} ({', '.join(c[1:])})" if c[1:] else c[0] for c in clauses]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} {word} {told[-1]}"


def _together(parts: Sequence[str], joint: re.Pattern[str]) -> list[str]:
    """Return the parts with what leans on another put behind it."""
    made: list[str] = []
    for part in map(str.strip, parts):
        if made and joint.match(part):
            made[-1] += f", {part}"
        else:
            made.append(part)
    return made
