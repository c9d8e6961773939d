"""Feeds of companies, discovery and polls."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, structs

from afterword.desk import Desk
from afterword.errors import Invalid
from afterword.model import Feed, FeedSeen, Moment, Poll, Post, Value
from afterword.web.paging import PageIn, cut
from afterword.web.typed import Api, In, Nothing

Address = Annotated[str, Meta(min_length=8, max_length=2000)]


class BlogIn(In, frozen=True, kw_only=True):
    """The page in view; with *html* its own links are read, without it is fetched and looked through."""

    url: Address
    html: str | None = None


class FeedIn(In, frozen=True, kw_only=True):
    """A feed to follow by its *url*, or the blog of the *page* in view ("Follow this blog")."""

    url: Address | None = None
    title: str | None = None
    kind: str | None = None
    page: BlogIn | None = None


class FeedPatch(In, frozen=True, kw_only=True):
    """Changes to a feed."""

    title: str | None = None
    url: Address | None = None
    state: Literal["active", "paused"] | None = None
    interval_minutes: Annotated[int, Meta(ge=30, le=7 * 24 * 60)] | None = None


class DiscoverIn(In, frozen=True, kw_only=True):
    """Where to look; the company's website by default."""

    url: Address | None = None


class PollIn(In, frozen=True, kw_only=True):
    """Which feeds to poll; all active ones by default."""

    feed_ids: list[str] | None = None


class FeedShown(Value, frozen=True, kw_only=True):
    """A feed with its health."""

    id: str
    company_id: str
    url: str
    title: str | None
    kind: str
    state: str
    source: str
    added_at: Moment | None
    last_polled_at: Moment | None
    last_changed_at: Moment | None
    last_error: str | None
    errors_in_a_row: int
    next_poll_at: Moment | None
    interval_minutes: int | None
    posts: int


class FeedFollowed(FeedShown, frozen=True, kw_only=True):
    """A feed that is being read for the first time; *poll_id* tells how that goes."""

    poll_id: str


class FeedList(Value, frozen=True, kw_only=True):
    """Feeds."""

    items: list[FeedShown]
    next: str | None = None


class Candidates(Value, frozen=True, kw_only=True):
    """Feeds found, best first, each with its evidence."""

    items: tuple[FeedSeen, ...]


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    def show(feed: Feed) -> FeedShown:
        names = [n for n in FeedShown.__struct_fields__ if n != "posts"]
        return FeedShown(**{n: getattr(feed, n) for n in names}, posts=desk.store.count(Post, feed_id=feed.id))

    @api.op("GET", "/feeds")
    def all_feeds(query: PageIn) -> FeedList:
        """List all tracked feeds."""
        items, following = cut(desk.store.all(Feed), query)
        return FeedList(items=[show(f) for f in items], next=following)

    @api.op("GET", "/companies/<id>/feeds")
    def feeds(id: str) -> FeedList:
        """List a company's feeds with their health."""
        return FeedList(items=[show(f) for f in desk.posts.sources(id)])

    @api.op("POST", "/companies/<id>/feeds", status=201)
    def follow(id: str, body: FeedIn) -> FeedFollowed:
        """Follow a feed, or the blog of the page in view, and read it soon."""
        if body.page:
            feed = desk.feeds.follow_page(id, body.page.url, body.page.html)
        elif body.url:
            seen = FeedSeen(url=body.url, title=body.title, kind=body.kind or "rss", source="user")
            feed = desk.feeds.follow(id, seen)
        else:
            raise Invalid(
                "Nothing to follow was sent.", fix="Send `url`, a feed's address, or `page`, the page in view."
            )
        return FeedFollowed(**structs.asdict(show(feed)), poll_id=desk.feeds.start_poll([feed.id]).id)

    @api.op("PATCH", "/feeds/<id>")
    def change(id: str, body: FeedPatch) -> FeedShown:
        """Pause, resume, rename or move a feed."""
        return show(desk.feeds.change(id, structs.asdict(body)))

    @api.op("DELETE", "/feeds/<id>", status=204)
    def unfollow(id: str) -> Nothing:
        """Forget a feed; its posts stay."""
        desk.feeds.unfollow(id)
        return Nothing()

    @api.op("POST", "/companies/<id>/discover")
    def discover(id: str, body: DiscoverIn) -> Candidates:
        """Look for a company's feeds now."""
        return Candidates(items=desk.feeds.discover(id, body.url))

    @api.op("POST", "/polls", status=202)
    def poll(body: PollIn) -> Poll:
        """Poll feeds now."""
        return desk.feeds.start_poll(body.feed_ids)

    @api.op("GET", "/polls/<id>")
    def progress(id: str) -> Poll:
        """Return how far a poll run is."""
        return desk.feeds.progress(id)
