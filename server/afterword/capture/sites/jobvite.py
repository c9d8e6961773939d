"""Jobvite: department and place share a line, set apart by an empty element only."""

from __future__ import annotations

from afterword.capture.site import Site as AnySite


class Site(AnySite):
    """`jobs.jobvite.com`, where the employer's name is in the page's title."""

    hosts = ("jobvite.com",)

    def location(self) -> str | None:
        """What stands behind the separator."""
        separator = self.page.first(".jv-job-detail-meta .jv-inline-separator")
        return (separator.following or None) if separator else None
