"""no-thanks: a thank-you or a reply to a rejection without any thanks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding

_THANKS = re.compile(
    r"\b(?:thank\w*|thx|tysm|grateful\w*|gratitude|apprecia\w+|cheers|obliged|a joy|dank\w*|vergelt's|bedank\w*|gedankt"
    r"|verbunden|merci\w*|remerci\w*|reconnaissan\w*|gracias|pleasure|un placer|plaisir|eine (?:große )?freude"
    r"|agradec\w*|agradezc\w*|gratitud|i owe you|in your debt|(?:is|are|'s) on me|gut bei mir|geht auf mich"
    r"|je (?:te|vous) (?:dois|revaudrai)"
    r"|te debo|le debo|invito yo)\b",
    re.IGNORECASE,
)
_KINDS = ("thank_you", "rejection_reply", "referrer_thanks")


def find(written: Written) -> Iterator[Finding]:
    """Look for one word of thanks."""
    if (
        written.occasion.kind in _KINDS
        and not written.is_subject
        and written.words
        and not _THANKS.search(written.plain)
    ):
        yield written.finding("no-thanks", "warn", (0, 0), "No word of thanks: say thank you once.")
