"""How much a thing of the person's own is worth under a post: an answer, a result, a reason to ask, or little."""

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.openings import phrases_of
from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading

_BECAUSE = re.compile(
    r"\b(?:because|since|so that|weil|damit|parce qu\w*|car|pour que|porque|para que)\b", re.IGNORECASE
)
_RESULT = re.compile(
    r"\b(?:from|von|de|del) \d.* (?:to|auf|à|a|al) \d|\bby \w+ing\b|\bindem\b|\ben \w+ant\b|\b\w+[ai]?endo\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\D\d")
_ENOUGH = 2  # telling words in common


def answers(own: Own, reading: Reading) -> bool:
    """Say whether words of the person's own answer what the author asks; few answer a question for a name or a word."""
    if not reading.asked or own.fact.id == "D-experience":
        return True
    if own.fact.source != "profile" and not reading.wordings.NAMES.search(reading.asked.text):
        return True
    title = next((f.text for f in reading.rows if f.id == "E0"), "")
    asked = reading.stems(reading.asked.text)
    shared = (asked | reading.stems(title)) & reading.stems(own.words)
    return bool(shared or _BECAUSE.search(own.words) or g.grammar(reading.language).stance(own.words) == "proposal")


def tells_how(own: Own, reading: Reading) -> bool:
    """Say whether a point of the profile is more than a station: a result, and it answers what the author asks."""
    return bool(_RESULT.search(own.words) and reading.asked and answers(own, reading))


def kin(own: Own, reading: Reading) -> bool:
    """Say whether a deed of the profile, without a result, is on the post's own matter: a reason to be curious."""
    if reading.asked or own.fact.source != "profile" or ";" in own.fact.text:
        return False
    post = reading.telling(" ".join(f.text for f in reading.rows))
    return len(reading.telling(own.words) & post) >= _ENOUGH


def slight(own: Own, reading: Reading) -> bool:
    """Say whether a thing of one's own adds little: a point of the profile that tells no result and no answer."""
    asked = reading.asked
    if own.slight and not kin(own, reading):
        return not (asked and ";" in own.fact.text)
    if own.fact.source != "profile":
        post = reading.telling(" ".join(f.text for f in reading.rows))
        meant = own.leaning or own.to_author or own.fact.id == "D-experience"
        return not (asked or meant or reading.telling(own.words) & post)
    if ";" in own.fact.text or tells_how(own, reading) or kin(own, reading):
        return False
    shared = reading.telling(own.words) & reading.telling(asked.text) if asked else set()
    counts = phrases_of(reading.language).VALUE
    counted = shared and any(w in counts for w in text.words(own.words))
    told_so = counted or _COUNTED.search(own.words) or _BECAUSE.search(own.words)
    return not (asked and (told_so or len(shared) >= _ENOUGH))
