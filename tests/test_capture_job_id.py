"""The ad's number where the page itself shows none: at the system that takes the applications."""

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
    ],
)
def test_codes_and_numbers_at_the_end_of_any_address(path, wanted):
    assert in_address(f"https://work.example{path}") == wanted
