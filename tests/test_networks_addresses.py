"""Addresses as they are compared."""

import pytest

from afterword.networks import host_of, page_key, profile_key, view_key

ACME = "acme.example/blog/rye"
PAGES = [
    ("https://acme.example/blog/rye", ACME),
    ("http://www.ACME.example:80/blog/rye/", ACME),
    ("https://acme.example/blog/rye?utm_source=x&UTM_medium=y&fbclid=1&ref=z#top", ACME),
    ("https://acme.example/blog/rye?source=rss----abc", ACME),
    ("https://acme.example/blog/rye?source=2", ACME + "?source=2"),
    ("https://acme.example/blog/rye?b=2&a=1&b=1", ACME + "?a=1&b=1&b=2"),
    ("https://acme.example/blog/rye?empty=", ACME + "?empty="),
    ("https://acme.example:8443/blog/rye", "acme.example:8443/blog/rye"),
    ("https://www2.acme.example/", "www2.acme.example"),
    ("//acme.example/blog/rye", ACME),
    (" https://acme.example/blog/rye ", ACME),
    ("https://user:secret@acme.example/blog/rye", ACME),
    ("https://acme.example/Blog", "acme.example/Blog"),
    ("https://acme.example/" + "x" * 2000, "acme.example/" + "x" * 487),
    (None, ""),
    ("", ""),
    ("/blog/rye", ""),
    ("mailto:a@acme.example", ""),
    ("http://[::1", ""),
    ("http://acme.example:port/", ""),
    ("http://acme.example:99999/", ""),
]


@pytest.mark.parametrize(("url", "key"), PAGES)
def test_spellings_of_a_page_share_a_key(url, key):
    assert page_key(url) == key


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://acme.example/jobs/#/openings/12?x=1", "acme.example/jobs#/openings/12?x=1"),
        ("https://acme.example/jobs#!/12", "acme.example/jobs#!/12"),
        ("https://acme.example/jobs#apply", "acme.example/jobs"),
        ("https://acme.example/jobs?job=12&utm_campaign=may", "acme.example/jobs?job=12"),
        ("#/openings/12", ""),
        (None, ""),
    ],
)
def test_a_route_tells_views_apart_and_an_anchor_does_not(url, key):
    assert view_key(url) == key


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/Noor-Ash/", "linkedin.com/in/noor-ash"),
        ("https://de.linkedin.com/in/noor-ash?trk=people", "linkedin.com/in/noor-ash"),
        ("http://m.network.example/Noor#about", "network.example/noor"),
        ("https://de.network.example/noor", "de.network.example/noor"),
        ("noor-ash", ""),
        (None, ""),
    ],
)
def test_spellings_of_a_profile_share_a_key(url, key):
    assert profile_key(url) == key


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://WWW.acme.example:81/x", "www.acme.example"), ("http://[::1]:80/", "::1"), ("x", ""), ("http://[", "")],
)
def test_a_host_is_read_as_it_is_asked(url, host):
    assert host_of(url) == host
