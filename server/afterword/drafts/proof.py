"""The point of the profile that tells the same matter as the talk, with what came of it."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import ALIKE, content, rare
from afterword.drafts.points import claimable
from afterword.drafts.sayable import Row, fact_of
from afterword.drafts.talk import Talk
from afterword.drafts.whole import VERB
from afterword.model import Fact, FactUsed

# What a shared word weighs: one that few texts have, any other, a number, a name.
_RARE, _PLAIN, _NUMBER, _NAME = 2.0, 1.0, 1.5, 2.0
_ENOUGH, _FAR, _AHEAD, _SHARED = 3.0, 7.0, 1.5, 2
_MOST, _NAME_WORDS = 45, 6
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)+|\d{2,}")
_COMES_OF_IT = re.compile(r" ?; | ?[–—] |(?<=\w), (?=(?:[^,;]* )?\d)")
# What went from one number to another, or a number after the deed.
MEASURED = re.compile(
    r"\b(?:from|von|de|instead of|statt)\b[^;]{0,20}\d[^;]{0,25}\b(?:to|auf|à|a|am|statt)\b[^;]{0,12}\d|\d[^;]{0,25}\b(?:instead of|statt|au lieu de|en lugar de|en vez de)\b|[;:–—] [^;]*\d",
    re.IGNORECASE,
)
# A point that begins with where it was is a sentence already: "At Crestway store managers could …".
_TOLD_WHOLE = re.compile(r"(?:At|In|On|Bei|Im|In der|À|Chez|Dans|En) [A-ZÀ-Þ]")
_YEARS = re.compile(r"^\W*\d")


def proof(talk: Talk, facts: Sequence[Fact], told: str, mine: str, names: Sequence[str]) -> Iterator[Row]:
    """Yield the one point that is about what was *told* and answered: whole, or what came of it where *mine* tells it.

    A wrong point is worse than none: there has to be a clear winner.
    """
    about = _Matter(talk, f"{told} {mine}", names)
    fit = [f for f in facts if claimable(f.text, talk.words) and text.language_of(f.text) in (None, talk.language)]
    rated = sorted(((about.weight(f.text), f) for f in fit), key=lambda r: -r[0])
    second = rated[1][0] if len(rated) > 1 else 0
    if not rated or rated[0][0] < max(_ENOUGH, second + _AHEAD):
        return
    fact = rated[0][1]
    for name, words in _as_told(fact.text, mine, talk).items():
        yield name, words, FactUsed(id=fact.id, text=fact.text, source="profile")
        if name != "came":
            yield from _asked_for(fact.text, talk, mine)


class _Matter:
    """What the moment was about: the answers, and the lines of the notes that tell of them."""

    def __init__(self, talk: Talk, told: str, names: Sequence[str]) -> None:
        self.language = talk.language
        seeds = self.seeds = self._stems(told)
        lines = [words for _, words in talk.lines]
        mine = [words for line, words in talk.lines if line.id in talk.sure and talk.signs.told.search(words)]
        near = {j for i, words in enumerate(lines) if self._stems(words) & seeds for j in (i - 1, i, i + 1)}
        self.core = seeds.union(*(self._stems(words) for words in mine))
        whole = " ".join((told, *mine, *(words for i, words in enumerate(lines) if i in near)))
        self.stems, self.numbers = self._stems(whole), set(_NUMBERS.findall(whole))
        self.names = {w for name in names for w in self._stems(name)}

    def weight(self, fact: str) -> float:
        """Return how much a point has in common with the matter; years at a place are no proof."""
        stems = self._stems(fact)
        shared = stems & self.stems
        numbers = set(_NUMBERS.findall(fact)) & self.numbers
        if _YEARS.search(fact) or not shared & self.core:
            return 0
        uncommon = rare(fact, self.language)
        named = shared & self.names
        told = sum(_RARE if s in uncommon else _PLAIN for s in shared - named)
        measured = _PLAIN * bool(MEASURED.search(fact))
        weight = told + measured + _NAME * bool(named) + _NUMBER * len(numbers)
        # With one word of the answers only, it is rare and the point measures, or the notes tell much of the same.
        # Where it was is no matter: a place or a firm alone ties nothing together.
        near = len((shared & self.core) - named - self._places(fact)) >= _SHARED or (
            measured and shared & self.seeds & uncommon
        )
        return weight if near or weight >= _FAR else 0

    def _places(self, fact: str) -> set[str]:
        """Return the stems of capitalised words; German writes every noun so."""
        words = re.findall(r"(?<=[^\W\d_,;] )[^\W\d_a-zäöü][\w'’-]+", fact) if self.language != "de" else []
        return self._stems(" ".join(w for w in words if w[0].isupper()))

    def _stems(self, words: str) -> set[str]:
        return {s[:ALIKE] for s in text.stems(words, self.language) if len(s) > 2 and not s.isdigit()}


# "Built a dry wall, 40 metres": how large it was is nothing that came of it.
_LEANS = re.compile(r"(?:the (?:first|second|third|fourth|fifth|last|other|rest)|it|they|this|that)\b")
_SIZE = re.compile(r"\d[\d.,]* [^\W\d_]+")


# A count and what was done with it, in a note's style: "2 failures found before they went".
_FOUND = re.compile(
    r"\d\S* (?:[a-z]+ )?[a-z]+s (?:found|saved|trained|made|done|built|written|sold|moved|checked|avoided|caught|removed|fixed|recovered|kept)\b"
)


def _as_told(fact: str, mine: str, talk: Talk) -> dict[str, str]:
    """Return the point as a sentence, or only what came of it where the answer tells the deed already."""
    fact = g.clause(g.mend(fact, talk.words.MENDINGS, {}))
    known = content(mine, talk.language)
    whole = talk.language != "en" and talk.words.of_me(fact)
    fact = fact if whole else _named(fact, known, talk.language)
    counted = re.compile(r"\d+")
    if not fact or len({*counted.findall(fact)} & {*counted.findall(mine)}) >= _SHARED:
        return {}
    deed, *after = _COMES_OF_IT.split(fact, maxsplit=1)
    stems = content(deed, talk.language)
    # A deed beside a plan is what speaks for it, also where both are about the same thing.
    lived = talk.words.stance(mine) != "proposal"
    same = lived and len(_own(deed, talk.language) & _own(mine, talk.language)) >= _SHARED
    if same or (len(stems) > _SHARED and 2 * len(stems & known) >= len(stems)):
        came = g.clause(after[0]) if after else ""
        if (
            not came
            or _SIZE.fullmatch(came)
            or (talk.language == "en" and _LEANS.match(came) and talk.words.stance(mine) != "experience")
            or 2 * len(content(came, talk.language) & known) > len(content(came, talk.language))
        ):
            return {}
        # What came of a deed is no proof that it will come of a plan: then the deed is told with it.
        if lived:
            if went := talk.words.outcome(came):
                return {"proof": g.sentence(went)}
            verb = None if _FOUND.match(came) else re.search(VERB[talk.language], came)
            return {"proof": g.sentence(came)} if verb and verb.start() else {"came": talk.words.phrase(came)}
    if len(fact.split()) > _MOST:
        return {}
    said = talk.words.of_me(fact)
    if not said and _TOLD_WHOLE.match(fact) and re.search(VERB[talk.language], fact):
        said = g.sentence(fact)
    return {"proof": said} if said else {"example": talk.words.phrase(fact)}


def _own(words: str, language: str) -> set[str]:
    """Return the stems of longer words that are no names of places or firms: what the matter is made of."""
    told = [w for w in re.findall(r"[^\W\d_]{3,}", words) if language == "de" or w[0].islower()]
    stop = text.STOP_WORDS[text.base_language(language)]
    return {text.stem(w.lower(), language)[:ALIKE] for w in told if w.lower() not in stop}


def _named(fact: str, known: set[str], language: str) -> str:
    """Return a deed with its name in front without the colon, and only a new name where the answer tells the rest."""
    name, colon, rest = fact.partition(": ")
    if not colon or len(name.split()) > _NAME_WORDS or re.search(VERB[language], name):
        return fact
    told = content(rest, language)
    if 2 * len(told & known) < len(told):
        return f"{name.rstrip()}, {rest}"
    return "" if content(name, language) & known else name


def _asked_for(fact: str, talk: Talk, mine: str) -> Iterator[Row]:
    """Yield the question in the notes that the point answers, where *mine* answers another one."""
    stems = content(fact, talk.language)
    for line, told in talk.lines:
        if line.id in talk.sure and len(content(told, talk.language) & stems) >= _SHARED:
            asked = talk.question(told)
            if asked and not content(told, talk.language) & content(mine, talk.language):
                yield "proof_asked", asked, fact_of(line)
                return
