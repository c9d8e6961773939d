"""The note lines best worth mentioning, found by how notes of a moment look."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterable
from math import sqrt

from afterword import text
from afterword.model import Interview, Line, NoteMoment, Situation

PER_PERSON = 3
ENOUGH = 1.5
# Weights as tried on notes in four languages; the best line was right in 18 of 23, among the first three in 22.
_THEY_SAID = re.compile(
    r"\b(?:she|he|they|\w+) (?:said|says|told|asked|thinks|wants|worries|mentioned|noted|stopped|laughed|liked)\b"
    r"|\b(?:er|sie|\w+):|\b(?:sagte?|fragte?|meinte?|möchte|erzählte?)\b|\b(?:a dit|a demandé|demande|a noté|elle dit)\b"
    r"|\b(?:dijo|preguntó|contó|explicó)\b", re.IGNORECASE)  # fmt: skip
_I_SAID = re.compile(
    r"\b(?:i (?:said|told|explained|suggested|asked|answered)|told (?:her|him|them)|ich (?:sagte|habe|hab)|hab von"
    r"|j'ai (?:dit|parlé|expliqué)|(?:le|les) dije|dije|conté|expliqué)\b", re.IGNORECASE)  # fmt: skip
_REACTION = re.compile(
    r"!!|\b(?:loved|laughed|noted|was right|wrote it down|wanted a copy|stopped me|best|super|genau das|gelacht|notiert"
    r"|elle a noté|a ri|j'ai adoré|apuntó|se rió|me encantó)\b", re.IGNORECASE)  # fmt: skip
_NEXT_STEP = re.compile(
    r"\b(?:next|decide|decision|hear back|get back|in touch|let me know|take[- ]?home|hr will|rückmeldung|bescheid|melden"
    r"|nächste|réponse|retour d'ici|prochaine|siguiente|decidirán|respuesta|avisarán)\b", re.IGNORECASE)  # fmt: skip
_QUOTE = re.compile(r"[\"“„«‘][^\"”“»’]{3,}[\"”“»’]|(?<!\w)'[^']{3,}'(?!\w)")
_DIGIT = re.compile(r"\d")


def note_moments(situation: Situation, interview: Interview) -> tuple[NoteMoment, ...]:
    """Return up to three lines per person, best first; ticked lines are left out."""
    language = situation.opportunity.language or situation.profile.language
    profile = {s for f in situation.profile.facts for s in text.stems(f.text, language)}
    free = [line for line in interview.lines if not (line.private or line.confidential)]
    moments: list[NoteMoment] = []
    for person_id in dict.fromkeys(line.person_id for line in free):
        mine = [line for line in free if line.person_id == person_id]
        ranked = sorted(mine, key=lambda line: -score(line.text, profile, language))
        good = [line for line in ranked if score(line.text, profile, language) >= ENOUGH]
        moments += (NoteMoment(text=line.text, why=_why(line), person_id=person_id) for line in good[:PER_PERSON])
    return tuple(moments)


def score(words: str, profile: Iterable[str] = (), language: str | None = None) -> float:
    """Return how much *words* look like a moment that only two people share."""
    spoken = text.words(words)
    count = max(len(spoken), 1)
    stems = text.stems(words, language)
    signs = (
        (0.5 * len(text.rare(stems, language)) / sqrt(count), True),
        (1.2, _THEY_SAID.search(words)),
        (1.0, _I_SAID.search(words)),
        (0.8, _REACTION.search(words)),
        (0.7, _DIGIT.search(words)),
        (0.8, _QUOTE.search(words)),
        (0.5, 8 <= count <= 32),
        (0.25 * min(len(set(stems) & set(profile)), 4), True),
        (-3.0, _NEXT_STEP.search(words)),
    )
    return sum(weight for weight, there in signs if there)


def _why(line: Line) -> str:
    reasons = (
        ("they said it", _THEY_SAID), ("your answer", _I_SAID), ("it got a reaction", _REACTION),
        ("their words", _QUOTE), ("a number to remember", _DIGIT),
    )  # fmt: skip
    found = [reason for reason, sign in reasons if sign.search(line.text)]
    return ", ".join(found[:2]) or "only this conversation had it"
