"""Spanish: a door that is held open beside a no, told without their words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import Manner

_SEASON = r"(?:(?:en|a partir de|desde|a principios de|a finales de|hacia) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno)|el año que viene|el próximo año|después del verano)"
_SUBJUNCTIVE = r"(?:mont|cre|lanc|contrat|form|inaugur|arranqu|empiec|saqu|busqu|necesit|prepar|organic)en|(?:abr|amplí|pong|hag|constituy)an|amplíen"
_WHEN = re.compile(
    rf"\b(?P<when>{_SEASON})(?: \w+){{0,2}},? cuando (?:ya )?(?P<verb>{_SUBJUNCTIVE}) (?P<do>[^.;,!?«»()]{{3,70}})"
    rf"|\bcuando (?:ya )?(?P<verb2>{_SUBJUNCTIVE}) (?P<do2>[^.;,!?«»()]{{3,60}}? {_SEASON})",
    re.IGNORECASE,
)
_POOL = re.compile(
    rf"\b(?P<what>bolsa de (?:trabajo|empleo|sustituciones|interinos)|lista de (?:sustituciones|suplentes|espera))\b(?: (?:se abre|que abren|que sale|abre))?(?:,? (?P<when>{_SEASON}))?",
    re.IGNORECASE,
)
_KEEP = re.compile(
    r"\b(?:pueden|puede|podemos|podrían|quieren|quiere|pregunt\w*|gustaría|pidió|piden)\b[^.;]{0,40}\b(?:guardar|conservar|quedarse con) (?:mis|mi|sus|su|tus|tu|los|el) (?P<what>datos|CV|currículum|candidatura|número|contacto)\b",
    re.IGNORECASE,
)
_LATIN = frozenset(("MX", "AR", "CL", "CO", "PE", "UY", "EC", "VE", "GT", "CR", "DO", "PY", "BO", "US"))


def opens(said: str, manner: Manner) -> str:
    """Return what they will do, for "cuando": "abran la tienda de Lugo en marzo"."""
    match = _WHEN.search(said)
    if match is None:
        return ""
    verb = (match["verb"] or match["verb2"]).lower()
    if manner.near and (manner.region or "")[:2] not in _LATIN:
        verb = (
            "empecéis"
            if verb == "empiecen"
            else re.sub(r"(?:í)?([ea])n$", lambda m: {"e": "éis", "a": "áis"}[m[1]], verb)
        )
    do = f"{match['do'].strip()} {match['when']}" if match["do"] else match["do2"].strip()
    return f"{verb} {do}"


def pool(said: str) -> str:
    """Return the list or pool that they name: "la bolsa de trabajo en febrero"."""
    match = _POOL.search(said)
    if match is None:
        return ""
    return f"la {match['what'].lower()}{' ' if match['when'] else ''}{match['when'] or ''}"


def kept(said: str) -> str:
    """Return what of mine they ask to keep."""
    match = _KEEP.search(said)
    what = match["what"] if match else ""
    return f"{'mis' if what == 'datos' else 'mi'} {what}" if what else ""


def still_told(said: str) -> str:
    """Return what they say is still spoken of; reported words change their form here."""
    del said
    return ""
