"""Years that a message claims, against those of which the facts speak."""

from __future__ import annotations

import re

from afterword.lint.claims import is_rare, known
from afterword.lint.index import index_of, numbers_in
from afterword.lint.written import Word, Written

YEAR = re.compile(r"\b(?:years?|yrs?|y|decades?|jahre?n?|j|ans|années?|años?)\b", re.IGNORECASE)
_PARTS = re.compile(r"[.;,!?\n]+\s")
_TWO = re.compile(r"\b(?:two|zwei|deux|dos)\b", re.IGNORECASE)


def counts(text: str) -> frozenset[float]:
    """The numbers of *text*, two among them."""
    return numbers_in(text) | ({2.0} if _TWO.search(text) else frozenset())


def years_in(text: str) -> frozenset[float]:
    """Return the numbers of *text* where it counts years."""
    return counts(text) if YEAR.search(text) else frozenset()


def told_of(text: str) -> list[str]:
    """Return the parts of *text* that count years."""
    return [part for part in _PARTS.split(text) if YEAR.search(part)]


def unknown(written: Written, years: frozenset[float], words: list[Word]) -> str | None:
    """Years that no fact speaks of, or speaks of for something else: two of Spark, five of all."""
    parts = [part for text in (*written.facts.claims, *written.facts.talk) for part in told_of(text)]
    now = written.occasion.at.year
    if years == {2.0}:
        return None
    if not any(years & counts(part) for part in parts):
        if any(now - year in written.facts.plain_numbers for year in years):
            return None  # since 2016, ten years
        return "no fact of yours speaks of these years."
    rare = [w for w in words if is_rare(w, written.language)]
    same = [part for part in parts if rare and known(rare, index_of((part,)), written.language)]
    if same and not any(years & counts(part) for part in same):
        return "your facts give other years for this."
    return None
