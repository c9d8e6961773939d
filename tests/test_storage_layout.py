"""A file of an older version is brought to the present one; a newer one is left alone."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.errors import StoreError
from afterword.model import Company, Fact, Interview, Opportunity, Person, Post, Profile
from afterword.storage import home, layout, open_store

OLD = Path(__file__).parent / "old_stores"
NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


@pytest.fixture
def old(tmp_path):
    """A home folder with a file of version 1, as it was in use."""
    shutil.copy(OLD / "v1.db", tmp_path / home.FILE)
    return tmp_path


def test_there_is_a_stored_file_of_every_older_version():
    assert sorted(path.name for path in OLD.glob("*.db")) == [f"v{number}.db" for number in range(1, layout.VERSION)]
    assert sorted(layout.STEPS) == list(range(1, layout.VERSION))


def test_version_1_comes_with_everything(old):
    store = open_store(old)
    store.check()
    assert store.get(Profile, "me").facts == (Fact(id="f1", text="Ran the intake desk for two years"),)
    assert store.get(Company, "c1").name == "Norden Optik"
    assert store.get(Opportunity, "o1").title == "Optical engineer"
    assert store.all(Person, opportunity_id="o1")[0].name == "Zoë Brandt"
    assert store.get(Interview, "i1").started_at == NOON
    assert [post.id for post in store.all(Post)] == [f"post{number}" for number in range(20)]
    assert [post.id for post in store.all(Post, url="https://norden.example/7")] == ["post7"]
    assert store.search("zoe")[0][:2] == ("Person", "p1")
    assert store.undo() is None
    store.put(Post(id="new", company_id="c1", title="Note"))
    assert store.count(Post) == 21
    store.close()
    store = open_store(old)
    store.check()
    assert store.count(Post) == 21
    store.close()


def test_a_copy_is_kept_before_a_migration(old):
    before = (old / home.FILE).read_bytes()
    open_store(old).close()
    (copy,) = (old / home.BACKUPS).iterdir()
    assert copy.name == f"before-version-{layout.VERSION}.db"
    copied, original = (sqlite3.connect(path) for path in (copy, OLD / "v1.db"))
    assert list(copied.iterdump()) == list(original.iterdump())
    copied.close()
    original.close()
    assert before == (OLD / "v1.db").read_bytes()


def test_a_migration_that_fails_changes_nothing(old, monkeypatch):
    def fails(kind, value):
        raise ZeroDivisionError

    monkeypatch.setitem(layout.STEPS, 1, layout.STEPS[1]._replace(values=fails))
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            open_store(old)
    monkeypatch.undo()
    store = open_store(old)
    assert store.count(Post) == 20
    store.close()


def test_documents_take_every_step_from_their_version():
    steps = {
        1: layout.Step(values=lambda kind, value: {**value, "one": kind}),
        2: layout.Step(values=lambda kind, value: None if kind == "Gone" else value),
        3: layout.Step(values=lambda kind, value: {"three": value.get("one", "")}),
    }
    assert layout.lifted("Post", {}, 1, steps) == {"three": "Post"}
    assert layout.lifted("Post", {}, 3, steps) == {"three": ""}
    assert layout.lifted("Post", {}, 4, steps) == {}
    assert layout.lifted("Gone", {}, 1, steps) is None
    assert layout.lifted("Gone", {}, 3, steps) == {"three": ""}


def test_a_step_that_changes_documents_is_applied_to_the_file(old, monkeypatch):
    def values(kind, value):
        if kind == "Post":
            return {**value, "title": value["title"].upper()} if value["id"] != "post3" else None
        return value

    monkeypatch.setitem(layout.STEPS, 1, layout.STEPS[1]._replace(values=values))
    store = open_store(old)
    store.check()
    assert [post.title for post in store.all(Post)][:4] == ["NOTE 0", "NOTE 1", "NOTE 2", "NOTE 4"]
    assert store.all(Post, url="https://norden.example/3") == []
    store.close()


def test_a_newer_file_is_refused_and_left_alone(tmp_path):
    store = open_store(tmp_path)
    store.put(Post(id="a", company_id="c1", title="Note"))
    store.documents.run(f"pragma user_version={layout.VERSION + 1}")
    store.close()
    before = (tmp_path / home.FILE).read_bytes()
    with pytest.raises(StoreError, match="newer Afterword") as refusal:
        open_store(tmp_path)
    assert refusal.value.code == "store_newer"
    assert (tmp_path / home.FILE).read_bytes() == before


def test_index_and_words_are_made_anew_when_their_tables_change(tmp_path, monkeypatch):
    store = open_store(tmp_path)
    store.put(Post(id="a", company_id="c1", title="Lenses", url="u"))
    store.documents.run("delete from ix where field='url'")
    store.documents.run("update meta set value='older tables' where name='index'")
    store.close()
    store = open_store(tmp_path)
    store.check()
    assert [post.id for post in store.all(Post, url="u")] == ["a"]
    assert [found[1] for found in store.search("lens")] == ["a"]
    store.drop(Post, "a")
    assert store.search("lens") == []
    store.close()
