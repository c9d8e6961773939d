"""A zip: the export of LinkedIn, or several files that can be read one by one."""

from __future__ import annotations

from typing import IO

from msgspec import structs

from afterword.errors import AfterwordError
from afterword.exchange import kinds, zips
from afterword.exchange.formats import linkedin
from afterword.exchange.reading import Context, Proposal, Reading, skipped
from afterword.model import ImportRow

READ = (".ics", ".eml", ".opml")
TABLES = (".csv", ".tsv")


def read(file: IO[bytes], context: Context) -> Reading:
    """Return what the files in a zip say; a zip within it is left closed."""
    names = [member.name.casefold() for member in zips.members(file, lambda _: False)]
    file.seek(0)
    if any(name.endswith(".csv") for name in names) and not any(name.endswith(READ) for name in names):
        found = linkedin.read_zip(file, context)
        if found.proposals:
            return found
        file.seek(0)
    proposals: dict[str, Proposal] = {}
    rows: list[ImportRow] = []
    for member in zips.members(file, lambda name: name.casefold().endswith((*READ, *TABLES))):
        if member.why:
            rows.append(skipped(member.path, member.why))
            continue
        reading = _one(member, context)
        if isinstance(reading, str):
            rows.append(skipped(member.path, reading))
            continue
        for each in reading.proposals:
            proposals.setdefault(each.key, structs.replace(each, where=f"{member.name}, {each.where}"))
        rows += [structs.replace(row, where=f"{member.name}, {row.where}") for row in reading.rows]
    return Reading(format="zip", proposals=tuple(proposals.values()), rows=tuple(rows))


def _one(member: zips.Member, context: Context) -> Reading | str:
    from importlib import import_module

    format = kinds.format_of(member.body[: kinds.HEAD], member.name)
    if format in (None, "zip", "text"):
        return "It is of no format that can be read."
    try:
        reading: Reading = import_module(f"afterword.exchange.formats.{format}").read(
            member.body, structs.replace(context, name=member.name)
        )
    except AfterwordError as fault:
        return fault.detail
    return reading
