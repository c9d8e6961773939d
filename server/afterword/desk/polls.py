"""Poll runs: feeds asked, what is new kept, and how far a run is."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from threading import Lock
from typing import Any, Literal, NamedTuple

from msgspec import structs

from afterword import feeds
from afterword.desk.arriving import arriving
from afterword.desk.base import Part, new_id
from afterword.errors import NotFound, StoreError
from afterword.model import Company, Entry, Feed, FeedAnswer, Poll, PollItem, Post
from afterword.networks import host_of, page_key

KEPT_POLLS = 20
STEP = 8  # posts of a piece: a page waits for no more
AT_MOST = 16  # pieces that are kept at once, where no page waits
REST = timedelta(minutes=10)  # after what came could not be kept: nobody is asked for it again at every tick

Told = Callable[[Poll, PollItem], None]
Done = tuple[str, PollItem]


class Piece(NamedTuple):
    """A piece of an answer: some of its entries; with the last piece comes how the feed fares."""

    answer: FeedAnswer
    entries: Sequence[Entry]
    is_last: bool


class Polls(Part):
    """The runs of this process, each with its progress."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
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
            for company_id, item in self._take([self._instead(a) for a in answers], portals):
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

    def _take(self, answers: Sequence[FeedAnswer], portals: Collection[str]) -> list[Done]:
        """Keep what feeds said, each with the id of its company; a page that comes waits for one piece of it.

        How a feed fares comes with the last of its posts, so that a crash loses none.
        """
        done: list[Done] = []
        new: Counter[str] = Counter()
        pieces = deque(piece for answer in sorted(answers, key=_has_news) for piece in _pieces(answer))
        while pieces:
            self.desk.way.give()
            with self.store.change():
                for _ in range(AT_MOST):
                    piece = pieces.popleft()
                    if piece.is_last:
                        done.append(self._settle(piece, new[piece.answer.feed_id], portals))
                    elif feed := self.store.get(Feed, piece.answer.feed_id):
                        new[feed.id] += self._keep(feed, piece)[0]
                    if not pieces or self.desk.way.is_wanted():
                        break
        return done

    def _keep(self, feed: Feed, piece: Piece) -> tuple[int, list[Post]]:
        """Keep the entries of a piece; return how many are new, and the company's posts."""
        if piece.answer.read is None:
            return 0, []
        known = self.store.all(Post, company_id=feed.company_id)
        changed = feeds.fold(known, piece.entries, feed, self.now(), piece.answer.read.entries)
        self.store.put(*changed)
        ids = {post.id for post in known}
        fresh = [post for post in changed if post.id not in ids]
        return len(fresh), [*known, *fresh]

    def _settle(self, piece: Piece, new: int, portals: Collection[str]) -> Done:
        """Keep the last piece of an answer and how its feed fares; within a change."""
        answer = piece.answer
        feed = self.store.get(Feed, answer.feed_id)
        if feed is None:
            return "", PollItem(feed_id=answer.feed_id, state="failed", error="This feed was removed meanwhile.")
        count, posts = self._keep(feed, piece)
        feed = feeds.schedule(feed, answer, posts, self.now(), portals)
        self.store.put(feed)
        title, state = feed.title or feed.url, _state(answer)
        item = PollItem(feed_id=feed.id, title=title, state=state, new_posts=new + count, error=feed.last_error)
        return feed.company_id, item


def _chosen(known: Iterable[Feed], ids: Iterable[str]) -> list[Feed]:
    by_id = {feed.id: feed for feed in known}
    if missing := next((id for id in ids if id not in by_id), None):
        raise NotFound(f"There is no feed with the id {missing!r}.")
    return [by_id[id] for id in ids]


def _has_news(answer: FeedAnswer) -> bool:
    return answer.read is not None


def _pieces(answer: FeedAnswer) -> Iterator[Piece]:
    entries = answer.read.entries if answer.read else ()
    for start in range(0, max(len(entries), 1), STEP):
        yield Piece(answer, entries[start : start + STEP], start + STEP >= len(entries))


def _state(answer: FeedAnswer) -> Literal["failed", "done", "unchanged"]:
    if answer.error:
        return "failed"
    return "done" if answer.read else "unchanged"
