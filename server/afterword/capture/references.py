"""Whether a label names the ad's own number, by what it is made of ("Numéro de l'annonce", "Stellen-Nr.", "Annons-ID").

Every site has its own word for it; what they have in common is a word for the ad and one for a number.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from afterword.capture.words import label, words

LONGEST = 48
MOST_WORDS = 5
_TOKEN = re.compile(r"[^\W_]+|№")
_BETWEEN = frozenset(
    ["de", "del", "della", "d", "da", "do", "du", "des", "of", "l", "la", "el", "the", "for", "na", "za", "pour", "der"]
)
# A postcode.
_OTHERS = frozenset(["postnummer", "postnr", "postal"])


@lru_cache(maxsize=4096)
def names_number(text: str) -> bool:
    """Whether a label is made of a word for the ad and one for a number, and of nothing else."""
    if not 4 <= len(text) <= LONGEST:
        return False
    bare = unicodedata.normalize("NFKC", label(text)).replace("#", " № ").replace("°", " ")
    tokens = [token for token in _TOKEN.findall(bare) if token not in _BETWEEN]
    if not 1 <= len(tokens) <= MOST_WORDS or not _OTHERS.isdisjoint(tokens):
        return False
    told = [_tells(token) for token in tokens]
    return all(told) and {"ad", "number"} <= set().union(*told)


@cache
def _tells(token: str) -> frozenset[str]:
    """Return what a word tells: that it is about an ad, about a number, or both ("Stellennummer")."""
    told = {name for name, kind in (("ad", "ref_noun"), ("number", "ref_number")) if token in words(kind)}
    stems = (token.removesuffix(end) for end in words("ref_number") if len(end) > 1 and token.endswith(end))
    if not told and any(stem in words("ref_noun") or stem.removesuffix("s") in words("ref_noun") for stem in stems):
        told = {"ad", "number"}
    return frozenset(told)
