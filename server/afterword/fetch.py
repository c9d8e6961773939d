"""The outgoing socket: one polite GET that checks the address it really connects to and never raises.

No cookies, credentials, proxies or environment; one deadline for it all, redirects and name look-ups included.
"""

from __future__ import annotations

import contextlib
import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore2
import httpx2

from afterword.model import Fetched

MAX_REDIRECTS = 5
MAX_URL = 4096
CONNECT_S = 5.0
REDIRECTS = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}
NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052
USUAL_PORTS = {80, 443, 8080, 8443}
# Their terms forbid it and their pages say nothing without an account: never a request to these.
REFUSED_HOSTS = ("linkedin.com", "lnkd.in", "licdn.com", "x.com", "twitter.com", "t.co", "twimg.com")
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.6, */*;q=0.1"
)


class Unfetched(Exception):
    """There is no answer; *code* is stable snake_case, the text a sentence for the person."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Fetcher:
    """Fetches public web addresses; *allow_private_hosts* is for tests and intranets. Thread-safe."""

    def __init__(self, allow_private_hosts: bool, user_agent: str) -> None:
        self._allow_private = allow_private_hosts
        self._user_agent = user_agent
        self._deadline = threading.local()
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False),
            max_connections=64,
            max_keepalive_connections=16,
            keepalive_expiry=5,
            network_backend=_GuardedNetwork(allow_private_hosts, self._left),
        )

    def get(
        self,
        url: str,
        etag: str | None = None,
        last_modified: str | None = None,
        deadline_s: float = 30,
        max_bytes: int = 8 * 2**20,
    ) -> Fetched:
        """Answer what *url* gives within *deadline_s* seconds and *max_bytes*, compressed and unpacked."""
        self._deadline.at = time.monotonic() + deadline_s
        asked = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        try:
            return self._follow(_safe_url(url), {name: value for name, value in asked.items() if value}, max_bytes)
        except Unfetched as problem:
            return Fetched(url=url, error=str(problem), code=problem.code)
        except Exception as problem:
            return Fetched(url=url, error=_sentence(problem), code=_code(problem))

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def _left(self, at_most: float | None = None) -> float:
        left: float = self._deadline.at - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout
        return left if at_most is None else min(left, at_most)

    def _follow(self, url: httpx2.URL, asked: dict[str, str], max_bytes: int) -> Fetched:
        ports = {*USUAL_PORTS, url.port}
        permanent = True
        for hop in range(MAX_REDIRECTS + 1):
            _check(url, ports if not self._allow_private else None)
            answer = self._ask(url, asked, max_bytes)
            onward = answer.headers.get("location")
            if answer.status not in REDIRECTS or not onward:
                return Fetched(
                    url=str(url),
                    status=answer.status,
                    headers=answer.headers,
                    body=answer.body,
                    permanent=permanent and hop > 0,
                )
            permanent = permanent and answer.status in PERMANENT
            url = _safe_url(onward, url)
        raise Unfetched("too_many_redirects", "The address redirects in circles.")

    def _ask(self, url: httpx2.URL, asked: dict[str, str], max_bytes: int) -> Fetched:
        with contextlib.ExitStack() as stack:
            try:
                raw = stack.enter_context(self._send(url, asked))
            except (httpcore2.RemoteProtocolError, httpcore2.ReadError, httpcore2.WriteError):
                # The server may just have closed a connection that was kept for it.
                raw = stack.enter_context(self._send(url, asked))
            stream = _Counted(raw.iter_stream(), max_bytes)
            answer = httpx2.Response(raw.status, headers=raw.headers, stream=stream)
            empty = raw.status in REDIRECTS | {304}
            body = b"" if empty else _unpacked(answer, max_bytes)
            return Fetched(url=str(url), status=raw.status, headers=dict(answer.headers.items()), body=body)

    def _send(self, url: httpx2.URL, asked: dict[str, str]) -> contextlib.AbstractContextManager[httpcore2.Response]:
        names = {"User-Agent": self._user_agent, "Accept": ACCEPT, "Accept-Encoding": "gzip, br, zstd", **asked}
        headers = [(name.encode(), value.encode("latin-1", "replace")) for name, value in names.items()]
        wait = dict.fromkeys(("connect", "read", "write", "pool"), self._left())
        address = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        return self._pool.stream("GET", address, headers=headers, extensions={"timeout": wait})


class _Counted(httpx2.SyncByteStream):
    """The compressed bytes, which have a limit of their own."""

    def __init__(self, stream: Iterable[bytes], limit: int) -> None:
        self._stream, self._limit = stream, limit

    def __iter__(self) -> Iterator[bytes]:
        count = 0
        for chunk in self._stream:
            count += len(chunk)
            if count > self._limit:
                raise Unfetched("too_large", "The answer is too large.")
            yield chunk


def _unpacked(answer: httpx2.Response, limit: int) -> bytes:
    body = bytearray()
    for chunk in answer.iter_bytes():
        body += chunk
        if len(body) > limit:
            raise Unfetched("too_large", "The answer is too large.")
    return bytes(body)


class _GuardedNetwork(httpcore2.NetworkBackend):
    """Looks a name up once, checks each address, and dials the address that was checked."""

    def __init__(self, allow_private: bool, left: Any) -> None:
        self._allow_private, self._left = allow_private, left
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 (the interface names it)
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        addresses = _resolve(host, port, self._left(2 * CONNECT_S))
        dialled = [a for a in addresses if self._allow_private or is_public(a)]
        if not dialled:
            raise Unfetched("private_address", "The address belongs to a private network, so it is not fetched.")
        problem: Exception | None = None
        for address in dialled[:4]:
            wait = self._left(min(timeout or CONNECT_S, CONNECT_S))
            try:
                stream = self._plain.connect_tcp(address, port, wait, socket_options=socket_options)
                return _TimedStream(stream, self._left)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as failed:
                problem = failed
        raise problem or httpcore2.ConnectError


class _TimedStream(httpcore2.NetworkStream):
    """A connection on which every read and write ends when the whole request must."""

    def __init__(self, stream: httpcore2.NetworkStream, left: Any) -> None:
        self._stream, self._left = stream, left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, self._left(timeout)), self._left)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _resolve(host: str, port: int, timeout: float) -> list[str]:
    """Look *host* up in a thread of its own, because the system's look-up knows no deadline."""
    with contextlib.suppress(ValueError):
        return [str(ipaddress.ip_address(host))]
    found: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look() -> None:
        try:
            found.put([str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
        except Exception as problem:  # whatever it is, whoever waits must hear of it
            found.put(OSError(str(problem)))

    threading.Thread(target=look, daemon=True).start()
    try:
        answer = found.get(timeout=timeout)
    except queue.Empty:
        raise Unfetched("dns_failed", "The name of the server could not be looked up in time.") from None
    if isinstance(answer, OSError) or not answer:
        raise Unfetched("dns_failed", "There is no server of this name (or there is no network).")
    return list(dict.fromkeys(answer))


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


def _safe_url(url: str, base: httpx2.URL | None = None) -> httpx2.URL:
    try:
        if len(url) > MAX_URL:
            raise ValueError
        found = base.join(url.strip()) if base else httpx2.URL(url.strip())
        bare = not (found.userinfo or found.fragment)
        return found if bare else found.copy_with(username="", password="", fragment=None)
    except (httpx2.InvalidURL, ValueError, TypeError):
        raise Unfetched("bad_address", "This is no web address.") from None


def _check(url: httpx2.URL, ports: set[int | None] | None) -> None:
    if url.scheme not in ("http", "https") or not url.host:
        raise Unfetched("bad_address", "This is no web address (http or https).")
    if refused_host(url.host):
        raise Unfetched("host_refused", "LinkedIn and X are never asked by this program.")
    if ports is not None and url.port is not None and url.port not in ports:
        raise Unfetched("bad_address", "The address leads to an unusual port.")


def _root(problem: BaseException) -> BaseException:
    while problem.__cause__ or problem.__context__:
        problem = problem.__cause__ or problem.__context__ or problem
    return problem


def _code(problem: Exception) -> str:
    root = _root(problem)
    if isinstance(root, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(problem, httpcore2.TimeoutException):
        return "timed_out"
    if isinstance(problem, httpcore2.ConnectError):
        return "connect_failed"
    if isinstance(problem, httpx2.DecodingError):
        return "decode_failed"
    if isinstance(problem, httpcore2.ProtocolError | httpcore2.NetworkError):
        return "cut_off"
    return "fetch_failed"


SENTENCES = {
    "certificate": "The site's certificate is not valid (perhaps expired), so it was not read.",
    "timed_out": "The server did not answer in time.",
    "connect_failed": "The server cannot be reached.",
    "decode_failed": "The answer is packed in a way that cannot be unpacked.",
    "cut_off": "The server broke the answer off.",
    "fetch_failed": "The address could not be fetched.",
}


def _sentence(problem: Exception) -> str:
    return SENTENCES[_code(problem)]
