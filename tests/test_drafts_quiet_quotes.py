"""Quotations stand in many quiet ways; a question told has its answer; what we shared that day is thanked for."""

from datetime import UTC, date, datetime

import pytest

from afterword import drafts
from afterword.drafts import hours
from afterword.drafts.languages import en as EN
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.en import events_hours, events_news
from afterword.drafts.languages.en.events_news import as_mine
from afterword.drafts.languages.en.scenes import scene
from afterword.drafts.languages.en.second_person import second_person
from afterword.drafts.leaving import allowed
from afterword.model import Debrief
from stories import occasion, story
from test_drafts_events import letter

MINE = "At Hollis we dried them on the roof."


def body(notes="", said="the kiln cracks every third pot", mine=MINE, handle=None, kind="thank_you", todo=None):
    told = story(notes=notes, debrief=(Debrief(person_id="p1", said=said, mine=mine, handle=handle, todo=todo),))
    return drafts.compose(occasion(told, kind)).body


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("he ask what I would do", "he asked what I would do"),
        ("she laugh and write it", "she laughed and wrote it"),
        ("then he show me the loom", "then he showed me the loom"),
        ("she like the old scale", "she likes the old scale"),
        ("did he ask what I would do", "did he ask what I would do"),
        ("let me see whether she like it", "let me see whether she like it"),
        ("they scrap four pots a day mostly lids", "they scrap four pots a day, mostly lids"),
        ("forty calls every week all from one street", "forty calls every week, all from one street"),
    ],
)
def test_he_and_she_with_a_bare_verb_are_read_as_they_are_meant(typed, mended):
    assert g.mend(typed, EN.MENDINGS, {}) == mended


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("he ask 'and who dries the pots'", "You asked who dries the pots."),
        ('she asked me "who pays for the clay?"', "You asked who pays for the clay."),
        ("asked 'and when it rains?'", 'You asked: "And when it rains?"'),
    ],
)
def test_a_question_in_their_words_is_asked_and_answered(said, asked):
    assert f"{asked} {MINE}" in body(said=said)


@pytest.mark.parametrize(
    ("noted", "found"),
    [
        ("he put me in his van & we went on a real call at the mill", {"shown_me": "putting me in your van and taking me along on a real call"}),
        ("she took me out in the boat to the far cages", {"shown_me": "taking me out in the boat to the far cages"}),
        ("he let me glaze a bowl with him", {"shown_me": "letting me glaze a bowl with you"}),
        ("best hour i had in months", {"best": "the best hour I have had in months"}),
        ("honestly the best interview I've ever had", {"best": "the best interview I have ever had"}),
        ("best coffee i ever had", {}),
    ],
)  # fmt: skip
def test_what_we_did_together_is_found(noted, found):
    told = scene(g.mend(noted, EN.MENDINGS, {}), "")
    assert {k: told[k] for k in found} == found
    assert found or "best" not in told


def test_what_they_want_to_see_is_taken_up():
    assert "You wanted to see one: gladly." in body("told her abt drying on the roof at hollis. she wants to see one")


def test_a_copy_of_another_card_keeps_its_name():
    written = body(mine="At Hollis I tied a card to every rack.", todo="send her copy of my forklift card")
    assert "I'll send you a copy of my forklift card" in written


def test_what_they_said_to_my_answer_is_told_with_it_later():
    notes = "told him at hollis we dried them on the roof. he said 'so the roof is the kiln'"
    written = body(notes, said="'so the roof is the kiln'", mine=MINE, kind="status_1")
    assert 'When I told you that at Hollis we dried them on the roof, you said "so the roof is the kiln"' in written
    assert written.count("so the roof is the kiln") == 1


def test_no_phrase_stands_in_every_letter_that_quotes():
    lines = [
        "slow is smooth",
        "doors, always doors",
        "paper never crashes",
        "clay forgives nobody",
        "ask the bin",
        "feet first",
    ]
    written = [body(f"he said '{line}'", said=f"'{line}'") for line in lines]
    assert all(line in text.lower() for line, text in zip(lines, written, strict=True))
    assert sum("line I took home" in text for text in written) < len(lines) / 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Nora wrote: no; asked if I'd come help at the open day in March", "inviting me to come and help at the open day in March"),
        ("Nora wrote: no; a part-time post may come up in April", "hear about the part-time post in April"),
        ("Nora wrote: no; she liked the roof answer", "you liked the roof answer"),
    ],
)  # fmt: skip
def test_what_came_with_a_no_is_answered(words, told):
    assert told in letter(("rejection_reply", "en", "first_name", words, {"debrief": NO})).body


NO = ("the kiln cracks every third pot", "I'd dry them on the roof.", "the roof")


def test_a_no_is_answered_by_the_name_of_the_thing_and_not_by_their_trouble():
    written = letter(("rejection_reply", "en", "first_name", "HR wrote: filled internally", {"debrief": NO})).body
    assert "the roof" in written and "cracks" not in written


def test_what_i_asked_stands_with_what_they_told():
    written = body(said="the pots go to town to be fired", mine="I asked why they don't fire them here.")
    assert "the pots go to town to be fired, and I asked why you don't fire them here." in written


def test_what_is_done_for_them_is_promised():
    assert "I'll draw you a plan" in body(todo="draw her a plan of the racks")


def test_a_decision_of_mine_is_under_way():
    assert as_mine("I stay with my employer") == "I am staying with my employer"


def test_what_they_are_is_not_what_they_have_done():
    assert second_person("she's scared to open the big kiln") == "you're scared to open the big kiln"
    assert second_person("she's fired the big kiln") == "you've fired the big kiln"


@pytest.mark.parametrize(
    ("todo", "told"),
    [
        ("come thurs & do one set for her", "I'll come on Thursday and do one set for you"),
        ("bring DBS copy", "I'll bring a copy of my DBS"),
    ],
)
def test_a_day_to_come_is_promised_to_them(todo, told):
    assert told in body(todo=todo)


def test_an_objection_is_no_line_to_keep():
    notes = "she asked how I fire them. I said on the roof. she said 'the landlord would kill me'"
    assert "kill" not in body(notes, mine="I'd fire them on the roof.")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("fri 16 am", "Friday 16 October in the morning"),
        ("fri 9 am", "Friday 16 October at 9:00"),
        ("sat 17 pm", "Saturday 17 October in the afternoon"),
    ],
)
def test_a_date_before_am_is_no_hour(typed, told):
    [(slot, _)] = hours.slots(typed, date(2026, 10, 14), events_hours)
    assert events_hours.told(slot, "GB") == told


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("calls sunday", "from you on Sunday"),
        ("he lets me know till friday", "from you by Friday"),
        ("will text by saturday", "from you by Saturday"),
    ],
)
def test_a_promise_for_the_weekend_has_its_day(words, until):
    said_at = datetime(2026, 10, 14, 14, tzinfo=UTC)
    assert EN.promised(words, said_at, said_at) == until


def test_what_was_lost_in_money_was_lost_by_them():
    assert (
        second_person("the pots crack and they lost 6k on one order") == "the pots crack and you lost 6k on one order"
    )
    assert "you paid" not in (second_person("the tenants left because they paid 900 a week") or "")


def test_a_verb_that_notes_are_told_with_makes_a_clause():
    assert "the wheels squeak in room 2" in body(said="the wheels squeak in room 2", mine=None)


def test_a_nod_is_no_line_and_a_first_flight_has_its_article():
    assert "ok yeah" not in body("told her we dried them on the roof at hollis. she went 'ok yeah'")
    assert "I'll come and see the first kiln on Tuesday at 5am" in body(todo="come see first kiln tuesday 5am")


def test_what_they_hope_is_a_door():
    words = "Nora wrote: post frozen; hopes to reopen in April and will write then"
    written = letter(("rejection_reply", "en", "first_name", words, {"debrief": NO})).body
    assert "You wrote that you hope to reopen in April, and I would be very glad" in written


def test_a_reason_that_may_be_told_stands_before_its_leave():
    assert allowed("I withdraw bc found a role closer to home - ok to say", EN, events_news) == (
        "I have found a role closer to home."
    )


def test_a_question_whose_you_is_not_sure_is_quoted():
    assert 'You asked: "What you do when the kiln dies?"' in body(said="she ask 'what you do when the kiln dies'")


def test_it_in_a_question_is_called_by_its_name():
    notes = "the kiln round is the headache, 11 pots and one shelf. she asked how id sort it. i said dry them on the roof. she said 'nobody has dried a pot here'"
    written = body(notes, said="'nobody has dried a pot here'", handle="the morning kiln round")
    assert "You asked how I'd sort the morning kiln round." in written
