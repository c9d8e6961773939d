"""What a post leaves open: a question built of its own nouns and numbers, which its author can answer in two lines.

A move is a cue in a sentence and what can be asked where it stands. `<name:shape>` in a cue is a part of the post that
goes into the question; the language says what a shape looks like, and refuses words that it cannot place safely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import zip_longest
from types import ModuleType

from afterword import text
from afterword.model import FactUsed, Value

_PART = re.compile(r"<(\w+):(\w+)>")
_SLOT = re.compile(r"\{(\w+)\}")
# Parts that are no nouns: small also where they began a sentence.
_SMALL = frozenset(("n", "num", "adj", "some", "whole", "fell"))
_FEW = 20
_SHORT = 12  # sentences of a post that is all about one thing
_TITLE, _ASKED, _NEXT = 0.4, 0.6, 0.05


class Move(Value, frozen=True, kw_only=True):
    """A cue, how telling it is, and what it lets one ask; *also* must and *unless* must not stand in the post.

    Parts of *also* go into the question too.
    """

    cue: str
    weight: float
    asks: tuple[str, ...]
    also: str = ""
    unless: str = ""


class Opening(Value, frozen=True, kw_only=True):
    """A question, the facts of the post that it is built of, and how well it fits."""

    words: str
    from_: tuple[str, ...]
    score: float


def openings(rows: Sequence[FactUsed], language: str, asked: str = "") -> list[Opening]:
    """Return the questions that a post leaves open, best first; *asked* is the fact that turns to the readers."""
    table = _table(language)
    post = " ".join(f.text for f in rows)
    found = {o.words: o for o in _found(rows, post, table, asked)}
    return sorted(found.values(), key=lambda o: -o.score)


def _found(rows: Sequence[FactUsed], post: str, table: ModuleType, asked: str) -> Iterator[Opening]:
    told = {f.id for f in rows if len(rows) <= _SHORT or f.id == "E0" or table.OURS.search(f.text)}
    for rank, (move, cue) in enumerate(_moves(table.__name__)):
        also = _compiled(move.also).search(post) if move.also else None
        if (move.also and not also) or (move.unless and _compiled(move.unless).search(post)):
            continue
        more = _counted(also.groupdict(), table) if also else {}
        for fact, after in zip_longest(rows, rows[1:]):
            if fact.id not in told:
                continue
            if given := _given(cue, fact.text, f" {after.text}" if after and fact.id != "E0" else "", table):
                given = more | given
                score = move.weight + _TITLE * (fact.id == "E0") + _ASKED * (fact.id == asked) - rank / 1000
                for i, words in enumerate(move.asks):
                    if all(given.get(n) for n in _SLOT.findall(words)):
                        yield Opening(words=_filled(words, given), from_=(fact.id,), score=score - _NEXT * i)
                break


def _given(cue: re.Pattern[str], first: str, second: str, table: ModuleType) -> dict[str, str] | None:
    """Return the parts of the first place where a cue stands and every part can be placed; none is empty.

    It starts in the first sentence and may go on in the second.
    """
    sentence = first + second
    for match in cue.finditer(sentence):
        if match.start() >= len(first):
            return None
        given = {}
        for name, shape in _shapes(match):
            group = f"{name}__{shape}"
            before, after = sentence[: match.start(group)], sentence[match.end(group) :]
            given[name] = table.shaped(shape, match[group], before, after)
        if all(given.values()):
            return given | _counted(match.groupdict(), table)
    return None


def _counted(groups: Mapping[str, str | None], table: ModuleType) -> dict[str, str]:
    """Return the plain parts of a cue, and what *some* of a *whole* leaves over, where that is a small part."""
    groups = {k.rstrip("2"): v for k, v in groups.items() if v}
    plain = {k: v[0].lower() + v[1:] if k in _SMALL else v for k, v in groups.items() if v and "__" not in k}
    if "share" in plain:
        plain["other"] = f"{100 - int(plain['share'])}%"
    if "some" in plain and "whole" in plain:
        some, whole = table.value(plain["some"]), table.value(plain["whole"])
        if 0 < some < whole <= _FEW:
            plain["less"] = table.written(whole - some)
        name = "rest" if some + 1 < whole < 2 * some else "few" if 1 < some <= whole / 2 else ""
        return plain | (
            {name: table.written(whole - some) if name == "rest" else plain["some"].lower()} if name else {}
        )
    return plain


def _shapes(match: re.Match[str]) -> Iterator[tuple[str, str]]:
    for group, words in match.groupdict().items():
        name, parted, shape = group.partition("__")
        if parted and words is not None:
            yield name, shape


def _filled(words: str, given: Mapping[str, str]) -> str:
    full = _SLOT.sub(lambda m: given[m[1]], words)
    return full[0].upper() + full[1:]


def _table(language: str) -> ModuleType:
    return import_module(f"afterword.drafts.openings.{text.base_language(language)}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _moves(table: str) -> tuple[tuple[Move, re.Pattern[str]], ...]:
    module = import_module(table)
    shapes: Mapping[str, str] = module.SHAPES
    moves: tuple[Move, ...] = module.MOVES
    return tuple(
        (m, re.compile(_PART.sub(lambda p: f"(?P<{p[1]}__{p[2]}>{shapes[p[2]]})", m.cue), re.IGNORECASE)) for m in moves
    )
