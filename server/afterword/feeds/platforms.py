"""Where the feed is on the programs and sites that many companies write with: a table of rows.

A row says how the platform is recognised (by address, or by what the page says of its generator) and where its feed is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from afterword.model import FeedSeen
from afterword.networks import host_of

if TYPE_CHECKING:  # the parser is slow to import
    from afterword.page import Element, Page


@dataclass(frozen=True)
class Platform:
    """One row: *address* matches host, path and query; *says* one of the page's marks; their groups fill *feed*.

    Where the row has only *says*, *feed* stands at the foot of the site. Some companies *write* there and nowhere else.
    """

    name: str
    feed: str
    address: str = ""
    says: str = ""
    kind: str = "rss"
    sure: bool = True
    writes: bool = False


def _but(names: str) -> str:
    """Return a pattern that no step of these names, which the platform keeps for itself, goes past."""
    return rf"(?!(?:{names.replace(' ', '|')})(?:[/?]|$))"


_GITHUB_OWN = _but(
    "orgs topics features sponsors settings marketplace collections login about pricing explore join search enterprise "
    "security customer-stories site contact notifications apps trending new readme resources solutions team"
)

PLATFORMS = (
    # --- by address: hosted sites, where the path names the writer
    Platform(
        "Medium",
        "https://medium.com/feed/{0}",
        rf"medium\.com/(@[\w.-]+|{_but('m me tag p search feed about membership')}[a-z0-9-]+)(?:/.*)?",
        writes=True,
    ),
    Platform(
        "Medium",
        "https://{0}.medium.com/feed",
        r"(?!(?:www|help|policy|cdn-\w+|miro)\.)([a-z0-9-]+)\.medium\.com/.*",
        writes=True,
    ),
    Platform(
        "Substack",
        "https://{0}.substack.com/feed",
        r"(?!(?:www|open|support)\.)([a-z0-9-]+)\.substack\.com/.*",
        writes=True,
    ),
    Platform("Hashnode", "https://{0}.hashnode.dev/rss.xml", r"([a-z0-9-]+)\.hashnode\.dev/.*", writes=True),
    Platform(
        "dev.to",
        "https://dev.to/feed/{0}",
        rf"dev\.to/{_but('t tags search about enter settings new feed')}(\w+)(?:/.*)?",
        writes=True,
    ),
    Platform(
        "YouTube",
        "https://www.youtube.com/feeds/videos.xml?channel_id={0}",
        r"(?:www\.|m\.)?youtube\.com/channel/(UC[\w-]{22})(?:/.*)?",
    ),
    Platform(
        "YouTube",
        "https://www.youtube.com/feeds/videos.xml?playlist_id={0}",
        r"(?:www\.|m\.)?youtube\.com/playlist\?list=([\w-]+).*",
    ),
    Platform(
        "YouTube",
        "https://www.youtube.com/feeds/videos.xml?channel_id={0}",
        r"(?:www\.|m\.)?youtube\.com/.*",
        r"channel:(UC[\w-]{22})",
    ),
    Platform("Mastodon", "/{0}.rss", r"[\w.-]+/(@\w+)(?:/.*)?", r"(?:generator|app|site_name):mastodon.*"),
    Platform(
        "GitHub releases",
        "https://github.com/{0}/{1}/releases.atom",
        rf"github\.com/{_GITHUB_OWN}([\w-]+)/([\w.-]+)(?:[/?].*)?",
        kind="atom",
    ),
    Platform(
        "GitHub",
        "https://github.com/{0}.atom",
        rf"github\.com/{_GITHUB_OWN}([\w-]+)/?(?:\?.*)?",
        kind="atom",
    ),
    Platform("GitHub", "https://github.com/{0}.atom", r"github\.com/orgs/([\w-]+)(?:[/?].*)?", kind="atom"),
    Platform(
        "GitLab releases",
        "https://gitlab.com/{0}/-/tags?format=atom",
        r"gitlab\.com/([\w-]+/[\w./-]+?)(?:/-/.*)?",
        kind="atom",
        sure=False,
    ),
    Platform("Reddit", "https://www.reddit.com/r/{0}/.rss", r"(?:www\.|old\.|new\.)?reddit\.com/r/(\w+)(?:/.*)?"),
    Platform(
        "Reddit",
        "https://www.reddit.com/user/{0}/submitted/.rss",
        r"(?:www\.|old\.|new\.)?reddit\.com/u(?:ser)?/([\w-]+)(?:/.*)?",
    ),
    Platform("Bluesky", "https://bsky.app/profile/{0}/rss", r"bsky\.app/profile/([\w.:-]+)(?:/.*)?"),
    Platform(
        "Tumblr",
        "https://{0}.tumblr.com/rss",
        r"(?!(?:www|assets|about|help)\.)([a-z0-9-]+)\.tumblr\.com/.*",
        writes=True,
    ),
    Platform(
        "Tumblr",
        "https://{0}.tumblr.com/rss",
        rf"(?:www\.)?tumblr\.com/{_but('dashboard explore login register search tagged about privacy policy')}"
        r"([a-z0-9-]+)(?:/.*)?",
        writes=True,
    ),
    Platform(
        "WordPress.com",
        "https://{0}.wordpress.com/feed/",
        r"(?!(?:www|public-api|en)\.)([a-z0-9-]+)\.wordpress\.com/.*",
        writes=True,
    ),
    Platform(
        "Blogger",
        "https://{0}.blogspot.{1}/feeds/posts/default",
        r"([a-z0-9-]+)\.blogspot\.(com?(?:\.\w\w)?|\w\w)/.*",
        kind="atom",
        writes=True,
    ),
    Platform("Write.as", "https://{0}.writeas.com/feed/", r"([a-z0-9-]+)\.writeas\.com/.*", writes=True),
    Platform(
        "Bear Blog", "https://{0}.bearblog.dev/feed/", r"([a-z0-9-]+)\.bearblog\.dev/.*", kind="atom", writes=True
    ),
    Platform("micro.blog", "https://{0}.micro.blog/feed.xml", r"(?!www\.)([a-z0-9-]+)\.micro\.blog/.*", writes=True),
    Platform(
        "note",
        "https://note.com/{0}/rss",
        rf"note\.com/{_but('search hashtag topic login signup info premium')}(\w+)(?:/.*)?",
        writes=True,
    ),
    Platform(
        "Zenn",
        "https://zenn.dev/{0}/feed",
        rf"zenn\.dev/(p/\w+|{_but('topics articles books about search tech-or-idea')}\w+)(?:/.*)?",
        writes=True,
    ),
    Platform(
        "Qiita",
        "https://qiita.com/organizations/{0}/activities.atom",
        r"qiita\.com/organizations/([\w-]+)(?:/.*)?",
        kind="atom",
    ),
    Platform(
        "Hatena Blog", "https://{0}.hatenablog.com/feed", r"([a-z0-9-]+)\.hatenablog\.com/.*", kind="atom", writes=True
    ),
    Platform("Lemmy", "https://{0}/feeds/c/{1}.xml?sort=New", r"(lemmy\.[a-z]+|[\w-]+\.ml)/c/(\w+)(?:/.*)?"),
    # --- by what the page says of itself: the feed stands at the foot of the site
    Platform("WordPress", "feed/", says=r"generator:wordpress.*|wp"),
    Platform("Ghost", "rss/", says=r"generator:ghost.*"),
    Platform("Substack", "feed", says=r"host:substackcdn\.com.*"),
    Platform("Medium", "feed", says=r"app:medium|site_name:medium"),
    Platform("Hashnode", "rss.xml", says=r"generator:hashnode.*|host:cdn\.hashnode\.com.*"),
    Platform("Blogger", "feeds/posts/default", says=r"generator:blogger.*", kind="atom"),
    Platform("Discourse", "latest.rss", says=r"generator:discourse.*"),
    Platform("Movable Type", "atom.xml", says=r"generator:typepad.*|generator:movable type.*", kind="atom", sure=False),
    Platform("Drupal", "rss.xml", says=r"generator:drupal.*", sure=False),
    Platform("Hugo", "index.xml", says=r"generator:hugo.*", sure=False),
    Platform("Jekyll", "feed.xml", says=r"generator:jekyll.*", kind="atom", sure=False),
    Platform("Docusaurus", "blog/rss.xml", says=r"generator:docusaurus.*", sure=False),
    Platform("Wix", "blog-feed.xml", says=r"generator:wix.*", sure=False),
    Platform("Squarespace", "blog?format=rss", says=r"generator:squarespace.*", sure=False),
    Platform("Hexo", "atom.xml", says=r"generator:hexo.*", kind="atom", sure=False),
    Platform("Eleventy", "feed/feed.xml", says=r"generator:eleventy.*", kind="atom", sure=False),
    Platform("Gatsby", "rss.xml", says=r"generator:gatsby.*", sure=False),
    Platform("HubSpot", "rss.xml", says=r"generator:hubspot.*", sure=False),
    Platform("Contao", "share/news.xml", says=r"generator:contao.*", sure=False),
)


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
