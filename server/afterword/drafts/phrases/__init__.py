"""How the parts of a post that go into a sentence look, per language.

Each file offers SHAPES (a pattern for every shape of part), `shaped` (a part as it stands in a sentence, or nothing
where it cannot be told safely), OURS (whose doing a sentence tells of), and how the language writes counts: VALUE,
THOUSANDS, DECIMAL and PORTIONS.
"""

from __future__ import annotations

import re
from types import ModuleType

_LONGEST, _IN_WORDS = 12, 12
_FRACTIONS = (0.1, 0.2, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.8, 0.9)
_EXACT, _NEAR = 0.008, 0.04


def value(number: str, phrases: ModuleType) -> int:
    """Return a count that is written in digits or in words; 0 for anything else."""
    digits = re.sub(f"[{phrases.THOUSANDS}]", "", number).partition(phrases.DECIMAL)[0]
    short = digits.isdecimal() and len(digits) < _LONGEST
    return int(digits) if short else int(phrases.VALUE.get(number.lower(), 0))


def written(number: int, phrases: ModuleType) -> str:
    """Return a count as it stands in a sentence: a small one as a word."""
    return next((w for w, v in phrases.VALUE.items() if v == number <= _IN_WORDS), str(number))


def portion(some: int, whole: int, phrases: ModuleType) -> str:
    """Return how much of a whole something is, as one says it: "nearly two thirds"; nothing under a tenth."""
    share = some / whole if whole else 0
    if not _FRACTIONS[0] <= share < 1:
        return ""
    near = min(range(len(_FRACTIONS)), key=lambda i: abs(_FRACTIONS[i] - share))
    if abs(_FRACTIONS[near] - share) <= _EXACT:
        return str(phrases.PORTIONS[near])
    if 0 < _FRACTIONS[near] - share <= _NEAR:
        return str(phrases.NEARLY.format(part=phrases.PORTIONS[near]))
    below = max(i for i, f in enumerate(_FRACTIONS) if f <= share)
    return str(phrases.OVER.format(part=phrases.PORTIONS[below]))
