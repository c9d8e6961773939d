"""Days from ages ("3 days ago") and from last days: only with the moment when the page was in view."""

from datetime import UTC, date, datetime

import pytest

from afterword.capture import read
from afterword.capture.ages import day_of
from afterword.model import PageInView, Profile

SUNDAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Posted 3 days ago", "2026-11-19"),
        ("Posted 12 Days Ago", "2026-11-10"),
        ("Posted Today", "2026-11-22"),
        ("Posted Yesterday", "2026-11-21"),
        ("2d ago", "2026-11-20"),
        ("5 hours ago", "2026-11-22"),
        ("2 weeks ago", "2026-11-08"),
        ("Erschienen: vor 4 Tagen", "2026-11-18"),
        ("Vor 1 Woche", "2026-11-15"),
        ("Gestern", "2026-11-21"),
        ("il y a 2 jours", "2026-11-20"),
        ("Publicado hace 3 semanas", "2026-11-01"),
        ("3 dagen geleden", "2026-11-19"),
        ("för 2 dagar sedan", "2026-11-20"),
        ("for 2 dage siden", "2026-11-20"),
        ("2 giorni fa", "2026-11-20"),
        ("há 5 dias", "2026-11-17"),
        ("3 dni temu", "2026-11-19"),
        ("před 2 dny", "2026-11-20"),
        ("3日前", "2026-11-19"),
        ("3일 전", "2026-11-19"),
        ("Posted 3 months ago", "2026-08-22"),
        ("1 month ago", "2026-10-22"),
        ("vor einem Monat", "2026-10-22"),
        ("il y a 2 mois", "2026-09-22"),
        ("hace un mes", "2026-10-22"),
        ("för en månad sedan", "2026-10-22"),
        ("2 maanden geleden", "2026-09-22"),
        ("a week ago", "2026-11-15"),
        ("2 gün önce", "2026-11-20"),
        ("acum 3 zile", "2026-11-19"),
        ("3 nappal ezelőtt", "2026-11-19"),
        ("πριν από 2 ημέρες", "2026-11-20"),
    ],
)
def test_an_age_is_a_day(text, day):
    assert day_of(text, SUNDAY)[0].isoformat() == day


def test_of_months_the_day_is_the_last_that_there_is_and_unsure():
    assert day_of("3 months ago", date(2026, 5, 31)) == (date(2026, 2, 28), 0.35)
    assert day_of("1 month ago", date(2026, 1, 15))[0] == date(2025, 12, 15)


@pytest.mark.parametrize(
    "text",
    ["Posted 30+ Days Ago", "12 months ago", "2 years ago", "a month of holidays", "for 3 months you will", "Reposted 2 weeks ago", "Active 3 days ago", "5 days a week",
     "5 years of experience", "40 hours", "24/7", "1.5 days ago?", "", "Today we bake bread", "for 3 weeks you will learn"],
)  # fmt: skip
def test_what_says_no_day_makes_none(text):
    assert day_of(text, SUNDAY) is None


def page(rest, head=""):
    html = (
        f"<title>Cook at Adler</title>{head}<h1>Cook</h1>{rest}<h2>Requirements</h2><p>Knives.</p><a>Apply now</a>"
        "<h2>Similar jobs</h2><p>Waiter</p><p>1 day ago</p>"
    )
    return PageInView(url="https://adler.example/jobs/12345-cook", html=html)


def test_the_age_beside_the_title_is_the_ads_own():
    reading = read(page("<p>Wels · 3 days ago · 12 applicants</p>"), Profile(), NOON)
    assert (reading.date_posted.value, reading.date_posted.source) == ("2026-11-19", "text:age")


@pytest.mark.parametrize(
    ("facts", "day"),
    [
        ("08.11.2026 | Wels | Ref. 4711", "2026-11-08"),
        ("Wels · 2026-11-20", "2026-11-20"),
        ("31.12.2026 | Wels", None),
        ("08.11.2026", None),
        ("01.11.2026 | 30.11.2025 | Wels", None),
        ("Start 08.11.2026 | Wels", None),
    ],
)
def test_a_past_day_among_the_facts_below_the_title_is_the_ads(facts, day):
    found = read(page(f"<p>{facts}</p>"), Profile(), NOON).date_posted
    assert (found and found.value) == day


@pytest.mark.parametrize(
    ("dated", "day"),
    [
        ("<div class='post-date'>8 November 2026</div>", "2026-11-08"),
        ("<div class='date'>8 листопада 2026</div>", "2026-11-08"),
        ("<div class='end-date'>8 November 2026</div>", None),
        ("<div class='title'>8 November 2026</div>", None),
    ],
)
def test_a_day_alone_in_what_is_called_a_date_is_the_ads(dated, day):
    found = read(page(dated), Profile(), NOON).date_posted
    assert (found and found.value) == day


def test_a_button_for_other_jobs_does_not_end_the_ad():
    reading = read(page("<button>View all jobs</button><p>Wels</p><p>Posted 3 days ago</p>"), Profile(), NOON)
    assert reading.date_posted.value == "2026-11-19"


def test_without_the_moment_an_age_says_nothing():
    assert read(page("<p>3 days ago</p>"), Profile()).date_posted is None


def test_another_jobs_age_is_not_the_ads():
    assert read(page("<p>Wels</p>" + "<p>Bread.</p>" * 15), Profile(), NOON).date_posted is None


def ld(day):
    return (
        '<script type="application/ld+json">{"@type": "JobPosting", "title": "Cook", "hiringOrganization": '
        f'{{"name": "Adler"}}, "validThrough": "{day}"}}</script>'
    )


CLOSED = [
    (page("", ld("2026-11-21T23:59:59Z")), True),
    (page("", ld("2026-11-22")), False),
    (page("", ld("2026-12-24")), False),
    (page("", ld("soon")), False),
    (page("<p>Application deadline: 20 November 2026</p>"), True),
    (page("<p>Closing date: 2 December 2026</p>"), False),
    (page("<p>Bewerbungsfrist: 20.11.2026</p>"), True),
    (page("<dl><dt>Sista ansökningsdag</dt><dd>2026-11-01</dd></dl>"), True),
]


@pytest.mark.parametrize(("view", "closed"), CLOSED)
def test_an_ad_whose_last_day_is_past_is_closed(view, closed):
    reading = read(view, Profile(), NOON)
    assert reading.kind == "job"
    assert ("posting_closed" in {notice.code for notice in reading.warnings}) is closed


def test_without_the_moment_nothing_has_run_out():
    assert read(page("", ld("2020-01-01")), Profile()).warnings == ()
