"""Steps told without a number: halved, doubled, by a third; in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.lint.index import numbers_in

_ABOUT = (
    r"(?:about |almost |nearly |over |more than |roughly |around |some |well over |fast |rund |gut |etwa |knapp |über "
    r"|mehr als |près |environ |presque |plus |casi |más de |unas? )?"
)
# By how much → how a message claims it. What is planned or asked has other forms of the verb, or a "would".
_CLAIMED = {
    0.5: rf"halved|(?:cut|cutting|slashed|reduced)(?: \w+){{0,4}} in half|half as (?:many|much|long)"
    r"|(?:had|saw|lost|wasted|needed|threw away) (?:only |just |about )?half the (?!battle|fun|time|job|work|day|night"
    r"|town)\w+"
    rf"|by {_ABOUT}half(?! an? (?:hour|day|year|week|dozen|inch|mile))|halbiert\w*|um {_ABOUT}die hälfte"
    r"|(?:de|par) moitié|divisée?s? par deux|deux fois moins"
    r"|(?:reduj\w+|baj\w+|redujimos|reducido|bajado)(?: \w+){0,4} a la mitad",
    2.0: r"doubled|twice as (?:many|much|fast)|twofold|verdoppelt\w*|doppelt so (?:viele?|schnell|hoch)"
    r"|doublé\w*|deux fois plus|multiplié\w* par deux|dupliqu\w+|duplicó|duplicamos|duplicado|el doble",
    3.0: r"tripled|trebled|threefold|three times as (?:many|much|fast)|verdreifacht\w*"
    r"|dreimal so (?:viele?|schnell|hoch)|triplé\w*|trois fois (?:plus|moins)|multiplié\w* par trois"
    r"|tripliqu\w+|triplicó|triplicamos|triplicado|el triple",
    1 / 3: rf"by {_ABOUT}(?:a|one) third|um {_ABOUT}ein drittel|{_ABOUT}d'un (?:bon )?tiers"
    rf"|(?:en|un) {_ABOUT}(?:un )?tercio",
    2 / 3: rf"by {_ABOUT}two[- ]thirds|um {_ABOUT}zwei drittel|(?:de|des) {_ABOUT}deux tiers"
    rf"|(?:en|a) {_ABOUT}dos tercios",
    1 / 4: rf"by {_ABOUT}(?:a|one) quarter|um {_ABOUT}ein viertel|d'un (?:bon )?quart|en {_ABOUT}(?:un )?cuarto",
}
# How a fact may say so: kindly, since notes are short.
_TOLD = {
    0.5: r"hal[fv]|hälfte|halb|moitié|demi|par deux|deux fois|mitad|medi[oa]\b|\b50\b",
    2.0: r"doubl|twice|twofold|two times|2x|doppel|zweimal|deux fois|par deux|doble|duplic|dupliqu|dos veces"
    r"|\b[12]00 ?%",
    3.0: r"tripl|trebl|threefold|3x|three|drei|trois|tres|\b[23]00 ?%",
    1 / 3: r"\ba third|one[ -]third|thirds|⅓|1/3|drittel|tiers|terci|\b3[0-5]\b",
    2 / 3: r"thirds|drittel|tiers|terci|\b6[5-7]\b",
    1 / 4: r"quarter|viertel|quart|cuart|\b25\b",
}
_MAYBE = re.compile(
    r"\?|\b(?:would|could|might|may|should|if|whether|will|want\w*|hope|würde\w*|könnte\w*|sollte\w*|wenn|ob|wird"
    r"|werden|möchte|pourrai\w*|aurai\w*|serai\w*|devrai\w*|si|podría\w*|habría|sería|debería)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Magnitude:
    """A step where it stands."""

    value: float
    start: int
    end: int


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[float, re.Pattern[str], re.Pattern[str]], ...]:
    flags = re.IGNORECASE
    return tuple(
        (value, re.compile(rf"(?<!\w)(?:{claimed})(?!\w)", flags), re.compile(_TOLD[value], flags))
        for value, claimed in _CLAIMED.items()
    )


def read(sentence: str) -> Iterator[Magnitude]:
    """Yield the steps that *sentence* claims, which it does not if it asks or supposes."""
    if not _MAYBE.search(sentence):
        for value, claimed, _ in _patterns():
            for match in claimed.finditer(sentence):
                yield Magnitude(value, match.start(), match.end())


def is_told(value: float, texts: Iterable[str]) -> bool:
    """Say whether one of *texts* tells a step of *value*, in words or by two numbers of one sentence."""
    told = next(pattern for known, _, pattern in _patterns() if known == value)
    return any(told.search(text) or _between(value, text) for text in texts)


def _between(value: float, text: str) -> bool:
    for part in re.split(r"[.;!?\n]", text):
        values = numbers_in(part)
        if 2 <= len(values) <= 6 and any(
            b and (abs(a / b - value) < 0.06 or abs(1 - a / b - value) < 0.06) for a in values for b in values if a != b
        ):
            return True
    return False
