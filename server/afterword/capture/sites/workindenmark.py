"""WorkInDenmark: the employer's address is the place; dates are written day first."""

from __future__ import annotations

import re

from afterword.capture.evidence import Evidence
from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """Own ads (title and company as headings, rows below) and imported ones (company in a link's text)."""

    hosts = ("workindenmark.dk",)
    board = True
    day_first = True

    @classmethod
    def claims(cls, seen: Evidence) -> bool:
        """Whether the page is the site's, whose own address is often lost."""
        return "Workindenmark" in seen.page.title

    def company(self) -> str | None:
        """The name in "See the complete text at …"."""
        for line in self.seen.lines:
            if found := re.match(
                r"(?:See|Read|View) the (?:complete|full|whole) (?:text|advert\w*|job advert\w*) at (.{2,80})$",
                line.text,
            ):
                return found[1]
        return None

    def location(self) -> str | None:
        """The line with the postal code in the employer's address."""
        lines = [line.text for line in self.seen.lines]
        at = next((place for place, text in enumerate(lines) if text == "Employer"), None)
        block = lines[at + 1 : at + 6] if at is not None else []
        return next((text for text in block if re.match(r"(?:[A-Z]{2}[- ])?\d{4} \w", text)), None)
