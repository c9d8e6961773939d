"""Letters of the languages that are written in Latin: their capitals, for patterns, and how addresses write them."""

from __future__ import annotations

import unicodedata

# In Unicode their small letters stand between them.
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
# Of towns, with Cyrillic and Greek ones.
CAPITALS = f"{UPPER}А-ЯЁІЇЄҐЂЈЉЊЋЏЎΑ-ΩΆΈΉΊΌΎΏ"

_MARKED = {
    code: letter for code in range(0xC0, 0x250) if (letter := unicodedata.normalize("NFD", chr(code))[0]).isascii()
}
_PLAIN = _MARKED | str.maketrans("ıłøđŁØĐ", "ilodLOD")


def plain(text: str) -> str:
    """Return the text with letters as addresses have them ("Taşpınar" → "Taspinar"), each at its place."""
    return text if text.isascii() else text.translate(_PLAIN)
