"""One polite GET: redirects followed step by step, sizes limited, one deadline for it all."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterable, Iterator

import httpx2

from afterword.fetch.addresses import USUAL_PORTS, check, safe_url
from afterword.fetch.exchange import Answer, Connection, Idle, Origin
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
        self._always = "".join(
            f"{name}: {_UNSAFE.sub(' ', value)}\r\n"
            for name, value in {"User-Agent": user_agent, "Accept": ACCEPT, "Accept-Encoding": "gzip, br, zstd"}.items()
        )
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
        connection, answer = self._sent(origin, self._request(url, asked))
        try:
            body = b"" if answer.status in REDIRECTS else _unpacked(answer, connection.body(), max_bytes)
        except BaseException:
            connection.close()
            raise
        self._idle.lay(origin, connection)
        return Fetched(url=str(url), status=answer.status, headers=answer.headers, body=body)

    def _sent(self, origin: Origin, request: bytes) -> tuple[Connection, Answer]:
        if kept := self._idle.take(origin):
            try:
                return kept, kept.ask(request)
            except (OSError, Unfetched) as problem:
                kept.close()
                if isinstance(problem, TimeoutError):
                    raise
                # The server may just have closed a connection that was kept for it.
        connection = self._connected(origin)
        try:
            return connection, connection.ask(request)
        except BaseException:
            connection.close()
            raise

    def _connected(self, origin: Origin) -> Connection:
        sock = dial(origin.host, origin.port, self._allow_private, self._left)
        if origin.scheme == "https":
            sock = secured(sock, self._ssl, origin.host, self._left)
        return Connection(sock, self._left)

    def _request(self, url: httpx2.URL, asked: dict[str, str]) -> bytes:
        # What servers once gave goes back to them: it must not become another header.
        known = "".join(f"{name}: {_UNSAFE.sub(' ', value).strip()}\r\n" for name, value in asked.items())
        said = f"{self._always}{known}\r\n".encode("latin-1", "replace")
        return b"GET %s HTTP/1.1\r\nHost: %s\r\n%s" % (url.raw_path, url.netloc, said)


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


def _unpacked(answer: Answer, stream: Iterable[bytes], limit: int) -> bytes:
    packed = _Counted(stream, limit)
    if coding := answer.headers.get("content-encoding"):
        plain = httpx2.Response(answer.status, headers={"Content-Encoding": coding}, stream=packed)
        return b"".join(_Counted(plain.iter_bytes(), limit))
    return b"".join(packed)
