"""One application as a page to read (CommonMark): people, rounds with notes, the plan, the messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from afterword.calendar import zone
from afterword.exchange.parcel import Application, Parcel
from afterword.exchange.words import ask, block, line, moment, names
from afterword.model import Draft, FollowUp, Happening, Interview, Line, Person, Promise

NAME = "afterword-application.md"
CONTENT_TYPE = "text/markdown; charset=utf-8"
# What would become markup, a link or HTML; at the start of a line also a heading, a list or a rule.
_MARKUP = re.compile(r"([\\`*_\[\]<>|~]|&(?=#?\w+;))")
_ADDRESS = re.compile(r"https?://[^\s<>\\]+")
_OPENING = re.compile(r"^[ \t]*([#+=-]|\d{1,9}(?=[.)])|)", re.MULTILINE)
# A line end between two lines of text, which is kept.
_BREAK = re.compile(r"(?<=\S)\n(?=\S)")
_GAP = re.compile(r"\n{3,}")
STATES = {"blocked_no_address": "no address is known"}


def write(parcel: Parcel) -> bytes:
    """Return the page of the first application in *parcel*."""
    page = _GAP.sub("\n\n", "\n".join(_page(parcel.applications[0])).strip())
    return f"{page}\n".encode()


def plain(text: str | None) -> str:
    """Return *text* on one line, as words that stay words."""
    return _quiet(line(text))


def _quiet(text: str) -> str:
    return _OPENING.sub(_disarmed, _MARKUP.sub(r"\\\1", text))


def _disarmed(found: re.Match[str]) -> str:
    """Escape the sign that opens a heading, list or rule (of "1." the point); leave out indents, which mean code."""
    sign = found[1]
    return f"{sign}\\" if sign.isdigit() else f"\\{sign}" if sign else ""


def address(url: str | None) -> str:
    """Return *url* as a link, where it is one."""
    return f"<{line(url)}>" if _ADDRESS.fullmatch(line(url)) else plain(url)


def quoted(text: str | None) -> str:
    """Return *text* as a quotation, line by line as it was written."""
    rows = _BREAK.sub("\\\\\n", _quiet(block(text)))
    return "\n".join(f"> {row}".rstrip() for row in rows.split("\n"))


def _page(application: Application) -> Iterator[str]:
    situation = application.situation
    opportunity = situation.opportunity
    yield f"# {plain(opportunity.title)} at {plain(opportunity.company)}\n"
    facts = {
        "Stage": opportunity.stage,
        "Place": plain(opportunity.location),
        "Advertisement": address(opportunity.url),
        "Number": plain(opportunity.job_id),
        "Posted on": opportunity.date_posted,
        "Through": plain(opportunity.via_agency),
        "Website": address(situation.company.website),
    }
    yield from (f"- {name}: {value}" for name, value in facts.items() if value)
    yield from _chapter("People", (_person(p) for p in situation.people))
    yield from _chapter("Rounds", (part for i in situation.interviews for part in _round(i, application)))
    yield from _chapter("What happened", (_happening(h) for h in situation.happenings))
    yield from _chapter("Plan", (_step(f, application) for f in sorted(application.plan, key=lambda f: f.target)))
    yield from _chapter("Messages", (part for d in application.drafts for part in _message(d, situation.people)))
    yield from _chapter("The advertisement", [quoted(opportunity.description)] if opportunity.description else [])


def _chapter(title: str, parts: Iterable[str]) -> Iterator[str]:
    found = list(parts)
    if found:
        yield from (f"\n## {title}\n", *found)


def _person(person: Person) -> str:
    words = (person.role, person.kind.replace("_", " "), person.email, person.phone)
    known = [*map(plain, words), address(person.profile_url)]
    return f"- {plain(person.name)}: {', '.join(filter(None, known))}"


def _round(interview: Interview, application: Application) -> Iterator[str]:
    where = zone(interview.time_zone or application.situation.opportunity.time_zone)[0]
    start, end = interview.started_at.astimezone(where), interview.ended_at.astimezone(where)
    yield f"\n### {moment(start)} to {end:%H:%M}\n"
    yield f"- How: {interview.channel}"
    people = application.situation.people
    if who := names(interview.people, people):
        yield f"- With: {plain(who)}"
    if promise := application.promises.get(interview.id):
        yield f"- Promised: {_promise(promise)}"
    known = {p.id: plain(p.name) for p in people}
    yield from _section("Notes", [_note(line_, known) for line_ in interview.lines] or _whole(interview.notes))
    told = ((known.get(d.person_id, ""), d.said, d.handle, d.mine, d.todo) for d in interview.debrief)
    yield from _section("Debrief", (_debrief(name, *answers) for name, *answers in told))


def _section(title: str, parts: Iterable[str]) -> Iterator[str]:
    found = list(parts)
    if found:
        yield from (f"\n#### {title}\n", *found)


def _promise(promise: Promise) -> str:
    words = f"“{plain(promise.words)}”"
    if promise.window is None:
        return words
    return f"{words}, read as {promise.window.from_} to {promise.window.to}; follow up on {promise.follow_up_on}"


def _note(note: Line, known: dict[str, str]) -> str:
    """Return a line of the notes; a private or confidential one says so first, since the page may travel."""
    marks = [mark for mark, is_set in (("private", note.private), ("confidential", note.confidential)) if is_set]
    mark = f"**{', '.join(marks)}** " if marks else ""
    about = f" ({known[note.person_id]})" if note.person_id in known else ""
    return f"- {mark}{plain(note.text)}{about}"


def _whole(notes: str) -> list[str]:
    return [quoted(notes)] if notes.strip() else []


def _debrief(name: str, said: str | None, handle: str | None, mine: str | None, todo: str | None) -> str:
    answers = (("said", said), ("in short", handle), ("mine", mine), ("to do", todo))
    return f"- {name}: " + "; ".join(f"{label}: {plain(text)}" for label, text in answers if text)


def _happening(happening: Happening) -> str:
    words = f": “{plain(happening.words)}”" if happening.words else ""
    return f"- {moment(happening.at)}: {happening.event.replace('_', ' ')}{words}"


def _step(step: FollowUp, application: Application) -> str:
    state = "planned" if step.projected else STATES.get(step.state, step.state)
    return f"- {moment(step.target)}: {plain(ask(step, application.situation.people))} ({state}). {plain(step.why)}"


def _message(draft: Draft, people: tuple[Person, ...]) -> Iterator[str]:
    who = names(draft.people, people)
    yield f"\n### {draft.kind.replace('_', ' ')}, {draft.channel.replace('_', ' ')}{': ' + plain(who) if who else ''}\n"
    if at := draft.sent_at or draft.copied_at:
        yield f"- {'Sent' if draft.sent_at else 'Copied'}: {moment(at)}"
    if draft.subject:
        yield f"- Subject: {plain(draft.subject)}"
    yield f"\n{quoted(draft.body)}\n"
