"""Whom a mail address belongs to: a person, a room, a robot, an office, the candidate."""

from __future__ import annotations

import re

from afterword.exchange.lists import listed
from afterword.text import fold

FREE = listed("free")
PROGRAMS = listed("programs")
_ROBOT = re.compile(
    r"(?:^|[._+-])(?:no-?_?reply|do-?not-?reply|donot-?reply|notifications?|mailer-daemon|postmaster|bounces?|"
    r"schedul(?:e|er|ing)|unknownorganizer|keine-?antwort|nepasrepondre|ne-pas-repondre|no-?responder|automat\w*)"
    r"(?:[._+-]|\d|$)|^calendar[\d#]*$|^invite[s]?$|^bot$",
    re.IGNORECASE,
)
_ROOM_DOMAIN = re.compile(r"(?:^|\.)(?:resource|group)\.calendar\.google\.com$|^calendar\.google\.com$", re.IGNORECASE)
_ROOM = re.compile(
    r"\b(?:(?:meeting|conference|interview|board|huddle|phone) ?rooms?|conf(?:erence)? rm|room \w+|\w+ room|"
    r"besprechungsraum|konferenzraum|sitzungszimmer|raum \w+|zimmer \d+|salle\b.*|sala (?:de )?\w+|projector|beamer|"
    r"(?:zoom|teams|webex) (?:room|meeting|link)|dial-?in|capacity \d+|\(\d+ seats\))",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"^(?:hr|jobs?|careers?|karriere|bewerbung(?:en)?|recruit(?:ing|ment|er|ers)?|talent(?:acquisition|team)?|hiring|people|team|"
    r"personal(?:abteilung)?|info|hello|hallo|contact|kontakt|office|support|recrutement|rh|empleo|rrhh|seleccion|"
    r"candidatures?|interviews?|scheduling|calendar|camp(?:us)?recruit\w*|admin)(?:[._+-](?:team|de|us|uk|emea|desk))?$",
    re.IGNORECASE,
)
_OFFICE_NAME = re.compile(
    r"\b(?:calendar|kalender|team|recruiting|recruitment|talent acquisition|human resources|hiring|careers|"
    r"karriere|jobs|"
    r"scheduling|interviews?|no-?reply|notifications?|ressources humaines|recrutement|personalabteilung|"
    r"recursos humanos)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$|\s+via\s+[\w. ]+$|\s*\|.*$", re.IGNORECASE)


def parted(mail: str) -> tuple[str, str]:
    """Return local part and domain of an address, in lower case."""
    local, _, domain = mail.strip().casefold().rpartition("@")
    return local, domain


def label(domain: str) -> str:
    """Return the part of a domain that names its owner: "acme" of "mail.acme.co.uk"."""
    parts = domain.split(".")
    if len(parts) >= 3 and parts[-2] in ("co", "com", "ac", "org", "net", "gov", "edu") and len(parts[-1]) == 2:
        return parts[-3]
    return parts[-2] if len(parts) >= 2 else domain


def is_free(domain: str) -> bool:
    """Say whether anybody can have an address there."""
    return label(domain) in FREE


def is_program(domain: str) -> bool:
    """Say whether a program sends from there, for many companies."""
    return label(domain) in PROGRAMS or bool(_ROOM_DOMAIN.search(domain))


def is_company(domain: str) -> bool:
    """Say whether a domain is a company's own."""
    return "." in domain and not is_free(domain) and not is_program(domain)


def nobody(mail: str, name: str = "") -> str | None:
    """Say why an address is no person's: a room, a robot, an office; None where it may be a person's."""
    local, domain = parted(mail)
    if _ROOM_DOMAIN.search(domain) or _ROOM.search(name):
        return "a room"
    if _ROBOT.search(local) or (is_program(domain) and not _plain_name(name)):
        return "a robot"
    if _OFFICE.fullmatch(local) or _OFFICE_NAME.search(name):
        return "an office"
    return None


def _plain_name(name: str) -> bool:
    return len(name.split()) >= 2 and not _OFFICE_NAME.search(name)


def person_name(written: str, mail: str = "") -> tuple[str, float] | None:
    """Return a person's name with how sure it is: as written, turned round where it stands "Okafor, Ada", or out of the
    address where nothing else is there."""
    name = " ".join(written.strip().strip("'\"").split())
    for _ in range(3):
        name = _ASIDE.sub("", name)
    if "@" in name or not any(map(str.isalpha, name)):
        name = ""
    if name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        name = f"{first} {last}" if first and last and len(first.split()) <= 3 else name
    if name:
        return _cased(name)[:120], 1.0 if " " in name else 0.7
    parts = [part for part in re.split(r"[._]", parted(mail)[0].partition("+")[0]) if part]
    if len(parts) in (2, 3) and all(part.isalpha() and len(part) > 1 for part in parts):
        return " ".join(part.capitalize() for part in parts), 0.6
    return None


def _cased(name: str) -> str:
    """Return a name without capitals throughout, as directories print it: "ADA OKAFOR"."""
    parts = name.split()
    shouts = [part.isupper() and len(part) > 2 and part.isalpha() for part in parts]
    if not any(shouts) or len(parts) < 2:
        return name
    return " ".join(part.capitalize() if loud else part for part, loud in zip(parts, shouts, strict=True))


def is_me(name: str, mail: str, me: str, mails: tuple[str, ...]) -> bool:
    """Say whether somebody is the candidate: by address, or by a name of the same words."""
    if mail and mail.casefold() in {each.casefold() for each in mails}:
        return True
    mine, theirs = _words(me), _words(name)
    if len(mine) < 2:
        return False
    local = re.split(r"[._+\d-]+", parted(mail)[0])
    return (len(theirs) >= 2 and (mine <= theirs or theirs <= mine)) or mine <= set(local)


def _words(name: str) -> set[str]:
    return {word for word in re.split(r"[^\w]+", fold(name)) if len(word) > 1}
