"""One polite GET: redirects followed step by step, sizes limited, one deadline for it all."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterable, Iterator

import h11
import httpx2

from afterword.fetch.addresses import USUAL_PORTS, check, safe_url
from afterword.fetch.exchange import Connection, Idle, Origin
from afterword.fetch.faults import SENTENCES, Unfetched, code_of
from afterword.fetch.network import dial, secured
from afterword.model import Fetched

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
        self._user_agent = user_agent
        self._deadline = threading.local()
        self._idle = Idle()
        self._ssl = httpx2.create_ssl_context(trust_env=False)
        self._ssl.set_alpn_protocols(["http/1.1"])

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
            return self._follow(safe_url(url), {name: value for name, value in asked.items() if value}, max_bytes)
        except Unfetched as problem:
            return Fetched(url=url, error=str(problem), code=problem.code)
        except Exception as problem:
            code = code_of(problem)
            return Fetched(url=url, error=SENTENCES[code], code=code)

    def close(self) -> None:
        """Close all connections."""
        self._idle.close()

    def _left(self, at_most: float) -> float:
        left: float = self._deadline.at - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, at_most)

    def _follow(self, url: httpx2.URL, asked: dict[str, str], max_bytes: int) -> Fetched:
        ports = {*USUAL_PORTS, url.port}
        permanent = True
        for hop in range(MAX_REDIRECTS + 1):
            check(url, ports if not self._allow_private else None)
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
            url = safe_url(onward, url)
        raise Unfetched("too_many_redirects", "The address redirects in circles.")

    def _ask(self, url: httpx2.URL, asked: dict[str, str], max_bytes: int) -> Fetched:
        port = url.port or (443 if url.scheme == "https" else 80)
        origin = Origin(url.scheme, url.raw_host.decode("ascii"), port)
        connection, head = self._sent(origin, url.raw_path, self._headers(url, asked))
        try:
            body = b"" if head.status_code in REDIRECTS else _unpacked(head, connection.body(), max_bytes)
        except BaseException:
            connection.close()
            raise
        self._idle.lay(origin, connection)
        return Fetched(url=str(url), status=head.status_code, headers=_named(head.headers), body=body)

    def _sent(
        self, origin: Origin, target: bytes, headers: list[tuple[bytes, bytes]]
    ) -> tuple[Connection, h11.Response]:
        if kept := self._idle.take(origin):
            try:
                return kept, kept.ask(target, headers)
            except (OSError, h11.RemoteProtocolError) as problem:
                kept.close()
                if isinstance(problem, TimeoutError):
                    raise
                # The server may just have closed a connection that was kept for it.
        connection = self._connected(origin)
        try:
            return connection, connection.ask(target, headers)
        except BaseException:
            connection.close()
            raise

    def _connected(self, origin: Origin) -> Connection:
        sock = dial(origin.host, origin.port, self._allow_private, self._left)
        if origin.scheme == "https":
            sock = secured(sock, self._ssl, origin.host, self._left)
        return Connection(sock, self._left)

    def _headers(self, url: httpx2.URL, asked: dict[str, str]) -> list[tuple[bytes, bytes]]:
        names = {"User-Agent": self._user_agent, "Accept": ACCEPT, "Accept-Encoding": "gzip, br, zstd", **asked}
        # What servers once gave goes back to them: it must not become another header.
        said = [
            (name.encode(), _UNSAFE.sub(" ", value).strip().encode("latin-1", "replace"))
            for name, value in names.items()
        ]
        return [(b"Host", url.netloc), *said]


def _named(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in raw:
        known, said = name.decode("ascii", "replace"), value.decode("latin-1")
        found[known] = f"{found[known]}, {said}" if known in found else said
    return found


class _Counted(httpx2.SyncByteStream):
    """Bytes that have a limit."""

    def __init__(self, stream: Iterable[bytes], limit: int) -> None:
        self._stream, self._limit = stream, limit

    def __iter__(self) -> Iterator[bytes]:
        count = 0
        for chunk in self._stream:
            count += len(chunk)
            if count > self._limit:
                raise Unfetched("too_large", "The answer is too large.")
            yield chunk


def _unpacked(head: h11.Response, stream: Iterable[bytes], limit: int) -> bytes:
    answer = httpx2.Response(head.status_code, headers=list(head.headers), stream=_Counted(stream, limit))
    return b"".join(_Counted(answer.iter_bytes(), limit))
