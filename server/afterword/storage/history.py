"""Labelled changes in the SQLite file: what every document was before, so that they can be undone."""

from __future__ import annotations

from afterword.storage import codec
from afterword.storage.changes import REMEMBERED, Change, Image, Kept
from afterword.storage.documents import Documents


def remember(documents: Documents, change: Change, images: list[Image]) -> None:
    """Keep a labelled change, and let go of the oldest."""
    documents.run("insert into changes(id, label) values(?,?)", (change.id, change.label))
    rows = [(change.id, i.kind, i.id, *(i.before or (None, None)), i.after) for i in images]
    documents.run_all("insert into images values(?,?,?,?,?,?)", rows)
    sql = "select id from changes where number <= (select max(number) from changes) - ?"
    for (oldest,) in documents.run(sql, (REMEMBERED,)):
        let_go(documents, oldest)


def recall(documents: Documents, id: str | None) -> tuple[str, str, list[Image]] | None:
    """Return (id, label, images) of a labelled change, by default the last."""
    where = "id=?" if id else "number=(select max(number) from changes)"
    found = documents.run(f"select id, label from changes where {where}", (id,) if id else ())
    if not found:
        return None
    rows = documents.run("select kind, id, n, before, after from images where change=?", found[0][:1])
    return (
        *found[0],
        [Image(kind, id, Kept(n, body) if n is not None else None, after) for kind, id, n, body, after in rows],
    )


def let_go(documents: Documents, id: str) -> None:
    """Delete a labelled change: it can no longer be undone."""
    documents.run("delete from images where change=?", (id,))
    documents.run("delete from changes where id=?", (id,))


def purge(documents: Documents, words: tuple[str, ...]) -> None:
    """Delete every labelled change that remembers one of *words*."""
    holds = codec.holds(words)
    with documents.transaction():
        for id, label in documents.run("select id, label from changes"):
            rows = documents.run("select before from images where change=? and before is not null", (id,))
            if holds(label.encode()) or any(holds(body) for (body,) in rows):
                let_go(documents, id)
