"""What they told me about myself is taken up where I own it, and nothing else is."""

import pytest

from afterword import drafts
from afterword.drafts.feedback import taken_up
from afterword.model import Debrief
from stories import occasion, story

OWNED = [
    ("my knots are neat but slow", "I'm practising on the kitchen chair.", (), "my knots are neat but slow"),
    ("I speak too softly in the yard", "Nothing to add.", ("fair.",), "I speak too softly in the yard"),
    ("I should look up more while I pour", "", ("she's right",), "I should look up more while I pour"),
    ("my pencil work is rusty", "", ("said my pencil work is rusty, true.",), "my pencil work is rusty"),
    (
        "my slow turns were neat but the last one was 'stiff'",
        "",
        ("turns neat, last one 'stiff' - fair, i hurry there",),
        "my slow turns were neat but the last one was 'stiff'",
    ),
    ("my drawings are hard to read", "From now on I letter them.", (), "my drawings are hard to read"),
]
NOT_OWNED = [
    ("my knots are neat but slow", "We tie them twice.", ()),
    ("my bread is excellent", "I'm practising.", ("true",)),
    ("I am too senior for it", "I'm practising.", ("fair",)),
    ("the yard is too loud", "I'm practising.", ("fair",)),
    ("my plan is one that she would never try", "I'm practising.", ("fair",)),
]


@pytest.mark.parametrize(("said", "mine", "noted", "clause"), OWNED)
def test_feedback_that_i_own_is_taken_up(said, mine, noted, clause):
    assert taken_up(said, mine, noted)["feedback"] == clause


@pytest.mark.parametrize(("said", "mine", "noted"), NOT_OWNED)
def test_other_words_about_me_are_no_feedback(said, mine, noted):
    assert taken_up(said, mine, noted) == {}


def body(said, mine, notes=""):
    told = story(notes=notes, debrief=(Debrief(person_id="p1", said=said, mine=mine),))
    return drafts.compose(occasion(told)).body


def test_what_i_do_not_own_is_not_told_back():
    assert "pour" not in body("my pour is neat but slow", "We count the glasses twice.")


def test_the_letter_says_that_they_were_right():
    written = body("I pour too fast at the start", "I'm practising with water.")
    assert "You told me I pour too fast at the start, and you were right. I'm practising with water." in written


def test_their_words_stand_beside_what_they_were_about():
    written = body("my pour is neat but slow, 'the glass has to stay cold'", "I'm practising with water.")
    assert "You were right about my pour: " in written
    assert "glass has to stay cold" in written


def test_what_i_know_of_it_is_told_with_it():
    written = body(
        "I pour too fast at the start", "We count the glasses.", "pours too fast - fair, i look away too early"
    )
    assert "You told me I pour too fast at the start, and you were right: I look away too early." in written
