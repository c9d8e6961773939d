"""Which addresses may be asked: the public web, and never those who forbid it."""

from __future__ import annotations

import ipaddress

import httpx2

from afterword.fetch.faults import Unfetched

MAX_URL = 4096
NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052
USUAL_PORTS = {80, 443, 8080, 8443}
# Their terms forbid it and their pages say nothing without an account: never a request to these.
REFUSED_HOSTS = ("linkedin.com", "lnkd.in", "licdn.com", "x.com", "twitter.com", "t.co", "twimg.com")


def is_public(address: str) -> bool:
    """Say whether an IP address lies on the public internet, whatever it is wrapped in."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if inner := ip.ipv4_mapped or (ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in NAT64 else None):
            return is_public(str(inner))
        tunnelled = ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if tunnelled and not is_public(str(tunnelled)):
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def refused_host(host: str) -> bool:
    """Say whether *host* is one that is never asked."""
    name = host.rstrip(".").casefold()
    return any(name == refused or name.endswith("." + refused) for refused in REFUSED_HOSTS)


def safe_url(url: str, base: httpx2.URL | None = None) -> httpx2.URL:
    """Return *url*, seen from *base*, without name and password in it."""
    try:
        if len(url) > MAX_URL:
            raise ValueError
        found = base.join(url.strip()) if base else httpx2.URL(url.strip())
        bare = not (found.userinfo or found.fragment)
        return found if bare else found.copy_with(username="", password="", fragment=None)
    except (httpx2.InvalidURL, ValueError, TypeError):
        raise Unfetched("bad_address", "This is no web address.") from None


def check(url: httpx2.URL, ports: set[int | None] | None) -> None:
    """Raise why *url* is not asked; where *ports* are given, at no others."""
    if url.scheme not in ("http", "https") or not url.host:
        raise Unfetched("bad_address", "This is no web address (http or https).")
    if refused_host(url.host):
        raise Unfetched("host_refused", "LinkedIn and X are never asked by this program.")
    if ports is not None and url.port is not None and url.port not in ports:
        raise Unfetched("bad_address", "The address leads to an unusual port.")
