"""The home folder: who may read it, which process owns it, and what happens to a damaged file in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from afterword.errors import StoreLocked
from afterword.storage.faults import told

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE = "afterword.db"
LOCK = "afterword.lock"
BACKUPS = "backups"
PID_LENGTH = 20
LOCKED_BYTE = 1 << 30  # far behind the pid, which others must be able to read while it is locked


def prepare(folder: Path) -> None:
    """Make the folder, for nobody else to read; one that was there is closed to others if it is ours."""
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if (folder / FILE).exists() or not any(folder.iterdir()):
            folder.chmod(0o700)


def private(path: Path) -> Path:
    """Make an empty file that nobody else can read."""
    with told(path):
        os.close(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
    return path


def settle(path: Path) -> None:
    """Have the disk remember what a folder names, where systems can do that."""
    if sys.platform == "win32":
        return
    with told(path):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def move(source: Path, target: Path) -> None:
    """Rename a file, durably."""
    with told(target):
        source.replace(target)
    settle(target.parent)


class Owner:
    """The one process that works in a home folder; the lock ends with the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK
        with told(path):
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as fault:
            other = os.read(self._handle, PID_LENGTH).decode("ascii", "replace").strip() or "unknown"
            os.close(self._handle)
            raise StoreLocked(f"{folder} is in use by the process with the number {other}.") from fault
        try:
            with told(path):
                os.ftruncate(self._handle, 0)
                os.write(self._handle, str(os.getpid()).encode())
        except BaseException:
            self.leave()
            raise

    def leave(self) -> None:
        """Give the folder back."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def companions(path: Path) -> list[Path]:
    """Return the file and the logs that belong to it, where they are there."""
    return [part for part in (path, Path(f"{path}-wal"), Path(f"{path}-shm")) if part.exists()]


def set_aside(path: Path) -> Path:
    """Rename a damaged file and its logs, so that nothing is overwritten; return the new name."""
    number = 1
    while companions(aside := path.with_name(f"{path.name}.damaged-{number}")):
        number += 1
    for part in companions(path):
        move(part, aside.with_name(aside.name + part.name.removeprefix(path.name)))
    return aside


def is_set_aside(path: Path) -> bool:
    """Say whether a name is that of a damaged file."""
    head, _, number = path.name.rpartition("-")
    return head == f"{FILE}.damaged" and number.isdigit()


def damaged(folder: Path) -> list[Path]:
    """Return the files that were set aside, oldest first."""
    names = filter(is_set_aside, folder.glob(f"{FILE}.damaged-*"))
    return sorted(names, key=lambda path: int(path.name.rpartition("-")[2]))
