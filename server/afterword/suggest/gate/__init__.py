"""Which posts must never be commented on, and which with care: word lists per language, found by their folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from afterword import text
from afterword.suggest.gate.phrases import Hit, Phrases

# A word far down in a long text is seldom what the text is about.
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


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@lru_cache(maxsize=8)
def _lists(language: str) -> _Lists:
    module = import_module(f"{__name__}.{language}")
    labelled = {
        name: [(topic, line) for topic, block in getattr(module, name).items() for line in _lines(block)]
        for name in ("HOLD", "CAUTION")
    }
    return _Lists(
        Phrases(labelled["HOLD"]), Phrases(labelled["CAUTION"]), Phrases(("", line) for line in _lines(module.UNLESS))
    )


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages that have lists: the two-letter files beside this one."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2))


def _outside(hits: list[Hit], masks: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if not any(m.start < hit.end and hit.start < m.end for m in masks)]


def judge(title: str, body: str, language: str | None) -> Judgement | None:
    """Return what is delicate about a post, the gravest first, or None."""
    folded = text.fold(f"{title}. {body[:LEAD]}")
    cautions: list[Hit] = []
    for code in (language,) if language in languages() else languages():
        lists = _lists(code)
        masks = lists.unless.find(folded)
        held = _outside(lists.hold.find(folded), masks)
        if held:
            return Judgement(min(held, key=lambda hit: hit.start).label, hold=True)
        cautions += _outside(lists.caution.find(folded), masks)
    return Judgement(min(cautions, key=lambda hit: hit.start).label, hold=False) if cautions else None
