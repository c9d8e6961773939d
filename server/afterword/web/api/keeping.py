"""Undo and search."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from afterword.desk import Desk
from afterword.desk.keeping import Found, Undone
from afterword.model import Value
from afterword.web.typed import Api, In


class UndoIn(In, frozen=True, kw_only=True):
    """The change to take back; the last one by default."""

    change_id: str | None = None


class SearchIn(In, frozen=True, kw_only=True):
    """Words to look for."""

    q: Annotated[str, Meta(max_length=500)] = ""
    limit: Annotated[int, Meta(ge=1, le=200)] = 20


class FoundList(Value, frozen=True, kw_only=True):
    """What was found, best first."""

    items: list[Found]


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    @api.op("POST", "/undo")
    def undo(body: UndoIn) -> Undone:
        """Take back the last change, or the one named."""
        return desk.keeping.undo(body.change_id)

    @api.op("GET", "/search")
    def search(query: SearchIn) -> FoundList:
        """Look through everything the person keeps."""
        return FoundList(items=desk.keeping.search(query.q, query.limit))
