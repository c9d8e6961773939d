"""German: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain

_DOOR = re.compile(
    r"\b(?:Stelle|Position|Frühjahr|Frühling|Sommer|Herbst|Winter|nächstes Jahr|später|Kontakt|wieder)\b"
)
read_event = plain.quoted_later(_DOOR)


REVEALS = re.compile(
    r"\b(?:Ihnen|Ihre?[mnrs]?|dir|dein\w*|ihm|ihr|ihnen|erzählt|gefragt|Gespräch|Bewerbung|Stelle|Interview|gesagt|vorgeschlagen|gern bei)\b"
)
DANGLING = re.compile(r"^(?:Ja|Nein|Weil|Das|Dies\w*|Deshalb|Damit)\b|^(?:\S+ ){0,4}(?:das|es|ihn|sie|diese\w*)(?= |$)")
