"""Spanish: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.es.mending import MONTHS

_DOOR = re.compile(
    r"\b(?:puesto|vacante|plaza|primavera|verano|otoño|invierno|año que viene|próximo año|más adelante|contacto|abrir\w*|temporada|vuelv\w+|volver\w*|escríb\w+|llám\w+|llamar\w+|avisar\w+|campaña|"
    + "|".join(MONTHS)
    + r")\b"
)
_PRAISE = re.compile(
    r"\b(?:mejor(?:es)?|encantó|encantad\w*|encanta|impresion\w*|gustó|gustado|excelente\w*|convenc\w*|brillante\w*|estupend\w*|emocion\w*)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:no|pero|sin|ningun\w*|lamentablemente|otr[oa])\b", re.IGNORECASE)
_FREE = r"(?:se (?:abre|abrirá|libera|liberará)|queda(?:rá)? libre|va a quedar libre|sale|saldrá)"
_NOUN = r"(?:plaza|vacante)(?: de (?!la |el |los )[^\W\d_]+){0,3}"
_PLACE = re.compile(
    rf"^(?:(?P<when>(?:en|a principios de|a finales de|después de) [^\W\d_]+),? )?(?:(?P<free>{_FREE}) (?:una|otra) (?P<noun>{_NOUN})|(?:una|otra) (?P<noun2>{_NOUN}) (?P<free2>{_FREE}))(?P<rest> (?:en|del?|para|con) [^,;.]{{2,60}})?(?=[,;.]|$)",
    re.IGNORECASE,
)


def place(said: str, near: bool) -> str:
    """Return a place that comes free as it is thanked for: "la plaza que se abre en el taller en mayo"."""
    del near
    match = _PLACE.match(said)
    if not match:
        return ""
    when = f" {match['when'][0].lower()}{match['when'][1:]}" if match["when"] else ""
    return f"la {match['noun'] or match['noun2']} que {match['free'] or match['free2']}{match['rest'] or ''}{when}"


_THEY_CALL = re.compile(
    r"\b(?:l[eao]s?|te|os) (?:llamar|avisar|escribir|contactar)(?:é|emos)\b|\b(?:l[eao]s?|te|os) (?:llamo|aviso|escribo|llamamos|avisamos)\b",
    re.IGNORECASE,
)
read_event = plain.quoted_later(_DOOR, _PRAISE, _BUT, place, _THEY_CALL)


REVEALS = re.compile(
    r"\b(?:usted|ustedes|te|tu|tus|les? (?:hablé|mandé|enseñé|mostré|pregunté|respondí|contesté|he)|entrevista\w*|puesto|candidatura|dije|conté|expliqué|propuse|comenté|vuestr\w+)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Sí|No|Porque|Eso|Esto|Así)\b|^(?:\S+ ){0,3}(?:lo|eso|esto)\b(?= (?:hice|haría|dejé|quité|pediría))",
    re.IGNORECASE,
)
