"""Which fields are found by an index, and which are searched by words: two small tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

# A field of one of these names is indexed in every record type that has it, where it holds a text.
INDEXED = frozenset(
    {"id", "opportunity_id", "company_id", "person_id", "post_id", "feed_id", "interview_id", "follow_up_id"}
    | {"token_sha256", "old_token_sha256", "key", "url", "profile_url", "email"}
)

# The first field of each is its title: a word there counts more.
SEARCHED = {
    "Opportunity": ("title", "company", "location", "description"),
    "Company": ("name", "aliases", "website"),
    "Person": ("name", "role", "email"),
    "Interview": ("notes", "promised"),
    "Post": ("title", "author", "tags", "text"),
    "Draft": ("subject", "body"),
}


_Indexed = msgspec.defstruct("_Indexed", [(field, Any, None) for field in sorted(INDEXED)])
_Searched = {
    kind: msgspec.defstruct(f"_{kind}", [(field, Any, None) for field in names]) for kind, names in SEARCHED.items()
}


def indexed(body: bytes) -> list[tuple[str, str]]:
    """Return the (field, text) pairs under which a document is found."""
    value = msgspec.structs.asdict(msgspec.json.decode(body, type=_Indexed))
    return [(field, text) for field, text in value.items() if isinstance(text, str)]


def usable(equal: Mapping[str, Any]) -> dict[str, str]:
    """Return the part of a condition that an index answers."""
    return {field: value for field, value in equal.items() if field in INDEXED and isinstance(value, str)}


def searched(kind: str, body: bytes) -> tuple[str, str] | None:
    """Return the title and the text by which a document is searched, or None."""
    if kind not in SEARCHED:
        return None
    title, *rest = map(_text, msgspec.structs.astuple(msgspec.json.decode(body, type=_Searched[kind])))
    return title, "\n".join(filter(None, rest))


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return " ".join(part for part in value if isinstance(part, str)) if isinstance(value, list) else ""
