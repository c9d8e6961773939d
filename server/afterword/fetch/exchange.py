"""One connection, and the exchanges over it: a request out, a head and a body in (RFC 9112, read by llhttp).

A client for any use costs more time per request than all else that a poll does; one GET after another needs little.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from functools import partial
from typing import NamedTuple

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from afterword.fetch.faults import unfetched
from afterword.fetch.waiting import Steps, Wait, patiently

READ = 64 * 1024
MAX_HEAD = 100 * 1024  # also what may come between two pieces of a body
# Whoever says nothing for so long, or for so long less than so many bytes a second, is left.
PATIENCE_S, SLOWEST = 10.0, 500
KEPT = 16
KEPT_S = 5.0
FINAL = 200  # what has a lower status comes before the answer


class Origin(NamedTuple):
    """Whom a connection leads to."""

    scheme: str
    host: str
    port: int


class Answer:
    """What was found in the bytes of one answer so far: they are fed to `take`, which calls the other methods."""

    def __init__(self) -> None:
        self.status, self.headers = 0, dict[str, str]()
        self.is_whole = False
        self.is_last = False  # whatever comes now is not part of an answer
        self.body = bytearray()
        self._parser = HttpResponseParser(self)
        # Harmless to one who only asks; browsers read such answers too.
        self._parser.set_dangerous_leniencies(
            lenient_headers=True, lenient_chunked_length=True, lenient_optional_cr_before_lf=True
        )

    def take(self, received: bytes) -> None:
        """Read on; nothing *received* is the end of the connection, which is the end of a body of unsaid length."""
        try:
            self._parser.feed_data(received)
            self.is_last = self.is_last or not received
        except (HttpParserError, HttpParserUpgrade):
            self.is_last = True
        if self.status and not received and not {"content-length", "transfer-encoding"} & self.headers.keys():
            self.is_whole = True

    def on_message_begin(self) -> None:
        """Know that nothing more was asked for, once the answer is there."""
        self.is_last = self.is_whole

    def on_header(self, name: bytes, value: bytes) -> None:
        """Note a header; what comes after the body is none."""
        if not self.status:
            known, said = name.decode("latin-1").lower(), value.decode("latin-1")
            self.headers[known] = f"{self.headers[known]}, {said}" if known in self.headers else said

    def on_headers_complete(self) -> None:
        """Note the status, if it is that of the answer."""
        status = self._parser.get_status_code()
        if status < FINAL:
            self.headers = {}
        self.status = self.status or (status if status >= FINAL else 0)

    def on_body(self, piece: bytes) -> None:
        """Keep a piece of the body."""
        if not self.is_whole:
            self.body += piece

    def on_message_complete(self) -> None:
        """Note that all of it came."""
        if self.status and not self.is_whole:
            self.is_whole, self.is_last = True, not self._parser.should_keep_alive()


class Connection:
    """A connection on which one GET after another may be asked."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._answer = Answer()
        self._deadline = self._until = 0.0
        self._unread = 0
        self.since = 0.0  # when it was laid aside

    def ask(self, request: bytes, deadline: float) -> Steps[Answer]:
        """Send a request and return the head of its answer."""
        self._deadline, self._until = deadline, time.monotonic() + PATIENCE_S
        self._answer, self._unread = Answer(), 0
        while request:
            request = request[(yield from patiently(partial(self._sock.send, request), self._wait(to_write=True))) :]
        while not self._answer.status:
            yield from self._read_on()
        return self._answer

    def body(self, limit: int) -> Steps[bytes]:
        """Return the body; more than *limit* bytes are too many."""
        while len(self._answer.body) <= limit:
            if self._answer.is_whole:
                return bytes(self._answer.body)
            yield from self._read_on()
        raise unfetched("too_large")

    def _read_on(self) -> Steps[None]:
        if self._answer.is_last:
            raise unfetched("cut_off")
        received = yield from patiently(partial(self._sock.recv, READ), self._wait())
        self._until = min(self._until + len(received) / SLOWEST, time.monotonic() + PATIENCE_S)
        before = len(self._answer.body)
        self._answer.take(received)
        self._unread = self._unread + len(received) if len(self._answer.body) == before else 0
        if self._unread > MAX_HEAD:
            raise unfetched("cut_off")

    def _wait(self, to_write: bool = False) -> Wait:
        return Wait(min(self._until, self._deadline), self._sock, to_write)

    def is_free(self) -> bool:
        """Say whether another request may follow: all of the answer must have come."""
        return self._answer.is_whole and not self._answer.is_last

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
        if not connection.is_free():
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
