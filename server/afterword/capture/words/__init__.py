"""The words by which pages label what they say: a file of lists for each language, used together.

A page's own language often differs from the ad's, so every list holds the words of all languages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from importlib.resources import files

# Chinese, Japanese and Korean: words stand without blanks or grow endings, so that no word's edge can be asked for.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


# No label is longer, with what closes it.
LONGEST = 120
_SHORT = 4
_WORD = re.compile(r"\w+")


@cache
def _lists() -> dict[str, frozenset[str]]:
    merged: dict[str, set[str]] = {}
    for file in files(__name__).iterdir():
        if file.name.endswith(".toml"):
            for kind, phrases in tomllib.loads(file.read_text(encoding="utf-8")).items():
                merged.setdefault(kind, set()).update(phrase.casefold() for phrase in phrases)
    return {kind: frozenset(phrases) for kind, phrases in merged.items()}


def words(kind: str) -> frozenset[str]:
    """Return the phrases of this kind in all languages, in lower case."""
    return _lists()[kind]


@cache
def any_of(kind: str, *, capital: bool = False) -> str:
    """Return a pattern of the phrases of this kind, the longest first; *capital* takes begun sentences too."""
    forms = {form for word in words(kind) for form in ((word, word[:1].upper() + word[1:]) if capital else (word,))}
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


class Phrases:
    """Phrases to look for in a text, standing as whole words, the longest first; found ones are in lower case.

    Most lines are ASCII: in those the other languages' phrases need no look, and letters have one case.
    """

    def __init__(self, phrases: frozenset[str]) -> None:
        self._phrases = phrases
        self._ascii = re.compile(_whole([phrase for phrase in phrases if phrase.isascii()]))

    @cached_property
    def _any(self) -> re.Pattern[str]:
        spaced = [phrase for phrase in self._phrases if not _UNSPACED.search(phrase)]
        unspaced = [phrase for phrase in self._phrases if _UNSPACED.search(phrase)]
        return re.compile("|".join([_whole(spaced), *([_branches(unspaced)] if unspaced else [])]), re.I)

    def _for(self, text: str) -> tuple[re.Pattern[str], str]:
        return (self._ascii, text.lower()) if text.isascii() else (self._any, text)

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first one."""
        pattern, text = self._for(text)
        return pattern.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Find one at the beginning."""
        pattern, text = self._for(text)
        return pattern.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Find one that is all of the text."""
        pattern, text = self._for(text)
        return pattern.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find all."""
        pattern, text = self._for(text)
        return pattern.finditer(text)

    def findall(self, text: str) -> list[str]:
        """Find all, as texts."""
        return [found[0] for found in self.finditer(text)]

    def sub(self, by: str, text: str) -> str:
        """Put *by* in the place of each."""
        return self._any.sub(by, text)

    def split(self, text: str) -> list[str]:
        """Cut the text at each."""
        return self._any.split(text)


@cache
def pattern(*kinds: str) -> Phrases:
    """Return what looks for the phrases of these kinds."""
    return Phrases(frozenset(phrase for kind in kinds for phrase in words(kind)))


def holds(text: str, kind: str) -> bool:
    """Whether a text holds a phrase of this kind; for kinds of very many words, which are faster to look up."""
    single, rest = _parted(kind)
    return not single.isdisjoint(_WORD.findall(text.casefold())) or bool(rest.search(text))


@cache
def _parted(kind: str) -> tuple[frozenset[str], Phrases]:
    single = frozenset(phrase for phrase in words(kind) if _WORD.fullmatch(phrase) and not _UNSPACED.search(phrase))
    return single, Phrases(words(kind) - single)


def _whole(phrases: Iterable[str]) -> str:
    return rf"(?<!\w){_branches(phrases) or '(?!)'}(?!\w)"


def _branches(phrases: Iterable[str]) -> str:
    """Return a pattern for the phrases in which common beginnings stand once: five times as fast as a flat one."""
    tails: dict[str, list[str]] = {}
    for phrase in phrases:
        tails.setdefault(phrase[:1], []).append(phrase[1:])
    branches = [re.escape(first) + _branches(rest) for first, rest in sorted(tails.items()) if first]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and "" not in tails else f"(?:{'|'.join(branches)})"
    return body + "?" if "" in tails else body


def beginnings(phrases: frozenset[str]) -> re.Pattern[str]:
    """Return what finds words (of a text in lower case) that begin so, short ones whole; unspaced ones anywhere."""
    unspaced = frozenset(phrase for phrase in phrases if _UNSPACED.search(phrase))
    short = frozenset(phrase for phrase in phrases - unspaced if len(phrase) <= _SHORT)
    longer = rf"(?<!\w){_branches(phrases - unspaced - short) or '(?!)'}"
    return re.compile("|".join([longer, _whole(short), *([_branches(unspaced)] if unspaced else [])]))


def is_label(text: str, kind: str) -> bool:
    """Whether *text* is one of the phrases, apart from case and closing punctuation."""
    return len(text) <= _longest(kind) and label(text) in words(kind)


@cache
def _longest(kind: str) -> int:
    """Return how long a label of this kind can be with what closes it."""
    return min(LONGEST, 12 + max(map(len, words(kind)), default=0))


@lru_cache(maxsize=8192)  # one line is compared with labels of many kinds
def label(text: str) -> str:
    """Return *text* as labels are compared: lower case, without what closes it."""
    folded = text.casefold().replace("’", "'").replace("\u0307", "")  # of a Turkish "İ" a point is left over
    return folded.strip(" :：?!.…*-–—>»›«\t📍💼🕒💰🏢📅🗓✅👉▶►●•·\ufe0f")
