"""JSON-LD as it stands in pages: broken JSON is mended, graphs are walked, nothing is believed that is no text."""

import pytest

from afterword.capture import jsonld, posting
from afterword.page import Page


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('{"a": "line\nbreak"}', [{"a": "line\nbreak"}]),
        ('{"a": [1, 2,], "b": {"c": 3,},}', [{"a": [1, 2], "b": {"c": 3}}]),
        ('<!-- {"a": 1} -->', [{"a": 1}]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', [{"a": 1}]),
        ('/* <![CDATA[ */ {"a": 1} /* ]]> */', [{"a": 1}]),
        ('{"a": 1};', [{"a": 1}]),
        ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}]),
        ('\ufeff{"a": 1}', [{"a": 1}]),
        ("{&quot;a&quot;: &quot;b&quot;}", [{"a": "b"}]),
        ('{"a": "He said "ahoy" twice"}', [{"a": 'He said "ahoy" twice'}]),
        (r'{"a": "Bob\'s"}', [{"a": "Bob's"}]),
        (r'{"a": "C:\path"}', [{"a": "C:\\path"}]),
        ('{"a": 1, "b": "cut off', [{"a": 1, "b": "cut off"}]),
        ('{"a": [1, {"b": 2', [{"a": [1, {"b": 2}]}]),
        ("", []),
        ("no json", []),
        ("[" * 100_000, []),
    ],
)
def test_broken_json_is_mended(text, values):
    assert jsonld.loads(text) == values


def item(**more):
    return {"@type": "JobPosting", "title": "Cook"} | more


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ({"hiringOrganization": {"name": "Adler", "sameAs": "https://a.example"}}, ("Adler", "https://a.example")),
        ({"hiringOrganization": "Adler"}, ("Adler", None)),
        ({"hiringOrganization": [{"name": "Adler"}, {"name": "Falke"}]}, ("Adler", None)),
        (
            {"hiringOrganization": {"legalName": "Adler GmbH", "url": "https://a.example"}},
            ("Adler GmbH", "https://a.example"),
        ),
        ({"hiringOrganization": "https://a.example"}, (None, None)),
        ({"hiringOrganization": {"name": None}}, (None, None)),
        ({"hiringOrganization": 5}, ("5", None)),
        ({}, (None, None)),
    ],
)
def test_the_employer_has_many_shapes(stated, wanted):
    read = posting.from_item(item(**stated), "jsonld")
    assert (read.company, read.website) == wanted


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ({"jobLocation": {"address": {"addressLocality": "Wels", "addressCountry": "AT"}}}, "Wels, AT"),
        (
            {"jobLocation": {"address": {"addressLocality": "Wels", "addressCountry": {"name": "Austria"}}}},
            "Wels, Austria",
        ),
        ({"jobLocation": {"address": "Wels"}}, "Wels"),
        ({"jobLocation": "Wels"}, "Wels"),
        (
            {"jobLocation": [{"address": {"addressLocality": "Wels"}}, {"address": {"addressLocality": "Graz"}}]},
            "Wels; Graz",
        ),
        ({"jobLocation": {"name": "Headquarters"}}, "Headquarters"),
        ({"jobLocation": {"address": {"streetAddress": "Wels, AT"}}}, "Wels, AT"),
        ({"jobLocationType": "TELECOMMUTE"}, "Remote"),
        ({"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"name": "Austria"}}, "Remote (Austria)"),
        ({"jobLocation": {"address": None}}, None),
        ({"jobLocation": []}, None),
    ],
)
def test_the_place_has_many_shapes(stated, wanted):
    assert posting.from_item(item(**stated), "jsonld").location == wanted


def test_numbers_dates_and_types_have_many_shapes():
    read = posting.from_item(
        item(identifier={"value": 4711}, datePosted="2026-05-01T10:00:00Z", employmentType=["FULL_TIME", "TEMPORARY"]),
        "jsonld",
    )
    assert (read.job_id, read.date_posted, read.employment_type) == ("4711", "2026-05-01", "FULL_TIME, TEMPORARY")
    assert posting.from_item(item(identifier="R-12"), "jsonld").job_id == "R-12"
    assert posting.from_item(item(identifier={"name": "Adler"}), "jsonld").job_id is None


def test_a_contact_is_a_person_only_with_a_name():
    contact = {"@type": "ContactPoint", "name": "Ann Lee", "email": "ann@a.example", "telephone": "+43 1 234"}
    (person,) = posting.from_item(item(applicationContact=contact), "jsonld").people
    assert (person.name, person.email, person.phone) == ("Ann Lee", "ann@a.example", "+43 1 234")
    assert posting.from_item(item(applicationContact={"name": "HR Department"}), "jsonld").people == ()


def test_graphs_and_references_are_followed():
    page = Page(
        '<script type="application/ld+json">{"@graph": [{"@type": "Organization", "@id": "#o", "name": "Adler"},'
        '{"@type": "http://schema.org/JobPosting", "title": "Cook", "hiringOrganization": {"@id": "#o"}}]}</script>',
        "",
    )
    (read,) = posting.on_page(jsonld.on_page(page), "jsonld")
    assert (read.title, read.company) == ("Cook", "Adler")
