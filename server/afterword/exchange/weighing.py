"""What a mail says taken as a whole: many small signs, each with its weight, none of which is enough alone."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

KINDS = ("offer", "rejected", "invited", "delay", "receipt")
NEWS = 3  # the weight of a sign that is the news itself
ENOUGH = {"offer": 6, "rejected": 4, "invited": 4, "delay": 4, "receipt": 5}
SIGNS_NEEDED = {"offer": 3}
MANY = 4  # so many things that go with an offer (pay, start, contract, a signature) are one
AHEAD = 2  # by so much the likeliest kind has to lead


class Weight(NamedTuple):
    """How much speaks for a kind, by how many signs, and where its main sentence stands; the subject is the first."""

    points: int = 0
    signs: int = 0
    at: int = 0
    news: bool = False


class Clues(NamedTuple):
    """The signs of a language; the first four say whether a mail can be about an application at all."""

    job: re.Pattern[str]
    mine: re.Pattern[str]
    never: re.Pattern[str]
    other: re.Pattern[str]
    no: re.Pattern[str]
    kinds: dict[str, list[tuple[int, re.Pattern[str]]]]


def weigh(folded: list[str], subject: str, language: str, condition: re.Pattern[str]) -> dict[str, Weight]:
    """Return what speaks for each kind in the sentences of a mail."""
    clues = _clues(language)
    whole = " ".join((subject, *folded))
    if not clues.job.search(whole) or is_elsewhere(said := [subject, *folded], language):
        return {}
    return {kind: _weight(kind, clues, said, condition) for kind in KINDS if kind in clues.kinds}


def is_elsewhere(said: list[str], language: str) -> bool:
    """Say whether a mail is about something else: a parcel, a flat, a newsletter."""
    whole, clues = " ".join(said), _clues(language)
    return bool(clues.other.search(whole) or (clues.never.search(whole) and not clues.mine.search(whole)))


def likeliest(weights: dict[str, Weight]) -> str | None:
    """Return the kind that has enough for it and leads clearly; none where signs contradict each other."""
    ranked = sorted(weights, key=lambda kind: -_standing(kind, weights[kind]))
    if not ranked or not is_enough(ranked[0], weights[ranked[0]]):
        return None
    first = _standing(ranked[0], weights[ranked[0]])
    rivals = [_standing(kind, weights[kind]) for kind in ranked[1:] if weights[kind].news]
    return ranked[0] if first - max(rivals, default=-AHEAD) >= AHEAD else None


def is_enough(kind: str, weight: Weight) -> bool:
    """Say whether that much is enough for this kind; never one sign alone."""
    if kind == "offer" and weight.signs >= MANY and weight.points >= ENOUGH[kind] + 1:
        return True
    return weight.news and weight.signs >= SIGNS_NEEDED.get(kind, 2) and weight.points >= ENOUGH[kind]


def _standing(kind: str, weight: Weight) -> int:
    return weight.points - ENOUGH[kind]


def _weight(kind: str, clues: Clues, said: list[str], condition: re.Pattern[str]) -> Weight:
    points = signs = at = best = 0
    news = False
    for weight, pattern in clues.kinds[kind]:
        place = next((i for i, each in enumerate(said) if _speaks(kind, weight, pattern, each, clues, condition)), None)
        if place is None:
            continue
        points, signs, news = points + weight, signs + 1, news or weight >= NEWS
        if weight > best and place:
            at, best = place, weight
    return Weight(points, signs, at, news)


def _speaks(
    kind: str, weight: int, pattern: re.Pattern[str], sentence: str, clues: Clues, condition: re.Pattern[str]
) -> bool:
    """Say whether a sentence bears the sign: not when what is good news is denied, nor where it stands under an if."""
    match = pattern.search(sentence)
    if not match:
        return False
    good = kind in ("offer", "invited") and weight > 1
    if good and clues.no.search(sentence, max(0, match.start() - 40), match.end()):
        return False
    if weight < NEWS or kind == "receipt":
        return True
    under = condition.search(sentence)
    return not under or (kind in ("invited", "delay", "offer") and under.start() > match.start())


@lru_cache(maxsize=4)
def _clues(language: str) -> Clues:
    table = _table()[language]
    kinds = {kind: [(weight, re.compile(row)) for weight, row in table[kind]] for kind in KINDS if kind in table}
    job, mine, never, other, no = (re.compile(table[name]) for name in ("job", "mine", "never", "else", "no"))
    return Clues(job, mine, never, other, no, kinds)


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("clues.toml").read_text("utf-8"))
