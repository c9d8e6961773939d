"""English: who asks and who answers, in what is typed about a message that came."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

REPORTS = re.compile(
    r"^(?:(?:also|and|then)\W+)?(?:\w+ ){0,4}?(?:writes?|wrote|asks?|asked|emailed|e-?mails?|mail|email|message|says|said|wants?|would like|needs?|texted|replied|calls?|called|rang|rings|invites?|invited)\b(?! me to stay)",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"\b(?:(?:asks?|asked|wants?|wanted|would like)(?: me| us)?(?: to know| to hear)?|to know)(?: (?:if|whether)\b)?:? ",
    re.IGNORECASE,
)
ANSWERS = re.compile(r"[,;:–-] (?=(?:yes|yep|no|nope|ok|fine|works)\b)", re.IGNORECASE)
MINE = re.compile(
    r"^(?:and |but |so |also )?(?:I|I'm|im|I've|my|yes|yep|no|nope|ok|okay|works|sure|fine|from|until|available|can|could|can't|cannot)\b|\b(?:for|suits|with) me\b|\bI (?:can|could|prefer|am)\b",
    re.IGNORECASE,
)
THIRD = re.compile(r"\b(?:she|he|they|her|his|their|them|him|wants|asks|asked|whether|you|your)\b", re.IGNORECASE)
JOIN = re.compile(
    r",? (?:and|also|plus)(?: also)?,? (?:(?:tell|let) (?:us|me)(?: know)? )?(?=(?:how|when|what|which|whether|if|where|(?:could|can|do|are|have|would|will) (?:you|we|I)|is (?:it|your|there))\b)",
    re.IGNORECASE,
)
YES = re.compile(
    r"\b(?:yes|yep|ok|okay|sure|better for me|prefer|can come|can do|can make it|works|suits|fine|will be there|i can)\b",
    re.IGNORECASE,
)
NO = re.compile(
    r"\b(?:no(?=[,;]|$)|nope|away|can't|cant|cannot|can not|doesn't work|don't have time|impossible|not possible|not free)\b",
    re.IGNORECASE,
)
OF_ME = re.compile(r"\b(?:I|i|I'm|im|I've|my)\b")
START = re.compile(r"\b(?:start|begin|available|join)\b", re.IGNORECASE)
TOPIC = re.compile(
    r"\b(?:your|my) ((?!own\b)[\w'-]+(?: (?!is\b|are\b|was\b|have\b|has\b|with\b|for\b|at\b|and\b|to\b|in\b|on\b|of\b|by\b|from\b|will\b|would\b)[\w'-]+){0,2})"
    r"|\bhave (?:an? |any |the )((?:[\w'-]+ ){0,3}[\w'-]+)$",
    re.IGNORECASE,
)


BRING = re.compile(
    r"\b(?:with|bring|show us|show) your ((?:[\w'-]+ ){0,3}[\w'-]+?)(?= (?:and|for|to|at|on|in|along)\b|$)",
    re.IGNORECASE,
)


def of_mine(match: re.Match[str]) -> str:
    """Return what is mine, as the object of a sentence."""
    return f"my {match[1]}"


def about(topic: str, told: str, familiar: bool, several: bool) -> str:
    """Return an answer that is no sentence, under the name of what was asked."""
    del familiar
    if topic and not told.lower().startswith(topic.lower()):
        return f"My {topic}: {told}"
    return f"{'As to your other question' if several else 'To answer your question'}: {told[0].lower() + told[1:] if told[1:2].islower() else told}"
