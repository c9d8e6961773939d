"""The invented mails of `tables/mails.txt`."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """A mail of the table, and what a reading has to make of it."""

    language: str
    kind: str
    subject: str
    headers: str
    text: str
    words: str


def rows(name: str = "mails.txt") -> list[Row]:
    """Return the mails of a table."""
    blocks = (Path(__file__).parent / "tables" / name).read_text("utf-8").split("\n== ")[1:]
    return [_row(block) for block in blocks]


def _row(block: str) -> Row:
    head, _, rest = block.partition("\n")
    about, _, subject = head.partition(" | ")
    language, kind = about.split()
    lines = rest.split("\n")
    headers = "".join(f"{line[1:].strip()}\n" for line in lines if line.startswith("~"))
    body = "\n".join(line for line in lines if not line.startswith("~")).strip()
    marked = body.partition("«")[2].partition("»")[0]
    return Row(language, kind, subject.strip(), headers, body.replace("«", "").replace("»", ""), marked)
