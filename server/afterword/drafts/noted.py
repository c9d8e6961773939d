"""A note line that deserves a place in the letter: about their work, safe to say to them, and told nowhere else yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.moments import score
from afterword.model import Line, Value

# What only a note is written like: a scrap after the last comma, which can go, and brackets, arrows, signs for words.
_SCRAP = re.compile(r",\s*(?:Q[1-4]|[KC]W ?\d+|T[1-4]|ca\.?|tbc|tbd)\W*$", re.IGNORECASE)
_RAW = re.compile(r"[()\[\]{}=<>~+#*|/]|->|\?\?|!!|,\s*[^\s,]{1,3}\W*$")
LEAST, MOST = 5, 20
ALIKE = 6  # as many letters of a stem as have to agree
TIED = 2  # rare stems that a line and a profile point share


class Noted(Value, frozen=True, kw_only=True):
    """A line as it may be said to them, and the line it comes from."""

    words: str
    line: Line


def sayable(
    lines: Iterable[Line], language: str, names: dict[str, str], near: bool, told: Sequence[str], work: str
) -> list[Noted]:
    """Return the lines that can be told back, nearest to the *work* first; what is *told* elsewhere is left out."""
    words = g.grammar(language)
    known, near_work = rare(" ".join(told), language), set(text.stems(work, language))
    found: list[tuple[float, Noted]] = []
    for line in lines:
        said = _SCRAP.sub("", g.mend(line.text, words.MENDINGS, names))
        if not LEAST <= len(said.split()) <= MOST or words.NEXT_STEP.search(said) or words.NOT_BACK.search(said):
            continue
        if _RAW.search(said) or private.is_private(said) or text.language_of(said) not in (None, language):
            continue
        turned = words.told_back(said, near)
        stems = rare(turned, language) or set(text.stems(turned, language))
        if stems and 2 * len(stems & known) < len(stems):
            found.append((score(line.text, near_work, language), Noted(words=turned, line=line)))
    return [noted for _, noted in sorted(found, key=lambda row: -row[0])]


def rare(words: str, language: str) -> set[str]:
    """Return the rare stems of *words*, cut to the letters that have to agree."""
    return {s[:ALIKE] for s in text.rare(text.stems(words, language), language)}


def long_words(words: str, language: str) -> set[str]:
    """Return the beginnings of the stems by which two texts are compared: nothing of one or two letters."""
    return {s[:ALIKE] for s in text.stems(words, language) if len(s) > 2}


def content(words: str, language: str) -> set[str]:
    """Return what `long_words` gives, and the small numbers."""
    return {s[:ALIKE] for s in text.stems(words, language) if len(s) > 2 or s.isdigit()}
