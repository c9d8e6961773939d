"""Company and job from a page's title, with and without a heading: the forms that systems give to their titles."""

import json

import pytest

from afterword import capture
from afterword.capture import titles
from afterword.model import PageInView, Profile

FORM = "<form><label>Name*</label><input name=name><label>E-mail*</label><input name=email type=email><input type=file><button>Submit</button></form>"


def read(title, h1=None, text="", url="https://jobs.lever.co/x/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10/apply"):
    heading = f"<h1>{h1}</h1>" if h1 else ""
    html = f"<html><head><title>{title}</title></head><body>{heading}<p>{text}</p>{FORM}</body></html>"
    reading = capture.read(PageInView(url=url, html=html), Profile())
    assert reading.kind == "job"
    return (reading.company.value if reading.company else None, reading.title.value if reading.title else None)


WITH_HEADING = [
    ("Cook | Free Plates Job Board", "Cook", (None, "Cook")),
    (
        "Remote Sensing Engineer - Gasthof Adler",
        "Remote Sensing Engineer",
        ("Gasthof Adler", "Remote Sensing Engineer"),
    ),
    ("Job Coach | Adler Recruitment", "Job Coach", ("Adler Recruitment", "Job Coach")),
    ("Hiring Manager (m/w/d) - Gasthof Adler", "Hiring Manager (m/w/d)", ("Gasthof Adler", "Hiring Manager (m/w/d)")),
    ("Career Advisor - Gasthof Adler", "Career Advisor", ("Gasthof Adler", "Career Advisor")),
    ("Head of Careers - Gasthof Adler", "Head of Careers", ("Gasthof Adler", "Head of Careers")),
    ("Cook (Level 2) | Gasthof Adler | Wels", "Cook (Level 2)", ("Gasthof Adler", "Cook (Level 2)")),
    (
        "C++ Developer / Team Lead - Gasthof Adler",
        "C++ Developer / Team Lead",
        ("Gasthof Adler", "C++ Developer / Team Lead"),
    ),
    ("Job Application for Cook at Gasthof Adler", "Cook", ("Gasthof Adler", "Cook")),
    ("Cook @ Gasthof Adler", "Cook", ("Gasthof Adler", "Cook")),
    ("Koch (m/w/d) | Jobs bei Gasthof Adler GmbH", "Koch (m/w/d)", ("Gasthof Adler GmbH", "Koch (m/w/d)")),
    ("Koch (m/w/d) bei Gasthof Adler GmbH", "Koch (m/w/d)", ("Gasthof Adler GmbH", "Koch (m/w/d)")),
    ("Cook - Gasthof Adler", "Cook", ("Gasthof Adler", "Cook")),
    ("Gasthof Adler - Cook", "Cook", ("Gasthof Adler", "Cook")),
    ("Gasthof Adler: Cook", "Cook", ("Gasthof Adler", "Cook")),
    ("Cook – Gasthof Adler – Karriere", "Cook", ("Gasthof Adler", "Cook")),
    ("Cook | Gasthof Adler Careers", "Cook", ("Gasthof Adler", "Cook")),
    ("Cook | Careers at Gasthof Adler", "Cook", ("Gasthof Adler", "Cook")),
    ("Careers | Cook | Gasthof Adler", "Cook", ("Gasthof Adler", "Cook")),
    ("Apply for Cook at Gasthof Adler | JOIN", "Cook", ("Gasthof Adler", "Cook")),
    ("Gasthof Adler hiring Cook in Wels, Austria | LinkedIn", "Cook", ("Gasthof Adler", "Cook")),
    ("Gasthof Adler sucht Koch (m/w/d) in Wels", "Koch (m/w/d)", ("Gasthof Adler", "Koch (m/w/d)")),
    ("Gasthof Adler is looking for a Cook in Wels", "Cook", ("Gasthof Adler", "Cook")),
    ("Onlinebewerbung: Koch (m/w/d) | Gasthof Adler", "Koch (m/w/d)", ("Gasthof Adler", "Koch (m/w/d)")),
    ("Postuler : Cuisinier (h/f) | Auberge de l'Aigle", "Cuisinier (h/f)", ("Auberge de l'Aigle", "Cuisinier (h/f)")),
    ("Cuisinier H/F chez Auberge de l'Aigle", "Cuisinier H/F", ("Auberge de l'Aigle", "Cuisinier H/F")),
    ("Kok bij Herberg De Arend | Werken bij", "Kok", ("Herberg De Arend", "Kok")),
    ("Kok hos Kroen Ørnen", "Kok", ("Kroen Ørnen", "Kok")),
    ("Cook, Night Shift - Gasthof Adler", "Cook, Night Shift", ("Gasthof Adler", "Cook, Night Shift")),
    ("Cook - Night Shift - Gasthof Adler", "Cook - Night Shift", ("Gasthof Adler", "Cook - Night Shift")),
    ("Cook | Pastry | 30-40k – Gasthof Adler", "Cook | Pastry | 30-40k", ("Gasthof Adler", "Cook | Pastry | 30-40k")),
    (
        "Cook at Gasthof Adler | Y Combinator's Work at a Startup",
        "Cook at Gasthof Adler(S23)",
        ("Gasthof Adler", "Cook"),
    ),
    ("Cook - Wels, Austria - Indeed.com", "Cook", (None, "Cook")),
    ("Cook", "Cook", (None, "Cook")),
    ("Cook | StepStone", "Cook", (None, "Cook")),
    ("Apply", "Cook", (None, "Cook")),
    ("Application form", "Application for Cook", (None, "Cook")),
    ("Bewerbung", "Bewerbung als Koch (m/w/d)", (None, "Koch (m/w/d)")),
    ("Jetzt bewerben als Koch (m/w/d)", "Jetzt bewerben als Koch (m/w/d)", (None, "Koch (m/w/d)")),
]


@pytest.mark.parametrize(("title", "h1", "wanted"), WITH_HEADING, ids=lambda value: str(value)[:40])
def test_a_title_beside_a_heading(title, h1, wanted):
    assert read(title, h1) == wanted


WITHOUT_HEADING = [
    (
        "Gasthof Adler - Software Cook - Night Shift",
        "Yes, Gasthof Adler can contact me.",
        ("Gasthof Adler", "Software Cook - Night Shift"),
    ),
    ("Night Manager - Gasthof Adler", "I agree that Gasthof Adler stores my data.", ("Gasthof Adler", "Night Manager")),
    ("Night Manager | Gasthof Adler GmbH", "", ("Gasthof Adler GmbH", "Night Manager")),
    ("Job Application for Night Manager at Gasthof Adler", "", ("Gasthof Adler", "Night Manager")),
    ("Bewirb dich bei Gasthof Adler.", "", ("Gasthof Adler", None)),
    ("Brau-Expert:in 80-100%, (w,m,d)", "", (None, "Brau-Expert:in 80-100%, (w,m,d)")),
    ("Gärtner/in 60 - 80 %", "", (None, "Gärtner/in 60 - 80 %")),
    ("Detail pozice - Hostinec Orel", "", ("Hostinec Orel", None)),
]


@pytest.mark.parametrize(("title", "text", "wanted"), WITHOUT_HEADING, ids=lambda value: str(value)[:40])
def test_a_title_alone(title, text, wanted):
    assert read(title, None, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Join Gasthof Adler as a Night Cook", ("Gasthof Adler", "Night Cook")),
        ("Rejoignez Auberge du Lac en tant que Cuisinier", ("Auberge du Lac", "Cuisinier")),
        ("Kok søges til Kroen Ørnen A/S, Thisted", ("Kroen Ørnen A/S", "Kok")),
        ("Kock sökes till Värdshuset Örnen", ("Värdshuset Örnen", "Kock")),
        ("Cook job in Wels at Gasthof Adler | Platejobs", ("Gasthof Adler", "Cook")),
        ("Gasthof Adler is hiring a Night Cook", ("Gasthof Adler", "Night Cook")),
    ],
)
def test_a_sentence_for_a_title_names_both(text, wanted):
    read = titles.read(text)
    assert (read.company, read.title) == wanted


TOLD_IN_TEXT = [
    # No heading and no name of the page: the address and the text tell the same words.
    ("https://career.kessel.example/job/Wels-Ausbildung-zum-Kesselbauer-%28mwd%29-Start-2027-OO/1300112233/", "",
     "<a class='jobTitle'>Jetzt bewerben »</a><p>Starte 2027 Deine Ausbildung zum Kesselbauer (m/w/d) bei KESSEL.</p>"
     "<p>Deine Aufgaben: Kessel bauen. Dein Profil: Geduld. Jetzt bewerben.</p>", "Ausbildung zum Kesselbauer (m/w/d)"),
    ("https://jobs.heron.example/job/Oban-Night-Cook-OB/1300112244/", "",
     "<p>We seek a Night Cook for our inn. Your tasks: soup. Requirements: knives. Apply now.</p>", "Night Cook"),
    # A line that shouts and goes on with the job.
    ("https://boards.example/oferta/99112233", "<h2>Descripción de la oferta</h2>",
     "<p>Ribalta Cocinas es una empresa familiar. ¡Estamos contratando! | Cocinero de noche ¿Te gusta la sopa? "
     "¡Esta oportunidad es para ti! Requisitos: experiencia. Ofrecemos: sopa. Postúlate ahora.</p>", "Cocinero de noche"),
    ("https://boards.example/offre/99112244", "<h2>Description de l'offre</h2>",
     "<p>Brumelle recrute ! | Cuisinier de nuit – CDI. Vous aimez la soupe ? Profil : expérience. Postulez.</p>",
     "Cuisinier de nuit"),
]  # fmt: skip


@pytest.mark.parametrize(("url", "head", "body", "wanted"), TOLD_IN_TEXT)
def test_a_title_that_only_text_and_address_tell(url, head, body, wanted):
    page = PageInView(url=url, html=f"<html><body>{head}{body}</body></html>")
    found = capture.read(page, Profile()).title
    assert found is not None
    assert found.value == wanted


def contradicted(stated, h1, body, slug="job-night-porter"):
    employer = {"@type": "Organization", "name": "Heron Hotels"}
    data = json.dumps(
        {"@context": "https://schema.org", "@type": "JobPosting", "title": stated, "hiringOrganization": employer}
    )
    html = (
        f"<title>Heron | {stated}</title><script type='application/ld+json'>{data}</script>"
        f"<h1>{h1}</h1><p>{body}</p><p>Your tasks: keys. Apply now.</p>"
    )
    found = capture.read(PageInView(url=f"https://heron.example/talents/{slug}.html", html=html), Profile()).title
    return found.value if found else None


def test_data_left_from_another_ad_does_not_name_the_job():
    assert contradicted("Pastry Chef", "Night Porter (m/f)", "We seek a Night Porter.") == "Night Porter (m/f)"
    assert (
        contradicted("Kellner", "Nachtportier (m/w)", "Wir suchen einen Nachtportier.", "nachtportier")
        == "Nachtportier (m/w)"
    )


def test_data_that_the_page_bears_out_names_the_job():
    assert contradicted("Pastry Chef", "Night Porter", "We seek a Pastry Chef.", "pastry-chef") == "Pastry Chef"
    assert contradicted("Night Porter II", "Join our team", "We seek somebody.") == "Night Porter II"
    assert contradicted("Nachtportier", "Night Porter", "We seek somebody.", "4711") == "Nachtportier"


def title_of(body, head="", url="https://joheron.example/phd_position.html"):
    found = capture.read(
        PageInView(url=url, html=f"<html><head>{head}</head><body>{body}</body></html>"), Profile()
    ).title
    return found.value if found else None


CALL = (
    "<p>We are looking for a student who likes salt. Requirements: a degree. Funding: 36 months. How to apply: CV.</p>"
)
BESIDE_A_NAME = [
    (f"<h1>Jo Ann Heron</h1><h3>Lecturer, Chemistry</h3><h5>Tarn University</h5><h2>PhD Position</h2>{CALL}",
     "PhD Position"),
    (f"<h1>Orsolane Heron</h1><h2>PhD Position in salt</h2>{CALL}<p>The work is led by Dr Orsolane Heron.</p>",
     "PhD Position in salt"),
    (f"<h1>Maria Silva</h1><h2>Postdoctoral researcher in salt</h2>{CALL}", "Postdoctoral researcher in salt"),
    (f"<h1>Lukas Obermaier</h1><h2>Doktorand (m/w/d)</h2>{CALL}", "Doktorand (m/w/d)"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "wanted"), BESIDE_A_NAME)
def test_whose_page_it_is_is_not_the_title(body, wanted):
    assert title_of(body, "<title>Jo</title>") == wanted


CONTACTS = [
    "Questions? Contact Jo Heron, Lead of Teaching and Learning, Tarn Library",
    "Contact: Jo Heron, Head of Teaching, Tarn Library",
    "Your contact is Jo Heron, Head of Teaching",
]


@pytest.mark.parametrize("line", CONTACTS)
def test_whom_to_ask_is_not_the_title(line):
    call = (
        "<div>The SALT Team is looking for motivated students. As an Inquiry Specialist for Salt, you will help your "
        "fellow students.</div><div>Apply for job code TARN10.</div>"
    )
    assert title_of(f"{call}<div>{line}</div>", "<title>Sunday Email</title>") == "Inquiry Specialist for Salt"
