"""X: a single post, read as it is in view."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from afterword.capture.site import Site as AnySite
from afterword.capture.values import moment
from afterword.model import PageKind, PostSeen


class Site(AnySite):
    """`x.com/<name>/status/<number>`; everything else is no post."""

    hosts = ("x.com", "twitter.com")
    board = True
    private = True

    def kind(self) -> PageKind | None:
        """A post by its path, a profile by its single part."""
        path = urlsplit(self.seen.url).path
        if re.match(r"/[^/]+/status/\d+", path):
            return "post"
        return "other"

    def post(self) -> PostSeen | None:
        """The text and the author of the post that the address names."""
        number = re.search(r"/status/(\d+)", self.seen.url)
        posts = self.page.css("article")
        post = next(
            (one for one in posts if number and one.first(f"a[href*='/status/{number[1]}']")),
            posts[0] if posts else None,
        )
        text = post.first("[data-testid=tweetText]") if post else None
        words = text.lines_text() if text else self._quoted()
        if not words:
            return None
        stated = post.first("time[datetime]") if post else None
        author = post.first("[data-testid=User-Name]") if post else None
        name = (
            author.text.partition("@")[0].strip(" ·")
            if author
            else (self.page.title or self.seen.view.title or "").partition(" on X:")[0]
        )
        return PostSeen(
            title=words.split("\n", maxsplit=1)[0][:120],
            url=self.seen.url.split("?", maxsplit=1)[0],
            text=words,
            author=name or None,
            published_at=moment(stated.attr("datetime")) if stated else None,
            source="X",
        )

    def _quoted(self) -> str:
        found = re.search(r"on X: [\"“](.*)[\"”] / X$", self.page.title or self.seen.view.title or "")
        return found[1] if found else self.page.meta("og:description") or ""
