"""Cuts the entries that are already known out of a feed, so that feedparser reads only what is new.

What cannot be cut with certainty is read whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec import field

from afterword.feeds.borders import Parts, digest, outside
from afterword.feeds.dates import read_date
from afterword.feeds.identity import normal_title
from afterword.model import Entry, Value
from afterword.networks import page_key

MAX_KNOWN = 1000
# As feedparser sees them: published, else created, else updated.
_DATE_TAGS = tuple(
    re.compile(rb"<(?:%s)>\s*(?:<!\[CDATA\[)?([^<\]]{4,100})" % names)
    for names in (
        rb"pubDate|published|(?:dcterms:)?issued",
        rb"(?:dcterms:)?created",
        rb"updated|(?:dcterms:)?modified|dc:date",
    )
)
_NO_DATE = datetime(1, 1, 1, tzinfo=UTC)


class Known(Value, frozen=True, kw_only=True):
    """What is remembered of a feed as read last: its head, and each entry's bytes and names, as short digests."""

    head: str = ""
    entries: dict[str, str] = field(default_factory=dict)


def unknown(parts: Parts, known: Known) -> list[int] | None:
    """Return which entries are new or changed; None when all should be read."""
    if not known.entries or known.head != parts.head or len(parts.entries) > MAX_KNOWN:
        return None
    return [n for n, digest in enumerate(parts.digests) if digest not in known.entries]


def newest(body: bytes, parts: Parts, count: int) -> list[int]:
    """Return the *count* newest entries by their dates; where one has none, the first ones."""
    places = range(len(parts.entries))
    if len(places) <= count:
        return list(places)
    dates = [_date(body, *parts.entries[n]) for n in places]
    if any(when is None for when in dates):
        return list(places[:count])
    return sorted(sorted(places, key=lambda n: dates[n] or _NO_DATE, reverse=True)[:count])


def _date(body: bytes, start: int, end: int) -> datetime | None:
    for tag in _DATE_TAGS:
        if found := tag.search(body, start, end):
            return read_date(found[1].decode("utf-8", "replace").strip())
    return None


def without(body: bytes, parts: Parts, kept: Sequence[int]) -> bytes:
    """Return *body* without its entries, but for those *kept*, and without what is needless in these."""
    wanted = set(kept)
    unwanted = [place for n, place in enumerate(parts.entries) if n not in wanted]
    return outside(body, sorted((*unwanted, *parts.needless)), 0, len(body))


def remembered(parts: Parts, names: Mapping[int, str], known: Known | None = None) -> Known:
    """Return what to remember: the entries with *names*, and of those *known* the ones that are still there."""
    if len(parts.entries) > MAX_KNOWN:
        return Known()
    before = known.entries if known else {}
    entries = {digest: names.get(n) or before.get(digest, "-") for n, digest in enumerate(parts.digests)}
    return Known(head=parts.head, entries=entries)


def names_of(entry: Entry) -> str:
    """Return the names under which an entry may be taken for another: id, title and link."""
    names = (entry.key, normal_title(entry.title), page_key(entry.url))
    return " ".join(digest(name.encode(), 5) if name else "-" for name in names)


def names_beside(parts: Parts, names: Mapping[int, str], known: Known) -> list[str]:
    """Return the names of the known entries that are still there beside the new ones."""
    return [known.entries[digest] for n, digest in enumerate(parts.digests) if n not in names]


def collide(names: Iterable[str], others: Iterable[str]) -> bool:
    """Say whether a name of one side is also one of the other side."""
    return not _apart(names).isdisjoint(_apart(others))


def _apart(names: Iterable[str]) -> set[str]:
    return {name for several in names for name in several.split()} - {"-"}


def known_from(memory: dict[str, Any]) -> Known:
    """Return what *memory* holds, or nothing when it is of another making."""
    head, entries = memory.get("head"), memory.get("entries")
    if not isinstance(head, str) or not isinstance(entries, dict):
        return Known()
    return Known(head=head, entries={str(digest): str(names) for digest, names in entries.items()})
