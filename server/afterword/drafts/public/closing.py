"""The question at the end of a comment, tied to what the author decides, or to the thing that the question is about."""

from __future__ import annotations

import re

from afterword.drafts.public.reading import PALE, Reading
from afterword.model import Sentence

_IT = re.compile(r"\bit\b|\b(?:this|that)\b(?=[?.,;:])")
_WHOLE = re.compile(r"the [a-zA-Z][\w -]+")
_SHORT = 2  # telling words of a question that leans on the sentence before
# After such a word it is not known where a noun ends: "did the breakdown teach".
_TURNED = re.compile(
    r"\b(?:do|does|did|would|will|should|could|can|may|might|has|have|is|are|was)(?:n['’]t)? (?:the|an?|our|your|this) "
)
_QUOTING = re.compile(
    r"(?:The|An?) (?P<on>[a-z][a-z-]{2,} (?:'[^']{2,30}'|‘[^’]{2,30}’|\"[^\"]{2,30}\"|“[^”]{2,30}”))\.?"
)


def closing(said: str, reading: Reading) -> list[list[Sentence]]:
    """Return what one asks an author who is about to decide, or whose matter *said* does not name itself."""
    wordings, asked = reading.wordings, reading.asked
    if not asked:
        return []
    if wordings.DECIDES.search(asked.text):
        return [[Sentence(text=wordings.LEANING, from_=(asked.id,))]]
    thing = _meant(reading) or _quoted(reading)
    post = reading.telling(" ".join(f.text for f in reading.rows)) - PALE
    if not thing or reading.telling(said) & post:
        return []
    return [[Sentence(text=wordings.HELPS.format(thing=thing), from_=(asked.id,))]]


def _meant(reading: Reading) -> str:
    """Return the thing that "it" in a short English question means: the first of the sentence before."""
    asked = reading.asked
    if reading.language != "en" or not asked or not _IT.search(asked.text) or len(reading.telling(asked.text)) > _SHORT:
        return ""
    before = reading.rows[max(0, reading.rows.index(asked) - 1)]
    told = (t.words for t in reading.things if t.from_ == before.id and _WHOLE.fullmatch(t.words))
    return (
        ""
        if _TURNED.search(before.text)
        else next((t for t in told if not reading.telling(t) & reading.telling(asked.text)), "")
    )


def _quoted(reading: Reading) -> str:
    """Return the word that an English title quotes: "the word 'free'"."""
    title = next((f.text for f in reading.rows if f.id == "E0"), "")
    match = _QUOTING.fullmatch(title) if reading.language == "en" else None
    return f"the {match['on']}" if match else ""
