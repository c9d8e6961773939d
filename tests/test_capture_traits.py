"""An ad is told by many weak signs, in any language and layout; what others have speaks against it."""

import pytest

from afterword.capture import addresses, job_title, read, traits, wording
from afterword.capture.data import weights
from afterword.capture.evidence import Evidence
from afterword.capture.sites import rule_for
from afterword.model import PageInView, Profile

PROFILE = Profile(name="Robin Seeker")


def page(head, body, url="https://www.adler.example/seite/12"):
    return PageInView(url=url, html=f"<html><head><title>{head}</title></head><body>{body}</body></html>")


# Ads with names of jobs and headings that few lists hold.
ADS = {
    "Finnish": (
        "Ompelija | Adler Oy",
        "<h1>Ompelija</h1><h2>Tehtävät</h2><ul><li>Ompelu</li></ul><h2>Odotamme sinulta</h2><ul><li>Kokemusta</li></ul><p>Lähetä hakemuksesi: rekry@adler.example. Kokoaikainen.</p>",
    ),
    "Russian": (
        "Реставратор мебели",
        "<h1>Реставратор мебели</h1><p>от 70 000 ₽ в месяц на руки</p><b>Обязанности:</b><ul><li>Реставрация</li></ul><b>Требования:</b><ul><li>Опыт</li></ul><button>Откликнуться</button>",
    ),
    "Vietnamese": (
        "Nhân viên kho",
        "<h1>Nhân viên kho</h1><p>Adler tuyển nhân viên kho.</p><h2>Mô tả công việc</h2><ul><li>Xuất kho</li></ul><h2>Quyền lợi</h2><ul><li>Lương tốt</li></ul><p>Gửi CV về hr@adler.example</p>",
    ),
    "Arabic": (
        "مصمم - أدلر",
        "<h1>مصمم</h1><p>دوام كامل</p><h2>المهام</h2><ul><li>تصميم</li></ul><h2>المتطلبات</h2><ul><li>خبرة</li></ul><a>قدم الآن</a>",
    ),
    "a sentence in a table": (
        "Gärtnerei Adler",
        "<table><tr><td>Zum Frühjahr suchen wir eine/n <b>Gärtner/in Zierpflanzenbau</b> in Vollzeit. Bewerbungen an Frau Heike Lorentz.</td></tr></table>",
    ),
    "one job on the page for all": (
        "Work with us — The Adler",
        "<h1>We’re hiring!</h1><h2>Sous-chef</h2><p>45 hours · £34,000</p><p>What you’ll do</p><p>Run the kitchen.</p><p>Send a CV to kitchen@adler.example.</p>",
    ),
    "a public notice in Italian": (
        "Bando di concorso istruttore - Comune di Ala",
        "<h1>Bando di concorso: Istruttore amministrativo</h1><p>Il Comune di Ala indice un concorso a tempo pieno.</p><h2>Requisiti</h2><ul><li>Diploma</li></ul>",
    ),
    "a public notice in Polish": (
        "Nabór na stanowisko: referent ds. oświaty",
        "<h1>Ogłoszenie o naborze</h1><p>Wójt ogłasza nabór na wolne stanowisko: <b>referent ds. oświaty</b></p><h2>Wymagania</h2><ul><li>wykształcenie</li></ul><h2>Zakres zadań</h2><ul><li>szkoły</li></ul><p>pełny etat</p>",
    ),
    "a call below the name of the shop, in Czech": (
        "Cukrárna Amálka",
        "<h1>Cukrárna Amálka</h1><h2>Hledáme cukrářku / cukráře!</h2><p>Do naší cukrárny hledáme kolegyni.</p><p>Nabízíme volné víkendy.</p>",
    ),
    "an article that calls for somebody": (
        "On recrute un affineur ! - Fromagerie Adler",
        "<h1>On recrute un affineur !</h1><p>La Fromagerie Adler recherche un affineur en CDI, 35 h, 1 900 € net par mois.</p><p>Envoyez votre CV à fromage@adler.example</p>",
    ),
    "a mail that was sent on": (
        "Mail - Outlook",
        "<div>Fwd: Stelle</div><p>die Kirchengemeinde St. Vitus sucht zum 1. März eine/n Organist/in (50 %).</p><p>Bewerbungen bis 15.12. an Pfarrer Lukas Obermaier, pfarramt@st-vitus.example</p>",
    ),
    "called on the line above": (
        "Adler - Recrutement",
        "<p>La Résidence Adler recrute</p><p><b>AIDE-SOIGNANT(E) DE NUIT</b></p><p>CDI à temps plein</p><p>CV et lettre de motivation à adresser à Mme Anne Le Goff, cadre@adler.example</p>",
    ),
}
# What looks alike and is none.
OTHERS = {
    "a course": ("Barista-Kurs | Adler", "<h1>Barista-Kurs</h1><p>Dauer: 2 Tage, Vollzeit</p><h2>Inhalte</h2><ul><li>Milch</li></ul><h2>Voraussetzungen</h2><ul><li>keine</li></ul><button>Jetzt anmelden</button>"),
    "a degree": ("Master Data Science | Adler", "<h1>Master Data Science</h1><p>Application deadline: 15 March</p><h2>Requirements</h2><ul><li>BSc</li></ul><h2>What you will learn</h2><p>Send CV and transcript.</p><a>Apply now</a>"),
    "a tradesman": ("Plumber in Bristol - Adler", "<h1>Plumber in Bristol</h1><p>From £45 per hour</p><h2>What we offer</h2><ul><li>Repairs</li></ul><button>Get a quote</button>"),
    "advice on ads": ("Stellenanzeige schreiben", "<h1>Stellenanzeige schreiben</h1><p>Muster: Wir suchen einen Koch (m/w/d) in Vollzeit.</p><h2>Aufgaben</h2><h2>Profil</h2>"),
    "a residency": ("Open call: artist residency", "<h1>Open call: artist residency</h1><p>Deadline: 1 February</p><h2>What we offer</h2><h2>Requirements</h2><p>Send a CV to open@adler.example</p>"),
    "a trade and what it pays": ("Svetsare - lön och utbildning", "<h1>Svetsare</h1><p>Medellön 31 200 kr per månad.</p><h2>Arbetsuppgifter</h2><p>Svetsa.</p><h2>Utbildning</h2><p>Gymnasium.</p>"),
    "a new colleague": ("Ny formidler ansat - Adler", "<h1>Ny formidler ansat på museet</h1><p>Vi byder velkommen til Anna Holm, der har 30 timer ugentligt.</p>"),
    "any application": ("Initiativbewerbung - Adler", "<h1>Initiativbewerbung</h1><p>Schick uns deine Unterlagen.</p>"),
}  # fmt: skip


@pytest.mark.parametrize("case", ADS)
def test_an_ad_is_told(case):
    assert read(page(*ADS[case]), PROFILE).kind == "job"


@pytest.mark.parametrize("case", OTHERS)
def test_what_looks_alike_is_none(case):
    assert read(page(*OTHERS[case]), PROFILE).kind != "job"


def test_every_trait_has_its_weight_on_its_side():
    seen = Evidence(page(*ADS["Finnish"]))
    speaking, text, against = traits.around(seen, None), traits.in_text(seen, None), traits.against(seen, None)
    named = set(speaking) | set(text) | set(against)
    assert named | {"all"} == set(weights())
    assert all(weights()[name] >= 0 for name in (*speaking, *text))
    assert all(weights()[name] <= 0 for name in against)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<h2>Aufgaben</h2><h2>Anforderungen</h2><h2>Wir bieten</h2>", 3),
        ("<p>Co vás čeká: opravy. Co požadujeme: praxi. Co nabízíme: mzdu a pět týdnů dovolené.</p>", 3),
        ("<b>Arbetsuppgifter</b><p>x</p><b>Kvalifikationer</b>", 2),
        ("<p>Nothing of the kind stands here.</p>", 0),
    ],
)
def test_parts_of_ads_are_told_by_their_heads(body, told):
    assert wording.parts(Evidence(page("x", body))) == told


@pytest.mark.parametrize(
    ("text", "pays"),
    [
        ("£13.10 per hour", True),
        ("2.700 € brutto", True),
        ("35 000 Kč měsíčně", True),
        ("$20 p/u", True),
        ("12,40 Euros", False),
        ("£42.00 with free delivery", False),
        ("1" * 5000, False),
    ],
)
def test_pay_is_a_sum_with_a_time(text, pays):
    assert wording.says_pay(Evidence(page("x", f"<p>{text}</p>"))) is pays


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<p>Adler is looking for a line cook, 35 hours, €16/hr. Send a CV.</p>", "line cook"),
        ("<p>Der Verein sucht zum 1. März einen</p><p><b>Platzwart (m/w/d)</b></p><p>Bewerbungen an uns.</p>", "Platzwart (m/w/d)"),
        ("<h1>Saldatore TIG <small>124 visite</small></h1><p>Requisiti: esperienza. Invia il curriculum.</p>", "Saldatore TIG"),
    ],
)  # fmt: skip
def test_a_title_is_read_where_the_page_says_it(body, title):
    seen = Evidence(page("Saldatore TIG - Wels - Adler" if "Saldatore" in title else "Adler", body))
    name, site = rule_for(seen)
    found = job_title.find(seen, site, name, None)
    assert found and found.value == title


@pytest.mark.parametrize(
    ("heads", "more"),
    [
        (("Hiring Carpenters", "Hiring Welders", "[Hired] Office Assistant", "[Hired] Joiner"), True),
        (("Wir suchen Schreiner", "Wir suchen Schweißer", "Wir suchen Maler"), True),
        (("Hiring process", "Your tasks", "What we offer"), False),
        (("Looking for more?", "Hiring process", "About us"), False),
    ],
)
def test_several_headings_that_call_are_a_list(heads, more):
    seen = Evidence(
        page("Hiring | Adler Works", "<h1>Hiring</h1>" + "".join(f"<h2>{head}</h2><p>x</p>" for head in heads))
    )
    assert (traits.against(seen, None)["other_jobs"] > 0) is more


@pytest.mark.parametrize(
    ("head", "jobs"),
    [
        ('<header><ul><li><a href="https://a.example/1">Become a driver</a></li><li><a href="https://a.example/2">Become a cook</a></li></ul></header>', 0),
        ('<header><ul><li><a href="/1">Head Cook</a></li><li><a href="/2">Bus Driver</a></li></ul></header>', 1),
        ('<main><article><header><a href="https://a.example/1">Head Cook</a></header></article><article><header><a href="https://a.example/2">Bus Driver</a></header></article></main>', 1),
    ],
)  # fmt: skip
def test_a_campaign_in_the_head_of_the_site_is_no_other_job(head, jobs):
    seen = Evidence(page("Tester", head))
    assert traits.against(seen, None)["other_jobs"] == jobs


@pytest.mark.parametrize(
    ("path", "one"),
    [
        ("aktuelles/offene-stellen/detail/koch-60-m-w-d", True),
        ("open-roles/night-cook", True),
        ("nos-offres/cuisinier-de-nuit", True),
        ("aktuelles/offene-stellen", False),
        ("aktuelles/strassen/detail/bau-im-mai", False),
    ],
)
def test_an_address_tells_of_one_job(path, one):
    assert addresses.names_one_job(f"https://adler.example/{path}", "") is one
