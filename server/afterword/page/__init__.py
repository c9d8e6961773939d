"""A read-only view of one HTML page: the only HTML parser (selectolax, lexbor).

Parsing happens on the first question, and is bounded in time and memory whatever the page.
"""

from __future__ import annotations

import re
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterword.page.bounds import bounded
from afterword.page.cleaning import clean
from afterword.page.element import Element, Line, Searched

__all__ = ["Element", "Line", "Page", "clean", "plain"]

MAX_CHARACTERS = 6 * 1024 * 1024
MAX_TITLE = 2000

_TEMPLATE = re.compile(r"<template\b[^>]*>|</template\s*>", re.I)


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


class Page(Searched):
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
