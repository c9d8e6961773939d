"""Spanish: greetings, closings, days and promises."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.ahead import month_ahead, number_of, still_ahead
from afterword.drafts.languages.es.mending import DAYS, MONTHS
from afterword.drafts.languages.es.regions import spoken
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.names import Called

AND = "y"


_HERS, _HIS = ("Dra.", "Mtra.", "Profa."), ("Mtro.",)


def greeting(who: Called, manner: Manner) -> str:
    """Return Hola, Vicente: · Estimada Sra. Gil: · Buenos días, Vicente Gil:, where nothing says Sr. or Sra."""
    if manner.near:
        chef = "chef " if "Chef" in who.titles else ""
        return f"Hola, {chef}{who.given or who.full}:"
    if don := re.match(r"(?P<his>D\.|[Dd]on) (?P<name>\w+)|(?P<hers>D\.?ª|Dña\.|[Dd]oña) (?P<given>\w+)", who.full):
        return f"Estimado don {don['name']}:" if don["his"] else f"Estimada doña {don['given']}:"
    name = " ".join(filter(None, [who.degrees, who.last]))
    if "Dra." in who.titles or ("Dr." in who.titles and who.civil != "Sra."):
        return f"Estimad{'a' if 'Dra.' in who.titles else 'o'} {name}:"
    if who.degrees in _HERS or who.degrees in _HIS:
        return f"Estimad{'a' if who.degrees in _HERS else 'o'} {name}:"
    if who.civil in ("Sr.", "Sra.") and who.degrees in ("Ing.", "Lic.", "Arq."):
        return f"Estimad{'o' if who.civil == 'Sr.' else 'a'} {name}:"
    if who.civil in ("Sr.", "Sra."):
        return f"Estimad{'o' if who.civil == 'Sr.' else 'a'} {who.civil} {name}:"
    if who.civil in ("Don", "Doña"):
        return f"Estimad{'o' if who.civil == 'Don' else 'a'} {who.civil.lower()} {who.given or who.full}:"
    if who.degrees and manner.address == "title_surname":
        return f"Buenos días, {name}:"
    return f"Buenos días, {' '.join(filter(None, [who.degrees, who.full]))}:"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    del manner
    return "Buenos días:"


def closing(manner: Manner, civil: str) -> str:
    """Return the closing."""
    del civil
    if manner.near and manner.tone == "warm" and manner.region[:2] in ("AR", "MX", "CL", "CO", "UY", "PE"):
        return "Saludos,"
    if manner.tone == "formal" and not manner.near:
        return "Atentamente,"
    return "Un saludo," if manner.tone != "warm" else "Un saludo cordial,"


day = plain.told_day(MONTHS, DAYS, "{} de {}", " ")
when = plain.told_when(
    ((13, "de esta mañana"), (21, "de esta tarde"), (24, "de esta noche")), "de ayer", "del {}", DAYS, day
)


def agreed(then: datetime, region: str) -> str:
    """Return "el martes 3 de noviembre a las 10:00"."""
    article = "la" if then.hour == 1 else "las"
    return f"el {day(then.date(), region, True)} a {article} {then:%H:%M}"


_NEAR = 14  # days after the talk in which a feast that was named is the next one
# They name a last day, not a talk.
DEADLINE = re.compile(r"\b(?:antes|hasta|para|a más tardar|de aquí al)\b", re.IGNORECASE)
BY = "para el {}"
_UNTIL = re.compile(
    plain.loose(
        r"\b(?:a (?:finales|final|fines)|(?:a )?(?:principios|mediados)) de (?:la )?(?:semana|mes)(?: que viene| próxim[ao])?|\bla (?:semana que viene|próxima semana|prox\.? semana)|\bantes de (?:fin|final|finales) de (?:mes|semana)"
        r"|\b(?:en|dentro de) (?:un|una|dos|tres|cuatro|diez|quince|\d{1,2}) (?:días|semanas?)|\besta semana\b|\b(?:antes del|para el|de aquí al|el) (?:lunes|martes|miércoles|jueves|viernes|sábado)(?: que viene)?\b(?! que)"
    ),
    re.IGNORECASE,
)
# A second talk that was named is no answer: nobody writes then.
_MEETING = re.compile(
    plain.loose(
        r"\b(?:segunda|2ª|2a|siguiente|próxima|tercera) (?:entrevista|ronda|reunión|cita)|\bprueba\b|\b(?:vuelv[aeo]s?|volver|nos vemos|tarea)\b"
    ),
    re.IGNORECASE,
)


_MONTHS = "|".join(MONTHS)
_DAY = re.compile(
    plain.loose(
        rf"\b(antes del|hasta el|para el|de aquí al|a más tardar el|el)(?: día| dia)? (\d{{1,2}})(?: de ({_MONTHS}))?\b(?! (?:%|por))"
    ),
    re.IGNORECASE,
)
_MONTH = re.compile(
    rf"\b(?:a )?(principios|primeros|mediados|finales|fines) de ({_MONTHS})\b|\ben (?P<in>{_MONTHS})\b", re.IGNORECASE
)
_SOON = re.compile(plain.loose(r"\ben (?:quince|quince o veinte|diez|ocho|15|10|8) días\b"), re.IGNORECASE)


_FEASTS = (
    "Navidad", "Navidades", "Nochebuena", "Año Nuevo", "Reyes", "las fiestas", "los Reyes", "Carnaval", "Semana Santa",
    "Pascua", "Todos los Santos", "el puente", "la Hispanidad", "la Constitución", "la Inmaculada", "Fiestas Patrias",
    "las Fiestas Patrias", "las vacaciones", "el Pilar", "San José", "San Juan", "Santiago", "la Merced", "el Corpus",
)  # fmt: skip
_FEAST = re.compile(
    plain.loose(rf"\b(antes|después) (de|del) ({'|'.join(f.removeprefix('el ') for f in _FEASTS)})(?!\w)"),
    re.IGNORECASE,
)


def _named(words: str, said_at: datetime, at: datetime) -> str:
    """Return "antes del 12 de diciembre" or "a finales de noviembre", while that lies ahead."""
    day = _DAY.search(words)
    if day and still_ahead(int(day[2]), number_of(day[3] or "", MONTHS), said_at, at):
        month = number_of(day[3] or "", MONTHS) or (
            said_at.month if int(day[2]) >= said_at.day else said_at.month % 12 + 1
        )
        return f"{_accented(day[1])} {day[2]} de {MONTHS[month - 1]}"
    if (feast := _FEAST.search(words)) and (at.date() - said_at.date()).days < _NEAR:
        named = next(f for f in _FEASTS if re.fullmatch(plain.loose(f.removeprefix("el ")), feast[3], re.IGNORECASE))
        when = "antes" if feast[1].lower() == "antes" else "después"
        return f"{when} de {named}".replace(" de el ", " del ")
    month_named = _MONTH.search(words)
    if month_named and month_named["in"]:
        return f"en {month_named['in'].lower()}" if month_ahead(month_named["in"], MONTHS, said_at, at) else ""
    if month_named and month_ahead(month_named[2], MONTHS, said_at, at):
        return f"a {month_named[1].lower()} de {month_named[2].lower()}"
    return _accented(match[0]) if (match := _SOON.search(words)) and (at - said_at).days < 3 else ""


def _accented(told: str) -> str:
    """Return what is told of a day with its accents: these words are ours."""
    told = told.lower().replace("prox ", "próxima ").replace("prox. ", "próxima ")
    for word in ("días", "próxima", "próximo", "miércoles", "sábado", "aquí", "más"):
        told = re.sub(rf"\b{plain.loose(word)}\b", word, told)
    return told


_TOMORROW = re.compile(r"\b(?<!la )(?<!de la )ma[ñn]ana\b(?! por)", re.IGNORECASE)


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "la semana que viene"; relative words only while they still mean the same."""
    if _MEETING.search(words):
        return ""
    if _TOMORROW.search(words) and said_at.date() == at.date():
        return "mañana"
    if named := _named(words, said_at, at):
        return named
    match = _UNTIL.search(words)
    if not match:
        return ""
    same_month = (said_at.year, said_at.month) == (at.year, at.month)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    return _accented(match[0]) if (same_month if "mes" in match[0] else same_week) else ""


def role(title: str) -> str:
    """Return a job title as Spanish writes it in a sentence: enfermera de noche, but Product Manager."""
    first, *rest = title.split()
    plain_words = first[1:].islower() and all(w.islower() or w.isupper() or not w.strip("()").isalpha() for w in rest)
    return title[0].lower() + title[1:] if plain_words else title


_SENTENCE_OF_THEIRS = re.compile(r"(?<=: «)([a-záéíóúñ])(?=[^» ]*(?: [^» ]+){3})")


def typeset(words: str, region: str = "") -> str:
    """Return *words* as they are printed: a whole sentence of theirs begins with a capital, y before i is e."""
    if '"' in words and "«" not in words and words.count('"') == 2:
        words = re.sub(r'"([^"]+)"', r"«\1»", words)
    words = plain.QUOTED_ONCE.sub(r"“\1”" if "«" in words else r"«\1»", spoken(words, region))
    words = re.sub(r"\by (?=(?:i[^\W\d_]|hi(?!e|a|o))[^\W\d_]*)", "e ", words)
    words = re.sub(r"\bo (?=ho?[^\W\d_]{2,}|o[^\W\d_]{2,})(?=(?:ho|o))", "u ", words)
    words = re.sub(r"¡([^!«»]*)»", r"¡\1!»", words)
    return _SENTENCE_OF_THEIRS.sub(lambda m: m[1].upper(), words)
