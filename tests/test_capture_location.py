"""Where the work is: in rows, beside the title, in what the text says of the house, by name of the employer."""

import json

import pytest

from afterword.capture import read
from afterword.capture.places import base_form
from afterword.model import PageInView, Profile

AD = "<h2>Responsibilities</h2><ul><li>Soup</li></ul><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"


def place(body, url="https://www.adler.example/jobs/cook-4711", title="Cook"):
    html = f"<title>{title} - Adler</title><body>{body.replace('AD', f'<h1>{title}</h1>{AD}', 1)}</body>"
    found = read(PageInView(url=url, html=html), Profile()).location
    return found.value if found else None


ROWS = [
    # A mode of work is no place where another is said.
    ("AD<h2>Location</h2><p>On-site</p><p>Ames, IA, USA</p>", "Ames, IA, USA"),
    ("AD<p>Location: Remote</p>", "Remote"),
    ("AD<p>Locations: Showing 1 location</p><p>Duluth, Minnesota, USA</p>", "Duluth, Minnesota, USA"),
    ("AD<p>Location: Hybrid</p><p>Work location: Leith</p>", "Leith"),
    # The row begins with the employer's name.
    ("AD<h3>Job locations</h3><p>Adler</p><p>18 Mill Road</p><p>Kendal</p><p>LA9 7DW</p><h3>Contact</h3><p>us</p>",
     "18 Mill Road, Kendal, LA9 7DW"),
    # A house is no place where a row beside it names the town; a place or an address stays.
    ("AD<p>Site: Harbour Point</p><p>City: Kendal</p>", "Kendal"),
    ("AD<p>Site: Harbour Point</p><p>Location: City</p><p>Kendal</p><p>Location: County</p><p>Cumbria</p>", "Kendal, Cumbria"),
    ("AD<dl><dt>Arbeitsort</dt><dd>Haus am See</dd><dt>Stadt</dt><dd>Altenfurt</dd></dl>", "Altenfurt"),
    ("AD<p>Location: 18 Mill Road, Kendal</p><p>City: Kendal</p>", "18 Mill Road, Kendal"),
    ("AD<p>Location: Graz</p><p>City: Linz</p>", "Graz"),
    ("AD<p>Location: Harbour Point</p>", "Harbour Point"),
    # The text says where the work is; the footer where the house has its office.
    ("AD<p>The place of work will be in Kendal. It is for two years.</p><footer><p>Storgatan 10</p><p>111 65 Stockholm</p></footer>", "Kendal"),
    # A street alone is no place: the town stands on the line below it.
    ("AD<h2>Arbeitsort</h2><address>Am Mühlbach 4<br>91522 Altenfurt am Berg</address>",
     "Am Mühlbach 4, 91522 Altenfurt am Berg"),
    ("AD<p>Adresse:<br>Hauptstr. 12a<br>4600 Wels</p>", "Hauptstr. 12a, 4600 Wels"),
    ("AD<table><tr><td>Lieu de travail</td><td>Place de la mairie<br>44990 Saint-Albin</td></tr></table>",
     "Place de la mairie, 44990 Saint-Albin"),
    ("AD<h3>Work location</h3><p>18 Mill Road</p><p>Kendal</p>", "18 Mill Road, Kendal"),
    ("AD<h3>Location</h3><p>Building 7</p><p>Please bring your own knives to the trial shift</p>", "Building 7"),
    # Facts in a list without labels, however long; what lies in a country.
    ("<h1>Cook</h1><ul><li>Kitchen</li><li>NHS Band 3</li><li>Permanent</li><li>Full time</li>"
     "<li>Flexible working</li><li>319-75660</li><li>Heron Mill House</li><li>Bristol</li><li>Yearly</li></ul>" + AD,
     "Bristol"),
    ("<h1>Cook</h1><ul><li>Contractor</li><li>Linz Austria</li><li>TBD / Year</li></ul>" + AD, "Linz Austria"),
    ("AD<p>Miejsce : Bruksela ; Luksemburg</p>", "Bruksela ; Luksemburg"),
    # Dialogs and buttons above the title are none.
    ("<div role=dialog><p>Cookies</p><button>Manage</button></div>AD<p>Work in Bristol.</p>", "Bristol"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), ROWS)
def test_a_row_says_the_place(body, wanted):
    assert place(body) == wanted


TOLD = [
    ("<p>Adler, agent multimarque à Sarlanc (46), recherche un cuisinier.</p>", "Sarlanc (46)"),
    ("<p>Adler w Krasnolesie szuka kucharza.</p>", "Krasnolesie"),
    ("<p>Full time, 40 hours. £13.20 per hour. Ripley, Derbyshire.</p>", "Ripley, Derbyshire"),
    ("<p>Adler is hiring a cook for our shop, which is written in Rust.</p>", None),
    ("<p>We have been looking for a cook in React and Python.</p>", None),
]


@pytest.mark.parametrize(("sentence", "wanted"), TOLD)
def test_a_sentence_about_the_employer_says_the_place(sentence, wanted):
    assert place(f"<h1>Cook</h1>{sentence}{AD}") == wanted


def test_the_brackets_of_a_title_say_that_work_is_remote():
    assert place("AD", title="Cook (remote, EU)") == "remote, EU"


HOUSES = [
    ("We need a hand in our small bakery in Saltburn.", "Saltburn"),
    ("Für unsere neue Backstube in Altenfurt suchen wir Sie.", "Altenfurt"),
    ("Vous travaillez dans notre atelier de Quimper.", "Quimper"),
    ("Trabajarás en nuestra tienda de Cazorla.", "Cazorla"),
    ("Per il nostro negozio di Bassano cerchiamo una persona.", "Bassano"),
    ("Trabalhas na nossa loja de Aveiro.", "Aveiro"),
    ("Je werkt in onze werkplaats in Zutphen.", "Zutphen"),
    ("Du møder ind i vores butik i Hobro.", "Hobro"),
    ("Du jobber i vår butikk i Florø.", "Florø"),
    ("Du arbetar i vår verkstad i Gnesta.", "Gnesta"),
    ("Do naší dílny v Olomouci přijmeme.", "Olomouc"),
    ("Szukamy osoby do naszego sklepu w Lublinie.", "Lublin"),
]


@pytest.mark.parametrize(("sentence", "wanted"), HOUSES)
def test_a_sentence_about_the_house_says_the_place(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


@pytest.mark.parametrize(
    "sentence",
    ["We serve our customers in Europe.", "Our partners in Crime Drama are great.", "Unsere Kunden in Industrie."],
)
def test_customers_are_no_house(sentence):
    assert place(f"AD<p>{sentence}</p>") is None


@pytest.mark.parametrize(
    ("said", "base"),
    [("Olomouci", "Olomouc"), ("Brně", "Brno"), ("Ostravě", "Ostrava"), ("Praze", "Praha"), ("Krakowie", "Kraków"),
     ("Warszawie", "Warszawa"), ("Gdańsku", "Gdańsk"), ("Katowicach", "Katowice"), ("Leith", "Leith"), ("Wels", "Wels"),
     ("Marketingu", "Marketingu")],
)  # fmt: skip
def test_towns_have_a_base_form(said, base):
    assert base_form(said) == base


@pytest.mark.parametrize(
    ("employer", "wanted"),
    [("Gemeente Zijlhaven", "Zijlhaven"), ("Ekhamns kommun", "Ekhamn"), ("TSV Ottersried", "Ottersried"),
     ("Comune di Brolo", "Brolo"), ("City Electric", None)],
)  # fmt: skip
def test_a_municipality_or_club_has_its_town_in_its_name(employer, wanted):
    assert place(f"AD<p>Company: {employer}</p>") == wanted


def test_a_title_may_end_with_its_town():
    assert place("AD", title="Butiksassistent i Aalborg") == "Aalborg"


SAID = [
    ("This role is based in our Dundee office.", "Dundee"),
    ("You will work from our Dundee HQ.", "Dundee"),
    ("Bright offices in a lively Dundee area.", "Dundee"),
    ("The post will be based at our site in Dundee.", "Dundee"),
    ("Dienstort ist Cuxhaven.", "Cuxhaven"),
    ("Komm zu uns in unserer Filiale Cuxhaven.", "Cuxhaven"),
    ("Vous travaillerez dans nos bureaux de Nantes.", "Nantes"),
    ("El puesto se ubica en Vigo.", "Vigo"),
    ("La sede di lavoro è Carpi.", "Carpi"),
    ("De standplaats is Zutphen.", "Zutphen"),
    ("Escritórios em Braga.", "Braga"),
    ("A Adler fica perto. Adler, Diamantina - MG", "Diamantina"),
]


@pytest.mark.parametrize(("sentence", "wanted"), SAID)
def test_a_sentence_in_any_language_says_the_place(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


@pytest.mark.parametrize(
    "sentence", ["We are the Berlin of kitchens.", "Our Marketing office grows.", "The Monday hub meets at noon."]
)
def test_other_names_are_no_place_of_a_house(sentence):
    assert place(f"AD<p>{sentence}</p>") is None


@pytest.mark.parametrize(
    ("employer", "wanted"),
    [
        ("University of Leeds", "Leeds"),
        ("Durham University", "Durham"),
        ("Universität Ulm", "Ulm"),
        ("University of Soup", None),
    ],
)
def test_a_university_is_where_its_name_says(employer, wanted):
    body = f"<h1>Cook</h1><p>{employer} is seeking a Cook.</p>{AD}"
    html = f"<title>Cook</title><body>{body}</body>"
    found = read(PageInView(url="https://www.adler.example/jobs/cook-4711", html=html), Profile()).location
    assert (found.value if found else None) == wanted


SAID_BY_ENDINGS = [
    ("Adler hakee kokkia. Työpaikka sijaitsee Rovaniemellä.", "Rovaniemi"),
    ("Haemme kokkia. Työskentelet Helsingissä.", "Helsinki"),
    ("Haemme kokkia, työ on Turussa.", "Turku"),
    ("Az Adler Étterem szakácsot keres kecskeméti éttermébe.", "Kecskemét"),
    ("Az Adler szakácsot keres, aki nálunk Szegeden dolgozik.", "Szeged"),
    ("Adler, restoranı için Bursa'da çalışacak aşçı arıyor.", "Bursa"),
    # No word for work in the language of the ending; two towns; the words of every day.
    ("The cook likes Barilla and Canossa.", None),
    ("Adler hakee kokkia. Työpaikka sijaitsee Rovaniemellä tai Oulussa.", None),
    ("Az Adler szakácsot keres, aki napi munkában jó.", None),
]


@pytest.mark.parametrize(("sentence", "wanted"), SAID_BY_ENDINGS)
def test_a_place_that_an_ending_says(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


SEVERAL = [
    ("Die Adler GmbH sucht für ihre Standorte Fulda, Bad Hersfeld und Hünfeld.", "Fulda, Bad Hersfeld und Hünfeld"),
    ("This role can be based in our Leeds, Kendal or Hull offices.", "Leeds, Kendal or Hull"),
    ("Adler zoekt een kok voor onze locaties in Zwolle en Meppel.", "Zwolle en Meppel"),
    ("A Adler procura cozinheiro para as suas lojas em Évora e Beja.", "Évora e Beja"),
    ("Our Soup, Bread and Butter offices are fun.", None),
]


@pytest.mark.parametrize(("sentence", "wanted"), SEVERAL)
def test_several_places_are_read_together(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


APART = [
    # The town, what it lies in and the country stand in rows of their own.
    ("<p>Country/Region: United States</p><p>State: Iowa</p><p>City: Ames</p>", "Ames, Iowa, United States"),
    ("<dl><dt>City</dt><dd>Duluth</dd><dt>State</dt><dd>Minnesota</dd></dl>", "Duluth, Minnesota"),
    ("<dl><dt>Ville</dt><dd>Cholet</dd><dt>Pays</dt><dd>France</dd></dl>", "Cholet, France"),
    ("<dl><dt>Ort</dt><dd>Wels</dd><dt>Land</dt><dd>Österreich</dd></dl>", "Wels, Österreich"),
    ("<p>Ciudad: Vigo</p><p>País: España</p>", "Vigo, España"),
    ("<p>Location: Ames, IA, USA</p><p>Country: United States</p>", "Ames, IA, USA"),
    ("<p>City: Ames</p><p>Area: Kitchen</p>", "Ames"),
    ("<p>City: Singapore</p><p>Country: Singapore</p>", "Singapore"),
    ("<p>City: Ames</p>" + "<p>Soup.</p>" * 40 + "<p>Country: Canada</p>", "Ames"),
]


@pytest.mark.parametrize(("rows", "wanted"), APART)
def test_a_place_in_several_rows_is_read_whole(rows, wanted):
    assert place(f"AD{rows}") == wanted


NO_VALUES = [
    # What heads another fact is no place; a way of working is none where a town stands beside it.
    ("<h1>Cook</h1><p>Soup with us.</p><p>All welcome.</p><div><div>Vertragsart</div><p>Unbefristet</p></div>" + AD, None),
    ("<h1>Cook</h1><p>Adler / Leeds</p><p>Workplace: On-site</p>" + AD, "Leeds"),
    ("<h1>Aşçı</h1><p>Adler / Ankara</p><p>Çalışma Yeri: Yerinde</p>" + AD, "Ankara"),
    ("<h1>Повар</h1><p>Релокация • Удаленная работа</p>" + AD, None),
    ("<h1>Повар</h1><p>Опыт работы: 1–3 года</p><p>Формат работы: удалённо</p><div>Ростов-на-Дону</div>" + AD,
     "Ростов-на-Дону"),
    ("<h1>Кухар</h1><div>Повна зайнятість</div><div>Запоріжжя</div>" + AD, "Запоріжжя"),
]  # fmt: skip


NO_VALUES += [
    ("<h1>Cook</h1>" + AD + "<p>© 2021-2026 <a href='/'>Runa Heron</a> All rights reserved</p>", None),
    (
        "<h1>Cook</h1>" + AD + "<p>Heron Mill, Ringstrasse 4, 4600 Wels</p><p>© 2026 Heron Mill</p>",
        "Heron Mill, Ringstrasse 4, 4600 Wels",
    ),
    ("<h1>Cook</h1><div><span>Remote</span> <span>$2000–3000</span></div>" + AD, "Remote"),
    ("<h1>Кухар</h1><div><span>віддалено</span> <span>$800</span></div>" + AD, "віддалено"),
]


@pytest.mark.parametrize(("body", "wanted"), NO_VALUES)
def test_labels_and_ways_of_working_are_no_place(body, wanted):
    assert place(body) == wanted


AROUND = [
    ("<p>Kurze Wege, überwiegend in Altenfurt und Umgebung.</p>", "Altenfurt"),
    ("<p>Vous intervenez à Quimper et alentours.</p>", "Quimper"),
    ("<p>Lavorerai a Bassano e dintorni.</p>", "Bassano"),
    ("<p>You visit houses in Kendal and the surrounding area.</p>", "Kendal"),
    ("<p>Práce v Benešově a okolí.</p>", "Benešov"),
    ("<p>Je werkt in Zutphen en omgeving.</p>", "Zutphen"),
    ("<h2>Dein Arbeitsort</h2><p>Ein Blick in unsere Küche in Altenfurt im Tal.</p>", "Altenfurt im Tal"),
    ("<h3>Your place of work</h3><p>You cook in our old mill in Kendal.</p>", "Kendal"),
    ("<h3>m/w/d, Wels Grossraum</h3>", "Wels Grossraum"),
    ("<p>Cook wanted</p><p>Greater Leeds</p>", "Greater Leeds"),
    (
        "<p><b>Adler Küchen AG</b></p><p>Mühlgasse 17</p><p>4600 Wels</p><a>Route berechnen</a>",
        "Mühlgasse 17, 4600 Wels",
    ),
]


@pytest.mark.parametrize(("body", "wanted"), AROUND)
def test_a_place_and_what_lies_around_it(body, wanted):
    assert place(f"<h1>Cook</h1>{body}{AD}") == wanted


def told(data, body):
    posting = {"@type": "JobPosting", "title": "Cook", "hiringOrganization": "Adler", "jobLocation": data}
    script = f"<script type='application/ld+json'>{json.dumps(posting)}</script>"
    return place(f"{script}<h1>Cook</h1>{body}{AD}")


BERN = {"@type": "Place", "address": {"addressLocality": "Bern", "addressCountry": "Schweiz"}}


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        # The employer's own seat in the data, the place of work on the page.
        (
            "<p>Altdorf | 80-100%</p><p>Arbeitsort: Zeughausstrasse 2, 6460 Altdorf</p>",
            "Zeughausstrasse 2, 6460 Altdorf",
        ),
        ("<p>Arbeitsort: Winterthur</p>", "Winterthur"),
        ("<p>Arbeitsort: Bern</p>", "Bern, Schweiz"),
        ("<p>Arbeitsort: Hybrid</p>", "Bern, Schweiz"),
        ("<p>Arbeitsort: Abteilung Küche</p>", "Bern, Schweiz"),
        ("<p>Arbeitsort: Winterthur</p><p>Unser Sitz ist in Bern.</p>", "Winterthur"),
        ("<p>Full time</p>", "Bern, Schweiz"),
    ],
)
def test_a_row_wins_over_data_that_name_another_town(body, wanted):
    assert told(BERN, body) == wanted
