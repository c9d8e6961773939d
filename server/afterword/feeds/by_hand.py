"""Posts that the person adds while looking at them: kept once by address, linked to what tells the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from afterword.feeds.identity import digest
from afterword.feeds.shelf import Shelf, edited, told_also
from afterword.model import Entry, Feed, Post

BY_HAND = Feed(id="", company_id="", url="")


class Added(NamedTuple):
    """A post for each entry, in their order, and the known posts that now name the address of a new one."""

    kept: tuple[Post, ...]
    told: tuple[Post, ...]


def by_hand(
    posts: Sequence[Post], entries: Sequence[tuple[Entry, str | None]], company_id: str, now: datetime
) -> Added:
    """Return what to keep for *entries* (with sources): known posts, or new ones linked to what tells the same."""
    shelf = Shelf(posts, BY_HAND, set())
    known = {post.key: post for post in posts if post.feed_id is None}
    latest: dict[str, Post] = {}
    order = []
    for entry, source in entries:
        first = None if entry.key in known else shelf.same_news(entry)
        post = edited(known[entry.key], entry) if entry.key in known else _new(entry, source, company_id, now, first)
        known[entry.key] = post
        order.append(post.id)
        for changed in filter(None, (post, told_also(first, post))):
            latest[changed.id] = changed
            shelf.put(changed)
            if changed.feed_id is None and changed.key:
                known[changed.key] = changed
    return Added(tuple(latest[id] for id in order), tuple(p for id, p in latest.items() if id not in order))


def _new(entry: Entry, source: str | None, company_id: str, now: datetime, first: Post | None) -> Post:
    return Post(
        id="post_" + digest(company_id, entry.key),
        company_id=company_id,
        title=entry.title,
        url=entry.url,
        author=entry.author,
        published_at=entry.published_at,
        text=entry.text,
        tags=entry.tags,
        source=source,
        key=entry.key,
        seen_at=now,
        same_as=first.id if first else None,
    )
