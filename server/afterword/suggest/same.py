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
    at, titled = dict[str, Post](), dict[str, Post]()
    for post, reading in zip(posts, readings, strict=True):
        if post.same_as in stands and post.same_as != post.id:
            stands[post.id] = stands[str(post.same_as)]
            continue
        # Some feeds give every entry the same link, so an address alone is not enough where the titles differ.
        known = at.setdefault(reading.address, post) if reading.address else post
        if known is post or known.title != post.title:
            known = titled.setdefault(reading.title, post) if len(reading.title_stems) >= 3 else post
            if known is post or not _close(known, post):
                continue
        elif len(reading.title_stems) >= 3:
            titled.setdefault(reading.title, post)
        stands[post.id] = stands[known.id]
    return {post_id: stands[head] for post_id, head in stands.items()}


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
