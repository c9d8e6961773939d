"""How the languages write counts, in digits and in words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.tables import words_of

_LONGEST, _IN_WORDS = 12, 12
_TENS = words_of("twenty thirty forty fifty sixty seventy eighty ninety")
_EN = {
    w: i
    for i, w in enumerate(
        words_of("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"), 2
    )
} | {ten: 10 * i for i, ten in enumerate(_TENS, 2)}  # fmt: skip
_VALUES = {
    "en": _EN | {f"{ten}-{one}": _EN[ten] + i for ten in _TENS for i, one in enumerate(("one", *list(_EN)[:8]), 1)},
    "de": {w: i for i, w in enumerate(words_of("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"), 2)},
    "fr": {w: i for i, w in enumerate(words_of("deux trois quatre cinq six sept huit neuf dix onze douze"), 2)},
    "es": {w: i for i, w in enumerate(words_of("dos tres cuatro cinco seis siete ocho nueve diez once doce"), 2)},
}
_MARKS = {"en": (",", "."), "de": (".", ","), "fr": (" \u00a0\u202f.", ","), "es": (" \u00a0.", ",")}
# A count as a pattern: grouped digits, digits, words.
NUMBER = {
    language: rf"(?:\d{{1,3}}(?:[{_MARKS[language][0]}]\d{{3}})+|\d+|{'|'.join(sorted(words, key=len, reverse=True))})"
    for language, words in _VALUES.items()
}


def value(number: str, language: str) -> int:
    """Return a count that is written in digits or in words; 0 for anything else."""
    language = text.base_language(language)
    grouped, decimal = _MARKS[language]
    digits = re.sub(f"[{grouped}]", "", number).partition(decimal)[0]
    return int(digits) if digits.isdecimal() and len(digits) < _LONGEST else _VALUES[language].get(number.lower(), 0)


def written(number: int, language: str) -> str:
    """Return a count as it stands in a sentence: a small one as a word."""
    words = _VALUES[text.base_language(language)].items()
    return next((w for w, v in words if v == number <= _IN_WORDS), str(number))
