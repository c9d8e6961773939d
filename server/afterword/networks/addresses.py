"""Addresses as they are compared: when two of them are one page, one view of an application, one person's profile."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

REMEMBERED = 4096  # each is asked for several times while a feed is read
LONGEST = 500

# Marks that publishers put on links to count readers; they change while the page does not.
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|cmpid|_hs\w+|trk\w*)$", re.IGNORECASE)
# The doors of one site: www, that for phones, and LinkedIn's for each country.
_WWW = re.compile(r"^www\.")
_DOOR = re.compile(r"^(?:www|m|mobile|[a-z]{2}(?=\.linkedin\.com$))\.")


def host_of(url: str | None) -> str:
    """Return the host of *url*, or an empty string."""
    parts = _split(url)
    return (parts.hostname or "") if parts else ""


@lru_cache(REMEMBERED)
def page_key(url: str | None) -> str:
    """Return what all spellings of a page's address share, or an empty string: no scheme, www, tracking or fragment."""
    parts = _split(url)
    host = _WWW.sub("", parts.hostname or "") if parts else ""
    if not parts or not host:
        return ""
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return f"{host}{port}{parts.path.rstrip('/')}{_query(parts.query)}"[:LONGEST]


def view_key(url: str | None) -> str:
    """Return the key of the page with the route that an application without reloads keeps in the fragment."""
    parts, key = _split(url), page_key(url)
    route = parts.fragment if parts and parts.fragment.startswith(("/", "!")) else ""
    return f"{key}#{route}" if key and route else key


def profile_key(url: str | None) -> str:
    """Return what all spellings of a profile's address share: on networks neither query nor case tells two apart."""
    parts = _split(url)
    host = _DOOR.sub("", parts.hostname or "") if parts else ""
    return f"{host}{parts.path.rstrip('/')}".casefold() if parts and host else ""


def _split(url: str | None) -> SplitResult | None:
    try:
        parts = urlsplit((url or "").strip())
        _ = parts.port  # which is read only now
    except ValueError:
        return None
    return parts


def _query(query: str) -> str:
    if not query:
        return ""
    kept = sorted((k, v) for k, v in parse_qsl(query, keep_blank_values=True) if not _counts_readers(k, v))
    return "?" + urlencode(kept) if kept else ""


def _counts_readers(name: str, value: str) -> bool:
    return bool(_TRACKING.match(name)) or (name == "source" and value.startswith("rss"))
