"""Applications: companies, opportunities and people."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from msgspec import structs

from afterword.desk.base import Part, new_id
from afterword.errors import Invalid
from afterword.model import (
    Capture,
    Company,
    Draft,
    FollowUpMark,
    Happening,
    Interview,
    Opportunity,
    Person,
    Post,
    PostMark,
    Profile,
    Settings,
    Situation,
    Stage,
)

OVER: frozenset[Stage] = frozenset(("accepted", "declined", "withdrawn", "closed"))
ENDED = OVER | {"rejected"}  # a rejection still asks for an answer, so it is planned for


class Applications(Part):
    """What the person applies for, and whom they met there."""

    def put_profile(self, profile: Profile) -> Profile:
        """Replace the candidate."""
        with self.store.change("change profile"):
            self.store.put(profile)
        return profile

    def change_settings(self, changes: dict[str, Any]) -> Settings:
        """Adjust rules, gate words and budgets."""
        with self.store.change("change settings"):
            settings = structs.replace(self.settings(), **{k: v for k, v in changes.items() if v is not None})
            self.store.put(settings)
        return settings

    # --- companies

    def company_named(self, name: str, **known: Any) -> Company:
        """Return the company of this name (or alias, legal form aside), making it when it is new."""
        from afterword.capture import same_company

        with self.store.change():
            companies = [c for c in self.store.all(Company) if c.merged_into is None]
            if found := same_company(name, companies):
                company = self.need(Company, found)
                learnt = {k: v for k, v in known.items() if v and not getattr(company, k)}
                company = structs.replace(company, **learnt)
            else:
                company = Company(id=new_id(), name=name, **{k: v for k, v in known.items() if v})
            self.store.put(company)
        return company

    # --- opportunities

    def opportunities(self) -> list[Opportunity]:
        """Return all applications, newest first."""
        return [o for o in reversed(self.store.all(Opportunity)) if o.merged_into is None]

    def add_opportunity(self, company: Company, fields: dict[str, Any]) -> Opportunity:
        """Keep a new application at *company*."""
        opportunity = Opportunity(
            id=new_id(), company_id=company.id, company=company.name, created_at=self.now(), **fields
        )
        with self.store.change(f"add {opportunity.title}"):
            self.store.put(opportunity)
        return opportunity

    def situation(self, opportunity_id: str) -> Situation:
        """Return everything known about one application."""
        opportunity = self.need(Opportunity, opportunity_id)
        where = {"opportunity_id": opportunity_id}
        return Situation(
            profile=self.profile(),
            settings=self.settings(),
            company=self.need(Company, opportunity.company_id),
            opportunity=opportunity,
            people=tuple(self.store.all(Person, **where)),
            interviews=tuple(sorted(self.store.all(Interview, **where), key=lambda i: i.started_at)),
            happenings=tuple(sorted(self.store.all(Happening, **where), key=lambda h: h.at)),
            marks=tuple(self.store.all(FollowUpMark, **where)),
        )

    def situations(self, *, everything: bool = False) -> list[Situation]:
        """Return everything known about the applications that still run, newest first, in one reading of each kind.

        With *everything*, those that are over are among them.
        """
        people, interviews, happenings, marks = (
            self._by_opportunity(kind) for kind in (Person, Interview, Happening, FollowUpMark)
        )
        companies = {c.id: c for c in self.store.all(Company)}
        profile, settings = self.profile(), self.settings()
        return [
            Situation(
                profile=profile,
                settings=settings,
                company=companies[o.company_id],
                opportunity=o,
                people=tuple(people[o.id]),
                interviews=tuple(sorted(interviews[o.id], key=lambda i: i.started_at)),
                happenings=tuple(sorted(happenings[o.id], key=lambda h: h.at)),
                marks=tuple(marks[o.id]),
            )
            for o in self.opportunities()
            if (everything or o.stage not in OVER) and o.company_id in companies
        ]

    def _by_opportunity(self, kind: type[Any]) -> defaultdict[str, list[Any]]:
        grouped: defaultdict[str, list[Any]] = defaultdict(list)
        for record in self.store.all(kind):
            grouped[record.opportunity_id].append(record)
        return grouped

    def drop_opportunity(self, id: str) -> None:
        """Delete an application with all that hangs on it."""
        with self.store.change("delete application"):
            self.need(Opportunity, id)
            for kind in (Person, Interview, Happening, FollowUpMark, PostMark, Draft):
                self.store.drop(kind, *(r.id for r in self.store.all(kind, opportunity_id=id)))
            for capture in self.store.all(Capture, opportunity_id=id):
                self.store.drop(Capture, capture.id)
            self.store.drop(Opportunity, id)

    def merge_opportunities(self, id: str, into: str) -> Opportunity:
        """Move what hangs on one application to another; the first one stays, marked as merged."""
        if id == into:
            raise Invalid("An application cannot be merged into itself.", code="merge_into_itself")
        with self.store.change("merge applications"):
            gone, kept = self.need(Opportunity, id), self.need(Opportunity, into)
            for kind in (Person, Interview, Happening, FollowUpMark, PostMark, Draft, Capture):
                self.store.put(
                    *(structs.replace(r, opportunity_id=into) for r in self.store.all(kind, opportunity_id=id))
                )
            self.store.put(structs.replace(gone, merged_into=into))
        return kept

    def merge_companies(self, id: str, into: str) -> Company:
        """Move applications, feeds and posts of one company to another, which learns its names."""
        from afterword.model import Feed

        if id == into:
            raise Invalid("A company cannot be merged into itself.", code="merge_into_itself")
        with self.store.change("merge companies"):
            gone, kept = self.need(Company, id), self.need(Company, into)
            names = dict.fromkeys([*kept.aliases, gone.name, *gone.aliases])
            kept = structs.replace(
                kept, aliases=tuple(n for n in names if n != kept.name), website=kept.website or gone.website
            )
            self.store.put(kept, structs.replace(gone, merged_into=into))
            for opportunity in self.store.all(Opportunity, company_id=id):
                self.store.put(structs.replace(opportunity, company_id=into, company=kept.name))
            for kind in (Feed, Post, Capture):
                self.store.put(*(structs.replace(r, company_id=into) for r in self.store.all(kind, company_id=id)))
        return kept

    # --- people

    def add_person(self, fields: dict[str, Any]) -> Person:
        """Keep somebody met in an application."""
        self.need(Opportunity, fields["opportunity_id"])
        person = Person(id=new_id(), **fields)
        with self.store.change(f"add {person.name}"):
            self.store.put(person)
        return person

    def forget_person(self, id: str) -> None:
        """Remove a person and their name from everything that is kept."""
        self.desk.keeping.forget(self.need(Person, id))
