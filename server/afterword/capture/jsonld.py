"""JSON that stands in pages: mended where it is broken, and walked without recursion.

Seen in the wild: raw line breaks inside strings, comments and CDATA around the object, trailing commas, entities,
several objects in one script, unescaped quotes in descriptions, and text cut at the end.
"""

from __future__ import annotations

import html
import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from afterword.page import Page

MAX_NODES = 100_000
# Of all JSON on a page; the largest job pages have 40,000.
MAX_VALUES = 250_000
ARTICLES = frozenset(
    [
        "Article",
        "NewsArticle",
        "BlogPosting",
        "TechArticle",
        "DiscussionForumPosting",
        "SocialMediaPosting",
        "ReportageNewsArticle",
        "LiveBlogPosting",
        "AnalysisNewsArticle",
    ]
)
MENDABLE = 400_000
_WRAPPING = re.compile(
    r"^(?:\s|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|<!--)+|(?:\s|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>|-->|;)+$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def light(texts: Iterable[str]) -> Iterator[str]:
    """Yield the texts that together make no more objects than memory should hold; a heavier one is left out."""
    left = MAX_VALUES
    for text in texts:
        weight = text.count("{") + text.count("[") + text.count(",") // 4
        if weight <= left:
            left -= weight
            yield text


def loads(text: str) -> list[Any]:
    """Return the JSON values in *text*, mended where that is possible; none when it is beyond that."""
    try:
        return [orjson.loads(text)]
    except ValueError:
        pass
    text = _WRAPPING.sub("", text[:20].lstrip("\ufeff") + text[20:])
    if text[:8].startswith(("{&quot;", "[{&quot;", "[&quot;")):
        text = html.unescape(text)
    return _values(text) if len(text) <= MENDABLE else _first_values(text)


def _first_values(text: str) -> list[Any]:
    """Read value after value as far as they are sound, allowing control characters in strings."""
    decoder, at, found = json.JSONDecoder(strict=False), 0, []
    while at < len(text):
        start = re.compile(r"[{\[]").search(text, at)
        if start is None:
            break
        try:
            value, at = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            break
        found.append(value)
    return found


def first_value(text: str) -> list[Any]:
    """Return the JSON value that *text* begins with, as a list of one, or an empty list."""
    try:
        return [json.JSONDecoder(strict=False).raw_decode(text)[0]]
    except (ValueError, RecursionError):
        return []


def _values(text: str) -> list[Any]:
    for _ in range(40):
        if found := _first_values(text):
            return found
        mended = _mended(text)
        if mended == text:
            return []
        text = mended
    return []


def _mended(text: str) -> str:
    """Return *text* with the fault at which reading stops repaired; unchanged when the fault is unknown."""
    try:
        json.JSONDecoder(strict=False).raw_decode(text)
    except RecursionError:
        return text
    except json.JSONDecodeError as error:
        at = error.pos
        if "Invalid \\escape" in error.msg:
            return text[:at] + "\\" + text[at:] if text[at : at + 2] != "\\'" else text[:at] + text[at + 1 :]
        if _TRAILING_COMMA.search(text, max(0, at - 40), at + 2):
            return text[: max(0, at - 40)] + _TRAILING_COMMA.sub(r"\1", text[max(0, at - 40) : at + 2]) + text[at + 2 :]
        if "Unterminated string" in error.msg:
            return text[:at] + re.sub(r"\\?$", '"', text[at:], count=1) + _closing(text)
        if at >= len(text.rstrip()):
            return text.rstrip().rstrip(",") + _closing(text)
        if "delimiter" in error.msg and (quote := text.rfind('"', 0, at)) > 0:
            return text[:quote] + '\\"' + text[quote + 1 :]
    return text


def _closing(text: str) -> str:
    """Return the brackets that a text cut at its end still owes."""
    bare = re.sub(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|$)', "", text, flags=re.S)
    owed: list[str] = []
    for bracket in re.findall(r"[{}\[\]]", bare):
        if bracket in "{[":
            owed.append("}" if bracket == "{" else "]")
        elif owed:
            owed.pop()
    return "".join(reversed(owed))


def items(documents: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield every object in the documents, outer ones first."""
    queue: deque[Any] = deque(documents)
    seen = 0
    while queue and seen < MAX_NODES:
        seen += 1
        value = queue.popleft()
        if isinstance(value, dict):
            yield value
            queue.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            queue.extend(inner for inner in value if isinstance(inner, dict | list))


def types(item: dict[str, Any]) -> set[str]:
    """Return the schema.org types of an object, without their prefix."""
    stated = item.get("@type") or item.get("type") or ()
    names = [stated] if isinstance(stated, str) else stated if isinstance(stated, list) else []
    return {re.split(r"[/#:]", name)[-1] for name in names if isinstance(name, str)}


def on_page(page: Page) -> list[dict[str, Any]]:
    """Return the typed objects of the page's JSON-LD; references (`@id`) are resolved one level deep."""
    texts = page.scripts("application/ld+json")[:200]
    found = [item for item in items([value for text in light(texts) for value in loads(text)]) if item.get("@type")]
    named = {item["@id"]: item for item in found if isinstance(item.get("@id"), str) and len(item) > 2}
    return [{key: _resolved(value, named) for key, value in item.items()} for item in found[:2000]]


def _resolved(value: Any, named: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and len(value) <= 2 and "name" not in value:
        return named.get(value["@id"], value)
    return value
