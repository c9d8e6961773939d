"""The default store: TinyDB tables whose documents lie in one SQLite file. The only module that knows either."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from tinydb import Storage, TinyDB
from tinydb.queries import QueryLike
from tinydb.table import Document, Table

from afterword.model import Record
from afterword.storage import codec, fields, words
from afterword.storage.changes import REMEMBERED, Changes, Image, Kept

R = TypeVar("R", bound=Record)
Row = tuple[int, bytes]

FILE = "afterword.db"
LAYOUT = """
create table if not exists kinds(name text primary key, last integer not null) without rowid;
create table if not exists docs(row integer primary key, kind text not null, n integer not null, doc blob not null,
    unique(kind, n));
create table if not exists ix(kind text, field text, value text, row integer,
    primary key(kind, field, value, row)) without rowid;
create table if not exists changes(number integer primary key autoincrement, id text unique, label text not null);
create table if not exists images(change text, kind text, id text, n integer, before blob, after text not null,
    primary key(change, kind, id)) without rowid;
"""


class SqlStorage(Storage):
    """One SQLite file (WAL, synced at every commit) behind one lock; documents, and an index of some fields."""

    def __init__(self, path: Path) -> None:
        self.lock = threading.RLock()
        self.path = path
        self._depth = 0
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=wal", "synchronous=full", "fullfsync=on", "secure_delete=on"):
            self.db.execute(f"pragma {pragma}")
        self.db.executescript(LAYOUT)
        self.db.execute("pragma user_version=1")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the lock and open a transaction; one within another is taken back alone when it fails."""
        with self.lock:
            begin, keep, back = TOP if not self._depth else WITHIN
            self.db.execute(begin)
            self._depth += 1
            try:
                yield
                self.db.execute(keep)
            except BaseException:
                for step in back if self.db.in_transaction else ():
                    self.db.execute(step)
                raise
            finally:
                self._depth -= 1

    def rows(self, kind: str, equal: Mapping[str, str] | None = None) -> list[Row]:
        """Return (n, body) of a table's documents, in order; *equal* may name indexed fields only."""
        where, args = _where(kind, equal or {})
        with self.lock:
            return self.db.execute(f"select n, doc from docs where {where} order by n", args).fetchall()

    def row(self, kind: str, n: int) -> bytes | None:
        """Return the body of one document."""
        with self.lock:
            found = self.db.execute("select doc from docs where kind=? and n=?", (kind, n)).fetchone()
        return found[0] if found else None

    def count(self, kind: str, equal: Mapping[str, str] | None = None) -> int:
        """Return how many documents there are."""
        where, args = _where(kind, equal or {})
        with self.lock:
            return cast(int, self.db.execute(f"select count(*) from docs where {where}", args).fetchone()[0])

    def next(self, kind: str) -> int:
        """Return the place after the last one ever used."""
        with self.lock:
            found = self.db.execute("select last from kinds where name=?", (kind,)).fetchone()
        return found[0] + 1 if found else 1

    def keep(self, kind: str, n: int, body: bytes) -> None:
        """Write one document and its index."""
        with self.transaction():
            self._unindex(kind, n)
            sql = "insert into docs(kind, n, doc) values(?,?,?) on conflict(kind, n) do update set doc=excluded.doc"
            self.db.execute(sql, (kind, n, body))
            sql = "insert into kinds values(?,?) on conflict(name) do update set last=max(last, excluded.last)"
            self.db.execute(sql, (kind, n))
            (row,) = self.db.execute("select row from docs where kind=? and n=?", (kind, n)).fetchone()
            pairs = ((kind, field, text, row) for field, text in fields.indexed(body))
            self.db.executemany("insert into ix values(?,?,?,?)", pairs)

    def forget(self, kind: str, n: int) -> None:
        """Delete one document and its index."""
        with self.transaction():
            self._unindex(kind, n)
            self.db.execute("delete from docs where kind=? and n=?", (kind, n))

    def _unindex(self, kind: str, n: int) -> None:
        old = self.db.execute("select row, doc from docs where kind=? and n=?", (kind, n)).fetchone()
        if old:
            pairs = ((kind, field, text, old[0]) for field, text in fields.indexed(old[1]))
            self.db.executemany("delete from ix where kind=? and field=? and value=? and row=?", pairs)

    def read(self) -> dict[str, dict[str, Any]]:
        """Return everything, as TinyDB asks for it."""
        with self.lock:
            names = [name for (name,) in self.db.execute("select name from kinds order by name")]
            return {name: {str(n): codec.plain(body) for n, body in self.rows(name)} for name in names}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace everything: TinyDB's own way to drop tables."""
        with self.transaction():
            for name in self.read():
                SqlTable(self, name).truncate()
            self.db.execute("delete from kinds")
            for name, table in data.items():
                for n, value in table.items():
                    self.keep(name, int(n), msgspec.json.encode(value))

    def close(self) -> None:
        """Close the file; what is in the log goes into it."""
        with self.lock:
            self.db.close()


TOP = ("begin immediate", "commit", ("rollback",))
WITHIN = ("savepoint within", "release within", ("rollback to within", "release within"))


def _where(kind: str, equal: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return the condition that an index answers, and its arguments."""
    if not equal:
        return "kind=?", [kind]
    find = " intersect ".join(["select row from ix where kind=? and field=? and value=?"] * len(equal))
    return f"row in ({find})", [part for field, value in equal.items() for part in (kind, field, value)]


class Touched(MutableMapping[int, dict[str, Any]]):
    """The documents that one write of TinyDB touches: read when asked for, written back where they differ."""

    def __init__(self, storage: SqlStorage, kind: str) -> None:
        self._storage, self._kind = storage, kind
        self._seen: dict[int, tuple[dict[str, Any], bytes]] = {}

    def __getitem__(self, n: int) -> dict[str, Any]:
        if n not in self._seen:
            body = self._storage.row(self._kind, n)
            if body is None:
                raise KeyError(n)
            self._seen[n] = codec.plain(body), body
        return self._seen[n][0]

    def __setitem__(self, n: int, value: dict[str, Any]) -> None:
        self._storage.keep(self._kind, n, msgspec.json.encode(value))
        self._seen.pop(n, None)

    def __delitem__(self, n: int) -> None:
        self._storage.forget(self._kind, n)
        self._seen.pop(n, None)

    def __contains__(self, n: object) -> bool:
        return isinstance(n, int) and self._storage.row(self._kind, n) is not None

    def __iter__(self) -> Iterator[int]:
        return iter([n for n, _ in self._storage.rows(self._kind)])

    def __len__(self) -> int:
        return self._storage.count(self._kind)

    def write_back(self) -> None:
        """Keep the documents that were changed in place."""
        for n, (value, body) in list(self._seen.items()):
            if msgspec.json.encode(value) != body:
                self[n] = value


class SqlTable(Table):
    """A TinyDB table that is never loaded: equality on indexed fields is looked up, writes cost what they change."""

    storage: SqlStorage
    _storage: SqlStorage

    def search(self, cond: QueryLike) -> list[Document]:
        """Return the documents that match."""
        equal = _equalities(getattr(cond, "_hash", None))
        found = ((n, codec.plain(body)) for n, body in self._storage.rows(self._name, equal))
        return [self.document_class(value, n) for n, value in found if cond(value)]

    def get(self, cond: Any = None, doc_id: int | None = None, doc_ids: Iterable[int] | None = None) -> Any:
        """Return one document by condition or number, or several by their numbers."""
        if doc_id is not None:
            body = self._storage.row(self._name, doc_id)
            return None if body is None else self.document_class(codec.plain(body), doc_id)
        if doc_ids is not None:
            return [found for n in sorted(set(doc_ids)) if (found := self.get(doc_id=n)) is not None]
        if cond is None:
            raise RuntimeError("You have to pass either cond or doc_id or doc_ids")
        return next(iter(self.search(cond)), None)

    def update(self, fields: Any, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        """Change the documents that match, or all."""
        with self._storage.transaction():
            return super().update(fields, None, self._numbers(cond, doc_ids))

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        """Change the documents that match, or add this one."""
        with self._storage.transaction():
            return super().upsert(document, cond)

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None) -> list[int]:
        """Delete the documents that match."""
        with self._storage.transaction():
            return super().remove(None, self._numbers(cond, doc_ids))

    def _numbers(self, cond: QueryLike | None, doc_ids: Iterable[int] | None) -> Iterable[int] | None:
        return [found.doc_id for found in self.search(cond)] if doc_ids is None and cond is not None else doc_ids

    def __len__(self) -> int:
        return self._storage.count(self._name)

    def __iter__(self) -> Iterator[Document]:
        return (self.document_class(codec.plain(body), n) for n, body in self._storage.rows(self._name))

    def _get_next_id(self) -> int:
        return self._storage.next(self._name)

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return {str(n): codec.plain(body) for n, body in self._storage.rows(self._name)}

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        with self._storage.transaction():
            touched = Touched(self._storage, self._name)
            updater(touched)
            touched.write_back()


def _equalities(shape: Any) -> dict[str, str]:
    """Return the indexed equalities of a query, from the tuple by which TinyDB tells queries apart."""
    match shape:
        case ("==", (str(field),), value):
            return fields.usable({field: value})
        case ("and", frozenset() as parts):
            return {field: value for part in parts for field, value in _equalities(part).items()}
    return {}


class Tables(TinyDB):
    """TinyDB, with our kind of table."""

    table_class = SqlTable


class TinyStore(Changes):
    """The records of one home folder."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.tables = Tables(home / FILE, storage=SqlStorage)
        self.sql = cast(SqlStorage, self.tables.storage)
        self.lock = self.sql.lock

    def get(self, kind: type[R], id: str) -> R | None:
        """Return the record, or None."""
        kept = self._read(kind.__name__, id)
        return codec.decode(kind, kept.body) if kept else None

    def all(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields equal *equal*, oldest first."""
        codec.known(kind, equal)
        rows = self.sql.rows(kind.__name__, fields.usable(equal))
        records = (codec.decode(kind, body) for _, body in rows)
        return [record for record in records if codec.agrees(record, equal)]

    def count(self, kind: type[R], **equal: Any) -> int:
        """Return how many records there are."""
        usable = fields.usable(equal)
        return self.sql.count(kind.__name__, usable) if usable == equal else len(self.all(kind, **equal))

    def search(self, text: str, limit: int = 20) -> Sequence[tuple[str, str, str]]:
        """Return (record type name, id, excerpt) of what matches, best first."""
        rows = self.sql.db.execute("select kind, value, doc from ix join docs using (kind, row) where field='id'")
        return words.scan(text, rows, limit)

    def snapshot(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every record as (type name, plain JSON value)."""
        return ((name, value) for name, table in self.sql.read().items() for value in table.values())

    def close(self) -> None:
        """Give the home folder back."""
        self.tables.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Hold the lock and open a transaction."""
        return self.sql.transaction()

    def _read(self, kind: str, id: str) -> Kept | None:
        return next((Kept(n, body) for n, body in self.sql.rows(kind, {"id": id})), None)

    def _write(self, kind: str, id: str, body: bytes | None, place: int | None = None) -> None:
        old = self._read(kind, id)
        if body is not None:
            self.sql.keep(kind, old.place if old else place or self.sql.next(kind), body)
        elif old:
            self.sql.forget(kind, old.place)

    def _remember(self, id: str, label: str, images: list[Image]) -> None:
        db = self.sql.db
        db.execute("insert into changes(id, label) values(?,?)", (id, label))
        rows = ((id, i.kind, i.id, *(i.before or (None, None)), i.after) for i in images)
        db.executemany("insert into images values(?,?,?,?,?,?)", rows)
        db.execute("delete from changes where number <= (select max(number) from changes) - ?", (REMEMBERED,))
        db.execute("delete from images where change not in (select id from changes)")

    def _recall(self, id: str | None) -> tuple[str, str, list[Image]] | None:
        where, args = ("id=?", (id,)) if id else ("number=(select max(number) from changes)", ())
        found = self.sql.db.execute(f"select id, label from changes where {where}", args).fetchone()
        if not found:
            return None
        rows = self.sql.db.execute("select kind, id, n, before, after from images where change=?", found[:1])
        images = [Image(kind, id, Kept(n, body) if n else None, after) for kind, id, n, body, after in rows]
        return (*found, images)

    def _forget_change(self, id: str) -> None:
        self.sql.db.execute("delete from changes where id=?", (id,))
        self.sql.db.execute("delete from images where change=?", (id,))
