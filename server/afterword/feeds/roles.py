"""What kind of thing a feed-like link leads to: only the posts of the site itself are wanted.

Each role is a row of words for the title and of pieces of address; the words are matched whole, the pieces between
separators, so that a host named changelog.blog or a file named videos.xml says nothing by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote, urlsplit


@dataclass(frozen=True)
class Role:
    """One role: *words* in a title, *parts* of a path or query, *hosts* (endings), and how far it is from the posts."""

    name: str
    weight: int
    words: str = ""
    parts: str = ""
    hosts: str = ""


NEVER = 100

ROLES = (
    Role("oembed", NEVER, parts=r"oembed|wp-json|rest_route|embed", words="oembed"),
    Role(
        "comments",
        NEVER,
        words=r"comments?|kommentar\w*|comentarios?|comentários?|commentaires?|commenti|reacties|komentarze|komentáře"
        r"|комментари\w*|commenten|kommentti\w*|hozzászólás\w*|yorum\w*|评论|コメント|댓글|replies|responses",
        parts=r"comments?|comments-rss2|kommentare?|commentrss|comments_rss2|replies|p=\d+|withoutcomments=1",
    ),
    Role(
        "podcast",
        NEVER,
        words=r"podcasts?|audio|mp3|m4a|opus|episodes?|folgen|hörbuch|radio show",
        parts=r"podcasts?|mp3|m4a|opus|ogg|aac|itunes|episodes?",
        hosts="podigee.io buzzsprout.com libsyn.com anchor.fm simplecast.com transistor.fm soundcloud.com spreaker.com "
        "megaphone.fm art19.com acast.com captivate.fm podbean.com fireside.fm omnycontent.com podtrac.com letscast.fm",
    ),
    Role("stories", NEVER, words=r"web stories|stories feed|historias feed", parts="web-stories|webstories"),
    Role("geo", NEVER, words=r"georss|kml|geojson", parts=r"georss|kml|geojson|\w*-maps-marker"),
    Role(
        "wiki changes",
        NEVER,
        words=r"recent changes|letzte änderungen|revision history|modifications récentes|atom feed for changes",
        parts=r"recentchanges|special:\w+|spezial:\w+|feedrecentchanges|history",
    ),
    Role(
        "jobs",
        NEVER,
        words=r"jobs?|careers?|vacanc\w+|hiring|stellen\w*|karriere|emploi\w*|empleos?|lavora con noi|job openings?"
        r"|job listings?|open positions?|stages",
        parts=r"jobs?|careers?|vacanc\w+|hiring|stellen\w*|karriere|positions|joblistings?|job_feed|job_listing",
    ),
    Role(
        "events",
        NEVER,
        words=r"events?|veranstaltung\w*|termine?|calendar|kalender|eventos|événements?|agenda|webinars?|evenementen",
        parts=r"events?|\w*eventsrss|veranstaltung\w*|\w+_veranstaltungen|termine?|calendar|kalender|agenda|ical|webinars?",
    ),
    Role(
        "offers",
        NEVER,
        words=r"classifieds?|kleinanzeigen|gebraucht\w*|auctions?|auktionen|products?|produkte|new arrivals|shop|sale"
        r"|angebote|deals|gewinnspiele?|coupons?|gutscheine|sponsor\w*|ads|anzeigen|immobilien|catalog",
        parts=r"classifieds?|kleinanzeigen|products?|produkte|collections|catalog|sponsors?|ads|gewinn\w*|abo|coupons?",
    ),
    Role(
        "search",
        NEVER,
        words=r"search results?|suchergebnis\w*|search for|results for",
        parts=r"search|suche|recherche|buscar|\w*searchresults?",
    ),
    Role("members", NEVER, words=r"newest members|new users|neue mitglieder", parts=r"members|users|registrations"),
    Role("weather", NEVER, words=r"weather|wetter|météo|stock quotes?|börsenkurse", parts=r"weather|wetter|quotes"),
    Role(
        "author",
        NEVER,
        words=r"posts? by|author|autor|auteur|beiträge von|articles? by|all posts by",
        parts=r"authors?|autor\w*|by|contributors?",
    ),
    Role(
        "category",
        NEVER,
        words=r"category|kategorie|rubrik|tag feed|tags|categoría|catégorie|categoria|archives? for|schlagwort\w*",
        parts=r"category|categories|kategorie|rubrik|tags?|topics?|categor\w+|sections?|keyword|label|labels",
    ),
    Role(
        "thread",
        NEVER,
        words=r"this (?:topic|thread)|feed - (?:thema|forum|topic).*|(?:new|active) topics|(?:neue|aktive) themen",
        parts=r"viewtopic|threads?|mode=\w+|t=\d+|f=\d+",
    ),
    Role(
        "changes",
        30,
        words=r"change ?logs?|(?:all |major |security |stable )?releases|release notes|security (?:advisories|updates)"
        r"|status|incidents?|uptime|product updates|commits?|downloads|patch notes|version history",
        parts=r"change-?logs?|releases|release-notes|\w+-releases|status|incidents|commits|downloads",
    ),
    Role("video", 25, words=r"videos?|\w+-video-feed|trailers?|livestreams?", parts=r"videos?|gpvideos|trailers|tv"),
    Role("photos", 25, words=r"photos?|fotos?|bilder|gallery|galerie\w*", parts=r"photos?|fotos?|gallery|galerie\w*"),
    Role("documents", 25, words=r"tenders?|ausschreibungen|publications?|documents|court decisions|filings"),
    Role(
        "press",
        8,
        words=r"press releases?|pressemitteilungen|pressemeldungen|communiqués?(?: de presse)?|comunicados?|press room"
        r"|comunicati stampa|persberichten|media releases?|ad.?hoc\w*",
        parts=r"press-?releases?|pressreleasesrss|\w*pressemitteilungen|press|presse|ir|investors?",
    ),
)


def role_of(url: str, title: str) -> Role | None:
    """Return the first role that the address or the title names, or None for plain posts."""
    host, pieces = _pieces(url)
    words = title.casefold()
    if "»" in words:
        # "Site » Comments Feed": what stands before is the name of the site.
        words = words.rpartition("»")[2]
    for role in ROLES:
        if role.hosts and any(host == h or host.endswith("." + h) for h in role.hosts.split()):
            return role
        if role.words and _words(role.words).search(words):
            return role
        if role.parts and any(_parts(role.parts).fullmatch(piece) for piece in pieces):
            return role
    return None


def _pieces(url: str) -> tuple[str, list[str]]:
    """Return the host, and the pieces of path and query without file endings."""
    parts = urlsplit(url)
    path = re.sub(r"\.(?:xml|rss|atom|rdf|php|aspx?|json|html?)$", "", unquote(parts.path).casefold())
    found = [piece for piece in path.split("/") if piece]
    for pair in re.split(r"[&;?]", unquote(parts.query).casefold()):
        found += [pair, *pair.split("=", 1)]
    return (parts.hostname or "").casefold(), [piece for piece in found if piece]


@cache
def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


@cache
def _parts(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
