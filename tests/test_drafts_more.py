"""Where nothing else is certain, a comment wishes to read more, and says of what."""

import pytest

from test_drafts_telling import comment, post

TOLD = "It has leaned for years. That is old news. Nobody but the carpenter owned a string of that length, and so it stayed a rumour until now."


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [
        ("The string on the east wall", TOLD, "“The string on the east wall”: I'd like to read more about that."),
        ("One string, one wall!", TOLD, "“One string, one wall”: I'd like to read more about that."),
        ("A leaning wall", f"{TOLD} Carpenters trust their strings.", "“Carpenters trust their strings”: I'd like to read more about that."),
        ("Der Faden an der Ostwand", "Sie lehnt, sagt man. Das ist lange her. Zimmerleute trauen ihren Fäden. Na ja.", "„Zimmerleute trauen ihren Fäden“: Dazu würde ich gern mehr lesen."),
        ("El hilo de la pared", "Eso dicen. Hace mucho. Los carpinteros confían en sus hilos. En fin.", "«Los carpinteros confían en sus hilos»: me gustaría leer más sobre eso."),
    ],
)  # fmt: skip
def test_a_line_that_stands_alone_or_the_title_says_of_what(title, text, said):
    made = comment(post(title, text))
    assert (made.body, made.angle) == (said, "ask")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("News", TOLD),
        ("The string on the east wall", "Thrilled!"),
        ("The string on the east wall", f"{TOLD} The mason passed away in May."),
    ],
)
def test_of_nothing_and_of_grief_there_is_no_more(title, text):
    assert comment(post(title, text)).body == ""
