"""Jobs that plain text announces: the line below "Vacancy", a heading that says at whom the job is."""

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

TAIL = (
    "<p>For our council we seek a driven colleague (38 h).</p><p>Your tasks</p><ul><li>Visits</li><li>Letters</li></ul>"
)


def seen(body, title=""):
    html = f"<title>{title}</title><body>{body}</body>"
    found = read(PageInView(url="https://www.tarn.example/page-4", html=html), Profile())
    return found.kind, found.title and found.title.value, found.company and found.company.value


@pytest.mark.parametrize(
    "head", ["Vacancy", "VACANCY", "Job announcement", "Vacature", "Stellenausschreibung", "Oferta pracy"]
)
def test_the_line_below_an_announcement_is_the_job(head):
    kind, title, _ = seen(f"<p>{head}</p><p>Housekeeper for the Lake House (B1-B3)</p><p>Full-time, 38 h</p>{TAIL}")
    assert (kind, title) == ("job", "Housekeeper for the Lake House (B1-B3)")


def test_a_link_called_so_announces_nothing():
    kind, title, _ = seen("<p><a href='/v'>Vacancy</a></p><p>Opening hours of the Lake House</p><p>Nine to five.</p>")
    assert kind != "job"
    assert title is None


def test_a_heading_that_says_at_whom_the_job_is():
    head = "Night Cook @ the Tarn Lake Society (TLS)"
    body = f"<h1>{head}</h1><p>January 15, 2026</p><p>The Night Cook will cook at night.</p>{TAIL}"
    assert seen(body, f"{head} - Next Step Jobs")[:2] == ("job", "Night Cook")


def test_who_is_looking_for_somebody_named_on_the_next_line():
    body = (
        "<p>The Friends of the Tarn International secretariat is looking for an:</p><p>Office Manager – 0.5 fte</p>"
        "<p>Friends of the Tarn International (FoTI) is the largest society of its kind.</p>"
        "<p>Friends of the Tarn International has members.</p>"
    )
    assert seen(body + TAIL) == ("job", "Office Manager – 0.5 fte", "Friends of the Tarn International")


def test_a_row_that_says_the_job_announces_it():
    rows = "<p>Job Title : Accountant<br>Grade Level: P2<br>Duty Station: Linz, Austria<br>Closing Date: 25 December, 2027</p>"
    assert seen(f"<p>I. Position information</p>{rows}<p>Comprised of many members, the house works.</p>")[:2] == (
        "job",
        "Accountant",
    )


@pytest.mark.parametrize(
    ("call", "wanted"),
    [
        ("Adler cégünk felvételt hirdet BUDAI-, ÉS VIDÉKI SZAKÁCS pozíciókra.", "BUDAI-, ÉS VIDÉKI SZAKÁCS"),
        ("In Wels sucht die Adler GmbH eine Maler- und Lackiererin für Neubauten.", "Maler- und Lackiererin"),
        ("Sinds jaren zoekt Adler Brood BV een bakker met ervaring.", "bakker"),
        (
            "Meld je aan, zie onze vacatures:</p><ul><li>Bakker voor de nacht Wels</li>"
            "<li>Bakker voor de nacht Linz</li></ul><p>Full-time. Stuur je cv naar jobs@adler.example.",
            "Bakker voor de nacht",
        ),
    ],
)
def test_a_sentence_says_who_is_sought(call, wanted):
    assert seen(f"<h2>Adler</h2><p>{call}</p>{TAIL.replace('we seek', 'there is')}")[1] == wanted


def test_somebody_with_a_role_is_not_who_is_sought():
    body = f"<h2>Contact</h2><p>Ask me:</p><p>Hanna Wolf, Head of Kitchen</p><p>+43 7242 1234</p>{TAIL}"
    assert seen(body)[1] is None


def test_what_all_of_a_trade_do_is_no_ad():
    body = "<h1>Baker</h1><h2>Job Description:</h2><p>Bakers bake bread. Bakers rise early.</p><h2>Education</h2><p>Three years.</p>"
    html = f"<title>Baker</title><body>{body}</body>"
    assert read(PageInView(url="https://trades.example/opportunity/baker/", html=html), Profile()).kind != "job"


PLAIN = """<title>Night Cook</title><h1>Night Cook</h1><b>Jo Heron</b><pre>
                        NIGHT COOK

                     DEPARTMENT OF SOUP

                     TARN UNIVERSITY

   The Department of Soup of Tarn University announces a position of cook
at night.  The cook may cook with any kind of vegetable and across kinds
of vegetables.

   Applications must be received by April 30, 2027.  Applications
should include a curriculum vitae and a cover letter.  The position
is available at once.
</pre>"""


def test_plain_text_is_read_by_its_paragraphs():
    found = read(PageInView(url="https://lists.example/pipermail/cooks/103842.html", html=PLAIN), Profile())
    assert found.kind == "job"
    assert found.title
    assert found.title.value == "Night Cook"
    assert found.company
    assert found.company.value == "Tarn University"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/2026/guide.html", "Night Cook Programmes: Complete Guide"),
        ("https://a.example/job-roles-explained/night-cook", "Night Cook | Job roles explained"),
        ("https://a.example/tous-nos-metiers/cuisine/night-cook.html", "Night Cook F/H : missions, salaire | Adler"),
        ("https://a.example/woordenboek/vacaturetekst", "Vacaturetekst | Woordenboek"),
    ],
)
def test_pages_that_explain_a_job_are_no_ads(url, name):
    head = name.split(" | ")[0].split(" : ")[0]
    body = (
        f"<h1>{head}</h1><h2>Summary of the role</h2><p>The cook cooks.</p><h2>Typical duties</h2><ul><li>Soup</li></ul>"
        "<h2>Skills</h2><ul><li>Knives</li></ul>"
    )
    assert read(PageInView(url=url, html=f"<title>{name}</title><body>{body}</body>"), Profile()).kind != "job"


@pytest.mark.parametrize(
    "said", ["A postdoctoral position is available, for research into soup.", "Two cooks are needed for a new kitchen."]
)
def test_what_is_available_is_sought(said):
    body = (
        f"<h1>Postdoc in Linz</h1><p>{said} Applications should be sent by May 3 and include a CV and references.</p>"
    )
    assert seen(body, "")[:2] == ("job", "Postdoc in Linz")
