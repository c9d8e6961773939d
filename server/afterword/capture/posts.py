"""Pages that are no job: a person's profile, a single post, a company's site, or nothing to keep."""

from __future__ import annotations

from typing import Any

from afterword.capture import frames
from afterword.capture.evidence import Evidence
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.site import Site
from afterword.capture.values import moment, short
from afterword.model import PageKind, PostSeen, Reading
from afterword.page import plain


def reading(seen: Evidence, site: Site, what: PageKind) -> Reading:
    """Return the reading of a page that is no job."""
    post = (site.post() or _article(seen)) if what == "post" else None
    named = tuple(site.people() or ()) if what == "person" else ()
    framed = frames.notice(seen)
    return Reading(
        kind=what,
        warnings=(framed,) if framed else (),
        language=seen.page.lang or seen.view.lang,
        post=post,
        people=named,
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
