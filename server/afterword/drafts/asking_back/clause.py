"""What follows a verb, as it can stand in a question."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

MOST = 6
_OPEN = re.compile(r"\s*[(\[]|,(?! (?:so|und|et|y|mais|pero|aber|dann|puis|après) )")


def ended(
    words: str,
    after: str,
    joints: Container[str],
    unsafe: Container[str],
    small: Container[str],
    yours: Mapping[str, str],
) -> str:
    """Return words up to where their clause ends; nothing where they lean on others, go on, or are too many."""
    told = words.split()
    end = next((i for i, w in enumerate(told) if w.lower() in joints), len(told))
    kept = told[:end]
    if not kept or len(kept) > MOST or (end == len(told) and _OPEN.match(after)) or kept[-1].lower() in small:
        return ""
    low = [w.lower() for w in kept]
    if any(w in unsafe for w in low):
        return ""
    return " ".join(yours.get(w.lower(), w) for w in kept)
