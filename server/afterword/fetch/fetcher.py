"""One polite GET: redirects followed step by step, sizes limited, one deadline for it all."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import httpx2
from msgspec.structs import replace

from afterword.fetch.addresses import USUAL_PORTS, check, safe_url
from afterword.fetch.exchange import Answer, Connection, Idle, Origin
from afterword.fetch.faults import SENTENCES, Unfetched, code_of, unfetched
from afterword.fetch.network import dial, secured
from afterword.fetch.waiting import Steps, alone
from afterword.model import Fetched

MAX_BYTES = 8 * 2**20
PIECE = 32 * 1024
MAX_REDIRECTS = 5
REDIRECTS = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}
_UNSAFE = re.compile(r"[\x00-\x1f\x7f]+")
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.6, */*;q=0.1"
)


class Fetcher:
    """Fetches public web addresses; *allow_private_hosts* is for tests and intranets. Thread-safe."""

    def __init__(self, allow_private_hosts: bool, user_agent: str) -> None:
        self._allow_private = allow_private_hosts
        self._always = "".join(
            f"{name}: {_UNSAFE.sub(' ', value)}\r\n"
            for name, value in {"User-Agent": user_agent, "Accept": ACCEPT, "Accept-Encoding": "gzip, br, zstd"}.items()
        )
        self._idle = Idle()
        self._ssl = httpx2.create_ssl_context(trust_env=False)
        self._ssl.set_alpn_protocols(["http/1.1"])

    def get(
        self,
        url: str,
        etag: str | None = None,
        last_modified: str | None = None,
        deadline_s: float = 30,
        max_bytes: int = MAX_BYTES,
    ) -> Fetched:
        """Answer what *url* gives within *deadline_s* seconds and *max_bytes*, compressed and unpacked."""
        return alone(self.steps(url, etag, last_modified, deadline_s, max_bytes))

    def steps(
        self,
        url: str,
        etag: str | None = None,
        last_modified: str | None = None,
        deadline_s: float = 30,
        max_bytes: int = MAX_BYTES,
    ) -> Steps[Fetched]:
        """Do as `get` does, for one who does more in the meantime."""
        asked = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        known = {name: value for name, value in asked.items() if value}
        try:
            return (yield from self._follow(safe_url(url), known, time.monotonic() + deadline_s, max_bytes))
        except Unfetched as problem:
            return Fetched(url=url, error=str(problem), code=problem.code)
        except Exception as problem:
            code = code_of(problem)
            return Fetched(url=url, error=SENTENCES[code], code=code)

    def close(self) -> None:
        """Close all connections."""
        self._idle.close()

    def _follow(self, url: httpx2.URL, asked: dict[str, str], deadline: float, max_bytes: int) -> Steps[Fetched]:
        ports = {*USUAL_PORTS, url.port}
        permanent = True
        for hop in range(MAX_REDIRECTS + 1):
            check(url, ports if not self._allow_private else None)
            answer = yield from self._ask(url, self._request(url, asked), deadline, max_bytes)
            onward = answer.headers.get("location")
            if answer.status not in REDIRECTS or not onward:
                return replace(answer, permanent=permanent and hop > 0)
            permanent = permanent and answer.status in PERMANENT
            url = safe_url(onward, url)
        raise Unfetched("too_many_redirects", "The address redirects in circles.")

    def _ask(self, url: httpx2.URL, request: bytes, deadline: float, max_bytes: int) -> Steps[Fetched]:
        port = url.port or (443 if url.scheme == "https" else 80)
        origin = Origin(url.scheme, url.raw_host.decode("ascii"), port)
        connection, answer = yield from self._sent(origin, request, deadline)
        try:
            packed = b"" if answer.status in REDIRECTS else (yield from connection.body(max_bytes))
        except BaseException:
            connection.close()
            raise
        self._idle.lay(origin, connection)
        body = _unpacked(packed, answer.headers.get("content-encoding"), max_bytes)
        return Fetched(url=str(url), status=answer.status, headers=answer.headers, body=body)

    def _sent(self, origin: Origin, request: bytes, deadline: float) -> Steps[tuple[Connection, Answer]]:
        if kept := self._idle.take(origin):
            try:
                return kept, (yield from kept.ask(request, deadline))
            except (OSError, Unfetched) as problem:
                kept.close()
                if isinstance(problem, TimeoutError):
                    raise
                # The server may just have closed a connection that was kept for it.
        connection = yield from self._connected(origin, deadline)
        try:
            return connection, (yield from connection.ask(request, deadline))
        except BaseException:
            connection.close()
            raise

    def _connected(self, origin: Origin, deadline: float) -> Steps[Connection]:
        sock = yield from dial(origin.host, origin.port, self._allow_private, deadline)
        if origin.scheme == "https":
            sock = yield from secured(sock, self._ssl, origin.host, deadline)
        return Connection(sock)

    def _request(self, url: httpx2.URL, asked: dict[str, str]) -> bytes:
        # What servers once gave goes back to them: it must not become another header.
        known = "".join(f"{name}: {_UNSAFE.sub(' ', value).strip()}\r\n" for name, value in asked.items())
        said = f"{self._always}{known}\r\n".encode("latin-1", "replace")
        return b"GET %s HTTP/1.1\r\nHost: %s\r\n%s" % (url.raw_path, url.netloc, said)


def _unpacked(packed: bytes, coding: str | None, limit: int) -> bytes:
    if not coding:
        return packed
    answer = httpx2.Response(200, headers={"Content-Encoding": coding}, stream=_Pieces(packed))
    found = bytearray()
    for piece in answer.iter_bytes():
        found += piece
        if len(found) > limit:
            raise unfetched("too_large")
    return bytes(found)


class _Pieces(httpx2.SyncByteStream):
    """Small pieces, because one of them may unpack to a thousand times as much."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def __iter__(self) -> Iterator[bytes]:
        return (self._packed[start : start + PIECE] for start in range(0, len(self._packed), PIECE))
