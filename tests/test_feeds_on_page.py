from urllib.parse import urljoin

import pytest

from afterword.feeds import on_page, platforms
from afterword.feeds.platforms import implied
from afterword.page import Page

SITE = "https://www.acme.example"
POST = f"{SITE}/2026/03/how-we-moved-to-rust/"


def chosen(head: str, url: str = POST, body: str = "") -> str | None:
    page = Page(f"<html><head>{head}</head><body>{body}</body></html>", url)
    return next((seen.url for seen in on_page(page)), None)


def link(href: str, title: str = "", kind: str = "application/rss+xml") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}">'


WORDPRESS = '<link rel="https://api.w.org/" href="https://www.acme.example/wp-json/">'

ONE_LINK = [
    ("/feed/", "application/rss+xml", f"{SITE}/feed/"),
    ("/atom.xml", "application/atom+xml", f"{SITE}/atom.xml"),
    ("/rss", "application/rss", f"{SITE}/rss"),
    ("/index.rdf", "application/RDF+xml", f"{SITE}/index.rdf"),
    ("/feed", "application/RSS+XML; charset=utf-8", f"{SITE}/feed"),
    ("/rss.xml", "text/xml", f"{SITE}/rss.xml"),
    ("/rss.xml", "", f"{SITE}/rss.xml"),
    ("/feed.json", "application/feed+json", f"{SITE}/feed.json"),
    ("/feed.json", "application/json", f"{SITE}/feed.json"),
    ("//www.acme.example/feed", "application/rss+xml", f"{SITE}/feed"),
    ("//www.acme.example//index.xml", "application/rss+xml", f"{SITE}//index.xml"),
    ("feed:https://www.acme.example/feed", "application/rss+xml", f"{SITE}/feed"),
    ("/?feed=rss2", "application/rss+xml", f"{SITE}/?feed=rss2"),
    ("https://feeds.feedburner.com/acmeblog", "application/rss+xml", "https://feeds.feedburner.com/acmeblog"),
    ("https://acme.ghost.example/rss/", "application/rss+xml", "https://acme.ghost.example/rss/"),
]


@pytest.mark.parametrize(("href", "kind", "expected"), ONE_LINK)
def test_a_link_of_a_feed_type_is_the_feed(href, kind, expected):
    assert chosen(link(href, "Acme", kind)) == expected


NO_FEED = [
    link("/wp-json/wp/v2/posts/12", "", "application/json"),
    link("/oembed?url=x", "", "application/json+oembed"),
    link("/oembed?url=x&format=xml", "", "text/xml+oembed"),
    link("/de/", "", "") + '<link rel="alternate" hreflang="fr" href="/fr/">',
    link("/app.webmanifest", "", "application/json"),
    link("/comments/feed/", "Acme » Comments Feed"),
    link("/2026/03/how-we-moved-to-rust/feed/", "Acme » How we moved to Rust Comments Feed"),
    link("/2026/03/how-we-moved-to-rust/feed/", "Flux"),
    link("?feed=rss2", "Acme"),
    link("/2026/03/how-we-moved-to-rust.rss", "Acme"),
    link("https://jobs.acme.example/feed", "Acme"),
    link("https://podcast.acme.example/feed", "Acme"),
    link("/wiki/index.php?title=Служебная:Изменения&feed=atom", "Acme"),
    link("https://acme.podigee.io/feed/mp3", "Acme Talk"),
    link("/podcast.xml", "Acme"),
    link("/feed/podcast/", "Acme"),
    link("/hiring/index.xml", "Acme"),
    link("/careers/feed", "Acme careers"),
    link("/remote-jobs.rss", "RSS"),
    link("/events.ics.xml", "Events"),
    link("/news.xml?type=events", "Veranstaltungen"),
    link("/web-stories/feed/", "Acme » Stories Feed"),
    link("/author/jo/feed/", "Acme » Posts by Jo Feed"),
    link("/tag/rust/feed/", "Acme » rust Tag Feed"),
    link("/category/culture/feed/", "Acme » Culture Category Feed"),
    link("/?s=rust&feed=rss2", "Acme » Search Results for “rust” Feed"),
    link("/collections/all.atom", "Products", "application/atom+xml"),
    link("/index.php?title=Special:RecentChanges&feed=atom", "Acme wiki Atom feed", "application/atom+xml"),
    link("/shops.rss", "Kleinanzeigen"),
    link("/places.xml", "Acme GeoRSS"),
    link("/taxonomy/term/5/feed", "RSS - Engineering"),
    link("/taxonomy/term/5/all/feed"),
    link("/t/welcome-to-acme/123.rss", "Welcome to Acme"),
    link("/timeline?format=rss", "RSS Feed"),
    link("/buglist.cgi?ctype=atom&product=x", "Bugs"),
    link("/rocket/-/issues.atom?state=opened", "Issues"),
    link("/feed/?post_type=job_listing"),
    link("/feed/?post_type=product"),
    link("/?tag=rust&feed=rss2", "Acme"),
    link("/?page_id=12&feed=rss2", "Acme"),
    link("/?author=3&feed=rss2", "Acme"),
    link("/feed/atom/?withcomments=1", "Acme"),
    link("/rss/jobb.xml", "Lediga jobb"),
    link("/oferty-pracy/feed", "Oferty pracy"),
    link("/kariera/rss", "Kariera"),
    link("/ledige-stillinger/feed/", "Ledige stillinger"),
    link("/recrutement/feed", "Recrutement"),
    link("/recruit/feed", "採用情報"),
    link("/produkter.xml", "Produkter"),
    link("/produits/feed", "Produits"),
    link("/productos/feed/", "Productos"),
    link("/prodotti/feed", "Prodotti"),
    link("/temoignages/feed", "Témoignages"),
    link("/glossary/feed/", "Acme » Glossary"),
    link("/portfolio/feed/", "Portfolio"),
    link("/team/feed/", "Acme » Team"),
    link("/locations/feed/", "Locations"),
    link("/faq/feed", "FAQ"),
    link("/kurse/feed", "Kurse"),
]


@pytest.mark.parametrize("head", NO_FEED)
def test_what_is_not_the_sites_own_posts_is_not_chosen(head):
    assert chosen(head) is None


RANKED = [
    pytest.param(
        [("/comments/feed/", "Acme » Comments Feed"), ("/feed/", "Acme » Feed")], "/feed/", id="comments first"
    ),
    pytest.param([("/feed/", "RSS 2.0"), ("/feed/rss/", "RSS .92"), ("/feed/atom/", "Atom")], "/feed/", id="kinds"),
    pytest.param(
        [("/rss/culture", "Culture"), ("/rss/tech", "Tech"), ("/rss", "Acme")], "/rss", id="parts, then whole"
    ),
    pytest.param([("/economy/rss.xml", "Economy"), ("/rss.xml", "Headlines")], "/rss.xml", id="section first"),
    pytest.param([("/blog.xml", "Blog"), ("/releases.xml", "Releases")], "/blog.xml", id="blog and releases"),
    pytest.param([("/releases.xml", "Releases"), ("/blog.xml", "Blog")], "/blog.xml", id="releases first"),
    pytest.param([("/rss/videos.xml", "Videos"), ("/rss/news.xml", "News")], "/rss/news.xml", id="videos first"),
    pytest.param([("/press/rss", "Press releases"), ("/blog/rss", "Blog")], "/blog/rss", id="press first"),
    pytest.param([("https://changelog.blog/feed", "Acme")], "https://changelog.blog/feed", id="a telling host"),
    pytest.param([("/blog.rss", "Acme")], "/blog.rss", id="a file named as a place"),
    pytest.param([("/press/rss", "Press releases")], "/press/rss", id="press alone"),
    pytest.param([("/news-and-events/feed", "News & Events")], "/news-and-events/feed", id="news and events"),
    pytest.param([("/feed/", "Jobs & Friends » Feed")], "/feed/", id="a site whose name is telling"),
    pytest.param([("/feed.xml", "The Audio Deals Blog")], "/feed.xml", id="a name without a separator"),
    pytest.param([("/fr/feed", "Acme (fr)"), ("/feed", "Acme")], "/feed", id="another language first"),
    pytest.param([("/ical.xml", "Calendar"), ("/feed", "Acme")], "/feed", id="calendar first"),
    pytest.param([("/-/blogs/rss", "Blogs")], "/-/blogs/rss", id="a portal's blogs"),
    pytest.param([("/blogs/news.atom", "Acme - News")], "/blogs/news.atom", id="a shop's blog"),
    pytest.param([("/team-blog/feed/", "Team blog")], "/team-blog/feed/", id="a team's blog"),
    pytest.param([("/product-blog/rss", "Product blog")], "/product-blog/rss", id="a product blog"),
    pytest.param([("/karriere-blog/feed", "Karriereblog")], "/karriere-blog/feed", id="a blog on careers"),
    pytest.param([("/reviews/feed", "Reviews"), ("/feed", "Acme")], "/feed", id="reviews first"),
    pytest.param([("/rss/SECFiling.aspx", "SEC Filings"), ("/rss/News.aspx", "News")], "/rss/News.aspx", id="filings"),
    pytest.param([("/?type=9818", "Aktuelles")], "/?type=9818", id="a number for a feed"),
]


@pytest.mark.parametrize(("links", "expected"), RANKED)
def test_the_most_general_feed_comes_first(links, expected):
    assert chosen("".join(link(href, title) for href, title in links)) == urljoin(SITE, expected)


def test_a_feed_in_the_pages_own_language_comes_first():
    head = link("/de/feed", "Acme (de)") + link("/en/feed", "Acme (en)")
    assert chosen(head, f"{SITE}/en/news/hello") == f"{SITE}/en/feed"


def test_a_site_that_lives_below_a_path_keeps_its_feed():
    assert chosen(link("/magazine/feed/", "Acme Magazine"), f"{SITE}/magazine/") == f"{SITE}/magazine/feed/"


def test_relative_links_start_at_the_base():
    assert chosen('<base href="https://cdn.example/x/">' + link("rss.xml", "Acme")) == "https://cdn.example/x/rss.xml"


def test_an_archived_page_gives_the_archived_feed():
    there = "https://web.archive.org/web/20150721045344/http://acme.example"
    head = link(f"{there}/comments/feed/", "Comments") + link(f"{there}/feed/", "Acme")
    assert chosen(head, f"{there}/2015/05/hello/") == f"{there}/feed/"


ANCHORS = [
    ('<a href="/rss.xml">RSS</a>', f"{SITE}/rss.xml"),
    ('<a href="/en/rss.xml"></a>', f"{SITE}/en/rss.xml"),
    ('<a href="/blog/rss/">RSS</a>', f"{SITE}/blog/rss/"),
    ('<a href="//www.acme.example/rss">RSS Feed</a>', f"{SITE}/rss"),
    ('<a href="/rss/latest">RSS</a>', f"{SITE}/rss/latest"),
    ('<a href="/feed"><img alt="RSS" src="rss.png"></a>', f"{SITE}/feed"),
    ('<a href="/?format=feed&type=rss">Subscribe</a>', f"{SITE}/?format=feed&type=rss"),
    ('<a href="https://feeds.feedburner.com/acme">Subscribe</a>', "https://feeds.feedburner.com/acme"),
    ('<a href="/rss-feeds">RSS feeds</a>', None),
    ('<a href="/rss.html">RSS</a>', None),
    ('<a href="/service/rss-feed_node.html">RSS-Feed</a>', None),
    ('<a href="/rss">RSS feeds</a>', None),
    ('<a href="/rss/"></a>', None),
    ('<a href="/service/rss">RSS</a>', None),
    ('<a href="/rss">RSS-Angebote</a>', None),
    ('<a href="/feeds/">RSS</a>', None),
    ('<a href="/newsletter">RSS feeds</a>', None),
    ('<a href="/about/rss-terms">RSS terms</a>', None),
    ('<a href="https://feeds.feedburner.com/somebodyelse">RSS</a>', None),
    ('<a href="https://partner.example/rss.xml">RSS</a>', None),
    ('<a href="https://www.facebook.com/dialog/feed?app_id=1">Share</a>', None),
    ('<a href="https://www.linkedin.com/company/acme?trk=public_feed">LinkedIn</a>', None),
    ('<a href="/2026/03/how-we-moved-to-rust/feed/">Comments RSS</a>', None),
    ('<a href="/podcast.rss">RSS</a>', None),
    ('<a href="/sitemap.xml">Sitemap</a>', None),
    ('<a href="javascript:rss()">RSS</a>', None),
]


@pytest.mark.parametrize(("body", "expected"), ANCHORS)
def test_a_link_that_says_it_is_a_feed_is_one(body, expected):
    assert chosen("", body=body) == expected


def test_a_stated_feed_is_better_than_a_link_to_one():
    assert chosen(link("/feed", "Acme"), body='<a href="/rss.xml">RSS</a>') == f"{SITE}/feed"


OWN_WRITING = [
    ("https://medium.com/acme-engineering", "https://medium.com/feed/acme-engineering"),
    ("https://medium.com/acme-engineering/how-we-moved-1a2b", "https://medium.com/feed/acme-engineering"),
    ("https://medium.com/@acmehq", "https://medium.com/feed/@acmehq"),
    ("https://acmerockets.substack.com/p/hello", "https://acmerockets.substack.com/feed"),
    ("https://dev.to/acme", "https://dev.to/feed/acme"),
    ("https://acme.hashnode.dev/", "https://acme.hashnode.dev/rss.xml"),
    ("https://acme-blog.tumblr.com/", "https://acme-blog.tumblr.com/rss"),
    ("https://medium.com/@jo.writer", None),
    ("https://medium.com/other-company/we-use-acme-1a2b", None),
    ("https://medium.com/tag/acme", None),
    ("https://notacme.substack.com/", None),
    ("https://github.com/acme", None),
    ("https://www.youtube.com/channel/UC1234567890123456789012", None),
    ("https://www.linkedin.com/company/acme", None),
    ("https://x.com/acme", None),
]


@pytest.mark.parametrize(("href", "expected"), OWN_WRITING)
def test_where_a_page_names_no_feed_its_own_writing_elsewhere_counts(href, expected):
    anchor = f'<a href="{href}">Blog</a>'
    for url, head in (
        (f"{SITE}/", "<title>Home</title>"),
        ("https://get-acme.example/", "<title>Acme – rockets for all</title>"),
        ("https://rockets.example/", '<meta property="og:site_name" content="Acme">'),
    ):
        assert chosen(head, url, anchor) == expected
        assert chosen(head + link("/feed", "Ours"), url, anchor) == urljoin(url, "/feed")


def test_a_telling_word_of_a_title_is_no_name():
    anchor = '<a href="https://medium.com/engineering-weekly">Read on</a>'
    assert chosen("<title>Engineering at its best, we think</title>", f"{SITE}/", anchor) is None


PLATFORMS = [
    ("https://medium.com/acme-engineering/how-we-moved-1a2b", "", "https://medium.com/feed/acme-engineering"),
    ("https://medium.com/@jo.acme", "", "https://medium.com/feed/@jo.acme"),
    ("https://acme.medium.com/how-1a2b", "", "https://acme.medium.com/feed"),
    ("https://acme.substack.com/p/hello", "", "https://acme.substack.com/feed"),
    ("https://acme.hashnode.dev/hello", "", "https://acme.hashnode.dev/rss.xml"),
    ("https://dev.to/acme/hello-1a2b", "", "https://dev.to/feed/acme"),
    ("https://dev.to/t/rust", "", None),
    (
        "https://www.youtube.com/channel/UC1234567890123456789012/videos",
        "",
        "https://www.youtube.com/feeds/videos.xml?channel_id=UC1234567890123456789012",
    ),
    (
        "https://www.youtube.com/@acme",
        '<meta itemprop="identifier" content="UC1234567890123456789012">',
        "https://www.youtube.com/feeds/videos.xml?channel_id=UC1234567890123456789012",
    ),
    ("https://github.com/acme", "", "https://github.com/acme.atom"),
    ("https://github.com/acme/rocket", "", "https://github.com/acme/rocket/releases.atom"),
    ("https://github.com/acme/rocket/issues/12", "", "https://github.com/acme/rocket/releases.atom"),
    ("https://github.com/features/actions", "", None),
    ("https://github.com/aboutacme", "", "https://github.com/aboutacme.atom"),
    ("https://github.com/orgs/acme/repositories", "", "https://github.com/acme.atom"),
    ("https://www.reddit.com/user/acme/", "", "https://www.reddit.com/user/acme/submitted/.rss"),
    ("https://www.tumblr.com/acme/1/hello", "", "https://acme.tumblr.com/rss"),
    ("https://www.tumblr.com/explore", "", None),
    ("https://acme.writeas.com/hello", "", "https://acme.writeas.com/feed/"),
    ("https://acme.bearblog.dev/hello/", "", "https://acme.bearblog.dev/feed/"),
    ("https://acme.micro.blog/2026/hello.html", "", "https://acme.micro.blog/feed.xml"),
    ("https://note.com/acme/n/1a2b", "", "https://note.com/acme/rss"),
    ("https://zenn.dev/p/acme", "", "https://zenn.dev/p/acme/feed"),
    ("https://zenn.dev/topics/rust", "", None),
    ("https://qiita.com/organizations/acme", "", "https://qiita.com/organizations/acme/activities.atom"),
    ("https://acme.hatenablog.com/entry/1", "", "https://acme.hatenablog.com/feed"),
    ("https://lemmy.world/c/acme", "", "https://lemmy.world/feeds/c/acme.xml?sort=New"),
    (POST, '<meta name="generator" content="Discourse 3.6">', f"{SITE}/latest.rss"),
    (POST, '<script src="https://substackcdn.com/x.js"></script>', f"{SITE}/feed"),
    (POST, '<meta property="al:ios:app_name" content="Medium">', f"{SITE}/feed"),
    (POST, '<script src="https://cdn.hashnode.com/x.js"></script>', f"{SITE}/rss.xml"),
    (POST, '<meta name="generator" content="Blogger">', f"{SITE}/feeds/posts/default"),
    ("https://www.youtube.com/playlist?list=PL1", "", "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"),
    ("https://www.reddit.com/r/acme/", "", "https://www.reddit.com/r/acme/.rss"),
    ("https://bsky.app/profile/acme.example", "", "https://bsky.app/profile/acme.example/rss"),
    (
        "https://social.example/@acme",
        '<meta name="generator" content="Mastodon v4.4">',
        "https://social.example/@acme.rss",
    ),
    ("https://acme.tumblr.com/post/1/hello", "", "https://acme.tumblr.com/rss"),
    ("https://acme.wordpress.com/2026/03/01/hello/", "", "https://acme.wordpress.com/feed/"),
    ("https://acme.blogspot.com/2026/03/hello.html", "", "https://acme.blogspot.com/feeds/posts/default"),
    (POST, WORDPRESS, f"{SITE}/feed/"),
    (POST, '<meta name="generator" content="WordPress 6.8">', f"{SITE}/feed/"),
    (POST, '<link rel="stylesheet" href="/blog/wp-content/themes/x.css">', f"{SITE}/blog/feed/"),
    (POST, '<link rel="stylesheet" href="https://cdn.example/wp-content/themes/x.css">', None),
    (POST, '<meta name="generator" content="Ghost 5.1">', f"{SITE}/rss/"),
    (POST, '<meta name="generator" content="TYPO3 CMS">', None),
    (POST, WORDPRESS + link("/feed/mp3/", "Podcast Feed: Acme (mp3)"), None),
    (POST, WORDPRESS + link("/2026/03/how-we-moved-to-rust/feed/", "Comments"), f"{SITE}/feed/"),
    (POST, '<meta name="generator" content="Hugo 0.120">' + link("/hiring/index.xml", ""), f"{SITE}/index.xml"),
]


ONLY_OFFERED = [
    ("https://gitlab.com/acme/rocket/-/issues", "https://gitlab.com/acme/rocket/-/tags?format=atom", "GitLab releases"),
    (f'{SITE}/"generator" Drupal 11', f"{SITE}/rss.xml", "Drupal"),
    (f'{SITE}/"generator" Jekyll v4', f"{SITE}/feed.xml", "Jekyll"),
    (f'{SITE}/"generator" Docusaurus v3', f"{SITE}/blog/rss.xml", "Docusaurus"),
    (f'{SITE}/"generator" Wix.com Website Builder', f"{SITE}/blog-feed.xml", "Wix"),
    (f'{SITE}/"generator" Squarespace', f"{SITE}/blog?format=rss", "Squarespace"),
    (f'{SITE}/"generator" Hexo 7', f"{SITE}/atom.xml", "Hexo"),
    (f'{SITE}/"generator" Eleventy v3', f"{SITE}/feed/feed.xml", "Eleventy"),
    (f'{SITE}/"generator" Gatsby 5', f"{SITE}/rss.xml", "Gatsby"),
    (f'{SITE}/"generator" HubSpot', f"{SITE}/rss.xml", "HubSpot"),
    (f'{SITE}/"generator" Contao Open Source CMS', f"{SITE}/share/news.xml", "Contao"),
    (f'{SITE}/"generator" Movable Type 7', f"{SITE}/atom.xml", "Movable Type"),
    (f'{SITE}/"generator" Hugo 0.140', f"{SITE}/index.xml", "Hugo"),
]


@pytest.mark.parametrize(("where", "expected", "name"), ONLY_OFFERED)
def test_a_guess_by_platform_is_not_chosen_but_tried(where, expected, name):
    url, _, generator = where.partition('"generator" ')
    page = Page(f'<head><meta name="generator" content="{generator}"></head>', url)
    assert on_page(page) == ()
    assert [(seen.url, seen.source) for seen in implied(page)] == [(expected, f"platform:{name}")]


def test_every_platform_has_a_proof():
    proved = {name for _, _, name in ONLY_OFFERED}
    for url, head, _ in PLATFORMS:
        proved |= {seen.source.removeprefix("platform:") for seen in on_page(Page(f"<head>{head}</head>", url))}
    assert {row.name for row in platforms.PLATFORMS} <= proved


@pytest.mark.parametrize(("url", "head", "expected"), PLATFORMS)
def test_platforms_have_their_feed_by_rule(url, head, expected):
    assert chosen(head, url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/company/acme/posts/",
        "https://x.com/acme",
        "https://twitter.com/acme",
        "https://boards.greenhouse.io/acme/jobs/1",
        "https://acme.wd3.myworkdayjobs.com/en-US/jobs",
    ],
)
def test_networks_and_job_boards_have_no_feed_of_the_company(url):
    assert chosen(link("/feed", "Acme"), url) is None


def test_each_find_says_where_it_stood():
    page = Page(f"<head>{link('/feed', 'Acme')}</head><body><a href='/rss.xml'>RSS</a></body>", POST)
    assert [(seen.source, seen.title, seen.kind) for seen in on_page(page)] == [
        ("link", "Acme", "rss"),
        ("anchor", "RSS", "rss"),
    ]


def test_a_page_full_of_links_is_read_in_time():
    assert chosen("", body="<a href='/rss/x'>feed</a>" * 20000) == f"{SITE}/rss/x"
