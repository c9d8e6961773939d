"""Whose matter a point of the profile is: told to a colleague, it is no example for this person."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.drafts.noted import long_words
from afterword.model import Fact, Interview

_SHARED = 2
_NOT_DONE = re.compile(
    r"^\W*(?:(?:honestly|no),? )?(?:I (?:haven't|have not)(?:[.,;]| [^.;]{0,30}\b(?:that|this|it|one|any|yet|so far|before)\b)|I didn't have\b|I(?:'ve| have)(?: never| not) (?:done|run|led|used|worked|made|managed|tried|built|written|taught|held|had)\b)"
    r"|^\W*(?:(?:ehrlich gesagt|nein),? )?(?:(?:das|so etwas|dazu) habe? ich|ich habe?) (?:das |so etwas |damit |dazu )?(?:(?:bisher |bislang |noch |selbst )+(?:nie|nicht|keine?\w*)|nicht)\b"
    r"|^\W*(?:(?:franchement|non),? )?je (?:ne )?(?:l['’]|n['’](?:en )?)?(?:ai )?(?:pas|jamais|encore)\b|^\W*je (?:ne l['’]|n['’]en |n['’]y |n['’])ai (?:pas|jamais|encore)\b"
    r"|^\W*(?:(?:la verdad|no),? )?(?:(?:eso )?(?:aún|todavía) no|(?:eso )?no (?:lo |la )?(?:he|hice|tengo)|nunca (?:lo |la )?(?:he|hice))\b",
    re.IGNORECASE,
)


def not_done(mine: str) -> bool:
    """Say whether an answer owns up to something not done yet; no example may stand beside it."""
    return bool(_NOT_DONE.search(mine))


def for_this_person(
    facts: Sequence[Fact], interview: Interview | None, person: str | None, language: str
) -> list[Fact]:
    """Return the points without those that were told to somebody else of the same round."""
    answers = interview.debrief if interview else ()
    everything = [
        (d.person_id, long_words(f"{d.said or ''} {d.handle or ''} {d.mine or ''}", language)) for d in answers
    ]
    own = set().union(*(stems for who, stems in everything if who == person))
    others = [stems for who, stems in everything if who not in (None, person)]
    return [f for f in facts if not _is_theirs(long_words(f.text, language), own, others)]


def _is_theirs(fact: set[str], own: set[str], others: Sequence[set[str]]) -> bool:
    """Say whether a point shares more with what was told to another than with what was told here."""
    most = max((len(fact & o) for o in others), default=0)
    return most >= _SHARED and most > len(fact & own)
