from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from afterword.feeds import fold
from afterword.model import Entry, Feed, Post

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
BLOG = Feed(id="blog", company_id="acme", url="https://acme.example/feed", title="Acme Blog")
PRESS = Feed(id="press", company_id="acme", url="https://acme.example/press/feed", title="Acme Press")
LONG = "Acme is moving its whole platform to a new language, and this is the long story of how and why we did so, "
LONG += (
    "with all the numbers that we measured, the mistakes that we made on the way, and what we would do otherwise today."
)


def entry(key="1", title="How we moved our platform to Rust", **more):
    more.setdefault("url", f"https://acme.example/{key}")
    more.setdefault("published_at", NOON)
    return Entry(key=key, title=title, **more)


def known(*entries, feed=BLOG, now=NOON):
    return fold([], entries, feed, now)


def kept(posts, changed):
    return tuple({post.id: post for post in (*posts, *changed)}.values())


def test_a_new_entry_becomes_a_post():
    (post,) = known(entry(text="Hello", tags=("rust",), author="Jo Roe"))
    assert (post.company_id, post.feed_id, post.key, post.source) == ("acme", "blog", "1", "Acme Blog")
    assert (post.title, post.text, post.tags, post.author) == (
        "How we moved our platform to Rust",
        "Hello",
        ("rust",),
        "Jo Roe",
    )
    assert (post.published_at, post.seen_at, post.same_as) == (NOON, NOON, None)


def test_reading_the_same_again_changes_nothing():
    posts = known(entry("1"), entry("2", "Another story about our work"))
    assert fold(posts, [entry("1"), entry("2", "Another story about our work")], BLOG, NOON + timedelta(days=1)) == ()


def test_an_empty_feed_deletes_nothing():
    assert fold(known(entry()), [], BLOG, NOON) == ()


def test_an_edit_updates_the_post():
    (post,) = known(entry(text="Old"))
    (edited,) = fold([post], [entry(title="How we moved to Rust, part 1", text="New")], BLOG, NOON + timedelta(days=1))
    assert (edited.id, edited.title, edited.text) == (post.id, "How we moved to Rust, part 1", "New")
    assert edited.seen_at == NOON


def test_a_post_dated_anew_does_not_look_fresh():
    posts = known(entry())
    assert fold(posts, [entry(published_at=NOON + timedelta(days=300))], BLOG, NOON) == ()
    (earlier,) = fold(posts, [entry(published_at=NOON - timedelta(hours=14))], BLOG, NOON)
    assert earlier.published_at == NOON - timedelta(hours=14)


def test_a_summary_that_vanishes_is_kept():
    assert fold(known(entry(text=LONG)), [entry(text="")], BLOG, NOON) == ()


def test_a_changed_id_with_title_and_date_is_the_same_post():
    (post,) = known(entry("http://placeholder.example/1"))
    (moved,) = fold([post], [entry("https://acme.example/1", published_at=NOON + timedelta(hours=9))], BLOG, NOON)
    assert (moved.id, moved.key) == (post.id, "https://acme.example/1")


def test_a_repeated_title_is_another_post():
    posts = known(entry("1", "Team update"))
    later = entry("2", "Team update", published_at=NOON + timedelta(days=30))
    (second,) = fold(posts, [entry("1", "Team update"), later], BLOG, NOON)
    assert second.id != posts[0].id
    assert second.same_as is None


def test_two_entries_of_one_title_and_day_stay_two():
    assert len(known(entry("1", "Team update"), entry("2", "Team update"))) == 2


def test_an_entry_that_comes_back_is_the_old_post():
    posts = known(entry("1"), entry("2", "Another story about our work"))
    changed = fold(posts, [entry("2", "Another story about our work")], BLOG, NOON)
    assert fold(kept(posts, changed), [entry("1")], BLOG, NOON + timedelta(days=9)) == ()


def test_the_same_address_in_two_feeds_is_one_piece_of_news():
    (first,) = known(entry("1"))
    (second,) = fold(
        [first], [entry("p1", "Press: we moved", url="http://www.acme.example/1/?utm_source=press")], PRESS, NOON
    )
    assert second.same_as == first.id


def test_the_same_news_at_two_addresses_names_the_other_one():
    (first,) = known(entry("1"))
    changed = {p.id: p for p in fold([first], [entry("p1", "How we moved our platform to Rust!")], PRESS, NOON)}
    assert changed[first.id].also_in == ("https://acme.example/p1",)
    assert [p.same_as for p in changed.values() if p.id != first.id] == [first.id]


def test_a_changed_title_over_the_same_words_is_the_same_news():
    (first,) = known(entry("1", "Rust", text=LONG))
    changed = fold([first], [entry("p1", "A new language for Acme", text=LONG + " More.")], PRESS, NOON)
    assert any(p.same_as == first.id for p in changed)


def test_like_titles_of_other_weeks_are_other_news():
    posts = known(entry("1", "Acme reports results for the third quarter"))
    later = entry("p1", "Acme reports results for the third quarter", published_at=NOON + timedelta(days=365))
    (second,) = fold(posts, [later], PRESS, NOON)
    assert second.same_as is None


def test_short_titles_alone_do_not_make_the_same_news():
    (second,) = fold(known(entry("1", "Team update")), [entry("p1", "Team update")], PRESS, NOON)
    assert second.same_as is None


def test_the_third_copy_names_the_first():
    posts = known(entry("1"))
    posts = kept(posts, fold(posts, [entry("p1")], PRESS, NOON))
    third = fold(posts, [entry("n1")], replace(PRESS, id="news"), NOON)
    assert {p.same_as for p in third if p.feed_id == "news"} == {posts[0].id}


def test_a_post_added_by_hand_is_not_doubled_by_the_feed():
    by_hand = Post(id="h", company_id="acme", title="How we moved our platform to Rust", url="https://acme.example/1")
    (post,) = fold([by_hand], [entry("1")], BLOG, NOON)
    assert post.same_as == "h"


entries = st.lists(
    st.builds(
        entry,
        key=st.sampled_from("abcdef"),
        title=st.sampled_from(["Team update", "How we moved our platform to Rust", "Another story about our work", ""]),
        url=st.sampled_from([None, "https://acme.example/x", "https://acme.example/y"]),
        published_at=st.sampled_from([None, NOON, NOON + timedelta(days=2), NOON + timedelta(days=40)]),
    ),
    max_size=6,
    unique_by=lambda e: e.key,
)


@given(entries, entries)
def test_reading_twice_is_reading_once(first, second):
    posts = known(*first)
    posts = kept(posts, fold(posts, second, BLOG, NOON))
    assert fold(posts, second, BLOG, NOON) == ()
    assert len({post.id for post in posts}) == len(posts)


def test_many_posts_are_folded_in_time():
    many = [entry(str(n), f"Story number {n} about our work and our people") for n in range(3000)]
    posts = known(*many)
    assert fold(posts, many[:50], BLOG, NOON) == ()
