"""People as vCards (RFC 6350, version 4.0)."""

from __future__ import annotations

import re
from uuid import NAMESPACE_URL, uuid5

from afterword.exchange.parcel import Application, Parcel
from afterword.exchange.words import line
from afterword.model import Person

NAME = "afterword-people.vcf"
CONTENT_TYPE = "text/vcard; charset=utf-8"
OCTETS = 75
_SPECIAL = re.compile(r"([\\,;])")
# What may not stand in an address (RFC 3986).
_NOT_IN_URI = re.compile(r'[\s<>"\\^`{|}]')


def write(parcel: Parcel) -> bytes:
    """Return a card for everybody met."""
    cards = [
        _card(person, application) for application in parcel.applications for person in application.situation.people
    ]
    return "".join(f"{fold(entry)}\r\n" for card in cards for entry in card).encode()


def _card(person: Person, application: Application) -> list[str]:
    """Return the lines of one card; a name is not cut into parts, which would be a guess."""
    opportunity = application.situation.opportunity
    employer = (person.kind == "recruiter" and opportunity.via_agency) or opportunity.company
    fields = {
        "FN": escaped(person.name) or "Unknown",
        "TITLE": escaped(person.role),
        "ORG": escaped(employer),
        "EMAIL": escaped(person.email),
        "TEL": escaped(person.phone),
        "URL": _NOT_IN_URI.sub("", line(person.profile_url)),
        "TZ": escaped(person.time_zone),
        "CATEGORIES": f"Afterword,{person.kind.replace('_', ' ')}",
        "NOTE": escaped(f"Met for {opportunity.title} at {opportunity.company}."),
    }
    uid = uuid5(NAMESPACE_URL, f"http://afterword.localhost/people/{person.id}").urn
    head = ["BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Afterword//EN", f"UID:{uid}", "KIND:individual"]
    return [*head, *(f"{name}:{value}" for name, value in fields.items() if value), "END:VCARD"]


def escaped(text: str | None) -> str:
    r"""Return *text* on one line, with `\`, `,` and `;` escaped (RFC 6350 §3.4)."""
    return _SPECIAL.sub(r"\\\1", line(text))


def fold(entry: str) -> str:
    """Break a long line after at most 75 octets, never within a character (RFC 6350 §3.2)."""
    lines, room = [""], OCTETS
    for letter in entry:
        size = len(letter.encode())
        if size > room:
            lines.append("")
            room = OCTETS - 1
        lines[-1] += letter
        room -= size
    return "\r\n ".join(lines)
