"""Undo, search, backups, exports and the doctor."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from flask import Response, send_file
from msgspec import Meta

from afterword.desk import Desk
from afterword.desk.doctor import Check
from afterword.desk.keeping import BackupShown, Found, Undone
from afterword.model import Value
from afterword.web.typed import Api, In


class UndoIn(In, frozen=True, kw_only=True):
    """The change to take back; the last one by default."""

    change_id: str | None = None


class Empty(In, frozen=True, kw_only=True):
    """Nothing to say."""


class BackupList(Value, frozen=True, kw_only=True):
    """Backups, newest first."""

    items: list[BackupShown]


class Doctor(Value, frozen=True, kw_only=True):
    """Everything that was looked at."""

    well: bool
    items: list[Check]


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

    @api.op("GET", "/backups")
    def backups() -> BackupList:
        """List the backups, newest first."""
        return BackupList(items=desk.keeping.backups())

    @api.op("POST", "/backups", status=201)
    def back_up(body: Empty) -> BackupShown:
        """Make a backup now."""
        del body
        return desk.keeping.back_up()

    @api.op("GET", "/doctor")
    def doctor() -> Doctor:
        """Say what is wrong and how to mend it."""
        checks = desk.doctor.look()
        return Doctor(well=all(c.ok for c in checks), items=checks)

    @api.blueprint.get("/export")
    def export() -> Response:
        """Give everything as one zip of readable JSON."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "afterword.zip"
            desk.keeping.export(path)
            return send_file(BytesIO(path.read_bytes()), "application/zip", as_attachment=True, download_name=path.name)

    @api.op("GET", "/search")
    def search(query: SearchIn) -> FoundList:
        """Look through everything the person keeps."""
        return FoundList(items=desk.keeping.search(query.q, query.limit))
