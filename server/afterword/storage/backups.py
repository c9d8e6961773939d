"""Backups: made, proved, rotated, listed, and read back; and the same as an export to keep elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from afterword.errors import AfterwordError, StoreDamaged, StoreError
from afterword.model import Record
from afterword.storage import Store, archive, codec, rotation
from afterword.storage.archive import Manifest
from afterword.storage.faults import told
from afterword.storage.home import is_set_aside, prepare
from afterword.storage.layout import VERSION

NAME = "afterword-%Y-%m-%dT%H%M%SZ.zip"
COPIES = "before-version-*.db"
OURS = re.compile(r"afterword-\d{4}-\d\d-\d\dT\d{6}Z\.zip")


class Backup(NamedTuple):
    """A backup that lies in a folder."""

    path: Path
    made_at: datetime
    size: int


def backup(store: Store, folder: Path, now: datetime) -> Path:
    """Make a backup, prove it by reading it, and let go of those that are too many."""
    prepare(folder)
    path = archive.write(store.snapshot(), folder / now.astimezone(UTC).strftime(NAME), now)
    for old in _too_many(folder, now):
        with told(old):
            old.unlink()
    return path


def _too_many(folder: Path, now: datetime) -> list[Path]:
    """Return the backups that have had their time, and the copies from before a migration that are as old."""
    stay = rotation.stay([old.made_at for old in listed(folder)], now)
    copies = [path for path in folder.glob(COPIES) if path.stat().st_mtime < (now - rotation.OLDEST).timestamp()]
    return [old.path for old in listed(folder) if old.made_at not in stay] + copies


def listed(folder: Path) -> list[Backup]:
    """Return the backups in a folder, newest first."""
    paths = sorted((path for path in folder.glob("*.zip") if OURS.fullmatch(path.name)), reverse=True)
    return [Backup(path, datetime.strptime(path.name, NAME).replace(tzinfo=UTC), path.stat().st_size) for path in paths]


def due(folder: Path, now: datetime) -> bool:
    """Say whether today's backup is still to be made; days are counted where *now* is."""
    return rotation.due((old.made_at.astimezone(now.tzinfo) for old in listed(folder)), now)


def newest_good(folder: Path) -> Path | None:
    """Return the newest backup that can be read to its end."""
    return next((old.path for old in listed(folder) if _good(old.path)), None)


def _good(path: Path) -> bool:
    try:
        archive.read_all(path)
    except AfterwordError:
        return False
    return True


def export_zip(store: Store, path: Path, now: datetime | None = None) -> Manifest:
    """Write everything to a zip, and say what is in it."""
    return archive.read_all(archive.write(store.snapshot(), path, now))


def import_zip(store: Store, path: Path) -> Manifest:
    """Put everything that a zip holds into the store, all or nothing; a record with the same id is replaced.

    A damaged file that was set aside is taken too: what can still be read of it.
    """
    if is_set_aside(path):
        return _salvage(store, path)
    with archive.opened(path) as (zipped, manifest), store.change(f"import of {path.name}"):
        for record in archive.records(zipped, manifest):
            store.put(record)
    return manifest


def _salvage(store: Store, path: Path) -> Manifest:
    counts: dict[str, int] = {}
    with store.change(f"import of {path.name}"):
        for record in _readable(path):
            store.put(record)
            counts[type(record).__name__] = counts.get(type(record).__name__, 0) + 1
    return Manifest(app="afterword", version=VERSION, counts=counts)


def _readable(path: Path) -> Iterator[Record]:
    from afterword.storage.sqlite import stored

    rows = stored(path)
    with suppress(StoreError):  # the rows behind a place that cannot be read are lost
        for kind, n, body, crc in rows:
            with suppress(StoreDamaged):
                if kind in codec.kinds():
                    yield codec.decode(codec.kinds()[kind], codec.checked(kind, n, body, crc))[0]
