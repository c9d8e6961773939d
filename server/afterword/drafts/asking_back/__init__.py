"""What one may ask an author: a question built of the post's own words, which can be answered in two lines.

A move is a cue in a sentence and the question that fits it. `<name:shape>` in a cue is a part of the post that goes
into the question; the language says how a shape stands there, and refuses parts that it cannot place with certainty.
What posts of any trade leave open is asked first: a part `as` it stands, or `named` with its article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import zip_longest
from types import ModuleType

from afterword import text
from afterword.drafts.asking_back.move import Move
from afterword.drafts.counts import NUMBER, value, written
from afterword.drafts.tables import compiled
from afterword.model import FactUsed, Value

_PART = re.compile(r"<(\w+):(\w+)>")
_LONG, _SHORT, _FEW = 400, 900, 20
_RECKONED = {"whole", "share", "left", "high"}
_HALF, _RATIO = 50, (10, 100)  # "nine out of ten" counts nobody
_MOST, _QUOTED = 8, 16  # words of one part: more would be the post's own sentence, unless it is quoted
_CUT = re.compile(r"^[(\[\"“”„«»]|[(\[\"“”„«»]|…")


class Asking(Value, frozen=True, kw_only=True):
    """A question to the author, the fact of the post that it is built of, and whether it fits many posts."""

    words: str
    from_: str
    mild: bool = False


def asking_back(rows: Sequence[FactUsed], language: str, asked: str = "", *, last: bool = False) -> list[Asking]:
    """Return the questions that a post leaves open, the most certain first; *asked* is the fact that asks readers.

    The *last* ones are fit to stand beside an answer.
    """
    words = _language(language)
    post = " ".join(f.text for f in rows)
    if words.HURTS.search(post):
        return []
    short = len(post) <= _SHORT
    told = [
        (fact, after.text if after and fact.id != "E0" else "")
        for fact, after in zip_longest(rows, rows[1:])
        if fact.id != asked
        and not fact.text.endswith("?")
        and (short or fact.id == "E0" or words.OURS.search(fact.text))
    ]
    moves = (m for m in _moves(_code(words), last) if _fits(m[0], post))
    found: dict[tuple[str, str], Asking] = {}
    for made in (made for move, cues in moves for made in _asked(move, cues, told, words)):
        name, colon, _ = made.words.partition(": ")
        found.setdefault((made.from_, name) if colon else ("", made.words), made)
    return list(found.values())


def _fits(move: Move, post: str) -> bool:
    barred = move.unless and compiled(move.unless).search(post)
    return not barred and bool(compiled(move.also).search(post))


def _asked(
    move: Move, cues: Sequence[re.Pattern[str]], told: Sequence[tuple[FactUsed, str]], words: ModuleType
) -> Iterator[Asking]:
    """Yield the question of a move at the first sentence where all its parts can be placed; a cue may look ahead."""
    for fact, after in told:
        if (fact.id == "E0") not in move.where:
            continue
        sentence = fact.text[:_LONG]
        for match in (m for cue in cues for m in cue.finditer(f"{sentence} {after[:_LONG]}".rstrip())):
            given = _given(match, sentence, words) if match.end() <= len(sentence) else None
            if given is not None:
                said = move.asks.format(**{**words.USUAL, **given})
                first = 1 if said[0] == "¿" else 0
                words_asked = said[:first] + said[first].upper() + said[first + 1 :]
                yield Asking(words=words_asked, from_=fact.id, mild=move.mild)
                return


def _given(match: re.Match[str], sentence: str, words: ModuleType) -> Mapping[str, str] | None:
    """Return the parts of a cue as they stand in a question; None where one cannot be placed."""
    given: dict[str, str] = {}
    for group, part in match.groupdict().items():
        name, _, shape = group.partition("__")
        if part is None:
            continue
        if _CUT.search(part):
            return None
        given[name] = part.lower() if name == "n" else _placed(shape, part, sentence[match.end(group) :], words)
        if not given[name] or len(given[name].split()) > (_QUOTED if shape == "line" else _MOST):
            return None
    return _reckoned(given, words) if _RECKONED & given.keys() else given


def _placed(shape: str, part: str, after: str, words: ModuleType) -> str:
    if shape == "as":
        return part
    if shape != "named":
        return str(words.shaped(shape, part, after))
    articles: Mapping[str, str] = _open_points(_code(words)).NAMED
    article = next((a for noun, a in articles.items() if part.lower().endswith(noun)), "")
    return f"{article} {part}".replace("' ", "'") if article else ""


def _reckoned(given: dict[str, str], words: ModuleType) -> dict[str, str] | None:
    """Return the parts with the smaller part of a whole, as one speaks of it: what was left, or the few that did it."""
    language = _code(words)
    if "left" in given:
        return given if 1 < value(given["left"], language) < value(given["before"], language) else None
    if "high" in given:
        low, rest = int(given["low"]), 100 - int(given["high"])
        return given | {"rest": str(rest)} if low < 100 - rest and 1 < rest <= _HALF else None
    if "share" in given:
        rest = 100 - int(given["share"])
        which = getattr(words, "SHARE", "").format(n=rest)
        return given | {"which": which, "rest": str(rest)} if 1 < rest <= _HALF else None
    some, whole = value(given["some"], language), value(given["whole"], language)
    few = min(some, whole - some)
    if not 1 < few <= _FEW or few < whole / _FEW or whole in _RATIO:
        return None
    frame = words.OTHERS if few < some else words.THOSE
    return given | {"which": frame.format(n=written(few, language), **given)}


def _language(language: str) -> ModuleType:
    return import_module(f"afterword.drafts.asking_back.{text.base_language(language)}")


def _open_points(language: str) -> ModuleType:
    return import_module(f"afterword.drafts.open_points.{language}")


def _turns(language: str) -> ModuleType:
    return import_module(f"afterword.drafts.turns.{language}")


def _code(words: ModuleType) -> str:
    return words.__name__.rpartition(".")[2]


@cache
def _moves(language: str, last: bool) -> tuple[tuple[Move, tuple[re.Pattern[str], ...]], ...]:
    words = _language(language)
    shapes: Mapping[str, str] = {"n": NUMBER[language], **words.SHAPES}
    points, turns = _open_points(language), _turns(language)
    moves: tuple[Move, ...] = points.LAST if last else (*points.MOVES, *turns.MOVES, *words.MOVES, *turns.LATE)

    def part(match: re.Match[str]) -> str:
        return f"(?P<{match[1]}__{match[2]}>{shapes[match[2]]})"

    return tuple((m, tuple(re.compile(_PART.sub(part, cue)) for cue in m.cues)) for m in moves)
