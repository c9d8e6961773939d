"""A comment names a thing of the post: the line that stays, and a word on it that claims nothing."""

import re
from importlib import import_module

import pytest

from test_drafts_telling import comment, post

TOLD = "It has leaned for years. That is old news. Nobody but the carpenter owned a string of that length, and so it stayed a rumour until now."
SAID = re.compile(r"[“„«]\s?(?P<line>[^”“»]+?)\s?[”“»]")


@pytest.mark.parametrize(
    ("title", "text", "line"),
    [
        ("A leaning wall", f"{TOLD} Carpenters trust their strings.", "Carpenters trust their strings"),
        ("Der Faden an der Ostwand", "Sie lehnt, sagt man. Das ist lange her. Zimmerleute trauen ihren Fäden. Na ja.", "Zimmerleute trauen ihren Fäden"),
        ("El hilo de la pared", "Eso dicen. Hace mucho. Los carpinteros confían en sus hilos. En fin.", "Los carpinteros confían en sus hilos"),
        ("Le fil", "On le disait. Le charpentier a tendu un fil, pas une règle.", "Le charpentier a tendu un fil, pas une règle"),
        ("Wall", f"{TOLD} The carpenter says: \"A wall has no opinion of the string.\"", "A wall has no opinion of the string"),
    ],
)  # fmt: skip
def test_the_line_that_stays_is_quoted(title, text, line):
    made = comment(post(title, text))
    assert made.angle == "ask"
    assert SAID.search(made.body)["line"].strip("\u00a0\u202f ") == line


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("News", "Thrilled!"),
        ("The string on the east wall", f"{TOLD} The mason passed away in May."),
        ("Masons wanted", "We are hiring. Apply now. Learn more on our site. Happy to answer anything you ask."),
        ("Open wall day", "Doors open on 3 May. Register below. We will serve soup and show you the wall."),
    ],
)
def test_of_nothing_of_grief_and_of_an_advertisement_there_is_no_line(title, text):
    assert comment(post(title, text)).body == ""


def test_a_short_post_of_the_house_that_ends_in_few_words_is_not_met_with_silence():
    told = "The harbour steps are closed from Monday. Divers check every ring. Thirty rings passed the test."
    made = comment(post("Which steps are closed?", told, author="Crumb & Co"))
    assert "Thirty rings passed the test" in made.body


def test_an_answer_in_a_whole_sentence_needs_no_name_before_it():
    made_of = post("Damp", "We found the damp with a candle, not with the meter. What do you trust?")
    made = comment(
        made_of, mine="At Hollis I put my palm on the wall for a minute.", handle="trust", said="what to trust"
    )
    assert made.body.startswith("At Hollis I put my palm on the wall for a minute.")


def test_another_wording_says_another_thing_of_it():
    made_of = post("A leaning wall", f"{TOLD} Carpenters trust their strings, not their eyes.")
    bodies = {comment(made_of, variant=i).body for i in range(3)}
    assert len(bodies) == 3


@pytest.mark.parametrize(
    ("language", "told", "won"),
    [
        ("fr", "Lina a obtenu le prix du jury.", True),
        ("fr", "Nous avons passé l'année à réécrire nos cartels.", False),
        ("es", "Lina ha ganado el premio del jurado.", True),
        ("es", "Lina ha recibido la carta de siempre.", False),
    ],
)
def test_a_prize_is_won_and_a_year_is_only_spent(language, told, won):
    frames = import_module(f"afterword.drafts.frames.comments.{language}")
    assert any(pattern.search(told) for pattern, _ in frames.MILESTONES) == won
