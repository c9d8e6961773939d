"""What a post tells of, and the short questions that its author can answer in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from importlib import import_module
from types import ModuleType

from msgspec import structs

from afterword import text
from afterword.drafts.material import Given
from afterword.model import FactUsed, Value

_SLOT = re.compile(r"\{(\w+)\}")
_BY_RANK = (6.0, 4.5, 3.5)
_TITLE, _ASKED, _FULL, _FIRST, _SHARED = 2, 3, 1.0, 0.3, 0.4
# What nearly every proud post is too: anything more telling comes before these.
_GENERAL = frozenset(("award", "anniversary", "launch", "research", "hiring", "partner"))
_LESS = 2.5
# What a share leaves over is a remainder up to here.
_HALF = re.compile(r"4[1-9] ?%")


class Back(Value, frozen=True, kw_only=True):
    """A question back, where it comes from, how well it fits, and what of the post it names or shares."""

    words: str
    from_: tuple[str, ...]
    score: float
    named: frozenset[str] = frozenset()
    shared: int = 0


def told(rows: Sequence[FactUsed], language: str, asked: str = "") -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the kinds of deed that a post tells of, plainest first: the kind, the fact that says so, the questions.

    *asked* is the fact in which the author asks something: what it is about counts most.
    """
    ranked: list[tuple[float, int, tuple[str, str, tuple[str, ...]]]] = []
    for i, (kind, cue, wordings) in enumerate(_kinds(language)):
        hits = [(m[0].casefold(), f.id) for f in rows for m in cue.finditer(f.text)]
        if hits:
            where = {id for _, id in hits}
            more = _TITLE * ("E0" in where) + _ASKED * (asked in where) - _LESS * (kind in _GENERAL)
            ranked.append((len({h for h, _ in hits}) + more, -i, (kind, hits[0][1], wordings)))
    return [row for *_, row in sorted(ranked, key=lambda r: (-r[0], -r[1]))]


def questions(
    rows: Sequence[FactUsed], slots: Mapping[str, Given], tags: Set[str], language: str, asked: str = ""
) -> list[Back]:
    """Return the questions that fit a post, best first; *tags* say what is open in it."""
    given = {**slots, **_more(slots, language)}
    post = set(text.rare(text.stems(" ".join(f.text for f in rows), language), language))
    found = []
    for base, fact, wordings in (*_of_deeds(rows, language, asked), *_of_anchors(rows, given, tags, language)):
        for i, words in enumerate(wordings):
            if back := _filled(words, fact, given, base - _FIRST * i):
                shared = len(post & set(text.stems(back.words, language)))
                score = back.score + _SHARED * min(shared, 2)
                found.append(structs.replace(back, shared=shared, score=score))
    return sorted(found, key=lambda b: -b.score)


def _of_deeds(rows: Sequence[FactUsed], language: str, asked: str) -> Iterator[tuple[float, str, tuple[str, ...]]]:
    for base, (_, fact, wordings) in zip(_BY_RANK, told(rows, language, asked), strict=False):
        yield base, fact, wordings


def _of_anchors(
    rows: Sequence[FactUsed], slots: Mapping[str, Given], tags: Set[str], language: str
) -> Iterator[tuple[float, str, tuple[str, ...]]]:
    for name, weight, wordings in _table(language).BY_ANCHOR:
        if (name in slots or name in tags) and not (name == "share" and _HALF.fullmatch(slots["rest"].words)):
            yield weight, rows[-1].id, wordings


def _filled(words: str, fact: str, slots: Mapping[str, Given], score: float) -> Back | None:
    names = _SLOT.findall(words)
    if any(n not in slots for n in names):
        return None
    source = tuple(dict.fromkeys([f for n in names for f in slots[n].from_] or [fact]))
    full = _SLOT.sub(lambda m: slots[m[1]].words, words)
    return Back(words=full, from_=source, score=score + (_FULL if names else 0), named=frozenset(names))


def _more(slots: Mapping[str, Given], language: str) -> dict[str, Given]:
    """Return what was done away with, as the object of a question, and a count if it is one of people."""
    table, found = _table(language), {}
    gone = re.fullmatch(table.GONE, slots["deed"].words) if table.GONE and "deed" in slots else None
    if gone:
        found["object"] = Given(words=table.THE + gone[1], from_=slots["deed"].from_)
    if "count" in slots and re.search(table.PEOPLE, slots["count"].words, re.IGNORECASE):
        found["people"] = slots["count"]
    return found


def _table(language: str) -> ModuleType:
    return import_module(f"afterword.drafts.deeds.{text.base_language(language)}")


@cache
def _kinds(language: str) -> tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...]:
    return tuple((kind, re.compile(cue, re.IGNORECASE), asked) for kind, cue, asked in _table(language).DEEDS)
