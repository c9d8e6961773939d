"""The platforms that many companies write with: how each is recognised, and where its feed is."""

from __future__ import annotations

from dataclasses import dataclass


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
