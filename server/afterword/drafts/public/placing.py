"""What a thing in the person's words belongs to: "the tide log" is the one at Marram Point, says the profile."""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading
from afterword.model import Line

_THING = r"(?:the|our|my) (?P<thing>(?:[a-z][\w-]*[ -])?[a-z][\w-]{2,})\b(?! (?:of|at|for|in|from|that|which)\b)"
# "On the log we wrote …" tells what was done with it, "the log we wrote" which one it is.
_FIRST, _INSIDE = re.compile(rf"(?:On|In|At|For|With) {_THING}"), re.compile(rf"\b{_THING}(?! (?:we|I)\b)")
_SHARED = 2  # rare words in common before two things told are the same thing
_MOST = 6  # words of what is added


def placed(own: Own, reading: Reading) -> tuple[str, str]:
    """Return the words with the place or the purpose that a point of the profile gives, and that point; else as is."""
    situation = reading.occasion.situation
    if reading.language != "en" or own.fact.source == "profile" or not situation:
        return own.words, ""
    post = reading.telling(" ".join(f.text for f in reading.rows))
    first = _FIRST.match(own.words)
    for match in filter(None, (first, *_INSIDE.finditer(own.words))):
        thing = match["thing"]
        if not reading.telling(thing) or reading.telling(thing) <= post:
            continue
        for fact in situation.profile.facts:
            if where := _where(thing, fact.text):
                told = reading.telling(where)
                if not told & reading.telling(own.words):
                    return f"{own.words[: match.end()]} {where}{own.words[match.end() :]}", fact.id
    return own.words, ""


def _where(thing: str, fact: str) -> str:
    """Return "at Marram Point" behind the thing in a point of the profile, where it ends there."""
    match = re.search(
        rf"\b(?:the|an?|our|my) {re.escape(thing)} (?P<where>(?:at|for) (?:the |an? )?[\w'’&-]+(?: [\w'’&-]+){{0,4}}?)"
        r"(?= (?:from|until|since|for|over|with|by|and|in|to|that|which)\b|[,;.:]|$)",
        fact,
    )
    return match["where"] if match and len(match["where"].split()) <= _MOST else ""


_AT = re.compile(
    r"\b(at|bei|chez|en) ((?-i:[A-ZÀ-Ý][\w'’&.-]*(?: (?:[A-ZÀ-Ý&][\w'’&.-]*|of|de|und|et|y)(?= [A-ZÀ-Ý]|\b))*))"
)


def place(own: Own, reading: Reading) -> tuple[str, str]:
    """Return where the person did it: a point of the profile and a note of the talk tell of the same thing."""
    situation = reading.occasion.situation
    mine = reading.stems(own.words)
    for interview in situation.interviews if situation else ():
        for before, line in pairwise((Line(id="", text=""), *interview.lines)):
            if before.private or line.private or before.confidential or line.confidential:
                continue
            noted = reading.stems(f"{before.text} {line.text}")
            if len(noted & mine) >= _SHARED and (found := _told_of(noted, reading)):
                return found
    return "", ""


def _told_of(noted: set[str], reading: Reading) -> tuple[str, str] | None:
    """Return the place in the point of the profile that tells of what was noted, and that point."""
    situation = reading.occasion.situation
    for fact in situation.profile.facts if situation else ():
        if len(noted & reading.stems(fact.text)) >= _SHARED and (at := _AT.search(fact.text)):
            return f"{at[1]} {at[2]}", fact.id
    return None
