"""Backups are whole, proved, rotated, and read back without loss; what is not ours is refused."""

from __future__ import annotations

import os
import random
import zipfile
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from afterword.errors import Invalid, StoreDamaged, TooLarge
from afterword.model import (
    Capture,
    Company,
    Device,
    Draft,
    Feed,
    Interview,
    PageInView,
    Person,
    PersonSeen,
    Post,
    Profile,
    Reading,
    ServerIdentity,
)
from afterword.storage import archive, backups, layout, open_store, rotation

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


def filled(store):
    moments = {"started_at": "2026-11-03T12:00:00+01:00", "ended_at": "2026-11-03T13:00:00.123456Z"}
    sentences = [{"text": "Thank you.", "from": ["courtesy"]}]
    store.put(
        Profile(name="Mira Okonjo", interests=("lenses", "bees")),
        Company(id="c1", name='Norden "Optics" \\ & Söhne\n', profiles={"linkedin": "x"}, followed={"x": True}),
        Person(id="p1", opportunity_id="o1", name="田中 太郎 😀"),
        msgspec.convert({"id": "i1", "opportunity_id": "o1", **moments}, Interview),
        msgspec.convert(
            {"id": "d1", "kind": "comment", "channel": "email", "opportunity_id": "o1", "sentences": sentences}, Draft
        ),
        Feed(id="f1", company_id="c1", url="u", memory={"seen": [1, 2.5, None, {"deep": "é"}], "big": 2**53}),
        capture(),
    )
    store.put(*(Post(id=f"p{n}", company_id="c1", title=f"Note {n}", published_at=NOON) for n in (3, 1, 2)))
    return store


def capture():
    page = PageInView(url="https://norden.example/job", html="<p>Lenses</p>" * 10_000)
    reading = Reading(kind="job", people=(PersonSeen(name="Ben"),))
    return Capture(id="cap1", captured_at=NOON, page=page, reading=reading)


@pytest.fixture(params=["memory:", "tinydb"])
def fresh(request, tmp_path):
    """Open an empty store as often as one is wanted."""
    stores = []

    def make():
        address = tmp_path / f"home{len(stores)}" if request.param == "tinydb" else request.param
        stores.append(open_store(address))
        return stores[-1]

    yield make
    for store in stores:
        store.close()


def test_an_export_comes_back_without_loss(fresh, tmp_path):
    first, second = filled(fresh()), fresh()
    written = backups.export_zip(first, tmp_path / "all.zip", NOON)
    read = backups.import_zip(second, tmp_path / "all.zip")
    assert list(first.snapshot()) == list(second.snapshot())
    assert second.all(Post) == first.all(Post)
    assert second.get(Capture, "cap1") == first.get(Capture, "cap1")
    assert written == read
    assert read.counts["Post"] == 3
    assert [found[1] for found in second.search("linse norden") or second.search("norden")] == ["c1"]
    backups.export_zip(second, tmp_path / "again.zip", NOON)
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "all.zip").read_bytes()


def test_an_import_can_be_undone(fresh, tmp_path):
    store = filled(fresh())
    backups.export_zip(store, tmp_path / "all.zip")
    store.put(Post(id="p1", company_id="c1", title="Written since"))
    before = list(store.snapshot())
    backups.import_zip(store, tmp_path / "all.zip")
    assert store.get(Post, "p1").title == "Note 1"
    assert store.undo() == "import of all.zip"
    assert list(store.snapshot()) == before


def test_a_backup_can_be_read_by_people(tmp_path):
    path = backups.backup(filled(open_store("memory:")), tmp_path, NOON)
    assert path.name == "afterword-2026-11-03T120000Z.zip"
    with zipfile.ZipFile(path) as zipped:
        assert "田中 太郎 😀" in zipped.read("Person.jsonl").decode()
        manifest = msgspec.json.decode(zipped.read("manifest.json"))
    assert manifest["app"] == "afterword"
    assert manifest["version"] == layout.VERSION
    assert manifest["counts"]["Post"] == 3


def test_an_empty_store_has_an_empty_backup(fresh, tmp_path):
    backups.export_zip(fresh(), tmp_path / "none.zip")
    assert backups.import_zip(fresh(), tmp_path / "none.zip").counts == {}


def rows(*values, kind="Post"):
    return {f"{kind}.jsonl": b"".join(msgspec.json.encode(value) + b"\n" for value in values)}


POST = {"id": "a", "company_id": "c1", "title": "Note"}
MANIFEST = {"app": "afterword", "version": layout.VERSION, "counts": {"Post": 1}}


def zipped(path, files, manifest=MANIFEST, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive_:
        for name, data in files.items():
            archive_.writestr(name, data)
        if manifest is not None:
            archive_.writestr(
                "manifest.json", manifest if isinstance(manifest, bytes) else msgspec.json.encode(manifest)
            )
    return path


def test_a_well_made_zip_is_taken(tmp_path):
    store = open_store("memory:")
    backups.import_zip(store, zipped(tmp_path / "x.zip", rows(POST)))
    assert store.get(Post, "a").title == "Note"


@pytest.mark.parametrize(
    ("files", "manifest", "code"),
    [
        pytest.param({}, None, "not_a_backup", id="an empty zip"),
        pytest.param({"notes.txt": b"hello"}, None, "not_a_backup", id="somebody else's zip"),
        pytest.param({"Connections.csv": b"First Name,Last Name"}, None, "not_a_backup", id="another export"),
        pytest.param(rows(POST), None, "not_a_backup", id="no manifest"),
        pytest.param(rows(POST), b"{", "not_a_backup", id="a broken manifest"),
        pytest.param(rows(POST), {**MANIFEST, "app": "other"}, "not_a_backup", id="another program"),
        pytest.param(rows(POST), {**MANIFEST, "version": layout.VERSION + 1}, "backup_newer", id="a newer one"),
        pytest.param(rows(POST), {**MANIFEST, "counts": {"Post": 2}}, "not_a_backup", id="records missing"),
        pytest.param(rows(POST, POST), MANIFEST, "not_a_backup", id="records too many"),
        pytest.param(rows(POST), {**MANIFEST, "counts": {}}, "not_a_backup", id="a file too many"),
        pytest.param(
            rows(POST) | rows(POST, kind="Cat"), {**MANIFEST, "counts": {"Post": 1, "Cat": 1}}, "not_a_backup"
        ),
        pytest.param(rows({"id": "a"}), MANIFEST, "not_a_backup", id="a record that is none"),
        pytest.param({"Post.jsonl": b"{\n"}, MANIFEST, "not_a_backup", id="a line that is no JSON"),
        pytest.param({"Post.jsonl": b"[]\n"}, MANIFEST, "not_a_backup", id="a line that is no record"),
        pytest.param({"Post.jsonl": b"\xff\xfe\n"}, MANIFEST, "not_a_backup", id="a line that is no text"),
        pytest.param(rows(POST) | {"../Post.jsonl": b""}, MANIFEST, "unsafe_path", id="a path outside"),
        pytest.param(rows(POST) | {"/etc/passwd": b""}, MANIFEST, "unsafe_path", id="an absolute path"),
        pytest.param(rows(POST) | {"C:\\Post.jsonl": b""}, MANIFEST, "unsafe_path", id="a drive"),
        pytest.param(rows(POST) | {"..\\..\\Post.jsonl": b""}, MANIFEST, "unsafe_path", id="a path outside on Windows"),
    ],
)
def test_what_is_not_ours_is_refused_and_nothing_is_kept(fresh, tmp_path, files, manifest, code):
    store = fresh()
    store.put(Company(id="c1", name="Norden Optics"))
    before = list(store.snapshot())
    with pytest.raises(Invalid) as refusal:
        backups.import_zip(store, zipped(tmp_path / "x.zip", files, manifest))
    assert refusal.value.code == code
    assert refusal.value.fix
    assert list(store.snapshot()) == before
    assert store.undo() is None


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04" + b"\0" * 100, b"PK\x05\x06" + b"\0" * 10])
def test_a_file_that_is_no_zip_is_refused(tmp_path, data):
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(Invalid):
        backups.import_zip(open_store("memory:"), tmp_path / "x.zip")


def test_all_or_nothing_even_when_the_last_record_is_wrong(fresh, tmp_path):
    store = fresh()
    posts = [{**POST, "id": f"{number}"} for number in range(50)]
    path = zipped(tmp_path / "x.zip", rows(*posts, {"id": "bad"}), {**MANIFEST, "counts": {"Post": 51}})
    with pytest.raises(Invalid, match="Post, line 51"):
        backups.import_zip(store, path)
    assert store.count(Post) == 0


def test_a_bomb_is_refused(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive_:
        archive_.writestr("manifest.json", msgspec.json.encode(MANIFEST))
        with archive_.open("Post.jsonl", "w") as entry:
            for _ in range(17):
                entry.write(b" " * (64 << 20))
    assert path.stat().st_size < 10 << 20
    with pytest.raises(TooLarge) as refusal:
        backups.import_zip(open_store("memory:"), path)
    assert refusal.value.code == "backup_too_large"


def test_a_file_of_more_than_a_gibibyte_is_refused(tmp_path):
    path = zipped(tmp_path / "x.zip", rows(POST))
    whole = path.read_bytes()
    with path.open("wb") as file:  # a hole, which takes no room on the disk
        file.seek(1 << 30)
        file.write(whole)
    with pytest.raises(TooLarge):
        backups.import_zip(open_store("memory:"), path)


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path):
    path = zipped(tmp_path / "x.zip", rows({**POST, "text": "x" * 100_000}))
    size = (100_000 + len(msgspec.json.encode({**POST, "text": ""})) + 1).to_bytes(4, "little")
    data = path.read_bytes()
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (500).to_bytes(4, "little")))
    with pytest.raises(Invalid):
        backups.import_zip(open_store("memory:"), path)


def test_a_locked_zip_is_refused(tmp_path):
    path = zipped(tmp_path / "x.zip", rows(POST), method=zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(magic)
        while start >= 0:
            data[start + at] |= 1
            start = data.find(magic, start + 1)
    path.write_bytes(bytes(data))
    with pytest.raises(Invalid):
        backups.import_zip(open_store("memory:"), path)


def test_who_may_come_in_does_not_travel(fresh, tmp_path):
    first, second = filled(fresh()), fresh()
    first.put(
        Device(id="d", name="Browser", token_sha256="a" * 64, created_at=NOON),
        ServerIdentity(id="server", server_id="s"),
    )
    second.put(Device(id="d", name="Browser", token_sha256="b" * 64, created_at=NOON))
    backups.export_zip(first, tmp_path / "all.zip", NOON)
    backups.import_zip(second, tmp_path / "all.zip")
    assert second.get(Device, "d").token_sha256 == "b" * 64
    assert second.get(ServerIdentity, "server") is None


def test_a_damaged_zip_brings_no_wrong_record(tmp_path):
    store = filled(open_store("memory:"))
    path = tmp_path / "x.zip"
    backups.export_zip(store, path)
    data, chance = path.read_bytes(), random.Random(5)
    expected = dict.fromkeys(map(repr, store.snapshot()))
    refused = 0
    for _ in range(200):
        at = chance.randrange(len(data))
        path.write_bytes(data[:at] + bytes([data[at] ^ chance.randrange(1, 256)]) + data[at + 1 :])
        other = open_store("memory:")
        try:
            backups.import_zip(other, path)
        except (Invalid, TooLarge):
            refused += 1
            assert list(other.snapshot()) == []
        else:
            assert dict.fromkeys(map(repr, other.snapshot())) == expected
    assert refused > 150


def test_an_older_backup_is_brought_to_the_present(tmp_path, monkeypatch):
    def values(kind, value):
        if value["id"] == "gone":
            return None
        return {**value, "title": value.pop("headline")} if kind == "Post" else value

    monkeypatch.setitem(layout.STEPS, 1, layout.Step(values=values))
    old = [{"id": "a", "company_id": "c1", "headline": "Lenses"}, {"id": "gone"}]
    path = zipped(tmp_path / "x.zip", rows(*old), {**MANIFEST, "version": 1, "counts": {"Post": 2}})
    store = open_store("memory:")
    backups.import_zip(store, path)
    assert [post.title for post in store.all(Post)] == ["Lenses"]


def test_a_backup_that_cannot_be_made_leaves_no_file(tmp_path):
    class Broken:
        def snapshot(self):
            yield "Post", POST
            raise StoreDamaged("torn")

    with pytest.raises(StoreDamaged):
        backups.backup(Broken(), tmp_path, NOON)
    assert list(tmp_path.iterdir()) == []


def test_backups_are_listed_newest_first(tmp_path):
    store = open_store("memory:")
    (tmp_path / "mine.zip").touch()
    (tmp_path / "before-version-2.db").touch()
    moments = [NOON, NOON + timedelta(hours=3), NOON + timedelta(hours=1)]
    for moment in moments:
        backups.backup(store, tmp_path, moment)
    assert [found.made_at for found in backups.listed(tmp_path)] == sorted(moments, reverse=True)
    assert backups.listed(tmp_path / "nowhere") == []
    assert (tmp_path / "mine.zip").exists()


def test_a_backup_is_due_once_a_day(tmp_path):
    here = timezone(timedelta(hours=-8))
    evening = datetime(2026, 11, 3, 22, tzinfo=here)
    assert backups.due(tmp_path, evening)
    backups.backup(open_store("memory:"), tmp_path, evening)
    assert not backups.due(tmp_path, evening + timedelta(hours=1))
    assert backups.due(tmp_path, evening + timedelta(hours=3))


def test_a_year_of_backups_leaves_seven_days_and_four_weeks(tmp_path):
    store = open_store("memory:")
    for day in range(70):
        backups.backup(store, tmp_path, NOON + timedelta(days=day))
    days = [(NOON + timedelta(days=69) - found.made_at).days for found in backups.listed(tmp_path)]
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(days) == 11
    assert days[-1] >= 21


def test_copies_from_before_a_migration_go_with_the_oldest_backup(tmp_path):
    for name, days in (("before-version-2.db", 36), ("before-version-3.db", 34), ("mine.db", 99)):
        (tmp_path / name).touch()
        moment = (NOON - timedelta(days=days)).timestamp()
        os.utime(tmp_path / name, (moment, moment))
    made = backups.backup(open_store("memory:"), tmp_path, NOON)
    assert {path.name for path in tmp_path.iterdir()} == {"before-version-3.db", "mine.db", made.name}


@pytest.mark.parametrize(
    ("ages", "stay"),
    [
        pytest.param([], [], id="none"),
        pytest.param([0.1, 0.2, 0.3], [0.1, 0.2, 0.3], id="fresh ones all stay"),
        pytest.param([1.1, 1.2, 1.3], [1.1], id="the newest of a day"),
        pytest.param([40, 80, 120], [40, 80, 120], id="after a long break"),
        pytest.param([*range(12)], [0, 1, 2, 3, 4, 5, 6, 7, 9], id="days, then the newest of each week before"),
    ],
)
def test_which_backups_stay(ages, stay):
    moments = [NOON - timedelta(days=age) for age in ages]
    kept = rotation.stay(moments, NOON)
    assert [age for age, moment in zip(ages, moments, strict=True) if moment in kept] == stay


def test_writing_goes_on_while_a_backup_is_read(tmp_path):
    store = open_store(tmp_path / "home")
    store.put(*(Post(id=f"{n}", company_id="c1", title="Note") for n in range(50)))
    reading = store.snapshot()
    first = next(reading)
    store.put(Post(id="later", company_id="c1", title="Note"))
    store.drop(Post, "40")
    assert len([first, *reading]) == 50
    assert store.count(Post) == 50
    store.close()


def test_a_line_too_long_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "LINE_LIMIT", 300)
    path = zipped(tmp_path / "x.zip", rows({**POST, "text": "word " * 200}))
    with pytest.raises(Invalid):
        backups.import_zip(open_store("memory:"), path)
