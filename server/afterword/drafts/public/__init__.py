"""Comments and shares: what the person can say to this post, or a question that it leaves open, or nothing at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.drafts.public.comment import Comment
from afterword.drafts.public.reading import read
from afterword.drafts.public.share import Share
from afterword.model import Composed, Occasion


def compose(
    occasion: Occasion,
    angle: str | None,
    language: str | None,
    variant: int,
    used: Sequence[str],
    answers: Mapping[str, str],
) -> Composed:
    """Return a comment or a share, with its other angles beside it."""
    reading = read(occasion, language, answers)
    if occasion.kind == "share":
        return Share(reading, used, variant).composed()
    return Comment(reading, used, variant).composed(angle)
