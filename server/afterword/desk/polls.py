"""Poll runs: feeds asked, what is new kept, and how far a run is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from msgspec import structs

from afterword import feeds
from afterword.desk.arriving import arriving
from afterword.desk.base import Part, new_id
from afterword.desk.heard import Hearing
from afterword.errors import NotFound, StoreError
from afterword.model import Company, Feed, FeedAnswer, Poll, PollItem
from afterword.networks import host_of, page_key

KEPT_POLLS = 20
STEP = 8  # posts that are got ready for searches at once: a page waits for no more
REST = timedelta(minutes=10)  # after what came could not be kept: nobody is asked for it again at every tick

Told = Callable[[Poll, PollItem], None]


class Polls(Part):
    """The runs of this process, each with its progress."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._heard = Hearing(*how)
        self._polls: dict[str, Poll] = {}
        self._places: dict[str, dict[str, int]] = {}
        self._unranked: Counter[str] = Counter()  # companies whose news is soon ranked
        self._failed_at: datetime | None = None
        self._lock = Lock()

    def start_poll(self, feed_ids: list[str] | None = None) -> Poll:
        """Begin a poll run in the background and return it; without ids, of all active feeds."""
        known = self.store.all(Feed)
        active = [f for f in known if f.state not in ("gone", "paused")]
        poll = self._begin(active if feed_ids is None else _chosen(known, feed_ids))

        def run() -> None:
            self._run(poll.id)

        self.desk.later(run)
        return poll

    def poll(self, feed_ids: list[str]) -> Poll:
        """Poll feeds now and wait for the end."""
        known = self.store.all(Feed)
        return self._run(self._begin(_chosen(known, feed_ids)).id, known)

    def poll_due(self) -> Poll | None:
        """Poll those whose turn has come by the wall clock, and get what came ready for searches; the tick's work."""
        if self._failed_at and self._failed_at <= self.now() < self._failed_at + REST:
            return None
        try:
            known = self.store.all(Feed)
            due = feeds.due(known, self.now())
            poll = self._run(self._begin(due).id, known) if due else None
            self.catch_up()
        except StoreError:
            self._failed_at = self.now()
            raise
        return poll

    def poll_overdue(self, told: Told) -> Poll | None:
        """Poll everything that is due in one run and wait for its end; each item is *told* when it is done."""
        known = self.store.all(Feed)
        overdue = feeds.overdue(known, self.now())
        return self._run(self._begin(overdue).id, known, told) if overdue else None

    def progress(self, poll_id: str) -> Poll:
        """Return how far a run is."""
        if poll_id not in self._polls:
            raise NotFound("This poll run is not known any more.")
        return self._polls[poll_id]

    def _begin(self, wanted: Sequence[Feed]) -> Poll:
        items = tuple(PollItem(feed_id=f.id, title=f.title or f.url) for f in wanted)
        poll = Poll(id=new_id(), started_at=self.now(), items=items)
        with self._lock:
            self._polls[poll.id] = poll
            self._places[poll.id] = {item.feed_id: n for n, item in enumerate(items)}
            ended = [id for id, known in self._polls.items() if known.finished_at]
            for old in ended[:-KEPT_POLLS]:
                del self._polls[old], self._places[old]
        return poll

    def _run(self, poll_id: str, known: Sequence[Feed] | None = None, told: Told = lambda *_: None) -> Poll:
        try:
            news = self._ask(poll_id, self.store.all(Feed) if known is None else known, told)
        finally:
            with self._lock:
                self._polls[poll_id] = poll = structs.replace(self._polls[poll_id], finished_at=self.now())
        if news:
            with self._lock:
                self._unranked.update(news)
            self.desk.later(lambda: self._rank(news))
        return poll

    def _ask(self, poll_id: str, known: Sequence[Feed], told: Told) -> set[str]:
        """Ask the feeds of a run and keep what they answer; return the companies that have news."""
        by_id = {feed.id: feed for feed in known}
        wanted = [by_id[item.feed_id] for item in self._polls[poll_id].items if item.feed_id in by_id]
        portals = feeds.portals(known)
        hosts = len({host_of(feed.url) for feed in wanted})
        news: set[str] = set()
        for answers in arriving(feeds.weighed(self.desk.ear.poll(wanted), hosts)):
            for company_id, item in self._heard.keep([self._instead(a) for a in answers], portals):
                news |= {company_id} if item.new_posts else set()
                told(self._progress(poll_id, item), item)
        return news

    def catch_up(self) -> None:
        """Get what came lately ready for searches, in small steps and never beside a run."""
        while not self.polling() and self.store.catch_up(STEP):
            self.desk.way.give()

    def _rank(self, news: Collection[str]) -> None:
        try:
            self.warm(news)
        finally:
            with self._lock:
                self._unranked.subtract(news)

    def is_soon_ranked(self, company_id: str) -> bool:
        """Say whether the posts of a company will be ranked in a moment, so that nobody need wait for it now."""
        return self.polling() or self._unranked[company_id] > 0

    def polling(self) -> bool:
        """Say whether a run is going on."""
        return any(poll.finished_at is None for poll in list(self._polls.values()))

    def warm(self, companies: Collection[str] | None = None) -> None:
        """Rank the posts of these companies, else of all, in the background: nobody waits who opens the page."""
        for situation in self.desk.applications.situations():
            if companies is None or situation.company.id in companies:
                self.desk.way.give()
                self.desk.posts.newest(situation, self.now(), anew=True)

    def _instead(self, answer: FeedAnswer) -> FeedAnswer:
        """Where the person gave the address of a page: look for its feed, once, and ask that."""
        feed = self.store.get(Feed, answer.feed_id) if answer.code == "not_a_feed" else None
        if feed is None or feed.last_polled_at:
            return answer
        company = self.need(Company, feed.company_id)
        taken = self._followed(company.id)
        found = (f for f in self.desk.ear.discover(feed.url, company.name) if f.sure)
        seen = next((f for f in found if page_key(f.url) not in taken), None)
        if seen is None:
            return answer
        feed = structs.replace(feed, url=seen.url, title=feed.title or seen.title, source=f"page {feed.url}"[:300])
        self.store.put(feed)
        return next(iter(self.desk.ear.poll([feed])), answer)

    def _followed(self, company_id: str) -> dict[str, Feed]:
        """The feeds of a company by their normal addresses."""
        return {page_key(f.url): f for f in self.store.all(Feed, company_id=company_id)}

    def _progress(self, poll_id: str, done: PollItem) -> Poll:
        with self._lock:
            poll = self._polls[poll_id]
            items = list(poll.items)
            items[self._places[poll_id][done.feed_id]] = done
            self._polls[poll_id] = structs.replace(poll, items=tuple(items))
            return self._polls[poll_id]


def _chosen(known: Iterable[Feed], ids: Iterable[str]) -> list[Feed]:
    by_id = {feed.id: feed for feed in known}
    if missing := next((id for id in ids if id not in by_id), None):
        raise NotFound(f"There is no feed with the id {missing!r}.")
    return [by_id[id] for id in ids]
