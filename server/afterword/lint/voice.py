"""Who speaks and of whom: quotations, what others say and do, and what is said of oneself."""

from __future__ import annotations

import re

from afterword.lint.listing import listed
from afterword.lint.written import Written

_KIN = "|".join(
    listed(
        "mother father mum mom dad parents brother sister wife husband partner son daughter uncle aunt grandmother "
        "grandfather grandma grandpa granny nephew niece cousin child kids neighbour neighbor friend boss dog cat "
        "teacher "
        "master apprentice nurse colleague landlady landlord mentor trainer coach "
        "mutter vater mama papa eltern bruder schwester frau mann sohn tochter onkel tante großmutter großvater oma "
        "opa "
        "neffe nichte cousine nachbar nachbarin freund freundin chef chefin hund katze lehrer lehrerin meister "
        "meisterin "
        "kollege kollegin "
        "mère père maman parents frère sœur femme mari fils fille oncle tante grand-mère grand-père mamie papi neveu "
        "nièce voisin voisine ami amie patron patronne chien chat maître maîtresse collègue "
        "madre padre mamá papá padres hermano hermana mujer marido esposa esposo hijo hija tío tía abuelo abuela "
        "sobrino sobrina primo prima vecino vecina amigo amiga jefe jefa perro gato maestro maestra compañero compañera"
    )
)
_POSSESSIVE = r"(?:my|our|mein\w{0,2}|unser\w{0,2}|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?)"
# "My grandmother", "mon premier patron".
RELATIVE = rf"\b{_POSSESSIVE} (?:[\w-]+ )?(?:{_KIN})\b"
_RELATIVE = re.compile(RELATIVE, re.IGNORECASE)
# "…, said my father", "…, disait mon maître", "the gull seemed to say".
_SAYS = re.compile(
    rf"\b(?:said|says|say|cried|called|asked|shouted|(?:used|seemed) to say|put it|thought (?:my|the)"
    r"|sagte|sagt|sagen|rief|fragte|fragen|meinte|pflegte zu sagen|schreibt|schrieb"
    r"|dit|disait|disent|demande|demandait|criait|crie|a commenté|écrivait"
    rf"|dijo|dice|decía|dicen|decían|gritó|pregunta|preguntaba)\b(?: (?:to me|mir|always|immer|toujours"
    rf"|siempre))?,? {RELATIVE}"
    rf"|{RELATIVE}[^.!?\n]{{0,40}}\b(?:said|says|thinks|calls|sagt|sagte|nennt|meint|dit|disait|dice|decía|llama)\b",
    re.IGNORECASE,
)
# Nobody writes longer sentences by hand.
_NEAR = 300
# Words of the writer; a possessive before kin or things is none: "my aunt", "mon téléphone".
_ME = {
    "en": r"i|i'\w+|we|we'\w+|me|us|myself",
    "de": r"ich|wir|mir|mich|uns",
    "fr": r"je|j'\w+|nous|me|m'\w+|moi|on",
    "es": r"yo|me|nos|conmigo|mi "
    r"vida|\w{2,}(?:é|aría|ería|iría)|necesito|tengo|llevo|estoy|soy|sé|puedo|acepto|haré|haría",
}
_MINE = {
    "en": r"my (?:last|only|final|dream|best|life|desperation)",
    "de": r"mein\w* (?:letzte|einzige|größte)\w*",
    "fr": r"ma (?:dernière|seule|vie)|mon (?:dernier|seul|unique)",
    "es": r"mi (?:última|única|último|único)",
}


def is_somebody_elses(written: Written, place: int) -> bool:
    """Say whether what stands at *place* is quoted, or said by somebody of the writer's life."""
    return written.is_quoted(place) or bool(_SAYS.search(around(written, place)))


def around(written: Written, place: int) -> str:
    """Return the sentence around *place*, of a very long one the words near by."""
    part = written.sentence_at(place)
    return written.plain[max(part.start, place - _NEAR) : min(part.end, place + _NEAR)]


def speaks_of_me(text: str, language: str) -> bool:
    """Say whether *text* speaks of the writer."""
    return bool(re.search(rf"\b(?:{_ME[language]}|{_MINE[language]})(?!\w)", text, re.IGNORECASE))


def names_a_relative(text: str) -> bool:
    """Say whether *text* speaks of the writer's family, friends or teachers."""
    return bool(_RELATIVE.search(text))


# Whom a reader may owe or decide something: you, the decision, the company, the talk.
_READER = {
    "en": r"you|your|yours|decisions?|decided|rejection|reject\w*|hire|hired|hiring|process|interview\w*"
    r"|question|company"
    r"|choice|chose|chosen|treated|selection|candidates?|application",
    "de": r"(?-i:Sie|Ihnen|Ihre?[nmrs]?)|du|dich|dir|deine?[nmrs]?|ihr|euch|eure?[nmrs]?|entscheidung|absage"
    r"|gespräch\w*"
    r"|verfahren|auswahl|bewerbung",
    "fr": r"vous|votre|vos|tu|te|t'\w+|toi|ton|ta|tes|décision|refus|entretien|processus|choix|candidature",
    "es": r"usted|ustedes|su|sus|tu|tus|te|ti|vosotros|vuestr\w+|decisión|rechazo|entrevista|proceso|elección"
    r"|candidatura",
}


def speaks_of_the_reader(text: str, language: str) -> bool:
    """Say whether *text* speaks of the reader, the decision or the talk."""
    return bool(re.search(rf"\b(?:{_READER[language]})\b", text, re.IGNORECASE))


_DENIED = re.compile(
    r"(?:\b(?:no|not|never|nobody|neither|without|kein\w*|nicht|nie|ohne|pas|aucune?|jamais|sans|ni|nunca|sin"
    r"|tampoco)\b|n't\b)"
    r"(?:[ '-]+\w+){0,3}[ '-]*\Z",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"\A (?:\w+ ){0,2}(?:nicht|keine?s?|never|i (?:do not|don't) have|no (?:lo|la) tengo)\b", re.IGNORECASE
)


def is_denied(written: Written, match: re.Match[str]) -> bool:
    """Say whether the words around *match* deny it: "no other offer", "ein anderes Angebot habe ich nicht"."""
    part = written.sentence_at(match.start())
    before = written.plain[max(part.start, match.start() - 60) : match.start()]
    after = written.plain[match.end() : min(part.end, match.end() + 60)]
    inside = re.match(r"(?:no|ni|pas|kein\w*)\b", match.group(), re.IGNORECASE)
    return bool(inside or _DENIED.search(before) or _DENIED_AFTER.search(after))
