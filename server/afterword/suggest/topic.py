"""How well posts fit what the person talks about: the role, the ad, the notes and the profile, without its gaps."""

# ruff: noqa: E501

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import mul
from typing import NamedTuple

from afterword import text
from afterword.model import Interview, Situation
from afterword.suggest import related
from afterword.suggest.reading import KEPT, Reading

ROLE, INTERESTS, AD, NOTES, DEBRIEF, FACTS = 1.0, 1.0, 0.7, 0.7, 0.9, 0.4
RANK = 0.3  # "senior" and "engineer" say little
NEIGHBOUR, TALK, PART = 0.4, 0.5, 0.5  # a word's neighbours, what a role talks about, one word of a phrase
RARITY = 0.7  # how much rarer words count more
BACKGROUND = 30  # posts about something else that are thought in, so that few posts can be judged too
LONG = 20_000
_GAP = re.compile(
    r"^(?:no|not|never|none|kein\w*|nicht|nie|niemals|noch (?:nicht|nie|kein\w*)|pas|jamais|aucune?|sin|nunca|ningun\w*)\b"
    r"|\b(?:yet|bisher nicht|pas encore|todavía no)\W*$|\bnothing in production\W*$",
    re.IGNORECASE,
)


class Match(NamedTuple):
    """How strongly a post fits, by which stems, and what each is worth in it."""

    weight: float
    terms: tuple[str, ...]
    worth: Mapping[str, float]
    inside: Mapping[str, float]
    own: Mapping[str, str]

    def words(self) -> tuple[str, ...]:
        """Return the person's own words that stand in the post, the strongest first."""
        said = [(-self.worth[term] * self.inside[term], term) for term in self.terms if term in self.own]
        return tuple(self.own[term] for _, term in sorted(said)[:3])


def is_gap(fact: str) -> bool:
    """Say whether a profile fact names something the person has not done."""
    return bool(_GAP.search(fact.strip()))


def said(interview: Interview) -> str:
    """Return the notes of *interview* without the lines that are private."""
    if interview.lines:
        return "\n".join(line.text for line in interview.lines if not line.private)
    return interview.notes


def running_text(situation: Situation) -> list[tuple[str, float]]:
    """Return the ad, the profile without its gaps, the notes and the debrief, each with its weight."""
    found = [(situation.opportunity.description or "", AD)]
    found += [(fact.text, FACTS) for fact in situation.profile.facts if not is_gap(fact.text)]
    for interview in situation.interviews:
        found.append((said(interview), NOTES))
        found += [(" ".join(filter(None, (d.said, d.handle, d.mine))), DEBRIEF) for d in interview.debrief]
    return [(words[:LONG], weight) for words, weight in found if words]


Phrase = tuple[str, ...]


def _stemmed(phrases: Iterable[str], language: str) -> tuple[Phrase, ...]:
    return tuple(stems for phrase in phrases if (stems := tuple(text.stems(phrase, language))))


@lru_cache(maxsize=4)
def _neighbours(language: str) -> dict[str, list[tuple[Phrase, ...]]]:
    """The rows of neighbours by the first stem of each phrase in them."""
    rows: dict[str, list[tuple[Phrase, ...]]] = {}
    for line in related.NEIGHBOURS.strip().splitlines():
        row = _stemmed(line.split(","), language)
        for first in {phrase[0] for phrase in row}:
            rows.setdefault(first, []).append(row)
    return rows


@lru_cache(maxsize=4)
def _roles(language: str) -> tuple[tuple[frozenset[str], tuple[Phrase, ...]], ...]:
    pairs = [line.partition(":") for line in related.ROLES.strip().splitlines()]
    return tuple(
        (frozenset(text.stems(head, language)), _stemmed(talk.split(","), language)) for head, _, talk in pairs
    )


@lru_cache(maxsize=4)
def _ranks(language: str) -> frozenset[str]:
    return frozenset(text.stem(word, language) for word in related.RANKS)


def _stands_in(phrase: Phrase, stems: Sequence[str]) -> bool:
    width = len(phrase)
    return any(tuple(stems[i : i + width]) == phrase for i in range(len(stems) - width + 1))


def _grow(terms: dict[str, float], phrases: Iterable[Phrase], weight: float) -> None:
    for phrase in phrases:
        for term in phrase:
            terms[term] = max(terms.get(term, 0.0), weight if len(phrase) == 1 else weight * PART)


@dataclass(frozen=True, slots=True)
class Query:
    """What the person talks about, in stems of one language: *own* words, and all with what stands near them."""

    own: dict[str, str]
    weights: dict[str, float]


def query(situation: Situation, language: str | None) -> Query:
    """Return what the person talks about, as a post in *language* would spell it."""
    code = text.base_language(language)
    role = text.stems(situation.opportunity.title, code)
    near: dict[str, float] = {}
    for stems in [role, *(text.stems(interest, code) for interest in situation.profile.interests)]:
        for row in (row for stem in stems for row in _neighbours(code).get(stem, ())):
            if any(_stands_in(phrase, stems) for phrase in row):
                _grow(near, row, NEIGHBOUR)
    for head, talk in _roles(code):
        if head <= set(role):
            _grow(near, talk, TALK)
    own, weights = _own(situation, code)
    names = text.stems(" ".join((situation.company.name, *situation.company.aliases)), code)
    return Query(own, {term: w for term, w in {**near, **weights}.items() if term not in names})


def _own(situation: Situation, code: str) -> tuple[dict[str, str], dict[str, float]]:
    """The person's own stems: a word that shows each, and its weight."""
    ranks, stop = _ranks(code), text.STOP_WORDS[code]
    said: list[tuple[str, float]] = []
    for word in text.words(situation.opportunity.title[:LONG]):
        said.append((word, RANK if text.stem(word, code) in ranks else ROLE))
    for interest in situation.profile.interests:
        said += [(word, INTERESTS) for word in text.words(interest)]
    for words, weight in running_text(situation):  # here common words say nothing
        said += [(word, weight) for word in set(text.rare(text.words(words), code))]
    shown: dict[str, str] = {}
    weights: dict[str, float] = {}
    for word, weight in sorted(pair for pair in said if pair[0] not in stop):
        stem = text.stem(word, code)
        weights[stem] = max(weight, weights.get(stem, 0.0))
        if len(word) > 2 and not word.isdigit() and weight > RANK:
            shown.setdefault(stem, word)
    return shown, weights


def asked_for(situation: Situation) -> dict[str, str]:
    """Return the rare words of the role and its ad, by stem: the teams and tools that it names."""
    opportunity = situation.opportunity
    code = text.base_language(opportunity.language or text.language_of(opportunity.description or opportunity.title))
    names = set(text.words(" ".join((situation.company.name, *situation.company.aliases))))
    tokens = [w for w in text.words(f"{opportunity.title} {(opportunity.description or '')[:LONG]}") if len(w) > 2]
    kept = [word for word in text.rare(tokens, code) if word not in names and not word.isdigit()]
    return {stem: word for word in kept if (stem := text.stem(word, code)) not in _ranks(code)}


_Found = tuple[Reading, tuple[str, ...], tuple[float, ...]]
_Own = Mapping[str | None, Mapping[str, str]]


class _Meeting:
    """What of one query stands in each post: found once, as long as query and post stay the same."""

    def __init__(self) -> None:
        self._found: dict[int, _Found] = {}

    def of(self, reading: Reading, asked: Query) -> _Found:
        found = self._found.get(id(reading))
        if found is None or found[0] is not reading:
            if len(self._found) >= KEPT:
                self._found.clear()
            terms = tuple(sorted(asked.weights.keys() & reading.weights.keys()))
            found = self._found[id(reading)] = (reading, terms, tuple(reading.weights[term] for term in terms))
        return found


@lru_cache(maxsize=4)
def _meeting(_language: str | None, _asked: frozenset[str]) -> _Meeting:
    return _Meeting()


class Matches:
    """How each of many posts fits: its *weights*, and by what it does."""

    def __init__(self, found: Sequence[_Found], worth: Mapping[str | None, Mapping[str, float]], own: _Own) -> None:
        """Take what stands in each post, what each stem is worth and the person's own words, by language."""
        self.weights: list[float] = [
            sum(map(mul, map(worth[reading.language].__getitem__, terms), inside)) for reading, terms, inside in found
        ]
        self._found, self._worth, self._own = found, worth, own

    def of(self, at: int) -> Match:
        """Return how the post *at* this place fits."""
        reading, terms, _ = self._found[at]
        return Match(
            self.weights[at], terms, self._worth[reading.language], reading.weights, self._own[reading.language]
        )


def matches(readings: Sequence[Reading], situation: Situation) -> Matches:
    """Return how each post fits: BM25F over title, tags and text, rarer words counting more."""
    queries = {code: query(situation, code) for code in {reading.language for reading in readings}}
    meetings = {code: _meeting(code, frozenset(asked.weights)) for code, asked in queries.items()}
    found = [meetings[reading.language].of(reading, queries[reading.language]) for reading in readings]
    total, spread = len(readings) + BACKGROUND, Counter(chain.from_iterable(terms for _, terms, _ in found))
    rarity = {term: math.log(1 + (total - n + 0.5) / (n + 0.5)) ** RARITY for term, n in spread.items()}
    worth = {
        code: {term: weight * rarity[term] for term, weight in asked.weights.items() if term in rarity}
        for code, asked in queries.items()
    }
    return Matches(found, worth, {code: asked.own for code, asked in queries.items()})
