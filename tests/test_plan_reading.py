"""Hurried words are made plain; innocent ones are left alone."""

import pytest

from afterword.plan.promises import languages, table
from afterword.plan.spelling import plain, spelled


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en", "thrusday", "thursday"), ("en", "nxt wk", "next week"), ("en", "novemeber", "november"), ("en", "b4 tgiving", "before thanksgiving"),
        ("de", "donerstag", "donnerstag"), ("de", "naechste wohce", "nachste woche"), ("de", "anf. nov", "anfang nov"),
        ("fr", "semaine procahine", "semaine prochaine"), ("fr", "sem prochaine", "semaine prochaine"), ("fr", "mecredi", "mercredi"),
        ("es", "la semana q viene", "la semana que viene"), ("es", "juevse", "jueves"), ("es", "finde", "fin de semana"),
    ],
)  # fmt: skip
def test_misspelt_time_words_are_mended(language, typed, meant):
    assert spelled(typed, table(language)) == meant


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "easier eastern mouth match later weekly sundry matter money honest house follow wording march may"),
        ("de", "kommen konnte gestern machen montage anfragen suchen letzte stande wachen dienste nacht"),
        ("fr", "demande prochainement heureux savoir debout milieux ouvert couvrent marie"),
        ("es", "entero manzana jueces gusto abrir principio ventas dinero finalmente medidas"),
    ],
)
def test_innocent_words_are_left_alone(language, words):
    assert spelled(words, table(language)) == words


def test_text_is_made_plain():
    assert plain("  Bis  Ende\tnächster Woche – spätestens… ’s ") == "bis ende nachster woche - spatestens. 's"
    assert len(plain("x" * 10_000)) == 500


def test_every_language_is_found_in_its_folder_and_others_fall_back_to_english():
    assert languages() == {"en", "de", "fr", "es"}
    assert table("pt-BR") is table("en")
    assert table("de-AT") is table("de")
