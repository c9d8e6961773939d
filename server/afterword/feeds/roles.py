"""What kind of thing a feed-like link leads to: only the posts of the site itself are wanted.

Each role is a row: words that its titles have (matched whole), and names that a step of its address, of its query
or of its file has. A host named changelog.blog says nothing by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote, urlsplit

NEVER = 100


@dataclass(frozen=True)
class Role:
    """One role and how far it is from the site's posts.

    A *soft* role may as well be part of a name ("News and events"): words for news speak against it.
    """

    name: str
    weight: int
    words: str = ""
    steps: str = ""
    hosts: str = ""
    soft: bool = False


ROLES = (
    Role("oembed", NEVER, words="oembed", steps=r"oembed|wp-json|rest_route=.*|embed"),
    Role(
        "comments",
        NEVER,
        words=r"comment(?:s|aires?|arii)?|kommentar\w*|comentari(?:o|os|s|i)?|comentários?|commenti|commenten|reacties"
        r"|komentar\w*|komentář\w*|комментари\w*|коментар\w*|kommentti\w*|kommenttien|hozzászólás\w*|yorum\w*|σχόλια"
        r"|bình luận|\w*コメント\w*|\w*评论\w*|\w*評論\w*|\w*댓글\w*|\w*تعليقات\w*|\w*תגובות\w*|\w*دیدگاه\w*"
        r"|replies|responses",
        steps=r"comments?|withcomments=1|comments-rss2|comments_rss2|kommentare?|comentarios|commentaires|commenti|commentrss|replies"
        r"|p=\d+|withoutcomments=1",
    ),
    Role(
        "podcast",
        NEVER,
        words=r"podcasts?|podcast-\w+|mp3|m4a|opus|episodes?|hörbuch",
        steps=r"podcasts?|mp3|m4a|opus|ogg|aac|itunes|episodes?",
        hosts="podigee.io buzzsprout.com libsyn.com anchor.fm simplecast.com transistor.fm soundcloud.com spreaker.com "
        "megaphone.fm art19.com acast.com captivate.fm podbean.com fireside.fm omnycontent.com podtrac.com letscast.fm",
    ),
    Role("stories", NEVER, words=r"web stories|(?:stories|historias|histoires) feed", steps="web-?stories"),
    Role("geo", NEVER, words="georss|kml|geojson", steps=r"georss|kml|geojson|maps|\w+-maps-marker"),
    Role(
        "wiki changes",
        NEVER,
        words=r"recent changes|letzte änderungen|revision history|modifications récentes|cambios recientes",
        steps=r"recentchanges|(?:special|spezial|spécial|especial|speciale):\w+|title=[^:]+:.+|feedrecentchanges|action=\w+",
    ),
    Role(
        "search",
        NEVER,
        words=r"search results?|search for|suchergebnis\w*|suche nach|résultats? de recherche|resultados de búsqueda",
        steps=r"search|suche|recherche|buscar|cerca|\w*searchresults?|s=.*|q=.*",
    ),
    Role(
        "author",
        NEVER,
        words=r"posts? by|articles? by|all posts by|author|autor|auteur|beiträge von",
        steps=r"authors?|autor\w*|auteurs?|by|contributors?|author=.+",
    ),
    Role(
        "category",
        NEVER,
        words=r"categor(?:y|ies|ía|ia|ie)|catégorie|kategori\w*|rubrik|tag feed|tags|archives? for"
        r"|schlagwort\w*|тег|рубрика",
        steps=r"categor(?:y|ies|ia|ias|ie)|kategori\w*|catégorie|rubrik|tags?|topics?|keywords?|labels?|taxonomy"
        r"|(?:cat|tag|category|term|taxonomy|page_id|attachment_id)=.+",
    ),
    Role(
        "thread",
        NEVER,
        words=r"this (?:topic|thread)|feed - (?:thema|forum|topic).*|(?:new|active) topics|(?:neue|aktive) themen",
        steps=r"viewtopic|threads?|t|mode=\w+|t=\d+|f=\d+",
    ),
    Role(
        "tracker",
        NEVER,
        words=r"issues|bugs|(?:open )?tickets|pull requests|merge requests",
        steps=r"issues|bugs|buglist(?:\.cgi)?|tickets|pulls|merge_requests|timeline",
        soft=True,
    ),
    Role(
        "pages of a kind",
        NEVER,
        words=r"testimonials|témoignages|testimonios|kundenstimmen|referenzen|glossary|glossar|glossaire|faqs?",
        steps=r"testimonials?|temoignages?|testimonios|kundenstimmen|referenzen|glossary|glossar|glossaire|faqs?|portfolio"
        r"|team|staff|locations?|courses?|kurse|cursos|recipes?",
        soft=True,
    ),
    Role(
        "forum",
        40,
        words=r"forums?|foro|foren|fóruns?|discussions?|diskussionen|latest topics|questions",
        steps=r"forums?|foro|foren|discussions?|latest\.rss|questions",
        soft=True,
    ),
    Role(
        "members", NEVER, words="(?:newest|new) (?:members|users)|neue mitglieder", steps="members|users|registrations"
    ),
    Role(
        "jobs",
        NEVER,
        words=r"jobs?|careers?|vacanc\w+|hiring|stellen\w*|karriere|emplois?|offres d.emploi|empleos?|lavora con noi"
        r"|vagas|vacatures|open positions?|praca|oferty pracy|kariera|kariyer|(?:lediga )?jobb|(?:ledige )?stillinger"
        r"|työpaikat|recrutement|\w*採用\w*|\w*招聘\w*|\w*채용\w*|вакансии",
        steps=r"jobs?|careers?|vacanc\w+|hiring|(?:offene-)?stellen\w*|karriere|emplois?|empleos?|vacatures|positions|jobb"
        r"|job[-_]?listings?|lediga-jobb|(?:ledige-)?stillinger|oferty-pracy|kariera|kariyer|tyopaikat|vagas|carreiras?"
        r"|recrutement|recruit(?:ment|ing)?|lavora-con-noi|trabaja-con-nosotros|trabalhe-conosco",
        soft=True,
    ),
    Role(
        "events",
        NEVER,
        words=r"events?|veranstaltung\w*|termine?|calendar|kalender|eventos?|événements?|évènements?|agenda|webinars?"
        r"|evenementen|eventi|wydarzenia|akce",
        steps=r"events?|veranstaltung\w*|termine?|calendar|kalender|eventos?|evenements|agenda|ical|webinars?",
        soft=True,
    ),
    Role(
        "offers",
        NEVER,
        words=r"classifieds?|kleinanzeigen|gebraucht\w*|auctions?|auktionen|products?|produkte|new arrivals|sale"
        r"|angebote|deals|gewinnspiele?|coupons?|gutscheine|sponsor\w*|advertis\w+|anzeigen\w*|immobilien\w*|ofertas|annonces"
        r"|marketplace|marktplatz|produits?|productos?|produtos?|prodotti|produkter|produkty|tuotteet|товары",
        steps=r"classifieds?|kleinanzeigen|products?|produkte|produits?|productos?|produtos?|prodotti|produkter|produkty"
        r"|tuotteet|collections|catalog|sponsors?|ads|coupons?|gewinn\w*|offers",
        soft=True,
    ),
    Role(
        "changes",
        30,
        words=r"change ?logs?|(?:all |major |security |stable )?releases|release notes|security (?:advisories|updates)"
        r"|status|incidents?|uptime|product updates|commits?|downloads|patch notes|version history|versions",
        steps=r"change-?logs?|releases|release-notes|status|incidents|commits|downloads|versions|activity",
    ),
    Role("video", 25, words=r"videos?|trailers?|livestreams?", steps=r"videos?|trailers|tv", soft=True),
    Role(
        "photos", 25, words=r"photos?|fotos?|bilder|galler\w+|galerie\w*", steps=r"photos?|fotos?|galler\w+|galerie\w*"
    ),
    Role(
        "papers",
        25,
        words=r"tenders?|ausschreibungen|publications?|publikationen|filings?|reviews?",
        steps="tenders|publications|filings?|reviews?",
    ),
    Role("weather", 40, words="weather|wetter|météo|stock quotes?|verkehr\\w*|traffic", steps="weather|wetter|traffic"),
    Role(
        "press",
        8,
        words=r"press releases?|pressemitteilungen|pressemeldungen|communiqués?(?: de presse)?|comunicados?|press room"
        r"|comunicati stampa|persberichten|media releases?|ad.?hoc\w*",
        steps=r"press-?releases?|press|presse|pressemitteilungen|ir|investors?",
    ),
)

_NEWSY = re.compile(r"news|blogs?|posts|articles?|artikel|aktuell\w*|neuigkeiten|actualit\w+|noticias|notizie|stories")
_FEED_WORD = re.compile(r"^(?:rss2?|atom|feed|xml)(?=\w{4})|(?<=\w{4})(?:rss2?|atom|feed|xml)$")


def role_of(url: str, title: str) -> Role | None:
    """Return the first role that the address or the title names, or None for plain posts."""
    # "Site » Comments Feed": what stands before is the name of the site.
    words = title.casefold().rpartition("»")[2]
    host, steps = _steps(url)
    news_in_words, news_in_steps = map(_newsy, (re.findall(r"\w+", words), steps))
    for role in ROLES:
        if any(host == h or host.endswith("." + h) for h in role.hosts.split()):
            return role
        if role.words and not (role.soft and news_in_words) and _words(role.words).search(words):
            return role
        if role.steps and not (role.soft and news_in_steps) and any(map(_names(role.steps).fullmatch, steps)):
            return role
    return None


def _newsy(words: list[str]) -> bool:
    return any(map(_NEWSY.fullmatch, words))


def _steps(url: str) -> tuple[str, list[str]]:
    """Return the host, and what path and query are made of: their steps, and the words of the file's name."""
    parts = urlsplit(url)
    path = re.sub(r"\.(?:xml|rss|atom|rdf|php|aspx?|json|html?)$", "", unquote(parts.path))
    steps = [step for step in path.split("/") if step]
    words = re.split(r"[-_.+ ]|(?<=[a-zß-ÿ])(?=[A-Z])", steps[-1]) if steps else []
    query = [piece for pair in re.split(r"[&;?]", unquote(parts.query)) for piece in (pair, *pair.split("=", 1)[1:])]
    found = [piece.casefold() for piece in (*steps, *words, *query) if piece]
    host = (parts.hostname or "").casefold()
    below = host.split(".")[:-2][:1]  # jobs.example.com, but not changelog.blog
    return host, [*below, *found, *(_FEED_WORD.sub("", piece) for piece in found)]


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


@cache
def _names(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
