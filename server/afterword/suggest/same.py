"""Posts that say the same in several feeds: one is shown, the others are named with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from afterword.model import Post
from afterword.suggest.reading import Reading

NEAR = timedelta(days=30)
ALIKE = 0.8  # share of common words
WORDS = 12  # shorter texts are alike by chance


def _when(post: Post) -> float:
    moment = post.published_at or post.seen_at
    return moment.timestamp() if moment else 0.0


def _close(one: Post, other: Post) -> bool:
    return not _when(one) or not _when(other) or abs(_when(one) - _when(other)) <= NEAR.total_seconds()


def groups(posts: Sequence[Post], readings: Sequence[Reading]) -> dict[str, str]:
    """Return which post stands for each: by what is known, by address, and by a title of some length near in time."""
    stands = {post.id: post.id for post in posts}
    first: dict[str, Post] = {}
    for post, reading in zip(posts, readings, strict=True):
        if post.same_as in stands and post.same_as != post.id:
            stands[post.id] = stands[str(post.same_as)]
            continue
        keys = [reading.address] if reading.address else []
        if len(reading.title_stems) >= 3:
            keys.append(f"title {reading.title}")
        known = next((first[key] for key in keys if key in first and _same(first[key], post, key)), None)
        if known:
            stands[post.id] = stands[known.id]
        for key in keys:
            first.setdefault(key, post)
    return {post_id: stands[stands[post_id]] for post_id in stands}


def _same(one: Post, other: Post, key: str) -> bool:
    # Some feeds give every entry the same link, so an address alone is not enough where the titles differ.
    if not key.startswith("title "):
        return one.title == other.title
    return _close(one, other)


def may_be_one(one: Post, other: Post) -> bool:
    """Say whether two posts can be the same at all: linked, of one address, or near in time."""
    ids = {one.id, one.same_as} & {other.id, other.same_as} - {None}
    return bool(ids) or (one.url is not None and one.url == other.url) or _close(one, other)


def alike(one: Reading, other: Reading) -> bool:
    """Say whether two posts share nearly all of their words."""
    mine, theirs = one.weights.keys(), other.weights.keys()
    if min(len(mine), len(theirs)) < WORDS:
        return False
    return len(mine & theirs) >= ALIKE * max(len(mine), len(theirs))
