"""A place that comes free, told with a no in German, French or Spanish: it is thanked for by name."""

from __future__ import annotations

import pytest

from afterword.drafts.languages.grammar import grammar


@pytest.mark.parametrize(
    ("language", "told", "slots"),
    [
        (
            "de",
            "Absage. „Ihre Ofenskizze hat uns gefallen, im Herbst wird in der Backstube Hafen eine Stelle frei, melden Sie sich“",
            {
                "their_words": "Ihre Ofenskizze hat uns gefallen",
                "project_mine": "die Stelle in der Backstube Hafen, die im Herbst frei wird,",
            },
        ),
        (
            "de",
            "Absage, „bei uns im Lager wird ab Mai eine Stelle frei“",
            {"project_mine": "die Stelle bei Ihnen im Lager, die ab Mai frei wird,"},
        ),
        (
            "de",
            "„Im Juni eröffnen wir die Fähre, da ruf ich Sie an“",
            {"door_when": "Im Juni eröffnen wir die Fähre, da ruf ich Sie an"},
        ),
        (
            "fr",
            "refus. « Votre plan de serre nous a plu, un poste se libère à la pépinière en mai, je vous rappellerai »",
            {
                "their_words": "Votre plan de serre nous a plu",
                "project_mine": "le poste qui se libère à la pépinière en mai",
            },
        ),
        (
            "fr",
            "« au printemps, une place s'ouvre chez nous »",
            {"project_mine": "la place qui s'ouvre chez vous au printemps"},
        ),
        (
            "es",
            "«Su plano nos gustó mucho, en mayo se abre una plaza en el vivero, le llamaré»",
            {"their_words": "Su plano nos gustó mucho", "project_mine": "la plaza que se abre en el vivero en mayo"},
        ),
        ("es", "«en otoño hacemos la poda, le llamaré»", {"door_when": "En otoño hacemos la poda, le llamaré"}),
    ],
)
def test_a_place_that_comes_free_has_its_name(language, told, slots):
    assert grammar(language).read_event(told, False) == slots
