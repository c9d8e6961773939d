"""How much each reason counts: as built, or more or less, as the person set it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from afterword.model import Reason

Tuned = Mapping[str, float]  # times as much as usual, by signal; what is not named counts as usual


def times(tuned: Tuned, signal: str) -> float:
    """Return how many times as much as usual *signal* counts."""
    return tuned.get(signal, 1.0)


def worth(signs: tuple[Reason, ...], tuned: Tuned) -> float:
    """Return what a post's own *signs* weigh together."""
    return sum([sign.weight * tuned.get(sign.signal, 1.0) for sign in signs]) if signs else 0.0


def told(reasons: Iterable[Reason], tuned: Tuned) -> list[Reason]:
    """Return *reasons* with what they weigh for this person; what counts nothing is no reason."""
    if not tuned:
        return list(reasons)
    counting = ((reason, times(tuned, reason.signal)) for reason in reasons)
    return [replace(reason, weight=round(reason.weight * much, 4)) for reason, much in counting if much]
