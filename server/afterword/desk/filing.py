"""Where a proposal belongs: its company, application and people, found among what is kept or made new."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import structs

from afterword.desk.base import new_id
from afterword.desk.matching import Known, Match
from afterword.desk.standing import Standing
from afterword.desk.undoing import Ledger
from afterword.errors import Invalid
from afterword.exchange.reading import Proposal, Round
from afterword.model import Company, HappeningKind, Opportunity, Origin, Person, PersonSeen, Record, Value
from afterword.storage import Store
from afterword.text import fold

if TYPE_CHECKING:
    from afterword.desk import Desk


class Choice(Value, frozen=True, kw_only=True):
    """A proposal that is to be kept, and the answers: the application or a new one, zone, start, what a mail says."""

    key: str
    opportunity_id: str | None = None
    company: str | None = None
    title: str | None = None
    time_zone: str | None = None
    starts: str | None = None
    event: HappeningKind | None = None


class Filing:
    """Finds or makes what the proposals of one import belong to, all in the change that is open."""

    def __init__(self, desk: Desk, store: Store, now: datetime, known: Known, ledger: Ledger, import_id: str) -> None:
        self.desk, self.store, self.now, self.known = desk, store, now, known
        self.ledger, self.import_id = ledger, import_id
        self.standing = Standing(desk, store, known)

    def _company(self, name: str, website: str | None = None) -> Company:
        """Return the company of a name, made when it is new."""
        company = self.known.named(name)
        if company is None:
            company = Company(id=new_id(), name=name, website=website)
            self.ledger.put(company)
            self.known.learn_company(company)
        elif website and not company.website:
            company = structs.replace(company, website=website)
            self.ledger.put(company)
        return company

    def _new_application(self, company: Company, title: str, **known: object) -> Opportunity:
        opportunity = Opportunity(
            **{
                "id": new_id(),
                "company_id": company.id,
                "company": company.name,
                "title": title,
                "created_at": self.now,
                **known,
            }  # type: ignore[arg-type]
        )
        self.ledger.put(opportunity)
        self.known.learn_opportunity(opportunity)
        return opportunity

    def _application(self, proposal: Proposal, choice: Choice, match: Match) -> Opportunity:
        """Return the application that a proposal belongs to: as chosen, as found, or a new one."""
        if choice.opportunity_id:
            found = self.store.get(Opportunity, choice.opportunity_id)
            if found is None:
                raise Invalid(
                    f"There is no application with the id {choice.opportunity_id!r}.", code="unknown_opportunity"
                )
            return found
        if match.opportunity and not choice.title:
            return match.opportunity
        company, title = (
            choice.company or (match.company.name if match.company else proposal.company),
            choice.title or proposal.title,
        )
        if not (company and title) or (match.several and not choice.title):
            detail = f"Which application does “{proposal.label}” belong to?"
            raise Invalid(detail, code="application_missing", fix="Choose one, or give company and title of a new one.")
        made = self._company(company)
        same = next(
            (o for o in self.known.opportunities if o.company_id == made.id and fold(o.title) == fold(title)), None
        )
        return same or self._new_application(
            made, title, stage="interviewing" if isinstance(proposal.what, Round) else "applied"
        )

    def _add_person(self, seen: PersonSeen, opportunity_id: str) -> Person:
        """Keep somebody, or what is new of somebody known."""
        known = self.standing.person(seen, opportunity_id)
        given = {name: value for name in ("role", "email", "phone", "profile_url") if (value := getattr(seen, name))}
        if known:
            fresh = {name: value for name, value in given.items() if not getattr(known, name)}
            person = structs.replace(known, **fresh)
        else:
            person = Person(id=new_id(), opportunity_id=opportunity_id, name=seen.name, kind=seen.kind, **given)
        if person != known:
            self.ledger.put(person)
        return person

    def _origin(self, proposal: Proposal, record: Record) -> None:
        what = proposal.what
        sequence, stamp = (what.sequence, what.stamp) if isinstance(what, Round) else (0, "")
        self.ledger.put(
            Origin(
                id=proposal.key,
                record_kind=type(record).__name__,
                record_id=record.id,
                import_id=self.import_id,
                sequence=sequence,
                stamp=stamp,
            )
        )
