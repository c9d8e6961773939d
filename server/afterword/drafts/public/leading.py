"""What an answer stands behind: the author's own question in a few words, so that one sees what is answered."""

from __future__ import annotations

import re

from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading

_COLON = re.compile(r"^[^:]{1,40} ?: ")
_MOST = 8  # words of a lead
_NAMED = 2  # telling words in common with the question
# Words that mean something outside the question.
_LEANING = re.compile(
    r"\b(?:it|them|they|this|that|these|those|ones?|yours|theirs|mine|cela|ça|eso|esto)\b"
    r"|\b(?:instead|first|with|le|la|les|y|en|lo|es|sie|das)$",
    re.IGNORECASE,
)


def lead(own: Own, reading: Reading) -> str:
    """Return the author's question as words before an answer; nothing where the answer itself says what it answers."""
    typed = own.fact.id == "D-experience"
    if not reading.asked or typed or len(reading.telling(own.words) & reading.telling(reading.asked.text)) >= _NAMED:
        return ""
    if _COLON.search(own.words):
        return ""
    if lead := _of_the_question(reading.asked.text, reading):
        return lead
    return "" if reading.telling(own.words) & reading.telling(reading.asked.text) else _of_the_thing(reading)


def _of_the_question(asked: str, reading: Reading) -> str:
    for pattern, words in reading.wordings.LEADS:
        if match := pattern.search(asked):
            rest = match["rest"].strip()
            if len(rest.split()) <= _MOST and len(reading.telling(rest)) >= _NAMED and not _LEANING.search(rest):
                return str(words.format(rest=rest))
    return ""


def _of_the_thing(reading: Reading) -> str:
    """Return the last thing named before a question that only says "it"."""
    if reading.language != "en" or not reading.asked or not re.search(r"\b(?:it|this|that)\b", reading.asked.text):
        return ""
    before = [r.id for r in reading.rows[: [r.id for r in reading.rows].index(reading.asked.id) + 1]][-2:]
    named = [t.words for t in reading.things if t.from_ in before]
    return f"On {named[0]}:" if named else ""
