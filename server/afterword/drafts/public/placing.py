"""What a thing in the person's words was for: "the gauge plan" was one for the harbour office, says the profile."""

from __future__ import annotations

import re

from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading

_THING = r"(?:the|our|my) (?P<thing>(?:[a-z][\w-]*[ -])?[a-z][\w-]{2,})\b(?! (?:of|at|for|in|from|that|which)\b)"
# "On the log we wrote …" tells what was done with it, "the log we wrote" which one it is.
_FIRST, _INSIDE = re.compile(rf"(?:On|In|At|For|With) {_THING}"), re.compile(rf"\b{_THING}(?! (?:we|I)\b)")
_MOST = 6  # words of what is added


def placed(own: Own, reading: Reading) -> tuple[str, str]:
    """Return the words with the purpose that a point of the profile gives, and that point; else as is."""
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
    """Return "for the harbour office" behind the thing in a point of the profile, where it ends there."""
    match = re.search(
        rf"\b(?:the|an?|our|my) {re.escape(thing)} (?P<where>for (?:the |an? )?[\w'’&-]+(?: [\w'’&-]+){{0,4}}?)"
        r"(?= (?:from|until|since|for|over|with|by|and|in|to|that|which)\b|[,;.:]|$)",
        fact,
    )
    return match["where"] if match and len(match["where"].split()) <= _MOST else ""
