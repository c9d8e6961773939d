"""The walk through one page: kind, title, company, the smaller facts, people, and what is missing."""

from __future__ import annotations

from datetime import datetime

import msgspec

from afterword.capture import company as companies
from afterword.capture import (
    day_posted,
    details,
    doubts,
    frames,
    job_id,
    job_title,
    kind,
    location,
    people,
    posts,
    website,
)
from afterword.capture.evidence import Evidence
from afterword.capture.site import Site
from afterword.capture.sites import rule_for
from afterword.model import Notice, PageInView, PersonSeen, Profile, Reading, Stated
from afterword.page import Page

MISSING = {
    "title": Notice(
        code="title_missing", message="The page does not say which job this is: please fill in the job title."
    ),
    "company": Notice(
        code="company_missing", message="The page does not name the employer: please fill in the company."
    ),
}
CLOSED = Notice(code="posting_closed", message="The page says that this ad is closed; it can be saved all the same.")
AGENCY = Notice(
    code="via_agency",
    message="An agency recruits here and does not name the employer: fill in the company when you know it.",
)


def read(view: PageInView, profile: Profile, at: datetime | None = None, parsed: Page | None = None) -> Reading:
    """Return what the page in view says; *at* is when it was in view, *parsed* the same page."""
    seen = Evidence(view, at, parsed)
    name, site = rule_for(seen)
    first = job_title.find(seen, site, name, None)
    company = companies.find(seen, site, name, first.value if first else None)
    title = job_title.find(seen, site, name, company) if company else first
    if title and first and title.value != first.value:
        company = companies.find(seen, site, name, title.value)
    what = kind.decide(seen, site, title)
    if (what != "job" or _is_thin(seen)) and (framed := _framed(seen, site, name, profile)):
        return framed
    if what != "job":
        return posts.reading(seen, site, what)
    return _job(seen, site, name, title, company, profile)


def _framed(seen: Evidence, site: Site, name: str, profile: Profile) -> Reading | None:
    """Return the reading of the frame that holds the job, with the employer that the page around it names."""
    for view in frames.inside(seen):
        reading = read(view, profile, seen.at)
        if reading.kind == "job" and reading.title:
            company = reading.company or companies.find(seen, site, name, reading.title.value)
            number = reading.job_id or job_id.find(seen, site, name, [])
            kept = tuple(notice for notice in reading.warnings if notice.code != "company_missing" or not company)
            return msgspec.structs.replace(reading, company=company, job_id=number, warnings=kept)
    return None


def _job(
    seen: Evidence, site: Site, name: str, title: Stated | None, company: Stated | None, profile: Profile
) -> Reading:
    labelled = seen.rows_for(title.value if title else None)
    contacts = _people(seen, site, title, company, profile)
    agency = company if company and companies.is_agency(seen) else None
    described = _description(seen, site, name, title)
    stated = website.find(seen, site, name, company.value if company else None, labelled, contacts)
    return Reading(
        kind="job",
        company=company,
        title=title,
        location=location.find(
            seen, site, name, labelled, title.value if title else None, company.value if company else None
        ),
        date_posted=day_posted.find(seen, site, name, labelled, title.value if title else None),
        employment_type=details.employment_type(seen, site, name, labelled),
        job_id=job_id.find(seen, site, name, labelled),
        website=stated,
        website_suggestion=None if stated or agency else website.supposed(seen.url, company.value if company else None),
        description=described,
        via_agency=agency,
        language=details.language(seen, described.value if described else ""),
        people=contacts,
        frame=frames.foreign(seen) if _is_thin(seen) else None,
        warnings=tuple(_warnings(seen, site, title, company, agency)),
    )


def _is_thin(seen: Evidence) -> bool:
    """Whether the page shows little more than the job's title, as where the ad itself stands in a frame."""
    return seen.posting is None and seen.state is None and seen.sections == 0 and len(seen.text) < 2000


def _people(
    seen: Evidence, site: Site, title: Stated | None, company: Stated | None, profile: Profile
) -> tuple[PersonSeen, ...]:
    stated = seen.posting.people if seen.posting else ()
    own = site.people()
    if own is None:
        general = people.find(
            seen.lines_for(title.value if title else None), company.value if company else None, profile
        )
    else:
        general = []
    marked = people.in_markup(seen.marked_up) if own is None and not doubts.is_article(seen) else []
    found = people.together(stated, own or (), general, marked)
    job = title.value.casefold() if title else ""
    return tuple(
        person
        for person in found
        if not people.is_viewer(person.name, profile) and not (person.name.casefold() in job and not own)
    )


def _description(seen: Evidence, site: Site, name: str, title: Stated | None) -> Stated | None:
    if seen.posting and seen.posting.description:
        return Stated(value=seen.posting.description, source=seen.posting.source("description"), confidence=0.95)
    if stated := site.description():
        return Stated(value=stated, source=f"site:{name}", confidence=0.9)
    if seen.state and seen.state.description:
        return Stated(value=seen.state.description, source="state:description", confidence=0.8)
    if seen.view.selection and len(seen.view.selection) > 200:
        return Stated(value=seen.view.selection[:20_000], source="selection", confidence=0.8)
    text = "\n".join(line.text for line in seen.lines_for(title.value if title else None))[:20_000]
    return Stated(value=text, source="text", confidence=0.5) if len(text) > 200 else None


def _warnings(
    seen: Evidence, site: Site, title: Stated | None, company: Stated | None, agency: Stated | None
) -> list[Notice]:
    found = [MISSING[name] for name, value in (("title", title), ("company", company)) if value is None]
    if kind.is_closed(seen, site):
        found.append(CLOSED)
    if agency:
        found.append(AGENCY)
    return found
