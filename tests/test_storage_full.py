"""A write for which there is no room changes nothing and says so; once there is room, it goes on."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from afterword.errors import DiskFull, StoreError
from afterword.model import Post
from afterword.storage import backups, open_store, sqlite

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


def big(id):
    return Post(id=id, company_id="c1", title=f"Note {id}", text=os.urandom(30_000).hex())


def fill(store):
    """Put posts until there is no room; return those that were acknowledged."""
    kept = []
    with pytest.raises(DiskFull) as refusal:
        for number in range(1000):
            store.put(big(f"{number}"))
            kept.append(f"{number}")
    assert refusal.value.code == "disk_full"
    return kept


def ids(store):
    return [post.id for post in store.all(Post)]


def limit(store, pages):
    store.documents.run(f"pragma max_page_count={pages}")


def test_a_full_file_changes_nothing(tmp_path):
    store = open_store(tmp_path)
    limit(store, 200)
    kept = fill(store)
    assert ids(store) == kept
    with pytest.raises(DiskFull), store.change("all or none"):
        store.drop(Post, "0")
        store.put(big("x"), big("y"), big("z"), big("a"))
    assert ids(store) == kept
    assert store.undo() is None
    limit(store, 100_000)
    store.put(big("more"))
    assert ids(store) == [*kept, "more"]
    store.check()
    store.close()


def test_a_change_does_not_go_on_without_its_first_half(tmp_path):
    store = open_store(tmp_path)
    small = [Post(id=f"{number}", company_id="c1", title="Small") for number in range(20)]
    store.put(*small)
    store.catch_up(100)  # so that their words are replaced, in the course of which SQLite takes all back
    limit(store, 100)
    with pytest.raises(StoreError), store.change():
        store.put(Post(id="first half", company_id="c1", title="Small"))
        with pytest.raises(DiskFull):
            store.put(*(big(f"{number}") for number in range(20)))
        store.put(Post(id="second half", company_id="c1", title="Small"))
    assert store.all(Post) == small
    store.put(Post(id="next", company_id="c1", title="Small"))
    assert ids(store)[20:] == ["next"]
    store.check()
    store.close()


LIMITED = """
import resource, signal, sys
from afterword.errors import StoreError
from afterword.model import Post
from afterword.storage import open_store
store = open_store(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
kept = 0
try:
    for number in range(1000):
        store.put(Post(id=f"{number}", company_id="c1", title="A note", text="x" * 20_000))
        kept += 1
except StoreError:
    print(kept, store.count(Post), len(store.all(Post)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_write_that_the_system_refuses_changes_nothing(tmp_path):
    answer = subprocess.run([sys.executable, "-c", LIMITED, str(tmp_path)], capture_output=True, text=True, check=True)
    kept, counted, found = map(int, answer.stdout.split())
    assert kept == counted == found > 0
    store = open_store(tmp_path)
    store.check()
    assert store.count(Post) == kept
    store.close()


def mounted(folder):
    """Mount a disk of 2 MiB, where the system lets us; say whether it did."""
    options = ["-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    may = sys.platform == "linux" and os.getuid() == 0
    return may and subprocess.run(["mount", *options], check=False).returncode == 0


class SmallDisk:
    """A disk of 2 MiB where the system can make one, else a file that may not grow; `make_room` frees some."""

    def __init__(self, folder, monkeypatch):
        self.home, self.monkeypatch, self.real = folder / "home", monkeypatch, mounted(folder)
        self.filler = folder / "holiday.mp4"
        if self.real:
            self.filler.write_bytes(b"x" * 400_000)
        else:
            monkeypatch.setattr(sqlite, "PRAGMAS", (*sqlite.PRAGMAS, "max_page_count=300"))

    def make_room(self, store):
        if self.real:
            self.filler.unlink()
        else:
            limit(store, 100_000)


@pytest.fixture
def disk(tmp_path, monkeypatch):
    disk = SmallDisk(tmp_path, monkeypatch)
    yield disk
    if disk.real:
        subprocess.run(["umount", "-l", str(tmp_path)], check=True)


def test_a_full_disk_changes_nothing(disk):
    store = open_store(disk.home)
    kept = fill(store)
    assert ids(store) == kept
    store.close()
    store = open_store(disk.home)
    store.check()
    assert ids(store) == kept
    disk.make_room(store)
    store.put(big("more"))
    assert ids(store) == [*kept, "more"]
    store.close()


def test_a_store_on_a_full_disk_is_not_half_made(disk, monkeypatch):
    if disk.real:
        with contextlib.suppress(OSError):
            disk.filler.write_bytes(b"x" * 3_000_000)
    else:
        monkeypatch.setattr(sqlite, "PRAGMAS", (*sqlite.PRAGMAS, "max_page_count=2"))
    with pytest.raises(StoreError):
        open_store(disk.home)
    if disk.real:
        disk.filler.unlink()
    else:
        monkeypatch.undo()
    store = open_store(disk.home)
    store.put(big("a"))
    assert ids(store) == ["a"]
    store.close()


def test_a_backup_for_which_there_is_no_room_leaves_no_file(tmp_path):
    class Full:
        def snapshot(self):
            yield "Post", {"id": "a"}
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull):
        backups.backup(Full(), tmp_path, NOON)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_on_a_full_disk_leaves_no_file(disk):
    store = open_store(disk.home)
    kept = fill(store)
    folder = disk.home / "backups"
    if disk.real:
        with pytest.raises(DiskFull):
            backups.backup(store, folder, NOON)
        assert list(folder.iterdir()) == []
    assert ids(store) == kept
    store.close()
