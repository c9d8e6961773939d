"""From a feed's HTML to plain text: cleaned by nh3, mended where it is certain that the bytes were read wrongly."""

from __future__ import annotations

import html
import re
from functools import cache

import nh3

MAX_HTML = 400_000
MAX_TEXT = 20_000

BLOCKS = "p div br hr li ul ol dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th section article figure figcaption"
_TAG = re.compile(r"<[^>]*>")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|del|em|font|i|img|ins|kbd|mark|nobr|p|q|s|small|span|strong|sub|sup|tt|u|wbr)\b[^<>]*>",
    re.IGNORECASE,
)
# UTF-8 once read as Windows-1252: three or four such signs are never natural text, nor are two after an Ã or Â.
_TAIL = (
    "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
_MOJIBAKE = re.compile(
    f"[\u00f0-\u00f4]{_TAIL}{{3}}|[\u00e2-\u00ef]{_TAIL}{{2}}|\u00c3{_TAIL}|\u00c2(?![\u00a0\u00ab\u00bb]){_TAIL}"
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
        # What nh3 leaves is well-formed and has no attributes, so that tags can be told from text.
        markup = _TAG.sub("\n", _cleaner().clean(markup[:MAX_HTML]))
    return lines(html.unescape(markup), limit=limit)


def lines(text: str, *, limit: int = MAX_TEXT) -> str:
    """Return *text* with single blanks and single line breaks, at most *limit* characters."""
    tidy = _LINES.sub("\n", _BLANKS.sub(" ", text[: 8 * limit])).strip()
    return mended(tidy)[:limit]


def title_of(title: str) -> str:
    """Return a title on one line; entities and inline tags that are left in it are resolved."""
    text = text_of(title, limit=1000) if _INLINE.search(title) else html.unescape(title)
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
    return _MOJIBAKE.sub(_decoded, text) if not text.isascii() else text


def _decoded(found: re.Match[str]) -> str:
    try:
        return b"".join(map(_byte, found[0])).decode()
    except UnicodeError:
        return found[0]


def _byte(character: str) -> bytes:
    # Windows-1252 leaves five bytes undefined; readers pass them through.
    return bytes([ord(character)]) if ord(character) < 256 else character.encode("cp1252")
