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

    def heard(self, title: str, below: str) -> dict[str, float]:
        """Return what each known word of a folded text weighs."""
        weights = self._weights
        said = dict.fromkeys(traits(title, below, self._language))
        return {trait: weights[trait] for trait in said if trait in weights}

    def of(self, *heard: Mapping[str, float]) -> float:
        """Return how far the parts of a text lean towards trouble, together."""
        together: dict[str, float] = {}
        for part in heard:
            together.update(part)
        return self._bias + sum(together.values())
