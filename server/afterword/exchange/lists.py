"""The lists of `names.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of one list."""
    lists: dict[str, str] = tomllib.loads(Path(__file__).with_name("names.toml").read_text("utf-8"))
    return frozenset(lists[name].split())
