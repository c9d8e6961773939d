"""Where an employer's own page says the work is, in sentences and facts of any language."""

import pytest

from afterword.capture import read
from afterword.capture.places import base_form
from afterword.model import PageInView, Profile

AD = "<h2>Responsibilities</h2><ul><li>Soup</li></ul><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"


def place(body, title="Cook"):
    html = f"<title>{title} - Adler Mill</title><body>{body.replace('AD', f'<h1>{title}</h1>', 1)}{AD}</body>"
    found = read(PageInView(url="https://www.adlermill.example/jobs/cook", html=html), Profile()).location
    return found.value if found else None


HOUSES = [
    ("Buscamos a alguien para nuestro obrador de Zalduondo.", "Zalduondo"),
    ("Adler Mill busca a alguien para su granja de Zalduondo.", "Zalduondo"),
    ("Adler Mill recrute pour son bureau de Kerlouan un cuisinier.", "Kerlouan"),
    ("Estamos a recrutar para a zona de Vale Fundo.", "Vale Fundo"),
    ("Für unsere Gärtnerei in Oberwinden suchen wir Sie.", "Oberwinden"),
    ("Wij zoeken iemand voor onze dierenkliniek in Zandvelde.", "Zandvelde"),
    ("Vi söker dig till vår vårdcentral i Ekhamn.", "Ekhamn"),
    ("Vi søger dig til vores tandklinik i Nørlund.", "Nørlund"),
    ("Cerchiamo una persona per la nostra farmacia di Montefosco.", "Montefosco"),
    ("Szukamy osoby do naszej hurtowni w Katowicach.", "Katowice"),
    ("You would join our hospice in Wirrabool.", "Wirrabool"),
]


@pytest.mark.parametrize(("sentence", "wanted"), HOUSES)
def test_a_house_of_any_trade_has_its_place(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


ENDINGS = [
    ("Haemme kokkia Kuopioon vakituiseen työsuhteeseen.", "Kuopio"),
    ("Haemme kokkia Tampereelle.", "Tampere"),
    ("Adler Mill hakee kokkia Espooseen.", "Espoo"),
    ("Otsime kokka, töökoht asub Tartus.", "Tartu"),
    ("Adler Mill ieško virėjo Kaune.", "Kaunas"),
    ("Adler Mill ieško virėjo Vilniuje.", "Vilnius"),
    ("Adler Mill olarak İzmir ofisimizde görev alacak bir aşçı arıyoruz.", "İzmir"),
    ("Bursa fabrikamızda çalışacak aşçı arıyoruz.", "Bursa"),
    ("Το Adler Mill αναζητά μάγειρα στη Θεσσαλονίκη.", "Θεσσαλονίκη"),
    ("Adler Mill ищет повара в Мурманске.", "Мурманск"),
    ("Adler Mill шукає кухаря у Львові.", "Львів"),
    ("Adler Mill търси готвач в Пловдив.", "Пловдив"),
]


@pytest.mark.parametrize(("sentence", "wanted"), ENDINGS)
def test_a_town_is_called_as_it_is_without_its_ending(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


@pytest.mark.parametrize(
    ("said", "base"),
    [("Одесі", "Одеса"), ("Москве", "Москва"), ("Казани", "Казань"), ("Харкові", "Харків"), ("Πειραιά", "Πειραιάς")],
)
def test_greek_and_cyrillic_towns_have_a_base_form(said, base):
    assert base_form(said) == base


@pytest.mark.parametrize("word", ["Команде", "Работе", "Κουζίνα", "Команді"])
def test_other_words_keep_their_endings(word):
    assert base_form(word) == word


TOLD = [
    ("The Adler Mill Trust (Ancona, Italy) is looking for a cook.", "Ancona, Italy"),
    ("The Adler Mill Trust, Wirrabool, is seeking a part-time cook.", "Wirrabool"),
]


@pytest.mark.parametrize(("sentence", "wanted"), TOLD)
def test_a_place_stands_behind_the_name_of_the_house(sentence, wanted):
    assert place(f"AD<p>{sentence}</p>") == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Our founder, Ann, is looking for a cook.",
        "Adler Mill, Director, is seeking a cook.",
        "Today, Monday, we are looking for a cook.",
        "We are looking for a cook who is fluent in Excel (Word, Outlook).",
    ],
)
def test_other_names_between_commas_are_no_place(sentence):
    assert place(f"AD<p>{sentence}</p>") is None


FACTS = [
    ("AD<div><span>Svolvær</span> <span>Fast, 100 %</span> <span>Søknadsfrist: snarast</span></div>", "Svolvær"),
    ("AD<p>Wirrabool · Permanent · 40 hours</p>", "Wirrabool"),
    ("AD<p>Kitchen · Permanent · 40 hours</p>", None),
    ("AD<p>Baker · Permanent · 40 hours</p>", None),
    ("AD<p>RN · Permanent · 40 hours</p>", None),
]


@pytest.mark.parametrize(("body", "wanted"), FACTS)
def test_the_one_name_among_facts_is_the_place(body, wanted):
    assert place(body) == wanted


def test_a_title_says_that_work_is_in_a_town_or_from_afar():
    assert place("AD", title="Cook (Graz or remote within Austria)") == "Graz or remote within Austria"


def test_the_address_of_the_imprint_is_no_line_of_a_place():
    line = "<p>Imprint: Adler Mill GmbH, Annenstraße 1, 8020 Graz</p>"
    assert place(f"AD{line}") == "Graz"


def test_several_towns_of_a_sentence_are_read_together():
    assert (
        place("AD<p>Adler Mill staat op de markt in Gouda, Woerden en Bodegraven.</p>")
        == "Gouda, Woerden en Bodegraven"
    )
    assert place("AD<p>Do našich prodejen v Chrudimi a Pardubicích hledáme kuchaře.</p>") == "Chrudim a Pardubice"


def test_a_title_may_end_with_its_town_behind_a_dash():
    assert place("AD", title="Cook – Nowy Targ") == "Nowy Targ"


def test_a_year_of_rights_is_no_postcode():
    assert place("AD<footer><p>2026 Copyright</p></footer>") is None


# The foot of a page tells where its owner is, and a sentence may say that no place is needed.
FEET = {
    "footer tag label": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1><p>Graz, Austria</p>AD<a href='#a'>Apply now</a><footer><h4>Location</h4><p>14 Mill Street, Suite 6<br>New York, NY 10027, USA</p><p>Copyright © 2026 Adler Mill</p></footer></body>",
        "Graz, Austria",
    ),
    "div footer label": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1><p>Graz, Austria</p>AD<a href='#a'>Apply now</a><div class='bottom'><h5>Location</h5><p>14 Mill Street, Suite 6 New York, NY 10027, USA</p><p>Copyright © 2026 Adler Mill</p></div></body>",
        "Graz, Austria",
    ),
    "div footer label, pipe": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1><p>Graz | Full-time</p>AD<a href='#a'>Apply now</a><div class='bottom'><h5>Location</h5><p>14 Mill Street, Suite 6 New York, NY 10027, USA</p><p>Copyright © 2026 Adler Mill</p></div></body>",
        "Graz",
    ),
    "footer standort": (
        "<title>Koch (m/w/d) - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Koch (m/w/d)</h1><p>Wien, Österreich</p>AD<a href='#a'>Apply now</a><div><b>Standort</b><p>Mühlgasse 17, 8010 Graz</p><p>© 2026 Adler Mill</p></div></body>",
        "Wien, Österreich",
    ),
    "footer adresse fr": (
        "<title>Cuisinier - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Cuisinier</h1><p>Nantes, France</p>AD<a href='#a'>Apply now</a><div><h4>Lieu</h4><p>12 rue du Port, 33000 Bordeaux</p><p>© 2026 Adler Mill</p></div></body>",
        "Nantes, France",
    ),
    "footer sede": (
        "<title>Cocinero - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Cocinero</h1><p>Sevilla, España</p>AD<a href='#a'>Apply now</a><footer><h4>Ubicación</h4><p>Calle Mayor 3, 28013 Madrid</p><p>© 2026 Adler Mill</p></footer></body>",
        "Sevilla, España",
    ),
    "only footer label": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<a href='#a'>Apply now</a><footer><h4>Location</h4><p>14 Mill Street, Suite 6<br>New York, NY 10027, USA</p><p>Copyright © 2026 Adler Mill</p></footer></body>",
        "New York",
    ),
    "label in the ad below": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1><p>Join us</p>AD<p>Location: Graz</p><a href='#a'>Apply now</a><footer><h4>Location</h4><p>14 Mill Street, Suite 6<br>New York, NY 10027, USA</p><p>Copyright © 2026 Adler Mill</p></footer></body>",
        "Graz",
    ),
    "anywhere": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>Our cooks can live anywhere in the world, for remote is how we all cook.</p><a href='#a'>Apply now</a><div>Adler Mill Inc.</div><div>20 Mill Road</div><div>Duluth, MN 55802</div><div>USA</div></body>",
        "remote",
    ),
    "fully remote": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>This is a fully remote position.</p><a href='#a'>Apply now</a><div>20 Mill Road</div><div>Duluth, MN 55802</div></body>",
        "remote",
    ),
    "li remote": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<h3>We offer</h3><ul><li>Salary</li><li>Work from home / Remote.</li><li>Full time</li></ul><a href='#a'>Apply now</a></body>",
        "remote",
    ),
    "li remote de": (
        "<title>Koch (m/w/d) - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Koch (m/w/d)</h1>AD<h3>Wir bieten</h3><ul><li>Gehalt</li><li>100 % Remote.</li></ul><a href='#a'>Apply now</a></body>",
        "remote",
    ),
    "li teletravail": (
        "<title>Cuisinier - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Cuisinier</h1>AD<h3>Nous offrons</h3><ul><li>Salaire</li><li>Télétravail à 100 %</li></ul><a href='#a'>Apply now</a></body>",
        "télétravail",
    ),
    "sentence de remote": (
        "<title>Entwickler (m/w/d) - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Entwickler (m/w/d)</h1>AD<p>Die Stelle ist vollständig remote, du kannst von überall arbeiten.</p><a href='#a'>Apply now</a></body>",
        "remote",
    ),
    "sentence es remoto": (
        "<title>Programador - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Programador</h1>AD<p>El puesto es 100% remoto.</p><a href='#a'>Apply now</a></body>",
        "remoto",
    ),
    "sentence fr": (
        "<title>Développeuse - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Développeuse</h1>AD<p>Le poste est en full remote.</p><a href='#a'>Apply now</a></body>",
        "remote",
    ),
    "sentence nl": (
        "<title>Ontwikkelaar - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Ontwikkelaar</h1>AD<p>Je werkt volledig op afstand.</p><a href='#a'>Apply now</a></body>",
        "afstand",
    ),
    "remote perk no place": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>Our office is in Leith. Some remote working is possible.</p><a href='#a'>Apply now</a></body>",
        "Leith",
    ),
    "hybrid, not remote": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>Two days a week remote, three in our office in Leith.</p><a href='#a'>Apply now</a></body>",
        "Leith",
    ),
    "not remote": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>This is not a remote position.</p><a href='#a'>Apply now</a></body>",
        None,
    ),
    "registered office": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>You cook.</p><a href='#a'>Apply now</a><p>Adler Mill Ltd. Registered in England (0169).</p><p>Office registered at Fell Lane, Bowston, Cumbria, UK, LA8 9HD</p></body>",
        None,
    ),
    "registered office 2": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<p>You cook.</p><a href='#a'>Apply now</a><p>Registered office: 4 Mill Lane, Leeds, UK</p></body>",
        None,
    ),
    "siège social": (
        "<title>Cuisinier - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Cuisinier</h1>AD<p>On cuisine.</p><a href='#a'>Apply now</a><p>Siège social : 4 rue du Port, Nantes, France</p></body>",
        None,
    ),
    "own contact label with house": (
        "<title>Night Cook - Adler Mill</title><body><header><a href='/'>Adler Mill</a></header><h1>Night Cook</h1>AD<h3>Contact Information</h3><p>Tide Laboratory</p><p>Suite 3, Building 5, Haifa University, Israel</p><p>Dr. Greta Lindqvist</p><a href='#a'>Apply now</a></body>",
        "Haifa University, Israel",
    ),
}


@pytest.mark.parametrize("name", FEET)
def test_the_ad_goes_before_the_foot_of_the_page(name):
    html, wanted = FEET[name]
    parts = "<h3>Responsibilities</h3><ul><li>Soup</li></ul><h3>Requirements</h3><ul><li>Patience</li></ul>"
    view = PageInView(url="https://adlermill.example/jobs/night-cook", html=html.replace("AD", parts, 1))
    found = read(view, Profile()).location
    assert wanted.casefold() in found.value.casefold() if wanted else found is None
