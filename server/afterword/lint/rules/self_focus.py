"""self-focus: sentence after sentence begins with I."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding

_FIRST = {"en": r"I\b|My\b", "de": r"Ich\b|Mein\w*\b", "fr": r"Je\b|J'|Mon\b|Ma\b|Mes\b", "es": r"Yo\b|Mi\b|Mis\b|Me\b"}


def find(written: Written) -> Iterator[Finding]:
    """Count the sentences that begin with the writer."""
    own = [part for part in written.sentences if re.match(_FIRST[written.language], part.text)]
    if len(written.sentences) >= 4 and len(own) * 2 > len(written.sentences):
        yield written.finding(
            "self-focus",
            "hint",
            (0, 0),
            f"{len(own)} of {len(written.sentences)} sentences begin with you: let one begin with them.",
        )
