"""How alike two messages are: as strings, as runs of words, and as sets of things said."""

from __future__ import annotations

from dataclasses import dataclass

from afterword import text as words_of
from afterword.lint.salutation import close_at, greeting

# Long enough for any message; the string comparison grows with the product of the lengths.
_MOST = 4_000


@dataclass(frozen=True)
class Likeness:
    """*ratio* of characters (0-100), *runs* of four words shared (0-1), *longest* run of words, *content* shared (0-1)."""

    ratio: float
    runs: float
    longest: int
    content: float
    reworded: float


def body_words(text: str, writer: str = "") -> list[str]:
    """Return the words of *text* without greeting and close."""
    text = words_of.clean(text[:_MOST])
    found = greeting(text)
    start = found.end if found else 0
    return words_of.words(text[start : max(start, close_at(text, writer))])


def likeness(one: str, two: str, writer: str = "") -> Likeness:
    """Compare two messages, greeting and close off."""
    from rapidfuzz import fuzz

    a, b = body_words(one, writer), body_words(two, writer)
    language = words_of.language_of(one) or "en"
    return Likeness(
        ratio=fuzz.ratio(" ".join(a), " ".join(b)),
        runs=_contained(_grams(a), _grams(b)),
        longest=_longest(a, b),
        content=_content(a, b, language),
        reworded=0.0,
    )


def _grams(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def _contained(a: set[tuple[str, ...]], b: set[tuple[str, ...]]) -> float:
    least = min(len(a), len(b))
    return len(a & b) / least if least else 0.0


def _longest(a: list[str], b: list[str]) -> int:
    """Return the length of the longest run of words in both."""
    best, before = 0, [0] * (len(b) + 1)
    for x in a:
        row = [0] * (len(b) + 1)
        for j, y in enumerate(b):
            if x == y:
                row[j + 1] = before[j] + 1
                best = max(best, row[j + 1])
        before = row
    return best


def _content(a: list[str], b: list[str], language: str) -> float:
    """Return which share of the words that carry meaning is in both."""
    one, two = (
        {words_of.stem(w, language) for w in words if w not in words_of.STOP_WORDS[language]} for words in (a, b)
    )
    least = min(len(one), len(two))
    return len(one & two) / least if least else 0.0
