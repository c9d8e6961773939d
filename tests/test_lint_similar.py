"""Copied notes are told from different ones of one writer."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword import lint
from afterword.model import Occasion

EVERY = json.loads((Path(__file__).parent / "tables" / "similar.json").read_text("utf-8"))
# A moment told twice in other words throughout cannot be told from two notes on one topic.
PAIRS = [pair for pair in EVERY if not pair.get("beyond")]
OCCASION = Occasion(kind="thank_you", channel="email", at=datetime(2026, 3, 3, 9, tzinfo=UTC))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['id']}: {pair['how']}")
@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_is_told_from_another_note(pair, turned):
    one, two = (pair["b"], pair["a"]) if turned else (pair["a"], pair["b"])
    found = [f for f in lint.check(one, OCCASION, others=[two]) if f.rule == "near-duplicate"]
    assert bool(found) == (pair["label"] == "copy")


def test_an_almost_equal_text_is_held():
    pair = next(p for p in PAIRS if p["how"] == "name changed")
    [found] = [f for f in lint.check(pair["a"], OCCASION, others=[pair["b"]]) if f.rule == "near-duplicate"]
    assert found.tier == "block"
