"""jobs.cz: several places of work stand in several links; a row says whether the company is an agency."""

from __future__ import annotations

from afterword.capture.site import Site as AnySite
from afterword.capture.words import is_label, words


class Site(AnySite):
    """The new layout; older ones are read like any page."""

    hosts = ("jobs.cz", "prace.cz")
    board = True

    def location(self) -> str | None:
        """All places that the head of the ad lists."""
        places = [element.text for element in self.page.css("[data-test=jd-info-location]")]
        return "; ".join(dict.fromkeys(place for place in places if place)) or None

    def agency(self) -> bool:
        """Whether the row of the kind of employer says agency."""
        lines = [line.text for line in self.seen.lines]
        after = (lines[at + 1] for at, text in enumerate(lines[:-1]) if is_label(text, "employer_kind"))
        return any(word in text.casefold() for text in after for word in words("agency"))
