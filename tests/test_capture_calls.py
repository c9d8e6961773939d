"""Titles of pages that call for somebody in a sentence, and people named beside what they are."""

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

AD = "<h2>Responsibilities</h2><ul><li>Soup</li></ul><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"


def reading(title, body, url="https://www.adlermill.example/jobs/4711"):
    return read(PageInView(url=url, html=f"<title>{title}</title><body>{body}{AD}</body>"), Profile())


CALLS = [
    ("Bogholder | Adler Mill", "Vi søger en bogholder til vores kontor i Nørlund", "bogholder"),
    ("Job | Adler Mill", "Vi söker en kock till vår restaurang i Ekhamn", "kock"),
    ("Jobs | Adler Mill", "Wir suchen einen Koch für unser Restaurant in Oberwinden", "Koch"),
    ("Adler Mill", "We are looking for a cook for our mill in Kendal", "cook"),
    ("Adler Mill : nous recrutons un(e) caviste", "Nous recrutons un(e) caviste", "caviste"),
    ("Kahvilatyöntekijä – Adler Mill Oy", "Haemme kahvilatyöntekijää Kuopioon", "Kahvilatyöntekijä"),
    ("Cook for our island mill | Adler Mill", "Cook for our island mill", "Cook for our island mill"),
]


@pytest.mark.parametrize(("title", "heading", "wanted"), CALLS)
def test_a_heading_that_calls_for_somebody_names_the_job(title, heading, wanted):
    assert reading(title, f"<h1>{heading}</h1>").title.value == wanted


def test_the_house_above_labelled_rows_is_not_the_job():
    rows = "<p><b>JOB TITLE:</b> Overnight Cook</p><p><b>LOCATION:</b> 14 Wharf Road, Kendal</p>"
    head = "<h1>ADLERMILL SHELTER</h1><h2>EMPLOYMENT OPPORTUNITY</h2>"
    found = reading(
        "ADLERMILL SHELTER - EMPLOYMENT OPPORTUNITY", head + rows, url="https://adlermillshelter.example/night.php"
    )
    assert (found.title.value, found.company.value.casefold()) == ("Overnight Cook", "adlermill shelter")


PEOPLE = [
    ("Send a note to Sam Lindqvist, our CEO: sam@adlermill.example", ["Sam Lindqvist"]),
    ("Bewerben Sie sich bei Frau Dipl.-Kffr. Anke Reuter unter jobs@adlermill.example", ["Anke Reuter"]),
    ("Fragen beantwortet Ihnen gern Pflegedirektor Jürgen Reuter, Telefon 0971 12-345.", ["Jürgen Reuter"]),
    ("Imprint. CEO: Sam Lindqvist, office@adlermill.example", []),
    ("Geschäftsführer: Jürgen Reuter, Telefon 0971 12-345", []),
    ("CEO Sam Lindqvist says: we love soup.", []),
]


@pytest.mark.parametrize(("line", "wanted"), PEOPLE)
def test_a_head_of_the_firm_is_a_contact_only_with_an_address_of_their_own(line, wanted):
    found = reading("Cook | Adler Mill", f"<h1>Cook</h1><p>{line}</p>")
    assert [person.name for person in found.people] == wanted


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ("<h1>Szakácsot keresünk!</h1><p>Munkakör: Szakács</p>", "Szakács"),
        ("<h1>Haemme kokkia!</h1><p>Nimike: Kokki</p>", "Kokki"),
        ("<p>Puesto: Higienista dental</p><p>Ubicación: Vigo</p>", "Higienista dental"),
    ],
)
def test_a_row_tells_the_job_in_its_base_form(rows, wanted):
    assert reading("Adler Mill", rows).title.value == wanted


NAMES = [
    ('<header><img alt="Adler Mill, retour à l\'accueil"></header>', "Adler Mill"),
    ("<header><img alt='Adler Mill - til forsiden'></header>", "Adler Mill"),
    ("<footer>© 2026 Cooperativa Il Mulino - Tutti i diritti riservati</footer>", "Cooperativa Il Mulino"),
    ("<p>Kettle Creek Tool & Die, Inc. is seeking a cook.</p>", "Kettle Creek Tool & Die, Inc."),
]


@pytest.mark.parametrize(("shown", "wanted"), NAMES)
def test_a_name_without_the_words_around_it(shown, wanted):
    found = reading("Cook", f"<h1>Cook</h1>{shown}", url="https://page.example/4711")
    assert found.company.value.rstrip(".") == wanted.rstrip(".")


def test_a_call_is_no_name_of_a_firm():
    found = reading("Koch (m/w/d) in Wien gesucht | Ordination Adler", "<div>Koch (m/w/d) in Wien gesucht</div>")
    assert found.company.value == "Ordination Adler"


def test_words_that_a_title_writes_together_are_spelled_as_in_the_text():
    shown = "<a href='/'>Adler Mill</a><h1>Cook</h1><p>We are a bakery.</p><footer>© 2026 by Adler Mill</footer>"
    assert reading("Cook | AdlerMill", shown).company.value == "Adler Mill"
    assert reading("Cook | AdlerMill", "<h1>Cook</h1><p>AdlerMill bakes.</p>").company.value == "AdlerMill"
