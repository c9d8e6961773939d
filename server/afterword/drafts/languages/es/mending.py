"""Spanish: the closed list of what may be mended in typed words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.es.accents import accented
from afterword.drafts.languages.grammar import Rule
from afterword.drafts.tables import words_of

MONTHS = words_of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
DAYS = words_of("lunes martes miércoles jueves viernes sábado domingo")

_TIMES = {"1": "una", "2": "dos", "3": "tres", "4": "cuatro", "5": "cinco", "6": "seis"}

MENDINGS: tuple[Rule, ...] = (
    *plain.BRANDS,
    *plain.rules(
        (r"\bxq\b|\bpq\b|\bporq\b", "porque"), (r"\b[qk]\b(?= )", "que"), (r"\btb\b|\btmb\b|\btbn\b", "también"), (r"\bxa\b|\bp/(?= ?\w)", "para"), (r"\baunq\b", "aunque"), (r"\b1er\b", "primer"), (r"\b1ª\b", "primera"), (r"\b(nadie|no|ni|sin)((?: [^\W\d_]+){1,3}) na\b", r"\1\2 nada"), (r"\bs/(?= ?\w)", "sin"), (r"\bto (?=(?:el|lo) )", "todo "), (r"\btoa (?=la )", "toda "), (r"(?<![\d/])1/3\b(?!/)", "un tercio"), (r"(?<![\d/])2/3\b(?!/)", "dos tercios"), (r"(?<![\d/])1/4\b(?!/| de (?:hora|litro|kilo))", "un cuarto"), (r"\bdpto\b\.?", "departamento"),
        (r"\b(\d+) ?x (?=(?:por|al|a la|cada)\b)", lambda m: f"{_TIMES.get(m[1], m[1])} {'vez' if m[1] == '1' else 'veces'} "), (r"(?<=\d) ?mm\b", " milímetros"), (r"(?<=\d) ?cm\b", " centímetros"), (r"(?<=\d) ?[lL]\b", " litros"), (r"(?<=\d) g\b", " gramos"), (r"(?<=\d) ?seg\b\.?", " segundos"),
        (r"\bpzs?\b\.?", "piezas"), (r"(?<=\d) ?min\b", " minutos"), (r"(?<=\d) ?hrs?\b\.?", " horas"), (r"\bsem\b\.?", "semana"), (r"\bpersonas? ?aprox\b\.?", "personas aproximadamente"),
        (r"\bd(?= (?:la|los|las|el)\b)", "de"), (r"\bc/u\b", "cada uno"), (r"\bc/(?= ?\w)", "con"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " y "), (r"(?<=\d) ?x (?=(?:sem\w*|mes|d[ií]a|turno|noche)\b)", " por "), (r"(?<!\d)(?<!\d )\bx (?=[^\W\d_])", "por "), (r"\bd (?=[a-záéíóúñ])", "de "), (r"\bprox\.? (?=semana|mes)", "próxima "), (r"\bmñn\b", "mañana"), (r"\bdsp\b", "después"),
        (r"\buds\b\.?", "ustedes"), (r"\bud\b\.?", "usted"), (r"(?<![\w@])(?<!mi )(?<!tu )(?<!su )(?<!el )pa(?= [a-záéíóúñ])", "para"), (r"\b(diferencias?|descuadres?|desfases?|descuadre) ([a-záéíóúñ]{3,})/([a-záéíóúñ]{3,})\b", r"\1 entre \2 y \3"), (r"\b((?:la|una|entre|de|en|y|con|por) )bascula\b", r"\1báscula"), (r"\b((?:las|dos|tres|unas|de|con) )basculas\b", r"\1básculas"), (r"(?<=\d) ?hs\b", " horas"), (r"\btel\b\.?", "teléfono"), (r"\bresp\b\.?", "respuesta"), (r" ?\b(?:j[aá]){2,}j?\b", ""),
        (r"\b([^\W\d_]{2,})abamos\b", r"\1ábamos"), (r"\b(ten|hac|ven|dec|pon|sab|pod|quer|viv|vend|perd|recib|escrib|repart)iamos\b", r"\1íamos"), (r"\bmanana(s?)\b", r"mañana\1"),
        (r"\b([Nn]o (?:es|son|era|eran) (?:el |la |los |las |un |una )?[^\W\d_]+(?: de [^\W\d_]+)?) (?=(?:es|son|era|eran) (?:el|la|los|las|un|una|que)\b)", r"\1, "), (r"\b(la|una) perdida\b", r"\1 pérdida"),
    ),
    (re.compile(r"\A.+\Z", re.DOTALL), lambda match: accented(match[0])),
)  # fmt: skip
