"""What a comment says before it asks: one clause on the post's own result, that is true and names it.

A nod is a move whose sentence ends in a full stop. It praises nobody: it does a small sum (nine of twelve are three
quarters), or says soberly what a result of this sort is worth.
"""

from __future__ import annotations

from collections.abc import Sequence

from afterword.drafts.openings import Opening, built
from afterword.model import FactUsed


def nods(rows: Sequence[FactUsed], language: str, asked: str = "") -> list[Opening]:
    """Return what can be said of a post first, most telling first; *asked* is the fact that asks the readers."""
    return built(rows, language, asked, table="nods")
