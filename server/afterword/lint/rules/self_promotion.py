"""self-promotion: a pitch under somebody else's post."""

from __future__ import annotations

from afterword.lint.phrases import rule, table
from afterword.lint.written import Written
from afterword.model import Tier


def _tier(written: Written) -> Tier | None:
    return "warn" if written.public else None


find = rule(
    "self-promotion",
    _tier,
    "“{words}” is a pitch under somebody else's post: answer the post.",
    table("self_promotion"),
)
