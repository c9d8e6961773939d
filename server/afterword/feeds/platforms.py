"""Where the feed is on the programs and sites that many companies write with: the rows of `platform_rows`, applied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from afterword.feeds.platform_rows import PLATFORMS, Platform
from afterword.model import FeedSeen
from afterword.networks import host_of

if TYPE_CHECKING:  # the parser is slow to import
    from afterword.page import Element, Page


def implied(page: Page) -> list[FeedSeen]:
    """Return the feeds that the page's platform has by rule, the surest first."""
    marks = frozenset(marks_of(page))
    found = [seen for row in PLATFORMS if (seen := _apply(row, page, marks))]
    return sorted(found, key=lambda seen: not seen.sure)


def marks_of(page: Page) -> Iterator[str]:
    """Yield what the page says of the program that made it, as `name:value` in lower case (ids excepted)."""
    for name in ("generator", "application-name", "og:site_name", "al:ios:app_name", "al:android:app_name"):
        if value := page.meta(name):
            yield f"{_SHORT.get(name, name)}:{value.casefold()}"
    for element in page.css("meta[itemprop=channelId], meta[itemprop=identifier]"):
        yield f"channel:{element.attr('content')}"
    if site_of_wordpress(page):
        yield "wp"
    hosts = {host_of(address) for tag in page.css("link[href], script[src]") if (address := _address(page, tag))}
    yield from (f"host:{host}" for host in hosts if host)


_SHORT = {
    "application-name": "app",
    "og:site_name": "site_name",
    "al:ios:app_name": "app",
    "al:android:app_name": "app",
}


def site_of_wordpress(page: Page) -> str | None:
    """Return the foot of the WordPress site that the page belongs to."""
    api = page.attr('link[rel="https://api.w.org/"]', "href")
    address = page.absolute(api) if api else None
    if address and same_host(address, page.url):
        return re.split(r"wp-json|index\.php\?rest_route|\?rest_route", address)[0]
    for tag in page.css("link[href*='/wp-content/'], script[src*='/wp-content/'], img[src*='/wp-content/']")[:5]:
        address = _address(page, tag)
        if address and same_host(address, page.url):
            return address.split("wp-content/")[0]
    return None


def same_host(one: str, other: str) -> bool:
    """Say whether two addresses are on the same host, with or without www."""
    hosts = [host_of(url).removeprefix("www.") for url in (one, other)]
    return hosts[0] == hosts[1] != ""


def by_address(url: str, writes: bool = False) -> tuple[FeedSeen, str] | None:
    """Return the feed of the profile that an address alone shows (`github.com/<org>` → its releases), and whose it is.

    With *writes*, only where whole posts are written.
    """
    for row in PLATFORMS:
        if row.address and not row.says and row.writes >= writes and (at := _at(row, url)):
            feed = row.feed.format(*at.groups())
            return FeedSeen(url=feed, kind=row.kind, source=f"platform:{row.name}", sure=False), " ".join(at.groups())
    return None


def _at(row: Platform, url: str) -> re.Match[str] | None:
    parts = urlsplit(url)
    here = f"{(parts.hostname or '')}{parts.path or '/'}" + (f"?{parts.query}" if parts.query else "")
    return re.fullmatch(row.address, here[:500])


def _apply(row: Platform, page: Page, marks: frozenset[str]) -> FeedSeen | None:
    at = _at(row, page.url) if row.address else None
    says = next((found for mark in marks if (found := re.fullmatch(row.says, mark))), None) if row.says else None
    if (row.address and not at) or (row.says and not says):
        return None
    groups = (*(at.groups() if at else ()), *(says.groups() if says else ()))
    foot = (row.name == "WordPress" and site_of_wordpress(page)) or urljoin(page.url, "/")
    url = urljoin(foot, row.feed.format(*groups))
    return FeedSeen(url=url, kind=row.kind, source=f"platform:{row.name}", sure=row.sure)


def _address(page: Page, tag: Element) -> str | None:
    return page.absolute(tag.attr("href") or tag.attr("src") or "")
