"""French anchors: numbers with their nouns, parts of a whole, quoted words, people, things with their articles."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.tables import words_of

Found = tuple[str, str, str]

_VALUE = {
    w: i
    for i, w in enumerate(
        words_of("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"), 2
    )
} | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50}
_N = rf"(?:\d{{1,3}}(?:[ \u00a0\u202f.]\d{{3}})+|\d+|{'|'.join(_VALUE)})"
_STOP = frozenset(
    words_of(
        "le la les l un une des du de d à au aux en dans sur sous pour par avec sans entre et ou mais donc car que qui quoi dont où ce cette ces cet son sa ses notre nos votre vos leur leurs mon ma mes nous vous ils elles il "
        "elle on je tu se s ne n pas plus moins très est sont a ont était étaient sera été avait être avoir fait font peut quand comme si avant après depuis chaque toutes tous tout toute"
    )
)
_UNITS = frozenset(words_of("ans an mois semaines semaine jours jour heures heure minutes fois euros % points pour"))
_GENERIC = frozenset(
    words_of(
        "fois temps jour semaine mois année équipe monde question chose point partie fin début moyenne exemple moment cas façon gens personnes clients"
    )
)
_COUNT = re.compile(rf"(?<![\w.,])({_N}) ([a-zà-ÿ][\w'’-]*)", re.IGNORECASE)
_OF = re.compile(rf"\b({_N}) (?:des |sur (?:les )?)({_N})(?: ([a-zà-ÿ][\w-]*s))?\b", re.IGNORECASE)
_PERCENT = re.compile(r"(?<![\w.,])(\d{1,2})[ \u00a0\u202f]?%(?: (?:des|de nos|de vos) ([a-zà-ÿ][\w-]*s))?")
_CHANGE = re.compile(
    rf"\bde ({_N}(?:[ \u00a0\u202f]?%)?(?: [a-zà-ÿ]+)?) à ({_N}(?:[ \u00a0\u202f]?%)?(?: [a-zà-ÿ]+)?)", re.IGNORECASE
)
_CONTRAST = re.compile(rf"\b({_N} [a-zà-ÿ]+) (au lieu de|plutôt que) ({_N}|une?)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[\"“«] ?(\w[^\"“”«»]{2,50}?) ?[\"”»]")
_WHO = re.compile(
    r"\b(?:[Bb]ravo à|[Ff]élicitations à|[Mm]erci à|[Ff]ier(?:s|ère|ères)? de|[Bb]ienvenue à) ((?:[A-ZÉ][\w'-]+ [A-ZÉ][\w'-]+)|(?:toute l['’]équipe|l['’]équipe(?: de [A-ZÉ][\w-]+)?|nos \w+s|les \w+s))"
)
_THING = re.compile(
    r"\b(le|la|l['’]|les|un|une|notre|nos|ce|cet|cette|ces)(?: |(?<=['’]))([a-zà-ÿ][\w-]*)((?: [a-zà-ÿ][\w-]*){0,2})",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:ne (?:savons|sait|comprenons|comprend)|n['’]expliqu\w+|reste à (?:comprendre|trouver)|cherchons encore|mystère|pas (?:encore )?(?:sûrs?|clair))\b",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"\b(?:soupçonn\w+|suspect\w*)\b", re.IGNORECASE)
_PROUD = re.compile(
    r"\b(?:bravo|félicit\w+|fier(?:s|ère|ères)?|(?:reçu|remporté|obtenu|décroché|gagné) [^.]{0,30}prix|lauréate?s?|récompens\w+|anniversaire|inaugur\w+|certifiée?s?)\b",
    re.IGNORECASE,
)


def achievement(words: str) -> bool:
    """Say whether a post is about something to be congratulated on."""
    return bool(_PROUD.search(words))


def puzzled(words: str) -> bool:
    """Say whether a post leaves something open."""
    return bool(_OPEN.search(words))


def suspected(words: str) -> bool:
    """Say whether a post names a suspect."""
    return bool(_SUSPECT.search(words))


def find(sentence: str, title: bool) -> Iterator[Found]:
    """Yield the anchors of one sentence: kind, words, and what a share leaves over."""
    for match in _WHO.finditer(sentence):
        yield "who", re.sub(r"^nos\b", "vos", match[1]), ""
    yield from _numbers(sentence)
    for match in _QUOTE.finditer(sentence):
        if len(match[1].split()) <= 5:
            yield "quote", match[1].strip(" ,."), ""
    things = [thing for match in _THING.finditer(sentence) if (thing := _thing(match, sentence))]
    for thing in things:
        yield "thing", thing, ""
    if things and not title and _SUSPECT.search(sentence):
        yield "suspect", things[-1], ""
    elif things and not title and _OPEN.search(sentence):
        yield "puzzle", things[-1], ""


def _numbers(sentence: str) -> Iterator[Found]:
    for match in _OF.finditer(sentence):
        some, whole = _value(match[1]), _value(match[2])
        if some + 1 < whole < 2 * some:
            yield "share", f"{match[1]} sur {match[2]}{' ' + match[3] if match[3] else ''}".lower(), str(whole - some)
    for match in _PERCENT.finditer(sentence):
        if 50 < int(match[1]) < 100:
            yield "share", f"{match[1]} %" + (f" des {match[2]}" if match[2] else ""), f"{100 - int(match[1])} %"
    for match in _CHANGE.finditer(sentence):
        yield "change", f"de {match[1]} à {match[2]}", ""
    for match in _CONTRAST.finditer(sentence):
        yield "contrast", match[0], ""
    for match in _COUNT.finditer(sentence):
        noun = match[2].lower()
        if noun not in _STOP | _UNITS | _GENERIC and noun.endswith(("s", "x")) and _value(match[1]) > 9:
            yield "count", f"{match[1].lower()} {noun}", ""


def _value(number: str) -> int:
    digits = re.sub(r"\D", "", number)
    return int(digits) if digits and len(digits) < 12 else _VALUE.get(number.lower(), 0)


def _thing(match: re.Match[str], sentence: str) -> str:
    """Return article, noun and at most one adjective or "de" noun, where the phrase is over."""
    article, noun, rest = match[1].lower(), match[2], match[3].split()
    if noun.lower() in _STOP | _GENERIC | _UNITS:
        return ""
    kept = [noun]
    for word in rest[:1]:
        if word.lower() in _STOP:
            break
        kept.append(word)
    after = sentence[match.end() :] if len(kept) > len(rest) else " " + " ".join(rest[len(kept) - 1 :])
    following = after.split()[:1]
    if (
        following
        and after[:1].isspace()
        and following[0].lower().strip(".,;:!?").split("'")[0].split("’")[0] not in _STOP
    ):
        kept = kept[:1]
    article = {
        "notre": "votre",
        "nos": "vos",
        "un": "le",
        "une": "la",
        "ce": "le",
        "cet": "l'",
        "cette": "la",
        "ces": "les",
    }.get(article, article)
    if article in ("le", "la") and re.match(r"[aeiouyéèêàâîôûh]", kept[0], re.IGNORECASE):
        article = "l'"
    return f"{article}{'' if article.endswith(chr(39)) or article.endswith('’') else ' '}{' '.join(kept)}"
