"""The packages for the stores: the same sources give the same bytes, and nothing else is in them."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def packed() -> str:
    return subprocess.run(
        [sys.executable, ROOT / "scripts" / "pack"], check=True, capture_output=True, text=True
    ).stdout


def test_two_builds_give_the_same_bytes_and_hold_only_what_runs():
    first = packed()
    for file in (ROOT / "extension").rglob("*.js"):
        file.touch()
    assert packed() == first and len(first.splitlines()) == 2
    for line in first.splitlines():
        with zipfile.ZipFile(ROOT / line.split()[1]) as archive:
            names = archive.namelist()
            manifest = json.loads(archive.read("manifest.json"))
        assert not [name for name in names if name.startswith("store/") or not name.isascii()]
        assert ("key" in manifest) is ("firefox" in line)
        for icon in manifest["icons"].values():
            assert icon in names
