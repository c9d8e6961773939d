"""How each network counts a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

URL_WEIGHT = 23
_URL = re.compile(r"https?://[^\s<>\"]+")
_MENTION = re.compile(r"@(\w[\w.-]{0,60})@[\w-]{1,60}\.[\w.-]{1,60}")


def _joins(char: str, last: str, flags: int) -> bool:
    """Say whether *char* continues the grapheme that ends in *last* (UAX 29, the cases found in messages)."""
    if (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or char in "\u200d\ufe0f"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
    ):
        return True
    if last == "\u200d":
        return ord(char) > 0x2000
    if "\U0001f1e6" <= char <= "\U0001f1ff" and "\U0001f1e6" <= last <= "\U0001f1ff":
        return flags % 2 == 1
    if last == "\r":
        return char == "\n"
    return ("\u1100" <= last <= "\u115f" and "\u1160" <= char <= "\u11a7") or "\U000e0020" <= char <= "\U000e007f"


def graphemes(text: str) -> Iterator[str]:
    """Yield what a reader takes for one character: an emoji with its joiners, a letter with its accents."""
    cluster, flags = "", 0
    for char in text:
        if cluster and _joins(char, cluster[-1], flags):
            cluster += char
        else:
            if cluster:
                yield cluster
            cluster, flags = char, 0
        flags += "\U0001f1e6" <= char <= "\U0001f1ff"
    if cluster:
        yield cluster


def _is_emoji(cluster: str) -> bool:
    return any(ord(c) >= 0x1F000 or c in "\ufe0f\u20e3" or 0x2600 <= ord(c) <= 0x27BF for c in cluster)


def _light(char: str) -> bool:
    """Say whether X counts *char* as one; all other code points count two (twitter-text, version 3)."""
    point = ord(char)
    return point <= 4351 or 8192 <= point <= 8205 or 8208 <= point <= 8223 or 8242 <= point <= 8247


def x_weight(text: str) -> int:
    """Count as X does: an address is 23, an emoji 2, most letters 1, all others 2."""
    text = unicodedata.normalize("NFC", text)
    bare, urls = _URL.subn("", text)
    weight = sum(2 if _is_emoji(g) else sum(1 if _light(c) else 2 for c in g) for g in graphemes(bare))
    return weight + urls * URL_WEIGHT


def mastodon(text: str) -> int:
    """Count as Mastodon does: an address is 23, of a mention only the name counts."""
    return sum(1 for _ in graphemes(_MENTION.sub(r"@\1", _URL.sub("u" * URL_WEIGHT, text))))


def threads(text: str) -> int:
    """Emoji count as many characters as they have bytes (Threads API)."""
    return sum(len(g.encode()) if _is_emoji(g) else len(g) for g in graphemes(text))


def utf16(text: str) -> int:
    """Count as JavaScript and so LinkedIn does: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_words(text: str) -> int:
    """Count words."""
    return len(text.split())


def in_graphemes(text: str) -> int:
    """Count graphemes."""
    return sum(1 for _ in graphemes(text))
