"""The file itself, opened for the store or read as it is. The only door to SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from afterword.storage.faults import from_sqlite

# Synced at every commit, down to the disk's own cache on macOS; deleted bytes are overwritten.
PRAGMAS = ("journal_mode=wal", "synchronous=full", "fullfsync=on", "secure_delete=on", "temp_store=memory")


def connect(path: Path) -> sqlite3.Connection:
    """Open the file for reading and writing."""
    try:
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in PRAGMAS:
            db.execute(f"pragma {pragma}")
    except sqlite3.Error as fault:
        raise from_sqlite(fault, path) from fault
    return db


def stored(path: Path) -> Iterator[tuple[str, int, bytes, int]]:
    """Give (kind, number, body, checksum) of every document in a file, as it is when the reading begins."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)) as db:
            yield from db.execute("select kind, n, doc, crc from docs order by kind, n")
    except sqlite3.Error as fault:
        raise from_sqlite(fault, path) from fault
