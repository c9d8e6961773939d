"""What somebody typed on the way home is told back as a sentence, or not at all."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story


def body(said, mine="I weigh it twice."):
    return drafts.compose(occasion(story(debrief=(Debrief(person_id="p1", said=said, mine=mine),), facts=()))).body


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("wants to know how id cut waste w/o cutting staff", "You asked how I'd cut waste without cutting staff."),
        ("why should anyone switch from a ledger", "You asked why anyone should switch from a ledger."),
        ("no one owns the calendar", "no one owns the calendar"),
        ("told me about the flood in 2019, lost the lot", "for telling me about the flood in 2019."),
        ("the oven is new but they'll sell it in jan", "the oven is new but you'll sell it in January"),
        ("3 of 4 new bakers leave in the first yr", "3 of 4 new bakers leave in the first year"),
        ("they get 200 letters a week and read them all", "you get 200 letters a week and read them all"),
        ("she makes the call herself, never delegates it", "you make the call yourself and never delegate it"),
        ("evacuees look for road names", "evacuees look for road names"),
    ],
)
def test_it_is_told_back_in_whole(said, told):
    made = body(said)
    assert told in made or told[0].upper() + told[1:] in made


@pytest.mark.parametrize("mine", ["I'd do it in my first week.", "Because nobody else would.", "We do them at night."])
def test_an_answer_to_what_cannot_be_told_is_left_out(mine):
    assert mine not in body("everyone here has done the night shift with him and her", mine)
