"""Promises in rough words become the last day they cover."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from afterword.plan import promises_in, read_promise

TABLES = Path(__file__).parent / "tables"
ROWS = json.loads((TABLES / "promises.json").read_text(encoding="utf-8"))
NOTES = json.loads((TABLES / "promises_in_notes.json").read_text(encoding="utf-8"))


def region(row):
    return "-".join(part for part in (row["country"], row.get("subdiv")) if part)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_promises_are_read_as_a_thoughtful_person_would(language):
    rows = [row for row in ROWS if row["lang"] == language]
    assert len(rows) > 200
    assert [miss for row in rows if (miss := missed(row))] == []


def missed(row):
    """Return what was read otherwise than expected, or a two-sided promise that does not ask."""
    said_on, expect = date.fromisoformat(row["said_on"]), row["expect"]
    promise = read_promise(row["words"], said_on, region=region(row), language=row["lang"])
    last = promise.window.to.isoformat() if promise.window else None
    asks = bool(promise.question) or not expect.get("ambiguous")
    return None if last == expect["by"] and asks else (row["words"], last, expect)


def test_clock_time_counts_from_the_moment_it_was_said():
    said_at = datetime.fromisoformat("2026-10-14T23:30:00+00:00")
    promise = read_promise("within 24 hours", said_at, region="GB-ENG", language="en", time_zone="Europe/London")
    assert promise.window.to == date(2026, 10, 16)


@pytest.mark.parametrize("row", NOTES, ids=lambda row: row["id"])
def test_promises_are_found_in_rough_notes(row):
    said_on = date.fromisoformat(row["said_on"])
    found = promises_in(row["notes"], said_on, region=row["region"], language=row["lang"])
    assert [promise.window.to.isoformat() for promise in found] == row["expect"]


def test_what_is_found_in_notes_names_its_sentence():
    notes = "team of 5, ships in 3 weeks\nbudget frozen since last month. she said end of the month, ping hr"
    (found,) = promises_in(notes, date(2026, 10, 14), region="US-CA", language="en")
    assert (found.words, found.evidence) == ("she said end of the month", "she said end of the month, ping hr")


@pytest.mark.parametrize(
    ("words", "said_on", "region", "rule"),
    [
        ("by end of next week", "2026-10-14", "US", "Friday of the next ISO week"),
        (
            "end of the month", "2026-10-14", "US",
            "the last day of the month; Sat 31 Oct is no business day: moved to Mon 2 Nov",
        ),
        (
            "by Monday", "2026-10-08", "CA-ON",
            "the next such day; Mon 12 Oct is Thanksgiving Day: moved to Tue 13 Oct",
        ),
    ],
)  # fmt: skip
def test_a_reading_shows_its_sum(words, said_on, region, rule):
    promise = read_promise(words, date.fromisoformat(said_on), region=region, language="en")
    assert promise.rule == rule


def test_a_two_sided_promise_asks_with_the_day():
    promise = read_promise("this week or next", date(2026, 10, 14), region="US", language="en")
    assert promise.question == "They named this week or the next. Is Fri 23 Oct right?"
    assert promise.follow_up_on == date(2026, 10, 27)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("their conference is in two weeks", "en"),
        ("Montag sitze ich im Flieger", "de"),
        ("leur salon a lieu dans deux semaines", "fr"),
        ("en dos semanas tienen la feria", "es"),
        ("not before the 26th", "en"),
        ("Donnerstag frühestens", "de"),
        ("au plus tôt lundi", "fr"),
        ("nada antes de mediados de noviembre", "es"),
    ],
)
def test_what_may_be_no_promise_gets_a_question_and_no_day(words, language):
    promise = read_promise(words, date(2026, 10, 14), region="DE", language=language)
    assert promise.window is None
    assert promise.question


def test_a_time_counts_from_the_one_before_it():
    promise = read_promise(
        "they meet Monday, I hear the day after that", date(2026, 10, 14), region="US", language="en"
    )
    assert (promise.window.to, promise.rule) == (date(2026, 10, 20), "counted from Mon 19 Oct")
    assert promise.question is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "en-GB", "pt", None, ""])
def test_english_words_are_read_whatever_the_interview_was_held_in(language):
    promise = read_promise("by end of next week", date(2026, 10, 14), region="DE", language=language)
    assert promise.window.to == date(2026, 10, 23)


def test_a_huge_note_is_read_in_part_and_in_time():
    assert (
        promises_in("we will decide in 2 weeks " * 40_000, date(2026, 10, 14), region="US", language="en") is not None
    )


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("I'll call you on Friday", "en"), ("I will follow up with you by Friday", "en"),
        ("I should have an answer for you by Friday", "en"), ("Ich rufe Sie am Freitag an", "de"),
        ("Ich gebe Ihnen bis Freitag Bescheid", "de"), ("Je vous rappelle vendredi", "fr"),
        ("Le llamo el viernes", "es"), ("Te escribo el viernes", "es"),
    ],
)  # fmt: skip
def test_a_message_of_theirs_speaks_to_you(words, language):
    assert read_promise(words, date(2026, 10, 14), region="DE", language=language).window.to == date(2026, 10, 16)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("I'll call them on Friday", "en"), ("I'll chase them Friday", "en"), ("ich rufe Freitag dort an", "de"),
        ("je les relance vendredi", "fr"), ("les llamo el viernes", "es"), ("pregunto el viernes", "es"),
    ],
)  # fmt: skip
def test_what_you_mean_to_do_yourself_is_no_promise(words, language):
    assert read_promise(words, date(2026, 10, 14), region="DE", language=language).window is None
