"""Spanish: what they ask me to send, and that I do."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_NP = r"(?P<np>(?:tus?|sus?|mis?|una?|la|el|los|las|dos|tres) (?!nos\b|me\b)[^.?!;«»,]{3,70}?)"
_STOP = r"(?=\s*[.?!;,]|\s*$| y (?:me|nos|si|cuándo|dime|dígame|puedes?)\b| (?:antes|para|por|cuando)\b)"
WANTED = (
    re.compile(
        rf"\b(?:env[ií]\w*|mand\w+|mánd\w+|tra(?:e|er|iga|igas)|hacer(?:nos|me) llegar|remit\w+|aport\w+)(?: (?:también|por correo|además))* {_NP}{_STOP}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:necesit\w+|nos (?:falta|haría falta)|me (?:falta|haría falta)|quiere\w*|quería\w*|pide\w*)(?: (?:también|ver|además))* {_NP}{_STOP}",
        re.IGNORECASE,
    ),
)
BRINGS = re.compile(r"\btra(?:e|er|iga|igas)\b", re.IGNORECASE)
SENDS = re.compile(r"\b(?:env[ií]\w*|mand\w*|escane\w*|llev\w*|traig\w*|adjunt\w*|las dos cosas)\b", re.IGNORECASE)
TODAY, TOMORROW = "hoy", "mañana"
WHEN = re.compile(
    r"\b(?P<near>esta (?:noche|tarde)|hoy(?: mismo)?|mañana(?: por la (?:mañana|tarde))?)\b|\b(?:el )?(?P<day>lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b(?P<week>esta semana|este fin de semana|la semana que viene)\b",
    re.IGNORECASE,
)


def of_mine(thing: str) -> str:
    """Return a thing that they call yours as mine."""
    return re.sub(r"\b[ts]u(s?)\b", r"mi\1", thing, flags=re.IGNORECASE)


def on_day(day: str) -> str:
    """Return "el lunes"."""
    return f"el {day.lower()}"


near = week = str.lower


def promise(thing: str, bring: bool, at: str, familiar: bool) -> str:
    """Return "Te mando mi certificado esta noche"."""
    if bring:
        return f"Llevaré {thing}"
    return f"{'Te' if familiar else 'Le'} envío {thing} {at}".strip()
