"""The state that pages carry as JSON (Next, Nuxt, Inertia, Ashby, Greenhouse …): the job in view is somewhere in it."""

from __future__ import annotations

import html
import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any

from afterword.capture import jsonld
from afterword.capture.data import ordered
from afterword.capture.posting import MAX_DESCRIPTION, Posting
from afterword.capture.values import iso_date, short
from afterword.page import Page, clean, plain

MAX_NODES = 150_000
MAX_STATES = 40
MAX_SCRIPTS = 400
MAX_DEPTH = 5
_ASSIGNED = re.compile(
    r"(?:window(?:\.|\[['\"])|self\.|var\s+|const\s+|let\s+|^\s*)[\w$.]{2,60}(?:['\"]\])?\s*=\s*(?=[{\[])", re.M
)
_BEGINNINGS = ("= {", "={", "= [", "=[", "=\n", "= \n")
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

_NAMES = ("name", "companyName", "title", "displayName", "label", "company_name", "visibleName")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?")


def _keys(part: str) -> tuple[str, ...]:
    return ordered("state", part)


def posting_in(page: Page, url: str, shown: Sequence[str]) -> Posting | None:
    """Return the job of the page's state whose title the page shows or whose number its address holds."""
    return posting_among(_states(page), url, shown)


def posting_among(states: Sequence[Any], url: str, shown: Sequence[str], *, only: bool = False) -> Posting | None:
    """Return the job among JSON values whose title is shown or whose number the address holds; *only* takes any."""
    best: tuple[float, Posting | None] = (0.0, None)
    folded = [clean(text).casefold() for text in shown]
    for value, around in _objects(states):
        score = _likeness(value, around) if only or _is_in_view(value, url, folded) else 0.0
        score += 2.5 * any(short(_pick(value, _keys("titles"))) == text for text in shown) if score else 0.0
        if score > best[0]:
            best = (score, _posting(value, around))
    return best[1]


def _objects(states: Sequence[Any]) -> Iterator[tuple[dict[str, Any], tuple[dict[str, Any], ...]]]:
    """Yield each object of the states with the two objects around it."""
    queue: deque[tuple[Any, tuple[dict[str, Any], ...]]] = deque((value, ()) for value in states)
    seen = 0
    while queue and seen < MAX_NODES:
        seen += 1
        value, around = queue.popleft()
        if isinstance(value, dict):
            yield value, around
            outer = (value, *around[:1])
            queue.extend((inner, outer) for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            queue.extend((inner, around) for inner in value if isinstance(inner, dict | list))


def _states(page: Page) -> list[Any]:
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
    if "__next_f" in script or not any(sign in script for sign in _BEGINNINGS):
        return
    for match in islice(_ASSIGNED.finditer(script), 12):
        tail = script[match.end() :]
        if len(tail) > 60 and tail[1:40].lstrip().startswith(('"', "{", "[")):
            yield tail


def _revived(value: Any) -> Any:
    """Undo devalue's flat form (Nuxt 3): a list whose objects hold indices into it."""
    if not (isinstance(value, list) and len(value) > 3 and isinstance(value[0], list | dict)):
        return value
    left = MAX_NODES

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

    titles = _keys("titles")
    objects = [
        index
        for index, item in enumerate(value[:20_000])
        if isinstance(item, dict) and any(key in item for key in titles)
    ]
    return [at(index, 0) for index in objects[:2000]] or value


def _pick(value: dict[str, Any], keys: Sequence[str]) -> Any:
    found = next((value[key] for key in keys if value.get(key) not in (None, "", [], {})), None)
    if found is None and isinstance(value.get("categories"), dict):
        return _pick(value["categories"], keys)
    if isinstance(found, dict) and all(_LANGUAGE.fullmatch(key) for key in found):
        return next((text for text in found.values() if text), None)
    return found


def _is_in_view(value: dict[str, Any], url: str, shown: list[str]) -> bool:
    title = _said(_pick(value, _keys("titles"))).casefold()
    if title and any(title == text or (len(title) > 5 and title in text) for text in shown):
        return True
    number = _said(_pick(value, _numbers()))
    return len(number) >= 4 and number in url


@cache
def _numbers() -> tuple[str, ...]:
    return ("id", *_keys("numbers"))


def _said(value: Any) -> str:
    """Return a value as `short` does; nearly all are plain texts, and a page's state has very many."""
    if isinstance(value, str) and len(value) < 200 and value.isprintable() and "&" not in value and "<" not in value:
        return " ".join(value.split())
    return short(value) or ""


def _likeness(value: dict[str, Any], around: tuple[dict[str, Any], ...]) -> float:
    """Return how much an object is like a job: how many of a job's parts it has."""
    if len(short(_pick(value, _keys("titles"))) or "") < 3:
        return 0.0
    has = {part: _pick(value, _keys(part)) is not None for part in ("companies", "places", "texts", "dates", "kinds")}
    employed = has["companies"] or has["places"] or any(_company(outer)[0] for outer in around)
    if sum(has.values()) < 2 or not employed:  # an article has a title, a text and a date too
        return 0.0
    return sum(has.values()) + 0.5 * any(_company(outer)[0] for outer in (value, *around))


def _company(value: dict[str, Any]) -> tuple[str | None, str | None]:
    for key in _keys("companies"):
        stated = value.get(key)
        if isinstance(stated, list) and stated:
            stated = stated[0]
        if isinstance(stated, dict):
            name = short(_pick(stated, _NAMES))
            if name and len(name) <= 120:
                return name, short(_pick(stated, _keys("sites")))
        elif isinstance(stated, str) and 1 < len(stated) <= 120 and not stated.startswith(("http", "/", "urn:")):
            return short(stated), None
    return None, None


def _place(value: Any) -> str | None:
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(place for item in value[:8] if (place := _place(item)))) or None
    if isinstance(value, dict):
        whole = short(
            _pick(
                value,
                (
                    "name",
                    "fullLocation",
                    "displayName",
                    "label",
                    "formatted",
                    "expanded",
                    "longName",
                    "text",
                    "descriptor",
                    "title",
                ),
            )
        )
        parts = [
            short(_pick(value, keys))
            for keys in (
                ("city", "addressLocality", "cityName"),
                ("region", "state", "addressRegion"),
                ("country", "addressCountry", "countryName"),
            )
        ]
        return whole or ", ".join(part for part in parts if part) or None
    return short(value) if isinstance(value, str) else None


def _posting(value: dict[str, Any], around: tuple[dict[str, Any], ...]) -> Posting:
    company, site = next((found for outer in (value, *around) if (found := _company(outer))[0]), (None, None))
    kind = _pick(value, _keys("kinds"))
    description = _pick(value, _keys("texts"))
    status = short(_pick(value, _keys("statuses")))
    return Posting(
        tier="state",
        title=short(_pick(value, _keys("titles"))),
        company=company,
        website=site,
        location=_place(_pick(value, _keys("places"))),
        date_posted=iso_date(_pick(value, _keys("dates"))),
        employment_type=", ".join(short(part) or "" for part in kind[:4]) if isinstance(kind, list) else short(kind),
        job_id=short(_pick(value, _keys("numbers"))),
        description=plain(description)[:MAX_DESCRIPTION] if isinstance(description, str) else None,
        valid_through=iso_date(_pick(value, _keys("ends"))),
        status="over" if status and status.casefold() in _keys("over") else None,
        at={"company": "company.name", "date_posted": "date"},
    )
