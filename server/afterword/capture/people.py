"""The people whom an ad names as contacts, recruiters, managers or interviewers.

A name counts only where the page says what the person is there for; authors, privacy officers and the viewer are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from afterword.capture import firms, hidden_mail, mailboxes, names
from afterword.capture.contact import MAIL, Found, same_person, seen
from afterword.capture.jsonld import types
from afterword.capture.sections import in_cards, in_sections
from afterword.capture.sentences import in_sentences
from afterword.capture.signatures import on_cards, signed
from afterword.capture.values import text_of
from afterword.capture.words import pattern
from afterword.model import PersonSeen, Profile
from afterword.page import Element, Line

MAX_PEOPLE = 12


def find(lines: Sequence[Line], company: str | None, viewer: Profile) -> list[PersonSeen]:
    """Return the people whom these lines name as contacts, recruiters, managers or interviewers."""
    lines = hidden_mail.shown(lines)
    found = [*in_sections(lines), *in_sentences(lines), *in_cards(lines)]
    plain = [line for line in lines if not line.links] if not found else []
    found = found or [*signed(plain, company), *on_cards(plain)] or [*mailboxes.owners(_outside_footers(lines))]
    usable = [one for one in _merged(found) if not _is_excluded(one.name, company, viewer)]
    return [seen(one) for one in _with_own_mail(_without_holders(usable, lines), lines)][:MAX_PEOPLE]


def _with_own_mail(found: list[Found], lines: Sequence[Line]) -> list[Found]:
    """Give those without an address the one elsewhere in the ad that spells their family name, or is their first."""
    if all(one.email for one in found):
        return found
    mails = [mail for line in lines if "@" in line.text for mail in MAIL.findall(line.text[:2000])][:40]
    return [one if one.email else replace(one, email=_spelled(one.name, mails)) for one in found]


def _spelled(name: str, mails: Sequence[str]) -> str | None:
    """Return the first address that is the named one's."""
    first, *more = name.split()
    last = more[-1] if more else ""
    locals_ = ((mail, names.folded(mail.partition("@")[0])) for mail in mails)
    own = (mail for mail, local in locals_ if (last and names.spells(mail, last)) or local == names.folded(first))
    return next(own, None)


def _without_holders(found: list[Found], lines: Sequence[Line]) -> list[Found]:
    """Return the people without the firm's owner of whom only the footer tells, where the ad names somebody."""
    if len(found) < 2:
        return found
    body = "\n".join(line.text for line in lines if not _is_in_footer(line))
    if not any(one.name in body for one in found):
        return found
    return [one for one in found if one.name in body or not (_is_holder(one.role) or not (one.role or one.email))]


def _is_holder(role: str) -> bool:
    return bool(pattern("holder", "owner").search(role))


def _outside_footers(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if not _is_in_footer(line)]


def _is_in_footer(line: Line) -> bool:
    """Whether a line stands in a footer of the page."""
    around: Element | None = line.element
    for _ in range(8):
        if around is None or around.tag in ("body", "main", "article"):
            return False
        if around.tag == "footer":
            return True
        around = around.parent
    return False


def in_markup(items: Sequence[dict[str, Any]]) -> list[PersonSeen]:
    """Return the people who stand in an ad as items of their own (schema.org Person), authors aside."""
    found = []
    for item in items:
        if "Person" in types(item) and (name := names.person(text_of(item.get("name")) or "")):
            found.append(
                PersonSeen(
                    name=name,
                    role=text_of(item.get("jobTitle")),
                    email=_mail_of(item),
                    phone=text_of(item.get("telephone")),
                    source="microdata:Person",
                )
            )
    return found


def _mail_of(item: dict[str, Any]) -> str | None:
    found = MAIL.search(text_of(item.get("email")) or "")
    return found[0] if found else None


def is_viewer(name: str, viewer: Profile) -> bool:
    """Whether *name* is the candidate's own."""
    return bool(viewer.name) and firms.company_key(name) == firms.company_key(viewer.name)


def _is_excluded(name: str, company: str | None, viewer: Profile) -> bool:
    if is_viewer(name, viewer):
        return True
    # "Adler Bakery" is Adler's; "Hans Adler" may well be its owner.
    first = company.split()[0].strip(",.") if company and company.split() else ""
    return bool(company) and (
        name.split(maxsplit=1)[0] == first or firms.company_key(company or "") == firms.company_key(name)
    )


def together(*groups: Iterable[PersonSeen]) -> tuple[PersonSeen, ...]:
    """Return the people of all groups, each once, the first mention's facts first."""
    kept: list[PersonSeen] = []
    for person in (person for group in groups for person in group):
        same = next((at for at, other in enumerate(kept) if same_person(other.name, person.name)), None)
        if same is None:
            kept.append(person)
            continue
        old = kept[same]
        more = {key: getattr(old, key) or getattr(person, key) for key in ("role", "email", "phone", "profile_url")}
        kept[same] = msgspec.structs.replace(old, **more, kind=old.kind if old.kind != "other" else person.kind)
    return tuple(kept[:MAX_PEOPLE])


def _merged(found: list[Found]) -> list[Found]:
    kept: list[Found] = []
    for one in found:
        same = next((at for at, other in enumerate(kept) if same_person(other.name, one.name)), None)
        if same is None:
            kept.append(one)
        else:
            old = kept[same]
            kept[same] = replace(
                old,
                name=max(old.name, one.name, key=len),
                role=old.role or one.role,
                email=old.email or one.email,
                phone=old.phone or one.phone,
                profile=old.profile or one.profile,
                kind=old.kind if old.kind != "other" else one.kind,
            )
    return kept
