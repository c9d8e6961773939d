"""What feeds answered, kept in small steps: a page that comes waits for one of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from afterword import feeds
from afterword.desk.base import Part
from afterword.model import Entry, Feed, FeedAnswer, PollItem, Post

STEP, QUIET_STEP = 8, 24  # posts of a step, and feeds of one that have none
AT_MOST = 8  # steps that are kept at once, where no page waits

Done = tuple[str, PollItem]


class Hearing(Part):
    """Keeps answers; how a feed fares comes with the last of its posts, so that a crash loses none."""

    def keep(self, answers: Sequence[FeedAnswer], portals: Collection[str]) -> list[Done]:
        """Keep what feeds said; return what became of each, with the id of its company."""
        done: list[Done] = []
        steps = self._steps(answers, portals, done)
        going = True
        while going:
            self.desk.way.give()
            with self.store.change():
                for _ in range(AT_MOST):
                    going = next(steps, False)
                    if not going or self.desk.way.is_wanted():
                        break
        return done

    def _steps(self, answers: Sequence[FeedAnswer], portals: Collection[str], done: list[Done]) -> Iterator[bool]:
        quiet = [answer for answer in answers if answer.read is None]
        for start in range(0, len(quiet), QUIET_STEP):
            done += self._settle(quiet[start : start + QUIET_STEP], portals)
            yield True
        for answer in answers:
            if answer.read is not None:
                yield from self._read(answer, answer.read.entries, portals, done)

    def _settle(self, answers: Sequence[FeedAnswer], portals: Collection[str]) -> list[Done]:
        """Keep how feeds fare that have no news."""
        known = [(answer, self.store.get(Feed, answer.feed_id)) for answer in answers]
        fare = [(a, feeds.schedule(feed, a, (), self.now(), portals)) for a, feed in known if feed]
        self.store.put(*(feed for _, feed in fare))
        return [_done(feed, answer, 0) for answer, feed in fare] + [_removed(a) for a, feed in known if not feed]

    def _read(
        self, answer: FeedAnswer, entries: Sequence[Entry], portals: Collection[str], done: list[Done]
    ) -> Iterator[bool]:
        """Keep the entries of a feed, and with the last of them how it fares."""
        new = 0
        for start in range(0, max(len(entries), 1), STEP):
            feed = self.store.get(Feed, answer.feed_id)
            if feed is None:
                done.append(_removed(answer))
                return
            posts = self.store.all(Post, company_id=feed.company_id)
            changed = feeds.fold(posts, entries[start : start + STEP], feed, self.now(), entries)
            known = {post.id for post in posts}
            fresh = [post for post in changed if post.id not in known]
            new += len(fresh)
            if start + STEP < len(entries):
                self.store.put(*changed)
            else:
                feed = feeds.schedule(feed, answer, [*posts, *fresh], self.now(), portals)
                self.store.put(*changed, feed)
                done.append(_done(feed, answer, new))
            yield True


def _done(feed: Feed, answer: FeedAnswer, new: int) -> Done:
    state: Literal["failed", "done", "unchanged"] = "done" if answer.read else "unchanged"
    item = PollItem(
        feed_id=feed.id,
        title=feed.title or feed.url,
        state="failed" if answer.error else state,
        new_posts=new,
        error=feed.last_error,
    )
    return feed.company_id, item


def _removed(answer: FeedAnswer) -> Done:
    return "", PollItem(feed_id=answer.feed_id, state="failed", error="This feed was removed meanwhile.")
