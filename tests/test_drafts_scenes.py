"""What was done for me on the day is thanked for by its name."""

import pytest

from afterword import drafts
from afterword.drafts.languages.en.asked_along import asked_along
from afterword.drafts.languages.en.events_news import as_mine
from afterword.drafts.languages.en.scenes import scene
from afterword.drafts.seen import occasion
from stories import occasion as story_of
from stories import story

DONE = [
    ("she showed me the kiln, so hot", "showing me the kiln"),
    ("walked me thru the weaving shed on his phone", "walking me through the weaving shed on your phone"),
    ("showed me how they fold the sails", "showing me how you fold the sails"),
    ("then he put me on the till for the last hour!!", "putting me on the till for the last hour"),
    ("they let me drive the crane twice and laughed", "letting me drive the crane twice"),
    ("drove me round 3 orchards in his van", "driving me round 3 orchards in your van"),
    ("he gave me two apples to take home", "giving me two apples to take home"),
    ("Ola gave me a whole morning, with cake", "giving me a whole morning"),
    ("office first then down to the quay with ola", "taking me down to the quay"),
    ("and over to the dye house with tom, wet", "taking me over to the dye house"),
]


def test_by_what_it_was_shown_is_nothing_against_it():
    notes = "showed me the weaving shed on her phone"
    body = drafts.compose(story_of(story(notes=notes))).body
    assert "and for showing me the weaving shed on your phone" in body


NOT_DONE = [
    "he showed me the door",
    "let me know by monday",
    "she let me finish",
    "I let them try it",
    "showed me round",
    "she gave me her cv to read",
    "he showed me my own letter",
    "costs went down to the minimum with a new oven",
    "up to the point with no return",
]


@pytest.mark.parametrize(("told", "thanks"), DONE)
def test_what_they_did_for_me_is_found(told, thanks):
    assert scene(told, "")["shown_me"] == thanks


@pytest.mark.parametrize("told", NOT_DONE)
def test_other_things_are_not_thanked_for(told):
    assert "shown_me" not in scene(told, "")


@pytest.mark.parametrize(
    ("told", "named"),
    [("trial rehearsal, 40 singers", "the trial rehearsal"), ("Trial bake at 5am", "the trial bake")],
)
def test_a_trial_has_its_name(told, named):
    assert occasion(told, "en") == named


@pytest.mark.parametrize("told", ["trial day 28 oct was agreed", "trial shift booked", "a trial day is planned"])
def test_a_trial_to_come_is_no_reason_for_thanks_yet(told):
    assert occasion(told, "en") == ""


INVITED = [
    ("wants me to come along to the barn dance on 3 June", "invited", "come along to the barn dance on 3 June"),
    ("invited me to their open day", "invited", "your open day"),
    ("told me to ring her in May", "invite", "ring you in May"),
    ("said to apply again in autumn", "invite", "apply again in autumn"),
]


@pytest.mark.parametrize(("told", "name", "words"), INVITED)
def test_an_invitation_that_is_told_is_heard(told, name, words):
    assert (name, words) in list(asked_along(told))


@pytest.mark.parametrize("told", ["they took somebody who bakes", "she wants me to keep quiet", "said no"])
def test_what_is_no_invitation_is_none(told):
    assert not list(asked_along(told))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("user has accepted another post (Mill Lane) and wants out today", "I have accepted another post"),
        ("took a job nearer home, tell him today", "I have taken a job nearer home"),
        ("circumstances have changed", "My circumstances have changed"),
        ("accepted another offer", "I have accepted another offer"),
    ],
)
def test_why_i_withdraw_is_told_in_the_first_person(typed, told):
    assert as_mine(typed) == told
