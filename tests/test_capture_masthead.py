"""The name at the head of a page: a site's own, and on a site that serves many the one that its address holds too."""

import pytest

from afterword.capture import read
from afterword.capture.addresses import company_of, holds, inner_names
from afterword.model import PageInView, Profile

AD = "<h1>Night Cook</h1><h2>Your tasks</h2><ul><li>Soup</li><li>Bread</li></ul><h2>Your profile</h2><p>Full-time</p><a>Apply now</a>"


def company(logo, url, name="Night Cook | Kitchenwork.example"):
    html = f"<title>{name}</title><body><img alt='{logo}'>{AD}</body>"
    found = read(PageInView(url=url, html=html), Profile()).company
    return found.value if found else None


@pytest.mark.parametrize("logo", ["Logo of Hotel Heron Bay", "Logo van Hotel Heron Bay", "Hotel Heron Bay logo"])
def test_whose_logo_the_address_names_is_the_employer(logo):
    assert company(logo, "https://kitchenwork.example/assignments/hotel-heron-bay/night-cook/4711") == "Hotel Heron Bay"


def test_a_site_whose_own_name_the_address_holds_serves_nobody_else():
    assert (
        company("Heron Bay logo", "https://heronbay.example/heron-bay/jobs/4711", "Night Cook | Heron Bay")
        == "Heron Bay"
    )


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://a.example/jobs/adler-mill/night-cook", ["adlermill"]),
        ("https://a.example/job/UK/Adler_Mill_Trust/Wards/Wards-v75", ["adlermilltrust"]),
        ("https://a.example/adler-mill", []),
        ("https://a.example/", []),
        ("https://[broken", []),
    ],
)
def test_parts_of_several_words_inside_an_address(url, wanted):
    assert inner_names(url) == wanted
    assert holds(url, "Adler Mill") is (wanted == ["adlermill"])


def test_a_site_named_for_jobs_of_which_the_ad_never_speaks_is_no_employer():
    body = "<p>La commune de VAUMORIN-SUR-L’ARDE (Landes) recrute :</p><p>Un cuisinier de nuit</p>"
    html = f"<title>Night Cook - Emploi-Lacustre</title><body>{AD}BODY</body>"
    url = "https://www.emploi-lacustre.example/offre/o0402602-night-cook"
    found = read(PageInView(url=url, html=html.replace("BODY", body)), Profile()).company
    assert found
    assert found.value == "commune de VAUMORIN-SUR-L’ARDE"
    assert read(PageInView(url=url, html=html.replace("BODY", "")), Profile()).company is None
    own = html.replace("BODY", "<p>Emploi-Lacustre is growing, and Emploi-Lacustre is kind.</p>")
    named = read(PageInView(url=url, html=own), Profile()).company
    assert named
    assert named.value == "Emploi-Lacustre"


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://a.example/rd/?change=True&company=Tarn+Secretariat&j=54", "Tarn Secretariat"),
        ("https://a.example/rd/?company=4711", None),
        ("https://a.example/rd/?company=tarn", None),
        ("https://a.example/rd/?q=company", None),
    ],
)
def test_whom_a_query_calls_the_company(url, wanted):
    assert company_of(url) == wanted


def test_a_word_behind_the_job_is_nobody():
    body = "<h1>Night Cook available</h1><p>Soup.</p><p>Send a CV.</p><h2>Your tasks</h2><ul><li>Soup</li></ul><a>Apply now</a>"
    page = PageInView(
        url="https://heron.example/jobs/night-cook-available/", html=f"<title>Night Cook available</title>{body}"
    )
    assert read(page, Profile()).company is None
