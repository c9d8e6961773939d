"""What we had too joins my sentence to theirs; a scrap is what I would still say; what is arranged is looked forward to."""

import pytest

from afterword import drafts
from afterword.drafts.languages.en.answered_with import news_of_me
from afterword.drafts.languages.en.fragments import completed
from afterword.model import Debrief
from stories import occasion, story


def body(notes, said="the kiln cracks every third pot", mine="At Hollis we dried them on the roof.", **more):
    told = story(notes=notes, debrief=(Debrief(person_id="p1", said=said, mine=mine),), **more)
    return drafts.compose(occasion(told)).body


@pytest.mark.parametrize(
    ("notes", "joined"),
    [
        ("i said we had the same at Hollis, we dried them on the roof", "We had the same at Hollis: we dried them"),
        ("told her we had same kind of fight, dried them on the roof", "We had the same kind of fight at Hollis: we dried"),
        ("i said we have the same headache", "We had the same headache at Hollis: we dried them on the roof."),
    ],
)  # fmt: skip
def test_what_we_had_too_joins_my_sentence_to_theirs(notes, joined):
    assert joined in body(notes)


@pytest.mark.parametrize("notes", ["she said they had the same last year", "i said we had the same software", "the same again"])  # fmt: skip
def test_what_only_they_had_joins_nothing(notes):
    assert "We had the same" not in body(notes)


@pytest.mark.parametrize(
    ("mine", "told", "whole"),
    [
        ("Beeswax on the hinge.", True, "Beeswax on the hinge, I'd still say."),
        ("Three words: who, where, when.", True, "I'd still say three words: who, where, when."),
        ("We oil it on Mondays.", True, "We oil it on Mondays."),
    ],
)
def test_a_scrap_is_what_i_would_still_say(mine, told, whole):
    assert completed(mine, False, told) == whole


@pytest.mark.parametrize(
    ("mine", "whole"),
    [("Yes, oak and ash.", "Yes, oak and ash."), ("Yes, I ran the saw for a year.", "I ran the saw for a year.")],
)
def test_a_yes_stays_before_a_scrap_that_answers(mine, whole):
    assert completed(mine, True, False).endswith(whole)


def test_who_asked_may_stand_behind_the_question():
    written = body("whats different about your glaze she asked. i said we dried the glaze on the roof")
    assert "asked what's different about my glaze" in written


def test_what_i_did_since_is_nothing_that_i_recognised():
    written = body(
        "", said="the drill takes nine minutes", mine="I lost time on the drill and I'm running it every night."
    )
    assert "familiar" not in written
    assert "recognised" not in written


def test_a_go_ahead_is_no_line_to_take_home():
    written = body("i said dry them on the roof. she said 'ok, do it'", mine="I'd dry them on the roof.")
    assert "took home" not in written


def test_many_and_a_word_that_may_be_a_verb_are_no_thing_told_of():
    assert "told me about the ropes" not in body("", said="the ropes fray at the third ring in every storm")


def test_what_came_of_a_deed_without_a_verb_gets_one():
    made = drafts.compose(occasion(story(facts=("Weighed the clay twice at Hollis, fewer cracks",), debrief=()))).body
    assert "and had fewer cracks." in made


def test_a_question_whose_answer_cannot_be_sent_is_not_told():
    written = body(
        "a boy broke a pot", said="she asked what I'd have done about the pot", mine="I'd have handed him the glue."
    )
    assert "You asked" not in written


def test_a_share_gets_its_verb():
    assert "there are 9% cracks, and almost all of it is damp" in body(
        "", said="9% cracks and almost all of it is damp"
    )


@pytest.mark.parametrize(
    ("notes", "never"),
    [
        ("i said we dry them on the roof. she pulled out a pot, 'just like this'", "You pulled out a pot"),
        ("she asked what clay. i said we dry them on the roof", "asked what clay"),
    ],
)
def test_half_a_deed_and_half_a_question_are_left_out(notes, never):
    assert never not in body(notes)


def test_a_second_clause_without_its_subject_is_cut():
    written = body("", said="new potters won't wear gloves, can't feel the clay")
    assert "new potters won't wear gloves" in written
    assert "can't feel" not in written


def test_how_it_was_taken_stands_right_behind_it():
    notes = "i said we dry the pots on the roof. she wrote it down"
    facts = ("Dried pots on the roof at Hollis for two summers, cracks went from 30 to 4",)
    written = body(notes, mine="I'd dry the pots on the roof.", facts=facts)
    assert "roof. You wrote it down" in written


def test_what_they_said_and_asked_is_told_as_two_things():
    written = body(
        "", said="pots come in nine sizes and asked me which one I'd drop", mine="The smallest, nobody fills it."
    )
    assert "pots come in nine sizes and asked" not in written
    assert written.count("which one I'd drop") == 1


def test_a_proposal_in_the_form_of_a_question_is_kept():
    written = body("", mine="I asked whether anyone had tried ash on the shelf.")
    assert "I asked whether anyone had tried ash on the shelf." in written


def test_what_they_guess_of_me_is_no_answer():
    written = body(
        "i said dry them on the roof. she grinned, said 'you've got a roof then'", mine="I'd dry them on the roof."
    )
    assert "got a roof" not in written


def test_their_words_are_found_with_that_in_them():
    written = body("'nobody under fifty hears that'", said="nobody under fifty hears that", mine=None)
    assert 'nobody under fifty hears that"' in written.lower()


def test_a_count_at_the_end_is_joined():
    mine = "I walk it with the crew the night before, one broken pot in a year."
    assert "the night before, with one broken pot in a year." in body("i said i walk it with the crew", mine=mine)


def test_what_i_asked_stands_with_what_they_did():
    written = body("i asked is it always the 1st pot. she went to fetch the kiln book", mine=None)
    assert "I asked whether it is always the first pot. You went to fetch the kiln book" in written


def test_what_is_arranged_is_looked_forward_to():
    assert "I look forward to the trial shift on Friday 20 March." in body("trial shift on fri 20 march agreed")
    assert "I look forward to the HR round on Tuesday 17 March." in body("hr round w ida on tuesday 17th 11:00")


def test_an_order_behind_a_comma_is_no_news():
    assert news_of_me("you see the cracks first, keep doing that") == "I see the cracks first"
    assert news_of_me("your pots were the calm ones, come again") == "my pots were the calm ones"
