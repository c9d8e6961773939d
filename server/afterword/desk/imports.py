"""Files in: read, shown with nothing kept, kept by choice in one change with a report, undone whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import IO, Any

from msgspec import structs

from afterword.desk.base import Part, new_id
from afterword.desk.filing import Choice
from afterword.desk.matching import Known
from afterword.desk.previews import ImportShown, Preview, Restored, shown, shown_import
from afterword.desk.standing import Standing
from afterword.desk.taking import Taker
from afterword.desk.ties import TieLine, of_note
from afterword.desk.undoing import Ledger, undo
from afterword.errors import Conflict, Invalid, NotFound
from afterword.exchange.reading import Context, Reading, Ties, skipped
from afterword.model import (
    Company,
    Import,
    Opportunity,
    Person,
    Tie,
    Value,
)

KEPT_PREVIEWS = 4
LONGEST_TEXT = 2**20


class _Held(Value, frozen=True, kw_only=True):
    """A reading that waits for the person's choice; *body* is there where it may have to be read once more."""

    id: str
    name: str
    reading: Reading
    body: bytes | None = None


class Imports(Part):
    """Files of other programs, taken in."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._held: dict[str, _Held] = {}
        self._lock = Lock()

    def take_in(self, name: str, path: Path) -> Preview | Restored:
        """Read one of our own backups back at once; of any other file show what it would bring."""
        if _is_backup(path):
            return Restored(name=name, read=self.desk.keeping.take_in(path))
        with path.open("rb") as file:
            return self.preview(name, file)

    # --- looking, with nothing kept

    def preview(self, name: str, file: IO[bytes]) -> Preview:
        """Read a file and show what it would bring."""
        from afterword import exchange

        reading: Reading = exchange.read(file, self._context(name))
        body = None
        if reading.columns:
            file.seek(0)
            body = file.read(exchange.LARGEST)
        return self._hold(_Held(id=new_id(), name=name, reading=reading, body=body))

    def paste(self, text: str) -> Preview:
        """Read the text of a mail or an invitation and show what it would bring."""
        from afterword.exchange.formats import text as pasted

        name = "Pasted text"
        reading = pasted.read(text[:LONGEST_TEXT].encode("utf-8", "replace"), self._context(name))
        return self._hold(_Held(id=new_id(), name=name, reading=reading))

    def with_columns(self, id: str, columns: dict[str, str]) -> Preview:
        """Read a table once more, with what the person takes its columns for."""
        from afterword.exchange.formats import csv

        held = self._need(id)
        if held.body is None:
            raise Invalid("This file has no columns.", code="no_columns", fix="Keep it, or choose another file.")
        context = structs.replace(self._context(held.name), columns=columns)
        return self._hold(structs.replace(held, reading=csv.read(held.body, context)))

    def seen(self, id: str) -> Preview:
        """Return a preview once more."""
        return self._shown(self._need(id))

    def discard(self, id: str) -> None:
        """Forget a preview."""
        with self._lock:
            self._held.pop(id, None)

    def _context(self, name: str) -> Context:
        profile = self.profile()
        return Context(
            now=self.now(),
            name=name,
            me=profile.name,
            time_zone=profile.time_zone,
            region=profile.region,
            language=profile.language,
        )

    def _hold(self, held: _Held) -> Preview:
        held = structs.replace(held, reading=self._considered(held.reading))
        with self._lock:
            self._held[held.id] = held
            for old in list(self._held)[:-KEPT_PREVIEWS]:
                del self._held[old]
        return self._shown(held)

    def _need(self, id: str) -> _Held:
        with self._lock:
            if id not in self._held:
                raise NotFound("This preview is not there any more.", fix="Choose the file once more.")
            return self._held[id]

    def _known(self) -> Known:
        opportunities = [o for o in self.store.all(Opportunity) if o.merged_into is None]
        return Known(self.store.all(Company), opportunities, self.store.all(Person))

    def _considered(self, reading: Reading) -> Reading:
        """Leave out what is about no application; add when one will hear, where a mail says it."""
        from afterword.desk.promised import promised

        known = self._known()
        lost = {each.key: each for each in reading.proposals if each.needs_match and not known.match(each).company}
        kept = [each for each in reading.proposals if each.key not in lost]
        extra = [p for each in kept for p in promised(each, known.match(each), self.profile())]
        rows = [
            skipped(each.where, "It does not seem to be about one application.", each.label) for each in lost.values()
        ]
        return structs.replace(reading, proposals=(*kept, *extra), rows=(*reading.rows, *rows))

    def _shown(self, held: _Held) -> Preview:
        known = self._known()
        standing = Standing(self.desk, self.store, known)
        return Preview(
            id=held.id,
            name=held.name,
            format=held.reading.format,
            proposals=tuple(shown(each, known, standing) for each in held.reading.proposals),
            rows=held.reading.rows,
            columns=held.reading.columns,
            notes=held.reading.notes,
            read=dict(Counter(each.what.__struct_config__.tag for each in held.reading.proposals)),  # type: ignore[misc]
        )

    # --- keeping

    def keep(self, id: str, choices: Sequence[Choice] | None = None) -> ImportShown:
        """Keep the chosen proposals of a preview, all or none; without choices, those chosen beforehand."""
        held = self._need(id)
        shown = {each.key: each for each in self._shown(held).proposals}
        chosen = (
            {c.key: c for c in choices}
            if choices is not None
            else {k: Choice(key=k) for k, p in shown.items() if p.chosen}
        )
        if strange := chosen.keys() - shown.keys():
            raise Invalid(f"This file proposes nothing with the key {min(strange)!r}.", code="unknown_proposal")
        import_id = new_id()
        with self.store.change(f"import of {held.name}"[:200]):
            ledger = Ledger(self.store)
            taker = Taker(self.desk, self.store, self.now(), self._known(), ledger, import_id)
            rows = [taker.take(each, chosen.get(each.key)) for each in held.reading.proposals]
            done = Import(
                id=import_id,
                name=held.name,
                format=held.reading.format,
                at=self.now(),
                rows=(*rows, *held.reading.rows),
                made=ledger.made,
            )
            if ledger.made:
                self.store.put(done)
        self.discard(id)
        return shown_import(done)

    # --- what was taken in

    def listed(self) -> list[ImportShown]:
        """Return the imports, newest first, without their rows."""
        done = sorted(self.store.all(Import), key=lambda each: each.at, reverse=True)
        return [structs.replace(shown_import(each), rows=()) for each in done]

    def report(self, id: str) -> ImportShown:
        """Return one import with its rows."""
        return shown_import(self.need(Import, id))

    def undo(self, id: str, *, leave_changed: bool = False) -> ImportShown:
        """Take an import back whole; or all of it but what was changed since."""
        with self.store.change("undo import"):
            done = self.need(Import, id)
            if done.undone_at:
                raise Conflict("This import was taken back already.", code="already_undone")
            left = undo(self.store, done, leave_changed=leave_changed)
            done = structs.replace(done, undone_at=self.now(), made=())
            self.store.put(done)
        return structs.replace(shown_import(done), left_changed=tuple(left))

    def ties(self, opportunity_id: str) -> list[TieLine]:
        """Return whom the person knows at the company of an application, and which of its people they know."""
        opportunity = self.need(Opportunity, opportunity_id)
        people = self.store.all(Person, opportunity_id=opportunity_id)
        companies = [c for c in self.store.all(Company) if c.id == opportunity.company_id]
        ties = tuple(self.store.all(Tie))
        return list(
            of_note(Ties(how="connected", count=len(ties), items=ties), Known(companies, [opportunity], people))
        )


def _is_backup(path: Path) -> bool:
    """Say whether a file is one of our own: a zip with our manifest, or a damaged store that was set aside."""
    import zipfile

    from afterword.storage.archive import MANIFEST
    from afterword.storage.home import is_set_aside

    if is_set_aside(path):
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            return MANIFEST in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
