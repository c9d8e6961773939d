"""Whose address a host is: a board's, an applicant system's, a network's, or perhaps the employer's own."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from afterword.capture.data import table

# Public suffixes of two parts that employers use; all others count as one part.
_SECOND_LEVEL = frozenset(
    ["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob", "gouv", "gv", "in", "asn", "id"]
)


def _list(kind: str) -> frozenset[str]:
    return table("boards")[kind]


def host_of(url: str) -> str:
    """Return the host of an address in lower case without "www.", or an empty string."""
    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def domain_of(host: str) -> str:
    """Return the registered domain of a host: "jobs.acme.co.uk" → "acme.co.uk"."""
    parts = host.split(".")
    keep = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else 2
    return ".".join(parts[-keep:])


def brand_of(host: str) -> str:
    """Return the name part of a host's registered domain: "jobs.acme.co.uk" → "acme"."""
    return domain_of(host).split(".")[0]


def is_board(host: str) -> bool:
    """Whether the host shows the ads of many employers."""
    if domain_of(host) in _list("hosting"):
        return False
    return brand_of(host) in _list("boards") or domain_of(host) in _list("boards")


def is_system(host: str) -> bool:
    """Whether the host belongs to an applicant system."""
    return brand_of(host) in _list("systems")


def is_network(host: str) -> bool:
    """Whether the host belongs to a social network or another service for everybody."""
    return brand_of(host) in _list("networks")


def is_free_mail(host: str) -> bool:
    """Whether mail addresses at this host belong to anybody."""
    return brand_of(host) in _list("mail")


def is_vendor_name(name: str) -> bool:
    """Whether a name, written closely, is a board's or a system's ("StartupJobs.cz", "Teamtailor")."""
    folded = re.sub(
        r",? (?:inc|ltd|gmbh|ab|ag|llc|s\.r\.o|oy|corp)\.?$", "", name.casefold().removeprefix("www.").strip(" .,®™!")
    )
    close = folded.replace(" ", "").replace("'", "")
    stem = brand_of(close) if "." in close else close
    known = (
        len(stem) > 4 and (stem in _list("boards") or stem in _list("systems")) and stem not in _list("also_employers")
    )
    return known or folded in _list("vendors")


def own_domain(url: str) -> str | None:
    """Return the registered domain of an address if it may be an employer's, else None."""
    host = host_of(url)
    if "." not in host or host.replace(".", "").isdigit():
        return None
    if is_board(host) or is_system(host) or is_network(host) or brand_of(host) in _list("builders"):
        return None
    if brand_of(host) in _list("placeholders") or host.rpartition(".")[2] in _list("reserved"):
        return None
    return domain_of(host)
