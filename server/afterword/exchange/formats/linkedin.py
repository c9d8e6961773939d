"""The data export of LinkedIn, whole or one of its tables: whom one knows, invited, wrote to and follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO

from msgspec import structs

from afterword.exchange import tables, zips
from afterword.exchange.linkedin_tables import Row, Sheet, sheet_of
from afterword.exchange.reading import Context, Job, Proposal, Reading, Sample, Ties, key, skipped
from afterword.exchange.words import block, line
from afterword.model import ImportRow, Tie, TieKind
from afterword.text import fold

LEAST, LONGEST, MOST = 60, 1500, 12  # characters of a sample, and samples


def read(body: bytes, context: Context) -> Reading:
    """Return what one table of the export says."""
    return _reading([sheet_of(body, context.name or "the table")], [], context)


def read_zip(file: IO[bytes], context: Context) -> Reading:
    """Return what the whole export says."""
    sheets, rows = list[Sheet](), list[ImportRow]()
    for member in zips.members(file, lambda name: name.casefold().endswith(".csv")):
        sheet = None if member.why else sheet_of(member.body, member.name)
        if sheet and sheet.kind:
            sheets.append(sheet)
        else:
            rows.append(skipped(member.path, member.why or "Nothing in it is of use here."))
    return _reading(sheets, rows, context)


def _reading(sheets: Sequence[Sheet], rows: list[ImportRow], context: Context) -> Reading:
    me = fold(context.me) or next(
        (_whole(row) for sheet in sheets if sheet.kind == "profile" for _, row in sheet.rows), ""
    )
    proposals: list[Proposal] = []
    for sheet in sheets:
        if reader := READERS.get(sheet.kind):
            found = list(reader(sheet, fold(me), context))
            rows += [each for each in found if isinstance(each, ImportRow)]
            proposals += _grouped([each for each in found if isinstance(each, Tie)], sheet)
            proposals += [each for each in found if isinstance(each, Proposal)]
    return Reading(format="linkedin", proposals=tuple(_once(proposals)), rows=tuple(rows))


def _once(proposals: Sequence[Proposal]) -> list[Proposal]:
    """Return the proposals, each once; of samples the longest few."""
    known = {proposal.key: proposal for proposal in proposals}.values()
    samples = sorted((p for p in known if isinstance(p.what, Sample)), key=lambda p: -len(p.label))[:MOST]
    return [p for p in known if not isinstance(p.what, Sample)] + samples


def _whole(row: Row) -> str:
    return line(f"{row.get('first name', '')} {row.get('last name', '')}")


LABELS: Mapping[TieKind, str] = {
    "connected": "You are connected to",
    "invited": "You invited",
    "invited_by": "You were invited by",
    "wrote": "You wrote with",
    "follows": "You follow",
}


def _grouped(ties: Sequence[Tie], sheet: Sheet) -> Iterator[Proposal]:
    for how in LABELS:
        items = tuple({tie.id: tie for tie in ties if tie.how == how}.values())
        if items:
            one, many = ("company", "companies") if how == "follows" else ("person", "people")
            yield Proposal(
                key=key("ties", how),
                what=Ties(how=how, count=len(items), items=items),
                label=f"{LABELS[how]} {len(items)} {one if len(items) == 1 else many}",
                where=sheet.name,
            )


def _tie(how: TieKind, name: str, **known: str | None) -> Tie:
    profile = (known.get("profile_url") or "").partition("?")[0].rstrip("/").casefold()
    tie = Tie(id=key("tie", how, profile or fold(name)), how=how, name=line(name)[:200])
    return structs.replace(tie, **{field: line(value)[:300] or None for field, value in known.items() if value})


Found = Iterator[Tie | Proposal | ImportRow]


def _connections(sheet: Sheet, me: str, context: Context) -> Found:
    del me, context
    for where, row in sheet.rows:
        name = _whole(row)
        if not name:
            yield skipped(where, "It names nobody: this account hides its name.")
            continue
        tie = _tie(
            "connected",
            name,
            company=row.get("company"),
            role=row.get("position") or row.get("job title"),  # which in Spanish are one word
            email=row.get("email address"),
            profile_url=_address(row.get("url")),
        )
        yield structs.replace(tie, on=tables.day(row.get("connected on", "")))


def _address(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None


def _invitations(sheet: Sheet, me: str, context: Context) -> Found:
    del me
    american = tables.month_first((row.get("sent at", "") for _, row in sheet.rows), context.region)
    for where, row in sheet.rows:
        outgoing = row.get("direction", "").casefold().startswith(("out", "aus", "sort", "sal"))
        name = row.get("to" if outgoing else "from", "")
        if not line(name):
            yield skipped(where, "It names nobody.")
            continue
        url = _address(row.get("inviteeprofileurl" if outgoing else "inviterprofileurl"))
        tie = _tie("invited" if outgoing else "invited_by", name, profile_url=url)
        yield structs.replace(tie, on=tables.day(row.get("sent at", ""), month_first=american))
        if outgoing and (sample := _sample(row.get("message", ""), where)):
            yield sample


def _messages(sheet: Sheet, me: str, context: Context) -> Found:
    del context
    if not me:
        yield skipped(sheet.name, "Nobody knows which of them are yours: write your name into the profile first.")
        return
    for where, row in sheet.rows:
        if row.get("is message draft", "").casefold() in ("yes", "true", "1"):
            yield skipped(where, "It is a draft that was never sent.")
        elif fold(row.get("from", "")) != me:
            continue
        else:
            names, urls = row.get("to", ""), row.get("recipient profile urls", "").split(",")
            others = [name for name in names.split(",") if line(name)]
            if len(others) == 1:
                tie = _tie("wrote", others[0], profile_url=_address(urls[0].strip()))
                yield structs.replace(tie, on=tables.day(row.get("date", "")))
            if sample := _sample(row.get("content", ""), where):
                yield sample


def _sample(text: str, where: str) -> Proposal | None:
    from afterword.page import plain

    text = block(plain(text) if "<" in text or "&" in text else text)[: LONGEST + 1]
    if not LEAST <= len(text) <= LONGEST or "http" in text:
        return None
    # Own words teach how one writes; whether they may is for the person alone to say.
    return Proposal(key=key("sample", fold(text)), what=Sample(text=text), label=text, where=where, chosen=False)


def _texts(column: str) -> Callable[[Sheet, str, Context], Found]:
    def reader(sheet: Sheet, me: str, context: Context) -> Found:
        del me, context
        yield from (found for where, row in sheet.rows if (found := _sample(row.get(column, ""), where)))

    return reader


def _follows(sheet: Sheet, me: str, context: Context) -> Found:
    del me, context
    for where, row in sheet.rows:
        if name := line(row.get("organization")):
            yield structs.replace(_tie("follows", name), on=tables.day(row.get("followed on", "")))
        else:
            yield skipped(where, "It names no company.")


def _jobs(column: str, *, applied: bool) -> Callable[[Sheet, str, Context], Found]:
    def reader(sheet: Sheet, me: str, context: Context) -> Found:
        del me
        american = tables.month_first((row.get(column, "") for _, row in sheet.rows), context.region)
        for where, row in sheet.rows:
            company, title = line(row.get("company name"))[:300], line(row.get("job title"))[:300]
            if not (company and title):
                yield skipped(where, "Company or title is missing.", company or title)
                continue
            job = Job(
                company=company,
                title=title,
                stage="applied" if applied else "saved",
                url=_address(row.get("job url")),
                saved_on=tables.day(row.get(column, ""), month_first=american),
            )
            yield Proposal(
                key=key("job", fold(company), fold(title), job.url or ""),
                what=job,
                label=f"{title} at {company}",
                where=where,
                company=company,
                title=title,
            )

    return reader


READERS: Mapping[str, Callable[[Sheet, str, Context], Found]] = {
    "connections": _connections,
    "messages": _messages,
    "invitations": _invitations,
    "follows": _follows,
    "applications": _jobs("application date", applied=True),
    "saved": _jobs("saved date", applied=False),
    "comments": _texts("message"),
    "shares": _texts("sharecommentary"),
}
