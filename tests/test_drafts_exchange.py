"""What the person answered in the talk answers the post of whom they talked to, by what it was about."""

import json
import re
from pathlib import Path

import pytest

from afterword import drafts
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
