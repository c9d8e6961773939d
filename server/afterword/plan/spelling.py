"""Make hurried words plain: lower case, no accents, misspelt time words put right."""

from __future__ import annotations

import re
import unicodedata

from .promises import Table

LONGEST = 500
LONG_WORD = 8
QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "–": "-", "—": " - ", "\u00a0": " ", "…": ". "})


def plain(text: str) -> str:
    """Return *text* in lower case, without accents, with plain quotes and single spaces."""
    text = unicodedata.normalize("NFKD", text[:LONGEST].translate(QUOTES).replace("ß", "ss"))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub(r"[ \t\r\f\v]+", " ", text).strip()


def spelled(text: str, table: Table) -> str:
    """Return *text* with misspelt time words put right, where only one word is meant."""
    for wrong, right in table.aliases.items():
        text = re.sub(rf"\b(?:{wrong})(?!\w)", right, text)
    return re.sub(r"[a-z]{5,14}", lambda found: _spelled(found[0], table), text)


def _spelled(word: str, table: Table) -> str:
    if word in table.spelling or word in table.spelled_right:
        return word
    from rapidfuzz.distance import DamerauLevenshtein

    near = {
        right: DamerauLevenshtein.distance(word, right, score_cutoff=1 if len(right) < LONG_WORD else 2)
        for right in table.spelling
        if right[0] == word[0]
    }
    allowed = {right: far_off for right, far_off in near.items() if far_off <= (1 if len(right) < LONG_WORD else 2)}
    best = [right for right, far_off in allowed.items() if far_off == min(allowed.values())]
    # "wochn" may be "woche" or "wochen".
    longest = max(best, key=len, default="")
    return longest if best and all(longest.startswith(right) for right in best) else word
