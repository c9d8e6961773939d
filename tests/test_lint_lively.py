"""What lively, honest people write is left alone; its faulty twins are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lint_cases import TABLE, check

LIVELY = json.loads((Path(__file__).parent / "tables" / "lint_lively.json").read_text("utf-8"))
# The first good e-mail of each context, a thank-you where there is one.
GOOD = {}
for good in sorted(TABLE["rows"], key=lambda row: row.get("kind") != "thank_you"):
    if good.get("good") and good["to"] == "I1" and good["channel"] == "email" and "\n\n" in good["text"]:
        GOOD.setdefault(good["context"], good)


def within(context, said, last=False):
    """A good thank-you of *context* with one more paragraph, before its close or after all."""
    text = GOOD[context]["text"]
    head, _, tail = text.rpartition("\n\n")
    if last or head.count("\n\n") < 1:
        return {**GOOD[context], "text": f"{text}\n\n{said}"}
    return {**GOOD[context], "text": f"{head}\n\n{said}\n\n{tail}"}


def told(row):
    return [(f.rule, f.message) for f in check(row) if f.tier != "hint"]


@pytest.mark.parametrize(
    ("context", "said"), [(c, s) for c, every in LIVELY["said"].items() for s in every], ids=lambda v: v[:50]
)
def test_an_honest_sentence_is_left_alone(context, said):
    assert told(within(context, said)) == []


@pytest.mark.parametrize("row", LIVELY["whole"], ids=lambda row: f"{row['context']} {row['kind']}: {row['text'][:40]}")
def test_an_honest_text_is_left_alone(row):
    assert told(row) == []


@pytest.mark.parametrize(
    "row", LIVELY["faulty"], ids=lambda row: f"{row['expect']}: {row.get('said', row.get('text'))[:50]}"
)
def test_its_faulty_twin_is_found(row):
    at_the_end = row["expect"] == "machine-artifact"
    whole = row if "text" in row else {**within(row["context"], row["said"], at_the_end), "kind": row["kind"]}
    assert row["expect"] in {rule for rule, _ in told(whole)}
