"""premature-acceptance: a yes or no in a message that only says the offer has come."""

from __future__ import annotations

from afterword.lint.phrases import rule, table
from afterword.lint.written import Written
from afterword.model import Tier

_WORDS = table("premature_acceptance")


def _tier(written: Written) -> Tier | None:
    return "block" if written.occasion.kind == "offer_ack" else None


def _open(written: Written, match: object) -> bool:
    """Say whether the sentence weighs the answer: before, if, whether, until."""
    import re

    assert isinstance(match, re.Match)
    part = written.sentence_at(match.start())
    before = written.plain[part.start : match.start()]
    return bool(
        re.search(
            r"\b(?:before|if|whether|until|unless|once|not|cannot|can't|haven't|should i|ob|bevor|falls|wenn"
            r"|noch nicht|nicht|avant|si|sans|pas|antes|aún no|todavía no|no)\b(?:[^\w:;]+\w+){0,5}[^\w:;]*\Z",
            before,
            re.IGNORECASE,
        )
    )


find = rule(
    "premature-acceptance",
    _tier,
    "“{words}”: you have not decided yet. Say when you will answer, and no more.",
    _WORDS,
    unless=_open,
    quotes=False,
)
