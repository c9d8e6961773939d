"""Small values: dates in many spellings, places, hosts, numbers in addresses, names."""

import pytest

from afterword.capture.firms import has_legal_form
from afterword.capture.hosts import is_board, is_system, is_vendor_name, own_domain
from afterword.capture.names import person
from afterword.capture.numbers import in_address
from afterword.capture.places import in_line
from afterword.capture.values import iso_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-01", "2026-05-01"),
        ("2026-05-01T23:30:00+02:00", "2026-05-01"),
        ("Thu Jul 02 00:00:00 UTC 2026", "2026-07-02"),
        ("01.05.2026", "2026-05-01"),
        ("1. 5. 2026", "2026-05-01"),
        ("25/05/2026", "2026-05-25"),
        ("05/25/2026, 09:11 AM", "2026-05-25"),
        ("05/05/2026", "2026-05-05"),
        ("06/05/2026", None),
        ("May 1, 2026", "2026-05-01"),
        ("1 May 2026", "2026-05-01"),
        ("1st of May 2026", "2026-05-01"),
        ("1. Mai 2026", "2026-05-01"),
        ("1er mai 2026", "2026-05-01"),
        ("1 de mayo de 2026", "2026-05-01"),
        ("1. května 2026", "2026-05-01"),
        ("3 maart 2026", "2026-03-03"),
        ("3 mars 2026", "2026-03-03"),
        ("12 listopada 2026", "2026-11-12"),
        ("27 серпня 2026", "2026-08-27"),
        ("3 листопада 2026", "2026-11-03"),
        ("5 мая 2026", "2026-05-05"),
        ("9 Ağustos 2026", "2026-08-09"),
        ("4 Οκτωβρίου 2026", "2026-10-04"),
        ("2 noiembrie 2026", "2026-11-02"),
        ("23-Jan-2018", "2018-01-23"),
        ("Posted on: 3-märz-2026", "2026-03-03"),
        ("07/Sep/2026", "2026-09-07"),
        ("23-Teams-2018", None),
        ("1777593600000", "2026-05-01"),
        (1777593600, "2026-05-01"),
        ("3 days ago", None),
        ("Oct 20", None),
        ("2026-13-45", None),
        ("", None),
        (None, None),
        (True, None),
    ],
)
def test_a_date_is_read_as_stated(text, day):
    assert iso_date(text) == day


def test_the_order_of_days_and_months_can_be_told():
    assert iso_date("06/05/2026", day_first=True) == "2026-05-06"
    assert iso_date("06/05/2026", day_first=False) == "2026-06-05"


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://boards.greenhouse.io/adler/jobs/4410027005", "4410027005"),
        ("https://adler.example/careers?gh_jid=4410027", "4410027"),
        (
            "https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10/apply",
            "0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10",
        ),
        ("https://adler.wd3.myworkdayjobs.com/Ext/job/Wels/Cook---Night_31KL40772-2", "31KL40772-2"),
        ("https://adler.wd3.myworkdayjobs.com/en-US/Ext/job/Wels/Cook_R-10442/apply", "R-10442"),
        ("https://adler.easycruit.com/vacancy/3149052/118204?iso=gb", "3149052"),
        ("https://www.jobs.example/fp/adler-gmbh-6120457/2000771503/", "2000771503"),
        ("https://www.linkedin.com/jobs/view/cook-at-adler-4199887766", "4199887766"),
        ("https://de.indeed.com/viewjob?jk=ab12cd34ef56ab78&from=x", "ab12cd34ef56ab78"),
        ("https://jobs.adler.example/jobs/7300418-cook/applications/new", "7300418"),
        ("https://adler.example/job/Wels-Cook/702115938/", "702115938"),
        ("https://www.jobsite.example/vis-job/h1623344", "h1623344"),
        ("https://www.jobsite.example/emploi/detail-offre/176543210W", "176543210W"),
        ("https://jobs.adler.example/stellenangebot/412-physiotherapeut", "412"),
        ("https://www.comeet.com/jobs/adler/A1.00B/cook/9C.44D", "9C.44D"),
        (
            "https://recruiting2.ultipro.com/A/JobBoard/aa11bb22-1111-4222-8333-444455556666/OpportunityDetail"
            "?opportunityId=0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9",
            "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9",
        ),
        ("https://adler.example/jobs/2026/cook", None),
        ("https://adler.example/2026/05/cook", None),
        ("https://adler.example/jobs/cook", None),
        ("https://unknown.example/kenexa__adler__1.html", None),
        ("http://[", None),
    ],
)
def test_an_address_holds_the_number_of_its_ad(url, number):
    assert in_address(url) == number


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Wels, Austria", "Wels, Austria"),
        ("San Francisco, CA", "San Francisco, CA"),
        ("Baking · Geneva · Hybrid", "Geneva"),
        ("Mill Street HQ · Hybrid", "Mill Street HQ"),
        ("Remote, Germany", "Remote, Germany"),
        ("Berlin or Hamburg", "Berlin or Hamburg"),
        ("Full-time", None),
        ("We are based in Berlin and love bread.", None),
        ("Hybrid", None),
        ("Cook", None),
    ],
)
def test_a_short_line_names_a_place(line, place):
    assert in_line(line) == place


def test_hosts_are_told_apart():
    assert is_board("de.indeed.com")
    assert is_system("adler.wd3.myworkdayjobs.com")
    assert own_domain("https://jobs.adler.co.uk/x") == "adler.co.uk"
    assert own_domain("https://www.linkedin.com/company/adler") is None
    assert own_domain("https://jobs.lever.co/adler") is None
    assert own_domain("http://10.0.0.1/") is None
    assert [is_vendor_name(name) for name in ("StartupJobs.cz", "Teamtailor", "Workday, Inc.", "Adler", "Oracle")] == [
        True,
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    "name",
    ["Ann Lee", "Jean-Luc O'Dwyer", "Nguyễn Thị Hoa", "José da Silva", "Per Åberg", "J. R. Smith", "Ludwig von Bülow", "محمد علي", "Иван Петров", "李伟", "Tim Cook", "ANNA SCHMIDT", "Núria Pujol i Ferrer", "Seán Ó Briain", "Þóra Jónsdóttir", "Abdul-Rahman Al Fayed", "Olena Ковальчук", "Linh Nguyen Van", "Van Pham", "Huong Tran Le", "Jo van der Meer", "Emre KOÇ", "Şule Öztürk", "Łukasz Źródło", "Bożena Kępka", "Gülşah YILDIZ"],
)  # fmt: skip
def test_names_of_any_culture_are_names(name):
    assert person(name) == name


@pytest.mark.parametrize(
    "text",
    ["Careers AT", "HR Team", "Privacy Policy", "New York", "Human Resources", "Talent Acquisition", "Adler GmbH", "Full Time", "Apply Now", "Contact Us", "Read More", "Data Protection", "Sales Manager", "ann@a.example", "Ann", "Ann Lee 2", "www.adler.example", "Equal Opportunity", "Aradığımız Nitelikler", "Sizden Beklentilerimiz", "Anna Schmidt In", "Power BI", "Team SAP", "Pieter Van", "Ann Lee and Bo Ek are nice", "The Team", "a b", "—", ""],
)  # fmt: skip
def test_other_words_are_no_names(text):
    assert person(text) is None


def test_names_lose_titles_and_pronouns():
    assert person("Dr. Anna Müller") == "Anna Müller"
    assert person("Maria O'Neill (she/her)") == "Maria O'Neill"
    assert person("Frau Müller", single=True) == "Müller"
    assert has_legal_form("Adler GmbH & Co. KG")
    assert not has_legal_form("Adler")
