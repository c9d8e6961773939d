"""How well posts fit a query: BM25F over title, tags and text, rarer words counting more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import mul
from typing import NamedTuple

from afterword.model import Situation
from afterword.suggest.reading import KEPT, Reading
from afterword.suggest.topic import Query, query

RARITY = 0.7  # how much rarer words count more
BACKGROUND = 30  # posts about something else that are thought in, so that few posts can be judged too


class Match(NamedTuple):
    """How strongly a post fits, by which stems, and what each is worth in it."""

    weight: float
    terms: tuple[str, ...]
    worth: Mapping[str, float]
    inside: Mapping[str, float]
    own: Mapping[str, str]

    def words(self) -> tuple[str, ...]:
        """Return the person's own words that stand in the post, the strongest first."""
        said = [(-self.worth[term] * self.inside[term], term) for term in self.terms if term in self.own]
        return tuple(self.own[term] for _, term in sorted(said)[:3])


_Found = tuple[Reading, tuple[str, ...], tuple[float, ...]]
_Own = Mapping[str | None, Mapping[str, str]]


class _Meeting:
    """What of one query stands in each post: found once, as long as query and post stay the same."""

    def __init__(self) -> None:
        self._found: dict[int, _Found] = {}

    def of(self, reading: Reading, asked: Query) -> _Found:
        found = self._found.get(id(reading))
        if found is None or found[0] is not reading:
            if len(self._found) >= KEPT:
                self._found.clear()
            terms = tuple(sorted(asked.weights.keys() & reading.weights.keys()))
            found = self._found[id(reading)] = (reading, terms, tuple(reading.weights[term] for term in terms))
        return found


@lru_cache(maxsize=4)
def _meeting(_language: str | None, _asked: frozenset[str]) -> _Meeting:
    return _Meeting()


class Matches:
    """How each of many posts fits: its *weights*, and by what it does."""

    def __init__(self, found: Sequence[_Found], worth: Mapping[str | None, Mapping[str, float]], own: _Own) -> None:
        """Take what stands in each post, what each stem is worth and the person's own words, by language."""
        self.weights: list[float] = [
            sum(map(mul, map(worth[reading.language].__getitem__, terms), inside)) for reading, terms, inside in found
        ]
        self._found, self._worth, self._own = found, worth, own

    def of(self, at: int) -> Match:
        """Return how the post *at* this place fits."""
        reading, terms, _ = self._found[at]
        return Match(
            self.weights[at], terms, self._worth[reading.language], reading.weights, self._own[reading.language]
        )


def matches(readings: Sequence[Reading], situation: Situation) -> Matches:
    """Return how each of many posts fits what the person talks about."""
    queries = {code: query(situation, code) for code in {reading.language for reading in readings}}
    meetings = {code: _meeting(code, frozenset(asked.weights)) for code, asked in queries.items()}
    found = [meetings[reading.language].of(reading, queries[reading.language]) for reading in readings]
    total, spread = len(readings) + BACKGROUND, Counter(chain.from_iterable(terms for _, terms, _ in found))
    rarity = {term: math.log(1 + (total - n + 0.5) / (n + 0.5)) ** RARITY for term, n in spread.items()}
    worth = {
        code: {term: weight * rarity[term] for term, weight in asked.weights.items() if term in rarity}
        for code, asked in queries.items()
    }
    return Matches(found, worth, {code: asked.own for code, asked in queries.items()})
