"""Posts on their way through the ranking: weighed, gathered where they say the same, and mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.model import Caution, Person, Post, Reason, Situation
from afterword.suggest import matching, same, signals, topic, tuning
from afterword.suggest.holding import bad_news, hold
from afterword.suggest.matching import Match, Matches
from afterword.suggest.reading import BY_OTHERS, Reading, read

SPEAKS, STRONGLY = 0.4, 1.0  # share of the best match, and raw match, from which a topic speaks for a post
SAME_AUTHOR, SAME_TOPIC = 0.5, 0.7  # what is left of a score after one like it was chosen
CARE, AGAIN = -0.5, -0.4  # what a caution weighs, and a second comment in a row on one author's posts
LOOKED_AT = 60  # so many are compared for near-duplicates and variety


@dataclass(slots=True)
class Candidate:
    """A post on its way through the ranking."""

    post: Post
    reading: Reading
    matches: Matches
    at: int
    old: timedelta | None
    by: Person | None
    score: float = 0.0
    team: str | None = None
    held: Caution | None = None
    done: str | None = None
    also: tuple[str, ...] = ()
    good: bool = False
    again: bool = False

    @property
    def weight(self) -> float:
        """How strongly it fits."""
        return self.matches.weights[self.at]

    @property
    def signs(self) -> tuple[Reason, ...]:
        """What speaks for and against it; what a person of the application signed is not by others."""
        if not self.by:
            return self.reading.signs
        return tuple(sign for sign in self.reading.signs if sign.text != BY_OTHERS)

    @property
    def match(self) -> Match:
        """How it fits, and by which words."""
        return self.matches.of(self.at)


def weigh(
    posts: Sequence[Post], ages: Sequence[timedelta | None], situation: Situation, now: datetime
) -> list[Candidate]:
    """Return each post with its score and what speaks against it."""
    readings = [read(post) for post in posts]
    matches = matching.matches(readings, situation)
    people = signals.known(situation)
    authors: dict[str | None, Person | None] = {}
    tuned = situation.settings.ranking
    topical, fresh, by, team = (tuning.times(tuned, signal) for signal in ("topic", "freshness", "author", "team"))
    best = max(matches.weights, default=0.0)
    asked = topic.asked_for(situation)
    shadows = bad_news(posts, situation, now)
    made = []
    for at, (post, old, reading, weight) in enumerate(zip(posts, ages, readings, matches.weights, strict=True)):
        if post.author not in authors:
            authors[post.author] = signals.author(post, people) if by else None
        one = Candidate(post, reading, matches, at, old, authors[post.author])
        one.held = hold(post, reading, situation, shadows)
        if team and not reading.title_stems.isdisjoint(asked):
            one.team = asked[min(reading.title_stems & asked.keys())]
        one.score = (
            (topical * weight / best if best else 0.0)
            + fresh * signals.freshness(reading, old)
            + tuning.worth(one.signs, tuned)
            + (by * signals.AUTHOR if one.by else 0.0)
            + (team * signals.TEAM if one.team else 0.0)
            + (CARE if reading.care else 0.0)
        )
        one.good = _is_good(one, best)
        made.append(one)
    return made


def _is_good(one: Candidate, best: float) -> bool:
    """Say whether topic or author really speaks for a post that is fresh, and nothing against it."""
    if one.old is None or one.old > (signals.FRESH_BY_THEM if one.by else signals.FRESH):
        return False
    strong = one.weight >= max(STRONGLY, SPEAKS * best)
    return (one.by is not None or strong) and not speaks_against(one) and bool(one.by or one.match.words())


def speaks_against(one: Candidate) -> bool:
    """Say whether the kind of post makes a comment unwise."""
    reading = one.reading
    outside = any(sign.signal == "source" and sign.weight <= -0.5 for sign in one.signs)
    return outside or reading.care or reading.shows("changelog") or reading.shows("job_ad")


def gather(made: list[Candidate]) -> list[Candidate]:
    """Return one candidate for each group of posts that say the same, with the addresses of the others."""
    stands = same.groups([one.post for one in made], [one.reading for one in made])
    repeats = [one for one in made if stands[one.post.id] != one.post.id]
    if not repeats:
        return made
    by_id = {one.post.id: one for one in made}
    for one in repeats:
        _join(by_id[stands[one.post.id]], one)
    for one in repeats:
        one.held = by_id[stands[one.post.id]].held
    return [one for one in made if stands[one.post.id] == one.post.id]


def _join(head: Candidate, other: Candidate) -> None:
    urls = [url for url in (other.post.url, *other.post.also_in, *other.also) if url and url != head.post.url]
    head.also = tuple(dict.fromkeys((*head.also, *urls)))
    head.held, head.done = head.held or other.held, head.done or other.done


def merge_alike(ordered: list[Candidate]) -> list[Candidate]:
    """Return *ordered* without those that repeat an earlier one in nearly the same words."""
    kept: list[Candidate] = []
    for one in ordered[:LOOKED_AT]:
        head = next((other for other in kept if same.alike(one.reading, other.reading)), None)
        if head:
            _join(head, one)
        else:
            kept.append(one)
    return kept + ordered[LOOKED_AT:]


def varied(good: list[Candidate]) -> list[Candidate]:
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
