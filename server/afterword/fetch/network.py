"""Connections that are checked and timed: the address that is dialled is the one that was found to be public."""

from __future__ import annotations

import contextlib
import ipaddress
import queue
import socket
import ssl
import threading
from collections.abc import Iterable
from typing import Any

import httpcore2

from afterword.fetch.addresses import is_public
from afterword.fetch.faults import Unfetched

CONNECT_S = 5.0


class GuardedNetwork(httpcore2.NetworkBackend):
    """Looks a name up once, checks each address, and dials the address that was checked."""

    def __init__(self, allow_private: bool, left: Any) -> None:
        self._allow_private, self._left = allow_private, left
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(  # noqa: D102 (the interface says it)
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
