"""English letters: what is offered after my own sentence, and that their matter is told whole."""

import pytest

from afterword.drafts.languages.en import MENDINGS, as_told, did, greeting, of_me, read_said, read_todo, turned
from afterword.drafts.languages.en.offers import shown
from afterword.drafts.languages.grammar import Manner, mend
from afterword.drafts.names import Called
from afterword.drafts.whole import whole


@pytest.mark.parametrize(
    ("mine", "how"),
    [
        ("At Hollis we weighed every slab twice.", "we did it"),
        ("I told you I tagged every mixer at Hollis.", "I did it"),
        ("I labelled the valves; faults fell from 9 to 2.", "I did it"),
        ("I told you about the price list I wrote.", ""),
        ("In the second winter only four people came, and I kept the stove on.", ""),
        ("The night crew did grumble for a week.", ""),
        ("We lost two barrels that way.", ""),
        ("I coiled the ropes while we talked.", ""),
        ("I wrote 'half price, half dry' on the card.", ""),
        ("I suggested a plan on the door.", ""),
        ("I have never welded pipe.", ""),
        ("I once sealed a whole room again because of one nail.", ""),
        ("I labelled the shelves again once a week.", "I did it"),
        ("I think the glue is too old.", ""),
        ("Whoever opens the box signs the lid.", ""),
    ],
)
def test_a_deed_is_offered_to_be_shown(mine, how):
    assert shown(mine) == how


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("he drops one supplier a year and waits to see who rings", "you drop one supplier a year and wait to see who rings"),
        ("she counts the crates herself and trusts the list", "you count the crates yourself and trust the list"),
        ("the last driver hid the dents, she wants it all written down", "the last driver hid the dents, and you want it all written down"),
        ("the old foreman tore the labels off", "the old foreman tore the labels off"),
        ("a third of what she orders goes back in March", "a third of what you order goes back in March"),
        ("the lists exist but nobody fills them in", "the lists exist but nobody fills them in"),
        ("they never know what is coming, last week it was 60 kg of leeks", "you never know what is coming, last week it was 60 kg of leeks"),
        ("the heads see their budget twice a year", "the heads see their budget twice a year"),
        ("nine of the boats cannot be rowed", "nine of the boats cannot be rowed"),
        ("half the lost hours are people waiting for somebody to decide", "half the lost hours are people waiting for somebody to decide"),
    ],
)  # fmt: skip
def test_what_they_said_is_told_as_a_whole_clause(said, that):
    told = read_said(said, near=True)["that"]
    assert told == that


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("She nodded + wrote it down", "nodded and wrote it down"),
        ("he laughed and said nobody will like me for a week", "laughed and said nobody will like me for a week"),
        ("she was quiet then said good answer", 'went quiet, then said "good answer"'),
        ("she got up and pinned the list on the door, on the inside", "got up and pinned the list on the door"),
        ("he went through my cv", ""),
        ("she liked it, going to try next week", "said you are going to try it next week"),
        ("he laughed and said it won't work here", ""),
        ("she paused and said who set that?", ""),
    ],
)
def test_a_look_is_told_with_the_words_that_came_with_it(told, words):
    assert did(told, "nora", near=True)[1] == words


def test_what_they_did_then_is_joined_to_what_they_were_told():
    made = turned("I write the heat on the door. She fetched a pen.", near=True)
    assert made == "I told you that I write the heat on the door, and you fetched a pen."


def test_what_begins_with_what_to_do_is_what_i_would_do():
    assert turned("Cook the base first.", near=True) == "I'd cook the base first."
    assert turned("Charge a tenner.", near=True) == "I'd charge a tenner."


def test_what_was_told_already_is_mentioned_once():
    assert as_told("We weigh it twice.") == "As I mentioned, we weigh it twice."
    assert as_told("I told you that we weigh it twice.") == "I told you that we weigh it twice."


@pytest.mark.parametrize(
    ("todo", "will"),
    [
        ("send two references and updated CV with the map bit first", "I'll send two references and my updated CV with the map bit first"),
        ("send the CV and two dates", "I'll send my CV and two dates"),
        ("bring an updated CV", "I'll bring an updated CV"),
        ("send two addresses and passport copy", "I'll send two addresses and a copy of my passport"),
        ("send a copy of my portfolio", "I'll send a copy of my portfolio"),
    ],
)  # fmt: skip
def test_papers_of_mine_are_called_mine(todo, will):
    assert read_todo(todo, "Nora", near=True)["i_will"] == will


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("Moved the bread order to weekly; waste down by a third", "I moved the bread order to weekly, and waste went down by a third."),
        ("Ran the first call on day 2, churn from 9 to 5%", "I ran the first call on day 2, and the churn went from 9 to 5%."),
        ("Moved the shelf; waste fell from 9 to 2", "I moved the shelf, and waste fell from 9 to 2."),
    ],
)  # fmt: skip
def test_what_came_of_a_deed_has_a_verb(fact, told):
    assert of_me(fact) == told


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("30 fittings a week take 50 minutes each and everyone has his own tools in his own box", "30 fittings a week take 50 minutes each and everyone has their own tools in their own box"),
        ("4,000 maps lie in a cellar", "4,000 maps lie in a cellar"),
        ("they had 90 queries on the last job and he blames the roofer", "you had 90 queries on the last job"),
    ],
)  # fmt: skip
def test_everyone_is_many_and_nobody_is_blamed(said, that):
    assert read_said(said, near=True)["that"] == that


@pytest.mark.parametrize(
    ("todo", "will"),
    [
        ("test file tonight, 2h max", "I'm ready for the test"),
        ("trial day nov 9", "I have noted the trial day on November 9"),
        ("case study next tues 10am w/ both", "I have noted the case study next Tuesday at 10am"),
        ("trial shift on Saturday", "I have noted the trial shift on Saturday"),
        ("send her that in one line, copy of my licence", "I'll send you that in one line and a copy of my licence"),
    ],
)
def test_a_step_with_a_day_is_noted_and_not_offered_for_any_day(todo, will):
    assert read_todo(mend(todo, MENDINGS, {}), "Nora", near=True)["i_will"] == will


def test_staff_who_do_something_are_not_the_reader():
    told = read_said("the staff sell coats they have never worn", near=True)["that"]
    assert told == "the staff sell coats they have never worn"


def test_a_knight_is_greeted_by_the_given_name():
    who = Called(full="Hugh Marl", given="Hugh", family="Marl", titles=("Sir",))
    assert greeting(who, Manner(tone="formal", address="title_surname")) == "Dear Sir Hugh,"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("she laughed, said shed steal that", "laughed and said you'd steal that"),
        ("she goes 'I'm having that'", 'said "I\'m having that"'),
        ("he wrote down 'one word'", "wrote down 'one word'"),
        ("she says 'it won't work here'", ""),
    ],
)
def test_short_words_of_theirs_are_told_back(told, words):
    assert did(mend(told, MENDINGS, {}), "nora", near=True)[1] == words


def test_a_plain_no_is_parted_from_what_is_so():
    assert whole("They do not trust a bag, they trust a row.", "en") == "They do not trust a bag; they trust a row."
