"""How well words fit a post: what tells something in both, counts of the same things, whom an answer means."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword import text
from afterword.drafts.asked_for import kind_of
from afterword.drafts.counts import NUMBER, value
from afterword.drafts.dull import telling
from afterword.drafts.languages import grammar as g
from afterword.model import FactUsed

_TITLED = 0.8
_ASKED, _AMOUNT, _SMALL = 0.75, 2, 2
_NUMBERS = re.compile(r"(?<![\w.,])\d\d[\d.,]*\b")
_TOLD_TOO = 3  # telling words and numbers of a point that an answer has too


ALIKE = 5  # explaining and an explanation: as many letters of a stem as have to agree


# People in the plural, whom "they" in an answer can mean, and somebody whom an answer names before "she".
_MANY = {
    "en": r"\b(?:people|ones who|children|kids|women|men|staff|crew|[a-z]+(?:ers|ors|ists|ees|ices|ents|ants|ians))\b",
    "de": r"\b(?:Leute|Kinder|Menschen|Eltern|[A-ZÄÖÜ][a-zäöüß]+(?:innen|linge|enden|kräfte|gäste|schüler|leute))\b",
    "fr": r"\b(?:les|des|nos|aux|mes|vos) (?:gens|enfants|femmes|hommes|parents|\w+(?:ers|eurs|eures|istes|ants|ents|iers|ières|tis|ves|ens|iens))\b",
    "es": r"\b(?:los|las|unos|nuestros|nuestras|a los|mis) (?:nuevos|niños|niñas|hombres|mujeres|padres|vecinos|\w+(?:ores|oras|istas|antes|entes|eros|eras|ados))\b",
}


_THEY = {
    "en": r"\b(?:they|them|their)\b",
    "de": r"\bihnen\b",
    "fr": r"\b(?:leurs?|eux)\b",
    "es": r"\b(?:les)\b",
}


_SOMEBODY = {
    "en": r"\b(?:an?|one|each|every) [a-z]+(?<!ing)\b(?=.*\b(?:he|she|her|his|him)\b)",
    "de": r"\b(?:eine?|jede[rs]?) [A-ZÄÖÜ]\w+(?=.*\b(?:ihr|ihm)\b)",
    "fr": r"\b(?:une?|chaque) [a-z]+\b(?=.*\b(?:elle|lui)\b)",
    "es": r"\b(?:una?|cada) [a-z]+\b(?=.*\b(?:le)\b)",
}


_SINGLE = {"en": r"\b(?:he|she|her|his|him)\b", "de": r"\b(?:ihr|ihm)\b", "fr": r"\b(?:elle|lui)\b", "es": r"\ble\b"}


# "You" that means anybody, in a story.
_ANYBODY = re.compile(
    r"\b(?:(?:before|after|when|if|until|once|where|what|how|because|and|so|then|that|,) )you (?!(?:said|asked|told|mentioned|showed|have|had|would|do|did|are|were)\b)"
    r"|^(?:At|On|In) [^.!?,]{3,40},? you (?!said|asked|told|mentioned|have|had|do|did|are|were)\w+|^you (?:learn|see|hear|know|notice|find|need|get|count|feel|can|could|have to|just|only|never|always)\b",
    re.IGNORECASE,
)


# What somebody asked of other people than those of the talk.
_ASKED_OTHERS = re.compile(
    r"\b(?:next|other|another|every|each) [a-z]+(?: [a-z]+)? (?:asked|told|rang|called) (?:us|me)\b|\b(?:I|we) asked (?=(?!questions)[a-z]{3,}s to\b)"
    r"|\b(?:I|we) (?:asked|told) (?=(?:each|every|all|our|my|the|two|three|people|everyone|everybody)\b(?! (?:question|team|panel)))",
    re.IGNORECASE,
)


_ASKED_OTHERS_DE = re.compile(
    r"(?<=haben wir )(?:die|unsere|alle|jeden?) [A-ZÄÖÜ]\w+ gefragt\b|(?<=habe ich )(?:die|unsere|alle|jeden?) [A-ZÄÖÜ]\w+ gefragt\b"
)


_PIECE = re.compile(
    r"\bjoin(?:ts?|ers?|ery)\b|\b(?:give|gave|giving) +a job\b|\b(?:a|the|each|every|our|one|with) new hires?\b|\b(?:do|did|does|doing|finish\w*|start\w*|check\w*) (?:the|a|each|every|one) jobs?\b|\bjobs?\b(?= (?:it|they|was|were|that|number|sheet|card|cards|ticket)\b)",
    re.IGNORECASE,
)


# The Spanish "conté" is "told" too, but not before a count.
_COUNTED_OUT = re.compile(rf"\bconté (?=(?:a mano )?(?:{NUMBER['es']}|l[oa]s|cada|un[oa]s)\b)", re.IGNORECASE)


# Things that an answer names itself before it calls them "them".
_THEM = re.compile(r"(\b(?!always|was|has|this|its)[a-z]{3,}s\b[^.!?]{1,60}?) \bthe(?:m|y)\b")


# A question that one puts to others, word for word.
_PUT = re.compile(
    r"(\b(?:questions?|asks?|Fragen?|frage\w*|demande|preguntas?|pregunto)\b[^:.!?]*): [^.!]*", re.IGNORECASE
)
# "How often do you grease yours?": "we greased them".
_DID_THEM = re.compile(r"\b((?:[Ww]e|I) ([a-z]{4,})) them\b")
# One of many, who is "they" too.
_EACH = re.compile(r"\b(?:each|every|any|one) [a-z]{3,}\b[^.!?]*\b(?:them|they|their)\b")
_THE_ONE = re.compile(r"\bthe ([a-z]{4,})\b(?=.*\b(?:he|she|her|his|him)\b)")


class Fitting:
    """How well words fit a post: rare stems they share, any stem of the title."""

    def __init__(self, post: Sequence[FactUsed], language: str, asked: str) -> None:
        self.language, self.words = language, g.grammar(language)
        everything = " ".join(f.text for f in post)
        self.text = everything
        self.by_what_was_done = bool(asked) and kind_of(asked, language) != "would"
        self.all = {s[:ALIKE] for s in text.stems(everything, language)}
        self.title = self.stems_of(" ".join(f.text for f in post if f.id == "E0"))
        self.asked = self.stems_of(asked)
        titled = " ".join(f.text for f in post if f.id == "E0")
        self.amounts = _amounts(f"{titled} {asked}", language)
        self.stems_told = {s[:ALIKE] for s in text.rare(text.stems(everything, language), language)}
        self.stems = self.stems_told | self.title | self.asked

    def stems_of(self, words: str) -> set[str]:
        """Return the beginnings of the stems of words that tell something."""
        return {_unbroken(s, self.language)[:ALIKE] for s in telling(words, self.language)}

    def fit(self, words: str) -> float:
        """Return how many telling words stand in the post too; those of its question and counts of it are worth more."""
        shared = self.stems_of(words) & self.stems
        same = self.amounts and self.amounts & _amounts(words, self.language)
        return len(shared) + _ASKED * len(shared & self.asked) + _AMOUNT * len(same)

    def tells_too(self, fact: str, mine: str) -> bool:
        """Say whether an answer tells what a point of the profile tells."""
        counted = set(_NUMBERS.findall(fact)) & set(_NUMBERS.findall(mine))
        return len(self.stems_of(fact) & self.stems_of(mine)) + len(counted) >= _TOLD_TOO

    def named(self, words: str) -> float:
        """Return what it adds that a telling word is in the title."""
        return _TITLED * bool(self._of(words) & self.title & self.stems_told)

    def names(self, handle: str) -> bool:
        """Say whether the post has the short name of a talk in its own words."""
        name = re.sub(
            r"^(?:the|our|an?|der|die|das|les?|la|el|los|las) |^l['’]", "", handle.strip(), flags=re.IGNORECASE
        )
        named = " " in handle.strip() and self.stems_of(name)
        return bool(named and re.search(rf"\b{re.escape(name)}\b", self.text, re.IGNORECASE))

    def same(self, words: str) -> int:
        """Return how many words that tell something stand in the post too."""
        told = (w for w in text.words(words) if w not in text.STOP_WORDS[text.base_language(self.language)])
        return len({text.stem(w, self.language)[:ALIKE] for w in told if len(w) > _SMALL} & self.all)

    def of_the_post(self, mine: str, answer: str = "") -> str:
        """Return a sentence without the pronouns that mean people of the post, or whom the *answer* names itself."""
        mine = _PUT.sub(r"\1", mine)
        if re.search(_MANY[self.language], f"{self.text} {mine} {answer}", re.IGNORECASE):
            mine = re.sub(_THEY[self.language], "", mine, flags=re.IGNORECASE)
        if self.language == "en":
            if _ANYBODY.search(mine):
                mine = re.sub(r"\byour\b", "", mine)
            mine = _DID_THEM.sub(lambda m: m[1] if self.stems_of(m[2]) & self.asked else m[0], mine)
            mine = _EACH.sub(lambda m: re.sub(r"\b(?:them|they|their)\b", "", m[0]), mine)
            mine = _THEM.sub(r"\1", _ANYBODY.sub("", _ASKED_OTHERS.sub("", _PIECE.sub("", mine))))
        if self.language == "de":
            mine = _ASKED_OTHERS_DE.sub("", mine)
        if self.language == "es":
            mine = _COUNTED_OUT.sub("", mine)
        named = re.search(_SOMEBODY[self.language], mine, re.IGNORECASE) or self._names_one(mine)
        return re.sub(_SINGLE[self.language], "", mine, flags=re.IGNORECASE) if named else mine

    def _names_one(self, mine: str) -> bool:
        """Say whether "he" in an answer is "the apprentice" before it, whose trade the post tells of."""
        one = _THE_ONE.search(mine) if self.language == "en" else None
        return bool(one and self.stems_of(one[1]) & self.stems)

    def reveals(self, words: str, said: str) -> bool:
        """Say whether words take up what was said in the talk and does not stand in the post."""
        return bool((self.stems_of(words) & self.stems_of(said)) - self.all)

    def _of(self, words: str) -> set[str]:
        return {s[:ALIKE] for s in text.stems(words, self.language) if len(s) > 1 and not s[0].isdigit()}


def _unbroken(stem: str, language: str) -> str:
    """Return a Spanish stem with the vowel of its infinitive: empiezan and empezaría are one verb."""
    return stem.replace("ie", "e").replace("ue", "o") if language == "es" else stem


def _amounts(words: str, language: str) -> set[tuple[int, str]]:
    """Return the counts of words with what they count: eight minutes are 8 minutes."""
    found = re.finditer(rf"\b({NUMBER[language]})[ -]([^\W\d_]{{3,}})", words, re.IGNORECASE)
    return {(value(m[1], language), text.stem(m[2].lower(), language)) for m in found}
