"""The lint as a whole: any text, any occasion, the person's habits, facts they vouch for, and subjects."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import lint
from afterword.model import Channel, DraftKind, FactUsed, Occasion
from lint_cases import TABLE, check, occasion

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
GOOD = [row for row in TABLE["rows"] if row.get("good")]
PIECES = [
    "Hi ", "Dear Ms. ", "Fiona", ",\n\n", "thank you for yesterday. ", "18% ", "[Name]", "!!", "I'll send it by Monday. ", "“", "ß", "é", "\n",
    "\u0000", "\ud83d\ude80".encode("utf-16", "surrogatepass").decode("utf-16"), "the the ", "1 000 000 ", "Sehr geehrte ", "¿", "…", "vingt et ",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


@given(text=TEXTS, kind=st.sampled_from(get_args(DraftKind)), channel=st.sampled_from(get_args(Channel)))
@settings(max_examples=80, deadline=None)
def test_any_text_can_be_checked_without_any_facts(text, kind, channel):
    for finding in lint.check(
        text, Occasion(kind=kind, channel=channel, at=NOON), subject=text[:80], others=[text[::-1]]
    ):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message


@given(text=TEXTS, row=st.sampled_from(GOOD))
@settings(max_examples=80, deadline=None)
def test_any_text_can_be_checked_on_any_occasion(text, row):
    found = lint.check(text, occasion(row), others=[row["text"]])
    assert found == lint.check(text, occasion(row), others=[row["text"]])
    assert [f.tier for f in found] == sorted((f.tier for f in found), key=["block", "warn", "hint"].index)


@pytest.mark.parametrize(
    "text",
    [
        "!" * 100_000,
        "1 " * 50_000,
        " " * 100_000,
        "[" * 100_000,
        "thank you for " * 7_000,
        "you said you would " * 5_000,
        "a, " * 30_000,
    ],
)
def test_a_huge_text_is_checked_in_bounded_time(text):
    occasion(GOOD[0])
    begun = time.process_time()  # A busy machine is no slow rule.
    lint.check(text, occasion(GOOD[0]), others=[text] * 3)
    assert time.process_time() - begun < 5


def row(text, context="clinic", **more):
    return {"context": context, "text": text, "to": "I1"} | more


def rules(given):
    return {f.rule for f in check(given) if f.tier != "hint"}


def test_a_message_names_the_words_and_the_cure():
    [typo] = [f for f in check(row("Hi Fionna,\n\nthank you for the no-shows.")) if f.rule == "name-typo"]
    assert (typo.tier, typo.fix, "Fionna" in typo.message) == ("block", "Fiona", True)


def test_a_cure_in_its_place_leaves_no_fault():
    text = "Hi Fionna,\n\nThank you for the the gym and the treadmills and the no-shows."
    while cures := [f for f in check(row(text)) if f.fix is not None and f.end]:
        text = text[: cures[0].start] + cures[0].fix + text[cures[0].end :]
    assert text == "Hi Fiona,\n\nThank you for the gym and the treadmills and the no-shows."


@pytest.mark.parametrize(
    "habit", ["i think", "Thanks so much!!", "two  blanks", "We leverage a robust and seamless desk."]
)
def test_a_habit_of_the_person_is_no_fault(habit):
    before = rules(row(f"Hi Fiona,\n\nThank you for the gym and the treadmills. {habit}"))
    after = rules(row(f"Hi Fiona,\n\nThank you for the gym and the treadmills. {habit}", samples=[habit]))
    assert before - after


def test_a_fact_that_the_person_vouches_for_counts():
    text = "Hi Fiona,\n\nThank you for the gym. At Harrow Road we cut the no-shows by 52%."
    known = [FactUsed(id="A1", text="cut no-shows by 52%", source="answer")]
    assert "unsupported-number" in {f.rule for f in lint.check(text, occasion(row(text)))}
    assert "unsupported-number" not in {f.rule for f in lint.check(text, occasion(row(text)), known=known)}


def test_a_subject_is_checked_too_and_has_no_place():
    [found] = [
        f
        for f in check(row("Hi Fiona,\n\nThank you for the gym.", subject="Thank you, [Name]"))
        if f.rule == "placeholder"
    ]
    assert (found.start, found.end, found.message.startswith("In the subject")) == (0, 0, True)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"ticked": "fiona's son has asthma and sleeps badly"}, "confidential-leak"),
        ({"ticked": "the Leeds branch closes in autumn", "tick": "confidential"}, "confidential-leak"),
    ],
)
def test_a_ticked_line_does_not_leak(change, rule):
    text = "Hi Fiona,\n\nThank you for the gym. I hope that your son's asthma is better. Sad that the Leeds branch closes in autumn."
    assert rule in rules(row(text, **change))
    assert rule not in rules(row(text))


def test_in_public_a_leak_is_held():
    public = row(
        "I hope that your son's asthma is better.",
        kind="comment",
        channel="linkedin_comment",
        ticked="son has asthma, sleeps badly",
    )
    assert [f.tier for f in check(public) if f.rule == "confidential-leak"] == ["block"]
