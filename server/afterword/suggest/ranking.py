"""The order of posts and the advice about each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from afterword import text
from afterword.model import Caution, Person, Post, PostMark, PostShown, Ranking, Reason, Situation, Suggestion, Verdict
from afterword.suggest import same, signals, topic, wait
from afterword.suggest.angles import angles
from afterword.suggest.holding import bad_news, hold, released, warn
from afterword.suggest.reading import Reading, plain, read
from afterword.suggest.topic import Match

SPEAKS, STRONGLY = 0.4, 1.0  # share of the best match, and raw match, from which a topic speaks for a post
SAME_AUTHOR, SAME_TOPIC = 0.5, 0.7  # what is left of a score after one like it was chosen
DONE = {
    "commented": "You have commented on it",
    "shared": "You have shared it",
    "dismissed": "You set it aside",
    "snoozed": "You put it off",
}
CARE = -0.5  # what a caution weighs
LOOKED_AT = 60  # so many are compared for near-duplicates and variety


@dataclass(slots=True)
class Candidate:
    """A post on its way through the ranking."""

    post: Post
    reading: Reading
    match: Match
    old: timedelta | None
    by: Person | None
    score: float = 0.0
    team: str | None = None
    held: Caution | None = None
    done: str | None = None
    also: tuple[str, ...] = ()
    good: bool = False
    notes: list[Reason] = field(default_factory=list)


def _done(marks: Iterable[PostMark], now: datetime) -> dict[str, str]:
    """Return what became of each post that need not come back."""
    done: dict[str, str] = {}
    for mark in sorted(marks, key=lambda mark: mark.at):
        if mark.event in DONE and (mark.event != "snoozed" or mark.until is None or mark.until > now):
            done[mark.post_id] = mark.event
        elif mark.event == "snoozed":
            done.pop(mark.post_id, None)
    return done


def _candidates(posts: Sequence[Post], situation: Situation, now: datetime) -> list[Candidate]:
    readings = [read(post) for post in posts]
    matches = topic.matches(readings, situation)
    people = signals.known(situation)
    authors: dict[str | None, Person | None] = {}
    best = max((match.weight for match in matches), default=0.0)
    asked = topic.asked_for(situation)
    shadows = bad_news(posts, situation, now)
    made = []
    for post, reading, match in zip(posts, readings, matches, strict=True):
        if post.author not in authors:
            authors[post.author] = signals.author(post, people)
        one = Candidate(post, reading, match, signals.age(post, now), authors[post.author])
        one.held = hold(post, reading, situation, shadows)
        one.team = next((asked[stem] for stem in sorted(reading.title_stems & asked.keys())), None)
        one.score = (
            (match.weight / best if best else 0.0)
            + signals.freshness(reading, one.old)
            + reading.worth
            + (signals.AUTHOR if one.by else 0.0)
            + (signals.TEAM if one.team else 0.0)
            + (CARE if warn(reading) else 0.0)
        )
        one.good = _is_good(one, best)
        made.append(one)
    return made


def _is_good(one: Candidate, best: float) -> bool:
    """Say whether topic or author really speaks for a post that is fresh, and nothing against it."""
    fresh = one.old is not None and one.old <= (signals.FRESH_BY_THEM if one.by else signals.FRESH)
    strong = one.match.weight >= max(STRONGLY, SPEAKS * best)
    return fresh and (one.by is not None or strong) and not _speaks_against(one) and bool(one.by or one.match.words())


def _speaks_against(one: Candidate) -> bool:
    reading = one.reading
    outside = any(sign.signal == "source" and sign.weight <= -0.5 for sign in reading.signs)
    return outside or reading.shows("changelog") or reading.shows("job_ad") or warn(reading) is not None


def _second_best(listed: Sequence[Candidate]) -> list[Candidate]:
    """Return, where nothing is good, the one piece of fresh good news that touches the person's subject."""
    news = (
        one for one in listed if one.reading.deed and one.match.words() and not one.done and not _speaks_against(one)
    )
    return [one for one in news if one.old is not None and one.old <= signals.FRESH][:1]


def _gather(made: list[Candidate]) -> list[Candidate]:
    """Return one candidate for each group of posts that say the same, with the addresses of the others."""
    stands = same.groups([one.post for one in made], [one.reading for one in made])
    by_id = {one.post.id: one for one in made}
    for one in made:
        head = by_id[stands[one.post.id]]
        if head is not one:
            _join(head, one)
    for one in made:
        one.held = by_id[stands[one.post.id]].held
    return [one for one in made if stands[one.post.id] == one.post.id]


def _join(head: Candidate, other: Candidate) -> None:
    urls = [url for url in (other.post.url, *other.post.also_in, *other.also) if url and url != head.post.url]
    head.also = tuple(dict.fromkeys((*head.also, *urls)))
    head.held, head.done = head.held or other.held, head.done or other.done


def _merge_alike(ordered: list[Candidate]) -> list[Candidate]:
    """Return *ordered* without those that repeat an earlier one in nearly the same words."""
    kept: list[Candidate] = []
    for one in ordered[:LOOKED_AT]:
        head = next((other for other in kept if same.alike(one.reading, other.reading)), None)
        if head:
            _join(head, one)
        else:
            kept.append(one)
    return kept + ordered[LOOKED_AT:]


def _varied(good: list[Candidate]) -> list[Candidate]:
    """Return *good* with different authors and topics first."""
    waiting, chosen = good[:LOOKED_AT], list[Candidate]()
    while waiting:
        authors = Counter(one.post.author or one.post.id for one in chosen)
        topics = Counter(one.match.words()[:1] for one in chosen)

        def left(one: Candidate) -> float:
            seen = SAME_AUTHOR ** authors[one.post.author or one.post.id] * SAME_TOPIC ** topics[one.match.words()[:1]]  # noqa: B023
            return one.score * seen if one.score > 0 else one.score

        chosen.append(max(waiting, key=lambda one: (left(one), one.post.id)))
        waiting.remove(chosen[-1])
    return chosen + good[LOOKED_AT:]


def _suggestion(one: Candidate, verdict: Verdict, best: float, situation: Situation) -> Suggestion:
    caution = one.held or warn(one.reading)
    reasons = [signals.topic(one.match, best)]
    if one.by:
        reasons.append(
            Reason(signal="author", text=f"By {one.by.name}, {signals.MET[one.by.kind]}", weight=signals.AUTHOR)
        )
    if one.team:
        reasons.append(Reason(signal="team", text=f"Names {one.team}, as the ad does", weight=signals.TEAM))
    reasons += [signals.dated(one.post, one.reading, one.old), *one.reading.signs, *one.notes]
    if one.done:
        reasons.append(Reason(signal="novelty", text=DONE[one.done], weight=-1.0))
    if caution and caution.topic != "injection":
        reasons.append(Reason(signal="sensitive", text=caution.text, weight=-1.0 if one.held else CARE))
    post = one.post
    return Suggestion(
        id=f"{situation.opportunity.id}.{post.id}",
        post=PostShown(
            id=post.id, title=plain(post.title), url=post.url, author=post.author, published_at=post.published_at,
            summary=" ".join(text.clean(post.text[:600]).split())[:300], source=post.source,
            also_in=tuple(dict.fromkeys((*post.also_in, *one.also))),
        ),
        score=round(one.score, 4),
        verdict=verdict,
        reasons=tuple(reasons),
        caution=caution,
        angles=() if verdict == "avoid" else angles(post, one.reading, situation, silent=caution is not None),
        age_hours=round(one.old / timedelta(hours=1), 1) if one.old is not None else None,
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
    heard = posts if everything else [post for post in posts if _recent(signals.age(post, now))]
    made = _candidates(heard, situation, now)
    best = max((one.match.weight for one in made), default=0.0)
    done, free = _done(marks, now), released(marks)
    for one in made:
        one.done = done.get(one.post.id)
    heads = _gather(made)
    for one in made:
        one.held = None if one.post.id in free else one.held
    shown = sorted(made if everything else heads, key=lambda one: (-one.score, one.post.id))
    listed = [one for one in shown if not one.held and (everything or not one.done)]
    quiet = wait.quiet(situation, now)
    items = _advised(listed if everything else _merge_alike(listed), quiet=quiet is not None)[:limit]
    back = [one for one in shown if one.held][:limit]
    return Ranking(
        items=tuple(_suggestion(one, verdict, best, situation) for one, verdict in items),
        held_back=tuple(_suggestion(one, "avoid", best, situation) for one in back),
        advice=quiet or wait.budget(situation, marks, now),
    )


def _advised(listed: Sequence[Candidate], *, quiet: bool) -> list[tuple[Candidate, Verdict]]:
    """Return *listed* with what is advised about each: the suggestions first, none where it is better to be quiet."""
    good = [one for one in listed if one.good and not one.done] or _second_best(listed)
    chosen = [] if quiet else _varied(good)
    names = {one.post.id for one in chosen}
    advised: list[tuple[Candidate, Verdict]] = [(one, "suggest") for one in chosen]
    return advised + [(one, "neutral") for one in listed if one.post.id not in names]


def _recent(old: timedelta | None) -> bool:
    return old is None or old <= signals.OLD


def held(
    post: Post, situation: Situation, marks: Sequence[PostMark], posts: Sequence[Post], now: datetime
) -> Caution | None:
    """Return why *post* must be left alone, or None when it may be drafted on."""
    if post.id in released(marks):
        return None
    shadows = bad_news(posts, situation, now)
    twins = [other for other in posts if other.id != post.id and _is_twin(post, other)]
    found = (hold(one, read(one), situation, shadows) for one in (post, *twins))
    return next((caution for caution in found if caution), None)


def _is_twin(post: Post, other: Post) -> bool:
    return other.same_as == post.id or post.same_as == other.id or (post.same_as or post.id) == other.same_as
