"""Whether a post is on the matter of a talk: it has the short name of the talk in its own words."""

from __future__ import annotations

import re

from afterword.drafts.counts import NUMBER
from afterword.drafts.own import Own
from afterword.drafts.public.reading import Reading

_LONGEST = 5  # words of a short name
_ARTICLE = {
    "en": re.compile(r"(?:the|our|their|his|her|a|an) ", re.IGNORECASE),
    "de": re.compile(r"(?:der|die|das|ein|eine) ", re.IGNORECASE),
    "fr": re.compile(r"(?:les? |la |l['’]|une? )", re.IGNORECASE),
    "es": re.compile(r"(?:el|la|los|las|una?) ", re.IGNORECASE),
}
_NAME = re.compile(r"[A-ZÀ-Ý\d]")
_PERSON = re.compile(r"\b(?:madame|monsieur|mme|frau|herr|mrs?|ms|miss|señora?|don|doña|dr)\b", re.IGNORECASE)


def tied(own: Own, reading: Reading) -> bool:
    """Say whether the post has the short name that the person gave the talk, with its number."""
    article = _ARTICLE[reading.language].match(own.handle)
    name = own.handle[article.end() :].strip() if article else own.handle.strip()
    body = " ".join(f.text for f in reading.rows)
    told = reading.telling(name)
    if not told or len(name.split()) > _LONGEST or not told <= reading.telling(body) or _PERSON.search(name):
        return False
    counted = re.search(rf"\b{NUMBER[reading.language]}\b", name, re.IGNORECASE)
    if counted and counted[0].lower() not in body.lower():
        return False
    return bool(article or (re.search(rf"\b{re.escape(name)}\b", body) and _NAME.search(name)))
