"""Steps from one number to another: from 14 to 5, 70 statt 35, bajó a 20; in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword import text as words_of
from afterword.lint import numbers
from afterword.lint.index import numbers_in
from afterword.lint.numbers import Number

_SENTENCE = re.compile(r"(?<=[.!?;\n])\s|\n")
# What moved, in a message or a fact: fell, stieg, tombées, bajó.
_MOVED = re.compile(
    r"\b(?:fell|dropped|sank|shrank|went|came|got|took|brought|cut|reduced|lowered|rose|grew|climbed|jumped|moved"
    r"|down|up"
    r"|fiel\w*|sank\w*|gesunken|gefallen|gestiegen|stieg\w*|wuchs\w*|gewachsen|gedrückt|gesenkt|gebracht|reduziert"
    r"|kamen?|runter|tombée?s?|passée?s?|descendue?s?|montée?s?|ramen\w+|réduit\w*|baissé\w*|chuté"
    r"|baj\w+|subi\w+|cay\w+|pas[óa]\w*|reduj\w+|redujo|qued\w+|dej\w+)\b",
    re.IGNORECASE,
)
_TO = {
    language: re.compile(rf"(?:\b(?:{words})|→|->)\s{{0,2}}\Z", re.IGNORECASE)
    for language, words in {"en": "to", "de": "auf|zu", "fr": "à|au|en", "es": "a|al|en"}.items()
}
_BASES = {10.0, 100.0, 1000.0}
# "9 in 100": the share is what moves.
_IN_ALL = re.compile(r"\A ?(?:in|of|out of|of every|von|sur|de|de cada)\s?\Z", re.IGNORECASE)
_FROM_TO = re.compile(
    r"\A[^.,;!?\n\d]{0,36}?(?:\b(?:down to|up to|to|auf|statt|instead of|rather than|zu|à|au lieu de|contre|a|al"
    r"|en vez de|en lugar de)|→|->)\s{0,2}\Z",
    re.IGNORECASE,
)
_SPAN = ("to", "à", "a", "al", "auf", "zu")
_UNIT = re.compile(r"\b(?:(?:the|la|le|die|der|el) )?[^\W\d]{3,} \Z", re.IGNORECASE)
# So long is " to grade ", at least.
_LEAST = 6
_FROM = re.compile(r"\b(?:from|von|de|du|des|del)\s\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Step:
    """A step to *number*, from *start* where that is told."""

    number: Number
    start: frozenset[float] = frozenset()


@dataclass(frozen=True)
class Told:
    """A sentence of the facts that tells a step: its *numbers* and *stems*."""

    numbers: frozenset[float]
    stems: frozenset[str]


def read(sentence: str, language: str) -> Iterator[Step]:
    """Yield the steps that *sentence* tells."""
    found = list(_shares_as_one(sentence, language))
    moved = bool(_MOVED.search(sentence))
    for before, number in zip([None, *found], found, strict=False):
        head, between = _around(sentence, before, number) if before else ("", "")
        if before and _FROM_TO.search(between):
            # "Three to four days" is a span, and no step.
            if between.strip().casefold() not in _SPAN or _FROM.search(head):
                yield Step(number, before.values)
        elif moved and _TO[language].search(sentence[max(0, number.start - 12) : number.start]):
            yield Step(number)


def _around(sentence: str, before: Number, number: Number) -> tuple[str, str]:
    """What stands before two numbers and between them, less the word that both have: from grade 12 to grade 7."""
    head, between = sentence[max(0, before.start - 24) : before.start], sentence[before.end : number.start]
    unit = _UNIT.search(head) if len(between) > _LEAST else None
    if unit and between.casefold().endswith(unit.group().casefold()):
        return head[: unit.start()], between[: -len(unit.group())]
    return head, between


def _shares_as_one(sentence: str, language: str) -> Iterator[Number]:
    """The numbers of *sentence*, of "9 in 100" the nine, and of "one in nine" the nine."""
    found = sorted(numbers.read(sentence, language, least=1), key=lambda n: n.start)
    at = 0
    while at < len(found):
        first, other = found[at], found[at + 1] if at + 1 < len(found) else None
        if other and _IN_ALL.match(sentence[first.end : other.start]):
            values = first.values if max(first.values) > 1 or other.values & _BASES else other.values
            yield Number(values, first.start, other.end, first.spelt)
            at += 2
        else:
            yield first
            at += 1


@lru_cache(maxsize=16)
def told(texts: tuple[str, ...], language: str) -> tuple[Told, ...]:
    """Return the sentences of *texts* that tell a step."""
    parts = (part for text in texts for part in _SENTENCE.split(text[:30_000]))
    found = ((p, list(read(p, language))) for p in parts)
    return tuple(Told(numbers_in(p) | _ends(steps), about(p, language)) for p, steps in found if steps)


def _ends(steps: list[Step]) -> frozenset[float]:
    """Return from where to where *steps* go, small numbers too."""
    return frozenset(value for step in steps for value in step.start | step.number.values)


@lru_cache(maxsize=16)
def differences(texts: tuple[str, ...], language: str) -> tuple[Told, ...]:
    """Return how far the steps that *texts* tell go, and of what: sixty-five loaves, from 80 to 15."""
    parts = (part for text in texts for part in _SENTENCE.split(text[:30_000]))
    steps = ((p, step) for p in parts for step in read(p, language) if step.start)
    return tuple(
        Told(frozenset(abs(a - b) for a in step.start for b in step.number.values), about(p, language))
        for p, step in steps
    )


@lru_cache(maxsize=500)
def about(sentence: str, language: str) -> frozenset[str]:
    """Return the stems of what *sentence* is about: no numbers, and not the word of the step itself."""
    empty = words_of.STOP_WORDS[language] | numbers.spelt(language).keys()
    words = (w for w in words_of.words(_MOVED.sub(" ", sentence)) if w not in empty and len(w) > 3)
    return frozenset(words_of.stem(w, language) for w in words if not w[0].isdigit())


def contradicts(step: Step, sentence: str, language: str, facts: tuple[str, ...]) -> bool:
    """Say whether the facts tell this step with another number: they speak of the same thing, and of its start."""
    same = [t for t in told(facts, language) if t.stems & about(sentence, language)]
    if step.start:
        same = [t for t in same if t.numbers & (step.start | step.number.values)]
    return bool(same) and not any(
        t.numbers & step.number.values and (not step.start or t.numbers & step.start) for t in same
    )
