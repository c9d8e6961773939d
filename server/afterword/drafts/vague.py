"""A to-do without words for no certain day: "describe the list sometime" is to describe the list, whenever it suits."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_VAGUE = {
    "en": r"some ?time(?: soon)?|some ?day|at some point|one (?:of these days|day)|eventually|whenever|when(?:ever)? (?:I can|there is time|possible)",
    "de": r"irgendwann(?: mal)?|bei Gelegenheit|gelegentlich|demnächst mal|mal|eines Tages|später mal",
    "fr": r"un (?:de ces jours|jour(?: ou l['’]autre)?)|à l['’]occasion|quand (?:je peux|possible)",
    "es": r"alg[uú]n d[ií]a|un d[ií]a de estos|en alg[uú]n momento|cuando (?:pueda|se pueda)",
}
_AT_ITS_END = {
    language: re.compile(rf"[ ,]+(?:(?P<or>oder so|or so) )?(?:{words})\W*$", re.IGNORECASE)
    for language, words in _VAGUE.items()
}
# German has them before its verb: "die Liste irgendwann beschreiben".
_INSIDE = {
    "de": re.compile(r" (?:irgendwann(?: mal)?|bei Gelegenheit|gelegentlich|mal)(?= (?:\w+ )*\w+n$)", re.IGNORECASE)
}


def definite(todo: str, language: str) -> tuple[str, bool]:
    """Return a to-do without its vague time, and whether it had one."""
    bare = _AT_ITS_END[language].sub("", todo) if language in _AT_ITS_END else todo
    if language in _INSIDE:
        bare = _INSIDE[language].sub("", bare, count=1)
    return (bare, True) if bare.strip() and bare != todo else (todo, False)


# A promise that nobody gave a day for is an offer.
_GLADLY = {
    "en": (re.compile(r"^I'll (?=[a-z])"), "I'd be glad to "),
    "de": (re.compile(r"^Wie besprochen werde ich noch "), "Gern werde ich noch "),
    "fr": (re.compile(r"^Je n'oublie pas d(?:e |['’])(?=[^\W\d_]+(?:er|ir|re)\b)"), "J'aurai plaisir à "),
    "es": (re.compile(r"^No me olvido de (?=[^\W\d_]+[aei]r(?:l[aeo]s?)?\b)"), "Me encantará "),
}


def gladly(slots: dict[str, str], language: str) -> dict[str, str]:
    """Return what I will do as what I would be glad to do."""
    promise, offer = _GLADLY[language]
    return {name: promise.sub(offer, words) if name == "i_will" else words for name, words in slots.items()}
