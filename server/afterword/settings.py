"""How this run is set up: typed, each with its default and reason; the only reader of the environment."""

from __future__ import annotations

import os
from pathlib import Path

PORT = 4747
PORTS_TRIED = 10  # a busy port moves on to the next; the extension looks at the same ten
HOST = "127.0.0.1"  # never another one: other machines have no business here
NAME = "afterword.localhost"  # browsers resolve it to loopback by themselves; cookies stay ours alone


def home(chosen: str | None = None) -> Path:
    """Return the home folder: *chosen*, else AFTERWORD_HOME, else the platform's user data folder."""
    if chosen or (chosen := os.environ.get("AFTERWORD_HOME")):
        return Path(chosen).expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("afterword", appauthor=False)


def contact() -> str | None:
    """Return the page or mail address by which a site reaches whoever runs this (AFTERWORD_CONTACT), when there is one.

    Feeds are asked with it in the User-Agent; the SEC, for one, wants to know whom to write to.
    """
    said = " ".join(os.environ.get("AFTERWORD_CONTACT", "").split())
    return said if said.isascii() and said.isprintable() and 3 <= len(said) <= 200 else None
