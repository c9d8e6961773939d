"""Names of jobs, people and companies as they stand in a sentence."""

from __future__ import annotations

import re

from afterword import text
from afterword.model import Occasion, Person, Situation

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
    if occasion.situation:
        language = text.base_language(
            occasion.situation.opportunity.language or occasion.situation.profile.language or "en"
        )
        names |= _written_large(occasion.situation) if language != "en" else _alone(occasion.situation)
    return {n.lower(): n for n in names if n.lower() != n and text.rare([n.lower()])}


_INSIDE = re.compile(r"(?<=[^\W\d_,;] )[^\W\d_a-zà-ÿ][^\W\d_]{3,}\b")


# A capital between small words, where no place is named: "for 30 Azure subscriptions"; and letters such as HACCP.
_ALONE = re.compile(r"(?<= )(?<!\bat )(?<!\bin )(?<!\bfor )(?<!\bof )[A-Z][a-z]{3,}(?= [a-z])|\b[A-Z]{3,}\b")


# Where it was, written once with its capital: "at Colebrook".
_PLACE = re.compile(r"(?<=\bat )[A-Z][a-z]{5,}(?=$|[,;.]| (?:and|for|to|with|so|by|from)\b)")


def _alone(situation: Situation) -> set[str]:
    """Return the names of tools and papers that an English profile writes with capitals."""
    found: set[str] = set()
    for fact in situation.profile.facts:
        words = re.sub(r"[A-Z][\w'&-]*(?: (?:& )?[A-Z][\w'&-]*)+", "-", fact.text)
        found |= set(_ALONE.findall(words)) | set(_PLACE.findall(words))
    return found


def _written_large(situation: Situation) -> set[str]:
    """Return the words that profile and ad write with a capital inside a sentence, and never without one."""
    o = situation.opportunity
    told = " \n".join((o.title, (o.description or "")[:20_000], *(f.text for f in situation.profile.facts)))
    small = set(re.findall(r"\b[a-zà-ÿ]{4,}\b", told))
    return {w for w in _INSIDE.findall(told) if w[1:].islower() and w.lower() not in small}
