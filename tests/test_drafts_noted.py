"""A note line gets into a letter only where it is about their work, safe to say to them, and new."""

import pytest

from afterword import drafts
from afterword.drafts.languages import de, en, es, fr
from afterword.drafts.languages.grammar import mend
from afterword.drafts.noted import sayable
from afterword.model import Debrief, Line
from stories import occasion, person, story


def back(words, language="en"):
    found = sayable([Line(id="N1", text=words)], language, {}, False, (), "")
    return found[0].words if found else ""


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("they're moving the bakery orders from fax to a web form", "you're moving the bakery orders from fax to a web form"),
        ("They count crates twice but 1 in 9 still goes missing", "you count crates twice but 1 in 9 still goes missing"),
        ("she wants the rota four weeks ahead", "you want the rota four weeks ahead"),
        ("wants a rota that parents can plan with", "you want a rota that parents can plan with"),
        ("they rebuilt the loading dock w/ their own crew", "you rebuilt the loading dock with your own crew"),
        ("he checks every weld himself before a hull leaves", "you check every weld yourself before a hull leaves"),
    ],
)  # fmt: skip
def test_what_they_do_is_told_back_as_you(noted, said):
    assert back(noted) == said


@pytest.mark.parametrize(
    "noted",
    [
        "she seemed tired and looked at the door",
        "they fired the last planner in march",
        "he was v friendly and offered coffee",
        "they lost their biggest client",
        "she asked how i price a mould, i said by the hour",
        "i told her about the kiln and she nodded",
        "told them about the night shift rota",
        "they will get back to me next week",
        "their budget is frozen until november",
        "she hates the new office and the people in it",
        "they pay a salary of 40k for this one",
        "a customer told her that he would sue them",
        "team of 6 and one in lisbon",
        "sie suchen jemanden für die Nachtschicht",
        "they may be opening in Ghent maybe??",
        "she has a strong accent and talks fast",
    ],
)
def test_what_is_not_for_their_ears_stays_in_the_notes(noted):
    assert back(noted) == ""


@pytest.mark.parametrize(
    ("noted", "language", "said"),
    [
        ("sie suchen jemanden, der die Kühlkette dokumentiert", "de", "dass Sie jemanden suchen, der die Kühlkette dokumentiert"),
        ("wirkt nett und hat wenig Zeit", "de", ""),
        ("ils cherchent quelqu'un pour la tournée du matin", "fr", "que vous cherchez quelqu'un pour la tournée du matin"),
        ("ils ont perdu leur plus gros client en mars", "fr", ""),
        ("buscan a alguien para el turno de noche", "es", ""),
    ],
)  # fmt: skip
def test_other_languages_tell_back_only_what_is_sure(noted, language, said):
    assert back(noted, language) == said


def test_a_note_that_belongs_to_a_point_brings_it_along():
    made = drafts.compose(
        occasion(
            story(
                notes="they're moving the flour orders from fax to a web form",
                facts=("Moved the flour orders at Hollis from phone calls to a web form",),
            )
        )
    )
    assert "Moving the flour orders from fax to a web form is work I" in made.body
    assert ": I moved the flour orders at Hollis" in made.body
    noted = next(s for s in made.sentences if "oving the flour orders" in s.text)
    assert any(f.startswith("N") for f in noted.from_)


def test_of_a_panel_an_unassigned_line_is_told_to_nobody():
    panel = (person(), person("Omar Quist", id="p2"))
    made = drafts.compose(occasion(story(people=panel, notes="they count crates twice but 1 in 9 goes missing")))
    assert "crates" not in made.body


def test_a_ticked_line_is_never_told_back():
    made = drafts.compose(occasion(story(notes="in confidence: they are buying the mill next door")))
    assert "mill next door" not in made.body


@pytest.mark.parametrize(
    ("language", "mine", "stance"),
    [
        (en, "I'd start with the two ovens that fail most.", "proposal"),
        (en, "I would ask the drivers first.", "proposal"),
        (en, "I'd want to be there from the start.", ""),
        (en, "At Hollis we kept two starters.", "experience"),
        (en, "I told you about the kiln.", ""),
        (en, "I show them the bill first.", ""),
        (de, "Ich würde mit den zwei Öfen anfangen.", "proposal"),
        (de, "Bei Hollis haben wir zwei Öfen geführt.", "experience"),
        (de, "Ich habe von der Mühle erzählt.", ""),
        (fr, "Je commencerais par les deux fours.", "proposal"),
        (fr, "Chez Hollis, nous avions deux fours.", "experience"),
        (fr, "J'ai parlé du moulin.", ""),
        (es, "Empezaría por los dos hornos.", "proposal"),
        (es, "En Hollis pusimos dos hornos.", "experience"),
        (es, "Me gustaría estar desde el principio.", ""),
    ],
)
def test_an_answer_is_a_proposal_or_an_experience(language, mine, stance):
    assert language.stance(mend(mine, language.MENDINGS, {})) == stance


@pytest.mark.parametrize(
    ("mine", "led"),
    [
        ("We greased it.", "zero. We greased it."),
        ("I'd grease it every week.", "I'd grease it every week."),
        ("Your gate sticks on Mondays, and I greased ours.", "\n\nYour gate sticks on Mondays"),
        ("I said I'd grease it.", "below zero. I'd still grease it."),
    ],
)
def test_an_answer_follows_what_it_answers_and_no_more_is_promised(mine, led):
    made = drafts.compose(occasion(story(debrief=(Debrief(person_id="p1", said="it sticks below zero", mine=mine),))))
    assert led in made.body and "happy to" not in made.body


@pytest.mark.parametrize(
    ("line", "there"),
    [
        ("they're moving the flour orders from fax to a web form, Q1", True),
        ("they're moving the flour orders from fax to a web form (phase 2)", False),
        ("flour orders: fax -> web form = a mess for the night crew", False),
    ],
)
def test_what_only_a_note_is_written_like_stays_in_the_notes(line, there):
    fact = "Moved the flour orders at Hollis from phone calls to a web form"
    made = drafts.compose(occasion(story(notes=line, facts=(fact,))))
    assert ("web form is work" in made.body) == there and "Q1" not in made.body and "(" not in made.body
