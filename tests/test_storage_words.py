"""Words find records as people type them."""

from __future__ import annotations

import msgspec
import pytest

from afterword.model import Company, Draft, Interview, Opportunity, Person, Post
from afterword.storage import open_store, words

MOMENTS = {"opportunity_id": "o1", "started_at": "2026-11-03T12:00:00Z", "ended_at": "2026-11-03T13:00:00Z"}
NOTES = "We spoke of lenses.\nShe keeps bees; her queue_worker is called Hive-2.\nThey decide by Friday."
DEBRIEF = {"person_id": "p9secret", "said": "The roof leaks", "todo": "Send the umbrella"}
THANKS = {"kind": "thank_you", "channel": "email", "opportunity_id": "o1"}
SLOWLY = "Slowly. " * 60
RECORDS = [
    Company(
        id="c1", name="Norden Optics", aliases=("NO Optics", "Norden Optik GmbH"), website="https://norden.example"
    ),
    Opportunity(id="o1", company_id="c1", company="Norden Optics", title="Software engineer", description="Go and C++"),
    Person(id="p1", opportunity_id="o1", name="Siobhán O'Brien", role="VP, Engineering", email="s.o@norden.example"),
    Person(id="p2", opportunity_id="o1", name="Jürgen Groß"),
    Person(id="p3", opportunity_id="o1", name="田中 太郎", role="開発部長"),
    msgspec.convert({"id": "i1", "notes": NOTES, **MOMENTS}, Interview),
    msgspec.convert({"id": "i2", "debrief": [DEBRIEF], **MOMENTS}, Interview),
    Post(id="post1", company_id="c1", title="How we grind lenses", text=f"{SLOWLY}With diamonds. {SLOWLY}"),
    Post(id="post2", company_id="c1", title="A new office", author="Siobhán O'Brien", tags=("lenses", "office")),
    Post(id="post3", company_id="c1", title="Работа с линзами", text="Мы шлифуем линзы вручную."),
    Draft(id="d1", **THANKS, subject="Thank you", body="I love the bees."),
]
COMMANDS = [
    "a OR b",
    "NOT",
    "lens*",
    "title:lens",
    "lens AND",
    "NEAR(a b)",
    "^lens",
    "{title}: x",
    "-lens",
    "lens NOT bees",
]
ODD = ['"', '""', "\0", "'; drop", "(", ")", "lens " * 500, "x" * 10_000, "ё" * 300, "😀", "%", "\\"]


@pytest.fixture(scope="module", params=["memory:", "tinydb"])
def store(request, tmp_path_factory):
    store = open_store(request.param if request.param != "tinydb" else tmp_path_factory.mktemp("home"))
    store.put(*RECORDS)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("norden", {"c1", "o1", "p1"}),
        ("NORDEN OPTICS", {"c1", "o1"}),
        ("gmbh", {"c1"}),
        ("engin", {"o1", "p1"}),
        ("siobhan", {"p1", "post2"}),
        ("o'brien", {"p1", "post2"}),
        ("O’Brien", {"p1", "post2"}),
        ("brien siobhán", {"p1", "post2"}),
        ("jurgen gross", {"p2"}),
        ("Groß", {"p2"}),
        ("s.o@norden.example", {"p1"}),
        ("田中", {"p3"}),
        ("太郎", {"p3"}),
        ("発部", {"p3"}),
        ("部発", set()),
        ("bees", {"i1", "d1"}),
        ("queue worker", {"i1"}),
        ("queue_worker", {"i1"}),
        ("hive-2", {"i1"}),
        ("friday", {"i1"}),
        ("lens", {"i1", "post1", "post2"}),
        ("ens", set()),
        ("линз", {"post3"}),
        ("c++", {"o1", "i1"}),
        ("umbrella roof", {"i2"}),
        ("p9secret", set()),
        ("thank", {"d1"}),
        ("", set()),
        ("   ", set()),
        ('"', set()),
        ("* - ( )", set()),
    ],
)
def test_records_are_found_by_words(store, question, expected):
    assert {id for _, id, _ in store.search(question)} == expected


@pytest.mark.parametrize("question", [*COMMANDS, *ODD])
def test_no_question_is_a_command(store, question):
    assert isinstance(list(store.search(question)), list)


def test_a_word_of_the_title_counts_more(store):
    assert store.search("lenses")[0][1] == "post1"


def test_the_limit_holds(store):
    assert len(store.search("o", limit=2)) == 2


def test_the_excerpt_shows_the_place(store):
    assert store.search("bees")[0][2] in {"I love the bees.", "She keeps bees; her queue_worker is called Hive-2."}
    ((_, _, excerpt),) = store.search("diamonds")
    assert "With diamonds." in excerpt
    assert excerpt.startswith("…") and excerpt.endswith("…")
    assert len(excerpt) <= words.EXCERPT + 2
    assert store.search("thank")[0][2] == "Thank you"


@pytest.mark.parametrize(
    ("line", "at", "expected"),
    [
        ("short", 0, "short"),
        ("word " * 40, 0, "word " * 31 + "word…"),
        ("x" * 400, 200, "…" + "x" * 160 + "…"),
        ("x" * 400, 399, "…" + "x" * 160),
    ],
)
def test_lines_are_cut_around_a_place(line, at, expected):
    assert words.around(line, at) == expected


def test_words_follow_the_record(store):
    store.put(Post(id="moving", company_id="c1", title="Kayaks"))
    assert [row[1] for row in store.search("kayak")] == ["moving"]
    with store.change("rename"):
        store.put(Post(id="moving", company_id="c1", title="Canoes"))
    assert store.search("kayak") == []
    store.undo()
    assert [row[1] for row in store.search("kayak")] == ["moving"]
    store.drop(Post, "moving")
    assert store.search("kayak") == []


def found(store, question):
    return {id for _, id, _ in store.search(question)}


def note(id, title):
    return Post(id=id, company_id="c1", title=title)


def indexed(store):
    return store.documents.run("select count(*) from words where words match 'kayaks OR canoes OR rafts'")[0][0]


def test_new_words_wait_until_somebody_searches(tmp_path):
    store = open_store(tmp_path)
    store.put(*(note(f"n{n}", "Kayaks") for n in range(5)))
    assert indexed(store) == 0
    assert found(store, "kayaks") == {f"n{n}" for n in range(5)}
    assert indexed(store) == 5
    store.close()


def test_words_are_caught_up_with_in_steps(tmp_path):
    store = open_store(tmp_path)
    store.put(*(note(f"n{n}", "Kayaks") for n in range(5)))
    assert [store.catch_up(2) for _ in range(3)] == [True, True, False]
    assert (indexed(store), store.catch_up(2)) == (5, False)
    store.close()


def change_it(store):
    store.put(note("n1", "Canoes"))


def drop_it(store):
    store.drop(Post, "n1")


def put_another_in_its_place(store):
    store.drop(Post, "n1")
    store.put(note("n2", "Rafts"))


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (change_it, {"canoes": {"n1"}}),
        (drop_it, {}),
        (put_another_in_its_place, {"rafts": {"n2"}}),
    ],
)
@pytest.mark.parametrize("early", [True, False], ids=["indexed", "not yet indexed"])
@pytest.mark.parametrize("again", [True, False], ids=["opened again", "still open"])
def test_what_is_indexed_follows_what_is_kept(tmp_path, act, expected, early, again):
    store = open_store(tmp_path)
    store.put(note("n1", "Kayaks"))
    if early:
        store.catch_up(10)
    act(store)
    if again:
        store.close()
        store = open_store(tmp_path)
    assert {word: ids for word in ("kayaks", "canoes", "rafts") if (ids := found(store, word))} == expected
    assert indexed(store) == len(expected)
    store.check()
    store.close()


def test_what_was_taken_back_is_not_found(tmp_path):
    store = open_store(tmp_path)
    store.put(note("n1", "Kayaks"))
    with pytest.raises(ZeroDivisionError), store.change():
        store.put(note("n1", "Canoes"), note("n2", "Rafts"))
        assert found(store, "rafts") == {"n2"}
        raise ZeroDivisionError
    store.put(note("n3", "Canoes"))
    assert (found(store, "kayaks"), found(store, "rafts"), found(store, "canoes")) == ({"n1"}, set(), {"n3"})
    store.close()


def test_a_full_disk_keeps_nobody_from_searching(tmp_path):
    store = open_store(tmp_path)
    store.put(note("n1", "Kayaks"))
    store.catch_up(10)
    store.put(*(note(f"m{n}", "Kayaks " + f"word{n} " * 2000) for n in range(50)))
    ((pages,),) = store.documents.run("pragma page_count")
    store.documents.run(f"pragma max_page_count={pages}")
    assert found(store, "kayaks") == {"n1"}
    store.close()
