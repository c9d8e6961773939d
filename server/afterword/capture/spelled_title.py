"""The job's title where neither heading nor name of the page has it: words that the text and the address share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from afterword.capture.evidence import Evidence
from afterword.capture.job_words import looks_like_job
from afterword.model import Stated

LINES = 60
LONGEST = 600
# A title of one word may stand in any sentence.
_LEAST = 2
_MOST = 14
_EDGE = re.compile(r"^[\"“„«'’(\[]+(?!\w{1,3}/)|[,.;:!?\"”“»]+$")


def candidates(seen: Evidence) -> Iterator[Stated]:
    """Yield the longest row of words in the text that the address spells in the same order and that names a job."""
    if "spelled" not in seen.kept:
        seen.kept["spelled"] = [*_spelled(seen)]
    yield from seen.kept["spelled"]


def _spelled(seen: Evidence) -> Iterator[Stated]:
    slugs = _slugs(seen.url)
    named = (*seen.title_texts, *(heading.text for heading in seen.headings[:12]))
    if not slugs or any(map(looks_like_job, named)):
        return
    best: list[str] = []
    for line in seen.lines[:LINES]:
        if len(line.text) > 4 and not line.links:
            best = max(best, _shared(line.text[:LONGEST].split(), slugs), key=len)
    title = _EDGE.sub("", " ".join(best))
    if len(best) >= _LEAST and looks_like_job(title):
        yield Stated(value=title, source="text:address", confidence=0.5)


def _slugs(url: str) -> list[str]:
    """Return the parts of the path that are several words, folded, each word between blanks."""
    try:
        parts = urlsplit(url).path[:LONGEST].strip("/").split("/")
    except ValueError:
        return []
    found = [" ".join(filter(None, map(_folded, re.split(r"[-_+ .]+", unquote(part))))) for part in parts[-3:]]
    return [f" {words} " for words in found if " " in words]


def _shared(tokens: list[str], slugs: list[str]) -> list[str]:
    """Return the longest row of tokens that one of the slugs holds."""
    best: list[str] = []
    folded = [_folded(token) for token in tokens]
    spelled = {word for slug in slugs for word in slug.split()}
    for at in (at for at, word in enumerate(folded) if word in spelled):
        size = len(best) + 1
        while at + size <= len(tokens) and size <= _MOST and folded[at] and folded[at + size - 1]:
            said = f" {' '.join(folded[at : at + size])} "
            if not any(said in slug for slug in slugs):
                break
            best = tokens[at : at + size]
            size += 1
    return best


def _folded(word: str) -> str:
    """Return the letters and figures of a word as addresses write them."""
    if word.isascii() and word.isalnum():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if letter.isalnum())
