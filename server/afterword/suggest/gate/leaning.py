"""Which way the plain words of a text lean: posts about real trouble and posts about anything else are worded apart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain, pairwise

from afterword import text
from afterword.suggest.gate.phrases import Phrases

WORDS_KEPT = 50_000
MOST = 4  # different hints that count
TITLE, PAIR, HINT, GRAM = "=", "_", "~", "^"
SHORTEST, LONGEST = 3, 4  # letters of a part of a word
USUAL, FEWEST = 20, 8  # words worth taking apart: of many each says less, of few none says more than of so many
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[?!:;]")
_WORD = re.compile(r"[^\W\d_]+")

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


@cache
def little(language: str) -> frozenset[str]:
    """Return the words that stand in every text, and their stems."""
    words = text.STOP_WORDS[language]
    return frozenset(words | {text.stem(word, language) for word in words})


def grams(word: str) -> set[str]:
    """Return the parts of a word that its kin share: three or four letters in a row, its ends marked."""
    marked = f"<{word}>"
    sizes = range(SHORTEST, LONGEST + 1)
    return {marked[at : at + size] for size in sizes for at in range(len(marked) - size + 1)}


def in_parts(folded: str, language: str) -> set[str]:
    """Return the words of a folded text that are worth taking apart."""
    return set(_WORD.findall(folded)) - little(language)


def share(words: int) -> float:
    """Return how much each trait counts in a text of so many *words* that are worth taking apart."""
    return math.sqrt(USUAL / max(words, FEWEST))


class _Parts(dict[str, int]):
    """What the parts of a word weigh together, added up once for each word; little words have none."""

    def __init__(self, weights: Mapping[str, int], language: str) -> None:
        """Begin with the words that have nothing to say."""
        super().__init__(dict.fromkeys(little(language), 0))
        self._weights = weights
        self._language = language

    def __missing__(self, word: str) -> int:
        """Add up a new word."""
        if len(self) >= WORDS_KEPT:
            self.clear()
            self.update(dict.fromkeys(little(self._language), 0))
        known = self._weights
        weight = self[word] = sum(known[gram] for gram in grams(word) if gram in known) if word.isalpha() else 0
        return weight


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
    """The learned weights of one language, counted in hundredths so that their sum is the same in any order."""

    def __init__(self, weights: Mapping[float, str], bias: float, language: str, hints: Phrases) -> None:
        """Take stems by their weight, what a text weighs that says nothing, and the hints of the language."""
        self._single: dict[str, int] = {}
        self._pairs: dict[str, dict[str, int]] = {}
        parts: dict[str, int] = {}
        for weight, stems in weights.items():
            for stem in stems.split():
                first, _, second = stem.partition(PAIR)
                known = self._pairs.setdefault(first, {}) if second else self._single
                if stem.startswith(GRAM):
                    parts[stem[1:]] = round(100 * weight)
                else:
                    known[second or first] = round(100 * weight)
        self._parts = _Parts(parts, language)
        self._bias = bias
        self._hints = hints
        self._stems = _Stems(language)
        self._language = language

    def heard(self, title: str, below: str) -> dict[Trait, int]:
        """Return what each known word of a folded text weighs, and the parts of each word."""
        tokens = [_TOKEN.findall(part) for part in (title, below)]
        above, under = ([self._stems[token] for token in part] for part in tokens)
        single, pairs = self._single, self._pairs
        found: dict[Trait, int] = {
            said: single[said] for said in (*above, *under, *(TITLE + stem for stem in above)) if said in single
        }
        for word in {*tokens[0], *tokens[1]}:
            if weight := self._parts[word]:
                found[GRAM + word] = weight
        for pair in chain(pairwise(above), pairwise(under)):
            first, second = pair
            if first in pairs and second in pairs[first]:
                found[pair] = pairs[first][second]
        return found

    def words(self, folded: str) -> int:
        """Return how many words of a folded text are worth taking apart."""
        return len(in_parts(folded, self._language))

    def hinted(self, folded: str) -> dict[Trait, int]:
        """Return what each hint in a folded text weighs."""
        return {hint: self._single[hint] for hint in hinted(folded, self._hints) if hint in self._single}

    def of(self, *heard: Mapping[Trait, int]) -> float:
        """Return how far the parts of a text lean towards trouble, together."""
        together: dict[Trait, int] = {}
        for part in heard:
            together.update(part)
        words = sum(isinstance(trait, str) and trait.startswith(GRAM) for trait in together)
        return self._bias + share(words) * sum(together.values()) / 100
