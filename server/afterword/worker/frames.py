"""What the two processes say to each other: msgpack frames with their length in front."""

from __future__ import annotations

import struct
from typing import IO, Literal

import msgspec

from afterword.model import Feed, FeedAnswer, FeedSeen, Fetched, Value

MAX_FRAME = 256 * 2**20


class Ask(Value, frozen=True, kw_only=True):
    """What the web process wants."""

    number: int
    what: Literal["poll", "discover", "fetch"]
    feeds: tuple[Feed, ...] = ()
    address: str = ""
    company: str = ""


class Told(Value, frozen=True, kw_only=True):
    """What the worker says about the ask of the same number; *parsing* names the feed that is being read now."""

    number: int
    parsing: str | None = None
    answer: FeedAnswer | None = None
    seen: tuple[FeedSeen, ...] = ()
    fetched: Fetched | None = None
    done: bool = False


def framed(value: Value) -> bytes:
    """Return one value as it is written."""
    frame = msgspec.msgpack.encode(value)
    return struct.pack(">I", len(frame)) + frame


def write_frame(stream: IO[bytes], value: Value) -> None:
    """Write one value."""
    stream.write(framed(value))
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Return the next frame, or None at the end of the stream."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    (length,) = struct.unpack(">I", head)
    frame = stream.read(length) if length <= MAX_FRAME else b""
    return frame if len(frame) == length else None
