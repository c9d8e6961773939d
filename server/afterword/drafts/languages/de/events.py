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
read_event = plain.quoted_later(_DOOR, _PRAISE, _BUT)


REVEALS = re.compile(
    r"\b(?:Ihnen|Ihre?[mnrs]?|dir|dein\w*|ihm|ihr|ihnen|erzählt|gefragt|Gespräch|Bewerbung|Stelle|Interview|gesagt|vorgeschlagen|gern bei)\b"
)
DANGLING = re.compile(r"^(?:Ja|Nein|Weil|Das|Dies\w*|Deshalb|Damit)\b|^(?:\S+ ){0,4}(?:das|es|ihn|sie|diese\w*)(?= |$)")
