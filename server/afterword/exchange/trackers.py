"""What other trackers, and people's own tables, call the columns and the stages of an application."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import get_args

from afterword.model import Stage
from afterword.text import fold

_DATA = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
FIELDS: Mapping[str, Sequence[str]] = _DATA["columns"]
NOTES: frozenset[str] = frozenset(_DATA["notes"]["columns"])
OURS = frozenset(get_args(Stage))
_SIGNS: list[tuple[Stage, re.Pattern[str]]] = [
    (stage, re.compile(rf"\b(?:{'|'.join(words)})\b")) for stage, words in _DATA["stages"].items()
]
_LINK = re.compile(r"https?://\S+")


def stage(text: str) -> Stage | None:
    """Return the stage that a status means, or None where it is none that is known."""
    folded = fold(text)[:80]
    if folded in OURS:
        return folded  # type: ignore[return-value]
    return next((known for known, sign in _SIGNS if sign.search(folded)), None)


def columns(names: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, str]:
    """Guess what each column holds: by its name, else by what stands in it; each field is taken once."""
    guessed: dict[int, str] = {}
    bare = [" ".join(re.sub(r"[^\w' -]+", " ", fold(name)).split()) for name in names]
    ranked = sorted(
        (rank, at, field)
        for at, name in enumerate(bare)
        for field, known in FIELDS.items()
        for rank, word in enumerate(known)
        if name and (name == word or name.replace("_", " ") == word.replace("_", " "))
    )
    for _, at, field in ranked:
        if at not in guessed and field not in guessed.values():
            guessed[at] = field
    for field, fits in (("url", _is_link), ("stage", _is_stage)):
        if field not in guessed.values():
            found = next((at for at in range(len(names)) if at not in guessed and _mostly(rows, at, fits)), None)
            if found is not None:
                guessed[found] = field
    return guessed


def is_note(name: str) -> bool:
    """Say whether a column is called after the person's own notes."""
    return fold(name).strip(" :") in NOTES


def _mostly(rows: Sequence[Sequence[str]], at: int, fits: Callable[[str], bool]) -> bool:
    cells = [row[at] for row in rows[:50] if at < len(row) and row[at]]
    return bool(cells) and sum(map(fits, cells)) >= 0.8 * len(cells)


def _is_link(cell: str) -> bool:
    return bool(_LINK.match(cell))


def _is_stage(cell: str) -> bool:
    return len(cell) <= 25 and stage(cell) is not None


def is_head(row: Sequence[str]) -> bool:
    """Say whether a row names columns: two at least that are known."""
    return len(set(columns(row, []).values())) >= 2
