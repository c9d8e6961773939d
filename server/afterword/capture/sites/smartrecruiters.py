"""SmartRecruiters: the address of the work stands in an attribute that a script shows."""

from __future__ import annotations

from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """An ad, also in a frame."""

    hosts = ("smartrecruiters.com",)

    def location(self) -> str | None:
        """The whole address as it is shown; none of work that is done anywhere."""
        shown = self.page.first("spl-job-location[formattedaddress]")
        return shown.attr("formattedaddress") if shown else None
