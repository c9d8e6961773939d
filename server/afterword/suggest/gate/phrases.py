"""Find phrases of a word list in a text, at word boundaries, in time linear in the text.

A phrase is one line of a list: words, `*` for any ending (or any beginning: `*streik`), `..` for up to five words
between, and `(a|b)` for a choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
# Neither reaches over the end of a sentence.
_DATED = r"\.(?= (?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))"  # "zum 31. Mai" ends no sentence
_GAP = rf"(?:[^\w.!?\n]{{1,4}}\w+(?:\.\d+|(?<=\d){_DATED})?){{0,5}}?[^\w.!?\n]{{1,4}}"
_BETWEEN = r"[^\w.,;!?()\n]{1,3}"
KEY = 3
WORDS_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: its label and where it stands."""

    label: str
    start: int
    end: int


def _first_words(phrase: str) -> Iterator[str]:
    """Yield the words that *phrase* may begin with, an open ending marked `*`."""
    if not phrase.startswith("("):
        yield phrase.partition(" ")[0]
        return
    inside, _, rest = phrase[1:].partition(")")
    for choice in inside.split("|"):
        if choice.strip():
            yield choice.partition(" ")[0]
        else:
            yield from _first_words(rest.strip())


def _pattern(phrase: str) -> str:
    parts: list[str] = []
    glue = ""
    for token in re.findall(r"(?:\([^)]*\)|\S)+", phrase):
        if token == "..":
            glue = _GAP
            continue
        word = token.replace("*", r"\w*").replace(" ", _BETWEEN)
        parts.append(glue + re.sub(r"\((?!\?)", "(?:", word) + r"\b")
        glue = _BETWEEN
    return "".join(parts)


class Phrases(dict[str, tuple[tuple[str, re.Pattern[str]], ...]]):
    """A set of phrases, looked up by the word they begin with and compiled when first looked at."""

    def __init__(self, labelled: Iterable[tuple[str, str]]) -> None:
        """Sort (label, phrase) pairs by how they begin: with a whole word, or with letters that end openly."""
        self._lines: dict[str, dict[str, list[str]]] = {}
        ends: dict[str, list[str]] = {}
        for label, phrase in labelled:
            if phrase.startswith("*"):
                ends.setdefault(label, []).append(_pattern(phrase))
                continue
            for first in set(_first_words(phrase)):
                key = first.partition("*")[0][:KEY] + "*" if "*" in first or not first.isalnum() else first
                self._lines.setdefault(key, {}).setdefault(label, []).append(phrase)
        self._compiled: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        self._ends = [(label, re.compile(r"\b(?:" + "|".join(patterns) + ")")) for label, patterns in ends.items()]

    def _begin(self, key: str) -> list[tuple[str, re.Pattern[str]]]:
        if key not in self._compiled:
            lines = self._lines.get(key, {})
            self._compiled[key] = [(label, re.compile("|".join(map(_pattern, lines[label])))) for label in lines]
        return self._compiled[key]

    def __missing__(self, word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Return what may begin with *word*, and remember it."""
        if len(self) >= WORDS_KEPT:
            self.clear()
        begun = [key for key in (word, word[:KEY] + "*") if key in self._lines]
        found = self[word] = tuple(labelled for key in begun for labelled in self._begin(key))
        return found

    def find(self, folded: str) -> list[Hit]:
        """Return every phrase found in *folded* text."""
        hits = []
        for word in _WORD.finditer(folded):
            for label, pattern in self[word.group()]:
                if match := pattern.match(folded, word.start()):
                    hits.append(Hit(label, match.start(), match.end()))
        for label, pattern in self._ends:
            hits += [Hit(label, match.start(), match.end()) for match in pattern.finditer(folded)]
        return hits
