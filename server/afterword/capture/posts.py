"""Pages that are no job: a person's profile, a single post, a company's site, or nothing to keep."""

from __future__ import annotations

from typing import Any

from afterword.capture import company as companies
from afterword.capture import frames, names, website
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import is_vendor_name
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.site import Site
from afterword.capture.values import moment, short
from afterword.model import PageKind, PersonSeen, PostSeen, Reading, Stated
from afterword.page import plain


def reading(seen: Evidence, site: Site, what: PageKind) -> Reading:
    """Return the reading of a page that is no job."""
    post = (site.post() or _article(seen)) if what == "post" else None
    named = tuple(site.people() or _owner(seen)) if what == "person" else ()
    framed = frames.foreign(seen)
    company = _site_name(seen) if what == "site" and not seen.is_board else None
    if framed and not company:
        company = companies.find(seen, site, "", None)
    return Reading(
        company=company,
        website=website.site_of(seen.url) if what == "site" else None,
        kind=what,
        warnings=(frames.notice(framed),) if framed else (),
        frame=framed,
        language=seen.page.lang or seen.view.lang,
        post=post,
        people=named,
    )


def _owner(seen: Evidence) -> list[PersonSeen]:
    """Return the person whose page this is."""
    item: dict[str, Any] = next((item for item in seen.items if "Person" in types(item)), {})
    name = names.person(short(item.get("name")) or next(iter(seen.heading_texts), "") or seen.page.title)
    if not name:
        return []
    return [
        PersonSeen(
            name=name,
            role=short(item.get("jobTitle")),
            profile_url=seen.address,
            source="jsonld:Person" if item else "heading:h1",
        )
    ]


def _site_name(seen: Evidence) -> Stated | None:
    """Return what a company's site calls itself."""
    for item in seen.items:
        if types(item) & {"Organization", "Corporation", "LocalBusiness"} and (name := short(item.get("name"))):
            return Stated(value=name, source="jsonld:organization.name", confidence=0.8)
    stated = seen.page.meta("og:site_name")
    return (
        Stated(value=stated, source="meta:og:site_name", confidence=0.6)
        if stated and not is_vendor_name(stated)
        else None
    )


def _article(seen: Evidence) -> PostSeen | None:
    item: dict[str, Any] = next((item for item in seen.items if types(item) & ARTICLES), {})
    title = (
        short(item.get("headline"))
        or seen.page.meta("og:title")
        or next(iter(seen.heading_texts), None)
        or seen.page.title
    )
    if not title:
        return None
    author = item.get("author")
    author = author[0] if isinstance(author, list) and author else author
    return PostSeen(
        title=title,
        url=seen.address,
        text=plain(str(item.get("articleBody") or item.get("text") or ""))[:5000]
        or seen.page.meta("og:description")
        or seen.page.meta("description")
        or "",
        author=short(author.get("name")) if isinstance(author, dict) else short(author) or seen.page.meta("author"),
        published_at=moment(item.get("datePublished") or seen.page.meta("article:published_time")),
        source=seen.page.meta("og:site_name"),
    )
