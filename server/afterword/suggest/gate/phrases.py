"""Find phrases of a word list in a text, at word boundaries, in time linear in the text.

A phrase is one line of a list: words, `*` for any ending (or any beginning: `*streik`), `..` for up to five words between,
and `(a|b)` for a choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_GAP = r"(?:\W{1,4}\w+){0,5}?\W{1,4}"
_BETWEEN = r"\W{1,3}"
KEY = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: its label and where it stands."""

    label: str
    start: int
    end: int


def _first_words(phrase: str) -> Iterator[str]:
    """Yield the words that *phrase* may begin with, an open ending marked `*`."""
    head = phrase.split()[0]
    if not head.startswith("("):
        yield head
        return
    inside = phrase[1 : phrase.index(")")]
    after = phrase[phrase.index(")") + 1 :].split(" ")[0]
    for choice in inside.split("|"):
        yield (choice.split()[0] + (after if " " not in choice else "")).strip()


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


class Phrases:
    """A compiled set of phrases, looked up by the first letters of each word."""

    def __init__(self, labelled: Iterable[tuple[str, str]]) -> None:
        """Compile (label, phrase) pairs."""
        grouped: dict[tuple[str, str], list[str]] = {}
        ends: dict[str, list[str]] = {}
        for label, phrase in labelled:
            if phrase.startswith("*"):
                ends.setdefault(label, []).append(_pattern(phrase))
                continue
            for word in {first.rstrip("*")[:KEY] for first in _first_words(phrase)}:
                grouped.setdefault((word, label), []).append(_pattern(phrase))
        self._by_key: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for (key, label), patterns in grouped.items():
            self._by_key.setdefault(key, []).append((label, re.compile("|".join(patterns))))
        self._ends = [(label, re.compile(r"\b(?:" + "|".join(patterns) + ")")) for label, patterns in ends.items()]

    def find(self, folded: str) -> list[Hit]:
        """Return every phrase found in *folded* text."""
        hits = []
        for word in _WORD.finditer(folded):
            for label, pattern in self._by_key.get(word.group()[:KEY], ()):
                match = pattern.match(folded, word.start())
                if match:
                    hits.append(Hit(label, match.start(), match.end()))
        for label, pattern in self._ends:
            hits += [Hit(label, match.start(), match.end()) for match in pattern.finditer(folded)]
        return hits
