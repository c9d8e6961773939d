"""Whose turn it is, played through by the clock of a laptop that slept."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from afterword.feeds import due, overdue, schedule
from afterword.model import Feed, FeedAnswer

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FEED = Feed(id="blog", company_id="acme", url="https://acme.example/feed")
WEEK, DAY, HOUR, TICK = timedelta(days=7), timedelta(days=1), timedelta(hours=1), timedelta(seconds=30)


def followed(count, host="company{}.example"):
    return [
        replace(
            FEED, id=f"f{n:04}", url=f"https://{host.format(n)}/{n}/feed", next_poll_at=NOON - n * timedelta(minutes=1)
        )
        for n in range(count)
    ]


def test_feeds_are_due_longest_overdue_first():
    feeds = [
        replace(FEED, id="late", next_poll_at=NOON - HOUR),
        replace(FEED, id="new"),
        replace(FEED, id="now", next_poll_at=NOON),
        replace(FEED, id="later", next_poll_at=NOON + HOUR),
        replace(FEED, id="paused", state="paused"),
        replace(FEED, id="gone", state="gone"),
        replace(FEED, id="failing", state="failing", next_poll_at=NOON - DAY),
    ]
    assert [feed.id for feed in due(feeds, NOON)] == ["new", "failing", "late", "now"]


def lived_through(feeds, start, ticks):
    """Let the ticks go by, each answered at once; return how many were asked at each, and all feeds at the end."""
    counts = []
    for tick in range(ticks):
        now = start + tick * TICK
        asked = {f.id for f in due(feeds, now)}
        counts.append(len(asked))
        feeds = [
            schedule(f, FeedAnswer(feed_id=f.id, status=304, url=f.url), (), now) if f.id in asked else f for f in feeds
        ]
    return counts, feeds


@pytest.mark.parametrize(("count", "most", "minutes"), [(10, 10, 1), (300, 30, 8), (1000, 100, 18)])
def test_after_a_week_of_sleep_the_backlog_is_spread_over_minutes(count, most, minutes):
    counts, feeds = lived_through(followed(count), NOON + WEEK, 2 * minutes)
    assert max(counts) == counts[0] == most
    assert sum(counts) == count
    assert all(f.last_polled_at for f in feeds)


def test_after_the_backlog_the_turns_are_spread_too():
    _, feeds = lived_through(followed(300), NOON + WEEK, 16)
    turns = Counter(
        f.next_poll_at.replace(minute=f.next_poll_at.minute // 10 * 10, second=0, microsecond=0) for f in feeds
    )
    assert max(turns.values()) <= 100


def test_few_feeds_of_one_host_are_asked_at_once():
    assert len(due(followed(50, "one.example"), NOON)) == 4
    counts, _ = lived_through(followed(50, "one.example"), NOON, 13)
    assert (max(counts), sum(counts)) == (4, 50)


def test_one_crowded_host_does_not_hold_up_the_others():
    crowd = [replace(f, id=f"crowd{f.id}", next_poll_at=NOON - DAY) for f in followed(100, "one.example")]
    asked = due([*crowd, *followed(30)], NOON)
    assert Counter("crowd" in f.id for f in asked) == {True: 4, False: 16}


def test_all_that_is_due_can_be_asked_for():
    assert len(overdue(followed(300, "one.example"), NOON)) == 300


def test_a_host_that_asked_for_silence_is_not_asked_for_another_feed():
    headers = {"retry-after": "7200"}
    told = schedule(FEED, FeedAnswer(feed_id="blog", status=429, headers=headers), (), NOON)
    neighbour = replace(FEED, id="news", url="https://acme.example/news/feed", next_poll_at=NOON)
    other = replace(FEED, id="other", url="https://other.example/feed", next_poll_at=NOON)
    assert [f.id for f in due([told, neighbour, other], NOON + HOUR)] == ["other"]
    assert [f.id for f in due([told, neighbour, other], NOON + 2 * HOUR)] == ["news", "other"]


def test_the_schedule_is_the_same_after_a_restart():
    schedules = [lived_through(followed(40), NOON, 4) for _ in range(2)]
    assert [f.next_poll_at for f in schedules[0][1]] == [f.next_poll_at for f in schedules[1][1]]
    assert len({f.next_poll_at for f in schedules[0][1]}) > 30
