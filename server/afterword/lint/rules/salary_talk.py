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


# In themselves these are also words for what is worth it: a crust is its own bonus.
_LIGHT = re.compile(
    r"bonus|compensation|wages?|lohn|paie|paye|salaires?|salarios?|sueldos?|nómina|honorarios|honorar|bezahlung",
    re.IGNORECASE,
)
_OF_MINE = re.compile(
    r"\d|[€$£]|\?\s*\Z|\b(?:my|your|role|position|job|expect\w*|offer|discuss|range|negotiat\w+|annual|hope|competitive"
    r"|fair|attractive|hoffe|attraktiv\w*|espère|attracti\w+|espero|competitiv\w+|question|about|regarding"
    r"|mein\w*|ihre?\w{0,2}|stelle|vorstell\w*|reden|sprechen|frage|über|bezüglich|position"
    r"|mon|ma|mes|votre|vos|poste|parler|question|concernant|au sujet|sur|quel\w*"
    r"|mis?|sus?|puesto|hablar|oferta|sobre|pregunta|cuál|qué|cuánto)\b",
    re.IGNORECASE,
)


def _figurative(written: Written, match: re.Match[str]) -> bool:
    """Say whether nobody's pay is meant: the wages of sin, "das ist Lohn genug"."""
    part = written.sentence_at(match.start())
    return bool(_LIGHT.fullmatch(match.group()) and not _OF_MINE.search(part.text))


def _no_money(written: Written, match: re.Match[str]) -> bool:
    return _the_work(written, match) or _figurative(written, match)


find = rule(
    "salary-talk",
    _tier,
    "“{words}”: money has a message of its own, later, when they want you.",
    table("salary_talk"),
    unless=_no_money,
)
