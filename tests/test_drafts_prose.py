"""Typed points and answers are written as in a letter, with their facts and their words."""

import pytest

from afterword.drafts.languages.en import answers, noted, prose, results
from afterword.drafts.languages.en.speech import read_said
from afterword.drafts.languages.grammar import grammar, mend


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("You asked about the 6 kilns.", "You asked about the six kilns."),
        ("I taught Math 1 for 5 years.", "I taught Math 1 for five years."),
        ("11 kilns crack, 3 bakers wait.", "Eleven kilns crack, three bakers wait."),
        ("Line 3 went from 9 stops a month to 2.", "Line 3 went from 9 stops a month to 2."),
        ("11 of 14 slabs cracked.", "11 of 14 slabs cracked."),
        ("I'd roll it at 3 mm, by 4 at the latest.", "I'd roll it at 3 mm, by 4 at the latest."),
        ('You said "2 ovens are enough" twice.', 'You said "2 ovens are enough" twice.'),
        ("We spoke on November 3 about three loans.", "We spoke on November 3 about three loans."),
        ("We spoke on Monday 3 times.", "We spoke on Monday 3 times."),
        ("You run Highway 9 bridges.", "You run Highway 9 bridges."),
        ("The ratio is 1:2 and 60% agree.", "The ratio is 1:2 and 60% agree."),
        ("First drafts by noon not midnight.", "First drafts by noon, not midnight."),
        ("They die in legal not on the floor.", "They die in legal, not on the floor."),
        ("It is not on the floor.", "It is not on the floor."),
        ("I wondered why not at night.", "I wondered why not at night."),
        ('She said "by noon not midnight" twice.', 'She said "by noon not midnight" twice.'),
        ("You make the 6 week call on a 20 minute break.", "You make the six-week call on a 20-minute break."),
        ("We wait a 6 week and more.", "We wait a 6 week and more."),
    ],
)
def test_small_numbers_that_count_something_are_words(typed, made):
    assert prose.spelled(typed) == made


@pytest.mark.parametrize(
    ("point", "made"),
    [
        ("redesigned glaze upload form at Hollis", "redesigned the glaze upload form at Hollis"),
        ("built stock dashboard for bakers", "built a stock dashboard for bakers"),
        ("managed team of 8", "managed a team of 8"),
        ("led process engineering", "led process engineering"),
        ("ran the night desk", "ran the night desk"),
        ("wrote reports for bakers", "wrote reports for bakers"),
    ],
)
def test_one_thing_has_its_article(point, made):
    assert results.with_article(point) == made


@pytest.mark.parametrize(
    ("point", "made"),
    [
        ("Moved the shelf; waste fell from 9 to 2", "Moved the shelf, and waste fell from 9 to 2"),
        ("Rewrote labels, reading level from 12 to 7", "Rewrote labels, and the reading level went from 12 to 7"),
        ("Two kilns; a press, a mixer", "Two kilns; a press, a mixer"),
    ],
)
def test_what_came_of_a_deed_is_joined_to_it(point, made):
    assert results.with_result(point) == made


@pytest.mark.parametrize(
    ("one", "other", "made"),
    [
        ("I led nine bakers at Hollis.", "I started a night shift.", "I led nine bakers at Hollis and started a night shift."),
        ("I have spent four years at Hollis.", "I label every jar.", "I have spent four years at Hollis, and I label every jar."),
        ("My post is new.", "I label every jar.", ""),
    ],
)  # fmt: skip
def test_two_sentences_about_me_are_one(one, other, made):
    assert results.joined(one, other) == made


@pytest.mark.parametrize(
    ("mine", "made"),
    [
        ("I'd start with the oldest jars.", "I'd still start with the oldest jars."),
        ("I said I'd start with the oldest jars.", "I'd still start with the oldest jars."),
        ("I said to start with the oldest jars.", "I'd still start with the oldest jars."),
        ("I suggested asking the bakers.", "I'd still ask the bakers."),
        ("I suggested putting it by the door.", "I'd still put it by the door."),
        ("I said the jars break in the lift.", "I said the jars break in the lift."),
        ("I suggested a list.", "I suggested a list."),
        ("I'd like to see it.", "I'd like to see it."),
        ("We label every jar.", "We label every jar."),
    ],
)
def test_what_was_proposed_still_stands(mine, made):
    assert answers.still(mine) == made


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("you're moving the orders to a form", "moving the orders to a form"),
        ("you are going to move", ""),
        ("you want a form", ""),
    ],
)
def test_what_is_under_way_is_a_noun(said, made):
    assert noted.ongoing(said) == made


@pytest.mark.parametrize(
    ("said", "before", "made"),
    [
        ("I cut waste at Hollis.", "At Hollis we weigh it.", "I cut waste there."),
        ("I cut waste at Hollis Mill, twice.", "We did so at Hollis Mill.", "I cut waste there, twice."),
        ("I cut waste at Hollis.", "At Ferris we weigh it.", "I cut waste at Hollis."),
    ],
)
def test_a_place_is_named_once(said, before, made):
    assert results.there(said, before) == made


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("We had 3 flat tires and all 3 were nails", "We had three flat tires and all three were nails"),
        ("You asked why ours took 1.", "You asked why ours took one."),
        ("We go by the smell not the date", "We go by the smell, not the date"),
        ("I sent the two line note", "I sent the two-line note"),
    ],
)
def test_numbers_of_one_sentence_are_written_alike(typed, written):
    assert prose.spelled(typed) == written


@pytest.mark.parametrize(
    ("said", "that"),
    [
        ("last week 4 bus breakdowns and all 4 were fan belts", "there were 4 bus breakdowns last week, and all 4 were fan belts"),
        ("5 cracked tiles this month and both crews were new", None),
        ("30 trays on the floor every night and half of them are empty", "there are 30 trays on the floor every night, and half of them are empty"),
        ("12 people left and the rest stayed", None),
    ],
)  # fmt: skip
def test_a_count_without_a_verb_is_told_as_a_clause(said, that):
    found = read_said(said, True).get("said", "")
    assert found == that if that else not found.startswith("there")


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("I'd open at 6 first bc farmers.", "I'd open at 6 first."),
        ("I'd open at 6 bc farmers come early.", "I'd open at 6 because farmers come early."),
        ("just because.", "just because."),
    ],
)
def test_a_because_without_a_clause_is_dropped(typed, mended):
    assert mend(typed, grammar("en").MENDINGS, {}) == mended


def test_what_is_cut_behind_a_comma_is_a_deed():
    told = results.with_result("wrote a checklist, cut training from 6 weeks to 2")
    assert told == "wrote a checklist and cut training from 6 weeks to 2"
