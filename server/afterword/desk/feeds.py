"""Feeds: found, followed, polled, with their health."""

from __future__ import annotations

from datetime import timedelta
from threading import Lock
from typing import Any, Literal

from msgspec import structs

from afterword import feeds
from afterword.desk.base import Part, new_id
from afterword.errors import Invalid
from afterword.model import Company, Feed, FeedAnswer, FeedSeen, Poll, PollItem, Post

KEPT_POLLS = 20


class Feeds(Part):
    """Where companies write."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._polls: dict[str, Poll] = {}
        self._lock = Lock()

    def follow(self, company_id: str, seen: FeedSeen) -> Feed:
        """Track a feed of a company; following it twice changes nothing."""
        company = self.need(Company, company_id)
        if not seen.url.startswith(("http://", "https://")):
            raise Invalid("A feed's address starts with http:// or https://.", code="not_an_address")
        with self.store.change(f"follow {seen.title or seen.url}"):
            for feed in self.store.all(Feed, company_id=company.id):
                if feed.url == seen.url:
                    return feed
            feed = Feed(
                id=new_id(),
                company_id=company.id,
                url=seen.url,
                title=seen.title,
                kind=seen.kind,
                source=seen.source,
                added_at=self.now(),
                next_poll_at=self.now(),
            )
            self.store.put(feed)
        return feed

    def discover(self, company_id: str, start: str | None = None) -> tuple[FeedSeen, ...]:
        """Look for a company's feeds now, from its website or *start*."""
        company = self.need(Company, company_id)
        if not (start or company.website):
            raise Invalid(
                f"No website of {company.name} is known.",
                code="website_missing",
                fix="Add the company's website and try again.",
            )
        return self.desk.ear.discover(start or company.website or "", company.name)

    def follow_company(self, company_id: str, seen: tuple[FeedSeen, ...] = ()) -> None:
        """Follow what is surely the company's and read it once: the background work after a capture."""
        company = self.need(Company, company_id)
        sure = [f for f in seen if f.sure]
        if not sure and company.website:
            sure = [f for f in self.discover(company_id) if f.sure]
        followed = [self.follow(company_id, f) for f in sure[:3]]
        if followed:
            self.poll([f.id for f in followed])

    # --- polling

    def start_poll(self, feed_ids: list[str] | None = None) -> Poll:
        """Begin a poll run in the background and return it; without ids, of all active feeds."""
        if feed_ids is None:
            feed_ids = [f.id for f in self.store.all(Feed) if f.state not in ("gone", "paused")]
        poll = self._begin([self.need(Feed, id) for id in feed_ids])
        self.desk.later(lambda: self._run(poll.id))
        return poll

    def poll(self, feed_ids: list[str]) -> Poll:
        """Poll feeds now and wait for the end."""
        poll = self._begin([self.need(Feed, id) for id in feed_ids])
        self._run(poll.id)
        return self._polls[poll.id]

    def poll_due(self) -> Poll | None:
        """Poll what is due by the wall clock; the tick's work."""
        due = feeds.due(self.store.all(Feed), self.now())
        return self.poll([f.id for f in due]) if due else None

    def progress(self, poll_id: str) -> Poll:
        """Return how far a run is."""
        from afterword.errors import NotFound

        if poll_id not in self._polls:
            raise NotFound("This poll run is not known any more.")
        return self._polls[poll_id]

    def _begin(self, wanted: list[Feed]) -> Poll:
        items = tuple(PollItem(feed_id=f.id, title=f.title or f.url) for f in wanted)
        poll = Poll(id=new_id(), started_at=self.now(), items=items)
        with self._lock:
            self._polls[poll.id] = poll
            for old in list(self._polls)[:-KEPT_POLLS]:
                del self._polls[old]
        return poll

    def _run(self, poll_id: str) -> None:
        wanted = [f for item in self._polls[poll_id].items if (f := self.store.get(Feed, item.feed_id))]
        try:
            for answer in self.desk.ear.poll(wanted):
                self._progress(poll_id, self._take(answer))
        finally:
            with self._lock:
                self._polls[poll_id] = structs.replace(self._polls[poll_id], finished_at=self.now())

    def _progress(self, poll_id: str, done: PollItem) -> None:
        with self._lock:
            poll = self._polls[poll_id]
            items = tuple(done if i.feed_id == done.feed_id else i for i in poll.items)
            self._polls[poll_id] = structs.replace(poll, items=items)

    def _take(self, answer: FeedAnswer) -> PollItem:
        """Keep what one feed said: new and changed posts, and its health, in one transaction."""
        with self.store.change():
            feed = self.store.get(Feed, answer.feed_id)
            if feed is None:
                return PollItem(feed_id=answer.feed_id, state="failed", error="This feed was removed meanwhile.")
            known = self.store.all(Post, company_id=feed.company_id)
            changed = feeds.fold(known, answer.read.entries, feed, self.now()) if answer.read else ()
            ids = {p.id for p in known}
            fresh = [p for p in changed if p.id not in ids]
            feed = feeds.schedule(feed, answer, [*known, *fresh], self.now())
            self.store.put(*changed, feed)
        state = _state(answer)
        return PollItem(
            feed_id=feed.id, title=feed.title or feed.url, state=state, new_posts=len(fresh), error=answer.error
        )

    def change(self, id: str, changes: dict[str, Any]) -> Feed:
        """Pause, resume, rename or move a feed; resuming polls it soon."""
        if changes.get("state") == "active":
            changes = changes | {"next_poll_at": self.now() + timedelta(seconds=1), "errors_in_a_row": 0}
        return self.amend(Feed, id, changes)

    def unfollow(self, id: str) -> None:
        """Forget a feed; the posts that it gave stay."""
        with self.store.change("unfollow"):
            self.need(Feed, id)
            self.store.drop(Feed, id)


def _state(answer: FeedAnswer) -> Literal["failed", "done", "unchanged"]:
    if answer.error:
        return "failed"
    return "done" if answer.read else "unchanged"
