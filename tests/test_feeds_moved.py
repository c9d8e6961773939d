from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from afterword.feeds import portals, schedule
from afterword.model import Entry, Feed, FeedAnswer, FeedRead, Post

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FEED = Feed(id="blog", company_id="acme", url="https://acme.example/feed")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
READ = FeedRead(kind="rss", title="Acme", entries=(Entry(key="1", title="T", published_at=NOON),))
POSTS = [Post(id="1", company_id="acme", title="T", feed_id="blog", key="1", published_at=NOON)]


def answer(status=200, url=FEED.url, **more):
    return FeedAnswer(feed_id="blog", status=status, url=url, **more)


def redirected(feed, now, to="https://new.example/feed", portal_hosts=(), **more):
    return schedule(feed, answer(304, to, permanent=True, **more), POSTS, now, portal_hosts)


def test_a_permanent_redirect_is_followed_for_good_when_it_lasted():
    feed = FEED
    for days in (0, 3, 6):
        feed = redirected(feed, NOON + days * DAY)
        assert feed.url == FEED.url
    feed = redirected(feed, NOON + 7 * DAY)
    assert feed.url == "https://new.example/feed"
    assert feed.memory["was"] == [FEED.url]


def test_a_redirect_that_stops_is_forgotten():
    feed = schedule(redirected(FEED, NOON), answer(304), (), NOON + DAY)
    for days in (6, 7, 8):
        feed = redirected(feed, NOON + days * DAY)
    assert feed.url == FEED.url


def test_a_portal_that_answers_for_every_address_changes_nothing():
    feed = FEED
    other = FeedRead(kind="rss", entries=(Entry(key="other", title="O"),))
    for days in range(12):
        given = answer(200, "https://portal.example/", permanent=True, read=other if days % 2 else FeedRead())
        feed = schedule(feed, given, POSTS, NOON + days * DAY)
    assert feed.url == FEED.url


def test_a_move_to_https_is_taken_at_once():
    plain = replace(FEED, url="http://acme.example/feed")
    assert schedule(plain, answer(304, url=FEED.url, permanent=True), (), NOON).url == FEED.url
    assert schedule(plain, answer(304, url=FEED.url), (), NOON).url == plain.url


def test_a_redirect_that_is_not_permanent_moves_nothing():
    feed = FEED
    for days in range(12):
        feed = schedule(feed, answer(200, "https://new.example/feed", read=READ), POSTS, NOON + days * DAY)
    assert feed.url == FEED.url


def test_a_change_of_mind_begins_the_waiting_anew():
    feed = FEED
    for days in (0, 3, 6):
        feed = redirected(feed, NOON + days * DAY)
    feed = redirected(feed, NOON + 7 * DAY, to="https://newer.example/feed")
    assert feed.url == FEED.url


def asked_again_and_again(feeds, to):
    """Every feed is answered with a permanent redirect to *to* and with its own entries, for two weeks."""
    for days in range(14):
        hosts = portals(feeds)
        feeds = [
            schedule(f, FeedAnswer(feed_id=f.id, status=304, url=to(f), permanent=True), (), NOON + days * DAY, hosts)
            for f in feeds
        ]
    return feeds


FIVE = [replace(FEED, id=f"f{n}", url=f"https://company{n}.example/feed") for n in range(5)]


def test_many_hosts_that_move_to_one_at_once_do_not_move():
    portal = asked_again_and_again(FIVE, lambda f: f"https://hotel.example/login?from={f.id}")
    assert [f.url for f in portal] == [f.url for f in FIVE]


def test_when_the_portal_is_left_feeds_may_move_again():
    free = [
        schedule(f, answer(304, f.url), (), NOON + 15 * DAY)
        for f in asked_again_and_again(FIVE, lambda _: "https://hotel.example/")
    ]
    assert portals(free) == frozenset()


def test_a_company_may_move_all_its_feeds_to_a_new_host():
    blogs = [replace(FEED, id=f"f{n}", url=f"https://old.example/{n}/feed") for n in range(5)]
    moved = asked_again_and_again(blogs, lambda f: f.url.replace("old.", "new."))
    assert [f.url for f in moved] == [f"https://new.example/{n}/feed" for n in range(5)]


def test_companies_may_move_each_to_its_own_host():
    moved = asked_again_and_again(FIVE, lambda f: f.url.replace("https://", "https://blog."))
    assert [f.url for f in moved] == [f"https://blog.company{n}.example/feed" for n in range(5)]


@pytest.mark.parametrize(
    "memory", [{}, {"moved": {}}, {"moved": {"to": "https://a.example/", "since": "", "polls": 1}}]
)
def test_one_feed_is_no_sign_of_a_portal(memory):
    assert portals([replace(FEED, memory=memory)]) == frozenset()
