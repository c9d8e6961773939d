"""Spanish: deeds noted in the third person ("Montó un cuaderno"), and what came of them, as sentences of mine."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause, sentence

_IRREGULAR = {
    "da": "doy", "hizo": "hice", "puso": "puse", "tuvo": "tuve", "estuvo": "estuve", "dio": "di", "fue": "fui", "trajo": "traje", "redujo": "reduje",
    "condujo": "conduje", "tradujo": "traduje", "introdujo": "introduje", "produjo": "produje", "tiene": "tengo", "hace": "hago", "dirige": "dirijo",
    "coordina": "coordino", "mantiene": "mantengo", "organizó": "organicé", "comenzó": "comencé", "empezó": "empecé", "realizó": "realicé",
    "analizó": "analicé", "llegó": "llegué", "entregó": "entregué", "pagó": "pagué", "buscó": "busqué", "sacó": "saqué", "aplicó": "apliqué",
    "publicó": "publiqué", "explicó": "expliqué", "fabricó": "fabriqué", "consiguió": "conseguí", "convirtió": "convertí", "sirvió": "serví",
    "construyó": "construí", "leyó": "leí", "quiere": "quiero", "conduce": "conduzco", "conoce": "conozco", "ha": "he", "mide": "mido", "sirve": "sirvo",
}  # fmt: skip
_THIRD = re.compile(r"^(?P<verb>[A-ZÁÉÍÓÚÑ][^\W\d_]+)(?= )")
# Verbs in the present that a point begins with; other words in -a are nouns as often.
_PRESENT = frozenset(
    [
        "habla",
        "enseña",
        "cocina",
        "diseña",
        "escribe",
        "coordina",
        "forma",
        "gestiona",
        "lleva",
        "prepara",
        "repara",
        "vende",
        "atiende",
        "evalúa",
        "organiza",
        "trabaja",
        "usa",
        "maneja",
        "domina",
        "imparte",
        "supervisa",
    ]
)
_NO_PAST = re.compile(r"^(?:Dirección|\w+ción|\w+sión)$")
_FROM_TO = re.compile(
    r"^(?P<what>[^,;:]{3,60}?),? (?:del?) (?P<a>\d+(?:[.,]\d+)?)(?P<unit> ?%| [^\W\d_]+)? al? (?P<b>\d+(?:[.,]\d+)?)(?P<rest>.*)$"
)
_PLURAL_HERS = re.compile(r"(?:as|ciones|dades|siones)$")
_HERS = re.compile(
    r"(?:a|ción|sión|dad|tad|tud|umbre|nte de agua)$|^(?:clase|noche|tarde|llave|calle|parte|carne|leche|fuente|base|frase|fase|serie|imagen|torre|sede|red|luz|voz|cruz|foto|mano|moto|radio|sal|piel|señal|orden|gente|nube|suerte|muerte|nave|superficie|especie|mente)$"
)
_DETERMINED = re.compile(r"(?:el|la|los|las|un|una|unos|unas|mis?|\d+)\b", re.IGNORECASE)


def with_article(thing: str) -> str:
    """Return a thing with its definite article, by how its noun ends."""
    if _DETERMINED.match(thing):
        return thing[0].lower() + thing[1:]
    if thing.split(maxsplit=1)[0].isupper():
        return ""
    noun = thing.split(maxsplit=1)[0].lower()
    thing = thing[0].lower() + thing[1:] if thing.split(maxsplit=1)[0][1:].islower() else thing
    if re.search(r"[^s]s$", noun):
        return f"{'las' if _PLURAL_HERS.search(noun) else 'los'} {thing}"
    if re.fullmatch(r"problema|sistema|programa|tema|clima|idioma|esquema|diagrama|día|mapa", noun):
        return f"el {thing}"
    return f"{'la' if _HERS.search(noun) else 'el'} {thing}" if re.search(r"[aeéoróndl]$", noun) else ""


def outcome(came: str) -> str:
    """Return "errores de 31 a 7" as what came of a deed: "los errores bajaron de 31 a 7"."""
    match = _FROM_TO.match(clause(came))
    if not match or re.search(r"\b(?:\w+(?:aron|ieron|ó)|es|son|pas\w+)\b", match["what"]):
        return ""
    what = with_article(match["what"])
    before, after = (float(match[n].replace(",", ".")) for n in ("a", "b"))
    if not what or before == after:
        return ""
    many = what.startswith(("los ", "las ", "mis "))
    verb = ("bajaron" if many else "bajó") if after < before else ("subieron" if many else "subió")
    return f"{what} {verb} {clause(came)[match.start('a') - 3 :].lstrip()}"


def deed(fact: str) -> str:
    """Return a deed as what I did or do, or nothing where that is not certain."""
    match = _THIRD.match(fact)
    verb = match["verb"].lower() if match else ""
    if not match or _NO_PAST.match(match["verb"]):
        return ""
    mine = _IRREGULAR.get(verb) or _regular(verb)
    if not mine:
        return ""
    rest = re.sub(r"(?<= )su(s?) ", r"mi\1 ", fact[match.end() :])
    return sentence(f"{mine}{rest}")


def _regular(verb: str) -> str:
    if verb in _PRESENT:
        return verb[:-1] + "o"
    if verb.endswith("ió") and len(verb) > 4:
        return verb[:-2] + ("ié" if re.search(r"(?:c|l|d|n|b|v|t|r|p)ió$", verb) and verb in _IN_IAR else "í")
    return verb[:-1] + "é" if verb.endswith("ó") and len(verb) > 3 else ""


_IN_IAR = frozenset(
    [
        "concilió",
        "cambió",
        "limpió",
        "estudió",
        "copió",
        "envió",
        "inició",
        "anunció",
        "negoció",
        "financió",
        "evidenció",
        "contribuyó",
        "amplió",
        "guió",
        "sustanció",
        "potenció",
    ]
)
