"""Files in: shown first, kept by choice, undone whole."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from flask import Response, request
from msgspec import Meta, structs
from werkzeug.utils import secure_filename

from afterword.desk import Desk
from afterword.desk.filing import Choice
from afterword.desk.previews import ImportShown, Preview
from afterword.desk.ties import TieLine
from afterword.errors import Invalid
from afterword.exchange.words import bare_name
from afterword.model import HappeningKind, Value
from afterword.web import fields
from afterword.web.fields import Name, Text
from afterword.web.typed import Api, In, Nothing, reply


class PastedIn(In, frozen=True, kw_only=True):
    """The text of a mail or an invitation."""

    text: Annotated[str, Meta(min_length=1, max_length=2**20)]


class ColumnsIn(In, frozen=True, kw_only=True):
    """What the columns of a table are taken for, by their names."""

    columns: dict[str, str]


class ChoiceIn(In, frozen=True, kw_only=True):
    """A proposal to keep, and the answers to what it asks."""

    key: str
    opportunity_id: str | None = None
    company: Name | None = None
    title: Name | None = None
    time_zone: Text | None = None
    starts: Annotated[str, Meta(max_length=40)] | None = None
    event: HappeningKind | None = None


class KeepIn(In, frozen=True, kw_only=True):
    """What to keep; without *choices*, what is chosen beforehand."""

    choices: tuple[ChoiceIn, ...] | None = None


class UndoImportIn(In, frozen=True, kw_only=True):
    """Whether to leave what was changed since, and take back the rest."""

    leave_changed: bool = False


class ImportList(Value, frozen=True, kw_only=True):
    """Imports, newest first."""

    items: list[ImportShown]


class TieList(Value, frozen=True, kw_only=True):
    """Whom one knows at a company."""

    items: list[TieLine]


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""
    here = desk.imports

    @api.blueprint.post("/imports")
    def take_in() -> Response:
        """Show what a file would bring; one of our own backups is read back at once."""
        sent = request.files.get("file")
        if sent is None:
            raise Invalid("No file was sent.", code="file_missing", fix="Send one file in the field `file`.")
        name = bare_name(sent.filename or "") or "import"
        with TemporaryDirectory() as folder:
            # Its own name may tell what it is, but never a place on the disk.
            path = Path(folder) / (secure_filename(name)[-100:] or "import")
            sent.save(path)
            return reply(here.take_in(name, path), 201)

    @api.op("POST", "/imports/text", status=201)
    def paste(body: PastedIn) -> Preview:
        """Show what a pasted text would bring."""
        return here.paste(body.text)

    @api.op("GET", "/imports")
    def imports() -> ImportList:
        """List what was taken in, newest first."""
        return ImportList(items=here.listed())

    @api.op("GET", "/imports/<id>")
    def report(id: str) -> ImportShown:
        """Return one import with its report, row by row."""
        return here.report(id)

    @api.op("GET", "/imports/<id>/preview")
    def preview(id: str) -> Preview:
        """Show once more what a file would bring."""
        return here.seen(id)

    @api.op("PATCH", "/imports/<id>")
    def columns(id: str, body: ColumnsIn) -> Preview:
        """Read a table once more with other columns."""
        return here.with_columns(id, body.columns)

    @api.op("POST", "/imports/<id>/keep", status=201)
    def keep(id: str, body: KeepIn) -> ImportShown:
        """Keep what was chosen, all or nothing."""
        for choice in body.choices or ():
            fields.zone(choice.time_zone)
        chosen = None if body.choices is None else [Choice(**structs.asdict(c)) for c in body.choices]
        return here.keep(id, chosen)

    @api.op("POST", "/imports/<id>/undo")
    def undo(id: str, body: UndoImportIn) -> ImportShown:
        """Take an import back whole."""
        return here.undo(id, leave_changed=body.leave_changed)

    @api.op("DELETE", "/imports/<id>", status=204)
    def discard(id: str) -> Nothing:
        """Forget a preview."""
        here.discard(id)
        return Nothing()

    @api.op("GET", "/opportunities/<id>/ties")
    def ties(id: str) -> TieList:
        """Say whom the person knows at the company of an application."""
        return TieList(items=here.ties(id))
