"""The order of posts and the advice about each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from afterword import text
from afterword.model import Caution, Post, PostMark, PostShown, Ranking, Reason, Situation, Suggestion
from afterword.suggest import topic
from afterword.suggest.reading import Reading, read

FRESH = timedelta(days=14)
FRESH_BY_INTERVIEWER = timedelta(days=45)
HALF_LIFE = timedelta(days=7)


def _age(post: Post, now: datetime) -> timedelta | None:
    when = post.published_at or post.seen_at
    return max(timedelta(0), now - when) if when else None


def _author(post: Post, situation: Situation) -> str | None:
    """The name of the person met in this application who wrote *post*."""
    words = set(text.words(post.author or ""))
    for person in situation.people:
        name = set(text.words(person.name))
        if len(name) > 1 and name <= words:
            return person.name
    return None


def caution(reading: Reading) -> Caution | None:
    """Return why a post is delicate."""
    if reading.delicate:
        return Caution(topic=reading.delicate.topic, text=f"It is about {reading.delicate.topic.replace('_', ' ')}.")
    if reading.injection:
        return Caution(topic="injection", text="It holds words meant for a machine, which are not obeyed.")
    return None


def _reasons(post: Post, reading: Reading, match: float, age: timedelta | None, situation: Situation) -> list[Reason]:
    reasons = [Reason(signal="topic", text="On your subject" if match > 0 else "Not on your subject", weight=match)]
    if author := _author(post, situation):
        reasons.append(Reason(signal="author", text=f"By {author}, whom you met", weight=0.8))
    if reading.question:
        reasons.append(Reason(signal="question", text="Asks a question", weight=0.4))
    if age is not None:
        reasons.append(Reason(signal="freshness", text=f"{age.days} days old", weight=0.5 * 0.5 ** (age / HALF_LIFE)))
    if reading.changelog:
        reasons.append(Reason(signal="changelog", text="Release notes leave little to say", weight=-0.7))
    if reading.job_ad:
        reasons.append(Reason(signal="job_ad", text="A job ad", weight=-1.0))
    if reading.injection:
        reasons.append(Reason(signal="injection", text="Holds words meant for a machine", weight=-0.3))
    if reading.delicate:
        reasons.append(
            Reason(signal="sensitive", text=f"About {reading.delicate.topic.replace('_', ' ')}", weight=-1.0)
        )
    return reasons


def _suggestion(
    post: Post, reading: Reading, match: float, best: float, situation: Situation, now: datetime
) -> Suggestion:
    age = _age(post, now)
    reasons = _reasons(post, reading, match, age, situation)
    by_them = any(reason.signal == "author" for reason in reasons)
    fresh = age is not None and age <= (FRESH_BY_INTERVIEWER if by_them else FRESH)
    held = reading.delicate is not None and reading.delicate.hold
    score = match / best if best else 0.0
    score += sum(reason.weight for reason in reasons if reason.signal != "topic")
    good = (
        fresh and (by_them or match > 0.3 * best > 0) and not (reading.job_ad or reading.changelog or caution(reading))
    )
    return Suggestion(
        id=f"{situation.opportunity.id}.{post.id}",
        post=PostShown(
            id=post.id, title=text.clean(post.title), url=post.url, author=post.author, published_at=post.published_at,
            summary=text.clean(post.text)[:300], source=post.source, also_in=post.also_in,
        ),
        score=round(score, 4),
        verdict="avoid" if held else "suggest" if good else "neutral",
        reasons=tuple(reasons),
        caution=caution(reading),
        age_hours=age / timedelta(hours=1) if age is not None else None,
    )  # fmt: skip


def rank(
    posts: Sequence[Post],
    situation: Situation,
    marks: Sequence[PostMark],
    now: datetime,
    *,
    limit: int = 20,
    everything: bool = False,
) -> Ranking:
    """Return the posts worth engaging with, best first, and those to be left alone."""
    gone = {mark.post_id for mark in marks if mark.event in ("commented", "shared", "dismissed")}
    gone |= {mark.post_id for mark in marks if mark.event == "snoozed" and (mark.until is None or mark.until > now)}
    kept = [post for post in posts if everything or (post.id not in gone and not post.same_as)]
    readings = [read(post) for post in kept]
    matches = topic.scores(readings, situation)
    best = max(matches, default=0.0)
    made = [
        _suggestion(post, reading, match, best, situation, now)
        for post, reading, match in zip(kept, readings, matches, strict=True)
    ]
    made.sort(key=lambda s: (s.verdict != "suggest", -s.score, s.id))
    return Ranking(
        items=tuple(s for s in made if s.verdict != "avoid")[:limit],
        held_back=tuple(s for s in made if s.verdict == "avoid")[:limit],
    )


def held(
    post: Post, situation: Situation, marks: Sequence[PostMark], posts: Sequence[Post], now: datetime
) -> Caution | None:
    """Return why *post* must be left alone, or None when it may be drafted on."""
    if any(mark.post_id == post.id and mark.event == "released" and mark.reason for mark in marks):
        return None
    reading = read(post)
    return caution(reading) if reading.delicate and reading.delicate.hold else None
