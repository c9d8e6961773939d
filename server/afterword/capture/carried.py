"""The JSON that a page carries: in scripts, attributes, `<code>`, templates, and what its router streams."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from afterword.capture import jsonld
from afterword.capture.data import ordered
from afterword.page import Page

MAX_STATES = 40
MAX_SCRIPTS = 400
MAX_DEPTH = 5
_ASSIGNED = re.compile(
    r"(?:window(?:\.|\[['\"])|self\.|var\s+|const\s+|let\s+|^\s*)[\w$.]{2,60}(?:['\"]\])?\s*=\s*(?=[{\[])", re.M
)
_BEGINNING = re.compile(r"= ?[{\[\n]")
_PUSHED = re.compile(r"__next_f\.push\(\[1,\s*(\"[^\"\\]*+(?:\\.[^\"\\]*+)*+\")\]\)")
_TEMPLATE = re.compile(r"<template\b[^<>]*>\s*(\{[^<]*\})\s*</template")
_ATTRIBUTES = (
    "data-page",
    "data-props",
    "data-react-props",
    "data-state",
    "data-initial-state",
    "data-job",
    "data-posting",
    "data-initial-data",
)
# Objects of a flat state that are put together again.
MAX_REVIVED = 150_000


def states(page: Page) -> list[Any]:
    """Return the values of all JSON that the page carries."""
    found: list[Any] = []
    for text in jsonld.light(_texts(page)):
        found.extend(_revived(value) for value in jsonld.loads(text))
    scripts = [*page.scripts(""), *page.scripts("text/javascript")][:MAX_SCRIPTS]
    found.extend(_pushed(scripts))
    for text in jsonld.light(tail for script in scripts for tail in _assigned(script)):
        found.extend(jsonld.first_value(text))
    return found


def _texts(page: Page) -> Iterator[str]:
    """Yield the texts that are JSON and nothing else: of scripts, attributes and `<code>`."""
    for kind in ("application/json", "text/json", "application/vnd.api+json"):
        yield from page.scripts(kind)[:MAX_STATES]
    for element in page.css(", ".join(f"[{name}]" for name in _ATTRIBUTES))[: 4 * MAX_STATES]:
        attributes = element.attrs
        stated = (attributes.get(name, "").strip() for name in _ATTRIBUTES)
        yield from (text for text in stated if text.startswith(("{", "[")))
    for element in page.css("code")[:200]:
        text = html.unescape(element.raw).strip()
        if text.startswith("{"):
            yield text
    yield from _in_templates(page)


def _in_templates(page: Page) -> Iterator[str]:
    """Yield the JSON in `<template id="…State">`, which parsers hold apart from the page."""
    for found in islice(_TEMPLATE.finditer(page.html), MAX_STATES):
        text = html.unescape(found[1])
        if text.endswith("}"):
            yield text


def _pushed(scripts: Sequence[str]) -> Iterator[Any]:
    """Yield what Next's app router streams: pieces of text in several scripts, a value to a line."""
    pieces = (text for script in scripts if "__next_f" in script for text in _PUSHED.findall(script))
    streamed = "".join(str(part) for piece in pieces for value in jsonld.loads(f"[{piece}]")[:1] for part in value)
    lines = (line[at.end() :] for line in streamed.split("\n") if (at := re.match(r"[0-9a-f]+:(?=[{\[])", line)))
    for line in jsonld.light(lines):
        yield from jsonld.loads(line)


def _assigned(script: str) -> Iterator[str]:
    """Yield what follows "window.state = " and the like, from the bracket on."""
    if "__next_f" in script or not _BEGINNING.search(script):
        return
    for match in islice(_ASSIGNED.finditer(script), 12):
        tail = script[match.end() :]
        if len(tail) > 60 and tail[1:40].lstrip().startswith(('"', "{", "[")):
            yield tail


def _revived(value: Any) -> Any:
    """Undo devalue's flat form (Nuxt 3): a list whose objects hold indices into it."""
    if not (isinstance(value, list) and len(value) > 3 and isinstance(value[0], list | dict)):
        return value
    left = MAX_REVIVED

    def at(index: Any, depth: int) -> Any:
        nonlocal left
        left -= 1
        if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(value):
            return None
        item = value[index]
        if isinstance(item, dict | list) and (depth > MAX_DEPTH or left < 0):
            return None
        if isinstance(item, dict):
            return {key: at(inner, depth + 1) for key, inner in list(item.items())[:80]}
        if isinstance(item, list):
            if item and isinstance(item[0], str):  # ["Reactive", 12], ["Date", "2024-…"]
                return at(item[1], depth + 1) if len(item) == 2 and isinstance(item[1], int) else item[-1]
            return [at(inner, depth + 1) for inner in item[:20]]
        return item

    titles = ordered("state", "titles")
    objects = [
        index
        for index, item in enumerate(value[:20_000])
        if isinstance(item, dict) and any(key in item for key in titles)
    ]
    return [at(index, 0) for index in objects[:2000]] or value
