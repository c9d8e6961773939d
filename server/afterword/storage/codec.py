"""How a record becomes bytes and comes back: JSON that a person can read, checked before it is kept."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import msgspec

from afterword import model
from afterword.errors import Invalid, StoreDamaged
from afterword.model import Record

R = TypeVar("R", bound=Record)


@cache
def decoder(kind: type[R]) -> msgspec.json.Decoder[R]:
    """Return the decoder of a record type."""
    return msgspec.json.Decoder(kind)


def encode(record: Record) -> bytes:
    """Return the record as JSON; refuse what could not be read back."""
    try:
        body = msgspec.json.encode(record)
        decoder(type(record)).decode(body)
    except (msgspec.MsgspecError, TypeError, ValueError) as fault:
        raise Invalid(f"{type(record).__name__} {record.id!r} cannot be kept: {fault}") from fault
    return body


def decode(kind: type[R], *bodies: bytes) -> list[R]:
    """Return the records that *bodies* hold."""
    try:
        return list(map(decoder(kind).decode, bodies))
    except (msgspec.MsgspecError, ValueError) as fault:
        raise StoreDamaged(f"A {kind.__name__} cannot be read: {fault}") from fault


def checksum(kind: str, n: int, body: bytes) -> int:
    """Return what proves that a body is the one that was kept here."""
    return zlib.crc32(body, n ^ seed(kind))


@cache
def seed(kind: str) -> int:
    """Return the number that a kind gives to its checksums."""
    return zlib.crc32(kind.encode())


def checked(kind: str, n: int, body: bytes, crc: int) -> bytes:
    """Return the body if it is the one that was kept: a name with one wrong letter must not be shown."""
    if not isinstance(body, bytes) or checksum(kind, n, body) != crc:
        raise StoreDamaged(f"The {kind} number {n} is not as it was kept.")
    return body


def plain(body: bytes) -> dict[str, Any]:
    """Return *body* as plain JSON values."""
    value: dict[str, Any] = msgspec.json.decode(body)
    return value


@cache
def kinds() -> dict[str, type[Record]]:
    """Return the record types of the model by name."""
    types = (value for value in vars(model).values() if isinstance(value, type))
    return {kind.__name__: kind for kind in types if issubclass(kind, Record) and kind is not Record}


def holds(words: Sequence[str]) -> Callable[[bytes], bool]:
    """Return a test that says whether a body holds one of *words*, in whatever case."""
    # As they stand in JSON: without the quotes around them, and with what is escaped within.
    wanted = [msgspec.json.encode(composed(word))[1:-1].decode() for word in words if word.strip()]

    def test(body: bytes) -> bool:
        text = composed(body.decode(errors="replace"))
        return any(word in text for word in wanted)

    return test


def composed(text: str) -> str:
    """Return a text without case, every accent in one piece with its letter."""
    return unicodedata.normalize("NFC", text.casefold())


def known(kind: type[Record], equal: Mapping[str, Any]) -> None:
    """Refuse a condition on a field that *kind* does not have."""
    if strange := equal.keys() - set(kind.__struct_fields__):
        raise TypeError(f"{kind.__name__} has no field {', '.join(sorted(strange))}")


def agreeing(records: Iterable[R], equal: Mapping[str, Any]) -> list[R]:
    """Return the records whose fields equal *equal*."""
    for name, value in equal.items():
        records = [record for record in records if getattr(record, name) == value]
    return list(records)
