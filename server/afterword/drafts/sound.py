"""The last look at a sentence before it is sent: whether it is a well-formed clause, and says something new."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.drafts.noted import content

# A question's word order after "that": "you mentioned that do I decide".
_ASKED_AS_TOLD = {
    "en": r"\b(?:said|told me|mentioned|know|hear|glad|loved|liked) that (?:(?:do|does|did|am|are|were|can|could|would|will|should|have|has|shall) (?:I|you|we|they|he|she|it|the)|(?:how|why|what|which|who|where) (?:do|does|did|am|is|are|can|could|would|will|should))\b|\byou asked (?:how|why|what|which \w+|who|where|when) (?:do|does|did|am|are|can|could|would|will|should) (?:I|you|we|they)\b|\b(?:told|asked) me about \d[\w %]* (?:is|are|was|were|has|have)\b|\byou said (?:do|does|did|can|could|would|should|am|are) (?:I|you|we|they)\b",
    "de": r"\bdass (?:(?:ist|sind|hat|habe|haben|wird|würde|würden|kann|können|soll|sollte|muss|will|mache|macht) (?:ich|Sie|du|wir|ihr|er|es|man|der|die|das|den)|wie|warum|wieso|weshalb|was) \w+|\bgefragt, (?:wie|was|warum|wo|womit|wann) (?:würde|soll|sollte|kann|könnte|muss|will|mache|gehe|fange) ich\b",
    "fr": r"\bqu(?:e |['’])(?:est-ce|comment|pourquoi|combien|quand est|\w+-(?:je|tu|il|elle|on|vous|nous|ils|elles)\b)",
    "es": r"\bque (?:¿|cómo|por qué|cuándo|cuánt\w+|dónde)",
}
# Words and a quotation side by side, with nothing that joins them: "You won't, 'it is late': …".
_SPLICED = re.compile(r"[^\W_]{2,}, ['‘\"“„«][^'‘’\"“”„«»]{3,80}['’\"”“»] ?:")
_QUOTED = re.compile(r"[\"“„«‘][^\"”“»’]*[\"”“»’]|(?<!\w)'[^']*'(?!\w)")
_COLON = re.compile(r":(?=\s)|:$")
_CLOCK = re.compile(r"\d:\d")
_SAME, _FEWEST, _SHARED = 0.6, 4, 3


def sound(sentence: str, language: str) -> bool:
    """Say whether a sentence can be sent: no question told as a statement, no quotation spliced in, one colon at most."""
    if re.search(_ASKED_AS_TOLD[language], sentence, re.IGNORECASE if language == "en" else 0):
        return False
    bare = _CLOCK.sub("", _QUOTED.sub("", sentence))
    return not _SPLICED.search(sentence) and len(_COLON.findall(bare)) <= 1


def shares(sentence: str, before: Iterable[str], language: str) -> bool:
    """Say whether a deed of the profile tells mostly what the answer before it told: half of the shorter one."""
    stems = content(sentence, language)
    told = [content(b, language) for b in before]
    return any(len(stems & t) >= _SHARED and 2 * len(stems & t) >= min(len(stems), len(t)) for t in told)


def repeats(sentence: str, before: Iterable[str], language: str) -> bool:
    """Say whether a sentence says again what one before it said: most of its stems are there."""
    stems = content(sentence, language)
    if len(stems) < _FEWEST:
        return False
    return any(len(stems & content(b, language)) > _SAME * len(stems) for b in before)
