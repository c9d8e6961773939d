"""Work that is done from anywhere: the words of the page win over the one that its data map to."""

import json

import pytest

from afterword.capture import read
from afterword.capture.places import is_mode
from afterword.model import PageInView, Profile

AD = "<h2>Responsibilities</h2><ul><li>Soup</li></ul><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"


def place(shown, *, data=True, url="https://boards.example/jobs/cook-4711"):
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Cook",
        "hiringOrganization": {"@type": "Organization", "name": "Adler"},
        "jobLocationType": "TELECOMMUTE",
        "applicantLocationRequirements": {"@type": "Country", "name": "AT"},
    }
    told = f"<script type='application/ld+json'>{json.dumps(posting)}</script>" if data else ""
    html = f"<title>Cook - Adler</title>{told}<body><h1>Cook</h1>{shown}{AD}</body>"
    found = read(PageInView(url=url, html=html), Profile()).location
    return found.value if found else None


SHOWN = [
    ("<div>Remoto</div><div>(Qualquer lugar)</div>", "Remoto (Qualquer lugar)"),
    ("<div>Тільки віддалено</div><div>Весь світ</div>", "Тільки віддалено, Весь світ"),
    ("<p>Télétravail complet</p><p>Monde entier</p>", "Télétravail complet, Monde entier"),
    ("<p>100% remote</p><p>Österreich</p>", "100% remote, Österreich"),
    ("<p>Vollzeit</p><p>Komplett remote</p>", "Komplett remote"),
    ("<p>Fully Remote • East Coast region</p>", "Fully Remote • East Coast region"),
    ("<p>Trabajo remoto</p><p>Cualquier lugar</p>", "Trabajo remoto, Cualquier lugar"),
    ("<p>Praca zdalna</p><p>Pełny etat</p>", "Praca zdalna"),
    # Nothing shown, or a sentence only: what the data say.
    ("<p>Full time</p>", "Remote (AT)"),
    ("<p>Remote work is a habit of ours, and has been since we began.</p>", "Remote (AT)"),
    ("<p>Remote control repair</p>", "Remote (AT)"),
]


@pytest.mark.parametrize(("shown", "wanted"), SHOWN)
def test_the_words_of_the_page_win_over_a_mapped_one(shown, wanted):
    assert place(shown) == wanted


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("<p>Fully Remote • East Coast region</p>", "Fully Remote • East Coast region"),
        ("<p>Remote (EMEA only)</p>", "Remote (EMEA only)"),
        ("<p>Remote, from anywhere · Some travel to the sea · $180,000</p>", "Remote, from anywhere"),
        ("<p>Remote · UK</p>", "Remote · UK"),
        ("<p>Hybrid</p><p>You cook in our kitchen in Leith.</p>", "Leith"),
    ],
)
def test_words_for_work_from_anywhere_say_the_place_without_data(shown, wanted):
    assert place(shown, data=False) == wanted


MODES = [
    "Remote", "100% remote", "Fully Remote", "Vollständig remote", "Nur remote", "Vor Ort", "Hybrid", "Hybride",
    "Présentiel", "Télétravail partiel", "Presencial", "Híbrido", "100% remoto", "Ibrido", "In sede", "Smart working",
    "Op locatie", "Hybrydowo", "Praca stacjonarna", "Zdalnie", "Na dálku", "Hybridně", "Yerinde", "Uzaktan", "Hibrit",
    "Удалённо", "Удаленная работа", "Релокация", "В офисе", "Віддалено", "Тільки віддалено", "Distansarbete",
    "På plats", "Hjemmefra", "Etätyö", "Lähityö", "リモート", "フルリモート", "Távmunka", "(Remote)",
]  # fmt: skip


@pytest.mark.parametrize("text", MODES)
def test_a_way_of_working_is_no_place(text):
    assert is_mode(text)


@pytest.mark.parametrize("text", ["Leith", "Remote Island", "Orange", "Nur", "Remoulins", "Full", "Hybridge", ""])
def test_places_are_no_ways_of_working(text):
    assert not is_mode(text)
