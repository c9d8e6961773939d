"""The documents that one write of TinyDB touches, as the dict that TinyDB expects of a whole table."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Any

import msgspec

from afterword.storage import codec
from afterword.storage.documents import Documents


class Touched(MutableMapping[int, dict[str, Any]]):
    """Documents by number: read when asked for, written when set, and written back where they were changed in place."""

    def __init__(self, documents: Documents, kind: str) -> None:
        self._documents, self._kind = documents, kind
        self._seen: dict[int, tuple[dict[str, Any], bytes]] = {}

    def __getitem__(self, n: int) -> dict[str, Any]:
        if n not in self._seen:
            body = self._documents.row(self._kind, n)
            if body is None:
                raise KeyError(n)
            self._seen[n] = codec.plain(body), body
        return self._seen[n][0]

    def __setitem__(self, n: int, value: dict[str, Any]) -> None:
        self._documents.keep(self._kind, n, msgspec.json.encode(value))
        self._seen.pop(n, None)

    def __delitem__(self, n: int) -> None:
        self._documents.forget(self._kind, n)
        self._seen.pop(n, None)

    def __contains__(self, n: object) -> bool:
        return isinstance(n, int) and self._documents.row(self._kind, n) is not None

    def __iter__(self) -> Iterator[int]:
        return iter(self._documents.numbers(self._kind))

    def __len__(self) -> int:
        return self._documents.count(self._kind)

    def write_back(self) -> None:
        """Keep the documents that were changed in place."""
        for n, (value, body) in list(self._seen.items()):
            if msgspec.json.encode(value) != body:
                self[n] = value
