"""What a typed value has to look like: the patterns and checks that requests share."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated

from msgspec import Meta

from afterword.errors import Invalid

# An empty text empties a field, so each pattern lets it through.
Name = Annotated[str, Meta(min_length=1, max_length=300, pattern=r"^[^\x00-\x1f]*[^\s\x00-\x1f][^\x00-\x1f]*$")]
Text = Annotated[str, Meta(max_length=2000, pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$")]
Long = Annotated[str, Meta(max_length=2**20)]
Email = Annotated[str, Meta(max_length=320, pattern=r"^$|^[^@\s]+@[^@\s]+$")]
WebAddress = Annotated[str, Meta(max_length=2000, pattern=r"^$|^https?://\S+$")]
Site = Annotated[str, Meta(max_length=2000, pattern=r"^$|^(https?://)?[^\s/:]+\.[^\s]+$|^https?://\S+$")]
Language = Annotated[str, Meta(max_length=35, pattern=r"^$|^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
Region = Annotated[str, Meta(max_length=10, pattern=r"^$|^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$")]


# What a pattern that does not fit means, by the field's name.
MEANT = {
    "name": "A name has at least one letter and stands on one line.",
    "email": "This is no e-mail address.",
    "url": "An address begins with https:// or http://.",
    "profile_url": "An address begins with https:// or http://.",
    "website": "This is no website; write it as acme.example.",
    "language": "A language is a tag such as en or de-AT.",
    "region": "A region is a country, or a country and a part of it, such as US or US-CA.",
}


def site(typed: str | None) -> str | None:
    """Return a website as an address; people type "acme.example"."""
    return f"https://{typed}" if typed and "//" not in typed else typed


def zone(name: str | None) -> None:
    """Refuse a time zone that does not exist."""
    if name and name not in _zones():
        raise Invalid(
            f"There is no time zone {name!r}.", code="unknown_time_zone", fix="Use an IANA name such as Europe/Berlin."
        )


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    from zoneinfo import available_timezones

    return frozenset(available_timezones())
