"""Which way the plain words of a text lean: posts about real trouble and posts about anything else are worded apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from afterword import text

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[?!:;]")
TITLE, PAIR = "=", "_"


def _said(folded: str, language: str) -> list[str]:
    """Return the stems of *folded* text with its marks; a number is `#`, a year of long ago `##`."""
    tokens = []
    for token in _TOKEN.findall(folded):
        if token.isdecimal():
            tokens.append("##" if len(token) == 4 and "1400" <= token <= "1995" else "#")
        else:
            tokens.append(text.stem(token, language) if token.isalpha() else token)
    return tokens


def traits(title: str, below: str, language: str) -> Iterator[str]:
    """Yield what a folded text says: its stems, those of its title once more, and pairs of neighbours."""
    above = _said(title, language)
    under = _said(below, language)
    yield from above
    yield from under
    yield from (TITLE + stem for stem in above)
    for stems in (above, under):
        yield from (f"{first}{PAIR}{second}" for first, second in pairwise(stems))


class Leaning:
    """The learned weights of one language."""

    def __init__(self, weights: Mapping[float, str], bias: float, language: str) -> None:
        """Take stems by their weight, and what a text weighs that says nothing."""
        self._weights = {stem: weight for weight, stems in weights.items() for stem in stems.split()}
        self._bias = bias
        self._language = language

    def of(self, title: str, below: str) -> float:
        """Return how far a folded text leans towards trouble."""
        weights = self._weights
        return self._bias + sum(
            weights.get(trait, 0.0) for trait in dict.fromkeys(traits(title, below, self._language))
        )
