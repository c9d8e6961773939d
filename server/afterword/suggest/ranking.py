"""The order of posts and the advice about each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import compress

from afterword import text
from afterword.model import Caution, Post, PostMark, PostShown, Ranking, Reason, Situation, Suggestion, Verdict
from afterword.suggest import same, signals, tuning, wait
from afterword.suggest.angles import angles
from afterword.suggest.candidates import AGAIN, CARE, Candidate, gather, merge_alike, speaks_against, varied, weigh
from afterword.suggest.highlights import highlights
from afterword.suggest.holding import bad_news, hold, released, warn
from afterword.suggest.reading import plain, read

DONE = {
    "commented": "You have commented on it",
    "shared": "You have shared it",
    "dismissed": "You set it aside",
    "snoozed": "You put it off",
}


def _done(marks: Iterable[PostMark], now: datetime) -> dict[str, str]:
    """Return what became of each post that need not come back."""
    done: dict[str, str] = {}
    for mark in sorted(marks, key=lambda mark: mark.at):
        if mark.event in DONE and (mark.event != "snoozed" or mark.until is None or mark.until > now):
            done[mark.post_id] = mark.event
        elif mark.event == "snoozed":
            done.pop(mark.post_id, None)
    return done


def _last_author(posts: Sequence[Post], marks: Sequence[PostMark], now: datetime) -> str | None:
    """Return whose post the person commented on last, if that was lately."""
    lately = [mark for mark in marks if mark.event == "commented" and now - signals.FRESH <= mark.at <= now]
    last = max(lately, key=lambda mark: mark.at, default=None)
    return next((post.author for post in posts if last and post.id == last.post_id), None)


def _second_best(listed: Sequence[Candidate]) -> list[Candidate]:
    """Return, where nothing is good, the one piece of fresh good news that touches the person's subject."""
    fresh = (one for one in listed if one.reading.deed and one.old is not None and one.old <= signals.FRESH)
    news = next((one for one in fresh if not one.done and not speaks_against(one) and one.match.words()), None)
    return [news] if news else []


def _suggestion(one: Candidate, verdict: Verdict, best: float, situation: Situation) -> Suggestion:
    caution = one.held or warn(one.reading)
    reasons = [signals.topic(one.match, best)]
    if one.by:
        reasons.append(
            Reason(signal="author", text=f"By {one.by.name}, {signals.MET[one.by.kind]}", weight=signals.AUTHOR)
        )
    if one.team:
        reasons.append(Reason(signal="team", text=f"Names {one.team}, as the ad does", weight=signals.TEAM))
    reasons += [signals.dated(one.post, one.reading, one.old), *one.signs]
    if one.again:
        reasons.append(Reason(signal="novelty", text=f"You commented on {one.post.author}'s last post", weight=AGAIN))
    reasons = tuning.told(reasons, situation.settings.ranking)
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
        angles=() if verdict == "avoid" else angles(post, one.reading, situation, careful=caution is not None),
        age_hours=round(one.old / timedelta(hours=1), 1) if one.old is not None else None,
        highlights=() if verdict == "avoid" else highlights(post, one.reading, one.match),
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
    ages = [signals.age(post, now) for post in posts]
    heard = [everything or _recent(old) for old in ages]
    made = weigh(list(compress(posts, heard)), list(compress(ages, heard)), situation, now)
    best = max((one.weight for one in made), default=0.0)
    done, free = _done(marks, now), released(marks)
    last, often = _last_author(posts, marks, now), tuning.times(situation.settings.ranking, "novelty")
    for one in made if done or last else ():
        one.done = done.get(one.post.id)
        one.again = last is not None and one.post.author == last and not one.done
        one.score += often * AGAIN if one.again else 0.0
    heads = gather(made)
    for one in made if free else ():
        one.held = None if one.post.id in free else one.held
    shown = sorted(made if everything else heads, key=lambda one: (-one.score, one.post.id))
    listed = [one for one in shown if not one.held and (everything or not one.done)]
    quiet = wait.quiet(situation, now)
    items = _advised(listed if everything else merge_alike(listed), quiet=quiet is not None)[:limit]
    back = [one for one in shown if one.held][:limit]
    return Ranking(
        items=tuple(_suggestion(one, verdict, best, situation) for one, verdict in items),
        held_back=tuple(_suggestion(one, "avoid", best, situation) for one in back),
        advice=quiet or wait.budget(situation, marks, now),
    )


def _advised(listed: Sequence[Candidate], *, quiet: bool) -> list[tuple[Candidate, Verdict]]:
    """Return *listed* with what is advised about each: the suggestions first, none where it is better to be quiet."""
    good = [one for one in listed if one.good and not one.done] or _second_best(listed)
    chosen = [] if quiet else varied(good)
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
    twins = _twins(post, posts)
    found = (hold(one, read(one), situation, shadows) for one in (post, *twins))
    return next((caution for caution in found if caution), None)


def _twins(post: Post, posts: Sequence[Post]) -> list[Post]:
    """Return the others of *posts* that say the same as *post*, as the ranking would join them."""
    near = [other for other in posts if other.id != post.id and same.may_be_one(post, other)]
    stands = same.groups([post, *near], [read(one) for one in (post, *near)]) if near else {}
    return [other for other in near if stands[other.id] == stands[post.id]]
