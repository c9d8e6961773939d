"""sensitive-topic: layoffs, courts, deaths and other things that are not a candidate's to bring up."""

from __future__ import annotations

from afterword.lint.phrases import of_the_trade, rule, table
from afterword.lint.written import Written
from afterword.model import Tier


def _tier(written: Written) -> Tier:
    return "block" if written.public else "warn"


find = rule(
    "sensitive-topic",
    _tier,
    "“{words}”: leave this to them. Nothing you write about it can help you.",
    table("sensitive_topic"),
    unless=of_the_trade,
)
