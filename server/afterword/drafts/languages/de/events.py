"""German: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.de.mending import MONTHS

_DOOR = re.compile(
    r"\b(?:Stelle|Position|Frühjahr|Frühling|Sommer|Herbst|Winter|nächstes Jahr|nächsten Jahr|später|Kontakt|wieder|meld\w+ (?:Sie|du|dich)|denken (?:wir )?an (?:Sie|dich)|"
    + "|".join(MONTHS)
    + r")\b"
)
_PRAISE = re.compile(
    r"\b(?:beste\w*|stark\w*|gefallen|begeistert\w*|beeindruck\w*|überzeug\w*|gefreut|gern gesehen|toll\w*|klasse|wunderbar\w*|schönste\w*)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:nicht|kein\w*|aber|leider|jedoch|andere\w*)\b", re.IGNORECASE)
_WHEN = r"(?P<when>(?:im|ab|zum|Anfang|Mitte|Ende|nach den?|nächste[sn]?) [\w-]+(?: Jahr)?)"
_WHERE = r"(?P<where>(?:(?:an|bei|in|im|am|beim) (?:uns |Ihnen |euch )?[^,;]+?)? ?)"
_PLACE = re.compile(
    rf"^(?:{_WHEN} wird {_WHERE}|{_WHERE.replace('where', 'where2')} wird {_WHEN.replace('when', 'when2')} )(?:noch )?eine (?P<noun>(?:[\w-]+e )?(?:Stelle|Position|Leitung)) (?P<free>frei|ausgeschrieben|neu besetzt)\b",
    re.IGNORECASE,
)


def place(said: str, near: bool) -> str:
    """Return a place that comes free as it is thanked for: "die Stelle im Lager, die im Mai frei wird,"."""
    match = _PLACE.match(said)
    if not match:
        return ""
    where, when = (match["where"] or match["where2"] or "").strip(), match["when"] or match["when2"]
    where = re.sub(r"\buns\b", "euch" if near else "Ihnen", where[:1].lower() + where[1:])
    named = " ".join(filter(None, ("die", match["noun"], where)))
    return f"{named}, die {when[0].lower() + when[1:]} {match['free']} wird,"


_THEY_CALL = re.compile(
    r"\b(?:ruf|rufe|melde|melden|schreibe?|sagen?|geben?) (?:ich|wir) (?:Sie|Ihnen|dich|dir|mich|uns)\b|\b(?:ich|wir) (?:rufe?n?|melden?|schreiben?) (?:Sie|Ihnen|dich|dir|mich|uns)\b",
    re.IGNORECASE,
)
read_event = plain.quoted_later(_DOOR, _PRAISE, _BUT, place, _THEY_CALL)


REVEALS = re.compile(
    r"\b(?:Ihnen|Ihre?[mnrs]?|dir|dein\w*|(?:ihm|ihr|ihnen)(?! (?:[a-zäöüß]+e[nrs]? )?[A-ZÄÖÜ])|erzählt|gefragt|Gespräch|Bewerbung|Stelle|Interview|gesagt|vorgeschlagen|gern bei)\b"
)
DANGLING = re.compile(r"^(?:Ja|Nein|Weil|Das|Dies\w*|Deshalb|Damit)\b|^(?:\S+ ){0,4}(?:das|es|ihn|sie|diese\w*)(?= |$)")
