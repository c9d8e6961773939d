"""Good drafts, each spoilt in one place: the fault is found, whatever the draft."""

from __future__ import annotations

import re

import pytest

from lint_cases import TABLE, check

GOOD = [r for r in TABLE["rows"] if r.get("good") and r["kind"] not in ("comment", "share")]


def named(row):
    return f"{row['context']}: {row['text'][:30]}"


def rules(row, **changed):
    return {f.rule for f in check(row | changed) if f.tier != "hint"}


def greeted(row):
    """The name in the greeting: its last word, where the recipient's stored name has it."""
    people = TABLE["contexts"][row["context"]]["people"]
    first = row["text"].partition("\n")[0].rstrip(",:! ")[:40]
    known = re.findall(r"\w+", people[row["to"]]["name"])
    return next((w for w in re.findall(r"\w+", first) if w in known and len(w) >= 5), None)


SLIPS = {
    "a letter lost": lambda w: w[:2] + w[3:],
    "two letters turned": lambda w: w[:2] + w[3] + w[2] + w[4:],
    "a letter twice": lambda w: w[:3] + w[2] + w[3:],
    "another letter": lambda w: w[:3] + ("x" if w[3] != "x" else "z") + w[4:],
}


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("row", [r for r in GOOD if greeted(r)], ids=named)
def test_a_slip_in_the_name_is_seen(row, slip):
    name = greeted(row)
    spoilt = SLIPS[slip](name)
    if spoilt != name:
        assert {"name-typo", "wrong-person"} & rules(row, text=row["text"].replace(name, spoilt, 1))


@pytest.mark.parametrize("row", [r for r in GOOD if greeted(r)], ids=named)
def test_another_name_in_the_greeting_is_seen(row):
    assert "wrong-person" in rules(row, text=row["text"].replace(greeted(row), "Zedekian", 1))


@pytest.mark.parametrize("row", GOOD, ids=named)
def test_another_company_is_seen(row):
    other = TABLE["contexts"][row["context"]]["applications"][0]
    head, _, tail = row["text"].rpartition("\n")
    assert "wrong-company" in rules(row, text=f"{head}\n\n{other}!\n{tail}" if head else f"{row['text']} {other}!")


@pytest.mark.parametrize("row", [r for r in GOOD if re.search(r"\b\d\d ?%", r["text"])], ids=named)
def test_a_changed_share_is_seen(row):
    text = re.sub(r"\b(\d)\d ?%", lambda m: f"{m.group(1)}7.5 %", row["text"], count=1)
    assert "unsupported-number" in rules(row, text=text)


@pytest.mark.parametrize("row", GOOD, ids=named)
def test_the_same_text_to_somebody_else_is_seen(row):
    assert "near-duplicate" in rules(row, others=[row["text"]])


@pytest.mark.parametrize("row", GOOD, ids=named)
def test_the_other_notes_of_the_writer_are_no_copies(row):
    others = [r["text"] for r in GOOD if r["context"] == row["context"] and r["text"] != row["text"]]
    assert "near-duplicate" not in rules(row, others=others)


@pytest.mark.parametrize("row", GOOD, ids=named)
def test_an_empty_slot_is_seen(row):
    assert "placeholder" in rules(row, text=f"{row['text']}\n[Your Name]")


DAYS = {
    "Thank you for yesterday": "Thank you for today", "this morning": "yesterday morning", "this afternoon": "this morning",
    "gestern": "heute", "heute Vormittag": "gestern", "d'hier": "de ce matin", "de ce matin": "d'hier", "de ayer": "de hoy",
    "de esta mañana": "de ayer", "Thanks for Monday": "Thanks for Wednesday", "on Tuesday": "on Friday", "yesterday's": "today's",
}  # fmt: skip
TIMED = [(r, old) for r in GOOD if r["kind"] == "thank_you" for old in DAYS if re.search(rf"{old}\b", r["text"][:130])]


@pytest.mark.parametrize(("row", "old"), TIMED, ids=[f"{named(r)} {old}" for r, old in TIMED])
def test_another_day_is_seen(row, old):
    assert "date-mismatch" in rules(row, text=row["text"].replace(old, DAYS[old], 1))
