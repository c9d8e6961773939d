"""What SQLite and the system say when something fails, in words that help."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.errors import AfterwordError, Conflict, DiskFull, StoreDamaged, StoreError, StoreLocked

WORDS_DAMAGED = 267  # SQLITE_CORRUPT_VTAB
FULL_BELOW = 256 * 1024  # bytes left, where an unexplained write error is taken for a full disk


def from_sqlite(fault: Exception, path: Path) -> Exception:
    """Return the error of ours for one of SQLite's (https://sqlite.org/rescode.html); any other as it is."""
    code = getattr(fault, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return _from_python(fault, path)
    if code == WORDS_DAMAGED:
        return StoreDamaged(f"The index of words in {path} is damaged.", code="words_damaged")
    match code & 0xFF:
        case 13:
            return _full(path)
        case 10 if no_room(path):
            return _full(path)
        case 5 | 6:
            return StoreLocked(f"Another program holds {path}.")
        case 3 | 8 | 14 | 23:
            return read_only(path)
        case 11 | 26:
            return StoreDamaged(f"{path} is damaged: {fault}.")
        case 19:
            return Conflict("Another record has this id already.", code="duplicate_id")
        case 18:
            return StoreError("A single record is too large to keep.", code="record_too_large")
    return StoreError(f"{path} could not be read or written: {fault}.")


def _from_python(fault: Exception, path: Path) -> Exception:
    """Return the error of ours for one that SQLite knows nothing of."""
    if type(fault).__module__ != "sqlite3":
        return fault
    if "UTF-8" in str(fault):  # a flipped byte in a text
        return StoreDamaged(f"{path} is damaged: {fault}.")
    if "closed database" in str(fault):
        return StoreError("The store is closed.", code="store_closed", fix="Start Afterword again.")
    return fault


def from_system(fault: OSError, path: Path) -> AfterwordError:
    """Return the error of ours for one of the system's."""
    if fault.errno in {errno.ENOSPC, errno.EDQUOT}:
        return _full(path)
    if fault.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return read_only(path)
    return StoreError(f"{path} could not be read or written: {fault.strerror or fault}.")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system says about files within into errors of ours."""
    try:
        yield
    except OSError as fault:
        raise from_system(fault, path) from fault


def read_only(path: Path) -> StoreError:
    """Say that a folder cannot be written."""
    fix = "Make the folder writable for you, or choose another one with --home."
    return StoreError(f"{path} cannot be written.", code="store_read_only", fix=fix)


def no_room(path: Path) -> bool:
    """Say whether the disk that holds *path* is full."""
    try:
        return shutil.disk_usage(path.parent).free < FULL_BELOW
    except OSError:
        return False


def _full(path: Path) -> DiskFull:
    return DiskFull(f"The disk that holds {path.parent} is full.")
