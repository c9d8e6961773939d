"""Where an ad ends: below its own parts the list of the other jobs may stand ("Our vacancies")."""

from __future__ import annotations

from afterword.capture.evidence import Evidence
from afterword.capture.pieces import is_section
from afterword.capture.words import is_label, pattern

# So many lines are looked at.
FAR = 600
_HEAD = 60
_WORDS = 5
# So many of its own parts an ad has above such a list.
_PARTS = 2


def end(seen: Evidence, title: str) -> int:
    """Return the number of the line with which the list of the other jobs begins, or the last one looked at."""
    if "end" not in seen.kept:
        seen.kept["end"] = _end(seen, title)
    return int(seen.kept["end"])


def has_list(seen: Evidence, title: str) -> bool:
    """Whether such a list stands below the ad."""
    return end(seen, title) < min(len(seen.lines), FAR)


def _end(seen: Evidence, title: str) -> int:
    last, at, told = min(len(seen.lines), FAR), seen.line_of(title), 0
    for position in range(last if at is None else at + 1, last):
        line = seen.lines[position]
        if is_label(line.text, "similar") or (told >= _PARTS and not line.links and _opens_list(line.text)):
            return position
        told += is_section(line) if len(line.text) <= _HEAD else 0
    return last


def _opens_list(text: str) -> bool:
    """Whether a short line heads a list of jobs."""
    return len(text) <= _HEAD and len(text.split()) <= _WORDS and bool(pattern("search").search(text))
