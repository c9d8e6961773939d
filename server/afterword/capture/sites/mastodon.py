"""Mastodon: a single post on any server, known by its markup and path."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from afterword.capture.evidence import Evidence
from afterword.capture.site import Site as AnySite
from afterword.capture.values import moment
from afterword.model import PageKind, PostSeen

_POST = re.compile(r"/@[^/]+/\d{10,}")


class Site(AnySite):
    """`https://<server>/@<name>/<number>`."""

    board = True

    @classmethod
    def claims(cls, seen: Evidence) -> bool:
        """Whether the page is a Mastodon server's."""
        if "/@" not in seen.url or not urlsplit(seen.url).path.startswith("/@"):
            return False
        return seen.page.first("#mastodon, meta[content*='Mastodon'], script#initial-state") is not None

    def kind(self) -> PageKind | None:
        """A post by its path."""
        return "post" if _POST.match(urlsplit(self.seen.url).path) else "other"

    def post(self) -> PostSeen | None:
        """The text and the author, from the page or what it tells other programs."""
        shown = self.page.first(".detailed-status .status__content, .detailed-status__wrapper .status__content")
        text = shown.lines_text() if shown else self.page.meta("og:description") or ""
        author = re.sub(r"\s*\(@.*$", "", self.page.meta("og:title") or "")
        published = moment(self.page.meta("og:published_time") or self.page.meta("article:published_time"))
        return (
            PostSeen(
                title=text.split("\n")[0][:120],
                url=self.seen.url.split("?")[0],
                text=text,
                author=author or None,
                published_at=published,
                source="Mastodon",
            )
            if text
            else None
        )
