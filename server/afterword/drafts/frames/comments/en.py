"""English comments and shares: how the person's own words and congratulations are put."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.speech import decapital

# Before words of the person's own that do not answer the question, or only answer its other half.
PARTLY = "Not a full answer, but it helps me: {own}"
REMEDY = "I have a remedy rather than a suspect: {own}"
ON = "On {on}: {own}"
REASON = "I ask because {own}"
CONGRATULATIONS = "Congratulations to {who}."
CONGRATULATIONS_ON = "Congratulations to {who} on {what}."
WELL_DONE = "Well done to {who}."
TEAM = "the whole team"
WORTH = "Worth reading: {what}."
WORTH_ALONE = "Worth reading."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?P<what>Series [A-E]|[Ss]eed round|[Gg]rowth round)\b"), "the {what}"),
    (re.compile(r"\b(?P<what>financial close|planning permission|topping[- ]out|groundbreaking|go-live|certification|accreditation)\b(?P<of> (?:for|of) (?:the|its|our) [^,.;:]{3,60}?)?(?= (?:with|by|after|in|from|on|to)\b|[.,;:!]|$)"), "the {what}"),
    (re.compile(r"\b(?P<n>\d[\d,]*) days without (?P<what>an? (?:accident|lost-time injury|incident))\b"), "{n} days without {what}"),
    (re.compile(r"\b(?P<what>ISO \d{4,5}|B Corp|Leed|BREEAM)\b[^.]*\b(?:certifi\w+|audit)\b"), "{what}"),
    (re.compile(r"\b(?P<n>\d+)(?:th|st|nd|rd) (?P<what>anniversary|birthday)\b"), "the {n}th {what}"),
)  # fmt: skip
_IT = re.compile(
    r"^(I|[Ww]e) (left|took|cut|kept|put|threw|moved|dropped|removed|replaced|tried|skipped|changed|built|rebuilt|split|used|switched|turned|wrote|rewrote|tested) (?:it|them)\b(.*)$"
)
_MEANS = re.compile(
    r"^(?P<rest>.{20,}?\b(?:and|,) (?:I|we) .+?|(?:I|[Ww]e|At|In|On) .{12,}?),? (?:with|by) "
    r"(?P<means>(?:an?|one|the|my|our) [^,.;:]{4,60}|[a-z]+ing [^,.;:]{4,60})\.$"
)


def resolved(words: str, thing: str, place: str) -> str:
    """Return "I left it out …" with the thing in the place of "it" and where it was; nothing where that is unsafe."""
    match = _IT.match(words)
    if not match:
        return ""
    who = "I" if match[1] == "I" else "we"
    start = f"{place[0].upper()}{place[1:]} {who}" if place else match[1]
    return f"{start} {match[2]} {thing}{match[3]}"


def means_first(words: str) -> str:
    """Return an experience with what worked in front, where its last words say what that was."""
    match = _MEANS.match(words)
    if not match or not re.search(r"\b(?:I|we) (?:\w+ed|got|brought|cut|made|kept|took|ran|put)\b", match["rest"]):
        return ""
    who = "us" if re.search(r"\b[Ww]e\b", match["rest"]) else "me"
    return f"What worked for {who} was {match['means']}: {decapital(match['rest'])} that way."
