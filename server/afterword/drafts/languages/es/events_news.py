"""Spanish: what comes with a no, and why somebody withdraws."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

CHOSEN = re.compile(
    r"\b(?:elegid\w|elig\w+|escogid\w|contratad\w|contrataron|cogid\w|tomaron|optad\w por|quedado con|quedaron con|quedan? con|cogen|cogieron|fichan|fichado|decidid\w por|seleccionad\w) (?:a |por )?(?P<np>(?:alguien|otra persona|una persona|otro candidato|otra candidata) [^.;:,\"«(]{3,90}?)(?=[.;:,\"«(\n]| y | pero |$)",
    re.IGNORECASE,
)
NEEDED = re.compile(
    r"\b(?:necesita\w*|busca\w*|hace falta|pide\w*) (?:a )?(?P<np>(?:alguien|un|una|más|al menos) [^.;:,\"«(]{3,80}?)(?=[.;:,\"«(\n]| y | pero |$)",
    re.IGNORECASE,
)
INTERNAL = re.compile(
    r"\bintern[oa]s?\b|\b(?:ascend|promocion|promov)\w+ a alguien|\bde su propi[oa] \w+|\bde (?:la )?(?:casa|dentro)\b",
    re.IGNORECASE,
)
INSIDER = "una persona interna"
NOT_ALONE = re.compile(r"\b(?:lo|la(?= (?:tiene|tenía))|él|ella|ellos|yo|me|mi|le|les|te|usted)\b", re.IGNORECASE)
COME_BACK = re.compile(
    r"\b(?:vuelv\w+|regres\w+|escr[ií]b\w+|llám\w+|preséntese)\b[^.]{0,30}\b(?:cuando|en cuanto|si|después|en)\b",
    re.IGNORECASE,
)
INVITE = ""
EXAM = re.compile(
    r"[,;:] (?:el |la )?(?P<what>examen|prueba|curso|oposición|formación)(?: es)? (?P<when>(?:en|a|el|este|la|esta) [^,;.]{3,40})\.?$",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\b(?:quiere|quisiera|pide|le gustaría(?: tener)?|me pidió) (?P<np>(?:la|el|los|las|una copia de) [^.;:,!?\"«(]{3,50}?)(?=[.;:,!?\"«(\n]| para |$)",
    re.IGNORECASE,
)
ONLY_SAY = re.compile(
    r"\b(?:di|diga|decir|pon) (?:solo|sólo|solamente|simplemente)(?: que)? (?P<told>[^.;\"«\n]{4,140})", re.IGNORECASE
)
LEAVE_OUT = re.compile(
    r"[,;.]?\s*\b(?:no (?:menciones?|digas?|hables? de|cuentes?)|sin (?:mencionar|hablar de|decir)|dejar? fuera) (?P<what>[^.;]{0,50})",
    re.IGNORECASE,
)
# What nobody tells in a letter unless they said so: family, health, money, other people.
OWN_MATTER = re.compile(
    r"\b(?:hij[oa]s?|bebé|embarazada|marido|mujer|madre|padre|padres|enferm\w*|hospital|operación|salud|divorcio|dinero|pagan?|familia\w*|jefe|jefa|ella|él|oferta|caos|ambiente|estrés|mal\w*|gusta\w*)\b",
    re.IGNORECASE,
)
WITHDRAWING = re.compile(
    r"^(?:me retiro|retiro mi candidatura|me bajo|renuncio)\b[^,:;.]{0,20}?(?:[:,;] ?|\b(?:porque |ya que )|$)",
    re.IGNORECASE,
)


def as_mine(told: str) -> str:
    """Return a reason that is told of oneself, or nothing."""
    told = re.sub(
        r"^(?=(?:aceptado|firmado|encontrado) (?:un |una |otr))", "he ", told.strip(' ,."«»'), flags=re.IGNORECASE
    )
    told = re.sub(
        r"\b(acepto|acepté|aceptado) otra oferta\b(?:, sin [^,;.]+)?", r"\1 otro puesto", told, flags=re.IGNORECASE
    )
    told = re.sub(r"^acepto (?=otr)", "he aceptado ", told, flags=re.IGNORECASE)
    return (
        told
        if re.match(
            r"(?:yo|acepto|firmo|continúo|no puedo|puedo|tengo|debo|me|he|prefiero|voy|necesito|quiero|no quiero|no me|acepté|sigo|estoy)\b",
            told,
            re.IGNORECASE,
        )
        else ""
    )


_HERS = ("prueba", "oposición", "formación")


def exam(match: re.Match[str]) -> str:
    """Return "Mi examen es en junio"."""
    return f"Mi {match['what'].lower()} es {match['when']}"
