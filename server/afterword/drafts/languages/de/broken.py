"""German: signs that a sentence is not whole, or was noted and not written."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.capitals import lacks_capital
from afterword.drafts.languages.de.own_scraps import is_fragment

# Thanks and the like have no subject and need none.
_COURTESY = re.compile(r"\W*(?:(?:vielen |besten |herzlichen )?dank|danke|schön|hallo|viele grüße)\b", re.IGNORECASE)
_SIGNS = re.compile(
    # How one types, not how one writes.
    r"\b(?:hab|würd|mach|find|geh|sag|nix|nich|bissl|weis|nem|nen|isn|iban|lol|evtl|abt|max|min|std)\b(?!\.\w)|\b[nmu]\b(?! ?[-–/])"
    # Two numbers run together: "um 3 20 weggeworfen".
    r"|(?<![\d.,+/-])\b\d{1,3} \d{1,3} [a-zäöü]"
    # What is brought along or known, with no noun to it: "bringe ich mit: Seit 2018 …".
    r"|\bbringe ich mit: (?:Seit|Bei|In|Mit|Von|Habe|Bin|Noch|Mein|Wenn|Weil|[a-zäöü])"
    r"|\bNotiert habe ich mir auch: (?=.*(?:\d ?h\b|\b[a-z]+ [a-z]+\b))"
    # Two verbs run together, and a clause whose verb is missing at its end.
    r"|\bdass [^,.;]*\bund \w+(?:en|t) [^,.;]*\b(?:an|ab|auf|aus|ein)(?:schick|ruf|mach|geh|fahr|steh|lieg)\w+\b"
    r"|\b(?:der|die|den|dem|eine|einen|und|oder|für|von)[.?!]$"
    r"|\b[Kk]einen? [a-zäöüß]{4,}(?<!t)(?: (?:und|oder|im|in|am|an|auf|mit|für|da|mehr)\b|[.,;])"
    r"|: (?:Versprich|Mach|Sag|Frag|Nimm|Gib|Geh|Lass|Komm|Schreib|Ruf|Stell|Leg|Fang|Häng)\b",
)


def broken(said: str) -> bool:
    """Say whether a sentence shows a sign of breakage that only German has."""
    if _SIGNS.search(said) or lacks_capital(said):
        return True
    return not _COURTESY.match(said) and is_fragment(said)
