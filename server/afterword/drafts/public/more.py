"""A wish to read more: what is said where a post asks for nothing one has, and leaves no certain question."""

from __future__ import annotations

import re
from importlib import import_module

from afterword.drafts.public.reading import Reading
from afterword.model import FactUsed, Sentence

_TELLING = 2  # words that say which post this is
_FEWEST_ROWS = 4  # the title and three sentences
_LONGEST = 60  # characters of a title
_LINE = range(4, 13)  # words of a line that is quoted whole
# A line that begins so needs the one before it, or is no line of theirs.
_LEANS = re.compile(
    r"(?:it|this|that|these|those|they|he|she|and|but|so|then|here|there|thanks?|please|read|join|see|register|apply"
    r"|es|das|dies\w*|er|sie|und|aber|dann|dort|hier|da|danke|bitte"
    r"|il|elle|ils|elles|cela|ça|ce|c|et|mais|alors|merci|eso|esto|ese|esa|ello|y|pero|entonces|gracias)\b|[^\w¿¡\"“«„]",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“”„«»]|https?:|[#@]")


def more(reading: Reading) -> list[Sentence]:
    """Return a wish to read more about a line of the post or its title; nothing where it tells next to nothing."""
    title = next((f for f in reading.rows if f.id == "E0"), None)
    if title is None or len(reading.rows) < _FEWEST_ROWS or not _names(title.text, reading):
        return []
    hurts = import_module(f"afterword.drafts.asking_back.{reading.language}").HURTS
    if hurts.search(" ".join(f.text for f in reading.rows)):
        return []
    about = _line(reading) or (title if len(title.text) <= _LONGEST else None)
    if about is None:
        return []
    return [Sentence(text=reading.wordings.MORE.format(words=about.text.strip(" .!")), from_=(about.id,))]


def _line(reading: Reading) -> FactUsed | None:
    """Return the short sentence of the post that tells most for its length and needs no other beside it."""
    lines = [f for f in reading.rows if f.id != "E0" and f != reading.asked and _stands(f.text, reading)]
    return max(lines, key=lambda f: len(reading.telling(f.text)) / len(f.text.split()), default=None)


def _stands(line: str, reading: Reading) -> bool:
    fits = len(line.split()) in _LINE and line.endswith(".") and ":" not in line
    return fits and not (_LEANS.match(line) or _QUOTES.search(line)) and _names(line, reading)


def _names(words: str, reading: Reading) -> bool:
    return len(reading.telling(words)) >= _TELLING
