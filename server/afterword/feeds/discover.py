"""Looks for the places where a company writes: few requests, robots.txt respected, each find with its evidence.

1. the page itself · 2. the site's home · 3. blog, newsroom and the like, found by links · 4. well-known addresses,
where the site names no feed · 5. the company's places on other platforms that its pages link to · 6. offers that need
no request: its job board, a news search. What answered as a feed is sure; the rest is offered. Runs in the worker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from msgspec.structs import replace

from afterword.feeds.on_page import on_page
from afterword.feeds.places import FOREIGN, SILENT, elsewhere, is_under, offers
from afterword.feeds.platforms import implied, same_host
from afterword.feeds.read import parse
from afterword.feeds.roles import role_of
from afterword.model import FeedSeen, Fetched
from afterword.networks import host_of, page_key
from afterword.page import Element, Page

ROBOT = "Afterword"
MAX_REQUESTS = 30
MAX_PLACES = 4
BESIDE = 25  # from this weight on, a role is no plain writing
# The twelve addresses under which 83 % of 591 engineering blogs have their feed, without those of platforms.
WELL_KNOWN = (
    "feed",
    "feed.xml",
    "rss",
    "atom.xml",
    "rss.xml",
    "index.xml",
    "blog/feed",
    "blog/rss.xml",
    "blog/feed.xml",
)

# Words of links to the places where companies write, with how telling they are.
_PLACE = re.compile(
    r"(?<!\w)(?:(?P<blog>blogs?|engineering|weblog|bitácora|\w*ブログ|博客|블로그)"
    r"|(?P<news>news(?:room)?|press(?:e| room| releases?)?|aktuelles|neuigkeiten|nachrichten|actualités?|actualites"
    r"|communiqués|noticias|notícias|novedades|prensa|comunicados|imprensa|notizie|comunicati|novità|stampa"
    r"|nieuws|persberichten|aktualności|aktualnosci|aktuality|novinky|wiadomości|nyheter|nyheder|pressrum|uutiset"
    r"|ajankohtaista|hírek|știri|haberler|новости|новини|ニュース|お知らせ|プレスリリース|新闻|新聞|소식|뉴스"
    r"|medien|media(?: center| centre)?)"
    r"|(?P<other>insights|stories|magazin\w*|journal|articles|artikel|updates|ressourcen|resources|ideas))(?!\w)",
    re.IGNORECASE,
)


def discover(start: str, get: Callable[[str], Fetched], company: str = "") -> tuple[FeedSeen, ...]:
    """Return the feeds of the company whose page or site *start* is: those that answered, then what is offered."""
    search = _Search(get)
    foreign = any(is_under(start, host) for host in FOREIGN)
    found = [] if foreign else list(search.on_site(start, company))
    found += offers([start, *search.links], company)
    return tuple({page_key(seen.url): seen for seen in reversed(found)}.values())[::-1]


class _Search:
    """One look around: what was asked, what robots.txt allows, and the links that were seen."""

    def __init__(self, get: Callable[[str], Fetched]) -> None:
        self._get, self._left = get, MAX_REQUESTS
        self._robots: dict[str, RobotFileParser | None] = {}
        self._answers: dict[str, Fetched | None] = {}
        self.links: list[str] = []

    def on_site(self, start: str, company: str) -> Iterator[FeedSeen]:
        """Yield what the site of *start* names, and what stands behind it."""
        here = self._page(start)
        home = here if urlsplit(start).path in ("", "/") else self._page(urljoin(start, "/"))
        pages = [page for page in (here, home) if page]
        pages += [page for page in map(self._page, _places(pages)) if page]
        yield from _by_rank(list(self._named(pages)) or list(self._guessed(pages)))
        self.links = [url for page in pages for tag in page.css("a[href]")[:2000] if (url := _address(page, tag))]
        for place in elsewhere(self.links, company, host_of(start)):
            yield replace(self._checked(place) or place, sure=False)

    def _named(self, pages: list[Page]) -> Iterator[FeedSeen]:
        """Yield the best feed that each page names and that answers."""
        for page in pages:
            named = (replace(seen, source=f"{seen.source} on {page.url}") for seen in on_page(page))
            if answered := next(filter(None, map(self._checked, named)), None):
                yield answered

    def _guessed(self, pages: list[Page]) -> Iterator[FeedSeen]:
        """Yield the first feed that answers where feeds usually are."""
        guesses = [seen for page in pages for seen in implied(page)]
        feet = dict.fromkeys(urljoin(page.url, "/") for page in pages)
        guesses += [FeedSeen(url=foot + path, source="well-known address") for foot in feet for path in WELL_KNOWN]
        if answered := next(filter(None, map(self._checked, guesses)), None):
            yield answered

    def _checked(self, seen: FeedSeen) -> FeedSeen | None:
        """Return *seen* when its address answers with a feed that has entries."""
        answer = self._fetch(seen.url)
        if answer is None or answer.status != 200:
            return None
        read = parse(answer.body, answer.url, answer.headers.get("content-type", ""))
        if not read.kind or not read.entries:
            return None
        return replace(seen, title=read.title or seen.title, kind=read.kind, sure=True)

    def _page(self, url: str) -> Page | None:
        answer = self._fetch(url)
        if answer is None or answer.status != 200 or "html" not in answer.headers.get("content-type", "html"):
            return None
        return Page(_text(answer), answer.url)

    def _fetch(self, url: str) -> Fetched | None:
        if url not in self._answers:
            allowed = self._left > 0 and not any(is_under(url, host) for host in SILENT) and self._allowed(url)
            self._left -= 1
            self._answers[url] = self._get(url) if allowed else None
        return self._answers[url]

    def _allowed(self, url: str) -> bool:
        origin = urljoin(url, "/")
        if origin not in self._robots:
            self._left -= 1
            answer = self._get(urljoin(origin, "robots.txt"))
            self._robots[origin] = _rules(answer) if answer.status == 200 else None
        rules = self._robots[origin]
        return rules is None or rules.can_fetch(ROBOT, url)


def _by_rank(found: list[FeedSeen]) -> list[FeedSeen]:
    """Return plain posts first; beside them, releases, forums and the like are only offered."""
    beside = {seen.url for seen in found if (role := role_of(seen.url, seen.title or "")) and role.weight >= BESIDE}
    if all(seen.url in beside for seen in found):
        return found
    return [s for s in found if s.url not in beside] + [replace(s, sure=False) for s in found if s.url in beside]


def _rules(answer: Fetched) -> RobotFileParser:
    rules = RobotFileParser()
    rules.parse(answer.body[:500_000].decode("utf-8", "replace").splitlines())
    return rules


def _text(answer: Fetched) -> str:
    head = answer.headers.get("content-type", "") + answer.body[:2000].decode("latin-1")
    stated = re.search(r"charset=[\"']?([\w-]+)", head)
    try:
        return answer.body.decode(stated[1] if stated else "utf-8", "replace")
    except LookupError:
        return answer.body.decode("utf-8", "replace")


def _address(page: Page, tag: Element) -> str | None:
    return page.absolute(tag.attr("href") or "")


def _places(pages: list[Page]) -> list[str]:
    """Return the addresses of the site's blog, newsroom and the like, the most telling first."""
    scored: dict[str, int] = {}
    asked = {page_key(page.url) for page in pages}
    for page in pages:
        for tag in page.css("a[href]")[:3000]:
            url = _address(page, tag)
            if url and same_site(url, page.url) and page_key(url) not in asked and (score := _telling(tag, url)):
                scored[url.split("#")[0]] = max(score, scored.get(url.split("#")[0], 0))
    return sorted(scored, key=lambda url: -scored[url])[:MAX_PLACES]


def _telling(tag: Element, url: str) -> int:
    parts = urlsplit(url)
    steps = [step for step in parts.path.split("/") if step]
    words = (tag.text or tag.attr("title") or "")[:60], (parts.hostname or "").split(".")[0], *steps[-1:]
    found = _PLACE.search(" ".join(words).replace("-", " "))
    if not found or len(steps) > 3 or re.search(r"\.(?:pdf|jpe?g|png|zip)$", parts.path):
        return 0
    return {"blog": 30, "news": 20, "other": 10}[found.lastgroup or "other"] - 2 * len(steps)


def same_site(one: str, other: str) -> bool:
    """Say whether two addresses belong to one domain (blog.example.com and www.example.com)."""
    hosts = sorted((host_of(u).removeprefix("www.") for u in (one, other)), key=len)
    return same_host(one, other) or hosts[1].endswith("." + hosts[0]) or _domain(hosts[0]) == _domain(hosts[1])


def _domain(host: str) -> str:
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])
