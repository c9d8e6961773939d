"""Peopleclick: the employer is named in the text only; the page's files stand under `client_<name>`."""

from __future__ import annotations

import re
from collections import Counter

from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.site import Site as AnySite

_CLIENT = re.compile(r"peopleclick\.com/[^\"']{0,80}client_([a-z0-9]{2,40})", re.I)


class Site(AnySite):
    """Old two-column pages of `careers.peopleclick.com`."""

    hosts = ("peopleclick.com",)

    @classmethod
    def claims(cls, seen: Evidence) -> bool:
        """Whether the page's styles are Peopleclick's."""
        return "pc-rtg" in seen.page.html and seen.page.first("[class^=pc-rtg]") is not None

    def title(self) -> str | None:
        """The big line above the table."""
        return next(
            (text for element in self.page.css(".pc-rtg-h2") if (text := element.text) and len(text) < 160), None
        )

    def company(self) -> str | None:
        """The name in the text that the client's folder spells."""
        client = _CLIENT.search(self.page.html)
        if not client:
            return None
        words = Counter(
            word
            for word in re.findall(r"[A-ZÀ-Ž][\w&'’-]*(?: [A-ZÀ-Ž][\w&'’-]*)*", self.seen.text)
            if company_key(word) == client[1].lower()
        )
        return words.most_common(1)[0][0] if words else None
