"""A question noted without who asked it gets the word order it has after "you asked"."""

import pytest

from afterword.drafts.plain_questions import inside, is_question


@pytest.mark.parametrize(
    ("language", "noted", "made"),
    [
        ("en", "how do I decide which kiln to load first", "how I decide which kiln to load first"),
        ("en", "which glaze would I drop, the blue or the ash", "which glaze I would drop, the blue or the ash"),
        ("en", "what should I check before a firing?", "what I should check before a firing"),
        ("en", "how I'd price a vase", "how I'd price a vase"),
        ("en", "What did I learn from the burst pipe", ""),
        ("en", "how is the clay stored when I leave", ""),
        ("en", "what would you check first", "what I would check first"),
        ("en", "what would you do with your kiln", ""),
        ("en", "why do they lose lids when I fire", ""),
        ("de", "wie würde ich den Ofen laden", "wie ich den Ofen laden würde"),
        ("de", "womit soll ich anfangen, wenn keiner da ist", "womit ich anfangen soll, wenn keiner da ist"),
        ("de", "wie ich den Ofen lade", "wie ich den Ofen lade"),
        ("de", "wie lade ich den Ofen", ""),
        ("fr", "comment est-ce que je charge le four", "comment je charge le four"),
        ("fr", "par quoi commencerais-je", "par quoi je commencerais"),
        ("fr", "comment je charge le four", "comment je charge le four"),
        ("es", "cómo cargo el horno", "cómo cargo el horno"),
        ("es", "¿cómo cargaría el horno?".strip("¿"), "cómo cargaría el horno"),
    ],
)
def test_a_question_to_me_goes_inside_a_sentence_or_stays_out(language, noted, made):
    assert is_question(noted, language)
    assert inside(noted, language) == made


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("en", "that the kiln has no timer"),
        ("en", "the kiln: how it drips"),
        ("en", "when the kiln is cold they open it"),
        ("en", "how they lost the blue glaze"),
        ("de", "warum die Deckel gerade im Winter reißen"),
        ("de", "der Ofen ist nie kalt"),
        ("fr", "que le four n'est jamais froid"),
        ("fr", "pourquoi les couvercles cassent en hiver"),
        ("es", "que el horno no se enfría"),
    ],
)
def test_what_is_told_is_no_question(language, noted):
    assert not is_question(noted, language)
