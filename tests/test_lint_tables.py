"""Snippets and whole drafts of many trades in four languages: what must be found, and what must not."""

from __future__ import annotations

import pytest

from lint_cases import TABLE, check

GOOD = [row for row in TABLE["rows"] if row.get("good")]
FAULTY = [row for row in TABLE["rows"] if "expect" in row]
SNIPPETS = [row for row in TABLE["rows"] if "rule" in row]


def told(findings):
    return [(f.rule, f.message) for f in findings if f.tier != "hint"]


def named(row):
    return f"{row['context']}: {row['text'][:40]}"


@pytest.mark.parametrize("row", GOOD, ids=named)
def test_nothing_is_wrong_with_a_good_draft(row):
    assert told(check(row)) == []


@pytest.mark.parametrize("row", FAULTY, ids=named)
def test_the_faults_of_a_draft_are_found(row):
    assert set(row["expect"]) <= {rule for rule, _ in told(check(row))}


@pytest.mark.parametrize(
    "row", SNIPPETS, ids=lambda row: f"{row['rule']}{'' if row['fires'] else ' not'}: {row['text'][:50]}"
)
def test_a_snippet_has_the_fault_or_not(row):
    hints = ("no-ask", "self-focus")
    rules = {f.rule for f in check(row) if f.tier != "hint" or row["rule"] in hints}
    assert (row["rule"] in rules) == row["fires"]
