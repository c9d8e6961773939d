from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from afterword.feeds import schedule, weighed
from afterword.model import Entry, Feed, FeedAnswer, FeedRead, Post

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FEED = Feed(id="blog", company_id="acme", url="https://acme.example/feed")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def posts(*days_ago: float) -> list[Post]:
    return [
        Post(id=str(n), company_id="acme", title="T", feed_id="blog", key=str(n), published_at=NOON - n * DAY)
        for n in days_ago
    ]


def answer(status=200, **more):
    if status == 200:
        more.setdefault(
            "read", FeedRead(kind="rss", title="Acme", entries=(Entry(key="1", title="T", published_at=NOON),))
        )
        more.setdefault("body_hash", "h1")
    return FeedAnswer(feed_id="blog", status=status, url=more.pop("url", FEED.url), **more)


def wait(feed, given=None, known=(), now=NOON):
    scheduled = schedule(feed, given or answer(304), known, now)
    return scheduled.next_poll_at - now


def about(expected: timedelta):
    return pytest.approx(expected.total_seconds(), rel=0.101)


RHYTHMS = [
    pytest.param(posts(), 6 * HOUR, id="nothing known"),
    pytest.param(posts(1, 1.01, 1.02), 6 * HOUR, id="all on one day"),
    pytest.param(posts(*(n / 48 for n in range(1, 12))), HOUR / 2, id="twice an hour"),
    pytest.param(posts(*range(10)), 6 * HOUR, id="daily"),
    pytest.param(posts(*range(0, 70, 7)), DAY, id="weekly"),
    pytest.param(posts(*range(100, 130)), DAY, id="quiet for months"),
]


@pytest.mark.parametrize(("known", "expected"), RHYTHMS)
def test_a_feed_is_asked_as_often_as_it_changes(known, expected):
    assert wait(FEED, known=known).total_seconds() == about(expected)


WISHES = [
    pytest.param({"cache-control": "public, max-age=43200"}, 12 * HOUR, id="max-age"),
    pytest.param({"cache-control": "max-age=60"}, 6 * HOUR, id="a shorter max-age"),
    pytest.param({"cache-control": "max-age=31536000"}, DAY, id="a year is a day"),
    pytest.param({"cache-control": "max-age=x"}, 6 * HOUR, id="nonsense"),
]


@pytest.mark.parametrize(("headers", "expected"), WISHES)
def test_the_site_may_wish_for_longer(headers, expected):
    assert wait(FEED, answer(304, headers=headers)).total_seconds() == about(expected)


def test_ttl_is_remembered():
    read = FeedRead(kind="rss", ttl_minutes=720)
    feed = schedule(FEED, answer(read=read), (), NOON)
    assert (feed.next_poll_at - NOON).total_seconds() == about(12 * HOUR)
    assert wait(feed).total_seconds() == about(12 * HOUR)


def test_hours_to_skip_are_skipped():
    read = FeedRead(kind="rss", skip_hours=tuple(range(12, 24)))
    feed = schedule(FEED, answer(read=read), (), NOON)
    assert feed.next_poll_at == datetime(2026, 11, 21, 0, 0, tzinfo=UTC)
    everything = FeedRead(kind="rss", skip_hours=tuple(range(24)))
    assert schedule(FEED, answer(read=everything), (), NOON).next_poll_at is not None


def test_the_persons_own_interval_holds():
    assert wait(replace(FEED, interval_minutes=120), known=posts(*range(10))).total_seconds() == about(2 * HOUR)
    assert wait(replace(FEED, interval_minutes=1)).total_seconds() == about(HOUR / 2)


def test_feeds_are_spread_and_each_keeps_its_place():
    waits = {wait(replace(FEED, id=f"f{n}")) for n in range(20)}
    assert len(waits) == 20
    assert wait(FEED) == wait(FEED)


def test_a_good_answer_clears_what_was_wrong():
    sick = replace(FEED, state="failing", errors_in_a_row=5, last_error="x", memory={"gone_since": NOON.isoformat()})
    feed = schedule(sick, answer(headers={"etag": '"2"', "last-modified": "now"}), (), NOON)
    assert (feed.state, feed.errors_in_a_row, feed.last_error) == ("active", 0, None)
    assert (feed.etag, feed.last_modified, feed.body_hash, feed.title) == ('"2"', "now", "h1", "Acme")
    assert (feed.last_polled_at, feed.last_changed_at) == (NOON, NOON)
    assert "gone_since" not in feed.memory


def test_validators_follow_every_answer():
    known = replace(FEED, etag='"1"', last_modified="then", body_hash="h1")
    assert schedule(known, answer(304), (), NOON).etag == '"1"'
    assert schedule(known, answer(304, headers={"etag": '"2"'}), (), NOON).etag == '"2"'
    assert schedule(known, answer(200, headers={"etag": '"2"'}, read=None), (), NOON).etag == '"2"'
    assert schedule(known, answer(200), (), NOON).etag is None
    assert schedule(known, answer(500), (), NOON).etag == '"1"'


FAULTS = [
    (answer(404), "(404)"),
    (answer(403), "(403)"),
    (answer(503), "(503)"),
    (answer(418), "(418)"),
    (answer(0, error="The server did not answer in time.", code="timed_out"), "asked again later"),
    (answer(0, error="Private.", code="private_address"), "--allow-private-hosts"),
    (answer(200, read=FeedRead(), body_hash=None), "no feed"),
]


@pytest.mark.parametrize(("given", "words"), FAULTS)
def test_a_fault_is_told_and_waited_out(given, words):
    feed, waits = FEED, []
    for n in range(6):
        now = NOON + n * DAY
        feed = schedule(feed, given, (), now)
        waits.append(feed.next_poll_at - now)
        assert words in feed.last_error
        assert feed.state == ("failing" if n >= 2 else "active")
    assert waits == sorted(waits)
    assert waits[-1].total_seconds() == about(DAY)
    assert feed.errors_in_a_row == 6
    assert feed.body_hash is None


def test_no_network_does_not_put_feeds_to_sleep():
    feed = FEED
    for n in range(10):
        feed = schedule(feed, answer(0, error="No server.", code="dns_failed"), (), NOON + n * HOUR)
    assert (feed.next_poll_at - NOON - 9 * HOUR).total_seconds() == about(2 * HOUR)


RETRY = [
    ({"retry-after": "86400"}, DAY),
    ({"retry-after": "Sun, 22 Nov 2026 12:00:00 GMT"}, 2 * DAY),
    ({"retry-after": "60"}, 6 * HOUR),
    ({"retry-after": "99999999999"}, 7 * DAY),
    ({"retry-after": "soon"}, 6 * HOUR),
]


@pytest.mark.parametrize(("headers", "expected"), RETRY)
def test_retry_after_is_obeyed(headers, expected):
    feed = schedule(FEED, answer(429, headers=headers), (), NOON)
    assert (feed.next_poll_at - NOON).total_seconds() == about(expected)
    assert feed.next_poll_at - NOON >= expected or expected == 6 * HOUR


def test_a_feed_that_waits_for_its_neighbour_is_not_at_fault():
    feed = schedule(FEED, answer(429, headers={"retry-after": "3600"}, error="Waits.", code="host_waits"), (), NOON)
    assert (feed.errors_in_a_row, feed.state) == (0, "active")


def test_a_410_is_confirmed_before_it_is_believed():
    feed = schedule(FEED, answer(410), (), NOON)
    assert feed.state == "active"
    assert feed.next_poll_at >= NOON + DAY
    again = schedule(feed, answer(410), (), NOON + HOUR)
    assert again.state == "active"
    gone = schedule(feed, answer(410), (), NOON + DAY)
    assert (gone.state, gone.next_poll_at) == ("gone", None)
    assert "(410)" in gone.last_error
    assert schedule(gone, answer(200), (), NOON + 2 * DAY).state == "active"


def test_a_paused_feed_stays_paused():
    paused = replace(FEED, state="paused")
    assert schedule(paused, answer(), (), NOON).state == "paused"
    assert schedule(paused, answer(500), (), NOON).state == "paused"


def test_a_neighbour_that_does_not_say_how_long_is_left_alone_for_an_hour():
    feed = schedule(FEED, answer(429, read=None), (), NOON)
    assert feed.memory["wait_until"] == (NOON + HOUR).isoformat()
    assert "wait_until" not in schedule(feed, answer(304), (), NOON + DAY).memory


OUTAGES = [
    pytest.param(["dns_failed", "dns_failed"], 2, ["offline", "offline"], id="no name is found"),
    pytest.param(["connect_failed", "dns_failed"], 2, ["offline", "offline"], id="nothing answers"),
    pytest.param(["dns_failed", None], 2, [None, "dns_failed"], id="another was reached"),
    pytest.param([None, "dns_failed"], 2, [None, "dns_failed"], id="another was reached before"),
    pytest.param(["dns_failed", "dns_failed"], 1, ["dns_failed", "dns_failed"], id="one host proves nothing"),
    pytest.param(["dns_failed", "timed_out"], 2, ["timed_out", "offline"], id="a time-out reaches nobody"),
    pytest.param([], 0, [], id="nothing asked"),
]


@pytest.mark.parametrize(("codes", "hosts", "expected"), OUTAGES)
def test_no_feed_is_blamed_for_our_own_network(codes, hosts, expected):
    given = [answer(0, error="No.", code=code) if code else answer(304) for code in codes]
    assert [a.code for a in weighed(given, hosts)] == expected


def test_without_a_network_feeds_stay_well_and_are_asked_soon():
    feed = schedule(FEED, answer(0, error="No network.", code="offline"), (), NOON)
    assert (feed.state, feed.errors_in_a_row) == ("active", 0)
    assert (feed.next_poll_at - NOON).total_seconds() == about(timedelta(minutes=5))
