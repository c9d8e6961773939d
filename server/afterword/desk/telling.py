"""An import in words, for the command line."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.desk.previews import ImportShown, Preview, ProposalShown
from afterword.exchange.reading import Event, Round
from afterword.exchange.words import line, moment
from afterword.model import ImportRow

SHOWN = 40  # rows of one kind


def preview(seen: Preview) -> Iterator[str]:
    """Tell what a file would bring, and what was left out of it and why."""
    yield f"{seen.name} ({seen.format}): nothing is kept yet."
    for each in seen.proposals[:SHOWN]:
        yield from _proposal(each)
    if len(seen.proposals) > SHOWN:
        yield f"  … and {len(seen.proposals) - SHOWN} more"
    yield from _rows(seen.rows)
    yield from (f"  {note}" for note in seen.notes)


def _proposal(each: ProposalShown) -> Iterator[str]:
    mark = "+" if each.chosen else "=" if each.state == "known" else "?"
    yield f"  {mark} {line(each.label)}  ({each.where}, {each.confidence:.0%} sure)"
    what = each.what
    if isinstance(what, Round):
        who = ", ".join(line(f"{p.name} <{p.email}>" if p.email else p.name) for p in what.people)
        yield f"      {moment(what.starts) if what.starts else what.local}{f', with {who}' if who else ''}"
    if isinstance(what, Event) and each.evidence:
        yield f"      “{line(each.evidence)}”"
    belongs = f"{each.title} at {each.company}" if each.company and each.title else None
    yield from (
        f"      {line(words)}"
        for words in (belongs if isinstance(what, Round | Event) else None, each.ask, each.note)
        if words
    )


def done(kept: ImportShown) -> Iterator[str]:
    """Tell what became of each row."""
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(kept.counts.items()))
    yield f"{kept.name}: {told or 'nothing was in it'}."
    yield from _rows(row for row in kept.rows if row.outcome != "kept")
    if kept.counts.get("kept") or kept.counts.get("changed"):
        yield f"Take it back whole with: afterword import --undo {kept.id}"


def _rows(rows: Iterator[ImportRow] | tuple[ImportRow, ...]) -> Iterator[str]:
    found = list(rows)
    for row in found[:SHOWN]:
        yield f"  - {row.where}: {row.outcome}. {row.why or ''} {line(row.what)}".rstrip()
    if len(found) > SHOWN:
        yield f"  … and {len(found) - SHOWN} rows more"
