"""Who withdraws tells the reason that was typed of them by name, and takes leave."""

from datetime import timedelta

import pytest

from afterword import drafts
from stories import happening, occasion, story


def letter(words, language, region, kind="withdraw", event="withdrawn", tone="warm"):
    made = story(language=language, region=region, tone=tone, happenings=(happening(event, words),))
    return drafts.compose(occasion(made, kind, after=timedelta(days=3))).body


@pytest.mark.parametrize(
    ("language", "region", "typed", "told"),
    [
        ("en", "GB", "Tom accepted a day job elsewhere and wants to withdraw", "I have accepted a day job elsewhere."),
        ("en", "US", "Tom Reed has signed with another bakery, and would like to withdraw", "I have signed with another bakery."),
        ("en", "GB", "Tom is moving to Leeds", "I am moving to Leeds."),
        ("de", "DE", "Tom hat eine andere Stelle angenommen und möchte sich zurückziehen", "ch habe eine andere Stelle angenommen."),
        ("de", "AT", "Tom bleibt beim jetzigen Arbeitgeber", "ch bleibe"),
        ("fr", "CA", "Tom a accepté un poste de jour ailleurs et veut se retirer", "'ai accepté un poste de jour ailleurs."),
        ("fr", "FR", "Tom reste dans son poste actuel", "e reste"),
        ("es", "ES", "Tom ha aceptado otro puesto y quiere retirarse", "He aceptado otro puesto."),
        ("es", "MX", "Tom aceptó otro puesto más cerca de casa", "Acepté otro puesto más cerca de casa."),
        ("es", "MX", "Tom sigue con su empleo actual y se retira", "Sigo con"),
    ],
)  # fmt: skip
def test_a_reason_typed_by_name_is_told_as_ones_own(language, region, typed, told):
    said = letter(typed, language, region)
    assert told in said, said
    assert "Tom " not in said


@pytest.mark.parametrize(("typed"), ["Tom's wife is ill", "Tom a une offre mieux payée", "Tom hat ein krankes Kind"])
def test_what_is_private_stays_out(typed):
    for language, region in (("en", "GB"), ("fr", "FR"), ("de", "DE")):
        said = letter(typed, language, region)
        assert not {"ill", "payée", "krankes"} & set(said.replace(".", " ").split())


def test_nobody_says_see_you_soon_on_leaving():
    assert "À bientôt" not in letter("Tom a accepté un autre poste", "fr", "CA")
