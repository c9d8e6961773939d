"""Answers to a no take up the door that is held open, take the reason well and recite nothing."""

from datetime import timedelta

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import happening, occasion, person, story


def answer(words, language, region, near=True, **debrief):
    who = person() if near else person("Herr Nils Finch" if language == "de" else "Nils Finch", address="title_surname")
    given = (Debrief(person_id="p1", **debrief),) if debrief else ()
    made = story(
        people=(who,), debrief=given, language=language, region=region, happenings=(happening("rejected", words),)
    )
    return drafts.compose(occasion(made, "rejection_reply", after=timedelta(days=3))).body


@pytest.mark.parametrize(
    ("language", "region", "near", "words", "said"),
    [
        ("en", "GB", True, "Nora called: they promoted someone from their own night shift. She said to keep an eye out in May, when they open a second bakehouse", ("someone from your own night shift", "When you open a second bakehouse in May")),
        ("en", "US", True, "email: they hired internally. Get in touch again in March, when they set up a pastry team", ("an internal candidate", "When you set up the pastry team in March")),
        ("en", "GB", True, "Nora wrote: no this time, but there's a casual pool in February", ("the casual pool in February",)),
        ("en", "GB", True, "Nora rang, someone with more hours on ovens. asked if they may keep my details", ("keep my details",)),
        ("en", "US", True, "no. She said the oven map is still talked about", ("the oven map is still talked about",)),
        ("de", "DE", False, "Herr Finch rief an: intern besetzt. Ich soll mich im Mai melden, wenn sie eine zweite Backstube eröffnen", ("aus dem eigenen Haus", "Wenn Sie im Mai eine zweite Backstube eröffnen")),
        ("de", "DE", True, "Absage, Nora fragt, ob sie meine Unterlagen behalten dürfen", ("Meine Unterlagen darfst du gern behalten",)),
        ("de", "AT", False, "Absage. Er sagte, es gibt einen Springerpool im Februar", ("Über den Springerpool im Februar",)),
        ("fr", "FR", True, "appel de Nora : ils ont promu quelqu'un de leur équipe. Rester en contact, en mai, quand ils ouvriront un second fournil", ("quelqu'un en interne", "Quand vous ouvrirez un second fournil en mai")),
        ("fr", "FR", True, "refus. Elle demande si elle peut garder mes coordonnées", ("garder mes coordonnées",)),
        ("es", "ES", False, "no. Llamó Finch: ascendieron a alguien de su equipo. Que esté atento en mayo, cuando abran un segundo obrador", ("una persona interna", "Cuando abran un segundo obrador en mayo")),
        ("es", "MX", False, "no. Pregunta si pueden guardar mis datos", ("guardar mis datos",)),
    ],
)  # fmt: skip
def test_an_open_door_is_taken_up(language, region, near, words, said):
    letter = answer(words, language, region, near)
    for clause in said:
        assert clause in letter, letter


@pytest.mark.parametrize(
    ("language", "region", "said", "handle", "unsaid"),
    [
        ("en", "US", "half the orders come back as 'wrong tin', 4 calls each", "wrong tin", ("wrong tin", "4 calls")),
        ("de", "DE", "die Hälfte kommt als „falsche Form“ zurück, 4 Anrufe pro Stück", "falsche Form", ("falsche Form", "4 Anrufe")),
        ("fr", "FR", "la moitié revient en « mauvais moule », 4 appels chacun", "mauvais moule", ("mauvais moule", "4 appels")),
        ("es", "ES", "la mitad vuelve como «molde equivocado», 4 llamadas cada una", "molde equivocado", ("molde equivocado", "4 llamadas")),
    ],
)  # fmt: skip
def test_a_quotation_is_no_matter_and_no_figures_are_recited(language, region, said, handle, unsaid):
    letter = answer("no", language, region, said=said, handle=handle, mine=None)
    for clause in unsaid:
        assert clause not in letter, letter
