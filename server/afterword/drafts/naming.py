"""Names of jobs, people and companies as they stand in a sentence."""

from __future__ import annotations

import re

from afterword import text
from afterword.model import Occasion, Person

# (m/w/d), H/F, (all genders), (12-month contract): true, and in nobody's sentence.
_GENDERS = re.compile(
    r"\s*[-–,]?\s*[(\[]?\b[mfwdxh](?: ?[/|*] ?[mfwdxhi]){1,3}\b[)\]]?|\s*[(\[][^()\[\]]{0,60}[)\]]\s*$", re.IGNORECASE
)


def in_prose(role: str) -> str:
    """Return a job title as it stands in a sentence."""
    title = " ".join(text.clean(role).split())
    return _GENDERS.sub("", _GENDERS.sub("", title)).strip(" -–,") or title


def proper_names(occasion: Occasion) -> dict[str, str]:
    """Return the lower-case forms of names that are nothing but names, so that "priya" becomes "Priya"."""
    names: set[str] = set()
    people: tuple[Person, ...] = occasion.situation.people if occasion.situation else occasion.people
    for person in people:
        names |= {w for w in person.name.split() if w.isalpha() and len(w) > 2}
    if occasion.situation:
        for name in (
            occasion.situation.company.name,
            *occasion.situation.company.aliases,
            *occasion.situation.profile.employers,
        ):
            if " " not in name:
                names.add(name)
    return {n.lower(): n for n in names if n.lower() != n and text.rare([n.lower()])}
