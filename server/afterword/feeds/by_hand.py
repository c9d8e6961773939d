"""Posts that the person adds while looking at them: kept once by address, linked to what tells the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.feeds.identity import digest
from afterword.feeds.shelf import Shelf, edited
from afterword.model import Entry, Feed, Post

BY_HAND = Feed(id="", company_id="", url="")


def by_hand(
    posts: Sequence[Post], entries: Sequence[tuple[Entry, str | None]], company_id: str, now: datetime
) -> tuple[Post, ...]:
    """Return a post for each of *entries* (with its source), in their order: a known one or a new one."""
    shelf = Shelf(posts, BY_HAND, set())
    known = {post.key: post for post in posts if post.feed_id is None}
    kept = []
    for entry, source in entries:
        if entry.key in known:
            post = edited(known[entry.key], entry)
        else:
            post = _new(entry, source, company_id, now, shelf.same_news(entry))
        known[entry.key] = post
        shelf.put(post)
        kept.append(post)
    return tuple(kept)


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
