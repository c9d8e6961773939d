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

# By which fields a record is searched: those of its title, where a word counts more, and the others.
SEARCHED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "Opportunity": (("title", "company"), ("location", "description")),
    "Company": (("name",), ("aliases", "website")),
    "Person": (("name",), ("role", "email")),
    "Interview": ((), ("notes", "promised", "debrief")),
    "Post": (("title",), ("author", "tags", "text")),
    "Draft": (("subject",), ("body",)),
}

_Indexed = msgspec.defstruct("_Indexed", [(field, Any, None) for field in sorted(INDEXED)])
_Searched = {
    kind: msgspec.defstruct(f"_{kind}", [(field, Any, None) for field in (*title, *text)])
    for kind, (title, text) in SEARCHED.items()
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
    value = msgspec.json.decode(body, type=_Searched[kind])
    title, text = ("\n".join(filter(None, (_text(getattr(value, name)) for name in names))) for names in SEARCHED[kind])
    return title, text


def _text(value: Any) -> str:
    """Return every text in a value but the ids."""
    match value:
        case str():
            return value
        case list():
            return "\n".join(filter(None, map(_text, value)))
        case dict():
            return _text([part for name, part in value.items() if name != "id" and not name.endswith("_id")])
    return ""
