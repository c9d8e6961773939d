"""Several places say the same thing, more or less reliably: which value wins."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from afterword.model import Stated


def best(candidates: Iterable[Stated], key: Callable[[str], str] = str.casefold) -> Stated | None:
    """Return the most reliable value; each further kind of place that says the same makes it surer."""
    groups: dict[str, list[Stated]] = {}
    for candidate in candidates:
        if candidate.value:
            groups.setdefault(key(candidate.value), []).append(candidate)
    if not groups:
        return None
    return max((_together(group) for group in groups.values()), key=lambda stated: stated.confidence)


def _together(group: list[Stated]) -> Stated:
    first = max(group, key=lambda stated: stated.confidence)
    others = {stated.source.partition(":")[0] for stated in group} - {first.source.partition(":")[0]}
    sure = min(0.99, first.confidence + (0.04 if first.confidence < 0.9 else 0.005) * len(others))
    return Stated(value=first.value, source=first.source, confidence=round(sure, 2))
