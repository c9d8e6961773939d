"""French: typed points and answers as they stand in a letter: numbers in words, what I said, what I would have liked."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.fr.ours import as_nous
from afterword.drafts.languages.fr.points import GAP
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

_NUMBERS = words_of("zéro un deux trois quatre cinq six sept huit neuf dix")
spelled = plain.speller(
    _NUMBERS,
    measures=r"h|min|ms|mm|cm|km|kg|kw|go|mo|euros?|francs?|degrés|pour cent|mètres|litres|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    named=r"de|à|entre|et|numéro|n°|semaine|salle|table|quai|ligne|page|étape|niveau|classe|salle|lot|chambre|étage|version|le|la|vers|avant|après|dès|jusqu'à|d'ici|presse|machine|poste|cuve|puits|four|porte|bus|tram|quai|bureau|box|atelier|hangar|bloc|unité|serre|parcelle|rayon|caisse|borne|gare|secteur|zone|route|groupe|camion|rame|cave|bassin|bâtiment|tour|plan|cellule",
)


def joined(one: str, other: str) -> str:
    """Return two deeds as one sentence: "J'ai lancé … et formé …"."""
    first, second = clause(one), clause(other)
    if not (first.startswith("J'ai ") and second.startswith("J'ai ")) or re.search(r"[,;:]", first + second):
        return ""
    return sentence(f"{first} et {second.removeprefix(chr(74) + chr(39) + 'ai ')}")


_SAID = re.compile(
    r"^(?:moi,? )?(?:j['’]ai|je (?:lui|leur) ai) (?:dit|répondu|proposé|suggéré|expliqué)(?: ?: ?| )(?P<what>.+)$|^moi ?: ?(?P<me>.+)$",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"^(?:j['’]ai|je (?:lui|leur) ai) (?:proposé|suggéré) (?:de |d['’]|un|une|des|le |la |les |l['’]|que )",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(r"^(?:ne pas )?(?:[^\W\d_]{2,}(?:er|ir|re|oir))\b(?! \w+(?:ais|ait)\b)", re.IGNORECASE)
_THAT = re.compile(r"^(?:que |qu['’])(?=(?:je|j['’]|on|nous)\b ?)", re.IGNORECASE)
_OF_ME = re.compile(r"^(?:je |j['’]|on |nous )", re.IGNORECASE)


def own(said: str, asked: str) -> str:
    """Return what a note says that I said, as a sentence, or nothing; *asked* is the question before it."""
    if _PROPOSED.match(said):
        return sentence(re.sub(r"^je (?:lui|leur) ai", "j'ai", said, flags=re.IGNORECASE))
    match = _SAID.match(said)
    rest = (
        re.split(r"[,;] (?=(?:elle|il|ils|elles|ça|cela) (?:a|ont|l|lui|leur|m)\b)", (match["what"] or match["me"]))[
            0
        ].strip()
        if match
        else ""
    )
    if not rest or GAP.search(rest):
        return ""
    rest = _THAT.sub("", rest)
    if _OF_ME.match(rest):
        rest = as_nous(rest)
        proposed = re.search(r"\b(?:je |j['’]|nous |on )\w{2,}r(?:ais|ions|ait)\b", rest)
        return sentence(rest if asked or proposed else f"Comme je le disais, {rest[0].lower()}{rest[1:]}")
    if _INFINITIVE.match(rest):
        d = "d'" if re.match(r"[aeiouyéèêâ]", rest, re.IGNORECASE) else "de "
        return sentence(f"Je proposerais {d}{rest[0].lower()}{rest[1:]}")
    if not asked or len(rest.split()) <= _FEW:
        return ""
    return sentence(f"Ma proposition : {rest[0].lower()}{rest[1:]}" if _IF.search(asked) else rest)


_FEW = 3
# What I do (je pèse), not what I did or would do.
_NOW = re.compile(
    r"(?:je (?:(?:fais|sais|vais|connais)\b|(?!\w+(?:ais|rai)\b)\w+)|j['’](?!ai\b|\w+(?:ais|rai)\b)\w+)", re.IGNORECASE
)
_IF = re.compile(r"\w+r(?:ai(?:s|t|ent)|i(?:ez|ons))\b", re.IGNORECASE)
_WOULD = re.compile(
    r"^(?:Je |J['’])(?!aimerais|souhaiterais|voudrais|serais|aurais|préférerais)(?P<verb>[^\W\d_]+)(?:ais)\b(?P<rest>[^.;:?!]*)\.$"
)
_AND_WOULD = re.compile(r"(?P<joint>,? (?:et|puis|ensuite) )(?:je |j['’])(?P<verb>[^\W\d_]+)ais\b")
_IRREGULAR = {
    "fer": "faire", "ir": "aller", "ser": "être", "aur": "avoir", "verr": "voir", "enverr": "envoyer", "renverr": "renvoyer", "pourr": "pouvoir",
    "devr": "devoir", "saur": "savoir", "viendr": "venir", "tiendr": "tenir", "reviendr": "revenir", "appeller": "appeler", "rappeller": "rappeler",
    "jetter": "jeter", "mèner": "mener", "achèter": "acheter", "lèver": "lever", "courr": "courir", "recevr": "recevoir", "essaier": "essayer",
}  # fmt: skip


_IN_IRE = re.compile(r"(?<!f)uir$|^(?:re)?(?:d|l)ir$|^(?:interd|préd|él|r|sour)ir$|(?:éc|sc)rir$")


def _infinitive(stem: str) -> str:
    """Return the infinitive of a verb by what stands before -ais in its conditional."""
    if stem in _IRREGULAR:
        return _IRREGULAR[stem]
    if _IN_IRE.search(stem):
        return f"{stem}e"
    return stem if stem.endswith(("er", "ir")) else f"{stem}e" if stem.endswith("r") else ""


def wished(mine: str) -> str:
    """Return what I proposed as what somebody does: "commencer la visite par les chaussures", or nothing."""
    match = _WOULD.match(mine)
    verb = _infinitive(match["verb"]) if match else ""
    if not match or not verb or re.match(r" (?:pas|plus|jamais)\b", match["rest"]):
        return ""
    found = [_infinitive(m["verb"]) for m in _AND_WOULD.finditer(match["rest"])]
    if not all(found) or re.search(r"\bje\b|\bj['’]", _AND_WOULD.sub("", match["rest"])):
        return ""
    rest = _AND_WOULD.sub(lambda m: f"{m['joint'].replace(',', '')}{_infinitive(m['verb'])}", match["rest"])
    return f"{verb}{rest}"
