"""A schema.org JobPosting, wherever it stood (JSON-LD, microdata, RDFa, an API): what it says about the job."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from afterword.capture import names
from afterword.capture.jsonld import types
from afterword.capture.references import names_number
from afterword.capture.values import iso_date, short, text_of
from afterword.capture.words import is_label
from afterword.model import PersonSeen
from afterword.page import plain

JOB = "JobPosting"
MAX_DESCRIPTION = 20_000
AT = {
    "company": "hiringOrganization.name",
    "website": "hiringOrganization.sameAs",
    "date_posted": "datePosted",
    "employment_type": "employmentType",
    "job_id": "identifier",
}


@dataclass(frozen=True, slots=True)
class Posting:
    """The values of one posting; *at* says where each stood, after the tier (`jsonld:`, `state:`, …)."""

    tier: str
    title: str | None = None
    company: str | None = None
    website: str | None = None
    location: str | None = None
    date_posted: str | None = None
    employment_type: str | None = None
    job_id: str | None = None
    # Whether the data call the number what a page would call it ("Job ID").
    numbered: bool = False
    url: str | None = None
    description: str | None = None
    status: str | None = None
    valid_through: str | None = None
    people: tuple[PersonSeen, ...] = ()
    at: dict[str, str] = field(default_factory=dict)

    def source(self, name: str) -> str:
        """Return where the field stood."""
        return f"{self.tier}:{self.at.get(name, name)}"


def from_item(item: dict[str, Any], tier: str) -> Posting:
    """Read a JobPosting object; every part may be missing, empty, a list or of the wrong type."""
    employer = _employer(item)
    location, where = _location(item)
    return Posting(
        tier=tier,
        title=short(item.get("title")) or short(item.get("name")),
        company=employer.get("name"),
        website=employer.get("website"),
        location=location,
        date_posted=iso_date(_first(item.get("datePosted"))),
        employment_type=_joined(item.get("employmentType")),
        job_id=_identifier(item.get("identifier")),
        numbered=_is_numbered(item.get("identifier")),
        url=short(item.get("url")) or short(item.get("@id")),
        valid_through=iso_date(_first(item.get("validThrough"))),
        description=plain(text)[:MAX_DESCRIPTION] if isinstance(text := item.get("description"), str) else None,
        people=tuple(_people(item)),
        at=AT | {"location": where},
    )


def on_page(items: list[dict[str, Any]], tier: str) -> list[Posting]:
    """Return the postings among the items of a page, each title once."""
    found: dict[tuple[str | None, str | None], Posting] = {}
    for item in items:
        if JOB in types(item):
            posting = from_item(item, tier)
            if posting.title or posting.company:
                found.setdefault((posting.title, posting.job_id or posting.url), posting)
    return list(found.values())


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _employer(item: dict[str, Any]) -> dict[str, str | None]:
    for key in ("hiringOrganization", "employer", "hiringorganization"):
        stated = _first(item.get(key))
        if isinstance(stated, dict):
            name = short(stated.get("name")) or short(stated.get("legalName"))
            site = short(_first(stated.get("sameAs"))) or short(stated.get("url"))
            return {"name": name, "website": site}
        if name := short(stated):
            return {"name": name if not name.startswith(("http:", "https:", "#")) else None, "website": None}
    return {}


def _location(item: dict[str, Any]) -> tuple[str | None, str]:
    stated = item.get("jobLocation")
    places = [_place(place) for place in (stated if isinstance(stated, list) else [stated])[:12]]
    known = list(dict.fromkeys(place for place in places if place))
    if known:
        return "; ".join(known)[:300], "jobLocation.address"
    if "TELECOMMUTE" in str(item.get("jobLocationType")).upper():
        where = item.get("applicantLocationRequirements")
        countries = [_place(place) for place in (where if isinstance(where, list) else [where])[:12]]
        known = [country for country in countries if country]
        return (f"Remote ({', '.join(known)})" if known else "Remote"), "jobLocationType"
    return None, "jobLocation"


def _place(place: Any) -> str | None:
    if isinstance(place, list):
        place = _first(place)
    if not isinstance(place, dict):
        return short(place)
    address = _first(place.get("address"))
    if isinstance(address, dict):
        country = address.get("addressCountry")
        parts = [address.get("addressLocality"), address.get("addressRegion"),
                 country.get("name") if isinstance(country, dict) else country]  # fmt: skip
        stated = [short(_first(part)) for part in parts]
        unique = list(dict.fromkeys(part for part in stated if part))
        if not stated[0] and (street := short(address.get("streetAddress"))):
            unique.insert(0, street)
        if unique:
            return ", ".join(unique)
    return short(address) if not isinstance(address, dict) and address else short(place.get("name"))


def _joined(value: Any) -> str | None:
    values = [short(part) for part in (value if isinstance(value, list) else [value])[:8]]
    return ", ".join(dict.fromkeys(part for part in values if part)) or None


def _identifier(value: Any) -> str | None:
    stated = _first(value)
    if isinstance(stated, dict):
        stated = stated.get("value") or stated.get("propertyID") or stated.get("@value")
    text = short(stated)
    return text if text and len(text) <= 80 and re.search(r"\d", text) and not text.startswith("http") else None


def _is_numbered(value: Any) -> bool:
    stated = _first(value)
    name = short(stated.get("name")) if isinstance(stated, dict) else None
    return bool(name) and (is_label(name or "", "job_id") or names_number(name or ""))


def _people(item: dict[str, Any]) -> list[PersonSeen]:
    found = []
    for key in ("applicationContact", "contactPoint", "employmentContact"):
        stated = item.get(key)
        for contact in (stated if isinstance(stated, list) else [stated])[:6]:
            if isinstance(contact, dict) and (name := names.person(text_of(contact.get("name")) or "")):
                role = short(contact.get("contactType") or contact.get("jobTitle"))
                mail, phone = _mail(contact.get("email")), short(contact.get("telephone"))
                source = f"{JOB}.{key}"
                found.append(PersonSeen(name=name, role=role, kind="recruiter", email=mail, phone=phone, source=source))
    return found


def _mail(value: Any) -> str | None:
    text = (short(value) or "").removeprefix("mailto:")
    return text if re.fullmatch(r"[^\s@<>]{1,64}@[\w.-]{3,100}", text) else None
