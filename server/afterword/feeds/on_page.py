"""The feeds that a page itself names or implies, best first.

1. `<link rel=alternate>` of a feed type · 2. links that say they are feeds · 3. the platform's rule · 4. a blog on
another site that the page links to and that bears its name. What is not the site's own posts (comments, podcasts, jobs,
other people's feeds …) is left out; of the rest, the most general is best.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from afterword.feeds.places import FOREIGN, is_under, own_writing
from afterword.feeds.platforms import implied, same_host
from afterword.feeds.roles import NEVER, role_of
from afterword.model import FeedSeen
from afterword.networks import host_of, page_key

if TYPE_CHECKING:  # the parser is slow to import
    from afterword.page import Element, Page

MAX_SEEN = 8

_FEED_TYPE = re.compile(r"(?:application|text)/(?:x-)?(?:(?:rss|atom|rdf|feed)(?:\+(?:xml|json))?)$")
_XML_TYPE = re.compile(r"(?:application|text)/(?:xml|json)$|^$")
_FEED_FILE = re.compile(
    r"(?:^|/)(?:[\w.-]*(?:rss|atom|feed|rdf)[\w.-]*|index|news|blog|posts?|default|all|main)\.(?:xml|rdf|json|php|aspx?|cfm)$"
    r"|\.(?:rss|atom|rdf)$"
)
# A file that says no more than "feed"; its kind or version may follow.
_ONLY_FEED = re.compile(
    r"(?:rss|atom|feeds?|rdf|index|default|main|all|posts?|news)[\d._-]*(?:rss|atom|feed)?[\d._-]*\.?(?:xml|rss|atom|rdf|json|php|aspx?|cfm)?"
)
_FEED_STEP = re.compile(
    r"(?:^|/)(?:rss|rss2|rss\.xml|atom|feed|rdf|rss-feed|newsfeed|news-feed|rssfeed|feeds?/posts/default)$"
)
_FEED_QUERY = re.compile(
    r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|format=(?:rss|feed|atom)|type=rss|rss=1|alt=rss|output=(?:rss|atom))(?:&|$)"
)
_FEED_WORDS = re.compile(r"\b(?:rss|atom|feed|newsfeed)\b", re.IGNORECASE)
_SAYS_FEEDS = re.compile(
    r"(?<!\w)(?:(?:rss|news|atom)?[- ]?feeds|\w*(?:angebote?|übersicht)|overview|what is|was ist)(?!\w)"
)
_SERVICE = re.compile(r"/(?:service|hilfe|help|info|about|ueber-uns|faq|support)/")
_SAYS_FEED = re.compile(r"(?<!\w)(?:rss|atom|newsfeeds?|feeds?|flux rss|syndicat\w+|xml)(?!\w)")


@dataclass(frozen=True)
class Candidate:
    """A feed-like thing on a page: *far* is 0 for the site's plain posts and grows with the distance from them."""

    url: str
    title: str
    kind: str
    how: str
    far: int


def on_page(page: Page) -> tuple[FeedSeen, ...]:
    """Return the feeds of the site's posts that *page* names or implies, best first."""
    if any(is_under(page.url, host) for host in FOREIGN):
        return ()
    stated = [*_links(page), *_anchors(page)]
    wanted = sorted((c for c in stated if c.far < NEVER), key=lambda c: c.far)
    found = [FeedSeen(url=c.url, title=c.title or None, kind=c.kind, source=c.how) for c in wanted]
    if not wanted:
        found = [*_of_the_whole(page, stated), *(seen for seen in _by_platform(page, stated) if seen.sure)]
        found = found or list(own_writing(filter(None, (_address(page, tag) for tag in page.css("a[href]"))), page))
    return tuple({page_key(seen.url): seen for seen in reversed(found)}.values())[::-1][:MAX_SEEN]


def _links(page: Page) -> Iterator[Candidate]:
    for tag in page.css("link[href]"):
        tokens = (tag.attr("rel") or "").casefold().split()
        kind = (tag.attr("type") or "").casefold().split(";")[0].strip()
        url = _address(page, tag)
        if not url or not {"alternate", "feed", "service.feed"}.intersection(tokens):
            continue
        if _FEED_TYPE.match(kind) or (_XML_TYPE.match(kind) and looks_like_feed(url)):
            yield _candidate(page, url, tag.attr("title") or "", kind, "link")


def _anchors(page: Page) -> Iterator[Candidate]:
    for tag in page.css("a[href]"):
        url = _address(page, tag)
        if url and _leads_to_feed(url, tag) and _is_ours(url, page):
            yield _candidate(page, url, (tag.text or tag.attr("title") or "")[:80], "", "anchor")


def _address(page: Page, tag: Element) -> str | None:
    href = re.sub(r"^feed:(?://)?(?=https?:)|^feed:(?=//)", "", tag.attr("href") or "")
    return page.absolute(href)


def looks_like_feed(url: str) -> bool:
    """Say whether an address is written as those of feeds are."""
    parts = urlsplit(url)
    path = parts.path.casefold().rstrip("/")
    return bool(_FEED_FILE.search(path) or _FEED_STEP.search(path) or _FEED_QUERY.search(parts.query.casefold()))


def _leads_to_feed(url: str, tag: Element) -> bool:
    path, query = urlsplit(url).path.casefold().rstrip("/"), urlsplit(url).query.casefold()
    if not re.search(r"rss|atom|feed|rdf|xml", url.casefold()) or re.search(r"\.html?$", path):
        return False
    if (
        _FEED_QUERY.search(query)
        or is_under(url, "feedburner.com")
        or (_FEED_FILE.search(path) and re.search(r"rss|atom|feed|rdf", path))
    ):
        return True
    says = " ".join(filter(None, (tag.text, tag.attr("title"), tag.attr("aria-label"), tag.attr("class")))).casefold()
    says += " ".join(image.attr("alt") or "" for image in tag.css("img")).casefold()
    steps = set(path.split("/"))
    if "." not in path and (_SAYS_FEEDS.search(says) or _SERVICE.search(path)):
        return False  # a page about the site's feeds
    return bool(_SAYS_FEED.search(says)) and (looks_like_feed(url) or not steps.isdisjoint(("rss", "feed", "atom")))


def _is_ours(url: str, page: Page) -> bool:
    """Say whether a plain link may lead to the site's own feed: on its host, or under its name at FeedBurner."""
    if same_host(url, page.url):
        return True
    name = re.sub(r"\W", "", host_of(page.url).removeprefix("www.").rpartition(".")[0]).casefold()
    burnt = re.sub(r"\W", "", urlsplit(url).path).casefold()
    return is_under(url, "feedburner.com") and len(burnt) > 3 and (burnt in name or name in burnt)


def _candidate(page: Page, url: str, title: str, kind: str, how: str) -> Candidate:
    title = " ".join(title.split())
    steps, here = _steps(url), _path(page.url)
    far = _distance(url, title, page, steps)
    far += len(steps) * (1 if steps == here[: len(steps)] else 3)
    far += 0 if how == "link" else 15
    far += 0 if same_host(url, page.url) else 10
    spoken = "json" if "json" in kind or url.endswith(".json") else "atom" if "atom" in f"{kind} {url}" else "rss"
    return Candidate(url=url, title=title, kind=spoken, how=how, far=far)


def _distance(url: str, title: str, page: Page, steps: list[str]) -> int:
    """Return how far the feed is from the site's plain posts, by what it says it is."""
    here = _path(page.url)
    if here and _bare(steps) == _bare(here) and same_host(url, page.url) and (only := _article(page, here[-1])):
        return only
    name = page.meta("og:site_name") or ""
    role = role_of(_live(url), title.replace(name, "") if len(name) > 3 else title)
    if role is None:
        return 0
    # A feed at the foot of the site that has a telling word in its title only may be called so ("Jobs & Friends").
    named_so = (
        role.soft and not steps and role_of(_live(url), "") is None and len(_FEED_WORDS.sub("", title).split()) > 1
    )
    return min(role.weight, 20) if named_so else role.weight


def _article(page: Page, name: str) -> int:
    """Return how sure it is that the page is one article, whose own feed is its comments, and not a whole site."""
    body = page.first("body")
    classes = set((body.attr("class") or "").split()) if body else set()
    if page.meta("og:type") == "article" or not classes.isdisjoint(("single", "single-post", "postid")):
        return NEVER
    dated = re.search(r"/\d{4}/\d\d?/", urlsplit(page.url).path)
    return NEVER if dated or name.count("-") >= 3 or name.isdigit() else 60 if "page" in classes else 0


def _bare(steps: list[str]) -> list[str]:
    return [*steps[:-1], *(re.sub(r"\.\w{2,5}$", "", step) for step in steps[-1:])]


def _path(url: str) -> list[str]:
    return [step for step in urlsplit(_live(url)).path.split("/") if step]


def _live(url: str) -> str:
    """Return the address that an archived one shows."""
    return re.sub(r"^https?://web\.archive\.org/web/\d+[a-z_]*/", "", url)


def _steps(url: str) -> list[str]:
    """Return the steps of the path without those that only say "feed"."""
    steps = _path(url)
    while steps and (_ONLY_FEED.fullmatch(steps[-1].casefold()) or _FEED_STEP.match(steps[-1].casefold())):
        steps.pop()
    return steps


def _of_the_whole(page: Page, stated: Sequence[Candidate]) -> Iterator[FeedSeen]:
    """Yield the site's feed where Hugo names only that of a part (`/hiring/index.xml` → `/index.xml`)."""
    hugo = (page.meta("generator") or "").casefold().startswith("hugo")
    for c in stated:
        parts = urlsplit(c.url)
        if c.how == "link" and same_host(c.url, page.url) and hugo and parts.path.endswith("/index.xml"):
            yield FeedSeen(url=f"{parts.scheme}://{parts.netloc}/index.xml", source="platform:Hugo")


def _by_platform(page: Page, stated: Sequence[Candidate]) -> list[FeedSeen]:
    # A site all of whose feeds are podcasts writes no posts.
    roles = [role_of(c.url, c.title) for c in stated if c.how == "link" and same_host(c.url, page.url)]
    return [] if any(role and role.name == "podcast" for role in roles) else implied(page)
