"""The index of words in the SQLite file. It is made from the documents, so a damaged one is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.errors import StoreDamaged
from afterword.storage import codec, fields, words

if TYPE_CHECKING:
    from afterword.storage.documents import Documents

TITLE_WEIGHT = 10.0  # how much more a word of the title counts
DAMAGED = "words_damaged"

Said = tuple[str, str] | None


def change(documents: Documents, row: int, said: Said, says: Said) -> None:
    """Bring the words of one document, which is written already, from *said* to *says*."""
    try:
        if said:
            # Only words are kept, not texts, so what goes must be named exactly (https://sqlite.org/fts5.html, 4.4.4).
            sql = "insert into words(words, rowid, title, text) values('delete',?,?,?)"
            documents.run(sql, (row, *map(words.folded, said)))
        if says:
            documents.run("insert into words(rowid, title, text) values(?,?,?)", (row, *map(words.folded, says)))
    except StoreDamaged as fault:
        if fault.code != DAMAGED:
            raise
        rebuild(documents)


def rebuild(documents: Documents) -> None:
    """Make the index of words anew from the documents."""
    with documents.transaction():
        documents.run("insert into words(words) values('delete-all')")
        for row, kind, n in documents.run("select row, kind, n from docs"):
            says = fields.searched(kind, documents.row(kind, n) or b"{}")
            if says:
                documents.run("insert into words(rowid, title, text) values(?,?,?)", (row, *map(words.folded, says)))


def check(documents: Documents) -> None:
    """Look through the whole index, and make it anew where it is damaged."""
    try:
        with documents.transaction():
            documents.run("insert into words(words) values('integrity-check')")
    except StoreDamaged as fault:
        if fault.code != DAMAGED:
            raise
        rebuild(documents)


def search(documents: Documents, question: str, limit: int) -> list[tuple[str, str, str]]:
    """Return (kind, id, excerpt) of the documents that hold the words, best first."""
    asked = words.asked(question)
    if not asked:
        return []
    try:
        return _search(documents, asked, limit)
    except StoreDamaged as fault:
        if fault.code != DAMAGED:
            raise
    rebuild(documents)
    return _search(documents, asked, limit)


def _search(documents: Documents, asked: words.Asked, limit: int) -> list[tuple[str, str, str]]:
    sql = (
        "select kind, n, doc, crc from words join docs on docs.row = words.rowid "
        f"where words match ? order by bm25(words, {TITLE_WEIGHT}) limit ?"
    )
    found = documents.run(sql, (words.match(asked), limit))
    return [words.hit(kind, codec.checked(kind, n, body, crc), asked) for kind, n, body, crc in found]
