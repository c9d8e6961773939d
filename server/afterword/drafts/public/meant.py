"""What "it" in the person's answer means: a thing of the post, or one that the notes name in its place."""

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.counts import NUMBER
from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading

# A thing told by its place in a row or by time, which is no name.
_COUNTING = re.compile(
    r"\b(?:primer\w*|segund\w*|últim\w*|mism\w*|premi[eè]re?s?|derni\w+|mêmes?|ancien\w*|nouve\w+|vieux|petite?s?|grande?s?|first|last|same|other|each|visible|left|right|top|bottom|front|back|middle"
    r"|jours?|journées?|semaines?|mois|années?|días?|semanas?|meses|años?|Tage?n?|Wochen?|Jahre?n?|days?|weeks?|months?|years?)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf" (?:\d+|{NUMBER['en']})$")  # "page three" has no article
_DONE_TO_IT = re.compile(r"(?:I|We) ([a-z]+) (?:it|them)\b")


def meant(own: Own, reading: Reading) -> str:
    """Return the thing of the post that "it" in the person's answer means: the short name of the talk, as it has it."""
    if named := _noted_so(own, reading) or _named(own, reading):
        return named
    about = set(text.stems(own.about, reading.language))
    things = (a.words for a in reading.things)
    return next((t for t in things if set(text.stems(t, reading.language)) <= about and not _COUNTING.search(t)), "")


def _named(own: Own, reading: Reading) -> str:
    """Return the end of the short name that stands in the post too: the progress bar of "the removed progress bar"."""
    if reading.language != "en":
        return ""
    post = " ".join(f.text for f in reading.rows[1:] or reading.rows)
    words = re.sub(r"^(?:the|our|their|a|an) ", "", own.handle, flags=re.IGNORECASE).split()
    for end in (" ".join(words[i:]) for i in range(len(words)) if reading.telling(words[i])):
        if reading.stems(end) and (found := re.search(rf"\b{re.escape(end)}\b", post, re.IGNORECASE)):
            bare = not re.search(rf"\b(?:the|our|an?|this|that|my) {re.escape(found[0])}\b", post, re.IGNORECASE)
            return found[0] if bare and _NUMBERED.search(found[0]) else f"the {found[0]}"
    return ""


def _noted_so(own: Own, reading: Reading) -> str:
    """Return the short name of the talk, where a note has it in the place of "it": "left the last page blank"."""
    situation, it = reading.occasion.situation, _DONE_TO_IT.match(own.words)
    name = re.sub(r"^(?:the|our|my|an?) ", "", own.handle, flags=re.IGNORECASE)
    if reading.language != "en" or not (situation and it and name and name != own.handle):
        return ""
    noted = re.compile(rf"\b{it[1]} (?:the |my |our |an? )?{re.escape(name)}\b", re.IGNORECASE)
    lines = (n for i in situation.interviews for n in i.lines if not (n.private or n.confidential))
    return f"the {name}" if any(noted.search(n.text) for n in lines) else ""
