"""What they told me about myself, where I take it: "my calls are too quiet", and I practise."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.drafts.sayable import NOT_WHOLE, RAW

MOST = 12
_OF_ME = re.compile(
    r"^(?:that )?(?P<clause>(?P<np>my (?:[a-z]+ )?[a-z]+) (?:is|are|was|were|sounds?|looks?|comes?) [^,;:\"“”()]{3,60}"
    r"|I (?:(?:still|always|often|sometimes) )?(?:(?!know\b|have\b|had\b|like|love|think\b|thought\b|would\b|did\b|asked\b|said\b|told\b)[a-z]+ [^,;:\"“”()]{0,40}?(?:too|enough)\b[^,;:\"“”()]{0,30}|(?:should|could|need to|have to|must) [^,;:\"“”()]{4,50}))(?=[,;:.]|$)"
)
# Nothing to take up in a letter: that is praise, or why they would not have me.
_NOT_TAKEN_UP = re.compile(
    r"\b(?:over|under)qualified\b|\btoo (?:junior|senior|old|young|expensive|good)\b|\b(?:great|excellent|perfect|best|lovely|salary|price)\b",
    re.IGNORECASE,
)
_YES_TRUE = r"(?:(?:very |so |totally )?(?:true|fair(?: enough| point| cop)?|right|ouch|noted|correct|agreed?)|(?:s?he|they)(?:'s| is| was|'re| are| were) (?:so |quite |absolutely )?right|can't argue|cant argue|i know)"
_AGREED = re.compile(rf"^\W*{_YES_TRUE}\b|[,;–-] {_YES_TRUE}(?:\W*$|, i (?!don't\b|dont\b|would\b))", re.IGNORECASE)
# ... and what I know of it: "fair, i stretch too little".
_KNOWN = re.compile(rf"(?:^|[,;–-] ){_YES_TRUE}[,:] i (?P<owned>[a-z]+ [a-z ']{{3,40}}?)\W*$", re.IGNORECASE)
_WORKING_ON_IT = re.compile(
    r"\b(?:practi[sc]\w+|rehears\w+|working on|learning to|timing myself|training myself|from now on|since then|ever since|trying to|next time|slow(?:er|ing)|loud(?:er|ly)|short(?:er)|quieter)\b",
    re.IGNORECASE,
)


def about_me(said: str) -> bool:
    """Say whether they told me something about myself that is no praise."""
    return bool(_OF_ME.match(said)) and not _NOT_TAKEN_UP.search(said)


def taken_up(said: str, mine: str, noted: Sequence[str]) -> dict[str, str]:
    """Return the clause about me, and what of mine it is about, where I own it in the answer or in the notes."""
    match = _OF_ME.match(said)
    if not match or _NOT_TAKEN_UP.search(said) or RAW.search(match["clause"]) or NOT_WHOLE.search(match["clause"]):
        return {}
    if len(match["clause"].split()) > MOST or not (_WORKING_ON_IT.search(mine) or any(map(_AGREED.search, noted))):
        return {}
    found = {"feedback": match["clause"].strip()}
    known = next((k["owned"] for k in map(_KNOWN.search, noted) if k), "")
    if known and not NOT_WHOLE.search(known) and not RAW.search(known):
        found["owned"] = f"I {known.strip()}"
    return {**found, "about_mine": match["np"]} if match["np"] else found
