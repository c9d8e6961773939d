"""Whole company sites, written before the rules that have to pass them."""

import json
from urllib.parse import urljoin

import pytest

from afterword.feeds.discover import discover
from afterword.model import Fetched
from discovery_sites import SITES, Site

ITEM = "<item><title>Hello</title><guid>1</guid></item>"
RSS = f"<?xml version='1.0'?><rss version='2.0'><channel><title>T</title>{ITEM}</channel></rss>"
JSON_FEED = json.dumps(
    {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "title": "T"}]}
)


def served(site: Site):
    pages = {address: f"<html><head>{head}</head><body>{body}</body></html>" for address, head, body in site.pages}
    feeds = {url: JSON_FEED if url.endswith(".json") else RSS for url in site.feeds.split()}
    assert not pages.keys() & feeds.keys()

    def get(url):
        found = pages.get(url) or feeds.get(url)
        kind = "text/html" if url in pages or not found else "application/xml"
        return Fetched(
            url=url, status=200 if found else 404, headers={"content-type": kind}, body=(found or "none").encode()
        )

    return get


def followed(site: Site):
    return [seen.url for seen in discover(site.pages[0][0], served(site), "") if seen.sure]


@pytest.mark.parametrize("site", SITES, ids=[site.name for site in SITES])
def test_the_places_where_a_company_writes_are_followed_and_nothing_else(site):
    chosen, right = followed(site), site.right.split()
    assert set(chosen) <= set(right)
    assert bool(chosen) == bool(right)


def test_every_site_is_a_case_of_its_own():
    assert len({site.name for site in SITES}) == len(SITES) >= 40
    assert all(urljoin(site.pages[0][0], "/") for site in SITES)
