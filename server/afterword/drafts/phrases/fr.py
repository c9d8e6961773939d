"""French phrases: what counts, spans, things and people look like in a post, and how they stand in a question."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.deeds import fr as deeds
from afterword.drafts.tables import words_of

VALUE = {
    w: i
    for i, w in enumerate(
        words_of("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"), 2
    )
} | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50}
N = rf"(?:\d{{1,3}}(?:[ \u00a0\u202f.]\d{{3}})+|\d+|{'|'.join(VALUE)})"
THOUSANDS, DECIMAL = " \u00a0\u202f.", ","
PORTIONS = ("un dixième", "un cinquième", "un quart", "un tiers", "la moitié", "deux tiers", "trois quarts", "quatre cinquièmes", "neuf dixièmes")  # fmt: skip
NEARLY, OVER = "presque {part}", "plus de {part}"
# Things that people make, keep or collect.
KEPT = (
    r"lettres|dessins|photos|essais|échantillons|marionnettes|livres|recettes|chansons|modèles|pièces|croquis|idées|noms|cartes|plans|instruments|outils|tableaux|affiches|costumes|couleurs|plats|pains|arbres|variétés"
    r"|ponts|bateaux|chaises|portes|horloges|cloches|pierres|masques|poèmes|questions|erreurs|tentatives|propositions|réponses|cahiers|étiquettes|notices|moules"
)
STOP = frozenset(
    words_of(
        "le la les l un une des du de d à au aux en dans sur sous pour par avec sans entre et ou mais donc car que qui quoi dont où ce cette ces cet son sa ses notre nos votre vos leur leurs mon ma mes nous vous ils elles il "
        "elle on je tu se s ne n pas plus moins très est sont a ont était étaient sera été avait être avoir fait font peut quand comme si avant après depuis devant derrière chez vers contre parmi dès hors chaque toutes tous tout toute"
    )
)
UNITS = frozenset(words_of("ans an mois semaines semaine jours jour heures heure minutes fois euros % points pour"))
GENERIC = frozenset(
    words_of(
        "fois temps jour semaine mois année équipe monde question chose point partie fin début moyenne exemple moment cas façon gens personnes clients"
    )
)

_WORD = r"[a-zà-ÿ][\wà-ÿ-]*"
UNIT = r"(?:minutes?|heures?|jours?|semaines?|mois|ans|années)"
_ARTICLE = r"(?:les |la |le |l['’]|nos |notre |une? |des |cette |ces |ce )"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:nous|notre|nos|je|mon|ma|mes)\b", re.IGNORECASE)
SHAPES = {
    "deed": deeds.DEED,
    "doing": deeds.DEED,
    "n": rf"(?:{N})",
    "span": rf"(?:{N}) {UNIT}",
    "amount": rf"(?:{N})(?:[ \u00a0\u202f]?%| {UNIT})?(?!\d| ?€)",
    # a thing with its article and, after a small word, what it is of
    "the": rf"{_ARTICLE}{_WORD}(?: (?:de |d['’]|du |des |en )(?:la |l['’])?{_WORD}(?!['’])| {_WORD}(?!['’]))?",
    "plural": r"[a-zà-ÿ][\wà-ÿ-]*s",
    "name": r"(?-i:[A-ZÉÈÀ][\wà-ÿ'’-]+ [A-ZÉÈÀ][\wà-ÿ'’-]+)",
    "place": r"(?-i:[A-ZÉÈÀ][\wà-ÿ-]+(?: [A-ZÉÈÀ][\wà-ÿ-]+)?)",
}  # fmt: skip
_THE = {"nos": "vos", "notre": "votre", "un": "le", "une": "la", "des": "les", "cette": "la", "ces": "les", "ce": "le", "le": "le", "la": "la", "les": "les"}  # fmt: skip
_VOWEL = re.compile(r"^[aeiouyéèêàâîôûœh]", re.IGNORECASE)


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    del before
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "doing":
        return re.sub(r"^(?:de |d')", "", deeds.told(words, after))
    if shape == "plural":
        return "" if words.lower() in STOP | GENERIC | UNITS else words.lower()
    if shape == "the":
        return _thing(words, after)
    return words.lower() if shape in ("n", "span", "amount") else words


def _thing(words: str, after: str) -> str:
    match = re.match(rf"({_ARTICLE})(.*)$", words, re.IGNORECASE)
    if match is None:
        return ""
    kept = match[2].split()
    noun = kept[0]
    if noun.lower() in STOP | GENERIC | UNITS:
        return ""
    following = after.split()[:1]
    over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?").split("'")[0].split("’")[0] in STOP  # fmt: skip
    if len(kept) > 1 and (not over or kept[-1].lower() in STOP or re.search(r"(?:é|és|ée|ées|ent|er|ait)$", kept[-1])):
        kept = kept[:1]
    low = match[1].strip().lower()
    if low in ("l'", "l’"):
        return f"l'{' '.join(kept)}"
    article = _THE.get(low, low)
    if article in ("le", "la") and _VOWEL.match(noun):
        return f"l'{' '.join(kept)}"
    return f"{article} {' '.join(kept)}"
