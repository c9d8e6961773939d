"""Spanish: several questions in one message, each with its yes or no."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

YES, NO, TO = r"sí|si|vale|ok", r"no", r"a lo|a la|al|a"
FIRST, SECOND = (
    r"(?:lo |la |el )?(?:primer[oa]?)(?: pregunta)?",
    r"(?:lo |la |el )?(?:segund[oa]|otr[oa])(?: pregunta)?",
)
BOTH = r"(?:las|los) dos(?: cosas)?|ambas|ambos|todo"
VALID = re.compile(r" ?\b(?:vigentes?|en vigor|al día|en regla|válid[oa]s?)\b", re.IGNORECASE)
MERE = re.compile(r"(?:certificad|carn[eé]|permiso|título|tarjeta|licencia|una?)\w*", re.IGNORECASE)
_HOLDS = re.compile(
    r"^¿?(?:si )?(?:él |ella |usted |yo |tú )?(?:aún |todavía |ya )?(?:tiene|tengo|tienes|posee|dispone de|cuenta con)(?: usted)? (?P<np>(?!que\b)[^,?]{2,60})$",
    re.IGNORECASE,
)
_IS_VALID = re.compile(
    r"^¿?(?:si )?(?:su|mi|tu) (?P<np>[\wáéíóúñ -]{2,40}?) (?P<be>está|sigue|es) (?P<adj>vigente|en vigor|al día|en regla|válid[oa])$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^¿?(?:si )?(?:él |ella |usted |yo |tú )?(?P<verb>puede|puedo|puedes|podría|podrías|está|estoy|estás) (?P<rest>[^?]{3,100})$",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b[st]u(?=s? [a-zñ])", re.IGNORECASE)
BOTH_TOLD = "sí a las dos cosas: {0}, y {1}"
SINCE = (
    (re.compile(r"\bdesde (?P<when>(?:[a-z]+ de )?\d{4})\b"), "{told} desde {when}", "{told}, y lo tengo desde {when}"),
    (
        re.compile(r"\b(?:vigente|válid[oa]) hasta (?P<when>(?:[a-z]+ de )?\d{4})\b"),
        "{told}, y vale hasta {when}",
        "{told} hasta {when}",
    ),
)


def named(asked: str) -> str:
    """Return the thing that a question asks whether I hold."""
    match = _IS_VALID.match(asked) or _HOLDS.match(asked)
    return match["np"] if match else ""


def held(asked: str, yes: bool, sure: bool) -> str:
    """Return whether I hold it; what nobody said is valid (not *sure*) is only held."""
    if match := _IS_VALID.match(asked):
        told = f"mi {match['np']} {'' if yes else 'no '}{match['be'].lower()} {match['adj']}"
        return told if sure else ""
    np = _MINE.sub("mi", named(asked))
    np = np if sure else VALID.sub("", np)
    if not np:
        return ""
    return f"tengo {np}" if yes else f"no tengo {re.sub(r'^una? ', '', np)}"


def done(asked: str, yes: bool) -> str:
    """Return whether I do what they ask: "si puede empezar en mayo" is "puedo empezar en mayo"."""
    match = _DOES.match(asked)
    if match is None:
        return ""
    verb = "puedo" if match["verb"].lower().startswith("p") else "estoy"
    return f"{'' if yes else 'no '}{verb} {_MINE.sub('mi', match['rest'])}"


def sorry(told: str) -> str:
    """Return a no as it is told."""
    return f"por desgracia, {told}"
