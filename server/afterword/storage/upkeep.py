"""What is done to the file as a whole: checked, brought to the present layout, and cleaned of what was deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from afterword.errors import StoreDamaged, StoreError
from afterword.storage import codec, fields, finding, history, home, layout
from afterword.storage.documents import Documents
from afterword.storage.faults import told
from afterword.storage.layout import APPLICATION, CHECKSUMS, INDEX, LAYOUT, STEPS, VERSION
from afterword.storage.statements import Sql

HEADER = b"SQLite format 3\0"


def check_header(path: Path) -> None:
    """Refuse what is no SQLite file: one cut to nothing would be taken for an empty store."""
    if not path.exists():
        raise StoreDamaged(f"{path} is gone, but its log is there.")
    with told(path), path.open("rb") as file:
        if file.read(len(HEADER)) != HEADER:
            raise StoreDamaged(f"{path} is not an Afterword file any more.")


def check(documents: Documents, thorough: bool = False) -> None:
    """Refuse a damaged file: its structure, and if *thorough* every document too; what is only an index is mended."""
    pragma = "integrity_check" if thorough else "quick_check"
    ((answer,),) = documents.run(f"pragma {pragma}(1)")
    if answer != "ok" and "fts5" not in str(answer).lower():
        raise StoreDamaged(f"{documents.path} is damaged: {answer}")
    if thorough or answer != "ok":
        finding.check(documents)
    if thorough:
        documents.check()
        if not all(_found(documents, kind) for kind in documents.kinds()):
            index(documents)


def _found(documents: Documents, kind: str) -> bool:
    """Say whether the index finds the documents that there are."""
    with documents.lock:
        should = {(n, *pair) for n, body in documents.rows(kind) for pair in fields.indexed(body)}
        found = documents.run("select n, field, value from ix join docs using (kind, row) where kind=?", (kind,))
        ((count,),) = documents.run("select count(*) from ix where kind=?", (kind,))
    return should == set(found) and count == len(found)


def version(documents: Documents) -> int:
    """Return the version of the file; refuse a file that is newer than this program, or somebody else's."""
    ((number,),), ((owner,),) = documents.run("pragma user_version"), documents.run("pragma application_id")
    if owner not in {0, APPLICATION} or (owner == 0 and number > 1):
        raise StoreError(f"{documents.path} belongs to another program.", code="store_foreign", fix=CHOOSE)
    if number > VERSION:
        detail = f"{documents.path} was written by a newer Afterword (version {number} of the file; known: {VERSION})."
        raise StoreError(detail, code="store_newer", fix="Update Afterword; nothing was changed.")
    return int(number)


CHOOSE = "Choose another folder with --home."


def create(path: Path, connect: Callable[[Path], Sql]) -> None:
    """Make an empty file, under another name first, so that a file of that name is always whole."""
    fresh = path.with_name(path.name + ".new")
    for left in home.companions(fresh):
        left.unlink()
    home.private(fresh)
    documents = Documents(connect(fresh), fresh)
    try:
        with documents.transaction():
            _lay_out(documents)
    finally:
        documents.close()
    home.move(fresh, path)


def prepare(documents: Documents) -> None:
    """Check a file that was opened, and bring it to the present layout."""
    number = version(documents)
    check(documents)
    if number >= CHECKSUMS:
        documents.check()
    if number < VERSION:
        copy(documents, documents.path.parent / home.BACKUPS / f"before-version-{VERSION}.db")
        migrate(documents, number)
    elif documents.run("select value from meta where name='index'") != [(INDEX,)]:
        index(documents)


def copy(documents: Documents, target: Path) -> None:
    """Copy the file as it is, for the program that wrote it, and prove the copy."""
    home.prepare(target.parent)
    documents.run("vacuum into ?", (str(home.private(target)),))
    documents.run("attach ? as copy", (str(target),))
    try:
        ((answer,),) = documents.run("pragma copy.integrity_check(1)")
    finally:
        documents.run("detach copy")
    if answer != "ok":
        raise StoreError(f"The copy {target} could not be proved: {answer}")


def migrate(documents: Documents, number: int) -> None:
    """Bring a file of an older version to the present one, all or nothing."""
    with documents.transaction():
        for start in range(number, VERSION):
            for statement in STEPS[start].sql:
                documents.run(statement)
        _lay_out(documents)
        for row, kind, n in documents.run("select row, kind, n from docs"):
            _lift(documents, row, kind, n, number)
        # The ways back would bring documents of the older version.
        documents.run("delete from images")
        documents.run("delete from changes")
        index(documents)


def _lift(documents: Documents, row: int, kind: str, n: int, number: int) -> None:
    ((body,),) = documents.run("select doc from docs where row=?", (row,))
    value = codec.plain(body)
    lifted = layout.lifted(kind, value, number)
    if lifted is None:
        documents.run("delete from docs where row=?", (row,))
        return
    new = body if lifted is value else msgspec.json.encode(lifted)
    documents.run("update docs set doc=?, crc=? where row=?", (new, codec.checksum(kind, n, new), row))


def _lay_out(documents: Documents) -> None:
    for statement in LAYOUT.split(";"):
        documents.run(statement)
    documents.run(f"pragma application_id={APPLICATION}")
    documents.run(f"pragma user_version={VERSION}")
    documents.run("insert or replace into meta values('index', ?)", (INDEX,))


def index(documents: Documents) -> None:
    """Make index and words anew, as this program makes them."""
    with documents.transaction():
        documents.reindex()
        documents.run("insert or replace into meta values('index', ?)", (INDEX,))


def forget(documents: Documents, words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Leave no byte of *words* outside the documents; return the (kind, id) that still hold one."""
    with documents.lock:
        if documents.depth:
            raise RuntimeError("A file is cleaned outside of changes.")
        history.purge(documents, words)
        # Deleted words stay in old segments of the index until these are merged.
        documents.run("insert into words(words) values('optimize')")
        documents.run("vacuum")
        ((busy, _, _),) = documents.run("pragma wal_checkpoint(truncate)")
        if busy:
            raise StoreError("The file is being read, so its log could not be emptied.", code="store_busy", fix=AGAIN)
        holds = codec.holds(words)
        kept = ((kind, body) for kind in documents.kinds() for _, body in documents.rows(kind))
        return [(kind, dict(fields.indexed(body)).get("id", "")) for kind, body in kept if holds(body)]


AGAIN = "Try again in a moment."


def set_aside(fault: StoreDamaged, path: Path) -> StoreDamaged:
    """Set a damaged file aside, and say what to do now."""
    from afterword.storage import backups

    aside = home.set_aside(path)
    newest = backups.newest_good(path.parent / home.BACKUPS)
    restore = f"`afterword import {newest}` brings the newest good backup back; then " if newest else ""
    rest = f"{restore}`afterword import {aside}` brings what can still be read of the damaged file."
    return StoreDamaged(f"{fault.detail} It was set aside as {aside.name}.", fix=f"Nothing was deleted: {rest}")
