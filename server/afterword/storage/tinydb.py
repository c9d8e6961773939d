"""The default store: TinyDB tables whose documents lie in one SQLite file. The only door to TinyDB."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import reduce
from operator import and_
from pathlib import Path
from typing import Any, TypeVar, cast

from tinydb import Storage, TinyDB, where
from tinydb.queries import QueryLike
from tinydb.table import Document, Table

from afterword.errors import StoreDamaged
from afterword.model import Record
from afterword.storage import Store, codec, fields, finding, history, home, upkeep
from afterword.storage.changes import Change, Changes, Image, Kept
from afterword.storage.documents import Documents, Row
from afterword.storage.sqlite import connect, stored
from afterword.storage.touched import Touched

R = TypeVar("R", bound=Record)


class SqlStorage(Documents, Storage):
    """TinyDB's storage: opened, checked, and brought to the present layout."""

    def __init__(self, path: Path) -> None:
        if not home.companions(path):
            upkeep.create(path, connect)
        upkeep.check_header(path)
        super().__init__(connect(path), path)
        try:
            home.settle(path.parent)
            upkeep.prepare(self)
        except BaseException:
            self.db.close()
            raise

    def snapshot(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every record as it is when the reading begins, while others go on writing."""
        for kind, n, body, crc in stored(self.path):
            if kind in codec.kinds():
                yield kind, codec.plain(codec.checked(kind, n, body, crc))


class SqlTable(Table):
    """A TinyDB table that is never loaded: equality on indexed fields is looked up, writes cost what they change."""

    _storage: SqlStorage

    def rows(self, cond: QueryLike | None = None) -> list[Row]:
        """Return (number, body) of what an index finds for a query; the rest of it is still to be tested."""
        return self._storage.rows(self._name, _equalities(getattr(cond, "_hash", None)))

    def add(self, n: int | None, body: bytes) -> None:
        """Write a new document under a number, by default the next."""
        self._storage.add(self._name, self._get_next_id() if n is None else n, body)

    def keep(self, n: int, body: bytes, old: bytes) -> None:
        """Write a document anew instead of *old*."""
        self._storage.keep(self._name, n, body, old)

    def search(self, cond: QueryLike) -> list[Document]:
        """Return the documents that match."""
        found = ((n, codec.plain(body)) for n, body in self.rows(cond))
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
        return (self.document_class(codec.plain(body), n) for n, body in self.rows())

    def _get_next_id(self) -> int:
        return self._storage.next(self._name)

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return {str(n): codec.plain(body) for n, body in self.rows()}

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


def _query(equal: Mapping[str, str]) -> QueryLike | None:
    """Return the query that asks for equal fields."""
    return reduce(and_, [where(field) == value for field, value in equal.items()]) if equal else None


class Tables(TinyDB):
    """TinyDB, with our kind of table."""

    table_class = SqlTable


class TinyStore(Changes):
    """The records of one home folder, which nobody else works in.

    *tables* is the TinyDB in which they lie; what is written to it directly cannot be undone by `undo`.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        home.prepare(folder)
        self._owner = home.Owner(folder)
        path = folder / home.FILE
        try:
            self.tables = Tables(path, storage=SqlStorage)
        except BaseException as fault:
            if isinstance(fault, StoreDamaged):
                fault = upkeep.set_aside(fault, path)
            self._owner.leave()
            raise fault
        self.documents = cast(SqlStorage, self.tables.storage)
        self.lock = self.documents.lock

    def get(self, kind: type[R], id: str) -> R | None:
        """Return the record, or None."""
        kept = self._read(kind.__name__, id)
        return codec.decode(kind, kept.body)[0] if kept else None

    def all(self, kind: type[R], **equal: Any) -> list[R]:
        """Return the records whose fields equal *equal*, oldest first."""
        codec.known(kind, equal)
        rows = self._table(kind.__name__).rows(_query(fields.usable(equal)))
        return codec.agreeing(codec.decode(kind, *(body for _, body in rows)), equal)

    def count(self, kind: type[R], **equal: Any) -> int:
        """Return how many records there are."""
        usable = fields.usable(equal)
        return self.documents.count(kind.__name__, usable) if usable == equal else len(self.all(kind, **equal))

    def search(self, words: str, limit: int = 20) -> Sequence[tuple[str, str, str]]:
        """Return (record type name, id, excerpt) of what matches, best first."""
        return finding.search(self.documents, words, limit)

    def catch_up(self, most: int) -> bool:
        """Take up to *most* records into the index of words; say whether there may be more."""
        return finding.catch_up(self.documents, most)

    def snapshot(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every record as (type name, plain JSON value)."""
        return self.documents.snapshot()

    def forget(self, *words: str) -> list[tuple[str, str]]:
        """Leave no trace of *words* outside the records; return the (type name, id) that still hold one."""
        return upkeep.forget(self.documents, words)

    def check(self) -> None:
        """Look at every byte of the file; mend an index, and refuse what cannot be mended."""
        upkeep.check(self.documents, thorough=True)

    def close(self) -> None:
        """Give the home folder back."""
        self.tables.close()
        self._owner.leave()

    def transaction(self) -> AbstractContextManager[None]:
        """Hold the lock and open a transaction."""
        return self.documents.transaction()

    def _table(self, kind: str) -> SqlTable:
        return cast(SqlTable, self.tables.table(kind))

    def _read(self, kind: str, id: str) -> Kept | None:
        found = self.documents.by_id(kind, id)
        return Kept(*found) if found else None

    def _write(self, key: tuple[str, str], old: Kept | None, body: bytes | None, place: int | None = None) -> None:
        table = self._table(key[0])
        if body is None:
            table.remove(doc_ids=[old.place] if old else [])
        elif old:
            table.keep(old.place, body, old.body)
        else:
            table.add(place, body)

    def _remember(self, change: Change, images: list[Image]) -> None:
        history.remember(self.documents, change, images)

    def _recall(self, id: str | None) -> tuple[str, str, list[Image]] | None:
        return history.recall(self.documents, id)

    def _forget_change(self, id: str) -> None:
        history.let_go(self.documents, id)


def opened(address: str | Path) -> Store:
    """Open the store in a home folder."""
    return TinyStore(Path(address))
