"""The whole reading: bad input is answered, bounded and never invented; frames and the viewer are respected."""

import json
import time

import msgspec
import pytest

from afterword.capture import read
from afterword.model import FrameSeen, PageInView, Profile
from hostile_pages import HOSTILE, POSTING, ld

ME = Profile(name="Robin Seeker")


# The bench asks all of them, each in a fresh process; these once took long or much.
WORST = [
    "nested tags", "100,000 scripts", "3 MiB JSON-LD", "deep JSON-LD", "deep objects", "JSON-LD of quotes", "one push",
    "huge state of small objects", "RDFa", "nested marks around many", "nested marks around one line",
    "nested properties", "billion laughs", "one line", "one line of capitals", "headings", "title",
    "title of separators", "one mail", "one line of phones", "invalid UTF-8",
]  # fmt: skip


@pytest.mark.parametrize("name", WORST)
def test_no_page_takes_long(name):
    view = PageInView(url="https://a.example/jobs/1234-cook", html=HOSTILE[name]())
    start = time.process_time()
    read(view, ME)
    assert time.process_time() - start < 5  # under 1 s alone; machines differ


def test_a_state_that_holds_itself_ends():
    html = '<script type="application/json">[[1], ["Reactive", 1], {"title": 1}, 3]</script>'
    assert read(PageInView(url="https://a.example/jobs/1234-cook", html=html), ME).kind != "job"


@pytest.mark.parametrize(
    "url",
    ["about:blank", "", "chrome://newtab/", "file:///home/x.html", "http://[", "https://a.example/" + "j-" * 100_000],
)
def test_any_address_is_answered(url):
    assert read(PageInView(url=url, html="<h1>x</h1>"), ME).kind in ("other", "site")


def test_what_is_not_said_is_not_invented():
    reading = read(
        PageInView(
            url="https://jobs.lever.co/adler/0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10",
            html="<title>Cook</title><h1>Cook</h1><h2>Requirements</h2><a>Apply</a>",
        ),
        ME,
    )
    assert reading.kind == "job"
    assert (reading.company, reading.location, reading.date_posted, reading.website, reading.people) == (
        None,
        None,
        None,
        None,
        (),
    )
    assert [notice.code for notice in reading.warnings] == ["company_missing"]


def test_the_viewer_is_nobody_in_the_ad():
    html = ld(json.dumps(POSTING)) + "<h1>Cook</h1><h3>Contact</h3><p>Robin Seeker</p><p>Ann Lee</p>"
    assert [person.name for person in read(PageInView(url="https://a.example/jobs/1", html=html), ME).people] == [
        "Ann Lee"
    ]


def test_a_readable_frame_is_read_and_completed():
    frame = FrameSeen(
        src="/frame",
        html="<h1>Night Cook</h1><h2>Requirements</h2><p>We are looking for a cook.</p><button>Apply now</button>"
        + " " * 200,
    )
    reading = read(
        PageInView(url="https://adler.example/jobs/12345", html="<title>Careers at Adler</title>", frames=(frame,)), ME
    )
    assert (reading.kind, reading.title.value, reading.company.value) == ("job", "Night Cook", "Adler")


def test_the_old_posting_of_a_single_page_site_is_never_returned():
    old = POSTING | {"title": "Waiter", "url": "https://a.example/jobs/11111"}
    html = (
        ld(json.dumps(old))
        + "<h1>Cook</h1><h2>Requirements</h2><p>"
        + "Cooking every day. " * 40
        + "</p><button>Apply</button>"
    )
    assert read(PageInView(url="https://a.example/jobs/22222", html=html), ME).title.value == "Cook"


def test_a_value_says_where_it_stood_and_how_sure_that_is():
    reading = read(PageInView(url="https://a.example/jobs/12345", html=ld(json.dumps(POSTING))), ME)
    assert (reading.company.source, reading.title.source, reading.job_id.source) == (
        "jsonld:hiringOrganization.name",
        "jsonld:title",
        "url",
    )
    assert reading.company.confidence > 0.9


def test_halves_of_characters_never_leave():
    posting = '{"@type": "JobPosting", "title": "Co\\ud83dok", "hiringOrganization": {"name": "Ad\\u0000ler"}, "description": "x\\udfffy"}'
    reading = read(PageInView(url="https://a.example/jobs/1", html=ld(posting)), ME)
    assert (reading.title.value, reading.company.value, reading.description.value) == ("Cook", "Adler", "xy")
    assert msgspec.json.encode(reading)


def test_a_number_that_the_page_marks_is_the_ads_unless_there_are_several():
    ad = "<h1>Cook</h1><h2>Requirements</h2><p>Knives</p><p>Full-time</p><a data-offer-id='5372781'>Apply now</a>"
    found = [
        read(PageInView(url=f"https://board.example/{path}", html=ad + more), Profile()).job_id
        for path, more in (
            ("praca/O5372781", ""),
            ("praca/cook", ""),
            ("praca/cook", "<a data-offer-id='99'>Baker</a><a data-offer-id='98'>Host</a>"),
        )
    ]
    assert [number and number.value for number in found] == ["5372781", "5372781", None]


UUID = "0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10"
AD = "<h1>Cook</h1><h2>Requirements</h2><p>Knives</p><p>Full-time</p><a>Apply now</a>"


@pytest.mark.parametrize(
    ("more", "number"),
    [
        ("", UUID),
        ("<ul><li class='id'><span>7402118830045</span></li></ul>", "7402118830045"),
        ("<p>Job ID: 7402118830</p>", "7402118830"),
        ('<script>window.__S={\'a\':1};w={"uuid":"UUID","jobId":"744000011112222"}</script>', "744000011112222"),
        ('<script>w={"jobId":"744000011112222","next":{"uuid":"UUID"}}</script>', UUID),
        ('<script>w={"uuid":"UUID","companyId":"99887766"}</script>', UUID),
        ("<p class='ref'>7402118830</p><p class='ref'>7402118831</p>", UUID),
        ("<p class='ref'>REF 12</p>", UUID),
    ],
)
def test_a_number_that_people_read_is_better_than_a_uuid(more, number):
    html = AD + more.replace("UUID", UUID)
    found = read(PageInView(url=f"https://board.example/offers/cook?id={UUID}", html=html), Profile()).job_id
    assert found.value == number
