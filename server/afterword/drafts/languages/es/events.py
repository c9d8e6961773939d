"""Spanish: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.es.mending import MONTHS

_DOOR = re.compile(
    r"\b(?:puesto|vacante|plaza|primavera|verano|otoño|invierno|año que viene|próximo año|más adelante|contacto|abrir\w*|temporada|vuelv\w+|volver\w*|escríb\w+|llám\w+|campaña|"
    + "|".join(MONTHS)
    + r")\b"
)
_PRAISE = re.compile(
    r"\b(?:mejor(?:es)?|encantó|encantad\w*|encanta|impresion\w*|gustó|gustado|excelente\w*|convenc\w*|brillante\w*|estupend\w*|emocion\w*)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:no|pero|sin|ningun\w*|lamentablemente|otr[oa])\b", re.IGNORECASE)
read_event = plain.quoted_later(_DOOR, _PRAISE, _BUT)


REVEALS = re.compile(
    r"\b(?:usted|ustedes|te|le|les|tu|tus|entrevista\w*|puesto|candidatura|dije|conté|expliqué|propuse|comenté|vuestr\w+)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Sí|No|Porque|Eso|Esto|Así)\b|^(?:\S+ ){0,3}(?:lo|eso|esto)\b(?= (?:hice|haría|dejé|quité|pediría))",
    re.IGNORECASE,
)
