"""What was told to a colleague is no example for this person, and nothing stands beside what is owned up to."""

import pytest

from afterword import drafts
from afterword.drafts.whose import not_done
from afterword.model import Debrief
from stories import occasion, person, story


@pytest.mark.parametrize(
    "mine",
    [
        "I haven't fired one, so far I only watched.",
        "I have never run a kiln.",
        "Honestly, I haven't.",
        "I've not done that yet.",
        "Das habe ich noch nie gemacht, bisher nur zugesehen.",
        "Ich habe das noch nicht gemacht.",
        "Je ne l'ai jamais fait.",
        "Je n'ai pas encore cuit seule.",
        "No lo he hecho todavía.",
        "Todavía no.",
    ],
)
def test_what_is_not_done_is_known(mine):
    assert not_done(mine)


@pytest.mark.parametrize(
    "mine",
    [
        "I'd dry the lids first.",
        "I dried the lids and never lost one.",
        "Ich habe die Deckel zuerst getrocknet.",
        "J'ai séché les couvercles, jamais au soleil.",
        "Sequé las tapas y no perdí ninguna.",
        "I never open a kiln before morning.",
        "I haven't lost a lid in two years.",
        "Ich habe nie einen Deckel verloren, seit wir langsam trocknen.",
    ],
)
def test_what_was_done_is_no_gap(mine):
    assert not not_done(mine)


def _told(mine):
    people = (person(), person("Ada Moss", id="p2"))
    answers = (
        Debrief(
            person_id=people[0].id, said="half the loaves are sold before seven", handle="the early queue", mine=mine
        ),
        Debrief(
            person_id=people[1].id, said="the starter dies every Sunday", mine="We fed the starter twice on Sundays."
        ),
    )
    facts = ("Fed the starter twice on Sundays at Hollis; it never died again", "Baked nights at Hollis for 3 years")
    return drafts.compose(
        occasion(story(people=people, debrief=answers, facts=facts, notes="starter, early queue"))
    ).body


def test_a_colleagues_matter_is_no_example_here():
    assert "starter" not in _told(None)
    assert "starter" not in _told("I'd bake the first half at four.")


def test_nothing_stands_beside_what_is_owned_up_to():
    assert "3 years" not in _told("I haven't done that yet.")


def test_a_second_point_does_not_tell_the_first_again():
    facts = (
        "Kept a one-page oven board on the night desk at Hollis Bakery",
        "Ran the night desk at Hollis Bakery for 4 years",
    )
    empty = (Debrief(person_id="p1"),)
    made = drafts.compose(occasion(story(debrief=empty, facts=facts, title="Night Desk Baker"), "status_1")).body
    assert made.count("Hollis") < 2


def test_advice_in_the_notes_is_what_i_would_do():
    empty = (Debrief(person_id="p1"),)
    notes = "i said start w/ the oldest loaves + weigh them, people trust a scale"
    made = drafts.compose(occasion(story(debrief=empty, facts=(), notes=notes))).body
    assert "I'd still start with the oldest loaves and weigh them; people trust a scale." in made
