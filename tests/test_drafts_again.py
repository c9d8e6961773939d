"""A question that went badly is answered better, where the notes say so and the person has the answer."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, person, story


def body(notes, mine, language="en", people=None, **more):
    told = (Debrief(person_id="p1", mine=mine),)
    return drafts.compose(occasion(story(notes=notes, debrief=told, language=language, people=people), **more)).body


@pytest.mark.parametrize(
    ("notes", "mine", "language", "sentence"),
    [
        (
            "she asked how we keep the starter alive, i said twice on sundays, kind of rambled",
            "We feed the starter twice on Sundays.",
            "en",
            "You asked how we keep the starter alive, and I took the long way round. The short answer: we feed",
        ),
        (
            "asked what I'd do with a burnt batch - blanked completely",
            "I'd weigh the burnt batch and write it on the board.",
            "en",
            "You asked what I'd do with a burnt batch, and I never answered: I'd weigh",
        ),
        (
            "Sie fragte, wie wir den Teig kühlen. hab zu weit ausgeholt",
            "Wir kühlen den Teig über Nacht bei vier Grad.",
            "de",
            "Du hast gefragt, wie wir den Teig kühlen, und ich habe weit ausgeholt. Die kurze Antwort: Wir kühlen",
        ),
        (
            "elle m'a demandé comment je garde le levain. trop long, bafouillé",
            "Nous gardons le levain au frais le dimanche.",
            "fr",
            "Vous m'avez demandé comment je garde le levain, et j'ai répondu longuement. En bref\u202f: nous gardons",
        ),
        (
            "me preguntó cómo conservo la masa. me enrollé mucho",
            "Conservamos la masa en frío los domingos.",
            "es",
            "Me preguntaste cómo conservo la masa, y me extendí demasiado. En pocas palabras: conservamos",
        ),
    ],
)  # fmt: skip
def test_a_better_answer_follows_the_question(notes, mine, language, sentence):
    assert sentence in body(notes, mine, language)


@pytest.mark.parametrize(
    ("notes", "mine"),
    [
        ("she asked how we keep the starter alive, i said twice on sundays", "We feed the starter twice on Sundays."),
        ("rambled about my flat hunt, she asked nothing", "We feed the starter twice on Sundays."),
        ("she asked why i left, kind of rambled", "We feed the starter twice on Sundays."),
        ("in confidence she asked about the starter recipe, rambled", "We feed the starter twice on Sundays."),
    ],
)
def test_no_other_answer_is_called_better(notes, mine):
    made = body(notes, mine)
    assert "long way round" not in made and "justice" not in made


def test_of_a_panel_the_question_belongs_to_whoever_asked_it():
    panel = (person(), person("Omar Quist", id="p2"))
    notes = "Omar asked how we keep the starter alive, i rambled"
    assert "You asked" not in body(notes, "We feed the starter twice on Sundays.", people=panel)


def test_a_text_message_has_no_room_for_it():
    notes = "she asked how we keep the starter alive, kind of rambled"
    made = body(notes, "We feed the starter twice on Sundays.", channel="text_message")
    assert "We feed the starter twice on Sundays." in made and "You asked" not in made


@pytest.mark.parametrize(
    ("notes", "mine"),
    [
        ("she asked which count I trust, i forgot to answer. should say the loaves left at six", "I trust the loaves left at six, not the till."),
        ("asked which shelf I would clear first. I blanked", "I'd clear the rye shelf first."),
        ("She asks how we price stale rye, I forget to answer!!", "We price stale rye at half after four."),
        ("asked what I read before an order - never answered", "I read the order book of last year."),
        ("asked how I rest the dough, didn't answer, phone rang", "I rest the dough overnight at four degrees."),
    ],
)  # fmt: skip
def test_a_question_without_an_answer_is_owned_up_to(notes, mine):
    made = body(notes, mine)
    assert "You asked" in made and ", and I never answered: " in made and "still" not in made, made


@pytest.mark.parametrize(
    ("notes", "mine"),
    [
        ("asked how I rest the dough, didn't answer well", "I rest the dough overnight at four degrees."),
        ("she asked about rye, i answered at once", "I rest the rye dough overnight."),
        ("she never answered my question about rye dough", "I rest the rye dough overnight."),
    ],
)
def test_an_answer_that_was_given_is_not_called_missing(notes, mine):
    assert "never answered" not in body(notes, mine)
