"""Statements and transactions on one open connection, behind one lock."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from afterword.errors import AfterwordError, StoreError
from afterword.storage.faults import from_sqlite

TOP = ("begin immediate", "commit", ("rollback",))
WITHIN = ("savepoint within", "release within", ("rollback to within", "release within"))


class Sql(Protocol):
    """The part of an SQLite connection that is used here."""

    @property
    def in_transaction(self) -> bool:
        """Whether something is not committed yet."""

    def execute(self, sql: str, args: Sequence[Any] = (), /) -> Any:
        """Run a statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> Any:
        """Run a statement for every row."""

    def close(self) -> None:
        """Close the file."""


class Statements:
    """One file, behind one lock; what is committed is on the disk."""

    def __init__(self, db: Sql, path: Path) -> None:
        self.db, self.path = db, path
        self.lock = threading.RLock()
        self.depth = 0

    def run(self, sql: str, args: Sequence[Any] = ()) -> list[Any]:
        """Run a statement and return its rows."""
        with self.lock:
            try:
                rows: list[Any] = self.db.execute(sql, args).fetchall()
            except Exception as fault:
                raise from_sqlite(fault, self.path) from fault
            return rows

    def stream(self, sql: str) -> Iterator[Any]:
        """Run a statement and give its rows one by one, so that they need not all be in memory."""
        try:
            yield from self.db.execute(sql)
        except AfterwordError:
            raise
        except Exception as fault:
            raise from_sqlite(fault, self.path) from fault

    def run_all(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for every row."""
        with self.lock:
            try:
                self.db.executemany(sql, rows)
            except Exception as fault:
                raise from_sqlite(fault, self.path) from fault

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the lock and open a transaction; one within another is taken back alone when it fails."""
        with self.lock:
            begin, keep, back = TOP if not self.depth else WITHIN
            self._still_open(self.depth)
            self.run(begin)
            self.depth += 1
            try:
                yield
                self._still_open(self.depth)
                self.run(keep)
            except BaseException:
                for step in back if self.db.in_transaction else ():
                    self.run(step)
                raise
            finally:
                self.depth -= 1

    def _still_open(self, depth: int) -> None:
        """Refuse to go on where SQLite took the whole transaction back, as it does when the disk is full."""
        if depth and not self.db.in_transaction:
            raise StoreError("An earlier part of this change failed, so all of it was taken back.")

    def close(self) -> None:
        """Close the file; what is in the log goes into it."""
        with self.lock:
            self.db.close()
