"""What of a note may be said to them: nothing raw, nothing about somebody else, nothing that nobody takes up again."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.model import FactUsed, Line

Row = tuple[str, str, *tuple[FactUsed, ...]]  # a slot, its words, and the facts they come from

RAW = re.compile(r"[()\[\]{}=<>~+#*|/]|->|\?\?|!")
NOT_WHOLE = re.compile(r"\b(?:they|their|she|he|her|him)\b", re.IGNORECASE)
# Questions that nobody takes up again: why somebody left, what somebody earns, what somebody cannot do.
_DELICATE = re.compile(
    r"\b(?:left|leave(?! (?:undone|alone|out|behind|it|them|in place)\b)"
    r"|leaving|quit|fired|salary|earn|notice(?= period|$|[,.;?])|gap|weakness\w*|overqualified|(?:how|too|so|am) old|kids|age|gegangen|gekündigt|verlassen|wechsel\w*|gehalt|schwäch\w+"
    r"|quitté|quitte|partir|parti|salaire|faiblesse\w*|dejé|dejar|dejo|sueldo|debilidad\w*)\b",
    re.IGNORECASE,
)


def delicate(words: str) -> bool:
    """Say whether a question is one that nobody takes up again."""
    return bool(_DELICATE.search(words))


def fact_of(line: Line) -> FactUsed:
    """Return a line as a fact."""
    return FactUsed(id=line.id, text=line.text, source="notes")
