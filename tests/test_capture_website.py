"""The employer's own site: a labelled row, a sentence, data; never a host that stands for any."""

import json

import pytest

from afterword.capture import read
from afterword.model import PageInView, Profile

AD = "<h1>Cook</h1><h2>Your tasks</h2><ul><li>Soup</li></ul><h2>Your profile</h2><p>Full-time</p>"


def site(body, url="https://work.example/adler/cook-4711"):
    html = f"<title>Cook - Adler Ovens</title><body>{AD}<p>Company: Adler Ovens</p>{body}</body>"
    found = read(PageInView(url=url, html=html), Profile()).website
    return found.value if found else None


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p>Company Page: http://www.adler-ovens.example/en/home/</p>", "http://www.adler-ovens.example/en/home/"),
        ("<p>Webpräsenz: www.adler-ovens.example</p>", "https://www.adler-ovens.example"),
        ("<p>Site de l'employeur : www.adler-ovens.example</p>", "https://www.adler-ovens.example"),
        ("<p>For more about Adler Ovens, visit www.adlerovens.example.</p>", "https://www.adlerovens.example"),
        ("<p>Mehr über uns unter www.adler-ovens.example/karriere.</p>", "https://www.adler-ovens.example"),
    ],
)
def test_the_page_says_it(body, wanted):
    assert site(body, url="https://boards.greenhouse.io/adler/jobs/4711") == wanted


@pytest.mark.parametrize(
    "sentence", ["Visit www.weather.example before you ride.", "See adler.ovens.pdf", "e.g. adlerovens"]
)
def test_other_addresses_in_the_text_are_none(sentence):
    assert site(f"<p>{sentence}</p>", url="https://boards.greenhouse.io/adler/jobs/4711") is None


@pytest.mark.parametrize(
    "host",
    ["unknown.example", "example.com", "www.example.org", "yourcompany.com", "your-company.com", "localhost.test",
     "www.yourdomain.net", "placeholder.invalid", "careers.local", "company.example"],
)  # fmt: skip
def test_a_host_that_stands_for_any_is_no_site(host):
    assert site("", url=f"https://{host}/jobs/cook-4711") is None


def test_the_state_of_a_page_names_the_place():
    state = {"job": {"id": 4711, "title": "Cook", "description": "<p>Soup and bread.</p>" * 20, "companyName": "Adler Ovens",
                     "addressCountry": "Österreich", "addressLine": "Österreich"},
             "page": {"links": {"urlNetwork": "https://linkedin.com/company/adler"}}}  # fmt: skip
    html = (f"<title>Cook</title><body><h1>Cook</h1><script id=__NEXT_DATA__ type=application/json>{json.dumps(state)}"
            f"</script>{AD}</body>")  # fmt: skip
    found = read(PageInView(url="https://adler.gupy.io/jobs/4711", html=html), Profile())
    assert found.location.value == "Österreich"
