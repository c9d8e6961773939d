"""English: a note about them as a sentence may hold it: their subject, what is under way, what is to come."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause

# A subject that a hurried note leaves without its article: "ward has 22 beds", "last guy didn't label them".
_BARE_SUBJECT = re.compile(
    r"^(?!(?:the|an|my|our|your|their|his|her|these|those|he|she|it|they|we|you|this|that|what|who|there|here|nobody|everybody|somebody|everyone|most|every|each|no|some|any|one|winter|summer)\b)"
    r"((?:(?:last|next|first|old|new|big|biggest|main|only|whole|worst|best|hard|hardest|real) )?[a-z]{3,}(?<!s)(?: [a-z]+(?<!s))?) (?=(?:is|was|has|had|needs|isn't|wasn't|hasn't|doesn't|didn't)\b)"
)
_NO_SUBJECT = re.compile(r", ((?:took|takes|cost|costs|meant|means) (?=you\b|\d))")
_HYPHENED = re.compile(r"^[A-Z](?=[a-z]+-[a-z])")


_FAILED = re.compile(r", (failed|flopped|didn't work|worked)(?:,|;) ")


def in_notes(said: str) -> str:
    """Return a note about them with the article and the "it" that it left out."""
    said = re.sub(r", average (\d[\d.,]*\s?[a-z%]+)!?$", r", \1 on average", said.rstrip("!"))
    said = _FAILED.sub(r" and it \1; ", said)
    said = re.sub(r"^(?=(?:GP|CEO|CTO|CFO|COO|MD|GM) [a-z]+)", "the ", said)
    said = _HYPHENED.sub(lambda m: m[0].lower(), said)
    return _NO_SUBJECT.sub(r", and it \1", _BARE_SUBJECT.sub(r"the \1 ", said))


_WHEN = re.compile(
    r"(?<=[a-z]) (?=(?:early |mid |late )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$)",
    re.IGNORECASE,
)
_PREPOSED = re.compile(r"\b(?:in|on|next|early|mid|late) [a-z]+$", re.IGNORECASE)


def ahead(name: str, words: str) -> str:
    """Return "the new wing opens in spring", "the board for the first three months" and "lend me your almanac"."""
    if name == "offered":
        return re.sub(r"\b(?:his|her|their)\b", "your", words)
    words = re.sub(r"^(?:the )?", "the ", words)
    if name == "start_on":
        return re.sub(r" (?:for )?(?:the )?first ", " for the first ", words)
    return words if _PREPOSED.search(words) else _WHEN.sub(" in ", words, count=1)


_ONGOING = re.compile(r"^you(?:'re| are) (?:now |just |also |currently )?((?!going\b|looking\b)[a-z]+ing\b.*)$")


def ongoing(noted: str) -> str:
    """Return "you're moving to events" as "moving to events", and nothing where nothing is under way."""
    match = _ONGOING.match(noted)
    return clause(match[1]) if match and ";" not in match[1] else ""
