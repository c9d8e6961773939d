"""Numbers in a text, as digits or as words, in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_SCALES = {
    "k": 1e3, "thousand": 1e3, "tausend": 1e3, "tsd": 1e3, "mille": 1e3, "mil": 1e3,
    "m": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6, "millionen": 1e6, "millón": 1e6,
    "millones": 1e6, "meur": 1e6,
    "bn": 1e9, "mrd": 1e9, "billion": 1e9, "milliarde": 1e9, "milliarden": 1e9, "milliard": 1e9, "milliards": 1e9,
    "hundred": 1e2, "hundert": 1e2, "cents": 1e2, "cent": 1e2, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip
_DIGITS = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,3})?)"
    rf"(?:\s?(?P<scale>(?:{'|'.join(sorted(_SCALES, key=len, reverse=True))})\b(?!')))?",
    re.IGNORECASE,
)
_UNITS = {
    "en": "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "de": "drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "fr": "trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "es": "tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
_MORE = {
    "en": {"dozen": 12, "fourty": 40, "hundred": 100, "thousand": 1000, "million": 1_000_000},
    "de": {"dutzend": 12, "hundert": 100, "tausend": 1000},
    "fr": {"douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "cent": 100, "cents": 100, "mille": 1000, "quatre-vingts": 80, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90},
    "es": {"docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cien": 100, "ciento": 100, "mil": 1000,
    "dieciseis": 16, "veintiún": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veintiséis": 26},
}  # fmt: skip
_SMALL = {
    "en": "one two", "de": "ein zwei", "fr": "un deux", "es": "uno dos",
}  # fmt: skip
# Spanish writes its hundreds in one word, for each gender.
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"


@dataclass(frozen=True)
class Number:
    """A number where it stands; *values* are its readings (1.900 is 1900 or 1.9)."""

    values: frozenset[float]
    start: int
    end: int
    spelt: bool = False


@lru_cache(maxsize=4)
def spelt(language: str) -> dict[str, int]:
    """Return the number words of *language*, each with its value."""
    small = {word: value for value, word in enumerate(_SMALL[language].split(), 1)}
    units = {word: value for value, word in enumerate(_UNITS[language].split(), 3)}
    tens = {word: value * 10 for value, word in enumerate(_TENS[language].split(), 2)}
    joined = {}
    if language == "de":
        both = {**small, **units}
        joined = {f"{u}und{t}": both[u] + tens[t] for u in both for t in tens if both[u] < 10}
    if language == "es":
        joined = {f"veinti{u}": 20 + v for u, v in {**small, **units}.items() if v < 10}
        joined |= {f"{h}{o}s": n * 100 for n, h in enumerate(_HUNDREDS.split(), 2) for o in "oa"}
    every = {**units, **tens, **joined, **_MORE[language]}
    # The Swiss, and who folds the case, write "dreissig".
    return every | {word.casefold(): value for word, value in every.items()}


@lru_cache(maxsize=4)
def _values(language: str) -> dict[str, int]:
    """Return all number words, with one and two, which are numbers only beside others."""
    small = {word: value for value, word in enumerate(_SMALL[language].split(), 1)}
    return spelt(language) | small | ({"un": 1, "una": 1} if language == "es" else {})


@lru_cache(maxsize=4)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A run of number words, and one of them."""
    words = _values(language)
    one = "|".join(sorted(words, key=len, reverse=True))
    if language == "de":
        return re.compile(rf"(?<!\w)(?:{one}){{1,6}}(?!\w)", re.IGNORECASE), re.compile(one, re.IGNORECASE)
    joint = r"(?:-|[ ]|(?<=hundred) and |(?<=thousand) and |[ -]et[ -](?=un|onze)|(?<=nta) y )"
    run = re.compile(rf"(?<![\w-])(?:{one})(?:{joint}(?:{one})){{0,6}}(?!\w)", re.IGNORECASE)
    return run, re.compile(rf"(?<!\w)(?:{one})(?!\w)", re.IGNORECASE)


def _sum(values: list[int]) -> int:
    """Return what number words say together: three hundred and twenty."""
    total = current = 0
    for value in values:
        if value == 100:
            current = max(1, current) * 100
        elif value >= 1000:
            total, current = total + max(1, current) * value, 0
        elif value == 20 and current == 4:
            current = 80
        else:
            current += value
    return total + current


def _readings(digits: str) -> frozenset[float]:
    """Return what *digits* may mean: a dot or comma is a decimal sign, or parts thousands."""
    plain = digits.replace(" ", "").replace("'", "")
    found = set()
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", plain):
        found.add(float(re.sub(r"[.,]", "", plain)))
    parts = re.split(r"[.,]", plain)
    if len(parts) == 1:
        found.add(float(plain))
    elif len(parts) == 2:
        found.add(float(".".join(parts)))
    else:
        found.add(float("".join(parts[:-1]) + "." + parts[-1]))
    return frozenset(found)


def read(plain: str, language: str, least: int = 3) -> Iterator[Number]:
    """Yield the numbers of *plain* text, digits first; those in words from *least* on."""
    for match in _DIGITS.finditer(plain):
        scale = _SCALES.get((match.group("scale") or "").casefold(), 1)
        yield Number(frozenset(v * scale for v in _readings(match.group("number"))), match.start(), match.end())
    run, one = _patterns(language)
    values = _values(language)
    for match in run.finditer(plain):
        said = [values[m.group().casefold()] for m in one.finditer(match.group())]
        value = _sum(said)
        # "A hundred", "mille" and "one" by themselves are manners of speaking.
        if value >= least and said not in ([100], [1000], [1_000_000]):
            yield Number(frozenset({float(value)}), match.start(), match.end(), spelt=True)
