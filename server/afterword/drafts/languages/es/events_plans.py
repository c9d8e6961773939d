"""Spanish: trial days, projects for later, words to stay in touch, questions about an offer."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

TRIAL = re.compile(
    r"\b(?:(?:día|jornada|turno|clase|sesión) de prueba|prueba(?: práctica)?|visita(?: (?:a la|al) \w+)?|segund[ao] (?:entrevista|charla|conversación|ronda|encuentro)|próxim[ao] (?:entrevista|charla|encuentro))\b",
    re.IGNORECASE,
)
_HIS = re.compile(r"^(?:día|turno|segundo|próximo)\b", re.IGNORECASE)
_WHEN = r"(?P<when>(?:en|para|desde|a partir de|este|esta|después de|a finales de|a principios de|el próximo|la próxima)(?: el| la)? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|año|curso|temporada|trimestre|semestre))\b"
_NP = r"(?P<np>una? (?!(?:respuesta|decisión|persona|alguien)\b)(?:(?!(?:y|pero|que|está|es|será)\b)[\wáéíóúñ'-]+ ){0,8}?[\wáéíóúñ'-]+)"
PROJECTS: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b(?:hay|habrá|tienen|tendrán|tenemos|preparan|prevén|abren|abrirán|lanzan|buscarán|van a (?:abrir|hacer|lanzar|tener|montar)) (?:también |quizá )?{_NP} (?:(?:previst[oa]|pensad[oa]) )?{_WHEN}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:está previst[oa]|se prevé|saldrá|sale) {_NP} {_WHEN}", re.IGNORECASE),
    re.compile(rf"\b{_NP} (?:está|estará|que está) (?:previst[oa]|pensad[oa]|en marcha) {_WHEN}", re.IGNORECASE),
)
_FIRST = re.compile(
    rf"\b{_WHEN},? (?:(?:abren|abrirán|abrimos|lanzan|montan|hay|habrá|tienen|tendrán|buscan|buscarán)|van a \w+) {_NP}(?= (?:y|pero)\b|[,.;]|$)",
    re.IGNORECASE,
)
PROJECTS = (*PROJECTS, _FIRST)
FOR_ME = re.compile(
    r"\b(?:pensar\w* en (?:ti|usted|mí)|piens\w+ en (?:ti|usted|mí)|pens\w+ en (?:ti|usted|mí))\b", re.IGNORECASE
)
CALL = re.compile(rf"\b(?:me (?:llamará|llama)|llamarme|llamarte)\b[^.;]{{0,20}}{_WHEN}", re.IGNORECASE)
CONNECT = re.compile(r"\b(?:sigamos en contacto|seguimos en contacto|estamos en contacto)\b", re.IGNORECASE)
QUESTIONS = re.compile(
    r"\b(?:preguntar(?:le|les)?|preguntas?|dudas?)(?: (?:por|sobre|de)|:)? (?P<np>(?:(?<=: )|(?:la|el|las|los) )[^.;:?!\n()«\"]{3,80})",
    re.IGNORECASE,
)


def trial(named: str) -> str:
    """Return "la prueba", "el día de prueba"."""
    return f"{'el' if _HIS.match(named) else 'la'} {named.lower()}"


def on(thing: str, day: str) -> str:
    """Return "la prueba del viernes 20 de noviembre"."""
    return f"{thing} del {day}"


def project(match: re.Match[str]) -> str:
    """Return "el proyecto de archivo previsto para junio"."""
    article, _, named = match["np"].partition(" ")
    hers = article.lower() == "una"
    when = re.sub(r"^en ", "para ", match["when"].lower())
    return f"{'la' if hers else 'el'} {named} previst{'a' if hers else 'o'} {when}"


def connected(said: str) -> str:
    """Return their word as it is quoted."""
    return said.lower()


def thing(named: str) -> str:
    """Return what a question is about; it stands after a colon."""
    return named
