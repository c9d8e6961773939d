"""TinyDB's own way of asking works on our tables, and costs what it touches."""

from __future__ import annotations

import pytest
from tinydb import Query, where
from tinydb.operations import increment
from tinydb.table import Document

from afterword.errors import Conflict
from afterword.model import Post
from afterword.storage import open_store


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "home")
    yield store
    store.close()


@pytest.fixture
def table(store):
    table = store.tables.table("notes")
    table.insert_multiple({"url": f"u{n}", "n": n, "tags": ["even"] if n % 2 == 0 else []} for n in range(6))
    return table


def test_documents_are_numbered_from_one(table):
    assert [document.doc_id for document in table.all()] == [1, 2, 3, 4, 5, 6]
    assert len(table) == 6


def test_a_number_is_never_given_twice(table):
    table.remove(doc_ids=[6])
    assert table.insert({"n": 9}) == 7


def test_a_document_may_bring_its_number(table):
    assert table.insert(Document({"n": 9}, 40)) == 40
    assert table.insert({"n": 10}) == 41
    with pytest.raises(ValueError, match="already exists"):
        table.insert(Document({"n": 9}, 40))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (where("url") == "u3", [3]),
        (where("url") == "nothing", []),
        ((where("url") == "u3") & (where("n") == 3), [3]),
        ((where("url") == "u3") & (where("n") == 4), []),
        ((where("url") == "u3") & (where("url") == "u4"), []),
        ((where("url") == "u3") | (where("n") == 4), [3, 4]),
        (~(where("url") == "u3"), [0, 1, 2, 4, 5]),
        (where("url") != "u3", [0, 1, 2, 4, 5]),
        (where("n") > 3, [4, 5]),
        (where("n").one_of([1, 5]), [1, 5]),
        (where("tags").any(["even"]), [0, 2, 4]),
        (where("url").matches("u[12]$"), [1, 2]),
        (Query().fragment({"n": 2}), [2]),
        (where("missing").exists(), []),
    ],
)
def test_queries_find(table, query, expected):
    assert [document["n"] for document in table.search(query)] == expected
    assert table.count(query) == len(expected)
    assert table.contains(query) == bool(expected)
    assert (table.get(query) or {}).get("n") == (expected[0] if expected else None)


def test_documents_are_got_by_number(table):
    assert table.get(doc_id=2)["n"] == 1
    assert table.get(doc_id=99) is None
    assert [document["n"] for document in table.get(doc_ids=[1, 3, 99])] == [0, 2]
    assert table.contains(doc_id=2)
    with pytest.raises(RuntimeError):
        table.get()


def test_documents_are_updated(table):
    assert table.update({"url": "new"}, where("url") == "u3") == [4]
    assert table.update(increment("n"), where("url") == "new") == [4]
    assert table.update({"seen": True}, doc_ids=[1, 99]) == [1]
    assert table.search(where("url") == "u3") == []
    assert table.get(where("url") == "new") == {"url": "new", "n": 4, "tags": []}
    assert len(table.update({"all": 1})) == 6
    assert table.count(where("all") == 1) == 6


def test_several_updates_are_one(table):
    table.update_multiple([({"x": 1}, where("n") == 1), ({"x": 2}, where("url") == "u2")])
    assert table.get(where("n") == 1)["x"] == 1
    assert table.get(where("n") == 2)["x"] == 2


def test_a_failed_update_changes_nothing(table):
    def fails(document):
        document["n"] = 100
        if document["url"] == "u2":
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        table.update(fails)
    assert [document["n"] for document in table] == [0, 1, 2, 3, 4, 5]


def test_documents_are_upserted(table):
    assert table.upsert({"url": "u1", "n": 10}, where("url") == "u1") == [2]
    assert table.upsert({"url": "u9", "n": 9}, where("url") == "u9") == [7]
    assert table.get(doc_id=2)["n"] == 10


def test_documents_are_removed(table):
    assert table.remove(where("n") > 3) == [5, 6]
    assert table.remove(doc_ids=[1, 99]) == [1]
    assert [document["n"] for document in table] == [1, 2, 3]
    assert table.search(where("url") == "u5") == []
    table.truncate()
    assert table.all() == []


def test_tables_are_dropped(store, table):
    store.tables.table("others").insert({"url": "kept"})
    assert store.tables.tables() == {"notes", "others"}
    store.tables.drop_table("notes")
    assert store.tables.tables() == {"others"}
    assert store.tables.table("others").get(where("url") == "kept")
    store.tables.drop_tables()
    assert store.tables.tables() == set()
    assert store.tables.table("others").search(where("url") == "kept") == []


def test_what_is_handed_out_is_a_copy(table):
    table.get(doc_id=1)["n"] = 100
    table.search(where("n") == 1)[0]["n"] = 100
    assert [document["n"] for document in table] == [0, 1, 2, 3, 4, 5]


def test_records_are_documents(store):
    store.put(Post(id="a", company_id="c1", title="Lenses"))
    posts = store.tables.table("Post")
    assert posts.get(where("company_id") == "c1")["title"] == "Lenses"
    posts.update({"title": "Mirrors"}, where("id") == "a")
    assert store.get(Post, "a").title == "Mirrors"
    assert [found[1] for found in store.search("mirror")] == ["a"]
    assert store.search("lens") == []


def test_other_tables_are_no_records(store, table):
    store.put(Post(id="a", company_id="c1", title="Lenses"))
    assert [kind for kind, _ in store.snapshot()] == ["Post"]
    assert store.forget("even")[0][0] == "notes"


def test_an_id_is_there_once(store):
    store.put(Post(id="a", company_id="c1", title="Lenses"))
    with pytest.raises(Conflict) as refusal:
        store.tables.table("Post").insert({"id": "a", "company_id": "c2", "title": "Mirrors"})
    assert refusal.value.code == "duplicate_id"
    assert store.count(Post) == 1


def steps(store, act):
    """Return how many steps SQLite's machine takes for an action."""
    count = 0

    def step():
        nonlocal count
        count += 1

    store.documents.db.set_progress_handler(step, 10)
    act()
    store.documents.db.set_progress_handler(None, 0)
    return count


@pytest.mark.parametrize(
    "act",
    [
        lambda store, n: store.put(Post(id=f"new{n}", company_id="c1", title="A title")),
        lambda store, n: store.put(Post(id="p7", company_id=f"c{n}", title="Another")),
        lambda store, n: store.get(Post, "p7"),
        lambda store, n: store.all(Post, url="u7"),
        lambda store, n: store.count(Post, url="u7"),
        lambda store, n: store.drop(Post, f"p{n}"),
        lambda store, n: store.tables.table("Post").get(where("url") == "u7"),
        lambda store, n: store.tables.table("Post").update({"title": f"{n}"}, where("id") == "p7"),
    ],
)
def test_a_call_costs_what_it_touches_not_what_is_stored(store, act):
    costs = []
    for start, stop in ((0, 100), (100, 2000)):
        store.put(*(Post(id=f"p{n}", company_id=f"c{n}", title=f"Note {n}", url=f"u{n}") for n in range(start, stop)))
        costs.append(steps(store, lambda stop=stop: act(store, stop - 1)))
    assert costs[1] <= costs[0] * 1.5 + 10
