"""Bluesky: a single post."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from afterword.capture.site import Site as AnySite
from afterword.model import PageKind, PostSeen


class Site(AnySite):
    """`bsky.app/profile/<handle>/post/<key>`."""

    hosts = ("bsky.app",)
    board = True

    def kind(self) -> PageKind | None:
        """A post by its path."""
        return "post" if re.match(r"/profile/[^/]+/post/", urlsplit(self.seen.url).path) else "other"

    def post(self) -> PostSeen | None:
        """The text and the author."""
        shown = self.page.first("[data-testid^=postThreadItem] [data-word-wrap], [data-testid=postText]")
        text = shown.lines_text() if shown else self.page.meta("og:description") or self.page.meta("description") or ""
        author = re.sub(r"\s*\(@.*$", "", self.page.meta("og:title") or "")
        return (
            PostSeen(
                title=text.split("\n")[0][:120],
                url=self.seen.url.split("?")[0],
                text=text,
                author=author or None,
                source="Bluesky",
            )
            if text
            else None
        )
