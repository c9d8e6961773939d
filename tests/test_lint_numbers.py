"""Numbers in words are read as what they say, however they are written."""

import pytest

from afterword.lint import numbers


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("forty-four grants", "en", 44),
        ("four hundred and twenty loaves", "en", 420),
        ("zweiunddreißig Prozent", "de", 32),
        ("zweiunddreissig Prozent", "de", 32),
        ("Dreißig Stühle", "de", 30),
        ("einunddreißigtausend Medien", "de", 31_000),
        ("vierhundertzwanzig Brote", "de", 420),
        ("quatre-vingt-dix-neuf clients", "fr", 99),
        ("quatre-vingts dossiers", "fr", 80),
        ("soixante et onze lits", "fr", 71),
        ("cent quatre-vingts dossiers", "fr", 180),
        ("trois mille quatre cents membres", "fr", 3400),
        ("une cinquantaine de lits", "fr", 50),
        ("tres mil cuatrocientos socios", "es", 3400),
        ("setecientas cincuenta macetas", "es", 750),
        ("treinta y dos sillas", "es", 32),
        ("veintidós vacas", "es", 22),
        ("noventa y un días", "es", 91),
    ],
)
def test_number_words_say_their_value(words, language, value):
    assert [n.values for n in numbers.read(words, language)] == [frozenset({float(value)})]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_number_word_is_read_in_any_case(language):
    for word, value in numbers.spelt(language).items():
        for written in (word, word.upper(), word.capitalize(), word.casefold()):
            read = list(numbers.read(written, language))
            assert all(n.values == {float(value)} for n in read)
