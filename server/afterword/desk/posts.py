"""Posts of companies: what is known, which are worth a comment, and what the person did with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from afterword import suggest
from afterword.desk.base import Part, new_id
from afterword.errors import Conflict, Invalid
from afterword.feeds.by_hand import by_hand
from afterword.model import Company, Entry, Feed, Opportunity, Post, PostMark, PostMarkKind, Ranking, Situation

HELD = "This post is better left alone, so no draft is made for it."


NEW = timedelta(days=60)
FRESH = timedelta(minutes=15)
FEW = 2
NOTHING = Ranking(items=(), held_back=())


class _Ranked(NamedTuple):
    """A ranking with what it was made from."""

    situation: Situation
    version: int
    at: datetime
    posts: list[Post]
    marks: list[PostMark]
    ranking: Ranking


class Posts(Part):
    """What a company has been writing."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._ranked: dict[str, _Ranked] = {}

    def known(self, company_id: str) -> list[Post]:
        """Return the posts of a company, newest first."""
        self.need(Company, company_id)
        posts = self.store.all(Post, company_id=company_id)
        return sorted(posts, key=lambda p: (p.published_at or p.seen_at or self.now(), p.id), reverse=True)

    def add(self, company_id: str, entries: Sequence[tuple[Entry, str | None]]) -> list[Post]:
        """Keep posts the person is looking at, one for each entry with its source; a near-duplicate is linked."""
        self.need(Company, company_id)
        with self.store.change("add post" if len(entries) == 1 else f"add {len(entries)} posts"):
            kept, told = by_hand(self.store.all(Post, company_id=company_id), entries, company_id, self.now())
            self.store.put(*kept, *told)
        return list(kept)

    def marks(self, opportunity_id: str) -> list[PostMark]:
        """Return what the person did with posts for one application."""
        return self.store.all(PostMark, opportunity_id=opportunity_id)

    def rank(self, situation: Situation, at: datetime, *, limit: int = 20, everything: bool = False) -> Ranking:
        """Return the posts worth engaging with, and those to be left alone."""
        posts = self.store.all(Post, company_id=situation.company.id)
        if not posts:
            return NOTHING
        marks = self.marks(situation.opportunity.id)
        return suggest.rank(posts, situation, marks, at, limit=limit, everything=everything)

    def newest(self, situation: Situation, at: datetime, *, anew: bool = False) -> Ranking:
        """Return the few best of what is new, from memory while nothing changed; older posts are never suggested.

        While feeds are read the last answer is good enough: they are ranked *anew* when the run ends.
        """
        version = self.store.version(Post, PostMark)
        known = self._ranked.get(situation.opportunity.id)
        if known and not (known.at <= at < known.at + FRESH and known.situation == situation):
            known = None
        if known and (known.version == version or (not anew and self.desk.feeds.is_soon_ranked(situation.company.id))):
            return known.ranking
        posts = [p for p in self.store.all(Post, company_id=situation.company.id) if at - (p.published_at or at) < NEW]
        marks = self.marks(situation.opportunity.id) if posts else []
        if known and (known.posts, known.marks) == (posts, marks):
            made = known._replace(version=version)
        else:
            ranking = suggest.rank(posts, situation, marks, at, limit=FEW) if posts else NOTHING
            made = _Ranked(situation, version, at, posts, marks, ranking)
        self._ranked[situation.opportunity.id] = made
        return made.ranking

    def suggestions(self, opportunity_id: str, at: datetime | None, *, limit: int, everything: bool) -> Ranking:
        """Return the ranking for one application."""
        situation = self.desk.applications.situation(opportunity_id)
        return self.rank(situation, at or self.now(), limit=limit, everything=everything)

    def mark(self, suggestion_id: str, event: PostMarkKind, fields: dict[str, Any]) -> PostMark:
        """Note what the person did with a post; releasing a held-back one needs a reason."""
        opportunity_id, _, post_id = suggestion_id.partition(".")
        self.need(Opportunity, opportunity_id)
        self.need(Post, post_id)
        if event == "released" and not (fields.get("reason") or "").strip():
            raise Invalid(
                "Why is this post all right?", code="reason_missing", fix="Type a reason; it is kept with the post."
            )
        if event == "snoozed" and fields.get("until") is None:
            raise Invalid("Until when?", code="until_missing", fix="Send `until`, the moment to show it again.")
        mark = PostMark(
            id=new_id(), post_id=post_id, opportunity_id=opportunity_id, event=event, at=self.now(), **fields
        )
        with self.store.change(f"post {event}"):
            self.store.put(mark)
        return mark

    def hurts(self, post: Post, situation: Situation, at: datetime) -> bool:
        """Tell whether a post would be held back if the person had not released it."""
        marks = [m for m in self.marks(situation.opportunity.id) if m.event != "released"]
        return suggest.held(post, situation, marks, self.store.all(Post, company_id=post.company_id), at) is not None

    def allow(self, post: Post, situation: Situation, at: datetime) -> None:
        """Refuse a post that must be left alone."""
        posts = self.store.all(Post, company_id=post.company_id)
        caution = suggest.held(post, situation, self.marks(situation.opportunity.id), posts, at)
        if caution:
            raise Conflict(
                f"{HELD} {caution.text}",
                code="post_held_back",
                fix="Choose another post, or release this one with your reason.",
            )

    def sources(self, company_id: str) -> list[Feed]:
        """Return the feeds of a company."""
        self.need(Company, company_id)
        return self.store.all(Feed, company_id=company_id)
