"""Where else a company may be read: its job board (for "posting watch") and its profiles on open platforms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from msgspec.structs import replace

from afterword.feeds.identity import normal_title
from afterword.feeds.platforms import by_address
from afterword.model import FeedSeen
from afterword.networks import host_of, page_key

if TYPE_CHECKING:  # the parser is slow to import
    from afterword.page import Page

MAX_ELSEWHERE = 6
SHORTEST_NAME = 4

# Job boards and networks: their own blogs are not the company's.
FOREIGN = """
    linkedin.com x.com twitter.com facebook.com instagram.com tiktok.com xing.com indeed.com glassdoor.com
    monster.com ziprecruiter.com stepstone.de stepstone.com wellfound.com builtin.com welcometothejungle.com
    otta.com dice.com greenhouse.io lever.co ashbyhq.com workable.com myworkdayjobs.com myworkdaysite.com
    smartrecruiters.com icims.com jobvite.com bamboohr.com recruitee.com teamtailor.com personio.de
    personio.com breezy.hr taleo.net successfactors.com successfactors.eu oraclecloud.com eightfold.ai
    rippling.com applytojob.com jobs.cz join.com infojobs.net pracuj.pl seek.com.au totaljobs.com reed.co.uk
    naukri.com simplyhired.com remoteok.com remoteok.io weworkremotely.com
""".split()  # noqa: SIM905 (a list to read)


SILENT = ("linkedin.com", "x.com", "twitter.com")


def is_under(url: str, host: str) -> bool:
    """Say whether an address is on *host* or one of its subdomains."""
    found = host_of(url).rstrip(".")
    return found == host or found.endswith("." + host)


@dataclass(frozen=True)
class Board:
    """A job board with public JSON: *address* finds the company's name in a link, *jobs* is where its jobs are."""

    name: str
    address: str
    jobs: str


BOARDS = (
    Board(
        "Greenhouse",
        r"https?://(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(?:embed/job_(?:board|app)\?(?:[^#]*&)?for=)?([\w-]+)",
        "https://boards-api.greenhouse.io/v1/boards/{0}/jobs?content=true",
    ),
    Board("Lever", r"https?://jobs\.lever\.co/([\w.-]+)", "https://api.lever.co/v0/postings/{0}?mode=json"),
    Board("Lever", r"https?://jobs\.eu\.lever\.co/([\w.-]+)", "https://api.eu.lever.co/v0/postings/{0}?mode=json"),
    Board("Ashby", r"https?://jobs\.ashbyhq\.com/([\w.%-]+)", "https://api.ashbyhq.com/posting-api/job-board/{0}"),
)
_EDGAR = re.compile(r"https?://(?:www\.)?sec\.gov/(?:cgi-bin/browse-edgar|edgar/browse/?)\?(?:[^#]*&)?CIK=(\w+)", re.I)


def offers(links: Iterable[str], company: str) -> list[FeedSeen]:
    """Return what can be offered without asking anybody: job boards, filings, a news search."""
    found: dict[str, FeedSeen] = {}
    for link in links:
        for board in BOARDS:
            if at := re.match(board.address, link):
                found[board.jobs.format(at[1])] = FeedSeen(
                    url=board.jobs.format(at[1]),
                    title=f"Open jobs ({board.name})",
                    kind="jobs",
                    source=f"board:{board.name} by the link {link[:200]}",
                    sure=False,
                )
        if at := _EDGAR.match(link):
            url = f"https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK={at[1]}&type=8-K&output=atom"
            found[url] = FeedSeen(url=url, title="SEC filings", kind="atom", source=f"link {link[:200]}", sure=False)
    return [*found.values(), *_news_search(company.strip())]


def _news_search(company: str) -> list[FeedSeen]:
    if not company:
        return []
    query = quote_plus(f'"{company}" when:7d')
    url = f"https://news.google.com/rss/search?q={query}&hl=en-US&gl=US&ceid=US:en"
    return [FeedSeen(url=url, title=f"Google News: {company}", source="search:Google News", sure=False)]


def elsewhere(links: Iterable[str], company: str, host: str) -> list[FeedSeen]:
    """Return the feeds of profiles that the company's pages link to and that bear its name."""
    names = {_letters(company), _letters(host.removeprefix("www.").partition(".")[0])} - {""}
    found: dict[str, FeedSeen] = {}
    for link in links:
        seen, whose = by_address(link) or (None, "")
        if seen and any(name in _letters(whose) for name in names):
            found.setdefault(page_key(seen.url), seen)
    return list(found.values())[:MAX_ELSEWHERE]


def own_writing(links: Iterable[str], page: Page) -> Iterator[FeedSeen]:
    """Yield the feeds of the blogs elsewhere that a page links to and whose name begins with that of its site."""
    names = tuple(_names(page))
    for link in links:
        seen, whose = by_address(link, writes=True) or (None, "")
        if seen and _letters(whose).startswith(names):
            yield replace(seen, sure=True)


def _names(page: Page) -> Iterator[str]:
    """Yield what the site is called, by its host, and by what it says where that is in the host's name."""
    host = _letters(host_of(page.url).removeprefix("www.").rpartition(".")[0])
    said = re.split(r"\s+[|–—·:•-]+\s+|:\s", page.title)
    titles = [name for name in map(_letters, said) if name in host]
    names = (
        _letters(host_of(page.url).removeprefix("www.").partition(".")[0]),
        _letters(page.meta("og:site_name") or ""),
        *titles,
    )
    yield from (name for name in names if len(name) >= SHORTEST_NAME)


def _letters(name: str) -> str:
    return normal_title(name).replace(" ", "").replace("_", "")
