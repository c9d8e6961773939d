"""Which way the plain words of a text lean: posts about real trouble and posts about anything else are worded apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, pairwise

from afterword import text
from afterword.suggest.gate.phrases import Phrases

WORDS_KEPT = 50_000
MOST = 4  # different hints that count
TITLE, PAIR, HINT = "=", "_", "~"
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[?!:;]")

Trait = str | tuple[str, str]


def _said(token: str, language: str) -> str:
    """Return the stem of a folded word; a mark is itself, a number is `#`, a year of long ago `##`."""
    if token.isdecimal():
        return "##" if len(token) == 4 and "1400" <= token <= "1995" else "#"
    return text.stem(token, language) if token.isalpha() else token


def traits(title: str, below: str, language: str) -> Iterator[str]:
    """Yield what a folded text says: its stems, those of its title once more, and pairs of neighbours."""
    above, under = ([_said(token, language) for token in _TOKEN.findall(part)] for part in (title, below))
    yield from above
    yield from under
    yield from (TITLE + stem for stem in above)
    for stems in (above, under):
        yield from (f"{first}{PAIR}{second}" for first, second in pairwise(stems))


def hinted(folded: str, hints: Phrases) -> Iterator[str]:
    """Yield what a folded text hints at, and how many things."""
    found = {hit.label for hit in hints.find(folded)}
    yield from (HINT + label for label in sorted(found))
    yield from (HINT + str(count) for count in range(2, min(len(found), MOST) + 1))


class _Stems(dict[str, str]):
    """The stems of words seen before, so that a word is stemmed once."""

    def __init__(self, language: str) -> None:
        """Begin with none of *language*."""
        self._language = language

    def __missing__(self, token: str) -> str:
        """Stem a new word."""
        if len(self) >= WORDS_KEPT:
            self.clear()
        said = self[token] = _said(token, self._language)
        return said


class Leaning:
    """The learned weights of one language, counted in tenths so that their sum is the same in any order."""

    def __init__(self, weights: Mapping[float, str], bias: float, language: str, hints: Phrases) -> None:
        """Take stems by their weight, what a text weighs that says nothing, and the hints of the language."""
        self._single: dict[str, int] = {}
        self._pairs: dict[str, dict[str, int]] = {}
        for weight, stems in weights.items():
            for stem in stems.split():
                first, _, second = stem.partition(PAIR)
                known = self._pairs.setdefault(first, {}) if second else self._single
                known[second or first] = round(10 * weight)
        self._bias = bias
        self._hints = hints
        self._stems = _Stems(language)

    def heard(self, title: str, below: str) -> dict[Trait, int]:
        """Return what each known word of a folded text weighs."""
        above, under = ([self._stems[token] for token in _TOKEN.findall(part)] for part in (title, below))
        single, pairs = self._single, self._pairs
        found: dict[Trait, int] = {
            said: single[said] for said in (*above, *under, *(TITLE + stem for stem in above)) if said in single
        }
        for pair in chain(pairwise(above), pairwise(under)):
            first, second = pair
            if first in pairs and second in pairs[first]:
                found[pair] = pairs[first][second]
        return found

    def hinted(self, folded: str) -> dict[Trait, int]:
        """Return what each hint in a folded text weighs."""
        return {hint: self._single[hint] for hint in hinted(folded, self._hints) if hint in self._single}

    def of(self, *heard: Mapping[Trait, int]) -> float:
        """Return how far the parts of a text lean towards trouble, together."""
        together: dict[Trait, int] = {}
        for part in heard:
            together.update(part)
        return self._bias + sum(together.values()) / 10
