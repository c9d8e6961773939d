"""A page in view → company, job, people; each value with the place where it stood, nothing guessed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.model import Company, Opportunity, PageInView, Profile, Reading

if TYPE_CHECKING:  # the parser is slow to import
    from afterword.page import Page


def read(page: PageInView, profile: Profile, at: datetime | None = None, parsed: Page | None = None) -> Reading:
    """Return what *page* says; it answers in bounded time whatever the page. Feeds are left to others.

    *at* is when the page was in view: it makes days of "3 days ago" and tells an ad that has run out. *parsed* is the
    same page, where somebody else looks at it too.
    """
    from afterword.capture import reading

    return reading.read(page, profile, at, parsed)


def may_keep(url: str) -> bool:
    """Whether the page at this address may be stored whole; of some networks only what was read may."""
    from afterword.capture import sites

    return sites.may_keep(url)


def posting_api(frame_src: str) -> str | None:
    """Return the public https address where the posting of an embedded frame can be read, or None."""
    from afterword.capture import apis

    return apis.posting_api(frame_src)


def read_posting(url: str, body: bytes) -> Reading:
    """Return what the answer of a posting interface says; *url* is the address that `posting_api` gave."""
    from afterword.capture import apis

    return apis.read_posting(url, body)


def completed(posted: Reading, around: Reading) -> Reading:
    """Return a posting read through its interface, completed by what the page around its frame says."""
    from afterword.capture import apis

    return apis.completed(posted, around)


def duplicate_of(reading: Reading, url: str, opportunities: Sequence[Opportunity]) -> str | None:
    """Return the id of the opportunity that is the same ad, or None when none surely is."""
    from afterword.capture import same

    return same.duplicate_of(reading, url, opportunities)


def same_company(name: str, companies: Sequence[Company]) -> str | None:
    """Return the id of the company that bears this name or alias, legal forms and case aside."""
    from afterword.capture import same

    return same.same_company(name, companies)
