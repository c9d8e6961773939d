"""Spanish: signs that a sentence is not whole, or was noted and not written."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.es.own_scraps import is_fragment
from afterword.drafts.languages.scraps import breakage

# Thanks and short replies have no verb and need none.
_COURTESY = re.compile(
    r"\W*(?:(?:muchas |mil )?gracias|un saludo|saludos|hola|sobre|a (?:tu|su) pregunta)\b", re.IGNORECASE
)
_SIGNS = re.compile(
    r"\b(?:j[aá]){2,}|\b[qkxd]\b|\b\w{2,}(?:cion|sion)\b|\bme (?:contó|contaste|contaba|contabas) esto:"
    # A bare deed of nobody: "Un ejemplo de mi trabajo: mapa dibujado".
    r"|^Un ejemplo de mi trabajo: (?!.*\b(?:\w+[éí]|hice|puse|fui|tuve|\w+(?:amos|imos|aba|ía|o|aron|ieron))\b)"
    # A trade and its years with nothing between them: "contable ocho años".
    r"|al puesto: (?!\d|(?:uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|experiencia|más|casi)\b)[^,;.:]{3,30}? (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) años\b"
    r"|\bque (?:merma|falta de|problema|cero)\b|\b(?:por|de|con|en|sin|y|o|que|el|la|los|las|un|una)\s*[.?!]$"
    r"|(?:^|[.;:] )(?:Le|Les) (?:dije|conté|contesté)\b.*\b(?:usted|ustedes|tú|vos)\b",
    re.IGNORECASE,
)

# Where one of these stands there is a verb, known or not.
_HAS_VERB = re.compile(
    r"\b(?:yo|me|te|le|les|nos|se|lo|tu|su|sus|tus|que|si|quien|donde|cuando|porque|no|ya|he|hemos|sería|recuerdo|sonrío|sigue)\b",
    re.IGNORECASE,
)

broken = breakage(_SIGNS, _COURTESY, _HAS_VERB, is_fragment)
