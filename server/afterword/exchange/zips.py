"""Zip files of strangers: few files, each within bounds, none unpacked to the disk and no name believed."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from afterword.errors import Invalid, TooLarge
from afterword.exchange.words import bare_name

MOST_ENTRIES = 20_000
MOST_TAKEN = 60
LARGEST = 32 << 20  # of one file, unpacked
ALL = 96 << 20  # of all that is taken
RATIO, FROM = 200, 4 << 20
FIX = "Choose the zip as it was downloaded, or one of the files in it."


class Member(NamedTuple):
    """A file of a zip: its path as it is called there (for the report only), its bare name, its bytes or why not."""

    path: str
    name: str
    body: bytes
    why: str | None = None


def members(file: IO[bytes], wanted: Callable[[str], bool]) -> Iterator[Member]:
    """Give the files of a zip whose bare names are *wanted*; the others are named, but not read."""
    try:
        with zipfile.ZipFile(file) as archive:
            yield from _members(archive, wanted)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as fault:
        raise Invalid("This zip file is damaged or locked.", code="unreadable_file", fix=FIX) from fault


def _members(archive: zipfile.ZipFile, wanted: Callable[[str], bool]) -> Iterator[Member]:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise TooLarge(f"There are more than {MOST_ENTRIES} files in this zip.", code="file_too_large", fix=FIX)
    left, taken = ALL, 0
    for entry in entries:
        name = bare_name(entry.filename)
        if entry.is_dir() or not name:
            continue
        path = entry.filename[:200]
        if not wanted(name):
            yield Member(path, name, b"", "It is not needed here.")
        elif taken >= MOST_TAKEN:
            yield Member(path, name, b"", "There are too many files in this zip.")
        else:
            taken += 1
            member = _unpacked(archive, entry, path, name, left)
            left -= len(member.body)
            yield member


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str, name: str, left: int) -> Member:
    """Unpack one file, no further than its bounds, whatever it claims to be long."""
    limit = min(LARGEST, left)
    if entry.file_size > limit or entry.file_size > max(FROM, RATIO * entry.compress_size):
        return Member(path, name, b"", "It is larger than can be taken, or unpacks to far more than it is.")
    with archive.open(entry) as packed:
        body = packed.read(limit + 1)
    if len(body) > limit:
        return Member(path, name, b"", "It is larger than can be taken.")
    return Member(path, name, body)
