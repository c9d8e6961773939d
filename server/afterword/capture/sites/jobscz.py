"""jobs.cz: several places of work stand in several links."""

from __future__ import annotations

from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """The new layout; older ones are read like any page."""

    hosts = ("jobs.cz", "prace.cz")
    board = True

    def location(self) -> str | None:
        """All places that the head of the ad lists."""
        places = [element.text for element in self.page.css("[data-test=jd-info-location]")]
        return "; ".join(dict.fromkeys(place for place in places if place)) or None
