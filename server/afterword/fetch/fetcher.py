"""One polite GET: redirects followed step by step, sizes limited, one deadline for it all."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterable, Iterator

import httpcore2
import httpx2

from afterword.fetch.addresses import USUAL_PORTS, check, safe_url
from afterword.fetch.faults import Unfetched, code_of, sentence_of
from afterword.fetch.network import GuardedNetwork
from afterword.model import Fetched

MAX_REDIRECTS = 5
REDIRECTS = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}
WITHOUT_BODY = REDIRECTS | {304}
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
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(trust_env=False),
            max_connections=64,
            max_keepalive_connections=16,
            keepalive_expiry=5,
            network_backend=GuardedNetwork(allow_private_hosts, self._left),
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
            return self._follow(safe_url(url), {name: value for name, value in asked.items() if value}, max_bytes)
        except Unfetched as problem:
            return Fetched(url=url, error=str(problem), code=problem.code)
        except Exception as problem:
            return Fetched(url=url, error=sentence_of(problem), code=code_of(problem))

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
        with contextlib.ExitStack() as stack:
            try:
                raw = stack.enter_context(self._send(url, asked))
            except (httpcore2.RemoteProtocolError, httpcore2.ReadError, httpcore2.WriteError):
                # The server may just have closed a connection that was kept for it.
                raw = stack.enter_context(self._send(url, asked))
            if raw.status in WITHOUT_BODY:
                return Fetched(url=str(url), status=raw.status, headers=_headers(raw.headers))
            stream = _Counted(raw.iter_stream(), max_bytes)
            answer = httpx2.Response(raw.status, headers=raw.headers, stream=stream)
            body = _unpacked(answer, max_bytes)
            return Fetched(url=str(url), status=raw.status, headers=_headers(raw.headers), body=body)

    def _send(self, url: httpx2.URL, asked: dict[str, str]) -> contextlib.AbstractContextManager[httpcore2.Response]:
        names = {"User-Agent": self._user_agent, "Accept": ACCEPT, "Accept-Encoding": "gzip, br, zstd", **asked}
        headers = [(name.encode(), value.encode("latin-1", "replace")) for name, value in names.items()]
        wait = dict.fromkeys(("connect", "read", "write", "pool"), self._left())
        address = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        return self._pool.stream("GET", address, headers=headers, extensions={"timeout": wait})


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in raw:
        known, said = name.decode("ascii", "replace").lower(), value.decode("latin-1")
        found[known] = f"{found[known]}, {said}" if known in found else said
    return found


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
