"""English: what they would do next, in a to-do of mine: "tell her before she rings my references"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.mending import MENDINGS
from afterword.drafts.languages.en.speech import read_said
from afterword.drafts.languages.grammar import mend

_BEFORE = re.compile(
    r"\bbefore (?P<who>she|he|they|[A-Z][a-z]+) (?P<does>(?!can\b|could\b|will\b|is\b|are\b|has\b|have\b)[a-z]{3,} (?:my|the|any|it|me|anyone|someone|a|an|for|to)\b[^.,;:()!?]{2,40})"
)


def before_you(todo: str) -> str:
    """Return it as a clause about the reader: "you ring my references"; nothing where there is none."""
    match = _BEFORE.search(mend(todo, MENDINGS, {}))
    if not match:
        return ""
    who = "they" if match["who"] == "they" else "she"
    told = read_said(f"{who} {match['does']}", near=True).get("that", "")
    return told if told.startswith("you ") else ""
