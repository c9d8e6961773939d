"""New entries and known posts → what to keep: edits update, nothing is doubled, nothing is ever deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from msgspec.structs import replace

from afterword.feeds.identity import digest, normal_title
from afterword.model import Entry, Feed, Post
from afterword.networks import page_key

# The same news reaches a newsroom and a blog within days; an id that changed keeps its date but for time zones.
NEAR = timedelta(days=3)
# Titles of fewer words ("Team update") are used again for other news.
TELLING_WORDS = 4
ALIKE = 0.75
SAME_OPENING = 160
COMMON = 200  # what more posts share says nothing


def fold(
    posts: Sequence[Post], entries: Sequence[Entry], feed: Feed, now: datetime, beside: Iterable[Entry] = ()
) -> tuple[Post, ...]:
    """Return the posts that are new or changed when *entries* of *feed* are read among the company's *posts*.

    *beside* are other entries of the same reading, whose turn comes later or was before.
    """
    shelf = Shelf(posts, feed, {entry.key for entry in (*entries, *beside)}, entries)
    changed: dict[str, Post] = {}
    for entry in entries:
        for post in _place(entry, shelf, feed, now):
            changed[post.id] = post
            shelf.put(post)
    return tuple(changed.values())


def _place(entry: Entry, shelf: Shelf, feed: Feed, now: datetime) -> Iterable[Post]:
    known = shelf.same_entry(entry)
    if known:
        post = edited(known, entry)
        return [post] if post != known else []
    first = shelf.same_news(entry)
    post = _new(entry, feed, now, first)
    told = told_also(first, post)
    return [post, told] if told else [post]


def told_also(first: Post | None, post: Post) -> Post | None:
    """Return *first* with the address of *post*, which tells the same; None when it has it, or there is none."""
    if first is None or not post.url or page_key(post.url) in map(page_key, (first.url, *first.also_in)):
        return None
    return replace(first, also_in=(*first.also_in, post.url))


def _new(entry: Entry, feed: Feed, now: datetime, first: Post | None) -> Post:
    return Post(
        id="post_" + digest(feed.id, entry.key),
        company_id=feed.company_id,
        title=entry.title,
        url=entry.url,
        author=entry.author,
        published_at=entry.published_at,
        text=entry.text,
        tags=entry.tags,
        source=feed.title,
        feed_id=feed.id,
        key=entry.key,
        seen_at=now,
        same_as=first.id if first else None,
    )


def edited(post: Post, entry: Entry) -> Post:
    """Return *post* as *entry* tells it now."""
    dates = [when for when in (post.published_at, entry.published_at) if when]
    return replace(
        post,
        key=entry.key,
        title=entry.title or post.title,
        url=entry.url or post.url,
        author=entry.author or post.author,
        # A feed that dates its old posts anew must not make them look fresh.
        published_at=min(dates, default=None),
        text=entry.text or post.text,
        tags=entry.tags or post.tags,
    )


class Shelf:
    """The known posts of one company, found by what may have stayed the same.

    Where *entries* are given, no others will be asked for: names are kept only of posts that may be one of them.
    """

    def __init__(
        self, posts: Sequence[Post], feed: Feed, present: set[str], entries: Sequence[Entry] | None = None
    ) -> None:
        self._feed, self._present = feed, present
        self._dates = [None] if entries is None else [entry.published_at for entry in entries]
        self._links_are_ids = entries is None or any(entry.url and entry.url == entry.key for entry in entries)
        self._posts: dict[str, Post] = {}
        self._ids: dict[tuple[str, str], dict[str, None]] = {}
        for post in posts:
            self.put(post)

    def put(self, post: Post) -> None:
        """Keep *post* under all its names."""
        self._posts[post.id] = post
        is_own = post.feed_id == self._feed.id
        names = [("key", post.key)] if is_own and post.key else []
        if any(near(post.published_at, when) for when in self._dates):
            names += _names(post.title, post.url, post.text)
        elif is_own and self._links_are_ids:  # far from all dates, only a link that is an id tells
            names += _names("", post.url, "")
        for name in names:
            self._ids.setdefault(name, {})[post.id] = None

    def same_entry(self, entry: Entry) -> Post | None:
        """Return the post that this entry of this feed already is."""
        for post in self._under([("key", entry.key)]):
            if post.key == entry.key and post.feed_id == self._feed.id:
                return post
        for post in self._under(_names(entry.title, entry.url, "")):
            # Its id changed: the old one has left the feed, and link or title and date stayed.
            if post.feed_id == self._feed.id and post.key not in self._present and self._is_renamed(post, entry):
                return post
        return None

    def _is_renamed(self, post: Post, entry: Entry) -> bool:
        if post.title == entry.title or normal_title(post.title) == normal_title(entry.title):
            return near(post.published_at, entry.published_at)
        one_link = page_key(post.url) == page_key(entry.url) and page_key(entry.url) != ""
        return one_link and entry.url == entry.key and likeness(post.title, entry.title) >= ALIKE

    def same_news(self, entry: Entry) -> Post | None:
        """Return the post of another feed that tells the same, the first of them."""
        for post in self._under(_names(entry.title, entry.url, entry.text)):
            if post.feed_id != self._feed.id and tells_same(post, entry):
                return self._posts.get(post.same_as or "", post)
        return None

    def _under(self, names: Iterable[tuple[str, str]]) -> list[Post]:
        shelves = (self._ids.get(name, {}) for name in names)
        ids = dict.fromkeys(post_id for ids in shelves if len(ids) <= COMMON for post_id in ids)
        return [self._posts[post_id] for post_id in ids]


def _names(title: str, url: str | None, text: str) -> list[tuple[str, str]]:
    words = normal_title(title)
    names = [("link", page_key(url)), ("title", words), ("opening", _opening(text))]
    # Titles that differ in a word share most pairs of neighbours.
    pairs = words.split()
    names += [("pair", f"{a} {b}") for a, b in pairwise(pairs)]
    return [name for name in names if name[1]]


def _opening(text: str) -> str:
    words = normal_title(text[: 2 * SAME_OPENING])[:SAME_OPENING]
    return words if len(words) == SAME_OPENING else ""


def tells_same(post: Post, entry: Entry) -> bool:
    """Say whether two pieces are one piece of news: they appeared together and say the same."""
    if not near(post.published_at, entry.published_at):
        return False
    link, title = page_key(entry.url), normal_title(entry.title)
    if link and link == page_key(post.url):
        return True
    if len(title.split()) >= TELLING_WORDS and likeness(post.title, entry.title) >= ALIKE:
        return True
    return bool(_opening(entry.text)) and _opening(post.text) == _opening(entry.text)


def likeness(one: str, other: str) -> float:
    """Return which share of the words two titles have in common (0 to 1)."""
    a, b = set(normal_title(one).split()), set(normal_title(other).split())
    return len(a & b) / len(a | b) if a | b else 0.0


def near(one: datetime | None, other: datetime | None) -> bool:
    """Say whether two dates are of the same days; a date that is not known is near any."""
    return one is None or other is None or abs(one - other) <= NEAR
