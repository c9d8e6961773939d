"""What a job site may say better than the general reading; every answer may be None."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.model import PageKind, PersonSeen, PostSeen

if TYPE_CHECKING:
    from afterword.capture.evidence import Evidence


class Site:
    """A site's difference from any page; a file of `sites/` holds a subclass of this name with its own methods."""

    hosts: tuple[str, ...] = ()
    # The order in which this site writes days and months, where its numbers alone do not tell.
    day_first: bool | None = None
    # Whether the ads of many employers stand here, so that the site's own name is never the employer's.
    board = False
    # Whether nothing of the page is stored but what was read and shown.
    private = False

    def __init__(self, seen: Evidence) -> None:
        self.seen = seen
        self.page = seen.page

    @classmethod
    def claims(cls, seen: Evidence) -> bool:  # noqa: ARG003
        """Whether a page at an unknown address is this site's, by its markup."""
        return False

    def kind(self) -> PageKind | None:
        """What the page is, where the site knows."""
        return None

    def closed(self) -> bool:
        """Whether the ad is over."""
        return False

    def title(self) -> str | None:
        """The job's title."""
        return None

    def company(self) -> str | None:
        """The employer."""
        return None

    def location(self) -> str | None:
        """The place of work, as shown."""
        return None

    def date_posted(self) -> str | None:
        """The day of publication, as shown or ISO."""
        return None

    def employment_type(self) -> str | None:
        """Full-time, permanent, …"""
        return None

    def job_id(self) -> str | None:
        """The ad's number."""
        return None

    def website(self) -> str | None:
        """The employer's own site."""
        return None

    def description(self) -> str | None:
        """The text of the ad."""
        return None

    def people(self) -> list[PersonSeen] | None:
        """The people named; None leaves it to the general reading."""
        return None

    def post(self) -> PostSeen | None:
        """The single post in view."""
        return None
