"""Posts of companies and the advice about them."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType, structs

from afterword.desk import Desk
from afterword.errors import Invalid
from afterword.feeds.words import first_words
from afterword.model import Entry, Moment, Post, PostMark, PostMarkKind, Ranking, Value
from afterword.text import clean
from afterword.web.fields import WebAddress
from afterword.web.paging import Limit, PageIn, cut
from afterword.web.typed import Api, In

PAGE = 100
EXCERPT = 300


class PostIn(In, frozen=True, kw_only=True):
    """The post the person is looking at; one without a title, as on LinkedIn or Mastodon, goes by its first words."""

    title: Annotated[str, Meta(max_length=2000)] = ""
    url: WebAddress
    text: Annotated[str, Meta(max_length=2**20)]
    author: str | None = None
    published_at: Moment | None = None
    tags: tuple[str, ...] | None = None
    source: str | None = None


class PostsIn(In, frozen=True, kw_only=True):
    """One post, or several as *items*."""

    items: list[PostIn] | UnsetType = UNSET
    title: str | None = None
    url: str | None = None
    text: str | None = None
    author: str | None = None
    published_at: Moment | None = None
    tags: tuple[str, ...] | None = None
    source: str | None = None


class PostList(Value, frozen=True, kw_only=True):
    """Posts, and where the next page begins."""

    items: list[Post]
    next: str | None = None


class PostsWanted(PageIn, frozen=True, kw_only=True):
    """Which posts; *brief* gives the beginning of each text."""

    limit: Limit = PAGE
    brief: bool = False


class SuggestIn(In, frozen=True, kw_only=True):
    """How many suggestions, as of when; *all* lists every post that is not held back."""

    limit: Annotated[int, Meta(ge=1, le=500)] = 20
    at: Moment | None = None
    all: bool = False


class PostEvent(In, frozen=True, kw_only=True):
    """What the person did with a post."""

    event: PostMarkKind
    until: Moment | None = None
    reason: Annotated[str, Meta(max_length=2000)] | None = None


def _entry(post: PostIn, number: int) -> Entry:
    title = clean(post.title) or clean(first_words(post.text.strip()))
    if not title:
        fix = "Send `title` or `text`, and `url`."
        raise Invalid(f"Post {number} has neither a title nor a text.", code="title_missing", fix=fix)
    return Entry(
        key=post.url or title,
        title=title,
        url=post.url or None,
        author=post.author,
        published_at=post.published_at,
        text=post.text,
        tags=post.tags or (),
    )


def _posts(body: PostsIn) -> list[PostIn]:
    if body.items is not UNSET:
        return body.items
    given = {k: v for k, v in structs.asdict(body).items() if v is not None and v is not UNSET}
    return [PostIn(**({"url": "", "text": ""} | given))]


def add(api: Api, desk: Desk, _version: str) -> None:
    """Register the routes."""

    @api.op("GET", "/companies/<id>/posts")
    def posts(id: str, query: PostsWanted) -> PostList:
        """List a company's posts, newest first."""
        items, following = cut(desk.posts.known(id), query)
        if query.brief:
            items = [structs.replace(p, text=p.text[:EXCERPT]) for p in items]
        return PostList(items=items, next=following)

    @api.op("POST", "/companies/<id>/posts", status=201, either=(Post, PostList))
    def add_posts(id: str, body: PostsIn) -> Post | PostList:
        """Keep the post the person is looking at, or several."""
        sent = _posts(body)
        kept = desk.posts.add(id, [(_entry(p, n), p.source) for n, p in enumerate(sent, 1)])
        return PostList(items=kept) if body.items is not UNSET else kept[0]

    @api.op("GET", "/posts/<id>")
    def post(id: str) -> Post:
        """Return one post."""
        return desk.posts.need(Post, id)

    @api.op("GET", "/opportunities/<id>/suggestions")
    def suggestions(id: str, query: SuggestIn) -> Ranking:
        """Return the posts worth engaging with, and those to be left alone."""
        return desk.posts.suggestions(id, query.at, limit=query.limit, everything=query.all)

    @api.op("POST", "/suggestions/<id>/events", status=201)
    def mark(id: str, body: PostEvent) -> PostMark:
        """Note what the person did with a post."""
        return desk.posts.mark(id, body.event, {"until": body.until, "reason": body.reason})
