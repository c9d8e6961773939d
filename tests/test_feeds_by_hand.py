from datetime import UTC, datetime, timedelta

from afterword.feeds.by_hand import by_hand
from afterword.model import Entry, Post

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FED = Post(id="p1", company_id="acme", feed_id="blog", key="1", title="How we moved our night shifts to one roster",
           url="https://acme.example/blog/roster", published_at=NOON)  # fmt: skip


def seen(url, title="How we moved our night shifts to one roster", when=NOON):
    return Entry(key=url, title=title, url=url, published_at=when), None


def test_a_post_that_the_feed_gave_already_names_the_address_where_it_was_seen():
    kept, told = by_hand([FED], [seen("https://social.example/acme/7")], "acme", NOON)
    assert [p.same_as for p in kept] == ["p1"]
    assert [(p.id, p.also_in) for p in told] == [("p1", ("https://social.example/acme/7",))]


def test_the_same_address_is_not_named_again():
    kept, told = by_hand([FED], [seen("https://acme.example/blog/roster?utm_source=x")], "acme", NOON)
    assert [p.same_as for p in kept] == ["p1"]
    assert told == ()


def test_two_of_one_batch_that_tell_the_same_are_linked_in_the_order_sent():
    one, other = seen("https://social.example/1"), seen("https://forum.example/2")
    kept, told = by_hand([], [one, other], "acme", NOON)
    assert [(p.url, p.also_in) for p in kept] == [
        ("https://social.example/1", ("https://forum.example/2",)),
        ("https://forum.example/2", ()),
    ]
    assert (kept[1].same_as, told) == (kept[0].id, ())


def test_seen_again_is_the_same_post_and_keeps_its_addresses():
    kept, _ = by_hand([], [seen("https://social.example/1"), seen("https://forum.example/2")], "acme", NOON)
    again, told = by_hand(kept, [seen("https://social.example/1")], "acme", NOON + timedelta(days=1))
    assert (again, told) == (kept[:1], ())


def test_other_news_is_not_linked():
    kept, told = by_hand([FED], [seen("https://social.example/9", "A new bakery opens in the old mill")], "acme", NOON)
    assert ([p.same_as for p in kept], told) == ([None], ())
