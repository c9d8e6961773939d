"""Texts as they are compared and shown: on one line, without characters that nobody sees."""

from __future__ import annotations

import re

_BLANK = re.compile(r"[\s\u00a0]+")
# Zero-width and bidirectional marks, soft hyphens, halves of characters: no content, and equal names get unequal.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)


def clean(text: str) -> str:
    """Return *text* on one line, without invisible characters and doubled blanks."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return _BLANK.sub(" ", _INVISIBLE.sub("", text)).strip()
