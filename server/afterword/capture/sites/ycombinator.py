"""Y Combinator's Work at a Startup: the heading says "Cook at Adler(S23)", the founders stand in the page's state."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from afterword.capture import jsonld, people
from afterword.capture.contact import may_be_same
from afterword.capture.site import Site as AnySite
from afterword.model import PersonSeen


class Site(AnySite):
    """`workatastartup.com` and the job pages of `ycombinator.com`."""

    hosts = ("workatastartup.com", "ycombinator.com")
    board = True

    def company(self) -> str | None:
        """The heading's second half, without the batch."""
        found = re.search(r"\s+at\s+(.{2,80}?)\s*\([A-Z]{1,2}\d{2}\)$", self.page.text("h1") or "")
        return found[1] if found else None

    def location(self) -> str | None:
        """The first of the facts below the heading."""
        return self.seen.state.location if self.seen.state else None

    def people(self) -> list[PersonSeen] | None:
        """The interviewers whom the text names, with the profiles that the founders' list gives."""
        from afterword.model import Profile

        found = people.find(self.seen.lines, self.company(), Profile())
        founders = list(self._founders())
        return [self._with_profile(person, founders) for person in found]

    def _founders(self) -> list[dict[str, Any]]:
        states = [
            value
            for element in self.page.css("[data-page]")[:3]
            for value in jsonld.loads(element.attr("data-page") or "")
        ]
        return [
            item
            for item in jsonld.items(states)
            if isinstance(item.get("full_name") or item.get("name"), str) and any("linkedin" in key for key in item)
        ]

    def _with_profile(self, person: PersonSeen, founders: list[dict[str, Any]]) -> PersonSeen:
        for founder in founders:
            name = str(founder.get("full_name") or founder.get("name"))
            url = next((value for key, value in founder.items() if "linkedin" in key and isinstance(value, str)), None)
            if may_be_same(name, person.name) and url:
                return msgspec.structs.replace(
                    person, profile_url=url, role=person.role or str(founder.get("title") or "Founder")
                )
        return person
