"""exclamation: more marks than the tone bears."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding

_BEARS = {"formal": 0, "neutral": 1, "warm": 2}
_MARK = re.compile(r"[!！]+")


def find(written: Written) -> Iterator[Finding]:
    """Count the marks; two in a row are always too many."""
    marks = [m for m in _MARK.finditer(written.plain) if not written.is_quoted(m.start())]
    doubled = [m for m in marks if len(m.group()) > 1]
    for mark in doubled:
        if not written.is_habit(mark.group()):
            yield written.finding("exclamation", "warn", mark.span(), "“{words}”: one mark is enough.", fix="!")
    tone = written.facts.profile.tone if written.facts.profile else "neutral"
    # Under a post colleagues speak, and one mark is no slip of form.
    bears = max(_BEARS[tone], int(written.public), written.facts.samples.count("!") and 2)
    if len(marks) > bears and not doubled:
        reason = f"{len(marks)} exclamation mark{'s' * (len(marks) > 1)} in a {tone} message: a full stop is calmer."
        yield written.finding("exclamation", "warn", marks[bears].span(), reason, fix=".")
