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

from msgspec import structs

from afterword import text
from afterword.drafts.openings.move import Move
from afterword.drafts.phrases import portion, value, written
from afterword.drafts.tables import compiled
from afterword.model import FactUsed, Value

_PART = re.compile(r"<(\w+):(\w+)>")
_SLOT = re.compile(r"\{(\w+)\}")
# Parts that are no nouns: small also where they began a sentence.
_SMALL = frozenset(("n", "num", "adj", "some", "whole", "fell", "them", "share", "part", "span", "a", "b"))
_COUNTS, _TEN = frozenset(("n", "num", "some", "whole")), 11
_FEW, _LONG, _LITTLE = 20, 400, 2
_MOST, _HARDLY, _RISE, _NEAR = 0.6, 0.03, 1.4, 0.12
_SHORT = 900  # characters of a post that is all about one thing
_TITLE, _NEXT, _VAGUE = 0.4, 0.05, 0.4


class Opening(Value, frozen=True, kw_only=True):
    """A question, the facts of the post that it is built of, how well it fits, and whether it names something of it."""

    words: str
    from_: tuple[str, ...]
    score: float
    named: bool = True


def openings(rows: Sequence[FactUsed], language: str, asked: str = "") -> list[Opening]:
    """Return the questions that a post leaves open, best first; *asked* is the fact that asks the readers."""
    return built(rows, language, asked, table="openings")


def built(rows: Sequence[FactUsed], language: str, asked: str, *, table: str) -> list[Opening]:
    """Return the sentences that the moves of a *table* build of a post, best first."""
    phrases = phrases_of(language)
    told = [structs.replace(f, text=_told(f, f.id == asked)) for f in rows]
    post = set(text.stems(" ".join(f.text for f in told), language))
    everything = " ".join(f.text for f in rows)
    found = {o.words: _weighed(o, post, phrases, language) for o in _found(told, everything, phrases, table)}
    return sorted(found.values(), key=lambda o: -o.score)


def _weighed(opening: Opening, post: set[str], phrases: ModuleType, language: str) -> Opening:
    """Return an opening that counts for less where it shares less than two telling words with the post."""
    shared = post & set(text.stems(opening.words, language))
    telling = text.rare(shared, language)
    vague = max(0, 2 - len(telling))
    counts = {w for w in text.words(opening.words) if w in phrases.VALUE or w[0].isdigit()}
    asks = opening.words.endswith("?")
    named = bool(counts) or any(len(stem) > _LITTLE for stem in (shared if asks else telling))
    return structs.replace(opening, named=named, score=opening.score - _VAGUE * vague)


def _told(fact: FactUsed, asks: bool) -> str:
    """Return what a sentence tells, without what it asks."""
    words = fact.text[:_LONG]
    return words[: max(words.rfind(mark) for mark in (". ", "! ", ": ", "¿")) + 1] if asks else words


def _found(rows: Sequence[FactUsed], post: str, phrases: ModuleType, table: str) -> Iterator[Opening]:
    short = len(post) <= _SHORT
    pairs = [(f, after) for f, after in zip_longest(rows, rows[1:]) if short or _ours(f, phrases)]
    for rank, (move, cue) in enumerate(_moves(table, phrases.__name__.rpartition(".")[2])):
        if move.short and not short:
            continue
        also = _also(move, post, phrases)
        place = _place(cue, pairs, phrases) if also is not None else None
        if also is not None and place is not None:
            fact, given = place
            yield from _asked(move, _reckoned(also | given, phrases), fact, rank)


def _ours(fact: FactUsed, phrases: ModuleType) -> bool:
    return fact.id == "E0" or bool(phrases.OURS.search(fact.text))


def _also(move: Move, post: str, phrases: ModuleType) -> dict[str, str] | None:
    """Return what else of the post goes into a question; None where the move does not fit this post."""
    if move.unless and compiled(move.unless).search(post):
        return None
    match = compiled(move.also).search(post)
    return _counted(match.groupdict(), phrases) if match else None


def _place(
    cue: re.Pattern[str], pairs: Sequence[tuple[FactUsed, FactUsed | None]], phrases: ModuleType
) -> tuple[FactUsed, dict[str, str]] | None:
    """Return the first sentence in which a cue starts; it may go on in the next one."""
    for fact, after in pairs:
        second = f" {after.text}" if after and fact.id != "E0" else ""
        given = _given(cue, fact.text, second, phrases)
        if given is not None:
            return fact, given
    return None


def _asked(move: Move, given: Mapping[str, str], fact: FactUsed, rank: int) -> Iterator[Opening]:
    score = move.weight + _TITLE * (fact.id == "E0") - rank / 1000
    for i, words in enumerate(move.says):
        if all(given.get(n) for n in _SLOT.findall(words)):
            yield Opening(words=_filled(words, given), from_=(fact.id,), score=score - _NEXT * i)


def _given(cue: re.Pattern[str], first: str, second: str, phrases: ModuleType) -> dict[str, str] | None:
    """Return the parts of the first place where a cue stands and every part can be placed; none is empty."""
    for match in cue.finditer(first + second):
        if match.start() >= len(first):
            return None
        given = dict(_shaped(match, first + second, phrases))
        if all(given.values()):
            return given | _counted(match.groupdict(), phrases)
    return None


def _shaped(match: re.Match[str], sentence: str, phrases: ModuleType) -> Iterator[tuple[str, str]]:
    for group, words in match.groupdict().items():
        name, parted, shape = group.partition("__")
        if parted and words is not None:
            before, after = sentence[: match.start(group)], sentence[match.end(group) :]
            yield name.rstrip("2"), phrases.shaped(shape, words, before, after)


def _counted(groups: Mapping[str, str | None], phrases: ModuleType) -> dict[str, str]:
    """Return the plain parts of a cue, small numbers as words; n2 is another place for n."""
    told = {k.rstrip("2"): v for k, v in groups.items() if v and "__" not in k}
    plain = {k: v[0].lower() + v[1:] if k in _SMALL else v for k, v in told.items()}
    plain |= {k: written(int(v), phrases) for k, v in plain.items() if k in _COUNTS and v.isdecimal() and int(v) < _TEN}
    return plain


def _reckoned(plain: dict[str, str], phrases: ModuleType) -> dict[str, str]:
    """Return the parts with what they add up to."""
    if "some" in plain and "whole" in plain:
        plain = plain | _left(value(plain["some"], phrases), value(plain["whole"], phrases), plain["some"], phrases)
    if "a" in plain and "b" in plain:
        before, after = value(plain["a"], phrases), value(plain["b"], phrases)
        plain = plain | {
            "fall": portion(before - after, before, phrases),
            "rise": plain["b"] if after >= _RISE * before > 0 else "",
        }
    return plain


def _left(some: int, whole: int, few: str, phrases: ModuleType) -> dict[str, str]:
    """Return a small remainder, a small choice, and a small difference either way, as words."""
    found = {"portion": portion(some, whole, phrases), "most": few if whole and _MOST <= some / whole < 1 else ""}
    found["hardly"] = few if some and some < _HARDLY * whole else ""
    if some + 1 < whole < 2 * some:
        found["rest"] = written(whole - some, phrases)
    elif 1 < some <= whole / 2:
        found["few"] = few
    if 0 < some < whole <= _FEW:
        found["less"] = written(whole - some, phrases)
    elif 0 < whole < some <= _FEW:
        found["more"] = written(some - whole, phrases)
    return found


def _filled(words: str, given: Mapping[str, str]) -> str:
    full = _SLOT.sub(lambda m: given[m[1]], words)
    return full[0].upper() + full[1:]


def phrases_of(language: str) -> ModuleType:
    """Return what the parts of a post look like in a language."""
    return import_module(f"afterword.drafts.phrases.{text.base_language(language)}")


@cache
def _moves(table: str, language: str) -> tuple[tuple[Move, re.Pattern[str]], ...]:
    shapes: Mapping[str, str] = phrases_of(language).SHAPES
    moves: tuple[Move, ...] = import_module(f"afterword.drafts.{table}.{language}").MOVES
    return tuple((m, compiled(_PART.sub(lambda p: f"(?P<{p[1]}__{p[2]}>{shapes[p[2]]})", m.cue))) for m in moves)
