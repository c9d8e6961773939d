"""surveillance: what one only knows by watching the reader: "I saw you liked …"."""

from __future__ import annotations

import re

from afterword import text as words_of
from afterword.lint.phrases import rule, table
from afterword.lint.written import Written

# "I saw that you liked the idea": said across the table.
_OPINION = re.compile(
    r"\bliked? (?:the|my|that) idea|gust\w+ (?:lo|la idea|el plan)|l'idée|die idee|(?:hizo|haga) gracia", re.IGNORECASE
)


def _told(written: Written, match: re.Match[str]) -> bool:
    """Say whether they spoke of it themselves: the notes know its rare words."""
    if _OPINION.search(written.plain[match.start() : match.end() + 30]):
        return True
    rare = words_of.rare(words_of.stems(match.group(), written.language), written.language)
    return bool(rare) and set(rare) <= set(words_of.stems(" ".join(written.facts.talk), written.language))


find = rule(
    "surveillance",
    "warn",
    "“{words}”: they did not tell you this, and nobody likes to be watched. Leave it out.",
    table("surveillance"),
    unless=_told,
)
