"""Indeed: the heading ends in " - job post" for screen readers."""

from __future__ import annotations

from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """A job of its own or beside the list."""

    hosts = ("indeed.com",)
    board = True

    def title(self) -> str | None:
        """The heading without its tail."""
        stated = self.page.text("[data-testid=jobsearch-JobInfoHeader-title], .jobsearch-JobInfoHeader-title")
        return stated.removesuffix("- job post").strip() if stated else None

    def company(self) -> str | None:
        """The name in the header."""
        return self.page.text("[data-testid=inlineHeader-companyName], [data-company-name=true]")

    def location(self) -> str | None:
        """The place in the header."""
        return self.page.text("[data-testid=inlineHeader-companyLocation], [data-testid=job-location]")
