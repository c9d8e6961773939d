"""Documents of many kinds in one SQLite file: rows, an index of some fields, and an index of words.

This is written against an open connection; `storage.sqlite` opens it.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import msgspec

from afterword.errors import StoreDamaged
from afterword.storage import codec, fields, finding
from afterword.storage.codec import checked, checksum, seed
from afterword.storage.statements import Statements

Row = tuple[int, bytes]


class Documents(Statements):
    """The documents of one file."""

    def rows(self, kind: str, equal: Mapping[str, str] | None = None) -> list[Row]:
        """Return (n, body) of the documents, in order; *equal* may name indexed fields only."""
        where, args = _where(kind, equal or {})
        rows = self.run(f"select n, doc, crc from docs where {where} order by n", args)
        start = seed(kind)
        try:
            good = all(zlib.crc32(body, n ^ start) == crc for n, body, crc in rows)
        except TypeError:  # a flipped byte can make a text or a number of a body
            good = False
        if not good:
            raise StoreDamaged(f"A {kind} is not as it was kept.")
        return [row[:2] for row in rows]

    def row(self, kind: str, n: int) -> bytes | None:
        """Return the body of one document."""
        rows = self.run("select doc, crc from docs where kind=? and n=?", (kind, n))
        return checked(kind, n, *rows[0]) if rows else None

    def by_id(self, kind: str, id: str) -> Row | None:
        """Return (n, body) of the document with an id."""
        where = "row=(select row from ix where kind=? and field='id' and value=?)"
        rows = self.run(f"select n, doc, crc from docs where {where}", (kind, id))
        return (rows[0][0], checked(kind, *rows[0])) if rows else None

    def numbers(self, kind: str) -> list[int]:
        """Return the numbers of the documents, in order."""
        return [n for (n,) in self.run("select n from docs where kind=? order by n", (kind,))]

    def count(self, kind: str, equal: Mapping[str, str] | None = None) -> int:
        """Return how many documents there are."""
        where, args = _where(kind, equal or {})
        ((count,),) = self.run(f"select count(*) from docs where {where}", args)
        return int(count)

    def kinds(self) -> list[str]:
        """Return the names of the kinds that were ever used."""
        return [name for (name,) in self.run("select name from kinds order by name")]

    def next(self, kind: str) -> int:
        """Return the number after the last one ever used."""
        found = self.run("select last from kinds where name=?", (kind,))
        return found[0][0] + 1 if found else 1

    def add(self, kind: str, n: int, body: bytes) -> None:
        """Write a new document, its index and its words; like `keep` and `forget`, within a transaction."""
        sql = "insert into docs(kind, n, doc, crc) values(?,?,?,?) returning row"
        ((row,),) = self.run(sql, (kind, n, body, checksum(kind, n, body)))
        sql = "insert into kinds values(?,?) on conflict(name) do update set last=max(last, excluded.last)"
        self.run(sql, (kind, n))
        self._index(kind, row, None, body)

    def keep(self, kind: str, n: int, body: bytes, old: bytes | None = None) -> None:
        """Write one document anew instead of *old*, and what differs in its index and words."""
        if old is None:
            old = self.row(kind, n)
        if old is None:
            self.add(kind, n, body)
        else:
            sql = "update docs set doc=?, crc=? where kind=? and n=? returning row"
            ((row,),) = self.run(sql, (body, checksum(kind, n, body), kind, n))
            self._index(kind, row, old, body)

    def forget(self, kind: str, n: int) -> None:
        """Delete one document, its index and its words."""
        old = self.row(kind, n)
        if old is not None:
            ((row,),) = self.run("delete from docs where kind=? and n=? returning row", (kind, n))
            self._index(kind, row, old, None)

    def _index(self, kind: str, row: int, old: bytes | None, new: bytes | None) -> None:
        """Bring the index and the words of one document from *old* to *new*."""
        had, has = (set(fields.indexed(body)) if body else set() for body in (old, new))
        if had - has:
            sql = "delete from ix where kind=? and field=? and value=? and row=?"
            self.run_all(sql, [(kind, *pair, row) for pair in had - has])
        if has - had:
            self.run_all("insert into ix values(?,?,?,?)", [(kind, *pair, row) for pair in has - had])
        said, says = (fields.searched(kind, body) if body else None for body in (old, new))
        if said != says:
            finding.change(self, row, said, says)

    def reindex(self) -> None:
        """Make the index and the words of every document anew."""
        with self.transaction():
            self.run("delete from ix")
            for row, kind, n in self.run("select row, kind, n from docs"):
                pairs = fields.indexed(self.row(kind, n) or b"{}")
                self.run_all("insert into ix values(?,?,?,?)", [(kind, *pair, row) for pair in pairs])
            finding.rebuild(self)

    def check(self) -> None:
        """Refuse documents that are not as they were kept."""
        with self.lock:
            for kind, n, body, crc in self.stream("select kind, n, doc, crc from docs"):
                checked(kind, n, body, crc)

    def read(self) -> dict[str, dict[str, Any]]:
        """Return everything, as TinyDB asks for it."""
        with self.lock:
            return {kind: {str(n): codec.plain(body) for n, body in self.rows(kind)} for kind in self.kinds()}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace everything: TinyDB's own way to drop tables."""
        with self.transaction():
            for kind in self.kinds():
                for n in self.numbers(kind):
                    self.forget(kind, n)
            self.run("delete from kinds")
            for kind, table in data.items():
                for number, value in table.items():
                    self.keep(kind, int(number), msgspec.json.encode(value))


def _where(kind: str, equal: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return the condition that an index answers, and its arguments."""
    if not equal:
        return "kind=?", [kind]
    find = " intersect ".join(["select row from ix where kind=? and field=? and value=?"] * len(equal))
    return f"row in ({find})", [part for field, value in equal.items() for part in (kind, field, value)]
