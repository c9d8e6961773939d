"""The few words that join a deed to a question, by the question's own grammar: "We did: at the yard we …"."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.public.reading import Reading

# A question that a deed can answer with yes; one of opinion or of knowledge asks for none.
_YES_OR_NO = re.compile(
    r"(?:^|[,:] )(?P<aux>[Hh]as|[Hh]ave|[Dd]id|[Dd]oes|[Dd]o) "
    r"(?:any(?:one|body)|some(?:one|body)|(?:any|some|one) of you|any (?:other )?[a-z]+|other [a-z]+s|you)\b"
    r"(?! (?:think|know|agree|want|mind|remember|recommend|believe|prefer|feel|like|need|have (?:to|an?))\b)(?P<what>[^?]+)\?"
)
# A question for one more of a kind.
_ELSE = re.compile(
    r"\b(?:[Ww]hat|[Ww]here|[Ww]ho) else (?:would|do|should|could|can|might) (?:you|we|I|others|people)\b"
    r"|\b[Ww]hat (?:would|could|should) (?:you|others) add\b|\b[Ww]hat (?:are|did|have) (?:we|I) (?:missing|miss|missed|forget|forgotten)\b"
)
# What a shared word does not prove: that it was the same thing, not its opposite.
_TURNED = re.compile(
    r"\b(?:without|never|not|no|nobody|nothing|stop\w*|quit|less|fewer|instead|or)\b|n['’]t\b", re.IGNORECASE
)
_WEEKDAY, _DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"), re.compile(r"\bdays?\b")
_WE, _I = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE), re.compile(r"\b(?:I|my|me)\b")
_DID = re.compile(
    r"\b(?:[Ww]e|I) (?:[a-z]+ )?(?:[a-z]{2,}ed|went|got|took|did|made|gave|kept|built|rebuilt|wrote|rewrote|ran|led|taught|sold|brought"
    r"|drove|began|found|held|hung|drew|spent|left|let|chose|bought|sent|had|rang|came|were|was|grew|put|cut|set|split|shut|stood|told|said|paid|fed|swept)\b"
)
_ALREADY = re.compile(r"(?:Yes|No)\b|[^.!?,]*\b(?:too|did|have)\b")
_TWO = 2  # telling words of a question that a deed has too
# What is asked for: "… get the drivers to sort", "… managed to sort", "… ever sorted".
_VERB = re.compile(
    r"(?:^ (?:ever |also |already |actually )?|\bto )(?P<verb>(?!get\b|got\b|manage|try\b|tried\b)[a-z-]{3,})"
)
_CHANGE = re.compile(
    r"\b(?:cho(?:ose|se|sen)|decid(?:e|ed)|set|cut|(?:chang|mov|shift|swapp|alter|adjust|rearrang|switch|rework)(?:e|ed)?)\b"
)


def joint(words: str, reading: Reading) -> str:
    """Return what stands before a deed, so that one sees what of the question it answers; else nothing."""
    asked = reading.asked.text if reading.asked else ""
    if reading.language != "en" or g.grammar("en").stance(words) == "proposal":
        return ""
    if _ELSE.search(asked):
        return "I'd add one thing:"
    match = _YES_OR_NO.search(asked)
    if not match or not _proves(words, match["what"], reading):
        return ""
    return _yes(match["aux"].lower(), words)


def _proves(words: str, asked: str, reading: Reading) -> bool:
    """Say whether a deed did what is asked, to two of the things asked about, or all; a weekday is a day."""
    if _TURNED.search(asked) or _TURNED.search(words):
        return False
    about = reading.telling(asked)
    shared = len(about & reading.telling(words)) + bool(_DAY.search(asked) and _WEEKDAY.search(words))
    done = {s for m in _VERB.finditer(asked) for s in text.stems(m["verb"], "en")} & set(text.stems(words, "en"))
    same = done or (_CHANGE.search(asked) and _CHANGE.search(words))
    return bool(same) and shared >= min(_TWO, len(about)) > 0


def _yes(auxiliary: str, words: str) -> str:
    """Return "We did:"; "Yes:" before a deed that begins with who did it."""
    did = _DID.search(words)
    if _ALREADY.match(words) or (auxiliary == "did" and not did):
        return ""
    who = "We" if _WE.search(words) else "I" if _I.search(words) else ""
    if not who or words.startswith(("We ", "I ")):
        return "Yes:" if who else ""
    return f"{who} {'have' if auxiliary in ('has', 'have') else 'did' if did else 'do'}:"
