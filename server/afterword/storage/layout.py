"""How documents lie in the SQLite file, and how a file of an older layout is brought to the present one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from afterword.storage import fields

VERSION = 2
CHECKSUMS = 2  # since this version every document has one
APPLICATION = 0x41465457  # "AFTW", in the header of the file

LAYOUT = """
create table if not exists kinds(name text primary key, last integer not null) without rowid;
create table if not exists docs(row integer primary key, kind text not null, n integer not null, doc blob not null,
    crc integer not null default 0, unique(kind, n));
create table if not exists ix(kind text, field text, value text, row integer,
    primary key(kind, field, value, row)) without rowid;
create unique index if not exists one_id on ix(kind, value) where field = 'id';
create table if not exists changes(number integer primary key autoincrement, id text unique, label text not null);
create table if not exists images(change text, kind text, id text, n integer, before blob, after text not null,
    primary key(change, kind, id)) without rowid;
create table if not exists meta(name text primary key, value text not null) without rowid;
create virtual table if not exists words using fts5(title, text, content='', prefix='2',
    tokenize='unicode61 remove_diacritics 0');
"""

# What the index and the words are made from; when it changes, they are made anew at the next start.
INDEX = repr((sorted(fields.INDEXED), fields.SEARCHED, unicodedata.unidata_version, "up to a mark"))

Values = Callable[[str, dict[str, Any]], dict[str, Any] | None]


def same(kind: str, value: dict[str, Any]) -> dict[str, Any] | None:
    """Leave a document as it is."""
    return value if kind else None


class Step(NamedTuple):
    """The way from one version to the next: statements, and what becomes of each document (None: it goes)."""

    sql: tuple[str, ...] = ()
    values: Values = same


# By the version they start from. Afterwards every document is written anew, with its checksum, index and words.
STEPS: dict[int, Step] = {
    1: Step(sql=("alter table docs add column crc integer not null default 0",)),
}


def lifted(kind: str, value: dict[str, Any], version: int, steps: Mapping[int, Step] = STEPS) -> dict[str, Any] | None:
    """Return a document of an older *version* as it is today, or None where it has no place any more."""
    current: dict[str, Any] | None = value
    for start in sorted(step for step in steps if step >= version):
        current = steps[start].values(kind, current) if current is not None else None
    return current
