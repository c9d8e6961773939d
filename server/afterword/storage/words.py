"""Searching by words: every word of the question must begin some word of the text, accents and case aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from afterword.storage import fields

WORD = re.compile(r"[^\W_]+")
# Chinese and Japanese put no spaces between words, so every sign counts as a word.
SIGN = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])")
EXCERPT = 160  # characters
ASKED = 12  # words of a question that are looked at

Asked = Sequence[Sequence[str]]


def spaced(text: str) -> str:
    """Return *text* with every sign that is a word of its own set apart."""
    return SIGN.sub(r" \1 ", text) if not text.isascii() else text


@lru_cache(maxsize=1 << 14)
def fold(word: str) -> str:
    """Return a word without case and accents."""
    marks = unicodedata.normalize("NFD", word.casefold())
    return "".join(mark for mark in marks if not unicodedata.combining(mark))


def split(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return [fold(word) for word in WORD.findall(spaced(text))]


def folded(text: str) -> str:
    """Return a text as it is indexed."""
    return " ".join(split(text))


def asked(question: str) -> Asked:
    """Return what is asked for: runs of words that must follow one another ("O'Brien" is two), the last a beginning."""
    runs = (split(part) for part in question.split()[:ASKED])
    return [run for run in runs if run]


def match(asked: Asked) -> str:
    """Return the question in the language of FTS5; the words are quoted, so nothing in them is a command."""
    return " ".join('"' + " ".join(run) + '"*' for run in asked)


def hit(kind: str, body: bytes, asked: Asked) -> tuple[str, str, str]:
    """Return (kind, id, excerpt) of a document that was found."""
    title, text = fields.searched(kind, body) or ("", "")
    return kind, dict(fields.indexed(body)).get("id", ""), excerpt(asked, title, text)


def scan(question: str, rows: Iterable[tuple[str, bytes]], limit: int) -> list[tuple[str, str, str]]:
    """Search (kind, body) one by one: for backends without an index of words."""
    runs = asked(question)
    found = []
    for kind, body in rows if runs else ():
        said = fields.searched(kind, body)
        parts = [split(part) for part in said or ()]
        if said and all(any(_begins(run, part) for part in parts) for run in runs):
            found.append((-sum(_begins(run, parts[0]) for run in runs), hit(kind, body, runs)))
    return [row for _, row in sorted(found)[:limit]]


def _begins(run: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether the words of *run* follow one another in *words*, the last as a beginning."""
    size = len(run)
    return any(
        words[at].startswith(run[-1]) and words[at - size + 1 : at] == run[:-1] for at in range(size - 1, len(words))
    )


def excerpt(asked: Asked, title: str, text: str) -> str:
    """Return the line that holds what was asked for, cut around it; else the title."""
    firsts = tuple(run[0] for run in asked)
    for line in [*text.splitlines(), *title.splitlines()]:
        for word in WORD.finditer(line):
            if fold(word[0]).startswith(firsts):
                return around(line, word.start())
    return around(title.partition("\n")[0], 0)


def around(line: str, at: int) -> str:
    """Return the part of a line around a place, cut between words."""
    line = line.strip()
    if len(line) <= EXCERPT:
        return line
    start = max(0, min(at - EXCERPT // 3, len(line) - EXCERPT))
    cut = line[start : start + EXCERPT]
    head = cut.partition(" ")[2] or cut if start else cut
    tail = head.rpartition(" ")[0] or head if start + EXCERPT < len(line) else head
    return ("…" if start else "") + tail + ("…" if tail != head or start + EXCERPT < len(line) else "")
