"""language-mismatch: the text is in another language than the talk."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding

_NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}


def find(written: Written) -> Iterator[Finding]:
    """Compare the language of the text with the one that is set."""
    spoken, own = written.facts.language, written.own_language
    if (
        spoken
        and own
        and own != spoken
        and len(written.words) >= 8
        and written.occasion.kind != "offer_decision_reminder"
    ):
        yield written.finding(
            "language-mismatch", "warn", (0, 0), f"This is in {_NAMES[own]}; with them you speak {_NAMES[spoken]}."
        )
