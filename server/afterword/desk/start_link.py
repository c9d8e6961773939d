"""The link that opens the dashboard once: minted with a key of the home folder, good for ten minutes."""

from __future__ import annotations

import hmac
import os
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

LINK_LASTS = timedelta(minutes=10)


def start_key(home: Path) -> bytes:
    """Return the key that start-up links are made with, kept in the home folder for its owner alone."""
    path = home / "start.key"
    if not path.exists():
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private(path, secrets.token_bytes(32))
    return path.read_bytes()


def write_private(path: Path, content: bytes) -> None:
    """Write a small file that its owner alone can read."""
    with open(path, "wb", opener=lambda p, flags: os.open(p, flags, 0o600)) as file:
        file.write(content)


def mint(key: bytes, now: datetime) -> str:
    """Make a start-up token: until when it holds, a nonce, and the seal over both."""
    message = f"{int((now + LINK_LASTS).timestamp())}.{secrets.token_hex(8)}"
    return f"{message}.{_seal(key, message)}"


def opens(key: bytes, token: str, now: datetime) -> datetime | None:
    """Return until when a start-up token holds, or None when it is not ours or too old."""
    message, _, seal = token.rpartition(".")
    if not hmac.compare_digest(_seal(key, message).encode(), seal.encode()):
        return None
    until = datetime.fromtimestamp(int(message.partition(".")[0]), UTC)
    return until if now <= until else None


def _seal(key: bytes, message: str) -> str:
    return hmac.new(key, message.encode(), "sha256").hexdigest()
