"""Spanish: the closed list of what may be mended in typed words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.languages import plain
from afterword.drafts.tables import words_of

MONTHS = words_of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
DAYS = words_of("lunes martes miércoles jueves viernes sábado domingo")

MENDINGS = plain.BRANDS + plain.rules(
    (r"\bxq\b|\bpq\b|\bporq\b", "porque"), (r"\b[qk]\b(?= )", "que"), (r"\btb\b|\btmb\b|\btbn\b", "también"), (r"\bxa\b", "para"), (r"\bdpto\b\.?", "departamento"),
    (r"\bpzs?\b\.?", "piezas"), (r"(?<=\d) ?min\b", " minutos"), (r"(?<=\d) ?hrs?\b\.?", " horas"), (r"\bsem\b\.?", "semana"), (r"\bpersonas? ?aprox\b\.?", "personas aproximadamente"),
    (r"\bd(?= (?:la|los|las|el)\b)", "de"), (r"\bc/u\b", "cada uno"), (r"\bc/(?= ?\w)", "con"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " y "), (r"\b[Xx] (?=(?:día|dia|tel|semana|mes|la|el)\b)", "por "), (r"\bprox\.? (?=semana|mes)", "próxima "), (r"\bmñn\b", "mañana"), (r"\bdsp\b", "después"),
)  # fmt: skip
