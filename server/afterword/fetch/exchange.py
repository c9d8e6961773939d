"""One connection, and the exchanges over it: a request out, an answer in.

A client for any use takes longer over one GET than the network and all else that a poll does; this one reads what an
answer to a GET can be (RFC 9112) and nothing more.
"""

from __future__ import annotations

import io
import itertools
import re
import select
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from afterword.fetch.network import Left

MAX_HEAD = 100 * 1024
MAX_HEADERS = 500
MAX_LINE = 8 * 1024  # of what frames a chunk
READ = 32 * 1024
# Whoever says nothing for so long, or less than so many bytes a second from then on, is left.
PATIENCE_S, SLOWEST = 10.0, 500
KEPT = 16
KEPT_S = 5.0

_STATUS = re.compile(rb"HTTP/1\.(\d) +(\d{3})(?: .*)?", re.DOTALL)
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:(.*)", re.DOTALL)
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,12})[ \t]*(?:;.*)?", re.DOTALL)


class Broken(OSError):
    """What came is no answer of HTTP/1, or not all of one."""


class Origin(NamedTuple):
    """Whom a connection leads to."""

    scheme: str
    host: str
    port: int


class Head(NamedTuple):
    """How an answer begins: the names of its headers in lower case, each with all that was said under it."""

    minor: int
    status: int
    headers: dict[str, str]


class _Raw(io.RawIOBase):
    """The bytes of a socket, of which every read ends when the whole request must, or when too little has come."""

    def __init__(self, sock: socket.socket, left: Left) -> None:
        self._sock, self._left = sock, left
        self.may_wait = True
        self.wait()

    def wait(self) -> None:
        """Wait for the first byte of an answer from now on."""
        self._until = time.monotonic() + PATIENCE_S

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if not self.may_wait:
            return None
        patience = self._until - time.monotonic()
        if patience <= 0:
            raise TimeoutError
        self._sock.settimeout(self._left(patience))
        count = self._sock.recv_into(buffer)
        self._until += count / SLOWEST
        return count


class Connection:
    """A connection on which one GET after another may be asked."""

    def __init__(self, sock: socket.socket, left: Left) -> None:
        self._sock, self._left = sock, left
        self._raw = _Raw(sock, left)
        self._came = io.BufferedReader(self._raw, READ)
        self._head = Head(1, 0, {})
        self._is_whole = False
        self.since = 0.0  # when it was laid aside

    def ask(self, target: bytes, headers: bytes) -> Head:
        """Send a GET and return the head of its answer."""
        self._is_whole = False
        self._raw.wait()
        self._sock.settimeout(self._left(PATIENCE_S))
        self._sock.sendall(b"GET %b HTTP/1.1\r\n%b\r\n" % (target, headers))
        while (head := self._next_head()).status < 200:
            if head.status == 101:
                raise Broken("another protocol was not asked for")
        self._head = head
        return head

    def _next_head(self) -> Head:
        lines: list[bytes] = []
        left = MAX_HEAD
        for count in itertools.count():
            line = self._line(left)
            if not line:
                break
            left -= len(line) + 1
            if count > MAX_HEADERS:
                raise Broken("there are too many headers")
            if lines and line[:1] in (b" ", b"\t"):
                line = lines.pop() + b" " + line.strip()
            lines.append(line)
        return _read_head(lines)

    def _line(self, most: int = MAX_LINE) -> bytes:
        line = self._came.readline(max(most, 1))
        if not line.endswith(b"\n"):
            raise Broken("the answer ends too early, or a line has no end")
        return line[:-1].removesuffix(b"\r")

    def body(self) -> Iterator[bytes]:
        """Yield the body as it comes; it ends as its head says."""
        headers = self._head.headers
        if self._head.status in (204, 304):
            pass
        elif "transfer-encoding" in headers:
            yield from self._chunks() if headers["transfer-encoding"].lower().endswith("chunked") else self._rest()
        elif "content-length" in headers:
            yield from self._exactly(_length(headers["content-length"]))
        else:
            yield from self._rest()
        self._is_whole = True

    def _exactly(self, count: int) -> Iterator[bytes]:
        while count:
            piece = self._came.read1(min(count, READ))
            if not piece:
                raise Broken("the answer ends too early")
            count -= len(piece)
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        while size := _size(self._line()):
            yield from self._exactly(size)
            if self._line():
                raise Broken("a chunk does not end where it should")
        left = MAX_HEAD
        while line := self._line(left):  # what is said after the body
            left -= len(line) + 1

    def _rest(self) -> Iterator[bytes]:
        self._head = self._head._replace(minor=0)  # there is nothing to ask after it
        while piece := self._came.read1(READ):
            yield piece

    def is_ready(self) -> bool:
        """Say whether all of the answer has come, so that another may be asked for."""
        if not self._is_whole and self._head.headers.get("content-length") == "0":
            self._is_whole = True
        is_kept = self._head.minor > 0 and "close" not in self._head.headers.get("connection", "").lower()
        return self._is_whole and is_kept and not self._has_more()

    def _has_more(self) -> bool:
        """Say whether more came than the answer."""
        self._raw.may_wait = False
        try:
            return bool(self._came.peek(1))
        finally:
            self._raw.may_wait = True

    def is_alive(self) -> bool:
        """Say whether the other side keeps silent, as it should: what it says now is its farewell."""
        return time.monotonic() - self.since < KEPT_S and not select.select([self._sock], [], [], 0)[0]

    def close(self) -> None:
        """Close it."""
        self._came.close()
        self._sock.close()


def _read_head(lines: Sequence[bytes]) -> Head:
    status = _STATUS.fullmatch(lines[0]) if lines else None
    if not status:
        raise Broken("this is no HTTP/1")
    headers: dict[str, str] = {}
    for line in lines[1:]:
        if field := _FIELD.fullmatch(line):  # what is no header is passed over, as browsers do
            name, value = field[1].decode("ascii").lower(), field[2].strip(b" \t\r").decode("latin-1")
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Head(int(status[1]), int(status[2]), headers)


def _size(line: bytes) -> int:
    found = _CHUNK.fullmatch(line)
    if not found:
        raise Broken("a chunk has no size")
    return int(found[1], 16)


def _length(said: str) -> int:
    numbers = {number.strip() for number in said.split(",")}
    number = numbers.pop()
    if numbers or not (number.isascii() and number.isdigit() and len(number) < 16):
        raise Broken("the length is no number")
    return int(number)


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
        if not connection.is_ready():
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
