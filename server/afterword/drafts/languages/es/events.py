"""Spanish: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain

_DOOR = re.compile(
    r"\b(?:puesto|vacante|plaza|primavera|verano|otoño|invierno|año que viene|próximo año|más adelante|contacto|abrir\w*)\b"
)
read_event = plain.quoted_later(_DOOR)


REVEALS = re.compile(
    r"\b(?:usted|ustedes|te|le|les|tu|tus|entrevista\w*|puesto|candidatura|dije|conté|expliqué|propuse|comenté|vuestr\w+)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Sí|No|Porque|Eso|Esto|Así)\b|^(?:\S+ ){0,3}(?:lo|eso|esto)\b(?= (?:hice|haría|dejé|quité|pediría))",
    re.IGNORECASE,
)
