"""The people of a calendar event: organizer and attendees, without rooms, robots, offices and the candidate."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from afterword.exchange.mailboxes import is_company, is_free, is_me, is_program, nobody, parted, person_name
from afterword.exchange.parts import Part, Property
from afterword.exchange.reading import Context
from afterword.exchange.spoken import kind_of, people_in
from afterword.model import PersonKind, PersonSeen
from afterword.text import fold

MOST = 60
_NOT_PEOPLE = {"ROOM": "a room", "RESOURCE": "a room", "GROUP": "a list"}
_MAIL = re.compile(r"[^@\s<>:;,]{1,64}@[^@\s<>:;,]{1,253}")


class Guest(NamedTuple):
    """One address of an event."""

    name: str
    sure: float
    mail: str
    organizes: bool


class People(NamedTuple):
    """Whom one meets, whom a reading left out and why, and the domains of companies among them."""

    met: tuple[PersonSeen, ...]
    left_out: tuple[str, ...]
    domains: tuple[str, ...]
    by_program: bool


def people(event: Part, words: str, context: Context) -> People:
    """Return the people of an event; *words* are its title and its text, which may name others."""
    left: list[str] = []
    guests = _guests(event, left)
    guests, me = _without_me(guests, context)
    if me:
        left.append(f"{me}: taken for you")
    named = people_in(words)
    named = tuple(p for p in named if not is_me(p.name, "", context.me, ()) and fold(p.name) != fold(me or ""))
    mails = [each.mail for each in guests] + [_address(p) for p in (event.first("ORGANIZER"),) if p]
    domains = Counter(d for d in (parted(mail)[1] for mail in mails) if is_company(d))
    by_program = any(is_program(parted(mail)[1]) for mail in mails)
    met = _together([_seen(guest, bool(named)) for guest in guests], named)
    return People(met, tuple(left), tuple(d for d, _ in domains.most_common(3)), by_program)


def _guests(event: Part, left: list[str]) -> list[Guest]:
    found: dict[str, Guest] = {}
    given = [(p, True) for p in event.properties.get("ORGANIZER", [])[:1]]
    given += [(p, False) for p in event.properties.get("ATTENDEE", [])[:MOST]]
    for each, organizes in given:
        mail = _address(each)
        written = each.params.get("CN", "")
        why = _NOT_PEOPLE.get(each.params.get("CUTYPE", "").upper()) or nobody(mail, written)
        if each.params.get("ROLE", "").upper() == "NON-PARTICIPANT":
            why = "gets a copy only"
        elif each.params.get("PARTSTAT", "").upper() == "DECLINED":
            why = "declined"
        name = person_name(written, mail)
        if not name and not why and is_free(parted(mail)[1]) and not organizes:
            why = "taken for you"
        if why or not name:
            left.append(f"{written or mail or 'somebody'}: {why or 'no name'}")
        elif mail not in found:
            found[mail or name[0]] = Guest(name[0], name[1], mail, organizes)
    return list(found.values())


def _address(given: Property) -> str:
    """Return the mail address of an attendee; Exchange writes others into X-parameters."""
    for text in (given.params.get("EMAIL", ""), given.value):
        if mail := _MAIL.search(re.sub(r"(?i)mailto:", "", text)):
            return mail[0].casefold()
    return ""


def _without_me(guests: list[Guest], context: Context) -> tuple[list[Guest], str | None]:
    """Take the candidate out: by name or address, else the one guest who is not of the company."""
    mine = [g for g in guests if is_me(g.name, g.mail, context.me, context.mails)]
    if not mine:
        inside = Counter(parted(g.mail)[1] for g in guests if is_company(parted(g.mail)[1]))
        free = [g for g in guests if g.mail and is_free(parted(g.mail)[1]) and not g.organizes]
        home = inside.most_common(1)[0][0] if inside else ""
        outside = [g for g in guests if g.mail and parted(g.mail)[1] != home and not g.organizes]
        if home and len(free) == 1:
            mine = free
        elif home and len(outside) == 1 and inside[home] > 1:
            mine = outside
    return [g for g in guests if g not in mine], mine[0].name if mine else None


def _seen(guest: Guest, others_named: bool) -> PersonSeen:
    """Return a guest as a person; who only organizes, where the words name whom one meets, arranges it."""
    kind: PersonKind = "coordinator" if guest.organizes and others_named else "interviewer"
    source = "calendar" if guest.sure > 0.6 else "address"
    return PersonSeen(name=guest.name, email=guest.mail or None, kind=kind, source=source)


def _together(guests: list[PersonSeen], named: tuple[PersonSeen, ...]) -> tuple[PersonSeen, ...]:
    """Join the people of the words with those of the addresses: the words know roles, the addresses mail."""
    from msgspec import structs

    result = list(guests)
    for person in named:
        same = next((i for i, g in enumerate(result) if _same(g.name, person.name)), None)
        if same is None:
            result.append(person)
        else:
            guest = result[same]
            kind = kind_of(person.role, person.kind)
            longer = max(guest.name, person.name, key=lambda name: len(name.split()))
            result[same] = structs.replace(guest, name=longer, role=guest.role or person.role, kind=kind)
    return tuple(result)


def _same(one: str, other: str) -> bool:
    mine, theirs = fold(one).split(), fold(other).split()
    if len(mine) == 1 or len(theirs) == 1:
        return mine[0] == theirs[0]
    return mine[-1] == theirs[-1] and mine[0][0] == theirs[0][0]
