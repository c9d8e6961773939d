"""Any sequence of operations leaves a store as it would leave a dict."""

from __future__ import annotations

import tempfile

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from afterword.errors import Conflict
from afterword.model import Company, Post
from afterword.storage import codec, open_store, words

KINDS = {"Post": Post, "Company": Company}
kinds = st.sampled_from(sorted(KINDS))
ids = st.sampled_from(["a", "b", "c", "d", "Ünïcode '\"%"])
odd = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)


def made(kind, id, text):
    return Post(id=id, company_id=text[:2], title=text) if kind == "Post" else Company(id=id, name=text)


QUESTIONS = ["ab", "é", "straße", "線", "b-c", "ли"]
said = st.lists(
    st.sampled_from(["ab", "abc", "Éa", "e", "STRASSE x", "線路", "路線", "b c", "bc", "Лисa", "-", "“", "\n"])
)


texts = odd | said.map(" ".join)


class Whoops(Exception):
    pass


class Sequences(RuleBasedStateMachine):
    """The dict knows places: a record that is put again stays where it was, one that is new comes last."""

    backend = "memory:"

    @initialize()
    def start(self):
        self.folder = tempfile.TemporaryDirectory()
        self.store = self.open()
        self.model = {kind: {} for kind in KINDS}
        self.undoable = []
        self.place = 0

    def open(self):
        return open_store("memory:" if self.backend == "memory:" else self.folder.name)

    def put_in_model(self, record):
        rows = self.model[type(record).__name__]
        self.place += 1
        rows[record.id] = (rows[record.id][0] if record.id in rows else self.place, record)

    def copy(self):
        return {kind: dict(rows) for kind, rows in self.model.items()}

    @rule(kind=kinds, id=ids, text=texts)
    def put(self, kind, id, text):
        self.store.put(made(kind, id, text))
        self.put_in_model(made(kind, id, text))

    @rule(kind=kinds, gone=st.lists(ids, max_size=3))
    def drop(self, kind, gone):
        self.store.drop(KINDS[kind], *gone)
        for id in gone:
            self.model[kind].pop(id, None)

    @rule(kind=kinds, id=ids, text=texts, other=ids)
    def labelled(self, kind, id, text, other):
        before = self.copy()
        with self.store.change("edit"):
            self.store.put(made(kind, id, text))
            self.store.drop(Post, other)
        self.put_in_model(made(kind, id, text))
        self.model["Post"].pop(other, None)
        touched = {(kind, id), ("Post", other)}
        changed = {(k, i): (before[k].get(i), self.model[k].get(i)) for k, i in touched}
        changed = {key: images for key, images in changed.items() if images[0] != images[1]}
        if any((b and b[1]) != (a and a[1]) for b, a in changed.values()):
            self.undoable.append(changed)

    @rule(kind=kinds, id=ids, text=texts)
    def failed(self, kind, id, text):
        with pytest.raises(Whoops), self.store.change("lost"):
            self.store.put(made(kind, id, text))
            self.store.drop(Company, "a", "b")
            raise Whoops

    @rule(id=ids, text=texts)
    def half_failed(self, id, text):
        with self.store.change():
            with pytest.raises(Whoops), self.store.change():
                self.store.put(made("Post", "a", "lost"), made("Company", id, "lost"))
                raise Whoops
            self.store.put(made("Post", id, text))
        self.put_in_model(made("Post", id, text))

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self):
        changed = self.undoable[-1]
        now = {(kind, id): self.model[kind].get(id) for kind, id in changed}
        if any((now[key] and now[key][1]) != (after and after[1]) for key, (_, after) in changed.items()):
            with pytest.raises(Conflict):
                self.store.undo()
            return
        assert self.store.undo() == "edit"
        self.undoable.pop()
        for (kind, id), (before, _) in changed.items():
            if before is None:
                del self.model[kind][id]
            else:
                kept = self.model[kind].get(id)
                self.model[kind][id] = (kept[0] if kept else before[0], before[1])

    @precondition(lambda self: self.backend != "memory:")
    @rule()
    def reopen(self):
        self.store.close()
        self.store = self.open()

    @invariant()
    def the_store_is_the_dict(self):
        for kind, rows in self.model.items():
            expected = [record for _, record in sorted(rows.values(), key=lambda row: row[0])]
            assert self.store.all(KINDS[kind]) == expected
            assert self.store.count(KINDS[kind]) == len(expected)
        for id, (_, record) in self.model["Post"].items():
            assert self.store.get(Post, id) == record
            assert record in self.store.all(Post, company_id=record.company_id)
        assert self.store.all(Post, company_id="zz") == []

    @invariant()
    def words_find_what_is_there(self):
        records = [record for rows in self.model.values() for _, record in rows.values()]
        bodies = [(type(record).__name__, codec.encode(record)) for record in records]
        for question in QUESTIONS:
            expected = {row[:2] for row in words.scan(question, bodies, 100)}
            assert {row[:2] for row in self.store.search(question, 100)} == expected

    def teardown(self):
        self.store.check()
        self.store.close()
        self.folder.cleanup()


class TinySequences(Sequences):
    backend = "tinydb"


quick = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
TestMemory = Sequences.TestCase
TestTinyDB = TinySequences.TestCase
TestMemory.settings = TestTinyDB.settings = quick
