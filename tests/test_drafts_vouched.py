"""Whoever opened the door is thanked for what they did, and told what comes next."""

from datetime import timedelta

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, person, story


def thanks(said, language="en", region="GB", near=True, channel="email", notes="", promised=None):
    name = "Ines Falk"
    who = (person(name, address="first_name" if near else "title_surname", id="p9"), person("Nora Finch", id="p1"))
    made = story(
        people=who, debrief=(Debrief(person_id="p9", said=said, handle="the oven map", mine=None),), notes=notes,
        language=language, region=region, promised=promised,
    )  # fmt: skip
    return drafts.compose(occasion(made, "referrer_thanks", channel=channel, after=timedelta(days=1))).body


@pytest.mark.parametrize(
    ("language", "region", "near", "said", "thanked"),
    [
        ("en", "GB", True, "she told Nora about the oven map before I said a word", "Thank you for telling Nora about the oven map before I said a word."),
        ("en", "US", True, "Ines put my name on top of the pile", "Thank you for putting my name on top of the pile."),
        ("en", "GB", True, "he vouched for me with the whole night shift", "Thank you for vouching for me with the whole night shift."),
        ("de", "DE", True, "sie hat Nora von der Ofenkarte erzählt, bevor ich etwas gesagt habe", "anke, dass du Nora von der Ofenkarte erzählt hast, bevor ich etwas gesagt habe."),
        ("de", "DE", False, "Frau Falk hat meine Unterlagen selbst weitergegeben", "dass Sie meine Unterlagen selbst weitergegeben haben."),
        ("fr", "FR", True, "elle a parlé de la carte des fours à Nora avant moi", "Merci d'avoir parlé de la carte des fours à Nora avant moi."),
        ("fr", "FR", True, "elle m'a présenté à toute l'équipe de nuit", "Merci de m'avoir présenté à toute l'équipe de nuit."),
        ("es", "ES", True, "ella le habló a Nora del mapa de hornos antes que yo", "Gracias por hablarle a Nora del mapa de hornos antes que yo."),
        ("es", "MX", True, "me presentó a todo el equipo de noche", "Gracias por presentarme a todo el equipo de noche."),
    ],
)  # fmt: skip
def test_the_deed_is_thanked_for(language, region, near, said, thanked):
    assert thanked in thanks(said, language, region, near)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the ovens are old"),
        ("en", "she told me they pay badly"),
        ("de", "die Öfen sind alt"),
        ("fr", "les fours sont vieux"),
        ("es", "los hornos son viejos"),
    ],
)
def test_what_is_no_deed_gives_plain_thanks_and_no_list_of_matters(language, said):
    letter = thanks(said, language, {"en": "GB"}.get(language, language.upper()))
    for clause in ("among other things", "Unter anderem", "Parmi les sujets", "entre otras cosas", "badly", "told me"):
        assert clause not in letter


def test_a_text_is_short_and_says_what_comes_next():
    letter = thanks(
        "she told Nora about the oven map before I said a word", channel="text_message", promised="early next week",
        notes="nora showed me round, ines sat in. trial shift likely tues 17 march, own apron",
    )  # fmt: skip
    assert "the trial shift on Tuesday 17 March" in letter
    assert "early next week" in letter
    assert "Crumb & Co" not in letter
    assert len(letter.split()) < 75
