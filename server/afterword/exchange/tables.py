"""Tables of other programs: their encoding, separator and header are found, never presumed."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from io import StringIO
from itertools import islice
from typing import NamedTuple

from afterword.errors import Invalid, TooLarge
from afterword.exchange import encodings
from afterword.exchange.spoken_times import MONTHS
from afterword.exchange.words import block

MOST_ROWS = 60_000
MOST_COLUMNS = 200
HEADS = 40  # lines above which the header must stand
SEPARATORS = ",;\t|"
# What our own table puts in front of a text that a spreadsheet would calculate.
_ARMED = re.compile("^'(?=[\u200b-\u200f\u2060-\u2069\u00ad]*[=+\\-@＝＋－＠])")
_DAY = re.compile(r"^\D{0,12}?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|^\D{0,12}?(\d{1,2})([-/.])(\d{1,2})\5(\d{4}|\d{2})\b")
_WORDS = re.compile(
    r"(\d{1,2})\W{1,3}(?:de )?([^\W\d_]{3,12})\W{1,5}(?:de )?(\d{4})"
    r"|([^\W\d_]{3,12})\W{1,3}(\d{1,2})\b.{1,25}?\b(\d{4})\b"
)


class Table(NamedTuple):
    """A table: its column names, and its rows with the number of the line they begin at."""

    names: list[str]
    rows: list[tuple[int, list[str]]]


def read(body: bytes, is_head: Callable[[Sequence[str]], bool] | None = None) -> Table:
    """Take a table apart. *is_head* recognises the header below a preamble; else the first full row is taken."""
    text = encodings.text(body)
    csv.field_size_limit(min(sys.maxsize, 2**20))
    separator = _separator(text)
    try:
        lines = list(islice(_lines(text, separator), MOST_ROWS + 1))
    except csv.Error as fault:
        raise Invalid(
            f"This table cannot be read: {fault}", code="unreadable_file", fix="Export it once more as CSV."
        ) from fault
    if len(lines) > MOST_ROWS:
        raise TooLarge(
            f"This table has more than {MOST_ROWS} rows.", code="file_too_large", fix="Split it into several files."
        )
    head = _head(lines, is_head)
    if head is None:
        return Table([], [])
    names = [" ".join(block(name).split())[:100] for name in lines[head][1][:MOST_COLUMNS]]
    return Table(names, [row for row in lines[head + 1 :] if any(map(str.strip, row[1]))])


def _lines(text: str, separator: str) -> Iterable[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    before = 0
    for row in reader:
        yield before + 1, [cell.strip() for cell in row[:MOST_COLUMNS]]
        before = reader.line_num


def _separator(text: str) -> str:
    """Return what cuts the lines into columns: what most often cuts the first lines into the same number."""
    start = text[:20_000]
    if start[:4].casefold() == "sep=" and len(start) > 4 and start[4] in SEPARATORS:
        return start[4]

    def evenness(separator: str) -> tuple[int, int]:
        try:
            widths = [
                len(row) for row in islice(csv.reader(StringIO(start, newline=""), delimiter=separator), 30) if row
            ]
        except csv.Error:
            return 0, 0
        wide = [width for width in widths if width > 1]
        most = max(set(wide), key=wide.count, default=1)
        return wide.count(most) if most > 1 else 0, most

    return max(SEPARATORS, key=evenness)


def _head(lines: Sequence[tuple[int, list[str]]], is_head: Callable[[Sequence[str]], bool] | None) -> int | None:
    for at, (_, row) in enumerate(lines[:HEADS]):
        if is_head(row) if is_head else sum(1 for cell in row if cell) >= 2:
            return at
    return None


def unarmed(cell: str) -> str:
    """Return a cell without the sign that our own table sets before "=" and its like."""
    return _ARMED.sub("", cell)


def by_name(names: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    """Return a row by its folded column names; the first of two columns with one name wins."""
    cells: dict[str, str] = {}
    for name, cell in zip(names, row, strict=False):
        cells.setdefault(" ".join(name.casefold().split()), unarmed(cell))
    return cells


def day(text: str, *, month_first: bool | None = None) -> date | None:
    """Read a date as programs and people write it; *month_first* tells how 4/5/2026 is meant, None: not known."""
    text = text.strip()[:60]
    try:
        if found := _DAY.match(text):
            if found[1]:
                return _within(date(int(found[1]), int(found[2]), int(found[3])))
            return _within(_numbers(found, month_first))
        if found := _WORDS.search(text.casefold()):
            day, month, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
            number = MONTHS.get(month) or MONTHS.get(month[:3]) or 0
            return _within(date(int(year), number, int(day)))
    except ValueError:
        return None
    return None


def _numbers(found: re.Match[str], month_first: bool | None) -> date:
    one, other, year = int(found[4]), int(found[6]), int(found[7])
    year = year if year > 99 else 2000 + year
    first = (month_first or (month_first is None and other > 12)) and found[5] == "/"
    if other > 12:
        first = True
    return date(year, one, other) if first and one <= 12 else date(year, other, one)


def _within(day: date) -> date | None:
    return day if 1971 <= day.year <= 2199 else None


def month_first(cells: Iterable[str], region: str | None) -> bool:
    """Say whether the dates of a column put the month first: where one of them can only be read so, else by custom."""
    days = [
        found
        for cell in islice(cells, 2000)
        if (found := _DAY.match(cell.strip()[:60])) and found[4] and found[5] == "/"
    ]
    if any(int(found[4]) > 12 for found in days):
        return False
    if any(int(found[6]) > 12 for found in days):
        return True
    return (region or "").upper().startswith("US")
