"""A person found in an ad, and the marks of one: e-mail, telephone, profile, role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.capture import names
from afterword.capture.data import table
from afterword.capture.firms import is_organisation
from afterword.capture.places import names_town
from afterword.capture.words import holds, pattern, words
from afterword.model import PersonKind, PersonSeen

MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}", re.I)
PHONE = re.compile(
    r"(?<![\w/.-])(?:\+|00|\(0|0)[\d(][\d\s()/.\u00a0-]{5,20}\d(?![\w/])|"
    r"(?<![\w/.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<=tel\.: )\d[\d\s]{6,14}\d|"
    r"(?<![\w/.-])(?:\d{2,3} ){2,5}\d{2,4}(?!\w)"
)
PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?(?:linkedin\.com/in/[^/?#\s\"']+|xing\.com/profile/[^/?#\s\"']+)", re.I
)
# "Suite 3, Building 5, Tarn University": an address may hold a word of roles.
_ADDRESS = re.compile(r"\d[^,]{0,40},[^,]{0,40},")


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of somebody so far."""

    name: str
    role: str = ""
    email: str | None = None
    phone: str | None = None
    profile: str | None = None
    kind: PersonKind = "other"
    source: str = "text"
    sure: bool = False  # a form of address ("Frau") or a number on the same line says that this is somebody


def is_shared(mail: str) -> bool:
    """Whether a mailbox is an office's, not a person's ("jobs@…", "hr.vienna@…")."""
    local = mail.partition("@")[0].casefold()
    stem = re.split(r"[._+-]", local)[0]
    return stem in table("names")["mailboxes"] or local.startswith(tuple(table("names")["mailbox_stems"]))


def same_person(one: str, other: str) -> bool:
    """Whether two names are of one person: the same, or first and last word the same."""
    mine, theirs = one.casefold().split(), other.casefold().split()
    return mine == theirs or (len(mine) > 1 < len(theirs) and mine[0] == theirs[0] and mine[-1] == theirs[-1])


def may_be_same(one: str, other: str) -> bool:
    """Whether two names may be one person's, a short first name ("Alex") included."""
    mine, theirs = one.casefold().split(), other.casefold().split()
    return mine[-1:] == theirs[-1:] and bool(mine) and (mine[0].startswith(theirs[0]) or theirs[0].startswith(mine[0]))


def seen(found: Found) -> PersonSeen:
    """Return somebody found as the reading shows them."""
    says = pattern("answers").search(found.role)  # "Recruiter, answers your questions"
    role = (found.role[: says.start()] if says else found.role).strip(" ,;:|–-·()") or None
    return PersonSeen(
        name=found.name,
        role=role[:160] if role else None,
        kind=kind_of(f"{found.role} {found.kind}", found.kind),
        email=found.email,
        phone=found.phone,
        profile_url=found.profile,
        source=found.source,
    )


def kind_of(role: str, otherwise: PersonKind = "other") -> PersonKind:
    """Return what somebody is in the process, by the words about them."""
    folded = role.casefold()
    if "hiring manager" in folded or pattern("manager_role").search(folded):
        return "hiring_manager"
    return "recruiter" if pattern("recruiter_role").search(folded) else otherwise


def is_credible(found: Found, *, reachable: bool) -> bool:
    """Whether more than capital letters says that this is a person: a given name, a role, an address of their own.

    *reachable* lets a telephone number or a mailbox beside the name be enough.
    """
    own = bool(found.profile or (found.email and not is_shared(found.email)))
    if not own and not found.sure and names.is_common(found.name):
        return False
    beside = reachable and bool(found.phone or found.email)
    uncased = found.name.upper() == found.name.lower()
    return found.sure or own or beside or uncased or is_role(found.role) or names.has_given_name(found.name)


def is_usual(name: str) -> bool:
    """Whether a word of a name is one of those that ads have too: a department, a job, an organisation, a town."""
    tokens = [token.casefold() for token in name.split()]
    ends = tuple(table("names")["idea_ends"])
    known = any(
        token in words("department") or holds(token, "job_word") or names.is_common(token) or token.endswith(ends)
        for token in tokens
    )
    return known or is_organisation(name) or any(map(names_town, [name, *name.split()]))


def is_role(text: str) -> bool:
    """Whether a short line says what somebody does."""
    tokens = re.findall(r"[^\W\d_][\w'-]*", text.casefold())
    return (
        0 < len(text) <= 120
        and not MAIL.search(text)
        and not _ADDRESS.search(text)
        and any(token in words("role") or names.has_role_end(token) for token in tokens)
        and not text.endswith(("?", "!", "."))
    )


def is_role_word(token: str) -> bool:
    """Whether a word belongs to a role or a form of address."""
    bare = token.casefold().strip(".,")
    return (
        bare in words("role")
        or names.has_role_end(bare)
        or bare in words("department")
        or bare.removesuffix("s") in words("role")
        or names.is_honorific(token)
    )
