"""Employers' own small sites: the name stands only around the ad, the job below the name of the house or a slogan."""

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

AD = (
    "<p>You bake bread at night and sell it in the morning, with four colleagues and two ovens.</p>"
    "<h3>Your tasks</h3><ul><li>Bread</li><li>Rolls</li></ul><h3>Your profile</h3><p>Patience. Full-time.</p>"
    "<p>Send your CV to us.</p><a>Apply now</a>"
)


def reading(html, url="https://page.example/cook.html"):
    return read(PageInView(url=url, html=html), Profile())


def value(stated):
    return stated.value if stated else None


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("© 2026 Varga Mill sp. z o.o. Wszelkie prawa zastrzeżone", "Varga Mill sp. z o.o"),
        ("Varga Mill © 2020 Wszelkie prawa zastrzeżone.", "Varga Mill"),
        ("Varga Mill © 2020. Minden jog fenntartva.", "Varga Mill"),
        ("Varga Mill &copy; 2020", "Varga Mill"),
        ("© 2020 Všetky práva vyhradené", None),
        ("© 2020 Todos os direitos reservados", None),
        ("© Tutti i diritti riservati", None),
        ("Copyright 2020 – Kaikki oikeudet pidätetään", None),
        ("All rights reserved © 2020", None),
        ("Wszelkie prawa zastrzeżone © 2020 Varga Mill", "Varga Mill"),
    ],
)
def test_whose_right_it_is_and_not_that_it_is_reserved(line, wanted):
    found = reading(f"<body><h1>Night Cook</h1>{AD}<footer><p>{line}</p></footer></body>")
    assert (value(found.company) or "").rstrip(".") == (wanted or "").rstrip(".")


HEADER = "<header><a href='/'><img src='{picture}' alt='Logo'></a><nav>{menu}</nav></header>"
MENU = "<a href='/'>SELL WITH US</a><a href='/blog'>BLOG</a><a href='/about'>ABOUT US</a><a href='#in'>SIGN IN</a>"


def test_an_entry_of_the_menu_that_leads_home_names_nobody():
    head = HEADER.format(picture="/logo.svg", menu=MENU)
    found = reading(f"<body>{head}<h1>Night Cook</h1>{AD}<footer>{MENU}</footer></body>")
    assert found.company is None


@pytest.mark.parametrize(
    ("picture", "url", "text"),
    [
        ("/img/blue-heron-logo-white.png", "https://www.getblueheron.example/careers/night-cook", "by Blue Heron"),
        ("/img/logo.png", "https://tryblueheron.example/careers/night-cook", "At Blue Heron nobody is cold."),
        ("/img/logo.png", "https://blueheronhq.example/careers/night-cook", "Blue Heron bakes."),
        ("/img/blue_heron_logo@2x.png", "https://pages.example/careers/night-cook", "Blue Heron bakes."),
    ],
)
def test_address_or_picture_spell_the_name_that_the_text_has(picture, url, text):
    head = HEADER.format(picture=picture, menu=MENU)
    found = reading(f"<body>{head}<h2>Night Cook</h2><p>{text}</p>{AD}<footer>{MENU}</footer></body>", url)
    assert value(found.company) == "Blue Heron"


@pytest.mark.parametrize(
    ("name", "head", "body", "title", "company"),
    [
        (
            "Varga Mill - praca",
            "<header><img src='l.png'><h1>VARGA MILL</h1></header>",
            "<h2>Oferty pracy</h2><h3>KONTROLER BILETOWY</h3>",
            "KONTROLER BILETOWY",
            "Varga Mill",
        ),
        (
            "VARGA · Chef de cuisine — Recrutement 2026",
            "",
            "<h1>Devenez le chef qui réveille la <i>cuisine</i> de VARGA.</h1><p>VARGA recrute.</p>",
            "Chef de cuisine",
            "VARGA",
        ),
        (
            "Head Baker · Varga Mill · Careers 2027",
            "",
            "<h1>Bake the bread that people will cross the river for.</h1><p>Varga Mill bakes.</p>",
            "Head Baker",
            "Varga Mill",
        ),
        (
            "Postdoctoral Researcher - Tides and Moons",
            "<h1>Mira Varga</h1>",
            "<h1>Postdoctoral Researcher in Tides and Moons</h1><p>We are seeking a researcher to join the University of "
            "Ostwald.</p>",
            "Postdoctoral Researcher in Tides and Moons",
            "University of Ostwald",
        ),
        (
            "Hledáme posily - Varga Mlýn",
            "<meta property='og:site_name' content='Varga Mlýn'>",
            "<h1>Hledáme posily</h1><h3>Solidity Programátor</h3>",
            "Solidity Programátor",
            "Varga Mlýn",
        ),
    ],
)
def test_slogans_and_names_of_houses_are_no_jobs(name, head, body, title, company):
    found = reading(f"<head><title>{name}</title></head><body>{head}<main>{body}{AD}</main></body>")
    assert found.kind == "job"
    assert (value(found.title), value(found.company)) == (title, company)


@pytest.mark.parametrize(
    ("lang", "name", "body", "title", "company"),
    [
        (
            "es",
            "Convocatoria | Casa Varga",
            "<h2>CONVOCATORIA PARA CONTRATACIÓN: NIÑERA DE VOCACIÓN</h2><p>Institución: Casa Varga</p>"
            "<p>Buscamos mujeres comprometidas y con paciencia, que cuiden a los hijos de nuestras familias.</p>"
            "<h3>¿Qué ofrecemos?</h3><ul><li>Contratación formal.</li><li>Buen ambiente.</li></ul>"
            "<a href='/requisitos'>Ver requisitos</a>",
            "NIÑERA DE VOCACIÓN",
            "Casa Varga",
        ),
        (
            "sk",
            "Práca | Pekáreň Varga",
            "<h1>Hľadáme posilu do tímu: Pekár / pekárka</h1><p>Čo ťa čaká: pečenie chleba a rožkov každé ráno.</p>"
            "<p>Čo ponúkame: 1 200 € mesačne, stravné lístky a chlieb domov.</p><p>Napíš nám na praca@varga.example</p>",
            "Pekár / pekárka",
            "Pekáreň Varga",
        ),
        (
            "cs",
            "Hledáme posily - Varga",
            "<header><h1>Hledáme posily</h1></header><p>Jsme Varga a pečeme chleba pro celé město už dvacet let.</p>"
            "<h2>Hledáme nové kolegy</h2><p>Pojď pracovat s námi.</p><h3>Solidity Programátor</h3>"
            "<p>Jako programátor u nás:</p><ul><li>by ses naučil péct,</li><li>bys vyvíjel software.</li></ul>"
            "<p>Výhodou je, pokud už</p><ul><li>umíš péct,</li><li>rozumíš žitu.</li></ul><p>Pracujeme vzdáleně.</p>",
            "Solidity Programátor",
            "Varga",
        ),
        (
            "it",
            "",
            "<h1>N. 1 collaborazione presso il Dipartimento di Scienze Marine</h1><p>Di seguito il bando per "
            "l'attivazione di 1 collaborazione.</p><p><b>Oggetto della collaborazione:</b></p><ul><li>supporto</li>"
            "<li>guida</li></ul><h3>Bando</h3><div>Pubblicato</div><time datetime='2022-08-01'>Lun, 01-08-2022</time>"
            "<div>Scadenza</div><time>13/09/2022</time><a href='/x'>Candidature</a>",
            "N. 1 collaborazione presso il Dipartimento di Scienze Marine",
            "Dipartimento di Scienze Marine",
        ),
    ],
)
def test_short_ads_without_the_usual_headings_are_ads(lang, name, body, title, company):
    found = reading(f"<html lang={lang}><head><title>{name}</title></head><body><main>{body}</main></body>",
                    "https://varga.example/hiring/")  # fmt: skip
    assert found.kind == "job"
    assert (value(found.title), value(found.company)) == (title, company)


@pytest.mark.parametrize(
    ("lang", "head", "title"),
    [
        ("de", "Offene Jobs bei Varga", "Bäcker (m/w/d)"),
        ("de", "Offene Stellen bei der Varga GmbH", "Bäcker (m/w/d)"),
        ("en", "Open positions at Varga™", "Night Baker"),
        ("nl", "Vacatures bij Varga", "Bakker"),
    ],
)
def test_a_heading_for_all_jobs_of_a_house_is_none_of_them(lang, head, title):
    name = f"<title>Jobs | Varga™</title><body><h1>{head}</h1><h2>{title}</h2>{AD}"
    found = reading(f"<html lang={lang}>{name}<footer>Varga</footer></body></html>")
    assert (found.kind, value(found.title), value(found.company)) == ("job", title, "Varga")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Varga Mill", "Varga Mill"),
        ("Vegyes Bolt Varga", "Vegyes Bolt Varga"),
        ("Document", None),
        ("React App", None),
        ("Untitled Document", None),
        ("Job Postings", None),
        ("gm", None),
        ("Anna Varga", None),
    ],
)
def test_the_page_is_called_like_the_house_where_nothing_else_names_it(name, wanted):
    found = reading(f"<title>{name}</title><body><h1>Night Cook</h1>{AD}</body>")
    assert value(found.company) == wanted


def test_facts_that_only_elements_set_apart_are_read_apart():
    facts = "<div><span>Hybrid - Wels, Austria</span><span>Job ID#: P77108</span></div>"
    found = reading(
        f"<title>Night Cook - Varga</title><body><h1>Night Cook</h1>{facts}{AD}<p>Position ID: P9</p></body>"
    )
    assert value(found.location) == "Hybrid - Wels, Austria"
    assert value(found.job_id) == "P77108"
    modes = "<div><span>Linz, Austria</span><span>Hybrid</span></div>"
    found = reading(f"<title>Night Cook - Varga</title><body><h1>Night Cook</h1>{modes}{AD}</body>")
    assert value(found.location) == "Linz, Austria"


def test_a_job_of_an_unusual_name_is_not_the_house():
    found = reading(
        "<title>Zookeeperess - Careers</title><body><h1>Zookeeperess</h1><h2>Your manager</h2><p>Ida leads us.</p>"
        f"{AD}<p>Varga GmbH</p></body>"
    )
    assert value(found.title) == "Zookeeperess"


@pytest.mark.parametrize("mail", ["info@bakery-varga.example", "jobs@varga-bakery.example"])
def test_the_name_above_an_address_in_one_line_is_the_employers(mail):
    where = f"<p><b>Bakery Varga</b><br>Lindenweg 3, 24103 Kiel</p><a href='mailto:{mail}'>{mail}</a>"
    found = reading(f"<title>We need you</title><body><h1>We need you</h1><h2>Night Baker</h2>{AD}{where}</body>")
    assert (value(found.title), value(found.company)) == ("Night Baker", "Bakery Varga")


CHOICES = ["Boulanger de nuit", "Développeur web", "Comptable", "Chauffeur"]


@pytest.mark.parametrize(
    ("head", "choices", "kind"),
    [
        ("Postuler", CHOICES, "site"),
        ("Postuler", [choice.upper() for choice in CHOICES], "site"),
        ("Postuler", ["Choisir", *CHOICES], "site"),
        ("Développeur web (H/F)", CHOICES, "job"),
        ("Boulanger de nuit (H/F)", ["Temps plein", "Temps partiel", "Week-end"], "job"),
    ],
)
def test_a_form_that_asks_which_job_it_is_for_is_no_job(head, choices, kind):
    options = "".join(f"<option>{choice}</option>" for choice in choices)
    labels = "<label>Nom</label><input name=nom><label>Email</label><input type=email name=email><label>CV</label>"
    files = "<input type=file name=cv><label>Lettre de motivation</label><textarea name=lettre></textarea>"
    post = f"<label>Poste visé</label><select name=poste>{options}</select>"
    form = f"<form>{labels}{files}{post}<button>Envoyer ma candidature</button></form>"
    name = f"<title>Candidature | VARGA-HR</title><body><h1>{head}</h1><p>Envoyez votre CV pour rejoindre Varga.</p>"
    found = reading(f"<html lang=fr>{name}{form}</body></html>")
    assert found.kind == kind


TITLES_OF_SITES = [
    ("Jobs with Copper Kettle: Night Cook", "Night Cook", "Copper Kettle"),
    ("Work with Copper Kettle - Night Cook", "Night Cook", "Copper Kettle"),
    ("Careers with Copper Kettle | Night Cook", "Night Cook", "Copper Kettle"),
    ("Work for Copper Kettle: Night Cook", "Night Cook", "Copper Kettle"),
    ("Night Cook | Jobs with Copper Kettle", "Night Cook", "Copper Kettle"),
    ("Night Cook - Join Copper Kettle", "Night Cook", "Copper Kettle"),
    ("Stellen bei Kupferkessel: Koch (m/w/d)", "Koch (m/w/d)", "Kupferkessel"),
    ("Arbeiten im Kupferkessel - Koch (m/w/d)", "Koch (m/w/d)", "Kupferkessel"),
    ("Travailler avec Chaudron Bleu : Cuisinier", "Cuisinier", "Chaudron Bleu"),
    ("Trabaja con Caldero Azul: Cocinero", "Cocinero", "Caldero Azul"),
    ("Lavora con Paiolo Blu - Cuoco", "Cuoco", "Paiolo Blu"),
    ("Werken voor Koperen Ketel - Kok", "Kok", "Koperen Ketel"),
    ("Vacatures van Koperen Ketel: Kok", "Kok", "Koperen Ketel"),
    ("Jobba med Kopparkittel - Kock", "Kock", "Kopparkittel"),
    ("Praca z Miedziany Kocioł: Kucharz", "Kucharz", "Miedziany Kocioł"),
]


@pytest.mark.parametrize(("name", "job", "company"), TITLES_OF_SITES)
def test_a_page_says_with_whom_one_works(name, job, company):
    found = reading(f"<title>{name}</title><body><h1>{job}</h1>{AD}</body>", "https://page.example/jobs/x")
    assert value(found.company) == company


@pytest.mark.parametrize(
    ("author", "url", "company"),
    [
        ("Bakery", "https://www.bakery.example/careers/night-cook/", "Bakery"),
        ("Kettle", "https://kettle.agency/careers/night-cook/", "Kettle"),
        ("Hotel", "https://hotel.example/jobs/koch/", "Hotel"),
        ("Greta Lindqvist", "https://www.copperpot.example/careers/night-cook/", None),
        ("Themefisher", "https://www.copperpot.example/careers/night-cook/", None),
        ("admin", "https://www.copperpot.example/careers/night-cook/", None),
    ],
)
def test_who_made_a_page_counts_where_the_address_is_called_so(author, url, company):
    head = f"<title>Careers - Night Cook</title><meta name='author' content='{author}'>"
    assert value(reading(f"<head>{head}</head><body><h1>Night Cook</h1>{AD}</body>", url).company) == company
