"""Made-up company sites: their pages, all that answers as a feed there, and which of it are the company's own posts."""

from __future__ import annotations

from typing import NamedTuple


class Site(NamedTuple):
    """*pages* are (address, head, body); *right* are the addresses to follow (none: nothing may be followed)."""

    name: str
    pages: list[tuple[str, str, str]]
    feeds: str
    right: str


def link(href: str, title: str = "", kind: str = "application/rss+xml") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}">'


def a(href: str, text: str) -> str:
    return f'<a href="{href}">{text}</a>'


ATOM = "application/atom+xml"
JSON = "application/json"

SITES = [
    Site("WordPress home with comments", [
        ("https://kestrel-rail.example/", link("/feed/", "Kestrel Rail &raquo; Feed") + link("/comments/feed/", "Kestrel Rail &raquo; Comments Feed")
         + link("/wp-json/oembed/1.0/embed?url=x", "oEmbed (JSON)", "application/json+oembed"), ""),
    ], "https://kestrel-rail.example/feed/ https://kestrel-rail.example/comments/feed/", "https://kestrel-rail.example/feed/"),
    Site("WordPress article that names only its comments", [
        ("https://mossgrove.example/2026/11/a-new-oven/", link("feed/", "Mossgrove &raquo; A new oven Comments Feed")
         + '<link rel="https://api.w.org/" href="https://mossgrove.example/wp-json/"><meta name="generator" content="WordPress 6.8">', ""),
        ("https://mossgrove.example/", '<meta name="generator" content="WordPress 6.8">', a("/about", "About")),
    ], "https://mossgrove.example/2026/11/a-new-oven/feed/ https://mossgrove.example/feed/", "https://mossgrove.example/feed/"),
    Site("German site: Beiträge and Kommentare", [
        ("https://torfhaus-energie.example/", link("/feed/", "Torfhaus Energie » Feed") + link("/comments/feed/", "Torfhaus Energie » Kommentar-Feed"), ""),
    ], "https://torfhaus-energie.example/feed/ https://torfhaus-energie.example/comments/feed/", "https://torfhaus-energie.example/feed/"),
    Site("French site: actualités by a link", [
        ("https://lumen-atelier.example/", "", a("/a-propos", "À propos") + a("/actualites/", "Actualités") + a("/recrutement", "Nous rejoindre")),
        ("https://lumen-atelier.example/actualites/", link("/actualites/rss", "Actualités de Lumen Atelier"), ""),
    ], "https://lumen-atelier.example/actualites/rss", "https://lumen-atelier.example/actualites/rss"),
    Site("Spanish site: comentarios first", [
        ("https://rioverde.example/blog", link("/comments/feed", "Río Verde » Feed de los comentarios") + link("/feed", "Río Verde » Feed"), ""),
    ], "https://rioverde.example/comments/feed https://rioverde.example/feed", "https://rioverde.example/feed"),
    Site("Japanese site with コメント", [
        ("https://hoshi-works.example/", link("/comments/feed/", "ほし製作所 &raquo; コメントフィード") + link("/feed/", "ほし製作所 &raquo; フィード"), ""),
    ], "https://hoshi-works.example/comments/feed/ https://hoshi-works.example/feed/", "https://hoshi-works.example/feed/"),
    Site("Japanese blog by a link", [
        ("https://kawabe-lab.example/", "", a("/company", "会社概要") + a("/news", "ニュース") + a("/blog", "ブログ")),
        ("https://kawabe-lab.example/blog", link("/blog/index.xml", "カワベラボ ブログ"), ""),
        ("https://kawabe-lab.example/news", "", ""),
    ], "https://kawabe-lab.example/blog/index.xml", "https://kawabe-lab.example/blog/index.xml"),
    Site("Podcast beside posts", [
        ("https://pebble-audio.example/", link("/podcast/feed.xml", "Pebble Talks Podcast") + link("/posts/feed.xml", "Pebble posts"), ""),
    ], "https://pebble-audio.example/podcast/feed.xml https://pebble-audio.example/posts/feed.xml", "https://pebble-audio.example/posts/feed.xml"),
    Site("Only a podcast", [
        ("https://harbor-cast.example/", link("https://feeds.simplecast.com/abcd1234", "Harbor Cast"), ""),
    ], "https://feeds.simplecast.com/abcd1234", ""),
    Site("Category feed and the whole blog's", [
        ("https://fjordline.example/blog/category/engineering", link("/blog/category/engineering/feed", "Category: Engineering") + link("/blog/feed", "Fjordline blog"), ""),
    ], "https://fjordline.example/blog/category/engineering/feed https://fjordline.example/blog/feed", "https://fjordline.example/blog/feed"),
    Site("Jekyll, by a mark of its generator", [
        ("https://opaltools.example/", '<meta name="generator" content="Jekyll v4.3.2">', a("/docs", "Docs")),
    ], "https://opaltools.example/feed.xml", "https://opaltools.example/feed.xml"),
    Site("Ghost below a host of its own", [
        ("https://www.brindle.example/", "", a("https://blog.brindle.example/", "Blog")),
        ("https://blog.brindle.example/", '<meta name="generator" content="Ghost 5.9">', ""),
    ], "https://blog.brindle.example/rss/", "https://blog.brindle.example/rss/"),
    Site("Company blog on Medium under its own host", [
        ("https://tech.larkspur.example/", '<meta property="al:ios:app_name" content="Medium"><meta property="og:site_name" content="Larkspur Tech">', ""),
        ("https://larkspur.example/", "", ""),
    ], "https://tech.larkspur.example/feed", "https://tech.larkspur.example/feed"),
    Site("Somebody else's feed in an anchor", [
        ("https://quartzbank.example/", "", a("https://www.worldpress.example/rss.xml", "RSS: world news") + a("/contact", "Contact")),
    ], "https://www.worldpress.example/rss.xml", ""),
    Site("An RSS button in the footer", [
        ("https://sablemed.example/news/", "", a("/news/rss.xml", "RSS") + a("/imprint", "Imprint")),
        ("https://sablemed.example/", "", a("/news/", "News")),
    ], "https://sablemed.example/news/rss.xml", "https://sablemed.example/news/rss.xml"),
    Site("Jobs feed on the careers page", [
        ("https://willowgrid.example/careers", link("/careers/jobs.rss", "Open positions"), a("/", "Home")),
        ("https://willowgrid.example/", "", a("/careers", "Careers")),
    ], "https://willowgrid.example/careers/jobs.rss", ""),
    Site("Jobs feed and a blog", [
        ("https://ternpay.example/jobs/123", link("/jobs/feed", "Ternpay Jobs"), a("/", "Home")),
        ("https://ternpay.example/", "", a("/engineering", "Engineering") + a("/jobs", "Jobs")),
        ("https://ternpay.example/engineering", link("/engineering/atom.xml", "Ternpay Engineering", ATOM), ""),
    ], "https://ternpay.example/jobs/feed https://ternpay.example/engineering/atom.xml", "https://ternpay.example/engineering/atom.xml"),
    Site("oEmbed only", [
        ("https://cobaltplay.example/", link("https://cobaltplay.example/oembed?format=json", "Cobalt", "application/json+oembed")
         + link("https://cobaltplay.example/wp-json/wp/v2/pages/7", "JSON", JSON), ""),
    ], "", ""),
    Site("Press releases as the only writing", [
        ("https://granitecorp.example/", "", a("/press", "Press") + a("/investors", "Investors")),
        ("https://granitecorp.example/press", link("/press/rss", "Granite Corp press releases"), ""),
    ], "https://granitecorp.example/press/rss", "https://granitecorp.example/press/rss"),
    Site("Atom and RSS of the same", [
        ("https://nimbusfarm.example/blog/", link("/blog/atom.xml", "Nimbus Farm", ATOM) + link("/blog/rss.xml", "Nimbus Farm"), ""),
    ], "https://nimbusfarm.example/blog/atom.xml https://nimbusfarm.example/blog/rss.xml", "https://nimbusfarm.example/blog/atom.xml https://nimbusfarm.example/blog/rss.xml"),
    Site("A dead feed first", [
        ("https://heronsoft.example/", link("/old-feed", "Heronsoft") + link("/blog.xml", "Heronsoft blog"), ""),
    ], "https://heronsoft.example/blog.xml", "https://heronsoft.example/blog.xml"),
    Site("Protocol-relative address and a base", [
        ("https://www.tidewater.example/en/", '<base href="https://www.tidewater.example/en/">' + link("feed.xml", "Tidewater"), ""),
    ], "https://www.tidewater.example/en/feed.xml", "https://www.tidewater.example/en/feed.xml"),
    Site("Changelog and blog", [
        ("https://relaykit.example/", link("/changelog/rss.xml", "Relaykit Changelog") + link("/blog/rss.xml", "Relaykit Blog"), ""),
    ], "https://relaykit.example/changelog/rss.xml https://relaykit.example/blog/rss.xml", "https://relaykit.example/blog/rss.xml"),
    Site("Status page feed beside nothing else", [
        ("https://status.plinth.example/", link("/history.atom", "Plinth Status - Incident History", ATOM), ""),
    ], "https://status.plinth.example/history.atom", "https://status.plinth.example/history.atom"),
    Site("Author's feed and the site's", [
        ("https://aster-legal.example/insights/", link("/author/jroe/feed/", "Posts by J. Roe") + link("/insights/feed/", "Aster Legal Insights"), ""),
    ], "https://aster-legal.example/author/jroe/feed/ https://aster-legal.example/insights/feed/", "https://aster-legal.example/insights/feed/"),
    Site("A page about feeds", [
        ("https://stadtwerke-nord.example/aktuelles", "", a("/service/rss-feeds", "Unsere RSS-Feeds") + a("/aktuelles/rss", "RSS")),
    ], "https://stadtwerke-nord.example/aktuelles/rss", "https://stadtwerke-nord.example/aktuelles/rss"),
    Site("Well-known address, nothing said", [
        ("https://plumepress.example/", "<title>Plume</title>", a("/blog", "Blog")),
        ("https://plumepress.example/blog", "", ""),
    ], "https://plumepress.example/blog/feed.xml", "https://plumepress.example/blog/feed.xml"),
    Site("JSON Feed", [
        ("https://finchlab.example/", link("/feed.json", "Finch Lab", "application/feed+json"), ""),
    ], "https://finchlab.example/feed.json", "https://finchlab.example/feed.json"),
    Site("Spanish newsroom: sala de prensa", [
        ("https://solandina.example/", "", a("/empresa", "Empresa") + a("/sala-de-prensa", "Sala de prensa")),
        ("https://solandina.example/sala-de-prensa", link("/sala-de-prensa/feed", "Notas de prensa"), ""),
    ], "https://solandina.example/sala-de-prensa/feed", "https://solandina.example/sala-de-prensa/feed"),
    Site("French magazine named journal", [
        ("https://maisonvelours.example/", "", a("/boutique", "Boutique") + a("/journal", "Le Journal")),
        ("https://maisonvelours.example/journal", link("/blogs/journal.atom", "Maison Velours - Le Journal", ATOM), ""),
    ], "https://maisonvelours.example/blogs/journal.atom", "https://maisonvelours.example/blogs/journal.atom"),
    Site("Shop: products feed and blog feed", [
        ("https://otterwool.example/", link("/collections/all.atom", "Products", ATOM) + link("/blogs/news.atom", "Otterwool News", ATOM), ""),
    ], "https://otterwool.example/collections/all.atom https://otterwool.example/blogs/news.atom", "https://otterwool.example/blogs/news.atom"),
    Site("Events calendar only", [
        ("https://chorhaus.example/", link("/veranstaltungen/feed/", "Chorhaus » Veranstaltungen Feed"), ""),
    ], "https://chorhaus.example/veranstaltungen/feed/", ""),
    Site("Search results feed on a results page", [
        ("https://aldertech.example/?s=data", link("/search/data/feed/rss2/", "Aldertech » Search Results for “data” Feed") + link("/feed/", "Aldertech » Feed"), ""),
    ], "https://aldertech.example/search/data/feed/rss2/ https://aldertech.example/feed/", "https://aldertech.example/feed/"),
    Site("Web stories and posts", [
        ("https://peakmeals.example/", link("/web-stories/feed/", "Peak Meals » Stories Feed") + link("/feed/", "Peak Meals » Feed"), ""),
    ], "https://peakmeals.example/web-stories/feed/ https://peakmeals.example/feed/", "https://peakmeals.example/feed/"),
    Site("German blog: Neuigkeiten", [
        ("https://uhrwerk-software.example/", "", a("/produkte", "Produkte") + a("/neuigkeiten", "Neuigkeiten") + a("/karriere", "Karriere")),
        ("https://uhrwerk-software.example/neuigkeiten", link("/neuigkeiten.rss", "Neuigkeiten"), ""),
        ("https://uhrwerk-software.example/karriere", link("/karriere.rss", "Stellenangebote"), ""),
    ], "https://uhrwerk-software.example/neuigkeiten.rss https://uhrwerk-software.example/karriere.rss", "https://uhrwerk-software.example/neuigkeiten.rss"),
    Site("Docusaurus with a blog", [
        ("https://gantryio.example/docs/intro", '<meta name="generator" content="Docusaurus v3.5">', a("/blog", "Blog")),
        ("https://gantryio.example/", '<meta name="generator" content="Docusaurus v3.5">', a("/blog", "Blog")),
        ("https://gantryio.example/blog", link("/blog/rss.xml", "Gantry Blog RSS Feed") + link("/blog/atom.xml", "Gantry Blog Atom Feed", ATOM), ""),
    ], "https://gantryio.example/blog/rss.xml https://gantryio.example/blog/atom.xml", "https://gantryio.example/blog/rss.xml https://gantryio.example/blog/atom.xml"),
    Site("Substack of the company", [
        ("https://fieldnotes-robotics.substack.com/", link("/feed", "Field Notes Robotics"), ""),
    ], "https://fieldnotes-robotics.substack.com/feed", "https://fieldnotes-robotics.substack.com/feed"),
    Site("A wiki's recent changes", [
        ("https://wiki.basalt.example/Main_Page", link("/index.php?title=Special:RecentChanges&feed=atom", "Basalt Atom feed", ATOM), ""),
        ("https://wiki.basalt.example/", "", ""),
    ], "https://wiki.basalt.example/index.php?title=Special:RecentChanges&feed=atom", ""),
    Site("Forum topics of the users", [
        ("https://community.cedarcloud.example/", '<meta name="generator" content="Discourse 3.4">' + link("/latest.rss", "Latest topics"), ""),
    ], "https://community.cedarcloud.example/latest.rss", "https://community.cedarcloud.example/latest.rss"),
    Site("Webflow blog without a type", [
        ("https://junipervr.example/blog", '<link rel="alternate" href="/blog/rss.xml" title="RSS Feed">', ""),
    ], "https://junipervr.example/blog/rss.xml", "https://junipervr.example/blog/rss.xml"),
    Site("Italian site: comunicati by a link", [
        ("https://officina-sette.example/", "", a("/chi-siamo", "Chi siamo") + a("/it/comunicati/", "Comunicati stampa") + a("/lavora-con-noi", "Lavora con noi")),
        ("https://officina-sette.example/it/comunicati/", link("/it/comunicati/feed/", "Comunicati"), ""),
    ], "https://officina-sette.example/it/comunicati/feed/", "https://officina-sette.example/it/comunicati/feed/"),
    Site("Portuguese site: imprensa", [
        ("https://vento-sul.example/", "", a("/sobre", "Sobre") + a("/imprensa", "Imprensa")),
        ("https://vento-sul.example/imprensa", link("/imprensa/rss.xml", "Vento Sul"), ""),
    ], "https://vento-sul.example/imprensa/rss.xml", "https://vento-sul.example/imprensa/rss.xml"),
    Site("Swedish site: nyheter", [
        ("https://fjallkraft.example/", "", a("/om-oss", "Om oss") + a("/nyheter", "Nyheter")),
        ("https://fjallkraft.example/nyheter", link("/nyheter/feed", "Nyheter från Fjällkraft"), ""),
    ], "https://fjallkraft.example/nyheter/feed", "https://fjallkraft.example/nyheter/feed"),
    Site("Polish site: aktualności and a customers' forum", [
        ("https://zegar-it.example/", link("/forum/feed", "Forum: ostatnie posty"), a("/aktualnosci", "Aktualności") + a("/forum", "Forum")),
        ("https://zegar-it.example/aktualnosci", link("/aktualnosci/feed", "Zegar IT - aktualności"), ""),
    ], "https://zegar-it.example/forum/feed https://zegar-it.example/aktualnosci/feed", "https://zegar-it.example/aktualnosci/feed"),
    Site("Japanese newsroom: お知らせ", [
        ("https://minato-denki.example/", "", a("/corporate", "会社情報") + a("/info/", "お知らせ") + a("/recruit/", "採用情報")),
        ("https://minato-denki.example/info/", link("/info/rss.xml", "ミナト電機 お知らせ"), ""),
    ], "https://minato-denki.example/info/rss.xml", "https://minato-denki.example/info/rss.xml"),
    Site("Engineering blog under a word of its own", [
        ("https://cinderstack.example/", "", a("/docs", "Docs") + a("/under-the-hood", "Engineering blog") + a("/pricing", "Pricing")),
        ("https://cinderstack.example/under-the-hood", link("/under-the-hood/rss", "Under the hood"), ""),
    ], "https://cinderstack.example/under-the-hood/rss", "https://cinderstack.example/under-the-hood/rss"),
    Site("Two languages of one blog", [
        ("https://alpenwert.example/de/blog", link("/de/blog/feed", "Alpenwert Blog (Deutsch)") + link("/en/blog/feed", "Alpenwert Blog (English)"), ""),
    ], "https://alpenwert.example/de/blog/feed https://alpenwert.example/en/blog/feed", "https://alpenwert.example/de/blog/feed"),
    Site("A partner's feed in a link element", [
        ("https://saltmarsh.example/", link("https://partnerhub.example/feed", "Partner Hub news") + link("/feed", "Saltmarsh"), ""),
    ], "https://partnerhub.example/feed https://saltmarsh.example/feed", "https://saltmarsh.example/feed"),
    Site("Comments in French, first", [
        ("https://petit-port.example/", link("/comments/feed/", "Petit Port » Flux des commentaires") + link("/feed/", "Petit Port » Flux"), ""),
    ], "https://petit-port.example/comments/feed/ https://petit-port.example/feed/", "https://petit-port.example/feed/"),
    Site("A tag's feed only, on a site with a feed elsewhere", [
        ("https://quillon.example/blog/tag/hiring", link("/blog/tag/hiring/rss/", "hiring - Quillon") + '<meta name="generator" content="Ghost 5.80">', a("/", "Home")),
        ("https://quillon.example/", '<meta name="generator" content="Ghost 5.80">' + link("/rss/", "Quillon"), ""),
    ], "https://quillon.example/blog/tag/hiring/rss/ https://quillon.example/rss/", "https://quillon.example/rss/"),
    Site("Download feed of a program", [
        ("https://tarnfield.example/downloads", link("/downloads/releases.xml", "Tarnfield releases"), a("/weblog", "Weblog")),
        ("https://tarnfield.example/", "", a("/downloads", "Downloads") + a("/weblog", "Weblog")),
        ("https://tarnfield.example/weblog", link("/weblog/index.rdf", "Tarnfield weblog", "application/rdf+xml"), ""),
    ], "https://tarnfield.example/downloads/releases.xml https://tarnfield.example/weblog/index.rdf",
       "https://tarnfield.example/weblog/index.rdf"),
    Site("Newsroom on a platform below another host", [
        ("https://www.brightwell.example/", "", a("https://newsroom.brightwell.example/", "Newsroom") + a("https://www.linkedin.com/company/brightwell", "LinkedIn")),
        ("https://newsroom.brightwell.example/", link("/rss", "Brightwell Newsroom"), ""),
    ], "https://newsroom.brightwell.example/rss", "https://newsroom.brightwell.example/rss"),
]  # fmt: skip
