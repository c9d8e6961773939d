"""What the person answered in the talk answers the post of whom they talked to, by what it was about."""

import json
import re
from pathlib import Path

import pytest

from afterword import drafts
from afterword.drafts.languages import en
from afterword.model import Debrief
from stories import occasion, post, story

TABLES = Path(__file__).parent / "tables"
SHARE = 0.85


def answered(language, title, text, said, handle, mine, facts):
    answers = (Debrief(person_id="p1", said=said, handle=handle, mine=mine),)
    situation = story(debrief=answers, facts=tuple(facts), language=language)
    return drafts.compose(occasion(situation, "comment", channel="linkedin_comment", post=post(title, text)))


def rows(language):
    lines = (TABLES / f"exchanges_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_answer_of_the_talk_is_brought_where_the_author_asks_readers(language):
    asked = [(row, answered(language, *row[:6]).body) for row in rows(language) if row[6]]
    missed = [(row[0], body) for row, body in asked if not re.search(row[6], body)]
    assert len(asked) - len(missed) >= SHARE * len(asked), missed


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_words_about_something_else_stay_at_home(language):
    for row in rows(language):
        body = answered(language, *row[:6]).body
        assert not (row[7] and re.search(row[7], body)), (row[0], body)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_stock_reaction_stands_before_an_answer(language):
    for row in rows(language):
        body = answered(language, *row[:6]).body
        assert not (row[6] and re.search(row[6], body) and re.match(r"[“„«]", body)), body


def test_a_place_answers_where_without_a_name_before_it():
    text = "The crew tells me things over coffee. Nine anchors were missing. Where do you hear what matters?"
    body = answered("en", "Coffee", text, "crew over coffee", "the coffee", "In the van, with the radio off.", ())
    assert body.body.startswith("In the van, with the radio off.")


@pytest.mark.parametrize(
    ("point", "told"),
    [
        ("Coached a pupil through her first exam", "I coached a pupil through her first exam."),
        ("Asked every driver to draw his route", "I asked every driver to draw his route."),
        ("Taught 9 volunteers to mend their own nets", "I taught 9 volunteers to mend their own nets."),
        ("Asked each farmer to plant a row beside their own", "I asked each farmer to plant a row beside their own."),
        ("Kept the books for his church", "I kept the books for my church."),
        ("Built her own kiln", "I built my own kiln."),
    ],
)
def test_what_belongs_to_others_is_not_told_as_mine(point, told):
    assert en.of_me(point) in (told, None)


def test_a_plain_sentence_of_a_company_is_not_quoted_back():
    text = "The new depot opens early in the morning. Every van leaves from the same gate and returns at night."
    made_of = post("Our new depot", text, author="Crumb & Co Newsroom")
    situation = story(debrief=(), facts=())
    made = drafts.compose(occasion(situation, "comment", channel="linkedin_comment", post=made_of))
    assert "“" not in made.body
