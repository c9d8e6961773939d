"""What a job is called in many languages, in any case and gender; and what only sounds like it."""

import pytest

from afterword.capture.job_words import looks_like_job
from afterword.capture.title_calls import without_apply, without_call, without_end

JOBS = [
    "Stonemason's assistant", "Scrum Master", "Deck hand", "Lab Technician (Grade 5)", "Tree surgeon",
    "Platzwart", "Orgelbauer", "Steinmetz", "Reinigungskraft", "Kauffrau im Einzelhandel",
    "Fromagère", "Aide-soignante de nuit", "Conducteur d'engins", "Vendangeur", "Régisseuse générale",
    "Camarera de pisos", "Quesero", "Panadera", "Soldador TIG", "Bibliotecario",
    "Fietsenmaker", "Hovenier", "Schoonmaakster of schoonmaker", "Melkveehouder", "Kassamedewerker",
    "Fornaio", "Saldatrice", "Magazziniere", "Cuoca di linea", "Orditore",
    "Padeira", "Serralheiro", "Rececionista", "Cozinheiro de segunda", "Empregada de mesa",
    "Smørrebrødsjomfru", "Anlægsgartner", "Skibsmontør", "Sognepræst", "Klinikassistent",
    "Svarvare", "Hamnmästare", "Förskollärare", "Bilmekaniker", "Lokalvårdare",
    "Rørlegger", "Nattevakt", "Helsefagarbeider", "Tømrer", "Førsteamanuensis i geologi",
    "Hodináře / hodinářku", "Prodavačku na pobočku", "Zámečníka", "Řidiči sk. C", "Školník – údržbář",
    "Régulateur.trice", "Chargé.e de projet", "Vendeur.euse", "Pompier.ère volontaire", "Technicien.ne de nuit", "Ambulancier",
    "Part-time Maths Tutors", "Line Cooks (nights)", "Postdoctoral Researchers", "Delivery Drivers",
    "Spawacza MIG", "Kierowcę kat. C+E", "Pielęgniarka oddziałowa", "Piekarzy", "Księgową",
]  # fmt: skip


@pytest.mark.parametrize("title", JOBS)
def test_jobs_are_known_by_their_names(title):
    assert looks_like_job(title)


@pytest.mark.parametrize(
    "text",
    ["Kontakt", "Hodinářství Král", "Účetnictví", "Analytics", "Technical documentation", "Psychologie", "Floristik",
     "Our history", "Our partners", "Adler & Sons, Boatbuilders", "What Our Cooks And Drivers Love Most About The Summers", "Nos boutiques", "Zahradnictví Lhota", "Sobre nosotros", "Chi siamo", "Über uns", "Galleri"],
)  # fmt: skip
def test_trades_and_pages_are_no_jobs(text):
    assert not looks_like_job(text)


@pytest.mark.parametrize(
    ("called", "job"),
    [
        ("Koch (m/w/d) gesucht!", "Koch (m/w/d)"),
        ("[Hiring] Line cook", "Line cook"),
        ("Apprentice Upholsterer wanted", "Apprentice Upholsterer"),
        ("Rørlegger søkes", "Rørlegger"),
        ("Cercasi: Fornaio", "Fornaio"),
        ("Se busca: Panadera", "Panadera"),
        ("Verstärkung gesucht: Bäcker (m/w/d)", "Bäcker (m/w/d)"),
        ("Nous cherchons du renfort : cuisinier H/F", "cuisinier H/F"),
        ("Wij zoeken versterking: kok", "kok"),
        ("We need reinforcement: Night Cook", "Night Cook"),
        ("Hledáme posilu: vedoucí skladu", "vedoucí skladu"),
        ("Erősítést keresünk: Szakács", "Szakács"),
        ("Help wanted", "Help wanted"),
        ("Head of Wanted Posters", "Head of Wanted Posters"),
    ],
)
def test_what_calls_for_somebody_is_no_part_of_a_title(called, job):
    assert without_call(called) == job


@pytest.mark.parametrize(
    ("called", "job"),
    [
        ("Hledáme posilu do kuchyně: kuchař", "kuchař"),
        ("Wir suchen Verstärkung im Team: Koch", "Koch"),
        ("Szukamy osoby: kucharz", "kucharz"),
        ("Koch: Schwerpunkt Suppen", "Koch: Schwerpunkt Suppen"),
        ("Wir suchen Koch: Schwerpunkt Suppen", "Koch: Schwerpunkt Suppen"),
    ],
)
def test_what_goes_before_the_colon_of_a_call_is_no_title(called, job):
    assert without_apply(called) == job


@pytest.mark.parametrize(
    ("named", "job"),
    [("夜勤調理スタッフの求人詳細情報", "夜勤調理スタッフ"), ("夜勤調理師の求人", "夜勤調理師"), ("パン職人の募集要項", "パン職人"),
     ("夜班厨师招聘信息", "夜班厨师"), ("야간 조리사 채용공고", "야간 조리사"), ("求人", "求人"), ("採用担当", "採用担当")],
)  # fmt: skip
def test_what_names_the_ad_behind_a_job_is_no_part_of_the_title(named, job):
    assert without_call(named) == job


@pytest.mark.parametrize(
    ("named", "job"),
    [("Night Cook: Job Role", "Night Cook"), ("Koch (m/w/d) | Stellenanzeige", "Koch (m/w/d)"), ("Kok - Vacature", "Kok"),
     ("Night Cook - Heron Bay", "Night Cook - Heron Bay"), ("Heron Bay: Vacancy", "Heron Bay: Vacancy"), ("Cook", "Cook")],
)  # fmt: skip
def test_an_end_that_says_what_the_page_is_is_no_part_of_the_title(named, job):
    assert without_end(named) == job
