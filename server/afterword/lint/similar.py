"""How alike two messages are: as strings, as runs of words, and in what they say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from afterword import text as words_of
from afterword.lint import days, numbers
from afterword.lint.courtesy import is_frame, own_words, weights
from afterword.lint.salutation import close_at, greeting
from afterword.lint.written import calm, plain

# A word with a capital that no sentence begins with.
_NAMED = re.compile(r"(?<=[^\W_,;:] )[A-ZÀ-Þ][^\W\d_]{3,}")
# Long enough for any message; the string comparison grows with the product of the lengths.
_MOST = 4_000
# Fewer words than this, beside the courtesy, say nothing.
_LEAST = 5
# An opening and a close have so many sentences at most, and are one from so much likeness.
_MOST_FRAME, _SAME = 2, 85


@dataclass(frozen=True)
class Likeness:
    """How alike two messages are.

    *ratio* of characters (0-100), and *sorted_ratio* with the words in alphabetical order; *runs* of four words shared
    (0-1), *longest* run; *words* with a meaning that are in both, as a share of the shorter text; *moment* the same for
    what is more than courtesy, as a share of both texts (Dice), and *weight*, how much of that there is.
    """

    ratio: float
    sorted_ratio: float
    runs: float
    longest: int
    words: float
    moment: float
    weight: float


@dataclass(frozen=True)
class _Said:
    """A message without greeting and close: all its *words*, and its sentences."""

    words: tuple[str, ...]
    sentences: tuple[str, ...]
    language: str


@lru_cache(maxsize=64)
def _said(text: str, writer: str) -> _Said:
    text = words_of.clean(text[:_MOST])
    found = greeting(text)
    start = found.end if found else 0
    body = text[start : max(start, close_at(text, writer))]
    language = words_of.language_of(body) or "en"
    return _Said(tuple(words_of.words(body)), tuple(words_of.sentences(plain(calm(body)))), language)


def _without_frame(first: _Said, second: _Said) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of both that are more than courtesy, less an opening and a close that they share."""
    from rapidfuzz import fuzz

    a, b = list(first.sentences), list(second.sentences)
    whole = _own(a, first.language), _own(b, second.language)
    for place in (0, -1):
        for _ in range(_MOST_FRAME):
            if not (a and b and is_frame(a[place], first.language) and fuzz.ratio(a[place], b[place]) >= _SAME):
                break
            del a[place], b[place]
    rest = _own(a, first.language), _own(b, second.language)
    return rest if min(map(len, rest)) >= _LEAST else whole


def _own(sentences: list[str], language: str) -> tuple[str, ...]:
    return tuple(w for sentence in sentences for w in own_words(sentence, language))


def likeness(one: str, two: str, writer: str = "") -> Likeness:
    """Compare two messages, greeting and close off, without the courtesy where both say more than that."""
    from rapidfuzz import fuzz

    first, second = _said(one, writer), _said(two, writer)
    own = _without_frame(first, second)
    more = [len(words) >= _LEAST for words in own]
    a, b = own if all(more) else (first.words, second.words)
    # Courtesy with a moment and courtesy without one are two notes, however much they share.
    alone = any(more) and not all(more)
    moments = [{} if alone else weights(words, first.language) for words in (a, b)]
    meant = [{} if alone else dict.fromkeys(_meant(words, first.language), 1.0) for words in (a, b)]
    runs = [{} if alone else dict.fromkeys(_grams(words), 1.0) for words in (a, b)]
    return Likeness(
        ratio=fuzz.ratio(" ".join(a), " ".join(b)),
        sorted_ratio=fuzz.token_sort_ratio(" ".join(a), " ".join(b)),
        runs=_contained(*runs),
        longest=_longest(a, b),
        words=_contained(*meant),
        moment=_in_both(*moments),
        weight=min(sum(m.values()) for m in moments),
    )


def _grams(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {words[i : i + 4] for i in range(len(words) - 3)}


def _contained(a: Mapping[Any, float], b: Mapping[Any, float]) -> float:
    """Return which share of the smaller of two weighed sets is in both."""
    least = min(sum(a.values()), sum(b.values()))
    return min(1.0, sum(weight for item, weight in a.items() if item in b) / least) if least else 0.0


def _in_both(a: Mapping[Any, float], b: Mapping[Any, float]) -> float:
    """Return which share of two weighed sets together is in both."""
    every = sum(a.values()) + sum(b.values())
    return sum(weight + b[item] for item, weight in a.items() if item in b) / every if every else 0.0


def _longest(a: tuple[str, ...], b: tuple[str, ...]) -> int:
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


def _meant(words: tuple[str, ...] | list[str], language: str) -> list[str]:
    """The stems of the words that are more than grammar."""
    return [words_of.stem(w, language) for w in words if w not in words_of.STOP_WORDS[language]]


def is_translated(one: str, two: str, writer: str = "") -> bool:
    """Say whether two messages in two languages rest on the same numbers and names."""
    first, second = _said(one, writer), _said(two, writer)
    if first.language == second.language:
        return False
    a, b = _marks(one, writer, first.language), _marks(two, writer, second.language)
    both, least = len(a & b), min(len(a), len(b))
    return both >= 2 and (both == least or (both >= 3 and both >= 0.6 * least))


def _marks(text: str, writer: str, language: str) -> frozenset[str | float]:
    """What is the same in every language: numbers from three, and names within sentences, greeting and close off."""
    text = words_of.clean(text[:_MOST])
    found = greeting(text)
    start = found.end if found else 0
    body = text[start : max(start, close_at(text, writer))]
    values = {v for n in numbers.read(body, language) for v in n.values if v > 2}
    named = (m.group() for m in _NAMED.finditer(body))
    known = words_of.FREQUENT[language] | days.WEEKDAYS | days.MONTHS
    return frozenset(values | {words_of.fold(w) for w in named if words_of.fold(w) not in known})
