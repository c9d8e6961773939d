"""English messages after the first one: what the reader has to know is in them, and a name alone is no matter."""

from datetime import timedelta

import pytest

from afterword import drafts
from afterword.drafts.languages.en import before_you
from afterword.model import Debrief, Happening
from stories import DAY, occasion, story


def told(kind, notes="", came=None, event="reply_received", channel="email", decide=None, **answers):
    happened = (
        (Happening(id="h", opportunity_id="o", event=event, at=DAY + timedelta(days=2), words=came, decide_by=decide),)
        if came
        else ()
    )
    made = story(notes=notes, debrief=(Debrief(person_id="p1", **answers),), tone="warm", happenings=happened)
    return drafts.compose(occasion(made, kind, channel=channel, after=timedelta(days=3))).body


@pytest.mark.parametrize(
    ("todo", "clause"),
    [
        ("tell Nora today, before she rings my refs", "you ring my references"),
        ("write before he books the flight", "you book the flight"),
        ("let them know before they order the uniform", "you order the uniform"),
        ("must tell her before she calls my old boss tomorrow", "you call my old boss tomorrow"),
        ("send it before noon", ""),
        ("tell her before my holiday", ""),
        ("before I ring them, ask Tom", ""),
        ("do it before it rains", ""),
    ],
)
def test_what_they_would_do_next_is_read_in_the_to_do(todo, clause):
    assert before_you(todo) == clause


def test_who_withdraws_says_what_the_reader_has_to_know_in_time():
    said = told("withdraw", todo="tell Nora today, before she rings my refs", said="you bake for the school as well")
    assert "before you ring my references" in said


@pytest.mark.parametrize("kind", ["withdraw", "close"])
def test_a_name_alone_is_no_matter_one_talked_about(kind):
    said = told(kind, said="every oven has a name, the old one is Gertrude", handle="Gertrude", mine="I clean it.")
    assert "about Gertrude" not in said
    assert "every oven has a name" in said


def test_their_own_line_is_given_back_on_a_network():
    said = told(
        "connection",
        "told her we asked the drivers first. she said 'the drivers are the only clock we have'",
        channel="linkedin_invitation",
        said="'the drivers are the only clock we have'",
        handle="the late van",
        mine="We asked the drivers first, and three of the stops were wrong.",
    )
    assert 'he drivers are the only clock we have"' in said


def test_an_offer_that_was_brought_is_thanked_for_as_such():
    said = told(
        "offer_ack", came="Nora came round with the offer letter in her hand, two pages", event="offer", decide=DAY + timedelta(days=9)
    )  # fmt: skip
    assert "for bringing it to me yourself" in said


def test_what_they_say_of_others_is_not_thrown_back():
    notes = "told her i sent the flour back, it was damp. she said 'my last baker would have used it'"
    said = told(
        "thank_you", notes, said="the flour comes damp in March", mine="I once sent the flour back because it was damp."
    )
    assert "my last baker" not in said


@pytest.mark.parametrize(
    ("mail", "answers"),
    [
        (
            "-- Wed she emailed: can you come for a trial bake tue 17 march or thu 19 march, 6 to 10? and do you have your own apron or shall we lend one? and closed shoes. => i can do TUESDAY 17th, own apron yes linen, thursday no",
            ("Tuesday 17 March", "I have my own apron", "closed shoes"),
        ),
        (
            "-- she wrote: trial bake on thu 19 march at 6, ok? do you have your own scales? => thursday fine, own scales yes",
            ("Thursday 19 March", "I have my own scales"),
        ),
        (
            "-- fri she mailed: do you have a full driving licence, and could you start on 23 March? and whats your day rate? => licence yes clean, start 23 march ok, rate i'd rather say on the phone",
            ("I have a full driving licence, clean", "I can start on 23 March", "I'd rather say my rate on the phone"),
        ),
        (
            "-- fri she mailed: could you come for half a day on wed 18 march or thu 19 march, 8.30 to 12? are you vaccinated for hep b? => thurs 19th good, hep b yes. wed im at college",
            ("Thursday 19 March", "I am vaccinated for hep b"),
        ),
    ],
)
def test_each_question_of_a_mail_is_answered_and_no_day_named_twice(mail, answers):
    said = told("reply", f"nice talk about rye.\n{mail}")
    for answer in answers:
        assert answer in said
    assert said.count("Tuesday") + said.count("Thursday") <= 1
    assert "college" not in said
