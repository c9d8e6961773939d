"""generic-praise: praise that would fit any post and any company."""

from __future__ import annotations

import re

from afterword.lint.claims import clause_end, content, known
from afterword.lint.phrases import rule, table
from afterword.lint.voice import is_denied
from afterword.lint.written import Written

# "A great team, those two gulls": who is meant is named, and is not the reader.
_NAMED = re.compile(
    r"[ ]?, (?:those|these|that|this old|the|der|die|das|ces|cet|cette|ce|el|la|los|las|aquel\w*|esos?|esas?) (?!you"
    r"|Sie|ihr|vous|que|qui)"
    r"[\w' -]{3,40}(?:[.!?,]| (?:and|und|et|y) )",
    re.IGNORECASE,
)
# "My dream job as a child was …", "el perfil ideal para una fila": of something else.
_OF_ANOTHER = re.compile(
    r"\A(?: (?:as a|when i was)| (?:for|between|para|pour|für) (?:those|that|an? |una?\b|une?\b|eine?\w?\b"
    r"|la fila))|\A als kind",
    re.IGNORECASE,
)
_OF_THINGS = re.compile(
    r"\b(?:on|for|during) an? [\w ]{3,30} is an? |\b(?:between|for|to) (?:tape|those)\b", re.IGNORECASE
)

# "Hats off to your welders".
_TO_SOMEBODY = re.compile(r"\A (?:to|for|an|vor|für|à|pour|al?|por) ", re.IGNORECASE)


def _to_somebody_known(written: Written, match: re.Match[str]) -> bool:
    """Say whether the facts speak of those who are praised."""
    joint = _TO_SOMEBODY.match(written.plain[match.end() :][:8])
    if not joint:
        return False
    praised = content(written, match.end(), clause_end(written, match.end()))
    return bool(known(praised, written.facts.index, written.language))


def _of_another(written: Written, match: re.Match[str]) -> bool:
    """Say whether what is praised is none of the reader's."""
    if _to_somebody_known(written, match):
        return True
    if written.public:
        return False
    after = written.plain[match.end() :][:60]
    return bool(
        _NAMED.match(after)
        or _OF_ANOTHER.match(after)
        or _OF_THINGS.search(match.group() + after[:20])
        or is_denied(written, match)
    )


find = rule(
    "generic-praise",
    "warn",
    "“{words}” would fit anybody: say what exactly.",
    table("generic_praise"),
    unless=_of_another,
)
