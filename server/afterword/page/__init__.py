"""A read-only view of one HTML page: the only HTML parser (selectolax, lexbor).

Parsing happens on the first question, and is bounded in time and memory whatever the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice, zip_longest
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterword.page.bounds import bounded

MAX_CHARACTERS = 6 * 1024 * 1024
# Of a page that goes on for ever, these are read.
# Lines of plain text this long go on below.
_WRAPPED = 52
MAX_LINES = 20_000
MAX_TITLE = 2000
# One element's text on one line: a long paragraph, not a page.
MAX_TEXT = 20_000
MAX_PIECES = 600

_BLANK = re.compile(r"[\s\u00a0]+")
# Zero-width and bidirectional marks, soft hyphens, halves of characters: no content, and equal names get unequal.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_TEMPLATE = re.compile(r"<template\b[^>]*>|</template\s*>", re.I)


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


_APART = _words("a button small span strong time")
_ICONS = _words("i svg img")
_UNSEEN = _words("script style template noscript head svg select textarea datalist object iframe -comment")
_BLOCK = _words(
    "address article aside blockquote body button dd details dialog div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul "
    "br label input"
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def clean(text: str) -> str:
    """Return *text* on one line, without invisible characters and doubled blanks."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return _BLANK.sub(" ", _INVISIBLE.sub("", text)).strip()


def plain(html_fragment: str) -> str:
    """Return the text of an HTML fragment (escaped once more or not), one line for each block."""
    text = html_fragment
    for _ in range(2):
        if "<" not in text and "&" not in text:
            break
        body = Page(text, "").first("body")
        text = body.lines_text() if body else ""
        if not re.search(r"</?(?:p|br|div|li|ul|strong|b|h\d)\b[^<>]*>", text):
            break
    return "\n".join(line for line in map(clean, text.splitlines()) if line)


class Element:
    """One element of a page."""

    __slots__ = ("_node",)

    def __init__(self, node: LexborNode) -> None:
        self._node = node

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Element) and other._node.mem_id == self._node.mem_id

    def __hash__(self) -> int:
        return hash(self._node.mem_id)

    def __repr__(self) -> str:
        return f"<Element {self.tag} {self.text[:40]!r}>"

    @property
    def tag(self) -> str:
        """The element's name, in lower case."""
        return self._node.tag or ""

    @property
    def attrs(self) -> dict[str, str]:
        """The attributes; one without a value is an empty string."""
        return {name: value or "" for name, value in self._node.attributes.items()}

    def attr(self, name: str) -> str | None:
        """Return the attribute's value, stripped, or None when it is missing or empty."""
        return (self._node.attributes.get(name) or "").strip() or None

    @property
    def text(self) -> str:
        """The visible text, on one line; of a very long one, the beginning."""
        return clean("".join(_beginning(self._node)))

    @property
    def raw(self) -> str:
        """The text as it stands in the source, also of scripts and comments (`<code>` state)."""
        children = self._node.iter(include_text=True)
        return "".join(n.comment_content or "" if n.is_comment_node else n.text(deep=True) for n in children)

    def lines_text(self) -> str:
        """Return the visible text with a line for each block."""
        return "\n".join(line for line in map(clean, "".join(_pieces(self._node)).split("\n")) if line)

    def lines(self) -> list[Line]:
        """Return the visible lines inside."""
        return list(islice(_lines(self._node), MAX_LINES))

    def says(self, text: str) -> bool:
        """Whether *text* is all that is visible inside; looks no further than it must."""
        seen = ""
        for piece in _pieces(self._node):
            seen += piece
            if len(seen) > 2 * len(text) + 200:
                break
        return clean(seen) == text

    def css(self, selector: str) -> list[Element]:
        """Return the elements inside that match, in page order."""
        return [Element(node) for node in self._node.css(selector) if node.mem_id != self._node.mem_id]

    def first(self, selector: str) -> Element | None:
        """Return the first element inside that matches."""
        return next(iter(self.css(selector)), None)

    @property
    def parent(self) -> Element | None:
        """The element around this one."""
        node = self._node.parent
        return Element(node) if node is not None and node.is_element_node else None

    @property
    def children(self) -> list[Element]:
        """The elements directly inside."""
        return [Element(node) for node in self._node.iter(include_text=False) if node.is_element_node]

    def few(self, limit: int) -> list[Element]:
        """The first elements directly inside; there may be very many."""
        inside = (node for node in self._node.iter(include_text=False) if node.is_element_node)
        return [Element(node) for node in islice(inside, limit)]

    @property
    def next(self) -> Element | None:
        """The next element beside this one."""
        return _beside(self._node, "next")

    @property
    def previous(self) -> Element | None:
        """The element beside and before this one."""
        return _beside(self._node, "prev")

    @property
    def following(self) -> str:
        """The text right behind this element, up to the next one."""
        node = self._node.next
        return clean(node.text_content or "") if node is not None and node.is_text_node else ""

    @property
    def hidden(self) -> bool:
        """Whether the element says itself that it is not shown."""
        return _hidden(self._node)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a reader sees it, the element it begins in, and the addresses of the links on it."""

    text: str
    element: Element
    links: tuple[str, ...] = ()


class Page:
    """What one address shows; nothing here changes it."""

    def __init__(self, html: str, url: str) -> None:
        self.html = html
        self.url = url

    @cached_property
    def _tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(bounded(_with_shadow_roots(self.html[:MAX_CHARACTERS])))

    @cached_property
    def base(self) -> str:
        """The address that relative links start from."""
        return _joined(self.url, self.attr("base[href]", "href") or "") or self.url

    @cached_property
    def title(self) -> str:
        """The text of the page's `<title>`, or an empty string."""
        nodes = self._tree.css("head > title") or self._tree.css("body > title")
        return clean(nodes[0].text(deep=True)[:MAX_TITLE]) if nodes else ""

    @cached_property
    def lang(self) -> str | None:
        """The language that the page says it is in (BCP 47)."""
        stated = self.attr("html", "lang") or self.attr("html", "xml:lang") or self.meta("content-language")
        found = re.match(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$", (stated or "").split(",")[0].strip())
        return found[0].replace("_", "-") if found else None

    @cached_property
    def _meta(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for element in self.css("meta[content]"):
            value = clean((element.attr("content") or "")[: 10 * MAX_TITLE])
            for key in ("name", "property", "http-equiv"):
                name = (element.attr(key) or "").lower()
                if name and value:
                    found.setdefault(name, value)
        return found

    def meta(self, name_or_property: str) -> str | None:
        """Return the content of the first `<meta>` of this name or property that has any."""
        return self._meta.get(name_or_property.lower())

    def css(self, selector: str) -> list[Element]:
        """Return the elements that match, in page order."""
        return [Element(node) for node in self._tree.css(selector)]

    def first(self, selector: str) -> Element | None:
        """Return the first element that matches."""
        return next(iter(self.css(selector)), None)

    def text(self, selector: str) -> str | None:
        """Return the visible text of the first match that has any."""
        return next((text for element in self.css(selector) if (text := element.text)), None)

    def attr(self, selector: str, name: str) -> str | None:
        """Return the attribute of the first match that has one."""
        return next((value for element in self.css(selector) if (value := element.attr(name))), None)

    def absolute(self, href: str) -> str | None:
        """Return the http(s) address that a link on this page leads to."""
        return _joined(self.base, href)

    @cached_property
    def lines(self) -> list[Line]:
        """The visible lines of the page, each with its element and links."""
        body = self.first("body")
        return body.lines() if body else []

    @cached_property
    def _scripts(self) -> dict[str, list[LexborNode]]:
        found: dict[str, list[LexborNode]] = {}
        for node in self._tree.css("script"):
            found.setdefault(_media_type(node), []).append(node)
        return found

    def scripts(self, type: str) -> list[str]:
        """Return the texts of the scripts of this media type ("" for those without one)."""
        of_type = self._scripts.get(type.lower(), ())
        return [text for node in of_type if (text := node.text(deep=True)).strip()]


def _media_type(node: LexborNode) -> str:
    return (node.attributes.get("type") or "").split(";")[0].strip().lower()


def _beside(node: LexborNode, way: str) -> Element | None:
    other = getattr(node, way)
    while other is not None and not other.is_element_node:
        other = getattr(other, way)
    return Element(other) if other is not None else None


def _hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDDEN_STYLE.search(style))


def _lines(top: LexborNode) -> Iterator[Line]:
    words: list[str] = []
    links: list[str] = []
    begin: LexborNode | None = None
    for piece, node in chain(_seen(top), [("\n", top)]):
        if piece == "\n":
            text = clean("".join(words))
            if text and begin is not None:
                yield Line(text, Element(begin), tuple(links) or _link_around(begin))
            words, links, begin = [], [], None
        elif not piece and node.tag == "a":
            links.append(node.attributes.get("href") or "")
        else:
            words.append(piece)
            begin = begin or (node.parent if piece.strip() else None)


def _link_around(node: LexborNode | None) -> tuple[str, ...]:
    """Return the address of a link that wraps whole blocks."""
    for _ in range(5):
        if node is None or node.tag == "body":
            break
        if node.tag == "a":
            return (node.attributes.get("href") or "",)
        node = node.parent
    return ()


def _beginning(top: LexborNode) -> Iterator[str]:
    """Yield the first visible texts: many elements of one page may hold nearly all of it."""
    left = MAX_TEXT
    for piece in islice(_pieces(top), MAX_PIECES):
        yield piece[:left]
        left -= len(piece)
        if left <= 0:
            break


def _pieces(top: LexborNode) -> Iterator[str]:
    return (piece for piece, _ in _seen(top))


def _seen(top: LexborNode) -> Iterator[tuple[str, LexborNode]]:
    """Yield the visible texts under *top*, "\n" around each block and "" before a link; iterative, for deep trees."""
    stack: list[tuple[Iterator[LexborNode], str, LexborNode]] = [(iter((top,)), "", top)]
    apart, written = False, 0
    while stack:
        inside, edge, around = stack[-1]
        node = next(inside, None)
        if node is None:
            stack.pop()
            written -= bool(edge) and around.tag == "pre"
            if edge:
                yield edge, around
        elif node.is_text_node:
            text = node.text_content or ""
            if apart and (text[:1].isalnum() or text[:1] in ("+", "€", "£", "$")):
                yield " ", node
            apart = apart and not text
            if written and "\n" in text:
                yield from ((piece, node) for piece in _as_written(text))
            else:
                yield text.replace("\n", " "), node
        elif node.is_element_node:
            tag = node.tag
            if (tag in _UNSEEN or _hidden(node)) and node.mem_id != top.mem_id:
                continue
            edge = "\n" if tag in _BLOCK else ""
            written += tag == "pre"
            if tag == "span" and _begins_fact(node):
                yield " · ", node
            apart = apart or (tag in _APART and _touches(node))
            yield edge, node
            stack.append((node.iter(include_text=True), edge, node))


def _as_written(text: str) -> Iterator[str]:
    """Yield the lines of plain text, those of a paragraph that was wrapped by hand together."""
    lines = text.split("\n")
    for line, below in zip_longest(lines, lines[1:]):
        yield line
        wrapped = len(line.rstrip()) >= _WRAPPED and (below or "").lstrip()[:1].isalnum()
        if below is not None:
            yield " " if wrapped else "\n"


def _touches(node: LexborNode) -> bool:
    """Whether another such element ends where this one begins, as only styles can set apart."""
    before = node.prev
    return before is not None and before.tag in _APART


def _begins_fact(node: LexborNode) -> bool:
    """Whether an icon leads this text and the one before it, as in rows of facts that nothing else sets apart."""
    if not _has_icon(node):
        return False
    before = node.prev
    while before is not None and before.is_text_node and not (before.text_content or "").strip():
        before = before.prev
    return before is not None and before.tag == "span" and _has_icon(before)


def _has_icon(node: LexborNode) -> bool:
    """Whether an element begins with a picture and goes on with text."""
    first = node.child
    while first is not None and first.is_text_node and not (first.text_content or "").strip():
        first = first.next
    return first is not None and first.tag in _ICONS and first.next is not None and not first.text(deep=True).strip()


def _joined(base: str, href: str) -> str | None:
    try:
        address = urljoin(base, re.sub(r"[\x00-\x20]+", "", href) if "\n" in href else href.strip())
        parts = urlsplit(address)
        return address if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _with_shadow_roots(html: str) -> str:
    """Return the page with open shadow roots (`<template shadowrootmode>`) as ordinary elements."""
    if "shadowroot" not in html:
        return html
    open_ones: list[bool] = []

    def renamed(found: re.Match[str]) -> str:
        if found[0][1] != "/":
            open_ones.append("shadowroot" in found[0])
            return "<shadow-root>" if open_ones[-1] else found[0]
        return "</shadow-root>" if open_ones and open_ones.pop() else found[0]

    return _TEMPLATE.sub(renamed, html)
