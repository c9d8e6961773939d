"""A second question stands before the sentence of my answer that answers it."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story

ROWS = [
    (
        "she wanted to know who paid for THAT (the council, 3 letters)",
        "We painted the posts by height. The council paid for it after three letters.",
        "We painted the posts by height. You wanted to know who paid for that. The council paid for it after",
    ),
    (
        "she asked what about the two broken gates. i said chalk and a photo every day",
        "We marked the fence posts. For the two broken gates I took a photo every day in chalk.",
        "You asked about the two broken gates. I took a photo every day in chalk.",
    ),
]


@pytest.mark.parametrize(("notes", "mine", "expected"), ROWS)
def test_the_second_question_joins_the_sentences(notes, mine, expected):
    debrief = (Debrief(person_id="p1", said="the sheep get out twice a week", mine=mine),)
    written = drafts.compose(occasion(story(notes=notes, debrief=debrief))).body
    assert expected in written


def test_a_question_that_nothing_answers_is_left_out():
    mine = "We painted the posts by height. It cost us two tins."
    debrief = (Debrief(person_id="p1", said="the sheep get out twice a week", mine=mine),)
    written = drafts.compose(occasion(story(notes="asked who feeds the dogs at night", debrief=debrief))).body
    assert "wanted to know" not in written
