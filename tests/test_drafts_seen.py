"""Thanks for what the writer was shown or given, and for nothing that is only spoken of."""

import pytest

from afterword.drafts import seen


@pytest.mark.parametrize(
    "line",
    [
        "most visitors leave before the end, tour lasts 90 and the bus goes at 4",
        "tour takes too long for school groups",
        "the tour is their best seller, 14 pounds",
        "guests want a shorter tour",
        "she runs the evening tour herself",
        "one man walked the line and counted crates",
        "at Hollis I walked the floor every morning",
        "people queue for the tour at 11",
        "tour guides leave after one season",
        "visitors had lunch before the tour",
        "the queue over lunch is 40 deep",
        "tourists climb up the tower without a ticket",
        "groups on a guided tour never see the shop",
        "they want a 30 min tour for cruise parties",
        "they had 40 tour bookings in May",
        "she wants to cut the cellar tour to half an hour",
    ],
)
def test_what_they_sell_or_do_is_no_treat_for_me(line):
    assert seen.occasion(line, "en") == ""


@pytest.mark.parametrize(
    ("line", "thanked"),
    [
        ("quick tour first, then an hour in her office", "the tour"),
        ("40 min + tour of the plant", "the tour"),
        ("tour of the flour silos", "the tour"),
        ("got a tour of the cellars, cold!", "the tour"),
        ("he gave me a backstage tour", "the tour"),
        ("walked me round the packing hall", "the tour"),
        ("she showed us around, smelled of yeast", "the tour"),
        ("had a nice tour with the foreman", "the tour"),
        ("started with a 20 min tour", "the tour"),
        ("we walked the yard together", "the walk round the yard"),
        ("we had lunch in the canteen", "lunch"),
        ("lunch with the two bakers", "lunch"),
        ("we went up the tower, windy", "the climb up the tower"),
    ],
)
def test_what_was_given_to_me_is_thanked_for(line, thanked):
    assert seen.occasion(line, "en") == thanked


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("die Kellerführung dauert 75 Minuten, der Bus fährt nach 55", "de"),
        ("Betriebsführung kostet 12 Euro", "de"),
        ("Besucher gehen nach dem Rundgang nicht in den Laden", "de"),
        ("la visite de la cave dure une heure et quart", "fr"),
        ("les clients sautent la visite du chai", "fr"),
        ("la visita a la bodega dura hora y media", "es"),
        ("los grupos no hacen la visita de la fábrica", "es"),
        ("cada visita del almacén empieza tarde", "es"),
    ],
)
def test_what_they_sell_is_no_treat_in_another_language(line, language):
    assert seen.occasion(line, language) == ""


@pytest.mark.parametrize(
    ("line", "language", "thanked"),
    [
        ("danach Rundgang durch die Halle", "de", "den Rundgang"),
        ("hat mir die Backstube gezeigt", "de", "den Rundgang"),
        ("il m'a fait visiter l'atelier", "fr", "la visite"),
        ("me enseñó la bodega", "es", "la visita"),
    ],
)
def test_what_was_shown_to_me_is_thanked_for_in_another_language(line, language, thanked):
    assert seen.occasion(line, language) == thanked


@pytest.mark.parametrize(
    ("line", "language", "thanked"),
    [
        ("stallgang mit frau brandl, 40 min", "de", "den Stallgang"),
        ("waldgang bei regen, dann kaffee", "de", "den Waldgang"),
        ("baustellenbegehung mit dem polier", "de", "die Baustellenbegehung"),
        ("werkstattführung mit hr. rieder", "de", "die Werkstattführung"),
        ("der umgang mit kunden is ihr wichtig", "de", ""),
        ("jahrgang 2019 bei ihnen", "de", ""),
        ("on a fait le tour de l'atelier, 20 min", "fr", "le tour de l'atelier"),
        ("petit tour du dépôt avec rené", "fr", "le tour du dépôt"),
        ("c'est mon tour de garde", "fr", ""),
        ("dimos una vuelta por la nave con el jefe", "es", "la vuelta por la nave"),
        ("recorrido por la bodega, frío", "es", "el recorrido por la bodega"),
        ("la vuelta por carretera es larga", "es", ""),
    ],
)
def test_a_walk_is_named_as_what_it_was(line, language, thanked):
    assert seen.occasion(line, language) == thanked
