"""Duplicates and aliases: rather too few are found than too many."""

import pytest

from afterword.capture import duplicate_of, same_company
from afterword.capture.firms import company_key
from afterword.model import Company, Opportunity, Reading, Stated

KNOWN = Opportunity(
    id="known", company_id="c", company="Gasthof Adler GmbH", title="Koch (m/w/d)", location="Wels",
    url="https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10?lever-source=LinkedIn", job_id="0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10",
)  # fmt: skip


def said(company="Gasthof Adler", title="Koch (m/w/d)", location="Wels", job_id=None):
    values = {"company": company, "title": title, "location": location, "job_id": job_id}
    return Reading(kind="job", **{key: Stated(value=value, source="x") for key, value in values.items() if value})


SAME = [
    (said(), "https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10"),
    (said(title="Cook"), "https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10/apply?utm_source=x#form"),
    (said(), "https://www.linkedin.com/jobs/view/koch-at-adler-4112223334"),
    (said(title="Koch (all genders)"), "https://www.stepstone.de/stellenangebote--Koch--111222-inline.html"),
    (said(title="Koch (w/m/d) 80-100%", location=None), "https://www.indeed.com/viewjob?jk=abc123"),
    (said(title="Cook", job_id="0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10"), "https://adler.example/en/jobs/cook"),
    (said(company="GASTHOF ADLER", location="Wels, Österreich"), "https://adler.example/jobs/koch"),
]


@pytest.mark.parametrize(("reading", "url"), SAME)
def test_the_same_ad_is_recognised(reading, url):
    assert duplicate_of(reading, url, [KNOWN]) == "known"


OTHER = [
    (said(title="Kellner (m/w/d)"), "https://adler.example/jobs/kellner"),
    (said(company="Gasthof Falke"), "https://falke.example/jobs/koch"),
    (said(location="Graz"), "https://adler.example/jobs/koch-graz"),
    (said(), "https://jobs.lever.co/adler/ffffffff-1111-4c2a-9a53-2f0d5b6e7a10"),
    (said(company=None), "https://adler.example/jobs/koch"),
    (said(company="Gasthof Adler Group"), "https://adler.example/jobs/koch"),
    (said(title="Senior Koch (m/w/d)"), "https://adler.example/jobs/senior-koch"),
]


@pytest.mark.parametrize(("reading", "url"), OTHER)
def test_another_ad_is_another_ad(reading, url):
    assert duplicate_of(reading, url, [KNOWN]) is None


def test_one_address_with_two_jobs_holds_two_ads():
    known = Opportunity(id="k", company_id="c", company="Adler", title="Cook", url="https://adler.example/jobs")
    assert duplicate_of(said(company="Adler", title="Waiter"), "https://adler.example/jobs", [known]) is None
    assert duplicate_of(said(company="Adler", title="Cook"), "https://adler.example/jobs", [known]) == "k"


def test_a_merged_opportunity_stands_for_the_one_it_went_into():
    merged = Opportunity(
        id="old", company_id="c", company="Adler", title="Cook", merged_into="new", url="https://a.example/jobs/12345"
    )
    assert (
        duplicate_of(said(company="Adler", title="Cook"), "https://a.example/jobs/12345?utm_campaign=x", [merged])
        == "new"
    )


COMPANIES = [
    Company(id="adler", name="Gasthof Adler GmbH", aliases=("Adlerwirt",)),
    Company(id="sand", name="Sand & Söhne AG"),
]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Gasthof Adler", "adler"),
        ("gasthof adler ges.m.b.h.", None),
        ("Gasthof Adler GmbH & Co. KG", "adler"),
        ("ADLERWIRT", "adler"),
        ("Gasthof Adler (via Personal Plus)", "adler"),
        ("Gasthof Adler International", None),
        ("Adler", None),
        ("Sand & Soehne", None),
        ("Sand & Söhne", "sand"),
        ("", None),
    ],
)
def test_a_company_is_known_by_its_name(name, wanted):
    assert same_company(name, COMPANIES) == wanted


@pytest.mark.parametrize(
    "name",
    ["Orel", "Orel a.s.", "Orel, s. r. o.", "OREL Inc.", "Orel, Inc", "Orel A/S", "Orel ApS", "Orel sp. z o.o.", "Orel S.p.A.", "Orel (Pvt) Ltd", "Orel™", "Orel SE & Co. KGaA", "Orel Oy", "Orel B.V.", "Orel Pty Ltd"],
)  # fmt: skip
def test_legal_forms_and_marks_are_no_part_of_a_name(name):
    assert company_key(name) == "orel"


def test_the_address_tells_more_than_what_an_ad_says():
    other = Opportunity(id="board", company_id="c", company="Gasthof Adler", title="Koch", location="Wels",
                        url="https://www.linkedin.com/jobs/view/4112223334")  # fmt: skip
    address = "https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10/apply"
    assert duplicate_of(said(title="Koch"), address, [other, KNOWN]) == "known"
    assert duplicate_of(said(title="Koch"), "https://adler.example/koch", [other, KNOWN]) == "board"
