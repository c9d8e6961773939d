"""How somebody is spoken to: what is stored, what was answered, and a tu that somebody offered."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.drafts.languages.grammar import Manner
from afterword.model import Occasion

# In French a first name does not bring tu; somebody has to have offered it.
_TU = re.compile(
    r"\b(?:on se tutoie|on s['’]est tutoyée?s?|m['’]a dit tu|se tutoyer|me tutoie|m['’]a tutoyée?|(?:propos\w+|offert) (?:le tu\b|de se tutoyer|qu['’]on se tutoie)|tutoiement|(?:puis|ensuite|vite) (?:le |au )?tu\b|passée?s? au tu\b|dit tu à (?:tout le monde|tous)|(?:on se|me) dit tu|(?:(?<=, )|^)tu(?=\.?$|,)|me tutoie|dit de (?:le |la )?tutoyer)\b",
    re.IGNORECASE,
)
_NEAR = re.compile(r"\b(?:first|first_name|du|tú|tu|vorname|prénom|nombre)\b")


def manner_of(occasion: Occasion, tone: str | None, language: str, answers: Mapping[str, str]) -> Manner:
    """Return the manner of a message; an answer about it comes before what is stored."""
    situation, person = occasion.situation, occasion.people[0] if occasion.people else None
    region = (person.region if person else None) or (situation.opportunity.region if situation else None)
    address = person.address if person else None
    lines = occasion.interview.lines if occasion.interview else ()
    close = any(_TU.search(n.text) for n in lines if n.person_id in (None, person.id if person else None))
    if typed := answers.get("address", "").lower():
        address = "first_name" if _NEAR.search(typed) else "title_surname"
        close = bool(re.search(r"\btu\b", typed))
    return Manner(
        tone=tone or (situation.profile.tone if situation else "neutral"),
        address=address,
        close=(close and address == "first_name") if language == "fr" else None,
        region=(region or "").upper(),
    )
