"""What the person talks about: the role, the ad, the notes and the profile, without its gaps."""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword import text
from afterword.model import Interview, Situation
from afterword.suggest import related

ROLE, INTERESTS, AD, NOTES, DEBRIEF, FACTS = 1.0, 1.0, 0.7, 0.7, 0.9, 0.4
RANK = 0.3  # "senior" and "engineer" say little
NEIGHBOUR, TALK, PART = 0.4, 0.5, 0.5  # a word's neighbours, what a role talks about, one word of a phrase
LONG = 20_000
_GAP = re.compile(
    r"^(?:no|not|never|none|kein\w*|nicht|nie|niemals|noch (?:nicht|nie|kein\w*)|pas|jamais|aucune?|sin|nunca|ningun\w*)\b"
    r"|\b(?:yet|bisher nicht|pas encore|todavía no)\W*$|\bnothing in production\W*$",
    re.IGNORECASE,
)


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
