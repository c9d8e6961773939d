"""Searching by words: every word of the question must begin some word of the text, accents and case aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from afterword.storage import fields

WORD = re.compile(r"\w+")
EXCERPT = 160  # characters


def fold(text: str) -> str:
    """Return *text* without case and accents."""
    marks = unicodedata.normalize("NFD", text.casefold())
    return "".join(mark for mark in marks if not unicodedata.combining(mark))


def scan(question: str, rows: Iterable[tuple[str, str, bytes]], limit: int) -> list[tuple[str, str, str]]:
    """Search documents one by one: for backends without an index of words."""
    asked = WORD.findall(fold(question))
    found = []
    for kind, id, body in rows if asked else ():
        title, text = fields.searched(kind, body) or ("", "")
        first, rest = WORD.findall(fold(title)), WORD.findall(fold(text))
        if all(any(word.startswith(ask) for word in first + rest) for ask in asked):
            hits = sum(word.startswith(ask) for ask in asked for word in first)
            found.append((-hits, kind, id, excerpt(asked, title, text)))
    return [row[1:] for row in sorted(found)[:limit]]


def excerpt(asked: Iterable[str], title: str, text: str) -> str:
    """Return the line of the text that holds an asked word, else the title."""
    for line in [title, *text.splitlines()]:
        if any(word.startswith(ask) for word in WORD.findall(fold(line)) for ask in asked):
            return line[:EXCERPT]
    return title[:EXCERPT]
