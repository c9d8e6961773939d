"""What the notes say that the person answered is material for a comment, where nobody typed the answer."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, post, story

CANAL = post(
    "The gate that sticks",
    "Our lower gate sticks every winter, and the grease costs 400 pounds. We plan to measure the gap again in May. "
    "What would you try first?",
)


def comment(notes, made_of=CANAL, **more):
    situation = story(notes=notes, debrief=(), facts=("Kept the log of five locks at Elmhurst Water",), **more)
    return drafts.compose(occasion(situation, "comment", channel="linkedin_comment", post=made_of))


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ("gate sticks in winter. i said check the grease first bc frost. call on friday", "I'd check the grease first because of frost."),
        ("gate sticks in winter. i said start with the gap at the gate bc otters", "I'd start with the gap at the gate because of the otters."),
        ("the gate sticks. i said watch the hinge on the lower gate, not the gap, she wrote it down", "I'd watch the hinge on the lower gate, not the gap."),
        ("the gate sticks. told her we kept the gate grease warm at elmhurst all winter. team of 4", "We kept the gate grease warm at Elmhurst all winter."),
    ],
)  # fmt: skip
def test_what_i_said_is_told(notes, told):
    made = comment(notes)
    assert made.body.startswith(told), made.body
    assert made.sentences[0].from_[0] in {f.id for f in made.facts}


@pytest.mark.parametrize(
    "notes",
    [
        "the gate sticks. team of 4. call on friday",
        "the gate sticks. told her i live near the gate",
        "i said salary 38 is fine for the gate job",
    ],
)
def test_nothing_else_of_the_notes_is(notes):
    assert comment(notes).angle in ("ask", "stay_silent")


@pytest.mark.parametrize(
    ("asks", "mine", "begins"),
    [
        ("What would you rule out first?", "The lid. Half of the gates were warped there when I did the canal.", "I'd say the lid. Half of the gates"),
        ("What did you throw away?", "The second grease book, it ended in 2011 and we copied it out each winter.", "The second grease book, it"),
        ("How do you keep the gate moving?", "Start with one keeper who likes the gate. I did two winters with one and the next keeper asked us.", "Start with one keeper who likes the gate. I did"),
        ("What works on a gate keeper?", "I asked keepers to draw the gate first, and the grease bill halved.", "What worked for me: I asked keepers to draw the gate first"),
    ],
)  # fmt: skip
def test_the_thing_that_is_asked_for_comes_first(asks, mine, begins):
    made_of = post(
        "The gate that sticks", f"Our lower gate sticks every winter, and the grease costs 400 pounds. {asks}"
    )
    told = (Debrief(person_id="p1", said="the lower gate sticks every winter", handle="the lower gate", mine=mine),)
    made = drafts.compose(occasion(story(debrief=told, facts=()), "comment", channel="linkedin_comment", post=made_of))
    assert made.body.startswith(begins), made.body


@pytest.mark.parametrize(
    ("asks", "notes", "told"),
    [
        ("What was the first thing you ever mended?", "gates. said let them mend something small, my first one was a gate latch and my gran still has it. she laughed", "My first one was a gate latch and my gran still has it."),
        ("Which was the worst gate you ever met?", "gates. my worst gate was the lower one at elmhurst, she knew it", "My worst gate was the lower one at"),
    ],
)  # fmt: skip
def test_the_first_or_the_worst_of_ones_own_is_told_where_it_is_asked_for(asks, notes, told):
    made_of = post("The gate that sticks", f"Our lower gate sticks every winter. We mend it ourselves. {asks}")
    situation = story(
        notes=notes,
        debrief=(Debrief(person_id="p1", said="they mend the gate themselves every winter", handle="the gate", mine="I said let them mend something small."),),
        facts=("Kept the log of five locks at Elmhurst Water",),
    )  # fmt: skip
    made = drafts.compose(occasion(situation, "comment", channel="linkedin_comment", post=made_of))
    assert made.body.startswith(told), made.body


def test_what_was_done_is_not_told_as_what_one_would_say():
    made = comment(
        "the gate sticks. i said at Elmhurst we greased the gate by weekday, repairs went from 40 to 15. call on friday"
    )
    assert not made.body.startswith("I'd say")
