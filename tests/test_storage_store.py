"""The contract: every backend keeps the same promises."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.errors import Conflict, Invalid
from afterword.model import Company, Feed, Opportunity, Post
from afterword.storage import open_store

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


@pytest.fixture(params=["memory:", "tinydb"])
def store(request, tmp_path):
    address = tmp_path / "home" if request.param == "tinydb" else request.param
    store = open_store(address)
    yield store
    store.close()


def company(id="c1", **more):
    return Company(id=id, **{"name": "Norden Optics", **more})


def post(id, **more):
    return Post(id=id, **{"company_id": "c1", "title": f"Post {id}", **more})


def ids(records):
    return [record.id for record in records]


def test_what_was_put_is_got(store):
    store.put(company(profiles={"linkedin": "x"}))
    assert store.get(Company, "c1") == company(profiles={"linkedin": "x"})


def test_what_was_not_put_is_not_there(store):
    assert store.get(Company, "c1") is None
    assert store.all(Company) == []
    assert store.count(Company) == 0


def test_types_do_not_share_ids(store):
    store.put(company("x"), post("x"))
    assert store.get(Post, "x").title == "Post x"
    assert store.count(Company) == 1


def test_putting_again_replaces_in_place(store):
    store.put(post("a"), post("b"))
    store.put(post("a", title="New"))
    assert [(p.id, p.title) for p in store.all(Post)] == [("a", "New"), ("b", "Post b")]


@pytest.mark.parametrize(
    ("equal", "expected"),
    [
        ({}, ["a", "b", "c"]),
        ({"company_id": "c1"}, ["a", "c"]),
        ({"company_id": "nobody"}, []),
        ({"title": "Same"}, ["b", "c"]),
        ({"company_id": "c1", "title": "Same"}, ["c"]),
        ({"company_id": "c1", "url": "u"}, ["a"]),
        ({"url": None}, ["b", "c"]),
        ({"published_at": NOON}, ["b"]),
    ],
)
def test_records_are_found_by_their_fields(store, equal, expected):
    store.put(post("a", url="u"), post("b", company_id="c2", title="Same", published_at=NOON), post("c", title="Same"))
    assert ids(store.all(Post, **equal)) == expected
    assert store.count(Post, **equal) == len(expected)


def test_a_field_that_a_type_does_not_have_is_refused(store):
    with pytest.raises(TypeError):
        store.all(Post, colour="red")


def test_the_index_follows_a_change(store):
    store.put(post("a", feed_id="f1"))
    store.put(post("a", feed_id="f2"))
    assert store.all(Post, feed_id="f1") == []
    assert ids(store.all(Post, feed_id="f2")) == ["a"]


def test_dropping_forgets(store):
    store.put(post("a"), post("b"))
    store.drop(Post, "a", "nobody")
    assert ids(store.all(Post)) == ["b"]
    assert store.all(Post, company_id="c1") == [post("b")]


def test_a_failed_change_is_taken_back_as_a_whole(store):
    store.put(company())
    with pytest.raises(ZeroDivisionError), store.change("edit"):
        store.put(company(name="Other"), post("a"))
        store.drop(Company, "c1")
        raise ZeroDivisionError
    assert store.get(Company, "c1") == company()
    assert store.count(Post) == 0
    assert store.undo() is None


def test_an_inner_failure_that_is_caught_takes_back_only_itself(store):
    with store.change():
        store.put(post("a"))
        with pytest.raises(ZeroDivisionError), store.change():
            store.put(post("b"), post("a", title="Lost"))
            raise ZeroDivisionError
        store.put(post("c"))
    assert [(p.id, p.title) for p in store.all(Post)] == [("a", "Post a"), ("c", "Post c")]


def test_what_cannot_be_read_back_is_refused(store):
    naive = datetime(2026, 11, 3, 12)
    with pytest.raises(Invalid):
        store.put(post("a"), Feed(id="f", company_id="c1", url="u", last_polled_at=naive))
    assert store.count(Post) == 0


def test_a_kept_value_does_not_change_with_the_one_put(store):
    profiles = {"x": "1"}
    store.put(company(profiles=profiles))
    profiles["x"] = "2"
    store.get(Company, "c1").profiles["x"] = "3"
    assert store.get(Company, "c1").profiles == {"x": "1"}


def test_undo_takes_back_the_last_labelled_change(store):
    store.put(post("a"), post("b"))
    with store.change("tidy up"):
        store.put(post("a", title="New"), post("c"))
        store.drop(Post, "b")
    assert store.undo() == "tidy up"
    assert [(p.id, p.title) for p in store.all(Post)] == [("a", "Post a"), ("b", "Post b")]
    assert store.undo() is None


def test_undo_by_id_takes_back_an_earlier_change(store):
    with store.change("first") as first:
        store.put(post("a"))
    with store.change("second"):
        store.put(post("b"))
    assert store.undo(first) == "first"
    assert ids(store.all(Post)) == ["b"]


def test_changes_are_undone_one_after_the_other(store):
    for title in ("one", "two", "three"):
        with store.change(title):
            store.put(post("a", title=title))
    assert [store.undo(), store.get(Post, "a").title] == ["three", "two"]
    assert [store.undo(), store.get(Post, "a").title] == ["two", "one"]
    assert [store.undo(), store.get(Post, "a")] == ["one", None]


def test_a_later_change_is_not_lost_by_undo(store):
    with store.change("first"):
        store.put(post("a"), post("b"))
    store.put(post("a", title="Edited since"))
    with pytest.raises(Conflict) as refusal:
        store.undo()
    assert refusal.value.code == "changed_since"
    assert store.get(Post, "a").title == "Edited since"
    assert store.get(Post, "b") is not None


def test_an_unknown_change_cannot_be_undone(store):
    assert store.undo("nothing") is None


def test_nested_changes_are_one(store):
    with store.change("outer") as outer, store.change("inner") as inner:
        store.put(post("a"))
    assert outer == inner
    assert store.undo() == "outer"
    assert store.count(Post) == 0


def test_a_change_that_changed_nothing_is_not_remembered(store):
    with store.change("real"):
        store.put(post("a"))
    with store.change("idle"):
        store.put(post("a"))
    assert store.undo() == "real"


def test_the_last_200_changes_are_remembered(store):
    changes = []
    for number in range(202):
        with store.change(f"{number}") as change:
            store.put(post(f"{number}"))
        changes.append(change)
    assert store.undo(changes[1]) is None
    assert store.undo(changes[2]) == "2"


def test_a_snapshot_holds_everything(store):
    store.put(company(), post("a", published_at=NOON))
    snapshot = dict(store.snapshot())
    assert snapshot["Company"]["name"] == "Norden Optics"
    assert snapshot["Post"]["published_at"] == "2026-11-03T12:00:00Z"


def test_words_find_records(store):
    text = "Wir bauen Linsen für Mikroskope."
    store.put(post("a", title="Neue Linsen", text=text), post("b", text="The lens factory"), company())
    store.put(Opportunity(id="o", company_id="c1", company="Norden Optics", title="Optical engineer"))
    assert [row[:2] for row in store.search("linsen mikro")] == [("Post", "a")]
    assert {row[:2] for row in store.search("norden")} == {("Company", "c1"), ("Opportunity", "o")}
    assert store.search("nobody") == store.search("") == []


def test_the_version_of_a_kind_grows_with_every_write_to_it_alone(store):
    before = store.version(Company), store.version(Post)
    store.put(Company(id="c", name="Crumb"))
    after = store.version(Company), store.version(Post)
    assert after[0] > before[0] and after[1] == before[1]
    store.drop(Company, "c")
    assert store.version(Company, Post) > sum(after)
