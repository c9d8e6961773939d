"""What a file would bring, and what it brought, as it is shown."""

from __future__ import annotations

from collections import Counter

from msgspec import field, structs

from afterword.desk.matching import Known, Match
from afterword.desk.standing import Standing, State
from afterword.desk.ties import TieLine, of_note
from afterword.exchange.reading import Column, FeedFound, Job, Proposal, Round, Sample, Ties, What
from afterword.model import Import, ImportRow, Moment, Value

SHOWN_TIES = 20


class ProposalShown(Value, frozen=True, kw_only=True):
    """A proposal with the application it seems to belong to; *chosen* is what is kept when nothing else is said."""

    key: str
    what: What
    label: str
    where: str
    confidence: float
    chosen: bool
    state: State = "new"
    evidence: str | None = None
    ask: str | None = None
    note: str | None = None
    company: str | None = None
    title: str | None = None
    opportunity_id: str | None = None
    match: str | None = None
    of_note: tuple[TieLine, ...] = ()


class Preview(Value, frozen=True, kw_only=True):
    """What a file would bring; nothing of it is kept yet."""

    id: str
    name: str
    format: str
    proposals: tuple[ProposalShown, ...]
    rows: tuple[ImportRow, ...]
    columns: tuple[Column, ...] = ()
    notes: tuple[str, ...] = ()
    read: dict[str, int] = field(default_factory=dict)
    kept: bool = False


class Restored(Value, frozen=True, kw_only=True):
    """A backup that was read back: how many records of each type."""

    name: str
    read: dict[str, int]
    format: str = "backup"
    kept: bool = True


class ImportShown(Value, frozen=True, kw_only=True):
    """An import that was kept, with its report; *counts* is by outcome, *left_changed* what an undo had to leave."""

    id: str
    name: str
    format: str
    at: Moment
    undone_at: Moment | None = None
    counts: dict[str, int] = field(default_factory=dict)
    rows: tuple[ImportRow, ...] = ()
    left_changed: tuple[str, ...] = ()


def shown(proposal: Proposal, known: Known, standing: Standing) -> ProposalShown:
    """Return a proposal as it is shown: with its application, what it asks, and whether it is new."""
    match = known.match(proposal)
    state, note = standing.state(proposal, match)
    what = proposal.what
    ask = proposal.ask if state != "known" else None
    if not ask and state == "new" and not isinstance(what, Ties | Sample | Job):
        ask = _asks(proposal, match)
    if isinstance(what, Ties):
        what = structs.replace(what, items=what.items[:SHOWN_TIES])
    return ProposalShown(
        key=proposal.key,
        what=what,
        label=proposal.label,
        where=proposal.where,
        confidence=proposal.confidence,
        chosen=proposal.chosen and state != "known" and not ask,
        state=state,
        evidence=proposal.evidence,
        ask=ask,
        note=note or proposal.note,
        company=match.company.name if match.company else proposal.company or _likely_company(proposal),
        title=match.opportunity.title if match.opportunity else proposal.title,
        opportunity_id=match.opportunity.id if match.opportunity else None,
        match=match.why,
        of_note=of_note(proposal.what, known) if isinstance(proposal.what, Ties) else (),
    )


def _likely_company(proposal: Proposal) -> str | None:
    """Return a company's name out of its domain, to begin an answer with; nothing is kept under it unasked."""
    from afterword.exchange.mailboxes import label

    return label(proposal.domains[0]).capitalize() if len(proposal.domains) == 1 else None


def _asks(proposal: Proposal, match: Match) -> str | None:
    """Return what is still to be said before a proposal can be kept."""
    if isinstance(proposal.what, FeedFound) or match.opportunity:
        return None
    if match.several:
        return "Which of your applications there does it belong to?"
    if isinstance(proposal.what, Round) and (match.company or proposal.company) and proposal.title:
        return None
    return "Which application does it belong to?"


def shown_import(done: Import) -> ImportShown:
    """Return an import with its counts."""
    return ImportShown(
        id=done.id,
        name=done.name,
        format=done.format,
        at=done.at,
        undone_at=done.undone_at,
        counts=dict(Counter(row.outcome for row in done.rows)),
        rows=done.rows,
    )
