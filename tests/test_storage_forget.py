"""A forgotten person leaves no byte."""

from __future__ import annotations

import pytest

from afterword.model import Draft, Interview, Opportunity, Person, Post
from afterword.storage import home, open_store

NAME = "Zoë Quillfeather"
PERSON = Person(id="p1", opportunity_id="o1", name=NAME, email="zoe.quillfeather@norden.example", role="Head of optics")
TRACES = [NAME, "zoë quillfeather", "Quillfeather", "quillfeather", "QUILLFEATHER", "Quillf"]


def interview(notes):
    moment = "2026-11-03T12:00:00Z"
    import msgspec

    value = {"id": "i1", "opportunity_id": "o1", "started_at": moment, "ended_at": moment, "notes": notes}
    return msgspec.convert(value, Interview)


def fill(store):
    store.put(Opportunity(id="o1", company_id="c1", company="Norden Optics", title="Optical engineer"))
    store.put(PERSON, interview(f"{NAME} collects microscopes."))
    store.put(Draft(id="d1", kind="thank_you", channel="email", opportunity_id="o1", body=f"Dear {NAME}, …"))
    store.put(*(Post(id=f"post{n}", company_id="c1", title=f"Note {n}", text="Lenses " * 50) for n in range(200)))
    with store.change("edit notes"):
        store.put(interview(f"{NAME} collects old microscopes."))
    with store.change(f"rename {NAME}"):
        store.put(Person(id="p2", opportunity_id="o1", name="Ben"))
    with store.change("unrelated"):
        store.put(Post(id="kept", company_id="c1", title="Kept"))


def forget(store):
    """Do what the desk does: drop the person, and write the name out of what mentions it."""
    with store.change("forget a person"):
        store.drop(Person, "p1")
        store.put(interview("Someone collects old microscopes."))
        store.put(Draft(id="d1", kind="thank_you", channel="email", opportunity_id="o1", body="Dear …, …"))
    return store.forget(NAME, PERSON.email, "Quillfeather")


def raw(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def traces(folder):
    return [(name, word) for name, data in raw(folder).items() for word in TRACES if word.encode() in data]


def test_the_bytes_are_there_before(tmp_path):
    store = open_store(tmp_path)
    fill(store)
    assert len({word for _, word in traces(tmp_path)}) > 3
    store.close()


def test_no_byte_of_a_forgotten_person_stays(tmp_path):
    store = open_store(tmp_path)
    fill(store)
    assert forget(store) == []
    assert traces(tmp_path) == []
    assert {f"{home.FILE}", f"{home.FILE}-wal"} <= raw(tmp_path).keys()
    assert store.search("quillfeather") == []
    store.check()
    store.close()
    assert traces(tmp_path) == []


@pytest.fixture(params=["memory:", "tinydb"])
def store(request, tmp_path):
    store = open_store(request.param if request.param != "tinydb" else tmp_path)
    fill(store)
    yield store
    store.close()


def test_what_remembers_the_person_cannot_be_undone(store):
    forget(store)
    assert store.undo() == "unrelated"
    assert store.undo() is None


def test_records_that_still_hold_a_word_are_named(store):
    assert sorted(store.forget("QUILLFEATHER")) == [("Draft", "d1"), ("Interview", "i1"), ("Person", "p1")]
    assert store.forget("nobody of that name") == []
    assert store.forget("", "  ") == []


def test_everything_else_stays(store):
    forget(store)
    assert store.get(Opportunity, "o1").title == "Optical engineer"
    assert store.count(Post) == 201
    assert len(store.search("lenses", limit=500)) == 200
    assert store.all(Person)[0].name == "Ben"


def test_words_are_found_as_json_writes_them(store):
    store.put(Person(id="p9", opportunity_id="o1", name='Ann "Nan" Back\\Slash\nÉmile'))
    assert store.forget('"Nan" back\\slash') == [("Person", "p9")]
    assert store.forget("émile") == store.forget("e\u0301mile") == [("Person", "p9")]


def test_a_file_is_not_cleaned_within_a_change(tmp_path):
    store = open_store(tmp_path)
    with pytest.raises(RuntimeError), store.change():
        store.forget("somebody")
    store.close()
