"""What follows a verb, as it can stand in a question."""

from __future__ import annotations

import re
from collections.abc import Mapping

REST = r"(?:[^.!?,;:()—–]|(?<=\d)[.,](?=\d)){3,80}"  # of a clause
_MOST = 7  # words
_GOES_ON = re.compile(r"\s*[(\[]|,(?! (?:and|so|but|und|aber|dann|et|mais|puis|y|pero|luego) )")


class Clause:
    """How a language ends a clause, and which words in it mean something outside."""

    def __init__(self, *, ends: str, leaning: str, small: str, yours: Mapping[str, str]) -> None:
        """Take a pattern for what begins after the clause, and lists of words; none ends in a *small* one."""
        self.ends = re.compile(rf" (?:{ends})\b.*$")
        self.unfit = re.compile(rf"\b(?:{'|'.join(leaning.split())})\b|\b(?:{'|'.join(small.split())})$", re.IGNORECASE)
        self.yours = yours

    def told(self, words: str, after: str) -> str:
        """Return words up to where their clause ends; nothing where they lean on others, go on, or are too many."""
        kept = self.ends.sub("", words)
        if self.unfit.search(kept) or (kept == words and _GOES_ON.match(after)) or len(kept.split()) > _MOST:
            return ""
        return " ".join(self.yours.get(w, w) for w in kept.split())
