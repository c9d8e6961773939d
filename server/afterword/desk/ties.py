"""Whom the person knows on a network, where that has to do with one of their applications."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from afterword.desk.matching import Known, name_key
from afterword.exchange.reading import Ties
from afterword.model import Company, Person, Tie, TieKind, Value
from afterword.networks import profile_key
from afterword.text import fold

NOTABLE = 50


class TieLine(Value, frozen=True, kw_only=True):
    """Somebody known on a network who has to do with an application; *person_id* when it is one of its people."""

    how: TieKind
    name: str
    text: str
    company: str | None = None
    profile_url: str | None = None
    person_id: str | None = None
    opportunity_id: str | None = None


WORDS: dict[TieKind, str] = {
    "connected": "You are connected",
    "invited": "You sent an invitation",
    "invited_by": "They invited you",
    "wrote": "You wrote to each other",
    "follows": "You follow this company",
}


def of_note(what: Ties, known: Known) -> tuple[TieLine, ...]:
    """Return the ties that have to do with an application: its people, and others of its company."""
    at = {o.company_id: o.id for o in known.opportunities}
    people = {fold(p.name): p for p in known.people}
    by_url = {profile_key(p.profile_url): p for p in known.people if p.profile_url}
    companies = {key: company for key, company in known.by_key.items() if key and company.id in at}

    def lines() -> Iterator[TieLine]:
        for tie in what.items:
            person = by_url.get(profile_key(tie.profile_url)) if tie.profile_url else None
            company = (
                companies.get(name_key(tie.name if tie.how == "follows" else tie.company or ""))
                if (tie.company or tie.how == "follows")
                else None
            )
            named = people.get(fold(tie.name))
            # A name alone is shared by many; with the same company, or where the export tells none, it counts.
            if not person and named and (not tie.company or (company and at.get(company.id) == named.opportunity_id)):
                person = named
            if person or company:
                yield _line(tie, person, company, at)

    return tuple(islice(lines(), NOTABLE))


def _line(tie: Tie, person: Person | None, company: Company | None, at: dict[str, str]) -> TieLine:
    since = f" {'since' if tie.how == 'connected' else 'on'} {tie.on.day} {tie.on:%b %Y}" if tie.on else ""
    role = f" ({tie.role})" if tie.role else ""
    return TieLine(
        how=tie.how,
        name=tie.name,
        text=f"{tie.name}{role}: {WORDS[tie.how]}{since}.",
        company=tie.company,
        profile_url=tie.profile_url,
        person_id=person.id if person else None,
        opportunity_id=person.opportunity_id if person else at[company.id] if company else None,
    )
