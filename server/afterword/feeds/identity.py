"""What makes an entry the same entry: its id, else its link, else its title and day."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec.structs import replace

from afterword.model import Entry
from afterword.networks import page_key

REMEMBERED = 4096  # each is asked for several times while a feed is read
_WORDS = re.compile(r"\w+")


@lru_cache(REMEMBERED)
def normal_title(title: str) -> str:
    """Return the words of a title, without case and punctuation."""
    return " ".join(_WORDS.findall(title.casefold()))


def digest(*parts: str) -> str:
    """Return a short name made of *parts*, the same in every run."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=10).hexdigest()


def keyed(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries, each with its key; those that *are* another (same key and words) only once.

    On the way in, `key` is the id that the feed gives, or an empty string.
    """
    found: dict[str, Entry] = {}
    for entry, key in zip(entries, keys_of(entries), strict=True):
        found.setdefault(key, replace(entry, key=key))
    return tuple(found.values())


def keys_of(entries: Sequence[Entry]) -> list[str]:
    """Return the key of each entry within its feed."""
    links = [page_key(entry.url) for entry in entries]
    titles = [normal_title(entry.title) for entry in entries]
    shared_ids = _shared((e.key, f"{title} {link}") for e, title, link in zip(entries, titles, links, strict=True))
    shared_links = _shared(zip(links, titles, strict=True))
    keys = []
    for entry, title, link in zip(entries, titles, links, strict=True):
        if entry.key and entry.key not in shared_ids:
            keys.append(entry.key[:500])
        else:
            keys.append(link if link and link not in shared_links else _by_title(entry, title))
    return keys


def _by_title(entry: Entry, title: str) -> str:
    day = entry.published_at.date().isoformat() if entry.published_at else ""
    return f"{title[:400]} {day}".strip() or digest(entry.text)


def _shared(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Return the names that entries with different words have in common."""
    different = {(name, words) for name, words in pairs if name}
    return {name for name, times in Counter(name for name, _ in different).items() if times > 1}
