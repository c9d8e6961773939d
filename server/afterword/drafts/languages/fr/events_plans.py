"""French: trial days, projects for later, words to stay in touch, questions about an offer."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

TRIAL = re.compile(
    r"\b(?:(?:demi-)?journée d['’](?:essai|immersion|observation)|essai|immersion|visite(?: (?:de l['’]atelier|du site|des locaux))?|mise en situation|(?:deuxième|second|2e|2ème|prochain) (?:entretien|échange|rendez-vous)|test pratique)\b",
    re.IGNORECASE,
)
_HIS = ("entretien", "échange", "rendez-vous", "pratique")
_WHEN = r"(?P<when>(?:en|au|pour|dès|à partir de|à partir d['’]|d['’]ici|courant|fin|début|mi-)(?: ?l['’]| le| la| les)? ?(?:prochain )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|rentrée|trimestre|semestre|saison|an prochain|année prochaine))\b"
_NP = r"(?P<np>une? (?!(?:réponse|décision|personne|quelqu)\b)(?:(?!(?:et|mais|qui|que|est|sera)\b)[\w'’-]+ ){0,8}?[\w'’-]+)"
PROJECTS: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b{_NP} (?:est|sera|devrait être|va être)(?: (?:aussi|bien|déjà))? (?P<soon>prévue?|programmée?|envisagée?|lancée?|ouverte?|créée?) {_WHEN}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:il y (?:a|aura)|(?:ils|elles|nous|on|elle|il) (?:prépar\w+|prévo\w+|lanc\w+|ouvr\w+|recrut\w+|cherch\w+|mont\w+|aur\w+)) (?:aussi |peut-être )?{_NP} (?:(?P<soon>prévue?|programmée?) )?{_WHEN}",
        re.IGNORECASE,
    ),
)
_FIRST = re.compile(
    rf"\b{_WHEN},? (?:ils|elles|nous|on|elle|il) (?:ouvr\w+|lanc\w+|prépar\w+|recrut\w+|mont\w+|cherch\w+|aur\w+|démarr\w+) {_NP}(?= (?:et|mais)\b|[,.;]|$)",
    re.IGNORECASE,
)
PROJECTS = (*PROJECTS, _FIRST)
FOR_ME = re.compile(r"\b(?:pens\w+ à (?:vous|toi|moi)|en priorité)\b", re.IGNORECASE)
CALL = re.compile(rf"\b(?:m['’]appel\w*|me rappel\w*|vous appel\w*)\b[^.;]{{0,20}}{_WHEN}", re.IGNORECASE)
CONNECT = re.compile(r"\b(?:restons|on reste) en contact\b", re.IGNORECASE)
QUESTIONS = re.compile(
    r"\b(?:demander|questions?|à clarifier)(?: (?:sur|à propos de|pour|au sujet de)|:| :)? ?(?P<np>(?:(?<=: )|(?:la|le|les|l['’]))[^.;:?!\n()«\"]{3,80})",
    re.IGNORECASE,
)


def trial(named: str) -> str:
    """Return "la journée d'essai", "le deuxième entretien"."""
    named = re.sub(r"^(?:2e|2ème)\b", "deuxième", named.lower())
    if re.match(r"[aeiouéè]", named):
        return f"l'{named}"
    return f"{'le' if named.endswith(_HIS) else 'la'} {named}"


def on(thing: str, day: str) -> str:
    """Return "la journée d'essai du vendredi 20 novembre"."""
    return f"{thing} du {day}"


def project(match: re.Match[str]) -> str:
    """Return "la création en plein air prévue en juin"."""
    article, _, named = match["np"].partition(" ")
    hers = article.lower() == "une"
    the = "l'" if re.match(r"[aeiouéèêhâ]", named, re.IGNORECASE) else "la " if hers else "le "
    return f"{the}{named} prévu{'e' if hers else ''} {match['when'].lower()}"


def connected(said: str) -> str:
    """Return their word as it is quoted."""
    return said.lower()


def thing(named: str) -> str:
    """Return what a question is about; it stands after a colon."""
    return named
