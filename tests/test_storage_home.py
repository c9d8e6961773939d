"""One process owns a home folder, and nobody else reads what is in it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.errors import Invalid, StoreError, StoreLocked
from afterword.model import Company
from afterword.storage import backups, home, open_store

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
HOLD = """
import sys
from afterword.storage import open_store
store = open_store(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_store_says_who_has_the_folder(tmp_path):
    store = open_store(tmp_path)
    with pytest.raises(StoreLocked, match=str(os.getpid())):
        open_store(tmp_path)
    store.close()
    open_store(tmp_path).close()


def test_another_process_is_named(tmp_path):
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdin=pipe, stdout=pipe) as other:
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(StoreLocked, match=rf"\b{other.pid}\b"):
            open_store(tmp_path)
        other.kill()
    open_store(tmp_path).close()


def test_a_store_that_could_not_be_opened_gives_the_folder_back(tmp_path):
    (tmp_path / home.FILE).write_bytes(b"no database")
    for _ in range(2):
        with pytest.raises(StoreError):
            open_store(tmp_path)
        (tmp_path / home.FILE).write_bytes(b"no database")


@posix
def test_nobody_else_reads_it(tmp_path):
    folder = tmp_path / "a" / "home"
    old = os.umask(0)
    try:
        store = open_store(folder)
        store.put(Company(id="c1", name="Norden Optics"))
        backups.backup(store, folder / home.BACKUPS, datetime(2026, 11, 3, tzinfo=UTC))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()}
        store.close()
    finally:
        os.umask(old)
    assert {name.partition("db")[2] for name in modes} >= {"", "-wal", "-shm"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == stat.S_IMODE((folder / home.BACKUPS).stat().st_mode) == 0o700


@posix
def test_a_folder_that_is_not_ours_keeps_its_mode(tmp_path):
    (tmp_path / "holiday.jpg").touch()
    tmp_path.chmod(0o755)
    open_store(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def outcome_as_nobody(act):
    """Run *act* in a child that is not root, for whom modes count; return the code of its refusal."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            if os.getuid() == 0:
                os.setuid(65534)
            act()
            os.write(writer, b"no refusal")
        except StoreError as refusal:
            os.write(writer, refusal.code.encode())
        finally:
            os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as pipe:
        return pipe.read().decode()


@pytest.fixture
def everybodys():
    """A folder below folders that everybody may enter."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@posix
@pytest.mark.parametrize("inside", ["", "new"])
def test_a_folder_that_cannot_be_written_is_refused(everybodys, inside):
    everybodys.chmod(0o555)
    assert outcome_as_nobody(lambda: open_store(everybodys / inside)) == "store_read_only"
    everybodys.chmod(0o755)


@posix
def test_a_file_that_cannot_be_written_is_refused(everybodys):
    open_store(everybodys).close()
    everybodys.chmod(0o777)
    (everybodys / home.FILE).chmod(0o444)
    (everybodys / home.LOCK).chmod(0o666)
    assert outcome_as_nobody(lambda: open_store(everybodys)) == "store_read_only"


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "home").touch()
    with pytest.raises(StoreError):
        open_store(tmp_path / "home")


@pytest.mark.parametrize("address", ["nothing:", "codec:", "memory:somewhere"])
def test_an_unknown_kind_of_store_is_refused(address):
    with pytest.raises(Invalid):
        open_store(address)


def test_a_relative_path_is_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = open_store("home")
    store.put(Company(id="c1", name="Norden Optics"))
    assert [kind for kind, _ in store.snapshot()] == ["Company"]
    store.close()
    assert (tmp_path / "home" / home.FILE).exists()


def test_names_with_odd_characters_are_folders(tmp_path):
    store = open_store(tmp_path / "höme #1? %20 'x'")
    store.put(Company(id="c1", name="Norden Optics"))
    assert len(list(store.snapshot())) == 1
    store.close()


def test_a_closed_store_says_so(tmp_path):
    store = open_store(tmp_path)
    store.close()
    store.close()
    for act in (lambda: store.all(Company), lambda: store.put(Company(id="c1", name="Norden Optics"))):
        with pytest.raises(StoreError) as refusal:
            act()
        assert refusal.value.code == "store_closed"


def test_every_commit_is_synced(tmp_path):
    store = open_store(tmp_path)
    wanted = {"journal_mode": "wal", "synchronous": 2, "fullfsync": 1, "secure_delete": 1}
    assert {name: store.documents.run(f"pragma {name}")[0][0] for name in wanted} == wanted
    store.close()


def test_what_a_crash_leaves_of_a_first_start_does_no_harm(tmp_path):
    for end in ("", "-wal", "-shm"):
        (tmp_path / f"{home.FILE}.new{end}").write_bytes(b"half")
    store = open_store(tmp_path)
    store.put(Company(id="c1", name="Norden Optics"))
    store.check()
    store.close()
    assert {path.name for path in tmp_path.iterdir()} == {home.FILE, home.LOCK}
