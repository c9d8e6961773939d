"""English: what comes with a no, and why somebody withdraws."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

CHOSEN = re.compile(
    r"\b(?:took|take|chose|chosen|hired|went (?:with|for)|going with|picked|decided (?:for|on)|gave (?:it|the (?:job|role|place)) to|preferred) (?P<np>(?:someone|somebody|another|the other|an?) [^.;:,\"“(]{3,90}?)(?=[.;:,\"“(\n]| and | but |$)",
    re.IGNORECASE,
)
NEEDED = re.compile(
    r"\b(?:needs?|needed|looking for|wanted|require[sd]?) (?P<np>(?:someone|somebody|an?|more|at least) [^.;:,\"“(]{3,90}?)(?=[.;:,\"“(\n]| and | but | so |$)",
    re.IGNORECASE,
)
INTERNAL = re.compile(r"\binternal(?:ly)?\b|\bfrom (?:inside|within)\b|\bin-house\b", re.IGNORECASE)
INSIDER = "an internal candidate"
NOT_ALONE = re.compile(r"\b(?:it|that|this|them|she|he|her|him|his|their|we|me|I|I'm|my|you)\b", re.IGNORECASE)
COME_BACK = re.compile(
    r"\b(?:come back|apply again|try again|knock again|reapply|get in touch again|call (?:me|us)) (?:when|once|as soon as|if|after|next|in)\b",
    re.IGNORECASE,
)
INVITE = "come back"
EXAM = re.compile(
    r"[,;:] (?:(?:the|my) )?(?P<what>exam|test|course|assessment|final)(?: is| comes)? (?P<when>(?:in|on|next|this|at) [^,;.]{3,40})\.?$",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\b(?:wants?|asks? (?:me )?for|asked (?:me )?for|would (?:like|love)) (?P<np>(?:the|a copy of|some of) (?!job\b|reply\b|answer\b)[^.;:,!?\"“(]{3,60}?)(?=[.;:,!?\"“(\n]| for | if |$)",
    re.IGNORECASE,
)
SAID = re.compile(r"\b(?:said|says|told|wrote|writes|added)\b", re.IGNORECASE)
ONLY_SAY = re.compile(
    r"\b(?:just|only|simply) (?:say|tell (?:them|him|her)|write|mention|put)(?: that)?:? [\"'“]?(?P<told>[^.;\"“”\n]{4,140})",
    re.IGNORECASE,
)
LEAVE_OUT = re.compile(
    r"[,;.]?\s*\b(?:please )?(?:keep|leave) (?P<what>[^.;]{0,60}?) out(?: of (?:it|this|the letter))?\b"
    r"|[,;.]?\s*\b(?:don'?t|do not|never|no need to) (?:mention|say|tell(?: them)?|write)(?: about)? [^.;]{2,60}|\bwithout mentioning [^.;]{2,60}",
    re.IGNORECASE,
)
WITHDRAWING = re.compile(
    r"^(?:so )?(?:(?:I'?m|I am|I have to|I need to|I must|I want to|I) ?)?(?:withdraw(?:ing)?|taking my name out|pull(?:ing)? out|dropping out|stepping back|out)\b[^,:;.]{0,40}?(?:[:,;] ?|\b(?:because|since|as)\b ?|[.]? ?$)",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:I|i|I'm|im|I've|me|my)\b")


def as_mine(told: str) -> str:
    """Return a reason that is told of oneself, or nothing."""
    told = told.strip(" ,.\"'")
    return told if _MINE.search(told) and not re.match(r"(?:that|which|who)\b", told) else ""


def exam(match: re.Match[str]) -> str:
    """Return "My exam is in June"."""
    return f"My {match['what'].lower()} is {match['when']}"
