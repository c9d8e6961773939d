"""Indeed: the heading ends in " - job post" for screen readers."""

from __future__ import annotations

from afterword.capture.evidence import Evidence
from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """A job of its own or beside the list."""

    hosts = ("indeed.com",)
    board = True

    @classmethod
    def claims(cls, seen: Evidence) -> bool:
        """Whether the markup is the header of an ad, whose address may be lost."""
        return "jobsearch-JobInfoHeader" in seen.page.html

    def title(self) -> str | None:
        """The heading without its tail."""
        stated = self.page.text("[data-testid=jobsearch-JobInfoHeader-title], .jobsearch-JobInfoHeader-title")
        return stated.removesuffix("- job post").strip() if stated else None

    def company(self) -> str | None:
        """The name in the header."""
        return self.page.text("[data-testid=inlineHeader-companyName], [data-company-name=true]")

    def location(self) -> str | None:
        """The place in the header, or in "Cook - Wels - Indeed.com"."""
        stated = self.page.text("[data-testid=inlineHeader-companyLocation], [data-testid=job-location]")
        title = self.title() or ""
        after = self.page.title.removeprefix(title).split(" - ") if title and self.page.title.startswith(title) else []
        return stated or (after[1] if len(after) == 3 and "indeed" in after[2].casefold() else None)
