"""Hacker News: one comment of "Who is hiring?" is an ad: "Adler | Cook | Wels | Onsite | …"."""

from __future__ import annotations

import re

from afterword.capture import people
from afterword.capture.contact import seen
from afterword.capture.introductions import introductions
from afterword.capture.job_words import looks_like_job
from afterword.capture.places import in_line, is_mode
from afterword.capture.site import Site as AnySite
from afterword.model import PageKind, PersonSeen, Profile
from afterword.page import Line

_NO_TITLE = re.compile(
    r"^(?:full|part)[- ]?time|^(?:intern|contract|onsite|on-site|visa|remote|hybrid|in[- ]person)\b|https?://|[€$£]|^\d",
    re.I,
)
_PARTS = re.compile(r"\s+[|•–—]\s+|\s*\|\s*|\s+-\s+")


class Site(AnySite):
    """A page of one comment; a whole thread is no single job."""

    hosts = ("news.ycombinator.com",)
    board = True

    def kind(self) -> PageKind | None:
        """A job where the one comment in view answers "Who is hiring?"."""
        return "job" if self._first_line() and self.company() else "other"

    def company(self) -> str | None:
        """The first part of the first line."""
        parts = self._first_line()
        return re.sub(r"\s*\((?:https?://|www\.|YC )[^)]*\)", "", parts[0]).strip() if len(parts) > 1 else None

    def title(self) -> str | None:
        """The part that reads like a job."""
        rest = [part for part in self._first_line()[1:] if not (_is_place(part) or _NO_TITLE.search(part))]
        return next((part for part in rest if looks_like_job(part)), None) or next(iter(rest), None)

    def location(self) -> str | None:
        """The part that is a place."""
        parts = self._first_line()[1:]
        return next((part for part in parts if in_line(part)), None) or next(filter(_is_place, parts), None)

    def job_id(self) -> str | None:
        """The comment's number."""
        found = re.search(r"[?&]id=(\d+)", self.seen.url)
        return found[1] if found else None

    def date_posted(self) -> str | None:
        """The day of the comment, which stands behind its age."""
        age = self.page.first(".fatitem .age")
        return (age.attr("title") or "")[:10] or None if age else None

    def website(self) -> str | None:
        """The first address in the comment."""
        comment = self.page.first(".commtext")
        links = comment.css("a[href^=http]") if comment else []
        return links[0].attr("href") if links else None

    def people(self) -> list[PersonSeen] | None:
        """Who is named in the comment as the one to write to, often its writer; a nickname is no name."""
        lines = self._lines()
        told = people.find(lines, self.company(), Profile())
        return list(people.together(told, map(seen, introductions(lines))))

    def _lines(self) -> list[Line]:
        comment = self.page.first(".fatitem .commtext") or self.page.first(".commtext")
        return comment.lines() if comment else []

    def _first_line(self) -> list[str]:
        heads = self.page.css(".onstory a, .storyon a, .fatitem .comhead a")[:12]
        if not any(re.search(r"who(?: i|')s hiring", head.text, re.I) for head in heads):
            return []
        lines = self._lines()
        return [part.strip() for part in _PARTS.split(lines[0].text) if part.strip()] if lines else []


def _is_place(part: str) -> bool:
    """Whether a part says where, if only "Remote (EU time zones)"."""
    return bool(in_line(part)) or is_mode(part.partition(" (")[0])
