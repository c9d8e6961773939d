"""sensitive-topic: layoffs, courts, deaths and other things that are not a candidate's to bring up."""

from __future__ import annotations

import re

from afterword import text as words_of
from afterword.lint.phrases import rule, table
from afterword.lint.written import Written
from afterword.model import Tier


def _tier(written: Written) -> Tier:
    return "block" if written.public else "warn"


def _theirs(written: Written, match: re.Match[str]) -> bool:
    """Say whether the person's own notes or trade use the word: pilots that "died"."""
    language = written.language
    own = {
        words_of.stem(w, language)
        for t in (*written.facts.talk, *written.facts.claims, *_role(written))
        for w in words_of.words(t)
    }
    return any(
        words_of.stem(w, language) in own or w in own
        for w in words_of.words(match.group())
        if w not in words_of.STOP_WORDS[language]
    )


def _role(written: Written) -> tuple[str, ...]:
    situation = written.facts.situation
    return (situation.opportunity.title, situation.opportunity.description or "") if situation else ()


find = rule(
    "sensitive-topic",
    _tier,
    "“{words}”: leave this to them. Nothing you write about it can help you.",
    table("sensitive_topic"),
    unless=_theirs,
)
