"""Several places say the same thing, more or less reliably: which value wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from afterword.model import Stated

# From here on a place says it for certain; others can hardly make it surer.
CERTAIN = 0.9
# How much of the remaining doubt a second place takes away, by how sure it is itself.
_WEIGHT = 0.3
# A name that another place says in part ("Adler" for "Adler Textiles") is half as good.
_IN_PART = 0.5
_SHORTEST = 5
# What a page calls itself in several places is one thing said once.
_ONE = ("title", "meta:og:title", "meta:twitter:title")


def best(candidates: Iterable[Stated], key: Callable[[str], str] = str.casefold) -> Stated | None:
    """Return the most reliable value; each further kind of place that says the same makes it surer."""
    groups: dict[str, dict[str, Stated]] = {}
    for candidate in candidates:
        if candidate.value:
            said = groups.setdefault(key(candidate.value), {})
            place = _place(candidate.source)
            said[place] = max(said.get(place, candidate), candidate, key=lambda stated: stated.confidence)
    if not groups:
        return None
    weighed = (_together(said, _akin(name, groups)) for name, said in groups.items())
    return max(weighed, key=lambda stated: stated.confidence)


def _place(source: str) -> str:
    """Return what kind of place a source is: what repeats another place by nature is the same one."""
    if source in _ONE:
        return "title"
    first, _, rest = source.partition(":")
    return source if first in ("text", "markup", "meta", "jsonld") and "." not in rest else first


def _akin(name: str, groups: Mapping[str, Mapping[str, Stated]]) -> dict[str, Stated]:
    """Return what other groups say whose value is part of this one, or this one of theirs."""
    found: dict[str, Stated] = {}
    for other, said in groups.items():
        shorter = min(len(other), len(name))
        if other != name and shorter >= _SHORTEST and (other in name or name in other):
            found |= said
    return found


def _together(said: Mapping[str, Stated], akin: Mapping[str, Stated]) -> Stated:
    first = max(said.values(), key=lambda stated: stated.confidence)
    sure = first.confidence
    for place, stated in [*said.items(), *((place, stated) for place, stated in akin.items() if place not in said)]:
        if stated is not first:
            part = stated.confidence * (1 if place in said else _IN_PART)
            sure += (1 - sure) * _WEIGHT * max(0.0, part) if first.confidence < CERTAIN else 0.005 * (place in said)
    return Stated(value=first.value, source=first.source, confidence=round(min(0.99, sure), 3))
