"""A damaged file is noticed, set aside and never overwritten; the newest good backup is named."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from afterword.errors import StoreDamaged, StoreError
from afterword.model import Company, Post
from afterword.storage import backups, home, open_store, upkeep

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)
POSTS = 300


def post(number):
    return Post(id=f"p{number}", company_id="c1", title=f"Note {number}", url=f"u{number}", text=f"Lens {number} " * 60)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The bytes of a good file."""
    folder = tmp_path_factory.mktemp("good")
    store = open_store(folder)
    store.put(Company(id="c1", name="Norden Optics"), *(post(number) for number in range(POSTS)))
    store.close()
    return (folder / home.FILE).read_bytes()


def flipped(data, at, count=1):
    return data[:at] + bytes(byte ^ 0x5A for byte in data[at : at + count]) + data[at + count :]


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda data: b"", id="nothing left"),
        pytest.param(lambda data: data[:50], id="a stump"),
        pytest.param(lambda data: data[: len(data) // 2], id="half"),
        pytest.param(lambda data: data[:-4096], id="a page short"),
        pytest.param(lambda data: data[:4096] + b"\0" * 8192 + data[12288:], id="pages of zeros"),
        pytest.param(lambda data: flipped(data, 0, 16), id="no header"),
        pytest.param(lambda data: b"[Desktop Entry]\n" * 1000, id="another file"),
        pytest.param(lambda data: b"\0" * len(data), id="zeros"),
        pytest.param(lambda data: flipped(data, 4096 * 3, 4096), id="a page of noise"),
    ],
)
def test_a_damaged_file_is_set_aside(tmp_path, good, harm):
    path = tmp_path / home.FILE
    path.write_bytes(harm(good))
    with pytest.raises(StoreDamaged) as refusal:
        open_store(tmp_path)
    assert not path.exists()
    (aside,) = home.damaged(tmp_path)
    assert aside.read_bytes() == harm(good)
    assert aside.name in refusal.value.detail
    store = open_store(tmp_path)
    assert store.count(Post) == 0
    store.close()
    assert home.damaged(tmp_path) == [aside]


def test_damaged_files_do_not_replace_one_another(tmp_path):
    for number in range(12):
        (tmp_path / home.FILE).write_bytes(f"damage {number}".encode())
        with pytest.raises(StoreDamaged):
            open_store(tmp_path)
    assert [path.read_text() for path in home.damaged(tmp_path)] == [f"damage {number}" for number in range(12)]


def test_a_log_without_its_file_is_set_aside(tmp_path):
    (tmp_path / f"{home.FILE}-wal").write_bytes(b"log")
    with pytest.raises(StoreDamaged):
        open_store(tmp_path)
    assert (tmp_path / f"{home.FILE}.damaged-1-wal").read_bytes() == b"log"


def test_the_newest_good_backup_is_named_and_restores(tmp_path):
    store = open_store(tmp_path)
    folder = tmp_path / home.BACKUPS
    paths = []
    for day in range(3):
        store.put(post(day))
        paths.append(backups.backup(store, folder, NOON + timedelta(days=day)))
    store.close()
    paths[2].write_bytes(paths[2].read_bytes()[:-100])
    (tmp_path / home.FILE).write_bytes(b"")
    with pytest.raises(StoreDamaged) as refusal:
        open_store(tmp_path)
    assert str(paths[1]) in refusal.value.fix
    store = open_store(tmp_path)
    backups.import_zip(store, paths[1])
    assert store.all(Post) == [post(0), post(1)]
    store.close()


def test_a_file_of_another_program_is_left_alone(tmp_path, good):
    path = tmp_path / home.FILE
    path.write_bytes(good.replace(b"AFTW", b"GIMP", 1))
    with pytest.raises(StoreError) as refusal:
        open_store(tmp_path)
    assert refusal.value.code == "store_foreign"
    assert path.exists()


def outcome(folder):
    """Open, look, and say what became of the posts."""
    try:
        store = open_store(folder)
    except StoreDamaged:
        return "noticed at the start"
    try:
        posts = store.all(Post)
    except StoreDamaged:
        return "noticed when read"
    else:
        wrong = [found for found in posts if found != post(int(found.id[1:]))]
        try:
            store.check()
        except StoreDamaged:
            return "wrong" if wrong else "noticed by the doctor"
        return "wrong" if wrong or len(posts) != POSTS else "harmless"
    finally:
        store.close()


def test_a_flipped_byte_never_shows_a_wrong_word(tmp_path, good):
    chance = random.Random(7)
    outcomes = {}
    for number in range(150):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        (folder / home.FILE).write_bytes(flipped(good, chance.randrange(len(good)), chance.choice([1, 1, 3])))
        found = outcome(folder)
        outcomes[found] = outcomes.get(found, 0) + 1
    assert "wrong" not in outcomes, outcomes
    assert outcomes["noticed at the start"] > 50, outcomes


def test_what_can_still_be_read_of_a_damaged_file_comes_back(tmp_path, good):
    at = good.index(b"Note 7")
    (tmp_path / home.FILE).write_bytes(flipped(good, at))
    with pytest.raises(StoreDamaged) as refusal:
        open_store(tmp_path)
    (aside,) = home.damaged(tmp_path)
    assert f"`afterword import {aside}`" in refusal.value.fix
    store = open_store(tmp_path)
    manifest = backups.import_zip(store, aside)
    assert manifest.counts == {"Company": 1, "Post": POSTS - 1}
    assert store.all(Post) == [post(number) for number in range(POSTS) if number != 7]
    assert store.get(Company, "c1").name == "Norden Optics"
    store.close()


@pytest.mark.parametrize("harm", [lambda data: b"", lambda data: data[: len(data) // 2], lambda data: b"x" * 9000])
def test_where_nothing_can_be_read_nothing_comes_back(tmp_path, good, harm):
    (tmp_path / home.FILE).write_bytes(harm(good))
    with pytest.raises(StoreDamaged):
        open_store(tmp_path)
    store = open_store(tmp_path)
    backups.import_zip(store, home.damaged(tmp_path)[0])
    assert all(found == post(int(found.id[1:])) for found in store.all(Post))
    store.close()


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    store.put(*(post(number) for number in range(20)))
    store.catch_up(100)
    yield store
    store.close()


def catch_up_step_by_step(store):
    """Take in as many as it takes until SQLite merges the new words with the old."""
    store.put(*(post(number) for number in range(60, 80)))
    while store.catch_up(1):
        pass


@pytest.mark.parametrize(
    "act",
    [
        lambda store: store.search("lens"),
        lambda store: store.check(),
        lambda store: store.put(msgspec.structs.replace(post(3), title="Mirrors")),
        lambda store: store.drop(Post, "p3"),
        pytest.param(catch_up_step_by_step, id="merges"),
    ],
)
def test_a_damaged_index_of_words_is_made_anew(store, act):
    assert store.documents.run("update words_data set block=x'ffff' where id > 10 returning id")
    act(store)
    expected = {found.id for found in store.all(Post)}
    assert {id for _, id, _ in store.search("lens", 100)} == expected
    store.put(post(50))
    assert len(store.search("lens", 100)) == len(expected | {"p50"})


def test_a_damaged_index_of_fields_is_made_anew(store):
    store.documents.run("update ix set value='elsewhere' where field='url' and value='u3'")
    assert store.all(Post, url="u3") == []
    store.check()
    assert store.all(Post, url="u3") == [post(3)]


def test_making_an_index_anew_does_not_bless_a_damaged_record(store):
    store.documents.run("update docs set doc=cast(replace(doc, 'Note 3', 'Nose 3') as blob)")
    with pytest.raises(StoreDamaged):
        upkeep.index(store.documents)
    with pytest.raises(StoreDamaged):
        store.check()


def test_a_backup_of_a_damaged_store_is_refused_and_the_old_ones_stay(tmp_path):
    store = open_store(tmp_path)
    store.put(post(1))
    folder = tmp_path / home.BACKUPS
    kept = backups.backup(store, folder, NOON)
    store.documents.run("update docs set doc=replace(doc, 'Note', 'Nose')")
    with pytest.raises(StoreDamaged):
        backups.backup(store, folder, NOON + timedelta(days=1))
    assert [found.path for found in backups.listed(folder)] == [kept]
    assert sorted(path.name for path in folder.iterdir()) == [kept.name]
    store.close()
