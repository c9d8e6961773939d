"""The rows of other trackers' tables, and of people's own, as applications."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from afterword.exchange import tables, trackers
from afterword.exchange.linkedin_tables import kind_of
from afterword.exchange.mailboxes import person_name
from afterword.exchange.reading import Column, Context, Job, Proposal, Reading, key, skipped
from afterword.exchange.words import line
from afterword.exchange.zones import iana
from afterword.model import ImportRow, PersonSeen, Value
from afterword.text import fold

MOST = 5000  # applications of one table


class Cells(Value, frozen=True, kw_only=True):
    """How the dates of a table are meant."""

    month_first: bool = False


def read(body: bytes, context: Context) -> Reading:
    """Return the applications of another tracker's table; *context.columns* says what the person takes a column for."""
    from afterword.exchange.formats import linkedin

    table = tables.read(body, lambda row: kind_of(row) is not None or trackers.is_head(row))
    if kind_of(table.names):
        return linkedin.read(body, context)
    if not table.names:
        table = tables.read(body)
    surplus = table.rows[MOST:]
    table = tables.Table(table.names, table.rows[:MOST])
    fields = _fields(table.names, [row for _, row in table.rows], context)
    cells = Cells(month_first=_month_first(table.rows, fields, context))
    found = [_proposal(f"line {at}", _named(row, fields), cells) for at, row in table.rows]
    proposals = {each.key: each for each in reversed(found) if not isinstance(each, str)}
    rows = [*_unread(table, found), *_twice(found, proposals), *_notes(table, fields)]
    if surplus:
        cut = f"A table of more than {MOST} applications is cut here."
        rows.append(skipped(f"line {surplus[0][0]} and below", cut))
    is_clear = {"company", "title"} <= set(fields.values())
    return Reading(
        format="csv",
        proposals=tuple(reversed(proposals.values())),
        rows=tuple(rows),
        columns=_columns(table.names, [row for _, row in table.rows[:3]], fields),
        notes=() if is_clear else ("Say which columns hold the company and the job title.",),
    )


def _unread(table: tables.Table, found: Sequence[Proposal | str]) -> Iterator[ImportRow]:
    for (at, row), why in zip(table.rows, found, strict=True):
        if isinstance(why, str):
            yield skipped(f"line {at}", why, _told(row))


def _notes(table: tables.Table, fields: Mapping[int, str]) -> list[ImportRow]:
    """Say which columns hold the person's own notes: an application has no place for them."""
    written = {
        name: sum(at < len(row) and bool(row[at].strip()) for _, row in table.rows)
        for at, name in enumerate(table.names)
        if at not in fields and trackers.is_note(name)
    }
    why = "An application has no place for notes: {} stay in your file. Copy what you need into a round's notes."
    return [skipped(f"column “{name}”"[:80], why.format(count), name) for name, count in written.items() if count]


def _fields(names: Sequence[str], rows: Sequence[Sequence[str]], context: Context) -> dict[int, str]:
    if context.columns is None:
        return trackers.columns(names, rows)
    meant = ((at, context.columns.get(name, "")) for at, name in enumerate(names))
    return {at: field for at, field in meant if field in trackers.FIELDS}


def _columns(names: Sequence[str], rows: Sequence[Sequence[str]], fields: Mapping[int, str]) -> tuple[Column, ...]:
    return tuple(
        Column(
            name=name, field=fields.get(at), samples=tuple(row[at][:80] for row in rows if at < len(row) and row[at])
        )
        for at, name in enumerate(names)
        if name
    )


def _month_first(rows: Sequence[tuple[int, Sequence[str]]], fields: Mapping[int, str], context: Context) -> bool:
    dates = [at for at, field in fields.items() if field in ("saved_on", "date_posted")]
    return tables.month_first((row[at] for _, row in rows for at in dates if at < len(row)), context.region)


def _named(row: Sequence[str], fields: Mapping[int, str]) -> dict[str, str]:
    full = ((at, name) for at, name in fields.items() if at < len(row) and row[at].strip())
    return {name: line(tables.unarmed(row[at])) for at, name in full}


def _proposal(where: str, row: Mapping[str, str], cells: Cells) -> Proposal | str:
    if not row.get("company") or not row.get("title"):
        return "The company is missing." if row.get("title") else "The job title is missing."
    job, note = _job(row, cells)
    return Proposal(
        key=key("job", fold(job.company), fold(job.title), job.url or job.location or ""),
        what=job,
        label=f"{job.title} at {job.company}",
        where=where,
        confidence=0.8 if note else 1.0,
        note=note,
        company=job.company,
        title=job.title,
    )


def _job(row: Mapping[str, str], cells: Cells) -> tuple[Job, str | None]:
    said = row.get("stage", "")
    stage = trackers.stage(said) if said else None
    url = row.get("url", "")
    job = Job(
        company=row["company"][:300],
        title=row["title"][:300],
        stage=stage or "saved",
        url=url[:2000] if re.match(r"https?://\S+$", url) else None,
        location=row.get("location", "")[:300] or None,
        date_posted=tables.day(row.get("date_posted", ""), month_first=cells.month_first),
        saved_on=tables.day(row.get("saved_on", ""), month_first=cells.month_first),
        job_id=row.get("job_id", "")[:100] or None,
        via_agency=row.get("via_agency", "")[:300] or None,
        region=_matching(row.get("region", ""), r"[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?"),
        language=_matching(row.get("language", ""), r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"),
        time_zone=_zone(row.get("time_zone", "")),
        people=_people(row),
    )
    return job, f"The stage “{said[:40]}” is not known; it is kept as saved." if said and not stage else None


def _matching(text: str, pattern: str) -> str | None:
    return text if re.fullmatch(pattern, text) else None


def _zone(name: str) -> str | None:
    return iana(name) if name else None


def _people(row: Mapping[str, str]) -> tuple[PersonSeen, ...]:
    """Return the contacts of a row; an address belongs to the only one."""
    names = [name.strip() for name in re.split(r"[;/|]|,(?= )", row.get("contact", "")) if any(map(str.isalpha, name))][
        :10
    ]
    mail = row.get("email", "") if re.fullmatch(r"[^@\s]+@[^@\s]+", row.get("email", "")) else ""
    if not names and mail and (named := person_name("", mail)):
        names = [named[0]]
    return tuple(
        PersonSeen(name=name[:200], kind="other", email=mail or None if len(names) == 1 else None, source="table")
        for name in names
        if "@" not in name
    )


def _told(row: Sequence[str]) -> str:
    return " · ".join(cell for cell in row[:4] if cell)[:120]


def _twice(found: Iterable[Proposal | str], proposals: Mapping[str, Proposal]) -> list[ImportRow]:
    return [
        skipped(each.where, "The same application stands in an earlier row.", each.label)
        for each in found
        if not isinstance(each, str) and proposals[each.key] is not each
    ]
