"""The line of a post that stays: a turn at its end, one thing set against another, what somebody said, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from afterword import text
from afterword.drafts.anchors import Anchor
from afterword.drafts.marks import MARKS, Marks
from afterword.drafts.public.reading import Reading
from afterword.drafts.tables import quotation

_WORDS = range(3, 21)
_TELLING, _ENOUGH, _ENOUGH_OF_FEW, _FEW = 2, 0.9, 1.1, 3
_SHORT, _LONG, _WORDY = 10, 14, 0.2
_AGAINST, _DENIES, _TURNS, _TURNED = 2.0, 1.0, 0.5, 1.2
_SPOKEN, _LAST, _LAST_LONG, _FIRST = 2.5, 1.6, 0.6, -0.8
_STRONG = 2.2
_NUMBERS, _NUMBER, _WEIGHT, _MOST = 1.5, 0.5, 0.3, 4
_DATED, _PLANNED, _NEAR = -1.5, -2.5, 0.5
_QUOTED = quotation(12, 140)
_PARTS = re.compile(r"[;:] ")
# A stop after a number ends a sentence, but not before a month: "am 14. Juli".
_STOPS = re.compile(r"(?<=\d)\. (?=[A-ZÀ-Ý¿¡])(?!(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))")
_DIGITS = re.compile(r"(?<![\w.,])\d[\d.,]*")
_BROKEN = re.compile(r"[\"“”„«»\[\]{}<>|@#]|https?:|…|\.\.|\?")


class Line(Anchor, frozen=True, kw_only=True):
    """Words of a post that can be quoted, how much they stay, whether a number does, or nothing in particular."""

    weight: float
    counted: bool
    plain: bool


def vivid(reading: Reading, near: str = "") -> list[Line]:
    """Return the lines that can be quoted, the one that stays most first; *near* is what the person says beside it."""
    marks = MARKS[reading.language]
    told = [f for f in reading.rows if f.id != "E0" and f != reading.asked and not f.text.endswith("?")]
    quotable = (f for f in reversed(told) if any(_quotable(w, marks, reading) for w, _ in _parts(f.text)))
    last = next(quotable, None)
    before = {b.id: a.text for a, b in pairwise(told)}
    stems = reading.telling(near)
    lines = []
    for fact in told:
        place = (fact == last != told[0]) * _LAST + (fact == told[0]) * _FIRST
        for words, bonus in _parts(fact.text):
            if _quotable(words, marks, reading):
                weight = bonus + _weight(words, marks, reading) + _after(words, before.get(fact.id, ""), marks)
                weight += _placed(words, place) + _NEAR * len(stems & reading.telling(words))
                lines.append(
                    Line(
                        words=_bare(words),
                        from_=fact.id,
                        weight=weight,
                        counted=_counted(words),
                        plain=weight < _STRONG,
                    )
                )
    enough = _ENOUGH if len(told) >= _FEW else _ENOUGH_OF_FEW
    return sorted((n for n in lines if n.weight >= enough), key=lambda n: -n.weight)


def _parts(sentence: str) -> Iterator[tuple[str, float]]:
    """Yield what somebody said in it, else the sentence and what follows a colon or a semicolon in it."""
    if spoken := _QUOTED.search(sentence):
        yield spoken[1], _SPOKEN
        return
    for stop in _STOPS.split(sentence):
        yield stop, 0.0
        _, *parts = _PARTS.split(stop)
        yield from ((part, 0.0) for part in parts[-1:])


def _quotable(words: str, marks: Marks, reading: Reading) -> bool:
    fits = len(words.split()) in _WORDS and not _BROKEN.search(words)
    if not fits or marks.never.search(words):
        return False
    telling = len(reading.telling(words))
    marked = marks.denies.search(words) or marks.turns.search(words) or _DIGITS.search(words)
    return telling >= _TELLING or bool(telling and marked)


def _weight(words: str, marks: Marks, reading: Reading) -> float:
    numbers = len(_numbers(words))
    weight = _WEIGHT * min(len(reading.telling(words)), _MOST)
    weight += _AGAINST * bool(marks.against.search(words)) or _DENIES * bool(marks.denies.search(words))
    weight += _TURNS * bool(marks.turns.search(words))
    weight += _NUMBERS if numbers > 1 else _NUMBER * numbers
    weight += _DATED * bool(marks.dated.search(words)) + _PLANNED * bool(marks.planned.search(words))
    return weight - _WORDY * max(0, len(words.split()) - _LONG)


def _after(words: str, before: str, marks: Marks) -> float:
    """Return what it adds that a short line turns what the one before it denied or asked."""
    return _TURNED * bool(before and len(words.split()) <= _SHORT and marks.denies.search(before))


def _placed(words: str, place: float) -> float:
    return place if len(words.split()) <= _LONG else min(place, _LAST_LONG)


def _counted(words: str) -> bool:
    """Say whether a number is what one keeps of it: two of them, or one that is neither a label nor a year."""
    numbers = _numbers(words)
    return len(numbers) > 1 or any(len(n) > 1 for n in numbers)


def _numbers(words: str) -> list[str]:
    numbers = (n.strip(".,") for n in _DIGITS.findall(words))
    return [n for n in numbers if not re.fullmatch(r"(?:19|20)\d\d", n)]


def _bare(words: str) -> str:
    return text.clean(words).strip(" .!,;:")
