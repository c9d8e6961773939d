"""A page of a list: how much, from where, and where the next one begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypeVar

from msgspec import Meta

from afterword.web.typed import In

T = TypeVar("T")
Limit = Annotated[int, Meta(ge=1, le=500)]
Cursor = Annotated[int, Meta(ge=0)]
Sought = Annotated[str, Meta(max_length=200)]


class PageIn(In, frozen=True, kw_only=True):
    """How many items, and from which on: the `next` of the page before."""

    limit: Limit = 200
    cursor: Cursor = 0


def cut(items: Sequence[T], query: PageIn) -> tuple[list[T], str | None]:
    """Return one page of *items*, and the cursor of the next one where there is more."""
    end = query.cursor + query.limit
    return list(items[query.cursor : end]), str(end) if end < len(items) else None


def holds(text: str, words: str) -> bool:
    """Tell whether *text* holds each of *words*, whatever their case."""
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())
