"""The state that pages carry as JSON (Next, Nuxt, Inertia, Ashby, Greenhouse …): the job in view is somewhere in it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any

from afterword.capture import carried
from afterword.capture.data import ordered
from afterword.capture.posting import MAX_DESCRIPTION, Posting
from afterword.capture.values import iso_date, short
from afterword.page import Page, clean, plain

MAX_NODES = 150_000
_NAMES = ("name", "companyName", "title", "displayName", "label", "company_name", "visibleName")
# How objects that tell of the employer are called.
_CALLED = ("company", "employer", "organi", "hiring")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?")


def _keys(part: str) -> tuple[str, ...]:
    return ordered("state", part)


def posting_in(page: Page, url: str, shown: Sequence[str]) -> Posting | None:
    """Return the job of the page's state whose title the page shows or whose number its address holds."""
    return posting_among(carried.states(page), url, shown)


def posting_among(states: Sequence[Any], url: str, shown: Sequence[str], *, only: bool = False) -> Posting | None:
    """Return the job among JSON values whose title is shown or whose number the address holds; *only* takes any."""
    best: tuple[float, Posting | None] = (0.0, None)
    folded = [clean(text).casefold() for text in shown]
    together = "\n".join(folded)
    for value, around in _objects(states):
        score = _likeness(value, around) if only or _is_in_view(value, url, folded, together) else 0.0
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


def _pick(value: dict[str, Any], keys: Sequence[str]) -> Any:
    found = None
    for key in keys:
        found = value.get(key)
        if found or (found is not None and found not in ("", [], {})):
            break
    else:
        found = None
        if isinstance(value.get("categories"), dict):
            return _pick(value["categories"], keys)
    if isinstance(found, dict) and all(_LANGUAGE.fullmatch(key) for key in found):
        return next((text for text in found.values() if text), None)
    return found


def _is_in_view(value: dict[str, Any], url: str, shown: list[str], together: str) -> bool:
    title = _said(_pick(value, _keys("titles"))).casefold()
    if title and title in together and any(title == text or (len(title) > 5 and title in text) for text in shown):
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
    if type(value) is int:
        return str(value)
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


def _beside(value: dict[str, Any]) -> tuple[str | None, str | None]:
    """Return the employer of an object that lies beside the job's ("companyResult": {"companyName": …})."""
    named = (inner for key, inner in value.items() if isinstance(inner, dict) and key.casefold().startswith(_CALLED))
    return next((found for inner in islice(named, 4) if (found := _company(inner))[0]), (None, None))


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
    looks = [look(outer) for look in (_company, _beside) for outer in (value, *around)]
    company, site = next((found for found in looks if found[0]), (None, None))
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
