"""Promises in rough words become the last day they cover."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from afterword.plan import promises_in, read_promise

ROWS = json.loads((Path(__file__).parent / "tables" / "promises.json").read_text())


def region(row):
    return "-".join(part for part in (row["country"], row.get("subdiv")) if part)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_promise_is_read_as_a_thoughtful_person_would(row):
    said_on = date.fromisoformat(row["said_on"])
    promise = read_promise(row["words"], said_on, region=region(row), language=row["lang"])
    last = promise.window.to.isoformat() if promise.window else None
    assert last == row["expect"]["by"], (row["words"], promise)
    if row["expect"].get("ambiguous"):
        assert promise.question


def test_clock_time_counts_from_the_moment_it_was_said():
    said_at = datetime.fromisoformat("2026-10-14T23:30:00+00:00")
    promise = read_promise("within 24 hours", said_at, region="GB-ENG", language="en", time_zone="Europe/London")
    assert promise.window.to == date(2026, 10, 16)


def test_promises_are_found_in_rough_notes():
    notes = "team of 5, ships in 3 weeks\nbudget frozen since last month. she said end of the month, ping hr"
    found = promises_in(notes, date(2026, 10, 14), region="US-CA", language="en")
    assert [p.window.to for p in found] == [date(2026, 11, 2)]
    assert found[0].evidence == "she said end of the month, ping hr"


def test_a_huge_note_is_read_in_part_and_in_time():
    assert (
        promises_in("we will decide in 2 weeks " * 40_000, date(2026, 10, 14), region="US", language="en") is not None
    )
