"""Following and polling through the desk and its routes, with a network of our own."""

from datetime import timedelta

import pytest
from msgspec import structs

from afterword.__main__ import show_progress
from afterword.desk.arriving import arriving
from afterword.desk.feeds import Listed
from afterword.errors import DiskFull, StoreDamaged
from afterword.model import Company, Entry, Feed, FeedAnswer, FeedRead, FeedSeen, Post
from desks import NOON, FakeEar, World

FEED = "https://crumb.example/feed"
PAGE = "https://crumb.example/blog/rye"
HTML = f'<html><head><link rel="alternate" type="application/rss+xml" title="Crumb" href="{FEED}"></head></html>'
RYE = Entry(key="1", title="Rye again", url="https://crumb.example/rye", published_at=NOON)


@pytest.fixture
def crumb(world: World) -> str:
    """A company that writes at FEED."""
    world.store.put(Company(id="crumb", name="Crumb & Co"))
    world.ear.feeds[FEED] = (RYE,)
    return "crumb"


def follow(world: World, **body):
    return world.ask("POST", "/companies/crumb/feeds", body)


def test_the_blog_of_the_page_in_view_is_followed_and_read(world: World, crumb):
    status, feed = follow(world, page={"url": PAGE, "html": HTML})
    assert (status, feed["url"], feed["source"]) == (201, FEED, f"page {PAGE}")
    world.background()
    run = world.must("GET", f"/polls/{feed['poll_id']}")
    assert run["finished_at"]
    assert [(i["state"], i["new_posts"]) for i in run["items"]] == [("done", 1)]


def test_a_page_that_names_no_feed_is_looked_through(world: World, crumb):
    world.ear.found = (FeedSeen(url="https://other.example/x", sure=False), FeedSeen(url=FEED))
    assert follow(world, page={"url": PAGE, "html": "<p>Hello</p>"})[1]["url"] == FEED
    assert follow(world, page={"url": PAGE})[1]["url"] == FEED


def test_a_site_without_a_feed_is_said_so(world: World, crumb):
    status, problem = follow(world, page={"url": PAGE, "html": "<p>Hello</p>"})
    assert (status, problem["code"]) == (404, "no_feed_found")
    assert world.store.all(Feed) == []


def test_a_company_without_a_website_is_offered_what_its_name_and_ads_tell(world: World):
    ad = "https://boards.greenhouse.io/crumb/jobs/1"
    opportunity = world.must("POST", "/opportunities", {"company": {"name": "Crumb & Co"}, "title": "Baker", "url": ad})
    world.ear.found = (FeedSeen(url=FEED),)
    offered = world.must("POST", f"/companies/{opportunity['company_id']}/discover", {})["items"]
    assert [(seen["title"], seen["sure"]) for seen in offered] == [
        ("Open jobs (Greenhouse)", False),
        ("Google News: Crumb & Co", False),
    ]
    assert "%22Crumb+%26+Co%22" in offered[1]["url"]


def test_what_was_found_is_not_offered_twice(world: World, crumb):
    news = "https://news.google.com/rss/search?q=%22Crumb+%26+Co%22+when%3A7d&hl=en-US&gl=US&ceid=US:en"
    world.ear.found = (FeedSeen(url=FEED), FeedSeen(url=news, sure=False))
    offered = world.must("POST", "/companies/crumb/discover", {"url": "https://crumb.example"})["items"]
    assert [seen["url"] for seen in offered] == [FEED, news]


REFUSED = [
    ({"page": {"url": "https://www.linkedin.com/company/crumb"}}, "host_refused"),
    ({"url": "https://x.com/crumb"}, "host_refused"),
    ({"url": "ftp://crumb.example/feed"}, "not_an_address"),
    ({"url": "https://[crumb"}, "not_an_address"),
    ({"page": {"url": "https://[crumb", "html": HTML}}, "not_an_address"),
    ({}, "invalid"),
]


@pytest.mark.parametrize(("body", "code"), REFUSED)
def test_what_is_never_asked_is_not_followed(world: World, crumb, body, code):
    status, problem = follow(world, **body)
    assert (status, problem["code"]) == (422, code)


@pytest.mark.parametrize("again", [FEED, FEED + "/", "http://www.crumb.example/feed?utm_source=x"])
def test_following_twice_is_following_once(world: World, crumb, again):
    first, second = follow(world, url=FEED)[1], follow(world, url=again)[1]
    assert first["id"] == second["id"]


def not_a_feed(feed):
    return FeedAnswer(feed_id=feed.id, status=200, url=feed.url, read=FeedRead(), error="No feed.", code="not_a_feed")


class PagesEar(FakeEar):
    """Answers every address that is no feed with a page."""

    def poll(self, feeds):
        for feed in feeds:
            yield from super().poll([feed]) if feed.url in self.feeds else [not_a_feed(feed)]


def test_the_address_of_a_page_becomes_that_of_its_feed(world: World, crumb):
    world.desk.ear = PagesEar(feeds=world.ear.feeds, found=(FeedSeen(url=FEED, title="Crumb"),))
    feed = follow(world, url="https://crumb.example/blog")[1]
    world.background()
    kept = world.store.get(Feed, feed["id"])
    assert (kept.url, kept.last_error, kept.source) == (FEED, None, "page https://crumb.example/blog")
    assert [p.title for p in world.store.all(Post)] == ["Rye again"]


def test_a_feed_that_becomes_a_page_is_not_moved_and_loses_nothing(world: World, crumb):
    feed = follow(world, url=FEED)[1]
    world.background()
    world.desk.ear = PagesEar(found=(FeedSeen(url="https://other.example/feed"),))
    world.desk.feeds.poll([feed["id"]])
    kept = world.store.get(Feed, feed["id"])
    assert kept.url == FEED
    assert kept.last_error == "No feed."
    assert len(world.store.all(Post)) == 1


def test_a_list_of_another_program_is_followed_as_one_change(world: World, crumb):
    follow(world, url=FEED)
    listed = [
        Listed(title="Crumb", url=FEED, site="https://crumb.example/"),
        Listed(title="News", url="https://crumb.example/news.xml"),
        Listed(title="News again", url="https://crumb.example/news.xml/"),
        Listed(title="Company page", url="https://www.linkedin.com/company/crumb"),
        Listed(url="feed me"),
        Listed(url="https://[crumb"),
    ]
    taken = world.desk.feeds.follow_listed("crumb", listed)
    assert [f.title for f in taken.added] == ["News"]
    assert [f.url for f in taken.known] == [FEED, "https://crumb.example/news.xml"]
    assert [one.title for one, _ in taken.refused] == ["Company page", None, None]
    assert all(why.endswith(".") for _, why in taken.refused)
    assert len(world.store.all(Feed)) == 2
    assert world.store.undo() == "follow 6 feeds"
    assert [f.url for f in world.store.all(Feed)] == [FEED]


def test_a_feed_at_another_address_is_read_anew(world: World, crumb):
    feed = follow(world, url=FEED)[1]
    world.store.put(structs.replace(world.store.get(Feed, feed["id"]), etag='"1"', body_hash="h", memory={"ttl": 5}))
    world.must("PATCH", f"/feeds/{feed['id']}", {"url": "https://crumb.example/atom.xml"})
    kept = world.store.get(Feed, feed["id"])
    assert (kept.etag, kept.body_hash, kept.memory) == (None, None, {})
    assert world.ask("PATCH", f"/feeds/{feed['id']}", {"url": "https://x.com/crumb/feed"})[0] == 422


def many(world: World, count: int) -> list[str]:
    for n in range(count):
        url = f"https://company{n}.example/feed"
        world.store.put(Company(id=f"c{n}", name=f"Company {n}"), Feed(id=f"f{n}", company_id=f"c{n}", url=url))
        world.ear.feeds[url] = tuple(changed_entry(n, k) for k in range(12))
    return [f"f{n}" for n in range(count)]


def changed_entry(n, k):
    return structs.replace(RYE, key=f"{n}-{k}", title=f"Note {k} of {n}", url=f"https://company{n}.example/{k}")


def test_a_tick_asks_a_share_and_the_command_line_asks_all(world: World):
    many(world, 60)
    assert len(world.desk.feeds.poll_due().items) == 20
    told = []
    run = world.desk.feeds.poll_overdue(lambda run, item: told.append((run, item)))
    assert len(run.items) == len(told) == 40
    assert {i.state for i in run.items} == {"done"}
    assert world.desk.feeds.poll_overdue(lambda *_: None) is None
    assert len(world.store.all(Post)) == 60 * 12


def test_progress_is_printed_feed_by_feed(world: World, capsys):
    many(world, 2)
    world.ear.feeds.pop("https://company1.example/feed")
    world.desk.feeds.poll_overdue(show_progress)
    failed, done = capsys.readouterr().out.splitlines()
    assert done.split()[:4] == ["[2/2]", "done", "12", "new"]
    assert failed.startswith("    [1/2] failed        0 new  https://company1.example/feed")
    assert failed.endswith("No such host.")


def test_without_a_network_nothing_is_blamed(world: World):
    ids = many(world, 3)

    class Offline(FakeEar):
        def poll(self, feeds):
            return (FeedAnswer(feed_id=f.id, url=f.url, error="No name.", code="dns_failed") for f in feeds)

    world.desk.ear = Offline()
    run = world.desk.feeds.poll(ids)
    assert all("no network" in i.error for i in run.items)
    kept = world.store.all(Feed)
    assert {(f.state, f.errors_in_a_row) for f in kept} == {("active", 0)}
    assert all(f.next_poll_at < NOON + timedelta(minutes=6) for f in kept)


def test_news_is_ranked_before_anybody_asks(world: World, crumb, monkeypatch):
    world.must("POST", "/opportunities", {"company": {"name": "Crumb & Co"}, "title": "Night Baker"})
    world.must("POST", "/opportunities", {"company": {"name": "Anvil"}, "title": "Smith"})
    ranked = []
    monkeypatch.setattr(world.desk.posts, "newest", lambda situation, at, anew: ranked.append(situation.company.name))
    follow(world, url=FEED)
    world.background()
    assert ranked == ["Crumb & Co"]
    world.desk.feeds.poll([f.id for f in world.store.all(Feed)])
    world.background()
    assert ranked == ["Crumb & Co"]


def test_the_last_ranking_holds_until_the_news_is_ranked(world: World, crumb):
    world.must("POST", "/opportunities", {"company": {"name": "Crumb & Co"}, "title": "Night Baker"})
    (situation,) = world.desk.applications.situations()

    def newest():
        return [s.post.title for s in world.desk.posts.newest(situation, world.clock()).items]

    follow(world, url=FEED)
    world.background()
    assert newest() == ["Rye again"]
    oven = structs.replace(RYE, key="2", title="A night baker's new oven", url="https://crumb.example/oven")
    world.ear.feeds[FEED] = (RYE, oven)
    world.desk.feeds.poll([f.id for f in world.store.all(Feed)])
    assert newest() == ["Rye again"]
    world.background()
    assert set(newest()) == {"Rye again", "A night baker's new oven"}


def test_answers_that_came_meanwhile_are_kept_together():
    answers = [FeedAnswer(feed_id=str(n)) for n in range(240)]
    groups = list(arriving(answers))
    assert [a for group in groups for a in group] == answers
    assert max(map(len, groups)) <= 100
    assert list(arriving([])) == []


def test_a_reader_that_breaks_is_heard_of():
    def breaking():
        yield FeedAnswer(feed_id="1")
        raise OSError("pipe")

    with pytest.raises(OSError, match="pipe"):
        list(arriving(breaking()))


def test_a_clock_that_is_turned_back_loses_no_feed(world: World, crumb):
    follow(world, url=FEED)
    world.background()
    assert world.desk.feeds.poll_due() is None
    world.clock.moment = NOON - timedelta(days=400)
    assert len(world.desk.feeds.poll_due().items) == 1
    assert world.desk.feeds.poll_due() is None


def test_a_run_is_not_forgotten_while_it_goes_on(world: World, crumb):
    follow(world, url=FEED)
    started = [world.must("POST", "/polls", {})["id"] for _ in range(30)]
    world.background()
    assert world.must("GET", f"/polls/{started[-1]}")["finished_at"]
    assert not world.desk.feeds.polling()


class Full:
    """A store without room for what feeds bring."""

    def __init__(self, store):
        self._store, self.is_full = store, True

    def __getattr__(self, name):
        return getattr(self._store, name)

    def change(self, label=""):
        if self.is_full:
            raise DiskFull("The disk is full.")
        return self._store.change(label)


def test_a_full_disk_has_nobody_asked_again_and_again(world: World):
    many(world, 3)
    world.desk.feeds._heard.store = full = Full(world.store)
    with pytest.raises(DiskFull):
        world.desk.feeds.poll_due()
    assert world.desk.feeds.poll_due() is None
    full.is_full = False
    assert world.desk.feeds.poll_due() is None
    world.clock.moment += timedelta(minutes=10)
    assert len(world.desk.feeds.poll_due().items) == 3
    assert len(world.store.all(Post)) == 3 * 12


def test_a_run_whose_feeds_cannot_be_read_is_over(world: World, crumb, monkeypatch):
    follow(world, url=FEED)

    def damaged(*_):
        raise StoreDamaged("A Feed is not as it was kept.")

    monkeypatch.setattr(world.store, "all", damaged)
    with pytest.raises(StoreDamaged):
        world.background()
    assert not world.desk.feeds.polling()


def test_a_feed_that_is_removed_while_it_is_asked_is_said_so(world: World):
    ids = many(world, 4)
    del world.ear.feeds["https://company3.example/feed"]

    class Removing(FakeEar):
        def poll(self, feeds):
            world.store.drop(Feed, "f1", "f3")
            yield from super().poll(feeds)

    world.desk.ear = Removing(feeds=world.ear.feeds)
    items = {item.feed_id: item for item in world.desk.feeds.poll(ids).items}
    assert [items[id].new_posts for id in ids] == [12, 0, 12, 0]
    assert [items[id].error for id in ("f1", "f3")] == ["This feed was removed meanwhile."] * 2
    assert {post.feed_id for post in world.store.all(Post)} == {"f0", "f2"}


@pytest.mark.parametrize(("is_wanted", "times"), [(False, 1), (True, 4)], ids=["nobody waits", "a page waits"])
def test_many_quiet_feeds_are_kept_together_and_a_page_waits_for_few(world: World, monkeypatch, is_wanted, times):
    given = []
    monkeypatch.setattr(world.desk.way, "give", lambda: given.append(1))  # before each change
    monkeypatch.setattr(world.desk.way, "is_wanted", lambda: is_wanted)
    done = world.desk.feeds._heard.keep([FeedAnswer(feed_id=id, status=304) for id in many(world, 60)], ())
    assert len(done) == 60
    assert all(feed.last_polled_at for feed in world.store.all(Feed))
    assert len(given) == times
