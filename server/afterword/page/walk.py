"""What of a tree of nodes a reader sees, in what pieces and lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from selectolax.lexbor import LexborNode

from afterword.page.cleaning import clean

# Lines of plain text this long go on below.
_WRAPPED = 52
# One element's text on one line: a long paragraph, not a page.
MAX_TEXT = 20_000
MAX_PIECES = 600


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


def beside(node: LexborNode, way: str) -> LexborNode | None:
    """Return the next element in one direction ("next", "prev")."""
    other: LexborNode | None = getattr(node, way)
    while other is not None and not other.is_element_node:
        other = getattr(other, way)
    return other


def hidden(node: LexborNode) -> bool:
    """Whether an element says itself that it is not shown."""
    attributes = node.attributes
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDDEN_STYLE.search(style))


def lines(top: LexborNode) -> Iterator[tuple[str, LexborNode, tuple[str, ...]]]:
    """Yield the visible lines with the nodes they begin in and the addresses of the links on them."""
    words: list[str] = []
    links: list[str] = []
    begin: LexborNode | None = None
    for piece, node in chain(_seen(top), [("\n", top)]):
        if piece == "\n":
            text = clean("".join(words))
            if text and begin is not None:
                yield text, begin, tuple(links) or _link_around(begin)
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


def beginning(top: LexborNode) -> Iterator[str]:
    """Yield the first visible texts: many elements of one page may hold nearly all of it."""
    left = MAX_TEXT
    for piece in islice(pieces(top), MAX_PIECES):
        yield piece[:left]
        left -= len(piece)
        if left <= 0:
            break


def pieces(top: LexborNode) -> Iterator[str]:
    """Yield the visible texts, "\n" around each block."""
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
            if (tag in _UNSEEN or hidden(node)) and node.mem_id != top.mem_id:
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
