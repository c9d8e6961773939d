"""The table of networks: what each allows, and in which unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from afterword.model import Channel, Length, Value
from afterword.networks import counting

INMAIL_LIMIT = 1_900


class Network(Value, frozen=True, kw_only=True):
    """One way to send words: its limit, the unit of it, and how a text is counted."""

    name: str
    limit: int | None = None
    unit: str = "characters"
    count: Callable[[str], int] = len
    bytes_limit: int | None = None


NETWORKS: dict[Channel, Network] = {
    "email": Network(name="E-mail", unit="words", count=counting.in_words),
    "text_message": Network(name="Text message"),
    "linkedin_message": Network(name="LinkedIn message", limit=8_000, count=counting.utf16),
    "linkedin_invitation": Network(name="LinkedIn invitation", limit=200, count=counting.utf16),
    "linkedin_comment": Network(name="LinkedIn comment", limit=1_250, count=counting.utf16),
    "linkedin_post": Network(name="LinkedIn post", limit=3_000, count=counting.utf16),
    "x_reply": Network(name="X reply", limit=280, unit="weighted characters", count=counting.x_weight),
    "x_post": Network(name="X post", limit=280, unit="weighted characters", count=counting.x_weight),
    "bluesky_post": Network(name="Bluesky post", limit=300, count=counting.in_graphemes, bytes_limit=3_000),
    "mastodon_post": Network(name="Mastodon post", limit=500, count=counting.mastodon),
    "threads_post": Network(name="Threads post", limit=500, count=counting.threads),
    "phone_script": Network(name="Phone call", unit="words", count=counting.in_words),
}
PREMIUM_INVITATION = 300
assert set(NETWORKS) == set(get_args(Channel))


def measure(channel: Channel, text: str, subject: str | None = None, *, premium: bool = False) -> Length:
    """Return how long *text* is as its network counts.

    A LinkedIn message with a *subject* is an InMail; a *premium* account's invitation is longer.
    """
    network = NETWORKS[channel]
    limit = INMAIL_LIMIT if subject and channel == "linkedin_message" else network.limit
    if premium and channel == "linkedin_invitation":
        limit = PREMIUM_INVITATION
    used = network.count(text)
    if network.bytes_limit and limit:
        size = len(text.encode("utf-8", "surrogatepass"))
        if size * limit > used * network.bytes_limit:
            return Length(used=size, limit=network.bytes_limit, unit="bytes")
    return Length(used=used, limit=limit, unit=network.unit)
