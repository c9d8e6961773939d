"""What employers call their own house in passing: "At Adler we bake", "For our company Adler we seek"."""

from __future__ import annotations

import pytest

from afterword.capture import own_words
from afterword.page import Page

NAMED = [
    ("At Hollin we bake for those who rise early.", "Hollin"),
    ("Good bread takes time. At Hollin House, we take it.", "Hollin House"),
    ("Bei Hollhof backen wir mit Zeit.", "Hollhof"),
    ("Bij Ketelbrug doen we aan brood met tijd.", "Ketelbrug"),
    ("Chez Vaumorin, nous cuisons chaque nuit.", "Vaumorin"),
    ("Hos Ekbrød bager vi om natten.", "Ekbrød"),
    ("Pro naši malou a mladou společnost Vrbina hledáme pekaře.", "Vrbina"),
    ("Für unsere Firma Hollhof suchen wir eine Bäckerin.", "Hollhof"),
    ("Pour notre petite entreprise Vaumorin recherche un boulanger.", "Vaumorin"),
]
UNNAMED = [
    "At night we bake for those who rise early.",
    "We work at Easter and at Hollin Fair our partners bake.",
    "Our parent company Tarn owns the mill.",
    "Bei uns backen wir mit Zeit.",
]


def names(text):
    page = Page(f"<html><body><p>{text}</p></body></html>", "https://unknown.example/")
    return [stated.value for stated in own_words.candidates(page.lines)]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_house_is_named(text, name):
    assert name in names(text)


@pytest.mark.parametrize("text", UNNAMED)
def test_nobody_is_named(text):
    assert names(text) == []
