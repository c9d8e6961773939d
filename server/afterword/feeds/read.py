"""A feed's bytes → its entries. The only importer of feedparser; runs in the worker.

feedparser's own cleaning and link resolving are off: they double its time, and nh3 lets less through.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

import feedparser
import msgspec
from msgspec.structs import replace

from afterword.feeds import cut, words
from afterword.feeds.borders import Hostile, Parts, parts_of
from afterword.feeds.dates import from_tuple
from afterword.feeds.identity import keyed
from afterword.feeds.json_feeds import read_json
from afterword.model import Entry, FeedRead

# Parsers that may be installed or not, which feedparser looks for each time: what is read must not depend on them.
feedparser.api.PREFERRED_XML_PARSERS.clear()

NEWEST = 50
MAX_TAGS = 20
# What is no XML is read by feedparser's loose parser, which is slow; the newest entries stand first.
MAX_ILL_FORMED = 4 * 2**20
_FEED_TAG = re.compile(rb"<(?:rss|feed|channel|item|entry|[\w-]+:(?:rss|feed|rdf))\b|<rdf:rdf", re.IGNORECASE)
_NO_DATE = datetime(1, 1, 1, tzinfo=UTC)


def parse(body: bytes, url: str, content_type: str = "") -> FeedRead:
    """Read a feed of any kind; *kind* is "" when *body* is none. Keeps the newest entries, newest first."""
    try:
        return parse_new(body, url, content_type, {})[0]
    except Hostile:
        return FeedRead()


def parse_new(body: bytes, url: str, content_type: str, memory: dict[str, Any]) -> tuple[FeedRead, dict[str, Any]]:
    """Read what is new since *memory* was made (or the newest entries); the memory of this reading comes with it."""
    parts = parts_of(body)
    known = cut.known_from(memory)
    found = parts and (
        _read_unknown(body, parts, known, url, content_type) or _read_newest(body, parts, url, content_type)
    )
    read, known = found or (_read(body, url, content_type, certain=False), cut.Known())
    return replace(read, entries=newest_first(keyed(read.entries))[:NEWEST]), msgspec.to_builtins(known)


def _read_unknown(
    body: bytes, parts: Parts, known: cut.Known, url: str, content_type: str
) -> tuple[FeedRead, cut.Known] | None:
    """Read the unknown entries only; None when they may not be what they would be among the others."""
    fresh = cut.unknown(parts, known)
    if fresh is None or len(fresh) == len(parts.entries):
        return None
    read = _read(cut.without(body, parts, fresh), url, content_type)
    if not read.kind or len(read.entries) != len(fresh):
        return None
    names = dict(zip(fresh, map(cut.names_of, read.entries), strict=True))
    others = cut.names_beside(parts, names, known)
    return None if cut.collide(names.values(), others) else (read, cut.remembered(parts, names, known))


def _read_newest(body: bytes, parts: Parts, url: str, content_type: str) -> tuple[FeedRead, cut.Known] | None:
    """Read the newest entries; None when feedparser finds others."""
    newest = cut.newest(body, parts, NEWEST)
    read = _read(cut.without(body, parts, newest), url, content_type)
    if len(read.entries) != len(newest):
        return None
    return read, cut.remembered(parts, dict(zip(newest, map(cut.names_of, read.entries), strict=True)))


def _read(body: bytes, url: str, content_type: str, certain: bool = True) -> FeedRead:
    """Read what may be anything if not *certain*; entries stand as in the document, each with its id as key."""
    read = read_json(body, url) if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") else None
    return read or _read_xml(body if certain else body[:MAX_ILL_FORMED], url, content_type)


def newest_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries by date; where dates are missing, the feed's own order holds."""
    if any(e.published_at is None for e in entries):
        return tuple(entries)
    return tuple(sorted(entries, key=lambda e: e.published_at or _NO_DATE, reverse=True))


def _read_xml(body: bytes, url: str, content_type: str) -> FeedRead:
    if not _FEED_TAG.search(body) and b"\0" not in body[:64]:
        return FeedRead()
    found = feedparser.parse(
        io.BytesIO(body),
        # Without an address, so that ids stay as they are written; links are made whole here.
        response_headers={"content-type": content_type or "application/xml"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    kind = _kind(found.version)
    if not kind and not found.entries:
        return FeedRead()
    feed = found.feed
    return FeedRead(
        kind=kind or "rss",
        title=_title(feed, kind) or None,
        site=_web_address(_text(feed, "link"), url),
        entries=tuple(_entry(entry, url, kind) for entry in found.entries),
        ttl_minutes=_number(dict.get(feed, "ttl")),
        skip_hours=_hours(body),
    )


def _kind(version: str) -> str:
    if version in ("rss10", "rss090"):
        return "rdf"
    return "atom" if version.startswith("atom") else "rss" if version else ""


def _title(of: Any, kind: str) -> str:
    detail = dict.get(of, "title_detail")
    # RSS does not say whether a title is markup, so only what looks like it is taken as such.
    markup = kind == "atom" and isinstance(detail, dict) and dict.get(detail, "type") != "text/plain"
    return words.title_of(_text(of, "title"), markup=markup)


def _entry(entry: Any, url: str, kind: str) -> Entry:
    text = _body(entry)
    published = from_tuple(*_date(entry, "published")) or from_tuple(*_date(entry, "created"))
    updated = from_tuple(*_date(entry, "updated"))
    return Entry(
        key=_text(entry, "id").strip(),
        title=_title(entry, kind) or words.first_words(text),
        url=_web_address(_text(entry, "link"), url),
        author=_author(entry),
        published_at=published or updated,
        updated_at=updated,
        text=text,
        tags=_tags(dict.get(entry, "tags")),
    )


def _date(entry: Any, name: str) -> tuple[Any, str]:
    # FeedParserDict answers `updated` with `published`; what was really there is wanted.
    return dict.get(entry, f"{name}_parsed"), _text(entry, name)


def _text(entry: Any, name: str) -> str:
    value = dict.get(entry, name)
    return value if isinstance(value, str) else ""


def _body(entry: Any) -> str:
    """Return the longest of the texts that the entry has, as plain text."""
    details = [*(dict.get(entry, "content") or ()), dict.get(entry, "summary_detail") or {}]
    marked = [(str(dict.get(d, "value") or ""), str(dict.get(d, "type") or "")) for d in details if isinstance(d, dict)]
    marked.append((_text(entry, "summary"), "text/html"))
    longest = ""
    for value, kind in _distinct(marked):
        # Measured as text: the markup of a film or a form may be longer than the summary beside it.
        if len(value) > len(longest):  # as text it is not longer than as markup
            text = words.lines(value) if kind == "text/plain" else words.text_of(value)
            longest = max(longest, text, key=len)
    return longest


def _distinct(marked: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    found: dict[str, str] = {}
    for value, kind in marked:
        if value:
            found.setdefault(value, kind)
    return found.items()


def _author(entry: Any) -> str | None:
    detail = dict.get(entry, "author_detail")
    name = _text(detail, "name") if isinstance(detail, dict) else ""
    return words.title_of(name or _text(entry, "author"))[:120] or None


def _tags(tags: Iterable[Any] | None) -> tuple[str, ...]:
    names = (str(dict.get(tag, "label") or dict.get(tag, "term") or "") for tag in tags or () if isinstance(tag, dict))
    return tuple(dict.fromkeys(name for tag in names if (name := words.title_of(tag)[:80])))[:MAX_TAGS]


def _web_address(link: str, url: str) -> str | None:
    try:
        whole = urljoin(url, link.strip()) if link.strip() else ""
    except ValueError:
        return None
    # What is whole already stays as it is written.
    address = next((a for a in (link.strip(), whole) if a.lower().startswith(("http://", "https://"))), None)
    return address[:2000] if address else None


def _number(value: object) -> int | None:
    text = str(value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else None


def _hours(body: bytes) -> tuple[int, ...]:
    """Return the hours (GMT) in which the feed asks to be left alone (RSS `skipHours`, which feedparser loses)."""
    start = body.find(b"<skipHours")
    if start < 0:
        return ()
    found = re.findall(rb"<hour>\s*(\d{1,2})\s*</hour>", body[start : start + 2000])
    return tuple(sorted({int(hour) % 24 for hour in found}))
