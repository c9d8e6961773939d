"""near-duplicate: the same text to two people, who will compare notes."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.lint.similar import Likeness, is_translated, likeness
from afterword.lint.written import Written
from afterword.model import Finding, Tier

_CURE = "They may compare: give this person a moment of their own."


def find(written: Written) -> Iterator[Finding]:
    """Compare the text with what others of the company get."""
    if written.is_subject:
        return
    for other in written.others:
        alike = likeness(written.text, other, written.facts.writer)
        to = f"Your message “{' '.join(other.split())[:40]}…”"
        if is_translated(written.text, other, written.facts.writer):
            yield written.finding("near-duplicate", "warn", (0, 0), f"{to} says the same in another language. {_CURE}")
            return
        if is_copy(alike):
            words = (
                f"{alike.longest} words in a row are the same" if alike.longest >= 8 else "says the same in other words"
            )
            tier: Tier = "block" if alike.ratio >= 85 else "warn"
            yield written.finding(
                "near-duplicate",
                tier,
                (0, 0),
                f"{to}: {words}. {_CURE}",
            )
            return


def is_copy(alike: Likeness) -> bool:
    """Say whether two messages are one, reworded, re-ordered or not.

    Measured on pairs of our own, courtesy off: two notes of one writer on one topic reach 1.10 in moment and ratio
    together, reworded copies 1.13 and more. Where both say next to nothing, their plain words decide.
    """
    if alike.ratio >= 72 or alike.runs >= 0.45:
        return True
    if alike.weight < 7:
        return (alike.words >= 0.4 and alike.sorted_ratio >= 66) or alike.moment + alike.ratio / 100 >= 1.12
    return alike.moment + alike.ratio / 100 >= 1.12
