"""Words, stems and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import text


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("We use C++ and C#.", ["we", "use", "c++", "and", "c#"], id="languages with signs"),
        pytest.param("Node.js or .NET?", ["node.js", "or", ".net"], id="names with a stop in them"),
        pytest.param("It’s Priya's idea, don't ask", ["it's", "priya's", "idea", "don't", "ask"], id="contractions"),
        pytest.param("l’équipe d'été", ["l", "équipe", "d", "été"], id="French elision"),
        pytest.param("hand-off: 40k_events", ["hand", "off", "40k", "events"], id="hyphens and underscores part words"),
        pytest.param("Straße ﬁnden", ["strasse", "finden"], id="casefolded and composed"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words_are_what_a_person_would_count(said, expected):
    assert text.words(said) == expected


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        pytest.param("The nurses are running handoffs", "en", ["nurs", "run", "handoff"], id="en"),
        pytest.param("Die Prüfungen der Anlagen", "de", ["prufung", "anlag"], id="de"),
        pytest.param("les nouvelles fiches produits", "fr-FR", ["nouvel", "fich", "produit"], id="fr with a region"),
        pytest.param("los pacientes del hospital", "es", ["pacient", "hospital"], id="es"),
        pytest.param("the pipelines", "cs", ["pipelin"], id="a language without a stemmer is read as English"),
        pytest.param("c++ and k8s", "en", ["c++", "k8s"], id="names are left whole"),
    ],
)
def test_stems_leave_stop_words_out(said, language, expected):
    assert text.stems(said, language) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("It went well! Did it? Yes.", ["It went well!", "Did it?", "Yes."], id="three"),
        pytest.param("Dr. Okafor met Mr. Wei at 3 p.m. today.", ["Dr. Okafor met Mr. Wei at 3 p.m. today."], id="short forms"),
        pytest.param("Am 15. Oktober geht es weiter.", ["Am 15. Oktober geht es weiter."], id="German ordinals"),
        pytest.param("One\n- two\n• three. Four", ["One", "two", "three.", "Four"], id="lines and bullets"),
        pytest.param("“Stop.” Then go.", ["“Stop.”", "Then go."], id="quotes"),
        pytest.param("", [], id="nothing"),
    ],
)  # fmt: skip
def test_sentences_end_where_they_end(said, expected):
    assert text.sentences(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("The team opened a new ward with ten beds", "en"),
        ("Wir freuen uns über das neue Werk in der Stadt", "de"),
        ("Nous avons ouvert une usine près de la gare", "fr"),
        ("Hemos abierto la nueva planta en el puerto", "es"),
        ("Kubernetes 1.2", None),
        ("", None),
    ],
)
def test_the_language_shows_in_its_small_words(said, expected):
    assert text.language_of(said) == expected


def test_folding_makes_equal_what_reads_equal():
    assert text.fold("  “Straße”\u00a0–  ﬁne ") == text.fold('"STRASSE" - fine')


def test_cleaning_takes_what_nobody_sees():
    assert text.clean("a\u200bb\u202ec\x00d\U000e0041e\r\nf\ud800") == "abcde\nf"


def test_rare_words_are_those_that_say_something():
    said = ["work", "kubernetes", "the", "interviews", "replay"]
    assert text.rare(said, "en") == ["kubernetes", "replay"]


@given(st.text(max_size=400))
def test_any_text_can_be_read(said):
    text.stems(said, text.language_of(said))
    assert "\x00" not in text.clean(said)
    assert all(sentence.strip() for sentence in text.sentences(said))
