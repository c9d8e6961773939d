"""From a feed's HTML to plain text: cleaned by nh3, mended where it is certain that the bytes were read wrongly."""

from __future__ import annotations

import html
import re
from functools import cache

import nh3

MAX_HTML = 400_000
MAX_TEXT = 20_000
MAX_DEPTH = 1000

BLOCKS = "p div br hr li ul ol dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th section article figure figcaption"
_TAG = re.compile(r"<[^>]*>")
_OPEN_OR_CLOSE = re.compile(r"<(/?)(?!(?:area|br|col|embed|hr|img|input|link|meta|source|wbr|p|li|td|tr)\b)[a-z]", re.I)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|del|em|font|i|img|ins|kbd|mark|nobr|p|q|s|small|span|strong|sub|sup|tt|u|wbr)\b[^<>]*>",
    re.IGNORECASE,
)
# UTF-8 once read as Windows-1252. These sequences are never natural text; others (é and a blank before ») may be.
_TAIL = (
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
_MOJIBAKE = re.compile(
    f"\u00f0{_TAIL}{{3}}|\u00e2{_TAIL}{{2}}|(?<![\u0080-\u024f])(?:\u00c3{_TAIL}|\u00c2(?![\u00a0\u00ab\u00bb]){_TAIL})"
    "|(?<![^\\W_])\u00c2\u00a0"
)


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(BLOCKS.split()),
        attributes={},
        link_rel=None,
        clean_content_tags={"script", "style", "iframe", "noscript", "template", "object", "svg", "math", "form"},
    )


def text_of(markup: str, *, limit: int = MAX_TEXT) -> str:
    """Return the text of an HTML fragment, a line for each block."""
    if "<" in markup:
        markup = markup[:MAX_HTML]
        # What nh3 leaves is well-formed and has no attributes, so that tags can be told from text.
        markup = _TAG.sub("\n", markup if _is_deep(markup) else _cleaner().clean(markup))
    return lines(html.unescape(markup), limit=limit)


def _is_deep(markup: str) -> bool:
    """Say whether elements are nested so deep that the parser's time would grow with the square of it."""
    if markup.count("<") <= MAX_DEPTH:
        return False
    depth = 0
    for found in _OPEN_OR_CLOSE.finditer(markup):
        depth += -1 if found[1] else 1
        if depth > MAX_DEPTH:
            return True
    return False


def lines(text: str, *, limit: int = MAX_TEXT) -> str:
    """Return *text* with single blanks and single line breaks, at most *limit* characters."""
    tidy = (" ".join(line.split()) for line in text[: 8 * limit].split("\n"))
    return mended("\n".join(line for line in tidy if line))[:limit]


def title_of(title: str, *, markup: bool = False) -> str:
    """Return a title on one line; what is no *markup* by its type may still have entities and inline tags in it.

    Other tags in such a title are spoken of ("The <table> element").
    """
    markup = markup or (title.lstrip().startswith("<") and title.rstrip().endswith(">"))
    text = text_of(title, limit=1000) if markup else html.unescape(_INLINE.sub("", title))
    return " ".join(mended(text).split())[:500]


def first_words(text: str, *, limit: int = 90) -> str:
    """Return the beginning of *text* as a title for a post that has none."""
    line = text.partition("\n")[0]
    if len(line) <= limit:
        return line
    cut = line[:limit].rpartition(" ")[0] or line[:limit]
    return cut.rstrip(" ,;:–-") + " …"


def mended(text: str) -> str:
    """Return *text* with UTF-8 that was read as Windows-1252 put right, where that is certain."""
    if text.isascii() or not any(sign in text for sign in "ÃÂâðÐÑ"):
        return text
    try:
        # A whole text that was never Windows-1252 does not happen to be UTF-8 when written so.
        return _bytes(text).decode()
    except UnicodeError:
        return _MOJIBAKE.sub(_decoded, text)


def _decoded(found: re.Match[str]) -> str:
    try:
        return _bytes(found[0]).decode()
    except UnicodeError:
        return found[0]


def _bytes(text: str) -> bytes:
    try:
        return text.encode("cp1252")
    except UnicodeError:
        # Windows-1252 leaves five bytes undefined; readers pass them through.
        return b"".join(bytes([ord(c)]) if ord(c) < 256 else c.encode("cp1252") for c in text)
