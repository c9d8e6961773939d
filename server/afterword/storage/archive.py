"""A backup as a file: one zip of readable JSON, a line for every record, and a manifest that says what is in it."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

import msgspec

from afterword.errors import Invalid, TooLarge
from afterword.model import Record, Value
from afterword.storage import codec
from afterword.storage.faults import told
from afterword.storage.home import move, private
from afterword.storage.layout import VERSION, lifted

MANIFEST = "manifest.json"
SUFFIX = ".jsonl"
PACKED_LIMIT = 1 << 30  # bytes
UNPACKED_LIMIT = 16 << 30
LINE_LIMIT = 64 << 20
# Records are packed to a tenth of their size, pages of a job board to a twentieth; a bomb to a thousandth.
RATIO_LIMIT, RATIO_FROM = 100, 64 << 20
# Who may come in is no data: a backup that brought old tokens back would open doors that were shut.
AT_HOME = ("Device", "ServerIdentity")
NOT_OURS = "Choose a zip that `afterword backup` or `afterword export` made."


class Manifest(Value, frozen=True, kw_only=True):
    """What a backup says of itself: the version of its records, and how many there are of each type."""

    app: Literal["afterword"]
    version: int
    made_at: datetime | None = None
    counts: dict[str, int]


def write(rows: Iterable[tuple[str, dict[str, Any]]], path: Path, made_at: datetime | None) -> Path:
    """Write records, which come type by type, to a zip; the file appears when it is whole."""
    fresh = private(path.with_name(path.name + ".part"))
    try:
        with told(path), fresh.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                _fill(archive, rows, made_at)
            file.flush()
            os.fsync(file.fileno())
        read_all(fresh)
        move(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    return path


def _fill(archive: zipfile.ZipFile, rows: Iterable[tuple[str, dict[str, Any]]], made_at: datetime | None) -> None:
    counts: dict[str, int] = {}
    for kind, values in groupby((row for row in rows if row[0] not in AT_HOME), key=lambda row: row[0]):
        counts[kind] = 0
        with archive.open(kind + SUFFIX, "w") as entry:
            for _, value in values:
                entry.write(msgspec.json.encode(value) + b"\n")
                counts[kind] += 1
    manifest = Manifest(app="afterword", version=VERSION, made_at=made_at, counts=counts)
    archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=2))


def read_all(path: Path) -> Manifest:
    """Read a backup to its end: the proof that it is good."""
    with opened(path) as (archive, manifest):
        for _ in records(archive, manifest):
            pass
    return manifest


@contextmanager
def opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """Open a backup; refuse what is not ours, what is too large, and what is damaged."""
    try:
        with told(path), zipfile.ZipFile(path) as archive:
            _check(archive, path)
            yield archive, _manifest(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as fault:
        raise Invalid(f"{path.name} is not a whole zip file: {fault}", code="not_a_backup", fix=NOT_OURS) from fault


def _check(archive: zipfile.ZipFile, path: Path) -> None:
    entries = archive.infolist()
    packed, unpacked = path.stat().st_size, sum(entry.file_size for entry in entries)
    if packed > PACKED_LIMIT or unpacked > UNPACKED_LIMIT:
        raise TooLarge(f"{path.name} is larger than 1 GiB.", code="backup_too_large", fix=NOT_OURS)
    if unpacked > max(RATIO_FROM, RATIO_LIMIT * packed):
        raise TooLarge(f"{path.name} unpacks to far more than it is.", code="backup_too_large", fix=NOT_OURS)
    names = [entry.filename for entry in entries]
    if unsafe := next((name for name in names if _outside(name)), None):
        raise Invalid(f"{path.name} names a file outside of itself: {unsafe!r}.", code="unsafe_path", fix=NOT_OURS)
    if MANIFEST not in names or len(names) != len(set(names)):
        raise Invalid(f"{path.name} is no backup of Afterword.", code="not_a_backup", fix=NOT_OURS)


def _outside(name: str) -> bool:
    return name.startswith(("/", "\\")) or ".." in name or ":" in name


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    try:
        with archive.open(MANIFEST) as entry:
            manifest = msgspec.json.decode(entry.read(LINE_LIMIT), type=Manifest)
    except msgspec.MsgspecError as fault:
        raise Invalid(f"The manifest cannot be read: {fault}", code="not_a_backup", fix=NOT_OURS) from fault
    if manifest.version > VERSION:
        fix = "Update Afterword; nothing was changed."
        raise Invalid("This backup was made by a newer Afterword.", code="backup_newer", fix=fix)
    if {name + SUFFIX for name in manifest.counts} | {MANIFEST} != set(archive.namelist()):
        raise Invalid("The manifest names other files than there are.", code="not_a_backup", fix=NOT_OURS)
    return manifest


def records(archive: zipfile.ZipFile, manifest: Manifest) -> Iterator[Record]:
    """Give the records of a backup, brought to the present version."""
    for name, count in manifest.counts.items():
        found = 0
        with archive.open(name + SUFFIX) as entry:
            while line := entry.readline(LINE_LIMIT):
                found += 1
                if name not in AT_HOME and (record := _record(name, found, line, manifest.version)):
                    yield record
        if found != count:
            detail = f"{name}: {found} records, where the manifest says {count}."
            raise Invalid(detail, code="not_a_backup", fix=NOT_OURS)


def _record(name: str, number: int, line: bytes, version: int) -> Record | None:
    try:
        value = lifted(name, codec.plain(line), version)
        kind = codec.kinds().get(name)
        if kind is None and value is not None:
            raise Invalid(f"{name} is no record type of Afterword.", code="not_a_backup", fix=NOT_OURS)
        return msgspec.convert(value, kind) if kind and value is not None else None
    except (msgspec.MsgspecError, TypeError, ValueError) as fault:
        raise Invalid(f"{name}, line {number}: {fault}", code="not_a_backup", fix=NOT_OURS) from fault
