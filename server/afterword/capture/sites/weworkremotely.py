"""We Work Remotely: the company's place and the region stand apart."""

from __future__ import annotations

from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """Its JSON-LD gives the company's own town only, and the region stands in a tag."""

    hosts = ("weworkremotely.com",)
    board = True

    def location(self) -> str | None:
        """The company's town and where one may work from."""
        marked = self.page.first(".company-card .fa-map-marker-alt, .fa-map-marker-alt")
        town = marked.parent.text if marked and marked.parent else None
        tags = [element.text for element in self.page.css(".listing-tag")]
        region = next((tag for tag in tags if tag.endswith("Only") or "Anywhere" in tag or "Remote" in tag), None)
        return "; ".join(part for part in (town, region) if part) or None
