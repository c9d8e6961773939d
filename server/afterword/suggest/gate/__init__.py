"""Which posts must never be commented on, and which with care: word lists per language, found by their folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from afterword import text
from afterword.suggest.gate.phrases import Hit, Phrases
from afterword.suggest.gate.trouble import Trouble

# What a text is about stands in its title and opening; further down it takes more than one sign.
FIRST = 160
OPENING = 320
LEAD = 900


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the lists say about a text: *topic* and whether it is to be left alone."""

    topic: str
    hold: bool


@dataclass(frozen=True, slots=True)
class _Lists:
    hold: Phrases
    caution: Phrases
    unless: Phrases
    trouble: Trouble


def _lines(block: str) -> list[str]:
    return [text.fold(line) for line in block.splitlines() if line.strip()]


def _labelled(blocks: dict[str, str]) -> Phrases:
    return Phrases((topic, line) for topic, block in blocks.items() for line in _lines(block))


@lru_cache(maxsize=8)
def _lists(language: str) -> _Lists:
    data = import_module(f"{__name__}.{language}")
    return _Lists(
        hold=_labelled(data.HOLD),
        caution=_labelled(data.CAUTION),
        unless=_labelled({"": data.UNLESS}),
        trouble=Trouble(data.TROUBLE, data.CALM),
    )


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages that have lists: the two-letter files beside this one."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2))


def _outside(hits: list[Hit], masks: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if not any(m.start < hit.end and hit.start < m.end for m in masks)]


def _judge(folded: str, title: int, lists: _Lists) -> Judgement | None:
    masks = lists.unless.find(folded)
    held = _outside(lists.hold.find(folded), masks)
    if len({hit.end for hit in held}) > 1 or any(hit.start < title + OPENING for hit in held):
        return Judgement(min(held, key=lambda hit: hit.start).label, hold=True)
    if lists.trouble.enough(folded[: title + OPENING], masks):
        return Judgement("bad_news", hold=True)
    if warned := _outside(lists.caution.find(folded[: title + FIRST]), masks):
        return Judgement(min(warned, key=lambda hit: hit.start).label, hold=False)
    return None


def judge(title: str, body: str, language: str | None) -> Judgement | None:
    """Return what is delicate about a post, the gravest first, or None."""
    folded = text.fold(f"{title}. {body[:LEAD]}")
    known = (language,) if language else text.likely_languages(f"{title}\n{body[:LEAD]}")
    codes = [code for code in known if code in languages()]
    found = [judgement for code in codes if (judgement := _judge(folded, len(title), _lists(code)))]
    return max(found, key=lambda judgement: judgement.hold, default=None)
