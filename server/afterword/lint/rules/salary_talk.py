"""salary-talk: money belongs into a message of its own, later."""

from __future__ import annotations

import re

from afterword import text as words_of
from afterword.lint.phrases import rule, table
from afterword.lint.written import Written
from afterword.model import Tier

_LATER = ("reply", "withdraw", "offer_decision_reminder")


def _tier(written: Written) -> Tier | None:
    if written.occasion.kind in _LATER:
        return None
    return "block" if written.public or written.occasion.kind == "thank_you" else "warn"


def _the_work(written: Written, match: re.Match[str]) -> bool:
    """Say whether pay is what the role, the person's work or the post is about."""
    situation, post = written.facts.situation, written.facts.post
    about = [situation.opportunity.title, situation.opportunity.description or ""] if situation else []
    texts = " ".join((*about, *written.facts.claims, *(post if written.public else ())))
    return words_of.fold(match.group()) in words_of.fold(texts)


find = rule(
    "salary-talk",
    _tier,
    "“{words}”: money has a message of its own, later, when they want you.",
    table("salary_talk"),
    unless=_the_work,
)
