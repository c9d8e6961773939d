"""What one post says by itself, whoever reads it: its words, its kind, what is delicate about it. Read once, kept."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from afterword import text
from afterword.model import Post
from afterword.suggest import gate

# Beyond this a post is a book; what it is about has been said.
READ = 4000
TITLE, TAGS, BODY = 3.0, 2.0, 1.0  # how much a word in each part counts
USUAL_BODY = 120  # stems
SATURATION = 1.2

_CHANGELOG = re.compile(
    r"\b(changelog|release notes|releases?|version|v)\s*v?\d+\.\d+|\b\d+\.\d+(\.\d+)? (release|beta|rc)\b"
)
_JOB_AD = re.compile(
    r"we(?:'re| are) (?:now )?(?:hiring|looking for)|join our team|apply now|job opening|wir suchen|bewirb dich|bewerbt euch"
    r"|nous recrutons|on recrute|estamos contratando|buscamos (?:un|una|a)\b"
)
_INJECTION = re.compile(
    r"\b(?:ignore|disregard|forget)\b.{0,30}\b(?:instructions?|prompts?|rules)\b|\bsystem prompt\b|\byou are now\b|\bas an ai\b"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A post as it is ranked: *weights* holds each stem with how strongly it stands there (0–1)."""

    language: str | None
    weights: dict[str, float]
    title: str
    question: bool
    changelog: bool
    job_ad: bool
    injection: bool
    delicate: gate.Judgement | None


def _weights(title: str, tags: str, body: str, language: str | None) -> dict[str, float]:
    inside = Counter(text.stems(body, language))
    size = sum(inside.values())
    mass: dict[str, float] = {term: BODY * n / (0.4 + 0.6 * size / USUAL_BODY) for term, n in inside.items()}
    for part, weight in ((title, TITLE), (tags, TAGS)):
        for term in set(text.stems(part, language)):
            mass[term] = mass.get(term, 0.0) + weight
    return {term: m / (SATURATION + m) for term, m in mass.items()}


@lru_cache(maxsize=20_000)
def _read(_id: str, title: str, tags: tuple[str, ...], body: str) -> Reading:
    title, body = text.clean(title), text.clean(body)
    language = text.language_of(f"{title}\n{body}")
    folded = text.fold(f"{title}\n{body}")
    return Reading(
        language=language,
        weights=_weights(title, " ".join(tags), body, language),
        title=text.fold(title),
        question="?" in title or "?" in body[-300:],
        changelog=bool(_CHANGELOG.search(text.fold(title))),
        job_ad=bool(_JOB_AD.search(folded)),
        injection=bool(_INJECTION.search(folded)),
        delicate=gate.judge(title, body, language),
    )


def read(post: Post) -> Reading:
    """Return the reading of *post*, from memory where it has not changed."""
    return _read(post.id, post.title[:500], post.tags[:20], post.text[:READ])
