"""A door held open beside a no, in what was typed about it: when they set something up, a pool, my details kept."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.sayable import RAW, Row
from afterword.drafts.thread import QUOTED
from afterword.model import FactUsed

_MOST = 16


def rows(said: str, words: ModuleType, manner: Manner, language: str) -> Iterator[Row]:
    """Yield what they will do and when, the pool they name, what of mine they ask to keep, what they still speak of."""
    table = import_module(f"afterword.drafts.languages.{language}.events_door")
    came = FactUsed(id="H", text=said, source="event")
    mended = g.mend(QUOTED.sub(" ", said), words.MENDINGS, {})
    opens = table.opens(mended, manner)
    for name, told in (
        ("opening", opens),
        ("pool", "" if opens else table.pool(mended)),
        ("kept", table.kept(g.mend(said, words.MENDINGS, {}))),
        ("tidings", table.still_told(mended)),
    ):
        if told and len(told.split()) <= _MOST and not RAW.search(told) and not private.is_private(told):
            yield name, told, came
