"""Which application a proposal of a file belongs to: by the company's domain, its name, or a mention of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from afterword.exchange.reading import Job, Proposal
from afterword.model import Company, Opportunity, Person
from afterword.networks import host_of
from afterword.text import fold

SHORTEST = 3  # letters of a name that is looked for in a text


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """Return a company's name as names are compared."""
    from afterword.capture.firms import company_key

    return company_key(name)


class Match(NamedTuple):
    """The application that was found, else the company; and the words that say why."""

    opportunity: Opportunity | None = None
    company: Company | None = None
    why: str | None = None
    several: bool = False


class Known:
    """What is known of companies and applications, made ready to be looked through often."""

    def __init__(
        self, companies: Sequence[Company], opportunities: Sequence[Opportunity], people: Sequence[Person]
    ) -> None:
        self.companies = [company for company in companies if company.merged_into is None]
        self.opportunities, self.people = list(opportunities), people

    def learn_company(self, company: Company) -> None:
        """Take in a company that was just made."""
        self.companies.append(company)
        self.by_key.setdefault(name_key(company.name), company)

    def learn_opportunity(self, opportunity: Opportunity) -> None:
        """Take in an application that was just made."""
        self.opportunities.append(opportunity)
        self._file(opportunity, self._filed)

    @cached_property
    def _filed(self) -> dict[tuple[str, str], list[Opportunity]]:
        """The applications by their address, by company with title, and by company alone."""
        filed: dict[tuple[str, str], list[Opportunity]] = {}
        for opportunity in self.opportunities:
            self._file(opportunity, filed)
        return filed

    def _file(self, opportunity: Opportunity, filed: dict[tuple[str, str], list[Opportunity]]) -> None:
        from afterword.capture.same import address_key, title_key

        keys = [(opportunity.company_id, title_key(opportunity.title)), ("", opportunity.company_id)]
        for key in [("url", address_key(opportunity.url)), *keys] if opportunity.url else keys:
            filed.setdefault(key, []).append(opportunity)

    def same_job(self, job: Job) -> Opportunity | None:
        """Return the application that a row of a table repeats: by its address, else by company, title and place."""
        from afterword.capture.same import address_key, title_key

        if job.url and (same := self._filed.get(("url", address_key(job.url)))):
            return same[0]
        company = self.named(job.company)
        known = self._filed.get((company.id, title_key(job.title)), []) if company else []
        return next((one for one in known if not (job.url and one.url) and _same_place(job, one)), None)

    @cached_property
    def by_key(self) -> dict[str, Company]:
        """The companies by their names as names are compared."""
        return {
            name_key(name): company for company in reversed(self.companies) for name in (company.name, *company.aliases)
        }

    def named(self, name: str | None) -> Company | None:
        """Return the company of this name."""
        return self.by_key.get(name_key(name)) if name and name_key(name) else None

    @cached_property
    def by_domain(self) -> dict[str, Company]:
        """The companies by the domains of their websites and of the people met there."""
        from afterword.exchange.mailboxes import is_company, parted

        found: dict[str, Company] = {}
        by_id = {company.id: company for company in self.companies}
        of = {o.id: by_id.get(o.company_id) for o in self.opportunities}
        for person in self.people:
            domain = parted(person.email or "")[1]
            if is_company(domain) and (company := of.get(person.opportunity_id)) and person.kind != "recruiter":
                found[domain] = company
        for company in self.companies:
            if host := _host(company.website):
                found[host] = company
        return found

    def at(self, domain: str) -> Company | None:
        """Return the company that has a domain, or one above it."""
        from afterword.exchange.mailboxes import label

        parts = domain.split(".")
        above = (".".join(parts[start:]) for start in range(len(parts) - 1))
        return next((self.by_domain[d] for d in above if d in self.by_domain), None) or self.named(label(domain))

    def mentioned(self, text: str) -> Company | None:
        """Return the company whose name stands in a text, as it is written; the longest name wins."""
        names = sorted(
            ((name, company) for company in self.companies for name in (company.name, *company.aliases)),
            key=lambda pair: -len(pair[0]),
        )
        plain = " ".join(text.split())
        for name, company in names:
            if len(name) >= SHORTEST and re.search(rf"(?<!\w){re.escape(' '.join(name.split()))}(?!\w)", plain):
                return company
        hosts = {fold(part) for host in re.findall(r"//([\w.-]{3,100})", text) for part in host.split(".")}
        return next((c for key, c in self.by_key.items() if len(key) > SHORTEST and key in hosts), None)

    def match(self, proposal: Proposal) -> Match:
        """Return the application that a proposal belongs to, as far as it is certain."""
        company, why = self._company(proposal)
        if company is None:
            return Match()
        mine = self._filed.get(("", company.id), [])
        title = [o for o in mine if _titled(o, proposal)]
        found = title if len(title) == 1 else mine if len(mine) == 1 else []
        return Match(found[0] if found else None, company, why, len(mine) > 1 and not found)

    def _company(self, proposal: Proposal) -> tuple[Company | None, str | None]:
        for domain in proposal.domains:
            if company := self.at(domain):
                return company, f"The addresses end in {domain}."
        if company := self.named(proposal.company):
            return company, f"It names {company.name}."
        if proposal.about and (company := self.mentioned(proposal.about)):
            return company, f"It mentions {company.name}."
        return None, None


def _same_place(job: Job, one: Opportunity) -> bool:
    return not job.location or not one.location or fold(job.location) == fold(one.location)


def _titled(opportunity: Opportunity, proposal: Proposal) -> bool:
    from afterword.capture.same import title_key

    wanted = title_key(opportunity.title)
    return bool(wanted) and (wanted == title_key(proposal.title or "") or wanted in title_key(proposal.about))


def _host(url: str | None) -> str:
    return host_of(url).removeprefix("www.")
