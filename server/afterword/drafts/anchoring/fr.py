"""French: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.tables import words_of

# Where a noun ends, and nouns that name nothing of the post.
_STOP = frozenset(
    words_of(
        "le la les l un une des du de d à au aux en dans sur sous pour par avec sans entre et ou mais donc car que qui quoi dont où ce cette ces cet son sa ses notre nos votre vos leur leurs mon ma mes nous vous ils elles il "
        "elle on je tu se s ne n pas plus moins très est sont a ont était étaient sera été avait être avoir fait font peut quand comme si avant après depuis devant derrière chez vers contre parmi dès hors chaque toutes tous tout toute"
    )
)
_UNITS = frozenset(words_of("ans an mois semaines semaine jours jour heures heure minutes fois euros % points pour"))
_GENERIC = frozenset(
    words_of(
        "fois temps jour semaine mois année équipe monde question chose point partie fin début moyenne exemple moment cas façon gens personnes clients"
    )
)
_WORD = r"[a-zà-ÿ][\wà-ÿ-]*"
_ARTICLE = r"(?:les |la |le |l['’]|nos |notre |une? |des |cette |ces |ce )"
_THE = {"nos": "vos", "notre": "votre", "un": "le", "une": "la", "des": "les", "cette": "la", "ces": "les", "ce": "le", "le": "le", "la": "la", "les": "les"}  # fmt: skip
_VOWEL = re.compile(r"^[aeiouyéèêàâîôûœh]", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:[Bb]ravo à|[Ff]élicitations à|[Mm]erci à|[Ff]ier(?:s|ère|ères)? de|[Bb]ienvenue à|[Mm]erci|[Bb]ravo|[Ff]élicitations) (aux [a-zà-ÿ]+s|(?:[A-ZÉ][\w'-]+ [A-ZÉ][\w'-]+)|(?:toute l['’]équipe|l['’]équipe(?: de [A-ZÉ][\w-]+)?|nos \w+s|les \w+s))"
)
_THING = re.compile(
    rf"\b{_ARTICLE}{_WORD}(?: (?:de |d['’]|du |des |en )(?:la |l['’])?{_WORD}(?!['’])| {_WORD}(?!['’]))?", re.IGNORECASE
)
SUSPECT = re.compile(r"\b(?:soupçonn\w+|suspect\w*)\b", re.IGNORECASE)
PROUD = re.compile(
    r"\b(?:bravo|félicit\w+|fier(?:s|ère|ères)?|(?:reçu|remporté|obtenu|décroché|gagné) [^.]{0,30}prix|lauréate?s?|récompens\w+|anniversaire|inaugur\w+|certifiée?s?)\b",
    re.IGNORECASE,
)


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    for match in _WHO.finditer(sentence):
        yield re.sub(r"^aux\b", "les", re.sub(r"^nos\b", "vos", match[1]))


def things(sentence: str, title: bool) -> Iterator[str]:
    """Yield the things of a sentence, each with its article."""
    del title
    for match in _THING.finditer(sentence):
        if thing := _thing(match[0], sentence[match.end() :]):
            yield thing


def _thing(words: str, after: str) -> str:
    match = re.match(rf"({_ARTICLE})(.*)$", words, re.IGNORECASE)
    if match is None:
        return ""
    kept = match[2].split()
    noun = kept[0]
    if noun.lower() in _STOP | _GENERIC | _UNITS:
        return ""
    following = after.split()[:1]
    over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?").split("'")[0].split("’")[0] in _STOP  # fmt: skip
    if len(kept) > 1 and (not over or kept[-1].lower() in _STOP or re.search(r"(?:é|és|ée|ées|ent|er|ait)$", kept[-1])):
        kept = kept[:1]
    low = match[1].strip().lower()
    if low in ("l'", "l’"):
        return f"l'{' '.join(kept)}"
    article = _THE.get(low, low)
    if article in ("le", "la") and _VOWEL.match(noun):
        return f"l'{' '.join(kept)}"
    return f"{article} {' '.join(kept)}"
