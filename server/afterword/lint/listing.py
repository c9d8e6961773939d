"""Words written as a line, which reads better than a column of quotes."""

from __future__ import annotations


def listed(line: str) -> list[str]:
    """Return the words of *line*."""
    return line.split()
