"""A process that is killed loses nothing that it had acknowledged, and leaves nothing half done."""

from __future__ import annotations

import threading

import pytest

import bench_store
from afterword.model import Company, Post
from afterword.storage import open_store


def test_a_killed_process_loses_nothing():
    counts = bench_store.crash(20)
    assert counts["writes"] > 300
    assert (counts["lost"], counts["torn"], counts["corrupt"]) == (0, 0, 0)


def together(count, act):
    """Let threads begin at the same moment, and raise what one of them raised."""
    gate, faults = threading.Barrier(count), []

    def run(number):
        try:
            gate.wait()
            act(number)
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]


@pytest.fixture(params=["memory:", "tinydb"])
def store(request, tmp_path):
    store = open_store(tmp_path if request.param == "tinydb" else request.param)
    yield store
    store.close()


def test_no_update_of_several_threads_is_lost(store):
    store.put(Company(id="c1", name="0"))

    def act(number):
        for step in range(25):
            with store.change(f"count {number}"):
                count = int(store.get(Company, "c1").name)
                store.put(Post(id=f"{number}-{step}", company_id="c1", title=str(count)))
                store.put(Company(id="c1", name=str(count + 1)))

    together(8, act)
    assert store.get(Company, "c1").name == "200"
    assert sorted(int(post.title) for post in store.all(Post)) == list(range(200))
    store.check()


def test_readers_never_see_half_a_change(store):
    def put(text):
        with store.change("both"):
            store.put(Company(id="a", name=text))
            store.put(Company(id="b", name=text))

    put("0")
    seen = []

    def act(number):
        for step in range(40):
            if number < 2:
                put(f"{number}-{step}")
            else:
                names = {company.name for company in store.all(Company)}
                snapped = {value["name"] for _, value in store.snapshot()}
                seen.append((len(names), len(snapped)))

    together(6, act)
    assert set(seen) == {(1, 1)}


def test_a_change_that_fails_in_one_thread_leaves_the_others(store):
    def act(number):
        for step in range(20):
            try:
                with store.change("maybe"):
                    store.put(Post(id=f"{number}-{step}", company_id="c1", title="Note"))
                    if step % 2:
                        raise ZeroDivisionError
            except ZeroDivisionError:
                pass

    together(6, act)
    assert store.count(Post) == 60
    assert all(int(post.id.partition("-")[2]) % 2 == 0 for post in store.all(Post))


def test_searching_writing_and_forgetting_go_together(store):
    def act(number):
        for step in range(15):
            store.put(Post(id=f"{number}", company_id="c1", title=f"Lenses {step}"))
            assert len(store.search("lenses", limit=50)) >= 1
            if number == 0:
                assert store.forget("Quillfeather") == []

    together(4, act)
    assert store.count(Post) == 4
    store.check()
