"""One connection, and the exchanges over it: a request out, a head and a body in (RFC 9112, by h11).

A client for any use costs more time per request than all else that a poll does; one GET after another needs little.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time
from collections.abc import Iterator
from typing import NamedTuple

import h11

from afterword.fetch.network import Left

MAX_HEAD = 100 * 1024
READ = 64 * 1024
# Whoever says nothing for so long, or for so long less than so many bytes a second, is left.
PATIENCE_S, SLOWEST = 10.0, 500
KEPT = 16
KEPT_S = 5.0


class Origin(NamedTuple):
    """Whom a connection leads to."""

    scheme: str
    host: str
    port: int


class Connection:
    """A connection on which one GET after another may be asked."""

    def __init__(self, sock: socket.socket, left: Left) -> None:
        self._sock, self._left = sock, left
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)
        self._until = 0.0
        self.since = 0.0  # when it was laid aside

    def ask(self, target: bytes, headers: list[tuple[bytes, bytes]]) -> h11.Response:
        """Send a GET and return the head of its answer."""
        self._until = time.monotonic() + PATIENCE_S
        request = self._http.send(h11.Request(method="GET", target=target, headers=headers)) or b""
        self._sock.settimeout(self._left(PATIENCE_S))
        self._sock.sendall(request + (self._http.send(h11.EndOfMessage()) or b""))
        while not isinstance(event := self._next(), h11.Response):
            if not isinstance(event, h11.InformationalResponse):
                raise h11.RemoteProtocolError("there is no answer")
        return event

    def body(self) -> Iterator[bytes]:
        """Yield the body as it comes."""
        while isinstance(event := self._next(), h11.Data):
            yield bytes(event.data)

    def _next(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            self._http.receive_data(self._received())
        return event

    def _received(self) -> bytes:
        patience = self._until - time.monotonic()
        if patience <= 0:
            raise TimeoutError
        self._sock.settimeout(self._left(patience))
        received = self._sock.recv(READ)
        self._until = min(self._until + len(received) / SLOWEST, time.monotonic() + PATIENCE_S)
        return received

    def make_ready(self) -> bool:
        """Get ready for another request; say whether that can be: all of the answer must have come."""
        if self._http.their_state is h11.SEND_BODY:
            with contextlib.suppress(h11.RemoteProtocolError):  # what comes with a redirect is not wanted
                self._http.next_event()  # the end of an answer without a body
        if self._http.our_state is not h11.DONE or self._http.their_state is not h11.DONE:
            return False
        self._http.start_next_cycle()
        return True

    def is_alive(self) -> bool:
        """Say whether the other side keeps silent, as it should: what it says now is its farewell."""
        return time.monotonic() - self.since < KEPT_S and not select.select([self._sock], [], [], 0)[0]

    def close(self) -> None:
        """Close it."""
        self._sock.close()


class Idle:
    """Connections that are laid aside for the next request to the same origin, one for each. Thread-safe."""

    def __init__(self) -> None:
        self._kept: dict[Origin, Connection] = {}
        self._lock = threading.Lock()

    def take(self, origin: Origin) -> Connection | None:
        """Return the connection to *origin*, if there is one that lives."""
        with self._lock:
            kept = self._kept.pop(origin, None)
        if kept is None or kept.is_alive():
            return kept
        kept.close()
        return None

    def lay(self, origin: Origin, connection: Connection) -> None:
        """Keep a connection for a few seconds, if it can be used again."""
        if not connection.make_ready():
            connection.close()
            return
        connection.since = time.monotonic()
        with self._lock:
            extra = [self._kept.pop(origin, None)]
            self._kept[origin] = connection
            extra += [self._kept.pop(oldest) for oldest in list(self._kept)[:-KEPT]]
        for old in filter(None, extra):
            old.close()

    def close(self) -> None:
        """Close them all."""
        with self._lock:
            while self._kept:
                self._kept.popitem()[1].close()
