"""Which name is the employer's: places that agree add up, a board's or a system's own name is none."""

import pytest

from afterword.capture import read
from afterword.capture.candidates import best
from afterword.capture.evidence import Evidence
from afterword.capture.names import company_key, is_organisation
from afterword.capture.parent import is_parent
from afterword.model import PageInView, Profile, Stated


def said(value, source, confidence):
    return Stated(value=value, source=source, confidence=confidence)


def test_three_weak_places_that_agree_beat_one_that_stands_alone():
    weak = [
        said("Adler", "markup:logo", 0.5),
        said("Adler GmbH", "text:postal", 0.48),
        said("Adler", "text:sentence", 0.46),
    ]
    assert best([said("Night Shift", "title", 0.6), *weak], company_key).value == "Adler"


def test_a_title_told_twice_by_the_page_is_told_once():
    twice = [said("Wels", "title", 0.5), said("Wels", "meta:og:title", 0.5)]
    assert best(twice).confidence == 0.5


def test_what_is_certain_is_not_outvoted():
    weak = [said("Falke", f"text:{place}", 0.6) for place in ("sentence", "legal", "postal", "about", "mail")]
    assert best([said("Adler", "jsonld:hiringOrganization.name", 0.97), *weak], company_key).value == "Adler"


def test_a_part_of_a_name_speaks_for_the_whole():
    stated = [said("Adler Textiles", "heading", 0.5), said("Adler", "markup:logo", 0.4), said("Weaving", "title", 0.53)]
    assert best(stated, company_key).value == "Adler Textiles"


@pytest.mark.parametrize(
    "name",
    ["Tarn Borough Council", "Waldklinikum Eisenau", "Universität Lindau", "Tveitsund kommune", "Commune de Vaumorin",
     "Fundación Ribalta", "Gemeente Oosterwolde", "Nemocnice Lhota", "Helmin yliopisto", "Harbour Trust"],
)  # fmt: skip
def test_organisations_are_known_by_a_word_of_their_names(name):
    assert is_organisation(name)


@pytest.mark.parametrize("name", ["Wels", "Full-time", "Night Cook", "Adler", "Engineering", "Remote"])
def test_other_facts_are_no_organisations(name):
    assert not is_organisation(name)


def company(body, head="<title>Cook</title>", url="https://jobs.elsewhere.example/offers/4711"):
    ad = "<h2>Responsibilities</h2><ul><li>Soup</li></ul><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"
    html = f"<html lang='en'><head>{head}</head><body>{body.replace('AD', f'<h1>Cook</h1>{ad}', 1)}</body></html>"
    found = read(PageInView(url=url, html=html), Profile()).company
    return found.value if found else None


ADDRESSES = [
    ("AD<p>Gasthof Adler GmbH, Ringstrasse 4, 4600 Wels</p>", "Gasthof Adler GmbH"),
    ("AD<p>Please write to: Adler Inn Ltd, 4 Ring Road, Wells BA5 2PD</p>", "Adler Inn Ltd"),
    ("AD<p>Hostinec Orel, a.s., Okružní 4, 602 00 Brno</p>", "Hostinec Orel, a.s."),
    ("AD<footer><p>Adler Inns Inc.</p><p>400 Ring Road</p><p>Boise, ID 83702</p></footer>", "Adler Inns Inc."),
]


@pytest.mark.parametrize(("body", "wanted"), ADDRESSES)
def test_a_postal_address_begins_with_the_employer(body, wanted):
    assert company(body) == wanted


@pytest.mark.parametrize(
    "body",
    ["AD<p>Anna Huber, Ringstrasse 4, 4600 Wels</p>", "AD<p>Location: Ringstrasse 4, 4600 Wels</p>",
     "AD<p>38 hours, 25 days, 4200 euros</p>"],
)  # fmt: skip
def test_an_address_without_a_company_names_none(body):
    assert company(body) is None


HEADER = "<header><a href='/'><img alt='PlateJobs'></a><a href='/post'>Post a job</a><a>Companies</a></header>"
FOOTER = "<footer>© 2026 PlateJobs Ltd</footer>"
SITE = "<title>Cook | PlateJobs</title><meta property='og:site_name' content='PlateJobs'>"


def test_a_boards_own_name_is_never_the_employer():
    assert company(f"{HEADER}AD{FOOTER}", SITE, "https://www.platejobs.example/job/4711") is None


def test_beside_a_board_the_name_below_the_title_is_the_employer():
    body = (
        HEADER
        + "AD".replace("AD", "<h1>Cook</h1><div>Gasthof Adler</div><div>Wels</div><p>Gasthof Adler cooks.</p>AD")
        + FOOTER
    )
    assert company(body, SITE, "https://www.platejobs.example/job/4711") == "Gasthof Adler"


def test_an_agency_that_serves_employers_keeps_its_name():
    menu = "<header><a href='/'><img alt='Plate Personnel'></a><a>For employers</a></header>"
    body = f"{menu}AD<p>Our client, an inn, needs a cook.</p><footer>© Plate Personnel</footer>"
    assert (
        company(body, "<title>Cook | Plate Personnel</title>", "https://platepersonnel.example/jobs/4711")
        == "Plate Personnel"
    )


def test_what_a_site_is_powered_by_is_not_the_employer():
    head = "<title>Cook - Hirebox</title><meta property='og:site_name' content='Hirebox'>"
    assert (
        company("AD<footer>Powered by Hirebox</footer>", head, "https://apply.hirebox.example/adler/jobs/4711") is None
    )


SENTENCES = [
    ("<p>Gasthof Adler is looking for a cook.</p>", "Gasthof Adler"),
    ("<p>We're Adler Sisters, a small inn. We need a cook.</p>", "Adler Sisters"),
    ("<p>Gasthof Adler, an inn near Wels, is hiring. Gasthof Adler cooks.</p>", "Gasthof Adler"),
    ("<p>Gasthof Adler sucht eine Köchin. Gasthof Adler kocht.</p>", "Gasthof Adler"),
    ("<p>Auberge du Lac recrute un cuisinier. Auberge du Lac cuisine.</p>", "Auberge du Lac"),
    ("<p>Karczma Orzeł poszukuje kucharza. Karczma Orzeł gotuje.</p>", "Karczma Orzeł"),
    ("<p>Värdshuset Örnen söker en kock. Värdshuset Örnen lagar mat.</p>", "Värdshuset Örnen"),
    ("<p>Mesón Ribalta, S.L., empresa familiar, precisa cocinero.</p>", "Mesón Ribalta, S.L."),
]


@pytest.mark.parametrize(("body", "wanted"), SENTENCES)
def test_who_seeks_somebody_is_the_employer(body, wanted):
    assert (
        company(f"AD{body}", url=f"https://{company_key(wanted).encode('ascii', 'ignore').decode()}.example/jobs/4711")
        == wanted
    )


SPOKEN_OF = [
    # A board that no list knows: its name stands in the page's title and head, the employer's in the ad.
    ("AD<p>The Heron Hotel needs a cook for the season.</p>", "Cook | in Oban | Tradewinds", "Heron Hotel"),
    ("<a href='/'>Torgmarknad</a><h1>Cook</h1><h2>Ekby Trähus AB</h2>AD<p>Ekby Trähus AB bygger.</p>",
     "Cook - Torgmarknad", "Ekby Trähus AB"),
    ("AD<p>Die Landbäckerei Sill sucht einen Koch.</p><div>Landbäckerei Sill</div>", "Cook | tradewinds.example",
     "Landbäckerei Sill"),
    # A site that is called like a place for ads; what stands nearest to the title there.
    ("<a>For recruiters</a><h1>Cook</h1><ul><li>The Oast House</li><li>Faversham</li></ul>AD",
     "Cook in Faversham | The Oast House - Tradewinds.example", "The Oast House"),
    ("<a>Voor werkgevers</a><h1>Cook</h1><p>Vervoerder De Haan, Drachten</p>AD", "Cook | Tradewinds.example",
     "Vervoerder De Haan"),
    # An employer's own page that never names it in the ad; a department beside the title is none.
    ("<a href='/'>Adlerhof</a><h1>Cook</h1><h2>Kitchen</h2>AD<p>The Kitchen is hot.</p><p>Apply to the Kitchen.</p>",
     "Cook - Adlerhof", "Adlerhof"),
    # Institutions by their words, where nothing else names them.
    ("AD<p>Ekhamns kommun växer. Ekhamns kommun har 9000 invånare.</p>", "Cook", "Ekhamns kommun"),
    ("AD<p>Lavorerai per il Comune di Brolo. Il Comune di Brolo ha 200 dipendenti.</p>", "Cook", "Comune di Brolo"),
    # "Company" may head a text about it.
    ("AD<h4>Company</h4><p>Makers of salt since 1932.</p><p>At Ljusne Salt, we dry by wind.</p>", "Cook", "Ljusne Salt"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "name", "wanted"), SPOKEN_OF)
def test_the_employer_is_whom_the_ad_speaks_of(body, name, wanted):
    found = company(body, f"<title>{name}</title>", "https://www.tradewinds.example/offers/cook-4711")
    assert found == wanted


TAILS = [
    ("Cook - Job Offer at Lind Drinks", "Lind Drinks"),
    ("Cook | Kariéra v Lusná Glass", "Lusná Glass"),
    ("Cook – Cidrerie du Val recrute", "Cidrerie du Val"),
    ("Cook | Kariera w Stalgrod", "Stalgrod"),
    ("Cook - Carreiras na Moliceiro", "Moliceiro"),
    ("Cook | Vacatures Molenbries", "Vacatures Molenbries"),
]


@pytest.mark.parametrize(("name", "wanted"), TAILS)
def test_words_around_a_company_in_a_title_are_no_part_of_it(name, wanted):
    assert company("AD", f"<title>{name}</title>") == wanted


def test_another_short_name_of_the_employer_is_no_part_of_the_title():
    html = "<title>Paralegal | HWO Law</title><h2>Paralegal – Probate</h2><p>Company: Hale Wood & Orr LLP</p><h3>Requirements</h3><p>Patience</p><a>Apply now</a>"
    found = read(PageInView(url="https://www.hwo.example/jobs/paralegal-4711", html=html), Profile())
    assert found.title.value in ("Paralegal", "Paralegal – Probate")
    assert found.company.value == "Hale Wood & Orr LLP"


PARENTS = [
    ("We are a division of Alderbrook Holdings, Inc. and proud of it.", "Alderbrook Holdings, Inc."),
    ("Adler ist Teil der Waldgruppe AG.", "Waldgruppe AG"),
    ("Wir gehören zur Gruppe Waldhof AG.", "Waldhof AG"),
    ("Nous sommes une filiale du groupe Montclair SA.", "Montclair SA"),
    ("Wij zijn onderdeel van Zuiderhof B.V.", "Zuiderhof B.V."),
    ("Vi är en del av Granlund AB.", "Granlund AB"),
    ("Jsme součástí skupiny Lesná a.s.", "Lesná a.s."),
]
NO_PARENTS = [
    ("Become part of Adler GmbH and cook.", "Adler GmbH"),
    ("Werde Teil der Adler GmbH!", "Adler GmbH"),
    ("Alderbrook Holdings, Inc. is looking for a cook.", "Alderbrook Holdings, Inc."),
]


@pytest.mark.parametrize(
    ("text", "name", "wanted"), [(*row, True) for row in PARENTS] + [(*row, False) for row in NO_PARENTS]
)
def test_a_group_is_told_by_what_stands_before_its_name(text, name, wanted):
    assert is_parent(name, Evidence(PageInView(url="https://a.example/", html=f"<p>{text}</p>"))) is wanted


def test_the_group_in_the_footer_is_not_the_employer():
    body = (
        "<header><a href='https://www.adlerovens.example'><img class='logo' alt='Adler Oven Works'></a></header><h1>Cook</h1>"
        "<h2>Requirements</h2><ul><li>Knives</li></ul><p>Adler makes ovens. We are a division of Alderbrook Holdings, Inc. Write to help@alderbrook.example.</p>"
        "<footer>© 2026 Alderbrook Holdings, Inc.</footer>"
    )
    html = f"<title>Adler Oven Works Careers - Cook</title>{body}"
    found = read(PageInView(url="https://jobs.jobvite.com/adlerovens/job/oZ1aaaaa", html=html), Profile())
    assert (found.company.value, found.website.value) == ("Adler Oven Works", "https://www.adlerovens.example")


@pytest.mark.parametrize("name", ["[ Gasthof Adler ]", "« Gasthof Adler »", "„Gasthof Adler“", "【Gasthof Adler】"])
def test_brackets_around_a_name_are_no_part_of_it(name):
    assert company("AD", f"<title>Careers - Cook | {name}</title>") == "Gasthof Adler"


RECRUITERS = [
    ("<dl><dt>Empresa</dt><dd>Contrata Norte</dd><dt>Local</dt><dd>Porto</dd></dl>AD<p>O nosso cliente, a Padaria Lume, S.A., procura um cozinheiro.</p>", "Contrata Norte"),
    ("<p>Advertiser: Plate Personnel</p>AD<p>Our client, Heron Hotels Ltd, is looking for a cook.</p>", "Plate Personnel"),
    ("<p>Arbeitgeber: Löffel Personal GmbH</p>AD<p>Für unseren Kunden, die Gasthof Adler AG, suchen wir einen Koch.</p>", "Löffel Personal GmbH"),
    ("<ul><li>Société : Louche Intérim</li></ul>AD<p>Notre client, Auberge du Lac SARL, recrute.</p>", "Louche Intérim"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), RECRUITERS)
def test_the_recruiter_in_the_boards_own_row_is_who_advertises(body, wanted):
    assert company(f"<h1>Cook</h1>{body.replace('AD', '<h2>Requirements</h2><ul><li>Knives</li></ul>')}") == wanted


def test_a_second_heading_between_the_title_and_its_place_names_the_employer():
    html = """<title>Jobs</title><a href="/">Candea</a><h1>Pattern Cutter</h1><h2>Larkline</h2>
    <span>Dundee, Scotland</span><button>Apply</button><h6>Benefits</h6><ul><li>Tea</li></ul><h6>Requirements</h6>"""
    found = read(PageInView(url="https://candea.example/job.html", html=html), Profile())
    assert found.company and found.company.value == "Larkline"
