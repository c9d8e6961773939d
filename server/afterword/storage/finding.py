"""The index of words in the SQLite file. It is made from the documents, so a damaged one is made anew.

New documents are taken into it later, many at once: whoever writes does not wait, and whoever searches finds all. All
rows up to a mark are in it, and none behind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from afterword.errors import StoreDamaged, StoreError
from afterword.storage import codec, fields, words

if TYPE_CHECKING:
    from afterword.storage.documents import Documents

TITLE_WEIGHT = 10.0  # how much more a word of the title counts
DAMAGED = "words_damaged"
AT_ONCE = 500
MARK = "words_up_to"  # its name in `meta`
ADD = "insert into words(rowid, title, text) values(?,?,?)"

Said = tuple[str, str] | None
T = TypeVar("T")


def change(documents: Documents, row: int, said: Said, says: Said) -> None:
    """Bring the words of one document, which is written already, from *said* to *says*."""
    if row > _up_to(documents):
        return
    try:
        if said:
            # Only words are kept, not texts, so what goes must be named exactly (https://sqlite.org/fts5.html, 4.4.4).
            sql = "insert into words(words, rowid, title, text) values('delete',?,?,?)"
            documents.run(sql, (row, *map(words.folded, said)))
        if says:
            documents.run(ADD, (row, *map(words.folded, says)))
    except StoreDamaged as fault:
        if fault.code != DAMAGED:
            raise
        rebuild(documents)


def _up_to(documents: Documents) -> int:
    """Return the last row that was taken into the index."""
    found = documents.run("select value from meta where name=?", (MARK,))
    return int(found[0][0]) if found else 0


def catch_up(documents: Documents, most: int) -> bool:
    """Take up to *most* further documents into the index; say whether there may be more."""
    return _mended(documents, lambda: _take_in(documents, most))


def _mended(documents: Documents, ask: Callable[[], T]) -> T:
    """Return what is asked of the index; where that is damaged, make it anew and ask once more."""
    try:
        return ask()
    except StoreDamaged as fault:
        if fault.code != DAMAGED:
            raise
    rebuild(documents)
    return ask()


def _take_in(documents: Documents, most: int) -> bool:
    sql = "select row, kind, n, doc, crc from docs where row > ? order by row limit ?"
    with documents.transaction():
        rows = documents.run(sql, (_up_to(documents), most))
        for row, kind, n, body, crc in rows:
            if says := fields.searched(kind, codec.checked(kind, n, body, crc)):
                documents.run(ADD, (row, *map(words.folded, says)))
        if rows:
            documents.run("insert or replace into meta values(?,?)", (MARK, str(rows[-1][0])))
    return len(rows) == most


def rebuild(documents: Documents) -> None:
    """Make the index of words anew from the documents."""
    with documents.transaction():
        documents.run("insert into words(words) values('delete-all')")
        documents.run("delete from meta where name=?", (MARK,))
        _take_in_all(documents)


def _take_in_all(documents: Documents) -> None:
    while _take_in(documents, AT_ONCE):
        pass


def check(documents: Documents) -> None:
    """Look through the whole index, and make it anew where it is damaged."""

    def look() -> None:
        with documents.transaction():
            documents.run("insert into words(words) values('integrity-check')")

    _mended(documents, look)


def search(documents: Documents, question: str, limit: int) -> list[tuple[str, str, str]]:
    """Return (kind, id, excerpt) of the documents that hold the words, best first."""
    asked = words.asked(question)
    return _mended(documents, lambda: _search(documents, asked, limit)) if asked else []


def _search(documents: Documents, asked: words.Asked, limit: int) -> list[tuple[str, str, str]]:
    try:
        _take_in_all(documents)
    except StoreError as fault:  # a full disk must not keep anybody from finding what is there
        if isinstance(fault, StoreDamaged):
            raise
    sql = (
        "select kind, n, doc, crc from words join docs on docs.row = words.rowid "
        f"where words match ? order by bm25(words, {TITLE_WEIGHT}) limit ?"
    )
    found = documents.run(sql, (words.match(asked), limit))
    return [words.hit(kind, codec.checked(kind, n, body, crc), asked) for kind, n, body, crc in found]
