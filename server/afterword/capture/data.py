"""The tables beside this code: lists of words and marks that need no programming to grow."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> dict[str, frozenset[str]]:
    """Return the lists of one table by their names."""
    return {key: frozenset(words) for key, words in _read(name).items()}


@cache
def ordered(name: str, key: str) -> tuple[str, ...]:
    """Return one list of a table in its order."""
    return tuple(_read(name)[key])


@cache
def weights() -> dict[str, float]:
    """Return what each trait of a page weighs for being one job's ad."""
    text = (files(__package__) / "weights.toml").read_text(encoding="utf-8")
    return {name: float(weight) for name, weight in tomllib.loads(text).items()}


@cache
def towns() -> frozenset[str]:
    """Return the names of towns; there are many, and most pages are read without them."""
    return _listed("towns.txt")


@cache
def small_towns() -> frozenset[str]:
    """Return the names of small towns, many of which are families' and companies' names too."""
    return _listed("small_towns.txt")


def _listed(file: str) -> frozenset[str]:
    lines = (files(__package__) / file).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


@cache
def selector(kind: str) -> str:
    """Return the CSS selector of all marks of this kind."""
    return ", ".join(ordered("marks", kind))


def _read(name: str) -> dict[str, list[str]]:
    text = (files(__package__) / f"{name}.toml").read_text(encoding="utf-8")
    found: dict[str, list[str]] = tomllib.loads(text)
    return found
