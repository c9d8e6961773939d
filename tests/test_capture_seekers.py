"""Employers whom a sentence names that seeks somebody for the page's job, in many languages."""

from __future__ import annotations

import pytest

from afterword.capture import seekers
from afterword.capture.evidence import Evidence
from afterword.model import PageInView

NAMED = [
    (
        "Cook",
        "The Department of Food at the University of Wels offers a PhD position for a cook.",
        "University of Wels",
    ),
    ("Cellar Hand", "Hollin Brewing has an opening for a Cellar Hand.", "Hollin Brewing"),
    ("Cook", "Applications are invited for the post of Cook at Hollin House.", "Hollin House"),
    ("Cook", "We have an exciting opportunity for a Cook to join Hollin House for good.", "Hollin House"),
    ("Cook", "Hollin House, a small hotel by the sea, is recruiting a Cook.", "Hollin House"),
    ("Cook", "Hollin House wishes to appoint a Cook.", "Hollin House"),
    ("Cook", "Come and work for Hollin House as a Cook.", "Hollin House"),
    # Whom the sentence calls otherwise than the title does.
    (
        "Evening Maths Instructors",
        "Hollin House of Wells is looking for kind and patient tutors.",
        "Hollin House of Wells",
    ),
    ("Koch (m/w/d)", "Das Gasthaus Hollhof sucht eine Küchenhilfe.", "Gasthaus Hollhof"),
    ("Koch (m/w/d)", "An der Universität Welsheim ist eine Stelle als Koch zu besetzen.", "Universität Welsheim"),
    ("Koch (m/w/d)", "Im Museum Hollhof ist zum Mai die Stelle zu besetzen.", "Museum Hollhof"),
    ("Koch (m/w/d)", "Die Hollwerke bieten zum 1. März eine Stelle als Koch.", "Hollwerke"),
    ("Koch (m/w/d)", "Für das Gasthaus Hollhof suchen wir einen Koch.", "Gasthaus Hollhof"),
    ("Koch (m/w/d)", "Das Gasthaus Hollhof stellt zum 1. März einen Koch ein.", "Gasthaus Hollhof"),
    ("Cuisinier H/F", "L'Université de Hollac propose un poste de cuisinier.", "Université de Hollac"),
    ("Cuisinier H/F", "Au sein de la Maison Hollac, vous préparez les plats.", "Maison Hollac"),
    ("Cuisinier H/F", "Rejoignez la Maison Hollac !", "Maison Hollac"),
    ("Cocinero/a", "El Instituto Hollín ofrece una plaza de cocinero.", "Instituto Hollín"),
    ("Cuoco", "La Trattoria Hollino cerca un cuoco.", "Trattoria Hollino"),
    ("Kok", "Restaurant Hollhuis zoekt een kok.", "Restaurant Hollhuis"),
    ("Kucharz", "Restauracja Hollówka zatrudni kucharza.", "Restauracja Hollówka"),
    ("Kuchař", "Společnost Hollka hledá kuchaře.", "Hollka"),
    ("Cozinheiro", "A Casa Hollão está a recrutar cozinheiro.", "Casa Hollão"),
    ("Kock", "Nu söker Hollsta en kock.", "Hollsta"),
    ("Kok", "Hollsted søger en kok.", "Hollsted"),
    ("Kokk", "Hollstad søker kokk.", "Hollstad"),
    ("Kokki", "Hollila hakee kokkia.", "Hollila"),
    ("Szakács", "Az Holl Étterem szakácsot keres.", "Holl Étterem"),
]
NOBODY = [
    ("Cook", "We offer a position with a pension, and our kitchen is looking for a cook."),
    ("Koch (m/w/d)", "Zum Frühjahr suchen wir einen Koch."),
    ("Koch (m/w/d)", "In Vollzeit suchen wir einen Koch."),
    ("Koch (m/w/d)", "Für unser Team in Linz suchen wir einen Koch."),
    ("Cook", "She led kitchens (among them one at Farrow) for years before."),
    ("Cook", "London needs a cook."),
    ("Cook", "Hollin House is looking for old pans. Cooks know why."),
    ("Kucharz", "Wójt Gminy Hollów ogłasza nabór na stanowisko kucharza."),
    ("Cook", "As a Cook you work with Prof. Ann Heron."),
    ("Cook", "Tell us why you want to cook at the weekend."),
]


def _named(title: str, sentence: str) -> list[str]:
    html = f"<h1>{title}</h1><p>{sentence}</p>"
    seen = Evidence(PageInView(url="https://pages-9.example/jobs/1", html=html))
    return [stated.value for stated in seekers.candidates(seen, title)]


@pytest.mark.parametrize(("title", "sentence", "company"), NAMED)
def test_a_sentence_that_seeks_names_its_employer(title: str, sentence: str, company: str) -> None:
    assert _named(title, sentence)[:1] == [company]


@pytest.mark.parametrize(("title", "sentence"), NOBODY)
def test_a_time_a_place_and_an_office_seek_nobody(title: str, sentence: str) -> None:
    assert _named(title, sentence) == []


def test_an_office_that_calls_belongs_to_an_institution() -> None:
    sentence = "Dyrektor Muzeum Hollów ogłasza nabór na stanowisko kustosza."
    assert _named("Kustosz", sentence) == ["Muzeum Hollów"]


WHOLE_NAMES = [
    ("The Governors of St Alban’s CofE Aided Primary & Nursery School are seeking to appoint a Cook.",
     "St Alban’s CofE Aided Primary & Nursery School"),
    ("The U.S. Embassy in Linz is seeking an individual for the position of Cook.", "U.S. Embassy"),
    ("The Department of Soup of Tarn University announces a post of Cook.", "Tarn University"),
    ("La commune de VAUMORIN-SUR-L’ARDE (Landes – 1 150 habitants) recrute : Cook (H/F)", "commune de VAUMORIN-SUR-L’ARDE"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), WHOLE_NAMES)
def test_long_names_of_houses_are_read_whole(sentence, wanted):
    assert wanted in _named("Cook", sentence)[:1]
