"""What is missing is asked for in the person's own language."""

import re
from importlib import import_module

import pytest
from msgspec.structs import replace

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, person, story

LANGUAGES = ("en", "de", "fr", "es")


def tables():
    return {code: import_module(f"afterword.drafts.questions.{code}").QUESTIONS for code in LANGUAGES}


def test_every_language_asks_the_same_questions_with_the_same_words_in_them():
    english = tables()["en"]
    for table in tables().values():
        assert set(table) == set(english)
        for id, (ask, why) in table.items():
            assert set(re.findall(r"\{\w+\}", ask)) == set(re.findall(r"\{\w+\}", english[id][0]))
            assert why and "{" not in why


@pytest.mark.parametrize(("language", "start"), [("en", "What did"), ("de", "Was"), ("fr", "Que"), ("es", "¿Qué")])
def test_a_person_without_a_language_of_their_own_is_asked_in_the_messages(language, start):
    made = drafts.compose(occasion(story(debrief=(), language=language)))
    assert next(q for q in made.questions if q.id == "said").ask.startswith(start)


def test_the_persons_own_language_wins():
    told = story(debrief=(), language="de")
    told = replace(told, profile=replace(told.profile, language="en"))
    assert drafts.compose(occasion(told)).questions[0].ask.startswith("What did Nora say")


def test_an_answer_in_another_language_is_shown_and_asked_for():
    said = Debrief(person_id="p1", said="half of the class does not read at home and nobody asks")
    told = story(debrief=(said,), language="de")
    asked = next(q for q in drafts.compose(occasion(told)).questions if q.id == "said")
    assert "half of the class" in asked.ask and "Deutsch" in asked.ask
    answered = drafts.compose(occasion(told), answers={"said": "die Hälfte der Klasse liest zu Hause nicht"})
    assert "ass die Hälfte der Klasse zu Hause nicht liest" in answered.body


def test_who_cannot_be_reached_is_asked_about():
    unknown = person("Nora", email=None)
    ids = [q.id for q in drafts.compose(occasion(story(people=[unknown]))).questions]
    assert "reach" in ids
