"""Which name is the employer's: places that agree add up, a board's or a system's own name is none."""

import pytest

from afterword.capture import read
from afterword.capture.candidates import best
from afterword.capture.company_name import bare
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key, is_organisation
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
    ("AD<p>Offres à :</p><p>Auberge Aigle<br>Ressources humaines<br>3960 Sierre</p>", "Auberge Aigle"),
    ("<p>Auberge Aigle</p><p>Amministrazione</p><button>Candidati</button>AD", None),
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


SOCIETY = (
    "<title>HEAD | Kookkring</title><meta property='og:title' content='HEAD'>"
    "<meta property='og:site_name' content='Kookkring'>"
)
SOCIETYS = "<header><a href='/'>Kookkring</a><a href='/leden'>Leden</a><a href='/werk'>Werk</a></header>BODY<footer><p>Kookkring</p><p>© Kookkring</p></footer>"
ADS = [
    ("Vacature Bakker bij Havik (Goor/Delden)", "<p>Wij zijn Havik. Werken bij Havik is leuk.</p>", "Havik"),
    ("Bakker", "<p><a href='https://havikbrood.example'>Havik Brood</a>, opgericht in 2004, is dé specialist in vers brood "
     "en alles wat daarbij hoort. Bij Havik Brood bak je.</p><p>Mail hr@havikbrood.example.</p>", "Havik Brood"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "wanted"), ADS)
def test_on_the_site_of_a_society_the_ad_is_anothers(head, body, wanted):
    page = SOCIETYS.replace("BODY", f"<h1>{head}</h1><h2>Wat ga je doen?</h2><p>Je kookt.</p>{body}<a>Solliciteer</a>")
    url = "https://kookkring.example/nl/werk/2021/06/bakker/"
    html = f"<html lang='nl'><head>{SOCIETY.replace('HEAD', head)}</head><body>{page}</body></html>"
    found = read(PageInView(url=url, html=html), Profile())
    assert (found.title.value, found.company.value) == ("Bakker", wanted)
    assert (found.location.value if found.location else None) == ("Goor/Delden" if wanted == "Havik" else None)


def test_a_house_may_write_itself_small():
    body = "AD<p>Das adlerio Spital liegt bei Wels.</p><footer>Stiftung adlerio</footer>"
    assert company(body, "", "https://www.adlerio.example/karriere/koch") == "adlerio"


def test_icons_set_facts_apart():
    facts = ("fa-globe", "Wels, Austria"), ("fa-chair", "permanent"), ("fa-home", "Gasthof Adler")
    row = "".join(f"<span class='info'><i class='{icon}'></i> {fact}</span>" for icon, fact in facts)
    body = f"<h1>Cook</h1>{row}<p>At Gasthof Adler you cook.</p>AD"
    page = PageInView(url="https://plates.example/jobs/cook-4711.html", html=f"<title>Cook</title><body>{body}</body>")
    found = read(page, Profile())
    assert (found.company.value, found.location.value) == ("Gasthof Adler", "Wels, Austria")


def test_a_portrait_names_the_employer():
    body = "AD<h2>Porträt</h2><h3>Pflege-Verein Hochdorf</h3><p>Mit Tochter HochdorfHome GmbH ein zeitgemässer Betrieb.</p>"
    assert company(body, "<title>Koch</title>") == "Pflege-Verein Hochdorf"


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


OWN_WORDS = [
    ("<p>Örnvik Mat är ett litet företag med kök i centrala Ekby.</p>", "Örnvik Mat"),
    ("<p>Tannwerk ist ein junges, wachsendes Unternehmen für Möbel.</p>", "Tannwerk"),
    ("<p>Brumelle est une petite entreprise de cuisine.</p>", "Brumelle"),
    ("<p>elsewhere är ett litet företag med kök i centrala Ekby.</p>", "elsewhere"),
    ("<p>ladle är ett litet företag med kök i centrala Ekby.</p>", None),
    # Who says "we at …", "we are a …" in any language, also with a name that begins small.
    ("<p>We at Copperkettle make soup for schools. We built LadleApp for them.</p><p>LadleApp is a product that weighs.</p>", "Copperkettle"),
    ("<p>Wir bei Tannwerk bauen Möbel für Schulen.</p>", "Tannwerk"),
    ("<p>Chez Brumelle, nous cuisinons pour les écoles.</p>", "Brumelle"),
    ("<p>Ribalta Cocinas es una empresa familiar con 30 años de experiencia.</p>", "Ribalta Cocinas"),
    ("<p>eba Cocinas es una empresa 100% familiar dedicada a las escuelas.</p>", "eba Cocinas"),
    ("<p>A Moliceiro Sabores é uma empresa que cozinha para escolas.</p>", "Moliceiro Sabores"),
    ("<p>Ardesia Gusto è un'azienda che cucina per le scuole.</p>", "Ardesia Gusto"),
    ("<p>Molenbries is een familiebedrijf dat voor scholen kookt.</p>", "Molenbries"),
    ("<p>Örnvik Mat är ett företag som lagar mat åt skolor.</p>", "Örnvik Mat"),
    ("<p>Stalgrod to firma, która gotuje dla szkół.</p>", "Stalgrod"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), OWN_WORDS)
def test_who_tells_of_themselves_is_the_employer(body, wanted):
    assert company(f"AD{body}") == wanted


UNITS = [
    # A department or an office seeks for the house that it belongs to.
    ("<p>La Direction des achats, cuisine et fêtes du CHLV recherche pour sa cuisine un cook.</p>"
     "<p>Le Centre hospitalier lacustre vaumorin (CHLV) est l'un des grands hôpitaux. Le CHLV soigne.</p>",
     "Centre hospitalier lacustre vaumorin"),
    ("<p>Die Abteilung Küche und Keller sucht einen Cook.</p><p>Die Abteilung kocht.</p>", None),
    ("<p>La Dirección de cocina busca un cook. La Dirección cuida el comedor.</p>", None),
    ("<p>El Instituto Ribereño de Sabores (IRS) busca cook. El IRS cuida el comedor.</p>", "Instituto Ribereño de Sabores"),
    ("<p>The Lakeside College of Tarn (LCT) seeks a cook. LCT feeds all.</p>", "Lakeside College of Tarn"),
    # A short name of something else is no employer.
    ("<p>You know Hazard Analysis Control Points (HACP). HACP is used daily, and HACP helps.</p>", None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), UNITS)
def test_a_department_is_not_the_employer(body, wanted):
    assert company(f"AD{body}") == wanted


ABOUT_PLACES = [
    "<h3>About Wels</h3><p>Wels is a town in the hills. Wels has a river.</p>",
    "<h3>Über Linz</h3><p>Linz ist eine Stadt am Fluss. Linz hat ein Schloss.</p>",
    "<h3>About Trondheim</h3><p>Trondheim is one of the rainy towns. In Trondheim, you can ski.</p>",
    "<p>Utrecht is een stad. In Utrecht, we fietsen.</p>",
]


@pytest.mark.parametrize("body", ABOUT_PLACES)
def test_a_town_that_an_ad_tells_of_is_not_the_employer(body):
    assert company(f"AD{body}") is None


def test_an_institute_is_named_whole():
    body = "AD<p>A cook at the Ostwald Institute for Salt in Wels. The Ostwald Institute for Salt eats well.</p>"
    assert company(body) == "Ostwald Institute for Salt"


WHOLE_FORMS = [
    ("<footer>© 2026 Adler Küchen GmbH &amp; Co. KG. Alle Rechte vorbehalten.</footer>", "Adler Küchen GmbH & Co. KG"),
    ("<footer>Copyright 2026 Salzer Sohn GmbH &amp; Co. OHG | Impressum</footer>", "Salzer Sohn GmbH & Co. OHG"),
    ("<footer>© Kuchyně Orel spol. s r.o. 2026</footer>", "Kuchyně Orel spol. s r.o"),
    ("<footer>© 2026 Heron & Co. All rights reserved</footer>", "Heron & Co"),
    ("<footer>© 2026 Adler Küchen. Alle Rechte vorbehalten.</footer>", "Adler Küchen"),
]


@pytest.mark.parametrize(("body", "wanted"), WHOLE_FORMS)
def test_a_legal_form_stays_whole(body, wanted):
    found = company(f"AD{body}", url="https://www.tradewinds.example/offers/cook-4711")
    assert found is not None
    assert found.rstrip(".") == wanted.rstrip(".")


IN_BRACKETS = [
    ("Hayama Foods株式会社（本社：福岡県北見市中央町1-2-3 食品会館101号室）", "Hayama Foods株式会社"),
    ("株式会社青葉堂（東京都港区1-2-3）", "株式会社青葉堂"),
    ("Adler Küchen GmbH (Ringstraße 4, 4600 Wels)", "Adler Küchen GmbH"),
    ("Ribalta SA (sede: Calle Mayor 12, Soria)", "Ribalta SA"),
    ("Brumelle SAS (siège social : 4 rue Haute)", "Brumelle SAS"),
    ("Heron (Kitchens) Ltd", "Heron (Kitchens) Ltd"),
    ("Lakeside Hospital (LH)", "Lakeside Hospital (LH)"),
]


@pytest.mark.parametrize(("value", "wanted"), IN_BRACKETS)
def test_an_address_in_brackets_is_no_part_of_a_name(value, wanted):
    assert company(f"AD<table><tr><th>Company:</th><td>{value}</td></tr></table>") == wanted


TO_WRITE_TO = [
    ("<p>Applications to:</p><p>Clinique Brumelle<br>Ressources Humaines<br>3967 Vaumorin<br>rh@brumelle.example</p>", "Clinique Brumelle"),
    ("<p>Bewerbungen an:</p><p>Stadtwerke Seeloh<br>Personalabteilung<br>39179 Seeloh</p>", "Stadtwerke Seeloh"),
    ("<p>Inviare a:</p><p>Fondazione Ardesia<br>Risorse umane<br>98061 Brolo</p>", "Fondazione Ardesia"),
    ("<p>Send to:</p><p>Jane Heron<br>Human Resources<br>39179 Seeloh</p>", None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), TO_WRITE_TO)
def test_whom_to_write_to_is_the_employer(body, wanted):
    assert company(f"AD{body}") == wanted


def test_a_site_called_by_its_address_in_the_ad_is_named_so():
    body = "AD<p>Other jobs: <a href='/en/'>platepeople.example</a></p>"
    assert company(body, "<title></title>", "https://www.platepeople.example/jobs/4711") == "platepeople.example"
    assert company("AD", "<title></title>", "https://www.platepeople.example/jobs/4711") is None


def test_the_career_page_in_the_state_names_the_employer():
    state = (
        '{"props":{"pageProps":{"job":{"id":4711881,"name":"Cook","description":"<p>Soup.</p>","addressLine":"Brasil",'
        '"publishedAt":"2026-11-02","careerPage":{"name":"Moliceiro Sabores","subdomain":"moliceiro"}}}}}'
    )
    page = f"<title>Vaga | Gupy</title><script id='__NEXT_DATA__' type='application/json'>{state}</script>"
    assert company("", page, "https://moliceiro.gupy.io/jobs/4711881") == "Moliceiro Sabores"


def test_who_stands_beside_the_job_in_the_state_is_the_employer():
    state = (
        '{"props":{"pageProps":{"dataSource":{"companyResult":{"companyName":"Heron Silicon","companySize":"12"},'
        '"jobResult":{"jobId":"a81-fdd0","jobTitle":"Chip Cook","jobLocation":"Wels","employmentType":"Full-time"}}}}}'
    )
    page = f"<title>x</title><script id='__NEXT_DATA__' type='application/json'>{state}</script>"
    assert company("", page, "https://tarnboard.example/jobs/info/a81-fdd0") == "Heron Silicon"


def test_a_line_of_owners_is_no_value():
    foot = "<h3>Company</h3><a href='/about'>About</a><span>© 2026 HeronPots</span>"
    assert company(f"AD{foot}", "<title>Cook | HeronPots</title>", "https://heronpots.example/jobs/cook") == "HeronPots"


def test_a_board_that_only_its_foot_names_is_not_the_employer():
    body = "AD<p>Heron House of Wells is looking for patient tutors.</p><footer><p>© Tutor Jobs Corner. All rights reserved.</p></footer>"
    assert (
        company(body, "<title>Job Description</title>", "https://www.tutorjobscorner.example/job.html")
        == "Heron House of Wells"
    )


RESTATED = [
    ("<p>Cook – Heron Kitchens</p><p>Heron Kitchens feeds schools in Tarn.</p>", "Heron Kitchens"),
    ("<p>Cook at Heron Kitchens</p><p>Full-time, remote</p>", "Heron Kitchens"),
    ("<p>Cook | Heron Kitchens | Wels</p>", "Heron Kitchens"),
    ("<p>Cook – full-time</p><p>We need you.</p>", None),
    ("<p>Cook – Wels</p><p>We need you.</p>", None),
    ("<p>Cook – night shift, remote</p>", None),
]


@pytest.mark.parametrize(("body", "wanted"), RESTATED)
def test_on_a_board_an_ad_that_begins_with_its_title_goes_on_with_the_employer(body, wanted):
    ad = f"{HEADER}<h1>Cook</h1><h3>Type of work</h3><p>Full Time</p><p>$12 to $16 Hour</p>{body}AD{FOOTER}"
    assert company(ad.replace("AD", "<a>Apply now</a>"), SITE, "https://www.platejobs.example/job/4711") == wanted


JOINED_LABELS = [
    ("Société / Organisme", "ESRB Vaumorin"), ("Organisation/Company", "Ostwald Institute"),
    ("Unternehmen / Organisation", "Tannwerk"), ("Empresa/Organismo", "Ribalta"), ("Azienda / Ente", "Ardesia"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), JOINED_LABELS)
def test_two_labels_in_one_are_a_label(name, value):
    assert company(f"AD<div><h2>{name}</h2><div>{value}</div></div><div><h2>More</h2><div>Soup.</div></div>") == value


ON_ANOTHERS_SITE = "<nav><a href='/'>HSC</a></nav><footer>© 2025 HSC Elsewhere. Alle rechten voorbehouden.</footer>"


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [("Cook (parttime) – The Heron Tribe", "The Heron Tribe"), ("Cook | Gasthof Adler", "Gasthof Adler"),
     ("Cook – Night shift", "HSC Elsewhere"), ("Cook – Wels", "HSC Elsewhere")],
)  # fmt: skip
def test_a_heading_that_goes_on_with_a_name_of_the_ad_names_the_employer(heading, wanted):
    rest = heading.split(" – ")[-1].split(" | ")[-1]
    body = (
        f"<h2>Vacature</h2><h3>{heading}</h3><h4>Over ons</h4><p>We koken.</p><h4>Jouw profiel</h4><p>Messen.</p>"
        f"<h4>Wat bieden wij jou?</h4><p>Soep.</p><p>{rest}</p>{ON_ANOTHERS_SITE}"
    )
    assert company(body, "<title>Home</title>", "https://hscelsewhere.example/vacature.html") == wanted


def test_before_a_title_without_blanks_stands_the_employer():
    head = (
        "<title>青葉給食株式会社 夜勤調理の求人詳細情報 - 東京都 港区 大崎駅 徒歩1分｜皿ボックス</title>"
        "<meta property='og:site_name' content='皿ボックス'>"
    )
    body = "<h1>夜勤調理の求人詳細情報</h1><h2>仕事内容</h2><p>調理</p><h2>経験・資格</h2><p>不問</p><a>応募する</a>"
    assert company(body, head, "https://sarabox.example/jb/4711") == "青葉給食株式会社"


CAREER_NAMES = [
    ("Meşeli Kariyer", "tr"), ("Meşeli İnsan Kaynakları", "tr"), ("Meşeli Karriere", "de"), ("Karriere bei Meşeli", "de"),
    ("Meşeli Karriereportal", "de"), ("Meşeli Carrières", "fr"), ("Carrières Meşeli", "fr"), ("Meşeli Carreras", "es"),
    ("Meşeli Empleo", "es"), ("Lavora con noi - Meşeli", "it"), ("Meşeli Carriere", "it"), ("Meşeli Carreiras", "pt"),
    ("Carreiras Meşeli", "pt"), ("Meşeli Kariéra", "cs"), ("Kariéra Meşeli", "cs"), ("Meşeli Karjäär", "et"),
    ("Meşeli Карьера", "ru"), ("Meşeli Кар'єра", "uk"), ("Meşeli Karrier", "hu"), ("Meşeli Karriär", "sv"),
    ("Meşeli Karriere", "no"), ("Meşeli Karriere", "da"), ("Meşeli Ura", "fi"), ("Meşeli Rekry", "fi"),
    ("Meşeli Karijera", "hr"), ("Meşeli Karjera", "lt"), ("Meşeli Cariere", "ro"), ("Meşeli Кариери", "bg"),
    ("Meşeli採用サイト", "ja"), ("Meşeli Tuyển dụng", "vi"), ("Werken bij Meşeli", "nl"), ("Meşeli 採用情報", "ja"), ("Meşeli 採用サイト", "ja"),
]  # fmt: skip


@pytest.mark.parametrize(("called", "language"), CAREER_NAMES)
def test_the_word_for_careers_is_no_part_of_a_name(called, language):
    head = f"<title>{called} | Cook</title><meta property='og:title' content='{called}'>"
    assert company("AD", head, "https://kariyer.mesheli.example/acik/4711") == "Meşeli"


@pytest.mark.parametrize(
    "fact",
    ["Fully Remote • East Coast region", "Remote | Nordic Region", "Hybrid · Greater Ouse Region", "Midlands region",
     "Remote • Nationwide", "Fully remote, East Coast territory"],
)  # fmt: skip
def test_a_region_below_the_title_is_no_employer(fact):
    below = f"<span>Cook</span><div>{fact}</div><a>Apply</a>"
    ad = "<div>Description</div><p>We are looking for a cook.</p><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"
    assert company(below + ad, "", "https://tarn.example/a/4711") is None


@pytest.mark.parametrize(
    "told",
    ["<p>Company Page: http://www.heron-mills.example/en/home/</p>", "<p>Website: www.heron-mills.example</p>",
     "<p>Company website: https://heronmills.example</p>", "<p>Homepage: <a href='https://heron-mills.example'>heron-mills.example</a></p>"],
)  # fmt: skip
def test_whose_site_the_ad_states_is_the_employer_as_the_text_writes_it(told):
    body = f"<p>Heron Mills is among the leading makers of flour, and bakers trust Heron Mills.</p>{told}AD"
    assert company(body, "", "https://recruiting.elsewhere.example/a/4711") == "Heron Mills"


@pytest.mark.parametrize(
    ("line", "text", "url"),
    [
        ("TAŞPINAR / Wels", "Yenilikçi TAŞPINAR büyüyor. TAŞPINAR’ın mutfakları bekliyor.", "https://kariyer.taspinar.example/x9.job"),
        ("HERONMILL / Wels", "At the bench of HERONMILL you bake for the town.", "https://jobs.heronmill.example/4711"),
        ("HERON-MILL | Wels", "The people of HERON-MILL bake for the town.", "https://heronmill.example/jobs/4711"),
    ],
)  # fmt: skip
def test_a_name_in_capitals_that_the_address_spells_is_the_employer(line, text, url):
    body = f"<h3>Cook</h3><span>{line}</span><p>{text}</p><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"
    assert company(body, "<title>Cook</title>", url) == line.split(" ")[0]


def test_a_heading_in_capitals_is_not_spelled_by_an_address():
    body = "<h3>Cook</h3><p>HERON BAY KITCHEN WORK</p><h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"
    assert company(body, "<title>Cook</title>", "https://kitchen.example/jobs/4711") is None


BOARD = "https://www.glassdoor.com/job-listing/cook-JV_IC1.htm?jl=100812345"


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("<header><h4>Heronfield</h4><h1>Cook</h1><span>Wels</span></header>", "Heronfield"),
        ("<div><h3>Mill Lane Foods</h3><h1>Cook</h1></div>", "Mill Lane Foods"),
        ("<header><h2>Kitchen</h2><h3>Full-time</h3><h1>Cook</h1></header>", None),
        ("<div><h3>Job details</h3></div><div><h1>Cook</h1></div>", None),
        ("<header><h4>Remote</h4><h1>Cook</h1></header>", None),
        ("<header><h4>Wels</h4><h1>Cook</h1></header>", None),
    ],
)
def test_a_heading_right_above_the_title_on_a_board_is_the_employer(head, wanted):
    ad = "<h2>Requirements</h2><ul><li>Knives</li></ul><a>Apply now</a>"
    assert company(f"{head}{ad}", "", BOARD) == wanted


@pytest.mark.parametrize("alt", ["Heronfield Taleo", "Heronfield iCIMS", "Heronfield logo"])
def test_the_system_behind_a_name_in_a_logo_is_no_part_of_it(alt):
    page = f"<img alt='{alt}'>AD"
    assert company(page, "", "https://heronfield.taleo.net/careersection/4/jobdetail.ftl") == "Heronfield"


@pytest.mark.parametrize("called", ["kariyer.tannwerk.example", "www.kariyer.tannwerk.example"])
def test_a_host_as_a_sites_name_is_nobody(called):
    head = f"<title>Tann Werk Kariyer | Cook</title><meta property='og:site_name' content='{called}'>"
    page = "<a href='/'>TANN WERK</a>AD<p>Tann Werk bakes, and at kariyer.tannwerk.example you apply.</p>"
    assert company(page, head, "https://kariyer.tannwerk.example/ilan/4711") == "Tann Werk"


PARTS = [
    ("Centre for Tides, University of Wels (Austria)", "University of Wels"),
    ("Department of Physics, Tarn University", "Tarn University"),
    ("Institut für Gezeiten, Universität Wels", "Universität Wels"),
    ("Laboratoire des marées, Université de Vaumorin", "Université de Vaumorin"),
    ("Adler Kitchens (Denmark)", "Adler Kitchens"),
    ("Institute of Directors, Wels", "Institute of Directors, Wels"),
    ("Adler Kitchens (West)", "Adler Kitchens (West)"),
]


@pytest.mark.parametrize(("value", "wanted"), PARTS)
def test_the_university_is_the_employer_and_not_its_part(value, wanted):
    stated = Stated(value=value, source="title", confidence=0.8)
    seen = Evidence(PageInView(url="https://jobs.example/1", html="<p>AD</p>"))
    assert bare(stated, seen).value == wanted
