"""Spanish: who asks and who answers, in what is typed about a message that came."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

REPORTS = re.compile(
    r"^(?:[\w'’.]+\W+){0,4}?(?:escribe|escribió|pregunta\w*|correo|mail|mensaje|dice|dijo|quiere\w*|quisiera\w*|responde|llama|llamó|propone\w*|pide\w*)\b",
    re.IGNORECASE,
)
ASKS = re.compile(r"\b(?:pregunta\w*|saber)(?: si\b)?:? ", re.IGNORECASE)
ANSWERS = re.compile(r"[,;:–-] (?=(?:sí|si|no|vale|ok|claro)\b)", re.IGNORECASE)
MINE = re.compile(
    r"^(?:y |pero )?(?:yo|mi|mis|sí|si|no|vale|ok|claro|puedo|podría|prefiero|tengo|desde|a partir|disponible|libre|empezaría|el \w+ (?:no )?puedo)\b|\bme (?:va|viene|encaja)\b|\bno (?:puedo|tengo)\b",
    re.IGNORECASE,
)
THIRD = re.compile(r"\b(?:ella|él|ellos|pregunta\w*|quiere\w*|propone\w*|usted|su|tu|tú|señora?|Sra?)\b", re.IGNORECASE)
JOIN = re.compile(
    r",? ¿?(?:y|además|también) (?=(?:cómo|cuánt\w+|cuándo|qué|cuál|si|puede\w*|tiene\w*|desde cuándo|dónde|es|está)\b)",
    re.IGNORECASE,
)
LET_KNOW = re.compile(
    r"\b(?:dime|dígame|díganos|indíqueme|confírmame|confírmeme) (?:también )?(?P<q>(?:cuándo|cómo|qué|cuál|si|su|tu|desde cuándo)\b[^.?!;]{3,80})",
    re.IGNORECASE,
)
YES = re.compile(
    r"\b(?:sí|si|vale|ok|claro|(?<!no )puedo|prefiero|me va bien|me viene bien|perfecto|voy|allí estaré)\b",
    re.IGNORECASE,
)
NO = re.compile(r"\b(?:no puedo|no me va|no me viene|imposible|no es posible)\b|\bno(?=[,;]|$)", re.IGNORECASE)
OF_ME = re.compile(
    r"\b(?:yo|mi|mis|puedo|podría|tengo|soy|estoy|trabajo|vivo|hablo|he|empezaría|empiezo|me)\b", re.IGNORECASE
)
START = re.compile(r"\b(?:empez\w*|empiez\w*|comenz\w*|incorpor\w*|disponible)\b", re.IGNORECASE)
TOPIC = re.compile(r"\b(?:su|sus|tu|tus|mi|mis) ([\wáéíóúñ-]+)", re.IGNORECASE)


BRING = re.compile(r"\b(?:traiga|traer|trae|con|enseñ\w+) (su|sus|tu|tus) ([\w-]+(?: de [\w-]+)?)", re.IGNORECASE)


def of_mine(match: re.Match[str]) -> str:
    """Return what is mine, as the object of a sentence."""
    return f"{'mis' if match[1].lower().endswith('s') else 'mi'} {match[2]}"


def about(topic: str, told: str, familiar: bool, several: bool) -> str:
    """Return an answer that is no sentence, under the name of what was asked."""
    if topic and not told.lower().startswith(topic.lower()):
        return f"Sobre mi {topic}: {told}"
    small = told[0].lower() + told[1:] if told[1:2].islower() else told
    return f"En cuanto a {'tu' if familiar else 'su'} {'otra ' if several else ''}pregunta: {small}"


def confirmed(asked: str) -> str:
    """Return a yes to a question that takes one; only the person's own words answer it here."""
    del asked
    return ""


def finished(told: str, asked: str) -> str:
    """Return an answer noted in scraps as a sentence; Spanish ones stay under the name of the question."""
    del told, asked
    return ""
