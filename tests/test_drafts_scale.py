"""A count of theirs says where I would begin; what counts something else is left out."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story


def body(notes, said="the ovens crack in winter", mine="I'd start with the oldest ovens.", **more):
    told = (Debrief(person_id="p1", said=said, mine=mine),)
    return drafts.compose(occasion(story(debrief=told, notes=notes, facts=(), **more))).body


@pytest.mark.parametrize(
    ("notes", "sentence"),
    [
        ("they run 46 ovens, most from 1998", "With 46 ovens, that is where I would begin."),
        ("46 ovens in 12 shops", "With 46 ovens, that is where I would begin."),
        ("", "With 60 ovens, that is where I would begin."),
    ],
)
def test_a_count_of_the_matter_is_taken_up(notes, sentence):
    assert sentence in body(notes, ad="Look after 60 ovens in three towns." if not notes else "Bread.")


@pytest.mark.parametrize(
    "notes", ["46 weeks of leave", "46 bakers", "oven at 46 degrees", "46 parking spaces", "they pay 46k", "3 ovens", "talked 50 min about ovens"]
)  # fmt: skip
def test_what_counts_something_else_is_left_out(notes):
    assert "where I would begin" not in body(notes)


def test_a_number_that_is_told_is_not_told_twice():
    made = body("46 ovens", said="46 ovens crack in winter")
    assert made.count("46") == 1


def test_what_i_have_done_would_be_done_again():
    made = body("46 ovens", mine="At Hollis I started with the oldest ovens.")
    assert "With 46 ovens, I would begin the same way." in made
