"""Where the entries of a feed stand in its bytes: a pass with expat, 40 times faster than feedparser reads them.

It is used only where it is certain: strict XML in UTF-8, without a DOCTYPE, with entries only where its kind of feed
has them. XML that is built to exhaust its reader is refused here.
"""

from __future__ import annotations

import hashlib
import re
from collections import deque
from collections.abc import Iterable, Sized
from xml.parsers import expat

from afterword.model import Value

MAX_DEPTH = 200
MAX_ATTRIBUTES = 500
# Larger bodies are measured even when they will be read whole.
LARGE = 200_000
# Where entries stand in each kind of feed, by the local names of the elements around them.
PLACES = {("rss", "channel", "item"), ("feed", "entry"), ("RDF", "item")}
_ENTRY_NAMES = {"item", "entry"}
_ENTRY_ENDS = tuple(_ENTRY_NAMES)
# Parts of an RSS item that say nothing of the post, and change with every comment; and of its channel, which nobody
# asks for.
NEEDLESS = {
    "comments",
    "http://purl.org/rss/1.0/modules/slash/ comments",
    "http://wellformedweb.org/CommentAPI/ comment",
    "http://wellformedweb.org/CommentAPI/ commentRss",
}
NEEDLESS_ABOVE = {
    *("description", "language", "lastBuildDate", "pubDate", "generator", "docs", "copyright"),
    *(f"http://purl.org/rss/1.0/modules/syndication/ update{name}" for name in ("Period", "Frequency", "Base")),
}
Range = tuple[int, int]
_PLAIN_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml\s+version=[\"']1\.0[\"']([^>]*)\?>|(?=<(?:rss|feed|rdf:RDF)[\s>]))"
)
_ENCODING = re.compile(rb"encoding=[\"']([^\"']*)[\"']")


class Parts(Value, frozen=True, kw_only=True):
    """Where the entries of a feed stand in its bytes, and short digests of them and of all before its first element.

    *needless* are the places within and above entries that nobody need read; they are not in the digests.
    """

    head: str
    entries: tuple[Range, ...]
    digests: tuple[str, ...]
    needless: tuple[Range, ...] = ()


def parts_of(body: bytes) -> Parts | None:
    """Return where the entries of *body* stand, or None when that is not certain. Raises `Hostile`."""
    start = _PLAIN_START.match(body)
    encoding = _ENCODING.search(start[1] or b"") if start else None
    plain = start and (encoding is None or encoding[1].lower() in (b"utf-8", b"us-ascii", b"ascii"))
    if not plain and len(body) <= LARGE:
        return None
    finder = _Finder(body)
    try:
        finder.parser.Parse(body, True)
    except Hostile:
        raise
    except (expat.ExpatError, LookupError, ValueError):  # ill-formed, or in an encoding that expat does not know
        return None
    if not plain or finder.uncertain or not finder.head_end:
        return None
    digests, rest = [], deque(finder.needless)
    for first, last in finder.found:
        inside = []
        while rest and rest[0][0] < last:
            inside.append(rest.popleft())
        digests.append(digest(outside(body, inside, first, last), 8))
    return Parts(
        head=digest(body[: finder.head_end], 8),
        entries=tuple(finder.found),
        digests=tuple(digests),
        needless=tuple(finder.needless),
    )


def outside(body: bytes, ranges: Iterable[Range], start: int, end: int) -> bytes:
    """Return the bytes from *start* to *end* without *ranges*, which are in order; one within another goes with it."""
    pieces, at = [], start
    for first, last in ranges:
        if first >= at:
            pieces.append(body[at:first])
            at = last
    return b"".join((*pieces, body[at:end]))


class Hostile(ValueError):
    """The XML is built to exhaust its reader."""


class _Finder:
    """The handlers of one pass."""

    def __init__(self, body: bytes) -> None:
        self.found: list[Range] = []
        self.needless: list[Range] = []
        self._needless_at = -1
        self.head_end = 0
        self.uncertain = False
        self._body, self._path, self._start, self._depth = body, [], 0, 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._open
        self.parser.EndElementHandler = self._close
        self.parser.StartDoctypeDeclHandler = self._doctype

    _path: list[str]

    def _doctype(self, *_: object) -> None:
        self.uncertain = True

    def _open(self, name: str, attributes: Sized) -> None:
        self._depth += 1
        self._is_bare = False
        if self._depth > MAX_DEPTH or len(attributes) > MAX_ATTRIBUTES:
            raise Hostile
        if self._depth > 3:  # nearly all are; they are read with as little as can be
            if name.endswith(_ENTRY_ENDS) and name.rpartition(" ")[2] in _ENTRY_NAMES:
                self.uncertain = True
            self._needless_at = -1
            if name in NEEDLESS and self._depth == 4 and self._path[2:] == ["item"] and not attributes:
                self._needless_at = self.parser.CurrentByteIndex
            return
        self._needless_at = -1
        if name in NEEDLESS_ABOVE and self._depth == 3 and self._path[:2] == ["rss", "channel"] and not attributes:
            self._needless_at = self.parser.CurrentByteIndex
        local = name.rpartition(" ")[2]
        self._path = [*self._path[: self._depth - 1], local]
        path = tuple(self._path)
        if not self.head_end and self._depth > 1 and path not in (("rss", "channel"),):
            self.head_end = self.parser.CurrentByteIndex
        if path in PLACES:
            self._start, self._is_bare = self.parser.CurrentByteIndex, True
        elif local in _ENTRY_NAMES:
            self.uncertain = True

    def _close(self, _: str) -> None:
        if self._needless_at >= 0:
            self.needless.append((self._needless_at, self._end(self.parser.CurrentByteIndex)))
            self._needless_at = -1
        if self._depth <= 3 and tuple(self._path[: self._depth]) in PLACES:
            at = self.parser.CurrentByteIndex
            # An entry with nothing in it ends where expat says it ends, and not in an end tag.
            self.uncertain = self.uncertain or (self._body[at - 2 : at] == b"/>" and self._is_bare)
            self.found.append((self._start, self._body.find(b">", at) + 1))
        self._depth -= 1

    def _end(self, at: int) -> int:
        tag = self._body.find(b">", self._needless_at)
        return tag + 1 if self._body[tag - 1 : tag] == b"/" else self._body.find(b">", at) + 1


def digest(value: bytes, size: int) -> str:
    """Return a short name of some bytes."""
    return hashlib.blake2b(value, digest_size=size).hexdigest()
