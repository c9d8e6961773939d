"""What makes an entry the same entry: its id, else its link, else its title and day."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit

from msgspec.structs import replace

from afterword.model import Entry

# Marks that publishers put on links to count readers; they change while the page does not.
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|cmpid|_hs\w+|trk\w*)$", re.IGNORECASE)
_WORDS = re.compile(r"\w+")


def normal_link(url: str | None) -> str:
    """Return what is the same in all spellings of one address, or an empty string."""
    try:
        parts = urlsplit(url or "")
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return ""
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _counts_readers(k, v)]
    query = "?" + urlencode(kept) if kept else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}" if host else ""


def _counts_readers(name: str, value: str) -> bool:
    return bool(_TRACKING.match(name)) or (name == "source" and value.startswith("rss"))


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
    ids = _shared((e.key, f"{normal_title(e.title)} {normal_link(e.url)}") for e in entries)
    links = _shared((normal_link(e.url), normal_title(e.title)) for e in entries)
    found: dict[str, Entry] = {}
    for entry in entries:
        key = _key(entry, ids, links)
        found.setdefault(key, replace(entry, key=key))
    return tuple(found.values())


def _key(entry: Entry, ids: set[str], links: set[str]) -> str:
    link = normal_link(entry.url)
    if entry.key and entry.key not in ids:
        return entry.key[:500]
    if link and link not in links:
        return link[:500]
    day = entry.published_at.date().isoformat() if entry.published_at else ""
    return f"{normal_title(entry.title)[:400]} {day}".strip() or digest(entry.text)


def _shared(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Return the names that entries with different words have in common."""
    different = {(name, words) for name, words in pairs if name}
    return {name for name, times in Counter(name for name, _ in different).items() if times > 1}
