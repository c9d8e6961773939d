from urllib.parse import urlsplit

import pytest

from afterword.feeds.discover import discover
from afterword.model import Fetched

HOME = "https://www.acme.example/"
ITEM = "<item><title>Hello</title><guid>1</guid></item>"


def rss(title="Acme Blog", items=ITEM):
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>"


def page(body="", head=""):
    return f"<html><head>{head}</head><body>{body}</body></html>"


def stated(href, title=""):
    return f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{href}">'


class Web:
    """A small web: addresses and what they give; remembers who was asked."""

    def __init__(self, **sites):
        self.pages = sites.pop("pages")
        self.asked = []

    def get(self, url):
        self.asked.append(url)
        text = self.pages.get(url)
        if text is None:
            return Fetched(url=url, status=404, headers={"content-type": "text/html"}, body=b"not found")
        kind = "application/rss+xml" if text.startswith("<?xml") else "text/plain" if "robots" in url else "text/html"
        return Fetched(url=url, status=200, headers={"content-type": kind}, body=text.encode())

    @property
    def hosts(self):
        return {urlsplit(url).hostname for url in self.asked}


def found(pages, start=HOME, company=""):
    web = Web(pages=pages)
    return discover(start, web.get, company), web


def sure(pages, start=HOME):
    return [(seen.url, seen.source) for seen in found(pages, start)[0] if seen.sure]


def test_the_page_itself_names_the_feed():
    feed = f"{HOME}feed"
    assert sure({HOME: page(head=stated("/feed")), feed: rss()}) == [(feed, f"link on {HOME}")]


def test_the_feed_says_its_title():
    (seen,) = found({HOME: page(head=stated("/feed", "RSS")), f"{HOME}feed": rss("Acme Stories")})[0]
    assert (seen.title, seen.kind) == ("Acme Stories", "rss")


def test_a_dead_feed_is_passed_over():
    head = stated("/feed") + stated("/atom.xml")
    assert [url for url, _ in sure({HOME: page(head=head), f"{HOME}atom.xml": rss()})] == [f"{HOME}atom.xml"]


def test_a_feed_without_entries_is_passed_over():
    assert sure({HOME: page(head=stated("/feed")), f"{HOME}feed": rss(items="")}) == []


PLACES = [
    ('<a href="/company/blog">Company blog</a>', f"{HOME}company/blog"),
    ('<a href="https://blog.acme.example/">Read more</a>', "https://blog.acme.example/"),
    ('<a href="https://engineering.acme.example/">Engineering</a>', "https://engineering.acme.example/"),
    ('<a href="/newsroom">Newsroom</a>', f"{HOME}newsroom"),
    ('<a href="/de/presse">Presse</a>', f"{HOME}de/presse"),
    ('<a href="/actualites">Actualités</a>', f"{HOME}actualites"),
    ('<a href="/noticias">Noticias</a>', f"{HOME}noticias"),
]


@pytest.mark.parametrize(("link", "place"), PLACES)
def test_the_places_where_a_company_writes_are_found_by_links(link, place):
    feed = f"{place.rstrip('/')}/rss.xml"
    assert sure({HOME: page(link), place: page(head=stated(feed)), feed: rss()}) == [(feed, f"link on {place}")]


def test_the_home_is_asked_from_any_page():
    pages = {f"{HOME}careers/7": page("A job"), HOME: page(head=stated("/feed")), f"{HOME}feed": rss()}
    assert [url for url, _ in sure(pages, f"{HOME}careers/7")] == [f"{HOME}feed"]


def test_a_blog_and_a_newsroom_are_two_feeds():
    body = '<a href="/blog">Blog</a><a href="/news">News</a>'
    pages = {
        HOME: page(body),
        f"{HOME}blog": page(head=stated("/blog/feed")),
        f"{HOME}news": page(head=stated("/news/feed")),
        f"{HOME}blog/feed": rss(),
        f"{HOME}news/feed": rss("Acme News"),
    }
    assert [url for url, _ in sure(pages)] == [f"{HOME}blog/feed", f"{HOME}news/feed"]


def test_well_known_addresses_are_tried_where_nothing_is_named():
    assert sure({HOME: page(), f"{HOME}feed.xml": rss()}) == [(f"{HOME}feed.xml", "well-known address")]
    _, web = found({HOME: page(head=stated("/feed")), f"{HOME}feed": rss()})
    assert f"{HOME}feed.xml" not in web.asked


def test_the_platform_says_where_to_try_first():
    head = '<meta name="generator" content="Hugo 0.140">'
    assert sure({HOME: page(head=head), f"{HOME}index.xml": rss()}) == [(f"{HOME}index.xml", "platform:Hugo")]


def test_robots_are_respected():
    robots = "User-agent: *\nDisallow: /feed\n\nUser-agent: Afterword\nDisallow: /blog\n"
    body = '<a href="/blog">Blog</a>'
    results, web = found({HOME: page(body), f"{HOME}robots.txt": robots, f"{HOME}blog": page(head=stated("/rss.xml"))})
    assert web.asked[0] == f"{HOME}robots.txt"
    assert f"{HOME}blog" not in web.asked
    assert results == ()


def test_few_requests_are_made():
    links = "".join(f'<a href="/blog/{n}">Blog {n}</a><a href="https://medium.com/acme-{n}">x</a>' for n in range(200))
    _, web = found({HOME: page(links)}, company="Acme")
    assert len(web.asked) <= 32


@pytest.mark.parametrize(
    "start",
    [
        "https://www.linkedin.com/company/acme",
        "https://x.com/acme",
        "https://boards.greenhouse.io/acme/jobs/1",
        "not an address",
    ],
)
def test_networks_and_job_boards_are_not_searched(start):
    _, web = found({}, start, "Acme")
    assert not {"www.linkedin.com", "x.com", "boards.greenhouse.io"} & web.hosts


def test_linkedin_and_x_are_never_asked():
    body = '<a href="https://www.linkedin.com/company/acme">Blog</a><a href="https://x.com/acme">News</a>'
    _, web = found({HOME: page(body, stated("https://www.linkedin.com/feed"))}, company="Acme")
    assert not {"www.linkedin.com", "x.com"} & web.hosts


def test_places_elsewhere_that_bear_the_name_are_offered():
    body = """<a href="https://medium.com/acme-tech">Medium</a><a href="https://github.com/acme">GitHub</a>
    <a href="https://github.com/other/project">Thanks</a><a href="https://bsky.app/profile/acme.example">Bluesky</a>"""
    pages = {HOME: page(body), "https://medium.com/feed/acme-tech": rss("Acme Tech")}
    offered = {seen.url: seen for seen in found(pages, company="Acme")[0]}
    assert {
        "https://medium.com/feed/acme-tech",
        "https://github.com/acme.atom",
        "https://bsky.app/profile/acme.example/rss",
    } <= set(offered)
    assert offered["https://medium.com/feed/acme-tech"].title == "Acme Tech"
    assert not any("other" in url for url in offered)
    assert [url for url, seen in offered.items() if seen.sure] == ["https://medium.com/feed/acme-tech"]


def test_a_blog_elsewhere_is_only_offered_beside_the_sites_own_feed():
    body = '<a href="https://medium.com/acme-tech">Medium</a>'
    pages = {HOME: page(body, stated("/feed")), f"{HOME}feed": rss(), "https://medium.com/feed/acme-tech": rss()}
    assert [(seen.url, seen.sure) for seen in found(pages)[0]] == [
        (f"{HOME}feed", True),
        ("https://medium.com/feed/acme-tech", False),
    ]


BOARDS = [
    ("https://boards.greenhouse.io/acme/jobs/1", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"),
    (
        "https://boards.greenhouse.io/embed/job_app?for=acme&token=1",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true",
    ),
    ("https://job-boards.eu.greenhouse.io/acme", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"),
    ("https://jobs.lever.co/acme/1a2b", "https://api.lever.co/v0/postings/acme?mode=json"),
    ("https://jobs.eu.lever.co/acme", "https://api.eu.lever.co/v0/postings/acme?mode=json"),
    ("https://jobs.ashbyhq.com/Acme%20Inc/1a", "https://api.ashbyhq.com/posting-api/job-board/Acme%20Inc"),
]


@pytest.mark.parametrize(("link", "board"), BOARDS)
def test_a_job_board_is_offered_as_posting_watch(link, board):
    for start, pages in ((link, {}), (HOME, {HOME: page(f'<a href="{link}">Jobs</a>')})):
        offered = [(seen.url, seen.kind, seen.sure) for seen in found(pages, start)[0]]
        assert offered == [(board, "jobs", False)]


def test_filings_and_a_news_search_are_offered():
    link = "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567"
    results, web = found({HOME: page(f'<a href="{link}">SEC</a>')}, company="Acme & Sons")
    urls = [seen.url for seen in results]
    assert "CIK=0001234567&type=8-K&output=atom" in urls[0]
    assert "%22Acme+%26+Sons%22" in urls[1]
    assert not {"www.sec.gov", "news.google.com"} & web.hosts
