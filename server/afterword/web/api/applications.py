"""Opportunities and companies."""

from __future__ import annotations

from typing import Literal

from msgspec import structs

from afterword.desk import Desk
from afterword.desk.applications import ENDED
from afterword.errors import Invalid
from afterword.model import (
    Company,
    Opportunity,
    Stage,
    Value,
)
from afterword.web.fields import Language, Long, Name, Region, Site, Text, WebAddress, site
from afterword.web.paging import PageIn, Sought, cut, holds
from afterword.web.typed import Api, In, Nothing, given


class CompanyIn(In, frozen=True, kw_only=True):
    """A company by name."""

    name: Name
    aliases: tuple[str, ...] | None = None
    website: Site | None = None


class CompanyPatch(In, frozen=True, kw_only=True):
    """Changes to a company."""

    name: Name | None = None
    aliases: tuple[str, ...] | None = None
    website: Site | None = None
    profiles: dict[str, str] | None = None
    followed: dict[str, bool] | None = None


class OpportunityPatch(In, frozen=True, kw_only=True):
    """Changes to an application; an empty text empties a field."""

    title: Text | None = None
    description: Long | None = None
    url: WebAddress | None = None
    location: Text | None = None
    stage: Stage | None = None
    via_agency: Text | None = None
    region: Region | None = None
    language: Language | None = None
    time_zone: Text | None = None
    job_id: Text | None = None


class OpportunityIn(OpportunityPatch, frozen=True, kw_only=True):
    """A new application; the company by id, or by name."""

    company: CompanyIn | None = None
    company_id: str | None = None


class MergeIn(In, frozen=True, kw_only=True):
    """What to merge into."""

    into: str


class OpportunitiesIn(PageIn, frozen=True, kw_only=True):
    """Which applications: by words, company, stage ("open": before the end); *brief* leaves the ads out."""

    q: Sought = ""
    company_id: str | None = None
    stage: Stage | Literal["open"] | None = None
    brief: bool = False


class Opportunities(Value, frozen=True, kw_only=True):
    """Applications, newest first; *total* and *open* count all that were asked for."""

    items: list[Opportunity]
    next: str | None = None
    total: int = 0
    open: int = 0


class Companies(Value, frozen=True, kw_only=True):
    """Companies."""

    items: list[Company]
    next: str | None = None


def _wanted(o: Opportunity, query: OpportunitiesIn) -> bool:
    here = query.company_id in (None, o.company_id)
    stage = query.stage in (None, o.stage) or (query.stage == "open" and o.stage not in ENDED)
    return here and stage and holds(f"{o.company} {o.title} {o.location or ''}", query.q)


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""
    here = desk.applications

    @api.op("GET", "/opportunities")
    def opportunities(query: OpportunitiesIn) -> Opportunities:
        """List applications, newest first."""
        found = [o for o in here.opportunities() if _wanted(o, query)]
        items, following = cut(found, query)
        if query.brief:
            items = [structs.replace(o, description=None) for o in items]
        return Opportunities(
            items=items, next=following, total=len(found), open=sum(o.stage not in ENDED for o in found)
        )

    @api.op("POST", "/opportunities", status=201)
    def add_opportunity(body: OpportunityIn) -> Opportunity:
        """Keep a new application."""
        fields = given(body)
        fields.pop("company", None), fields.pop("company_id", None)
        if body.company_id:
            company = here.need(Company, body.company_id)
        elif body.company:
            company = here.company_named(
                body.company.name, aliases=body.company.aliases, website=site(body.company.website)
            )
        else:
            raise Invalid("Which company?", code="company_missing", fix="Send `company: {name}` or `company_id`.")
        return here.add_opportunity(company, {"title": ""} | fields)

    @api.op("GET", "/opportunities/<id>")
    def opportunity(id: str) -> Opportunity:
        """Return one application."""
        return here.need(Opportunity, id)

    @api.op("PATCH", "/opportunities/<id>")
    def change_opportunity(id: str, body: OpportunityPatch) -> Opportunity:
        """Change an application."""
        return here.amend(Opportunity, id, given(body))

    @api.op("DELETE", "/opportunities/<id>", status=204)
    def drop_opportunity(id: str) -> Nothing:
        """Delete an application with all that hangs on it."""
        here.drop_opportunity(id)
        return Nothing()

    @api.op("POST", "/opportunities/<id>/merge")
    def merge_opportunity(id: str, body: MergeIn) -> Opportunity:
        """Move what hangs on this application to another."""
        return here.merge_opportunities(id, body.into)

    @api.op("GET", "/companies")
    def companies(query: PageIn) -> Companies:
        """List companies."""
        items, following = cut([c for c in desk.store.all(Company) if c.merged_into is None], query)
        return Companies(items=items, next=following)

    @api.op("GET", "/companies/<id>")
    def company(id: str) -> Company:
        """Return one company."""
        return here.need(Company, id)

    @api.op("PATCH", "/companies/<id>")
    def change_company(id: str, body: CompanyPatch) -> Company:
        """Change a company; a website that is new is searched for feeds."""
        before = here.need(Company, id)
        fields = given(body)
        after = here.amend(Company, id, fields | ({"website": site(body.website)} if body.website else {}))
        if after.website and after.website != before.website and not desk.posts.sources(id):
            desk.later(lambda: desk.feeds.follow_company(id))
        return after

    @api.op("POST", "/companies/<id>/merge")
    def merge_company(id: str, body: MergeIn) -> Company:
        """Move what hangs on this company to another."""
        return here.merge_companies(id, body.into)
