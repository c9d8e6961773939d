"""The ad's number where the page itself shows none: at the system that takes the applications."""

import json

import pytest

from afterword.capture import read
from afterword.capture.numbers import in_address
from afterword.model import PageInView, Profile

AD = "<h1>Cook</h1><h2>Your tasks</h2><ul><li>Soup</li><li>Bread</li></ul><h2>Your profile</h2><p>Full-time</p>"


def number(body):
    found = read(PageInView(url="https://www.adler.example/careers/cook", html=f"<body>{AD}{body}</body>"), Profile())
    return (found.job_id.value, found.job_id.source) if found.job_id else None


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('<a href="https://boards.greenhouse.io/adler/jobs/5059976#app">Apply now</a>', ("5059976", "link:apply")),
        ('<a href="https://jobs.lever.co/adler">All jobs</a><a href="https://www.adler.example/apply/88">Apply</a>', None),
        ('<a href="https://boards.greenhouse.io/adler/jobs/5059976">Apply</a>'
         '<a href="https://boards.greenhouse.io/adler/jobs/5059977">Apply now</a>', None),
        ('<p>Ref. no: AB-12</p><a href="https://boards.greenhouse.io/adler/jobs/5059976">Apply</a>',
         ("AB-12", "label:Ref. no")),
        ("<p>Ref. : AD/307/2026/S - Night Cook (two posts, day and night)</p>", ("AD/307/2026/S", "label:Ref.")),
        ("<p>Candidaturas por e-mail com a referência AD-07/2026.</p>", ("AD-07/2026", "text:reference")),
        ("<p>Write to us with the subject COOK-3 or quoting reference COOK-4.</p>", None),
        ("<p>Use the reference of a former employer.</p>", None),
    ],
)  # fmt: skip
def test_the_address_to_apply_at_holds_the_number(body, wanted):
    assert number(body) == wanted


@pytest.mark.parametrize("path", ["t/cook-at-adler/5521", "s/kitchen_jobs/1187", "r/kitchens/comments/1234567/cook"])
def test_the_number_of_a_message_is_not_the_ads(path):
    assert read(PageInView(url=f"https://talk.example/{path}", html=f"<body>{AD}</body>"), Profile()).job_id is None


def test_a_template_may_hold_the_pages_state():
    state = (
        (
            '{"view":{"vacancyId":127000431,"name":"Cook","description":"<p>Soup, bread and all that goes with them.</p>",'
            '"company":{"id":5,"visibleName":"Gasthof Adler"},"area":{"name":"Wels"}}}'
        )
        .replace('"', "&quot;")
        .replace("<", "&lt;")
    )
    html = f'<title>Cook</title><body><template id="App-InitialState">{state}</template></body>'
    found = read(PageInView(url="https://work.example/vacancy/127000431", html=html), Profile())
    assert (found.kind, found.company.value, found.location.value) == ("job", "Gasthof Adler", "Wels")


@pytest.mark.parametrize("template", ["{", "{" * 3000 + "}", "{&quot;name&quot;:1}", "{}" * 2000, "<b>{}</b>"])
def test_a_broken_template_says_nothing(template):
    html = f"<title>Adler</title><body><template>{template}</template><p>Hello</p></body>"
    assert read(PageInView(url="https://work.example/vacancy/127000431", html=html), Profile()).kind != "job"


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/adler-spa/job/L34VR35W", "L34VR35W"),
        ("/jobs/COOKING", None),
        ("/story/L34VR35W", None),
        ("/jobdetails/746", "746"),
        ("/jobsuche/jobdetail/18220-a41077c65d12-S", "18220-a41077c65d12-S"),
    ],
)
def test_codes_and_numbers_at_the_end_of_any_address(path, wanted):
    assert in_address(f"https://work.example{path}") == wanted


def shown(body, url="https://careers.adler.example/jobs/JobDetail/cook/81926"):
    found = read(
        PageInView(url=url, html=f"<title>Cook</title><body>{AD}{body}<a>Apply now</a></body>"), Profile()
    ).job_id
    return found.value if found else None


SHOWN = [
    ("<dl><dt>Req #</dt><dd>WD00107733</dd></dl>", "WD00107733"),
    ("<p>Job ID: 24072</p>", "24072"),
    ("<p>Requisition number: R-0071</p>", "R-0071"),
    ("<p>Référence : 2289-KO-106-2026</p>", "2289-KO-106-2026"),
    ("<p>Kennziffer: KO-2026-17</p>", "KO-2026-17"),
    ("<p>Job profile (K119ZU)</p>", "K119ZU"),
    ("<p>Stellenprofil (K-119)</p>", "K-119"),
    # A name with a number is no number; letters may be lost in a wrong character set.
    (
        "<dl><dt>Code emploi</dt><dd>Cuisinier d'hôpital - 33705</dd><dt>Référence</dt><dd>2289-KO-106</dd></dl>",
        "2289-KO-106",
    ),
    ("<dl><dt>R\ufffdf\ufffdrence</dt><dd>2289-KO-106-2026</dd></dl>", "2289-KO-106-2026"),
    ("<p>Job profile (f/m/d)</p>", "81926"),
    ("<p>Job profile (Level 3)</p>", "81926"),
    ("<p>Position: 3</p>", "81926"),
    # Of several numbers the one that the address holds too.
    ("<p>Announcement number: KO-26-1269-DE</p><p>Control number: 81926</p>", "81926"),
]


@pytest.mark.parametrize(("body", "wanted"), SHOWN)
def test_the_number_that_the_page_shows_wins_over_the_addresss(body, wanted):
    assert shown(body) == wanted


def from_data(identifier, address, url="https://careers.adler.example/job/leeds/cook/3342/45469410752"):
    posting = {"@type": "JobPosting", "title": "Cook", "hiringOrganization": "Adler", "identifier": identifier}
    script = f"<script type='application/ld+json'>{json.dumps(posting | {'url': address})}</script>"
    found = read(PageInView(url=url, html=f"<title>Cook</title>{script}<body>{AD}</body>"), Profile()).job_id
    return found.value if found else None


@pytest.mark.parametrize(
    ("identifier", "address", "url", "wanted"),
    [
        ({"@type": "PropertyValue", "name": "Job ID", "value": "24072"}, "", None, "24072"),
        ({"@type": "PropertyValue", "name": "Requisition number", "value": "R-77"}, "", None, "R-77"),
        ({"@type": "PropertyValue", "name": "Adler", "value": "880123"}, "", None, "45469410752"),
        (
            None,
            "https://adler.breezy.hr/p/9c4dbab30b78-night-cook?source=Jobs",
            "https://adler.breezy.hr/",
            "9c4dbab30b78",
        ),
        (None, "https://adler.example/p/gardening", "https://careers.adler.example/cook", None),
    ],
)
def test_the_number_in_the_data(identifier, address, url, wanted):
    assert (from_data(identifier, address, url) if url else from_data(identifier, address)) == wanted
