"""What every script shares: the project's own environment, made when it is missing. Standard library only."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "stamp"


def run(*command: object, **how: object) -> None:
    """Run a command in the project's folder and stop when it fails."""
    line = [str(word) for word in command]
    done = subprocess.run(line, cwd=how.pop("cwd", ROOT), check=False, **how)  # type: ignore[call-overload]
    if done.returncode:
        sys.exit(f"failed: {' '.join(line)}")


def apt(*packages: str) -> bool:
    """Install Debian packages, without a question; False where that cannot be."""
    if not shutil.which("apt-get"):
        return False
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and (
        not shutil.which("sudo") or subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode
    ):
        return False
    quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL, "check": False}
    subprocess.run([*sudo, "apt-get", "update", "-qq"], **quiet)  # type: ignore[call-overload]
    line = [*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    return subprocess.run(line, **quiet).returncode == 0  # type: ignore[call-overload]


def wanted(extra: str) -> str:
    """Return what the environment should have been made from."""
    text = (ROOT / "pyproject.toml").read_bytes()
    return f"{hashlib.sha256(text).hexdigest()[:16]} {sys.version_info[:2]} {extra}"


def environment(extra: str = "") -> Path:
    """Make `.venv` with the project in it where it is missing or out of date; return its Python."""
    if sys.version_info < (3, 11):
        sys.exit("Afterword needs Python 3.11 or newer; this is " + sys.version.split()[0])
    made = STAMP.read_text() if STAMP.exists() else ""
    if PYTHON.exists() and made in (wanted(extra), wanted("test")):
        return PYTHON
    print("Setting up (once; this takes a minute) …", flush=True)
    if not PYTHON.exists():
        make_venv()
    install(extra)
    STAMP.write_text(wanted(extra))
    return PYTHON


def make_venv() -> None:
    """Make the virtual environment; Debian keeps what it needs in a package of its own."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        if not apt("python3-venv"):
            sys.exit("Python's venv module is missing. On Debian or Ubuntu: sudo apt-get install python3-venv")
    run(sys.executable, "-m", "venv", VENV)


def install(extra: str) -> None:
    """Install the project, by uv where it can be had, because it is many times faster, else by pip."""
    what = f".[{extra}]" if extra else "."
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False, "cwd": ROOT}
    uv = shutil.which("uv") or str(BIN / "uv")
    if not Path(uv).exists():
        subprocess.run([PYTHON, "-m", "pip", "install", "-q", "uv"], **quiet)  # type: ignore[call-overload]
    if Path(uv).exists():
        done = subprocess.run([uv, "pip", "install", "-q", "--python", PYTHON, "-e", what], cwd=ROOT, check=False)
        if done.returncode == 0:
            return
    run(PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", what)
