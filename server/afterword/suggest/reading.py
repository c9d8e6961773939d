"""What one post says by itself, whoever reads it: its words, its kind, what is delicate about it. Read once, kept."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass

from afterword import text
from afterword.model import Post, Reason, Signal
from afterword.networks import page_key
from afterword.suggest import gate, job_ads
from afterword.suggest.kinds import (
    is_deed,
    is_injected,
    is_network,
    is_outside,
    is_page,
    kinds,
    mentions_hiring,
    seeks_ideas,
)

# Beyond this a post is a book; what it is about has been said.
READ = 4000
OPENING = 600
KEPT = 20_000
# How much a word counts in each part, and how fast repeating it stops to count (BM25F).
TITLE, TAGS, BODY = 3.0, 2.0, 0.5
SATURATION = 1.5
USUAL_BODY, LENGTH = 120, 0.6
BY_OTHERS = "Written by others about the company"
QUESTION, OUTSIDE, JOB_AD, HIRING = 0.4, -0.5, -1.0, -0.5
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


@dataclass(frozen=True, slots=True)
class Reading:
    """A post as it is ranked: *weights* holds each stem with how strongly it stands there (0–1).

    *signs* are what speaks for and against it, whoever reads it; *care* says that it is delicate or speaks to machines,
    *wanted* how much it reads like an ad for a job.
    """

    language: str | None
    weights: dict[str, float]
    title: str
    title_stems: frozenset[str]
    signs: tuple[Reason, ...]
    address: str
    job_ad: bool
    wanted: float
    network: bool
    deed: bool
    delicate: gate.Judgement | None
    care: bool

    def shows(self, signal: Signal, beyond: float = 0.0) -> bool:
        """Say whether a sign of this kind weighs more than *beyond*, for or against."""
        return any(sign.signal == signal and abs(sign.weight) > beyond for sign in self.signs)


def plain(title: str) -> str:
    """Return a title without markup, entities, control and hidden characters, on one line."""
    return " ".join(text.clean(TAG.sub(" ", html.unescape(title[:1000]))).split())[:300]


def _weights(title: list[str], tags: list[str], body: list[str]) -> dict[str, float]:
    longer = 1 - LENGTH + LENGTH * len(body) / USUAL_BODY
    mass = {term: BODY * n / longer for term, n in Counter(body).items()}
    for part, weight in ((title, TITLE), (tags, TAGS)):
        for term in set(part):
            mass[term] = mass.get(term, 0.0) + weight
    return {term: round(m / (SATURATION + m), 3) for term, m in mass.items()}


def asks(title: str, body: str) -> bool:
    """Say whether the post asks its readers something: in its title, or with its last sentences."""
    last = text.sentences(body[-600:])[-3:]
    # What is answered at once, in brackets, asks nobody.
    asked = (one for one, after in zip(last, [*last[1:], ""], strict=False) if not after.startswith("("))
    return title.rstrip().endswith("?") or any(
        sentence.rstrip("\"'»”) ").endswith("?") or seeks_ideas(text.fold(sentence)) for sentence in asked
    )


def _signs(post: Post, title: str, body: str, *, wanted: float) -> tuple[Reason, ...]:
    folded, opening = text.fold(title), text.fold(body[:OPENING])
    raw = f"{post.title[:1000]}\n{post.text[: 2 * READ]}"
    found = [Reason(signal=kind.signal, text=kind.says, weight=kind.weight) for kind in kinds(folded, opening)]
    # Release notes end in "Questions?", which nobody means to be answered.
    if asks(title, body) and not any(sign.signal == "changelog" for sign in found):
        found.insert(0, Reason(signal="question", text="Asks its readers a question", weight=QUESTION))
    if is_outside((post.source or "")[:100].casefold()):
        found.append(Reason(signal="source", text=BY_OTHERS, weight=OUTSIDE))
    elif is_page((post.source or "")[:100].casefold()) and not any(sign.signal == "question" for sign in found):
        found.append(Reason(signal="source", text="On a page without comments: one can only share it", weight=OUTSIDE))
    if wanted >= job_ads.ENOUGH:
        found.append(Reason(signal="job_ad", text="A job ad: a comment would look like asking", weight=JOB_AD))
    elif mentions_hiring(opening):
        found.append(Reason(signal="job_ad", text="It mentions that they are hiring", weight=HIRING))
    if is_injected(raw, text.fold(raw)):
        found.append(
            Reason(signal="injection", text="Holds words meant for a machine; they are not followed", weight=-0.3)
        )
    return tuple(found)


def _read(post: Post) -> Reading:
    title, body = plain(post.title), text.clean(post.text[: 2 * READ])
    language = text.language_of(f"{title}\n{body[:1000]}")
    title_stems = text.stems(title, language)
    tags = text.stems(" ".join(post.tags[:20])[:500], language)
    wanted = job_ads.wanted(text.fold(title), text.fold(body[:OPENING]))
    signs = _signs(post, title, body, wanted=wanted)
    delicate = gate.judge(title, body, language)
    return Reading(
        language=language,
        weights=_weights(title_stems, tags, text.stems(body[:READ], language)),
        title=text.fold(title),
        title_stems=frozenset(title_stems),
        signs=signs,
        address=page_key(post.url),
        job_ad=wanted >= job_ads.ENOUGH,
        wanted=wanted,
        network=is_network(f"{post.source or ''} {post.url or ''}"[:300].casefold()),
        deed=is_deed(text.fold(f"{title}\n{body[:OPENING]}")),
        delicate=delicate,
        care=delicate is not None or any(sign.signal == "injection" for sign in signs),
    )


_kept: dict[str, tuple[int, Reading]] = {}


def read(post: Post) -> Reading:
    """Return the reading of *post*, from memory where it has not changed."""
    mark = hash((post.title, post.text, post.tags, post.source, post.url))
    known = _kept.get(post.id)
    if known and known[0] == mark:
        return known[1]
    reading = _read(post)
    while len(_kept) >= KEPT:
        _kept.pop(next(iter(_kept)), None)
    _kept[post.id] = (mark, reading)
    return reading
