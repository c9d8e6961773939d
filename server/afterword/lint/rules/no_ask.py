"""no-ask: a status message that asks nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding

_ASKED = re.compile(
    r"\b(?:writing to ask|wanted to ask|wondering (?:if|whether|where|when)|let me know|would be (?:glad|grateful"
    r"|happy) to (?:know|hear)|möchte (?:ich )?(?:nach)?fragen|wollte (?:ich )?(?:nach)?fragen"
    r"|würde (?:mich )?(?:\w+ ){0,4}interessieren|je me permets de (?:vous )?demander|savoir (?:où|si|quand)"
    r"|quería preguntar|me gustaría saber|saber (?:si|cuándo|en qué))\b",
    re.IGNORECASE,
)


def find(written: Written) -> Iterator[Finding]:
    """Look for a question."""
    if (
        written.occasion.kind in ("status_1", "status_2")
        and not written.is_subject
        and "?" not in written.plain
        and not _ASKED.search(written.plain)
    ):
        yield written.finding("no-ask", "hint", (0, 0), "A status message asks one thing: put the question.")
