"""Captures end to end through the API: what is kept, offered for merging, undone, corrected and read again."""

import json

import pytest
from msgspec import structs

from afterword.model import Capture, FeedSeen
from desks import NOON, World


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


def ad(title="Night Baker", company="Crumb & Co", place="Ghent", **more):
    item = {"@type": "JobPosting", "title": title, "hiringOrganization": {"name": company},
            "jobLocation": {"address": {"addressLocality": place}}, "description": "Bake rye at night. " * 20, **more}  # fmt: skip
    return f'<html><head><title>{title}</title><script type="application/ld+json">{json.dumps(item)}</script></head><body><h1>{title}</h1></body></html>'


def capture(number, html, url, **more):
    return {
        "capture_id": f"capture-{number}",
        "captured_at": NOON.isoformat(),
        "page": {"url": url, "html": html},
        **more,
    }


def applications(world):
    return {one["id"] for one in world.must("GET", "/opportunities")["items"]}


HERE, THERE = (
    "https://www.stepstone.de/stellenangebote--night-baker-1234567-inline.html",
    "https://crumb.example/jobs/77-night-baker",
)


# --- duplicates


@pytest.mark.parametrize(
    ("html", "url"),
    [
        (ad(), THERE),
        (ad(company="Crumb & Co. GmbH"), THERE),
        (ad("Night Baker (m/f/d)"), THERE),
        (ad("Nachtbäcker"), "https://crumb.example/de/jobs/4711-nachtbaecker"),
        (ad(), "https://de.linkedin.com/jobs/view/night-baker-at-crumb-4000111222"),
    ],
    ids=["another site", "with its legal form", "with marks", "another language, the same number", "a network"],
)
def test_the_same_ad_elsewhere_is_offered_for_merging(world, html, url):
    first = world.must("POST", "/captures", capture(1, ad(), "https://careers.crumb.example/en/jobs/4711-night-baker"))
    preview = world.must("POST", "/captures?preview=true", capture(2, html, url))
    again = world.must("POST", "/captures", capture(2, html, url))
    assert preview["duplicate_of"] == again["duplicate_of"] == first["opportunity_id"]
    assert again["opportunity_id"] != first["opportunity_id"]
    assert again["company_id"] == first["company_id"]


@pytest.mark.parametrize("html", [ad("Day Baker"), ad(place="Bruges"), ad(company="Crust & Sons")])
def test_another_ad_is_no_duplicate(world, html):
    world.must("POST", "/captures", capture(1, ad(), HERE))
    assert world.must("POST", "/captures", capture(2, html, THERE))["duplicate_of"] is None


def test_merged_ads_are_one_and_undo_parts_them(world):
    first = world.must("POST", "/captures", capture(1, ad(), HERE))["opportunity_id"]
    second = world.must("POST", "/captures", capture(2, ad(), THERE))["opportunity_id"]
    person = world.must("POST", "/people", {"opportunity_id": second, "name": "Lotte Maes"})
    world.must("POST", f"/opportunities/{second}/merge", {"into": first})
    assert applications(world) == {first}
    kept = world.must("GET", "/captures/capture-2")
    assert (kept["opportunity_id"], kept["duplicate_of"]) == (first, None)
    assert world.must("GET", f"/people/{person['id']}")["opportunity_id"] == first
    world.must("POST", "/undo", {})
    assert applications(world) == {first, second}
    parted = world.must("GET", "/captures/capture-2")
    assert (parted["opportunity_id"], parted["duplicate_of"]) == (second, first)
    assert world.must("GET", f"/people/{person['id']}")["opportunity_id"] == second


def test_an_ad_seen_once_more_after_merging_joins_the_one_that_stayed(world):
    first = world.must("POST", "/captures", capture(1, ad(), HERE))["opportunity_id"]
    second = world.must("POST", "/captures", capture(2, ad(), THERE))["opportunity_id"]
    world.must("POST", f"/opportunities/{second}/merge", {"into": first})
    assert world.must("POST", "/captures", capture(3, ad(), THERE))["duplicate_of"] == first


@pytest.mark.parametrize(
    "name",
    ["Crumb & Co", "CRUMB & CO", "Crumb & Co Ltd", "Crumb & Co. (via Hallmann Personal)", "Crumb & Co via Hallmann"],
)
def test_a_company_is_known_by_all_its_spellings(world, name):
    known = world.must("POST", "/captures", capture(1, ad(), HERE))["company_id"]
    assert world.must("POST", "/captures", capture(2, ad("Day Baker", name), THERE))["company_id"] == known


def test_a_merged_companys_old_name_leads_to_the_new_one(world):
    one = world.must("POST", "/captures", capture(1, ad(), HERE))["company_id"]
    two = world.must("POST", "/captures", capture(2, ad("Day Baker", "De Korst"), THERE))["company_id"]
    world.must("POST", f"/companies/{two}/merge", {"into": one})
    third = world.must(
        "POST", "/captures", capture(3, ad("Rye Baker", "De Korst NV"), "https://korst.example/jobs/99887")
    )
    assert third["company_id"] == one


# --- read again


def old(world, **reading):
    """Make a kept capture what an older version had read."""
    kept = world.store.get(Capture, "capture-1")
    with world.store.change("an older version"):
        world.store.put(structs.replace(kept, reading=structs.replace(kept.reading, **reading)))


def test_a_kept_page_read_again_gives_what_is_missing(world):
    told = world.must("POST", "/captures", capture(1, ad(), HERE))
    old(world, location=None)
    with world.store.change("an older version"):
        known = world.desk.applications.opportunities()[0]
        world.store.put(structs.replace(known, location=None))
    again = world.must("POST", "/captures/capture-1/read", {})
    assert again["location"]["value"] == "Ghent"
    assert world.must("GET", f"/opportunities/{told['opportunity_id']}")["location"] == "Ghent"


def test_what_the_person_said_wins_over_every_later_reading(world):
    typed = {"company": "Crumb and Company"}
    told = world.must("POST", "/captures", capture(1, ad(), HERE, user=typed))
    world.must("PATCH", f"/opportunities/{told['opportunity_id']}", {"title": "My night job"})
    again = world.must("POST", "/captures/capture-1/read", {})
    assert again["company"] == {"value": "Crumb and Company", "source": "user", "confidence": 1.0}
    kept = world.must("GET", f"/opportunities/{told['opportunity_id']}")
    assert (kept["company"], kept["title"]) == ("Crumb and Company", "My night job")
    assert len(applications(world)) == 1


def test_reading_again_can_be_undone(world):
    world.must("POST", "/captures", capture(1, ad(), HERE))
    old(world, location=None)
    world.must("POST", "/captures/capture-1/read", {})
    world.must("POST", "/undo", {})
    assert world.must("GET", "/captures/capture-1")["location"] is None


def test_all_kept_pages_can_be_read_again(world):
    world.must("POST", "/captures", capture(1, ad(), HERE))
    world.must("POST", "/captures", capture(2, ad("Day Baker"), THERE))
    assert world.must("POST", "/captures/read", {}) == {"read": 2}


# --- what is kept of a network's page

LINKEDIN = (
    "<html><head><title>Night Baker | Crumb | LinkedIn</title></head><body><a href='/in/some-stranger'>Some Stranger</a>"
    "<div class='jobs-unified-top-card__company-name'>Crumb</div><h1 class='jobs-unified-top-card__job-title'>Night Baker</h1>"
    "<p>About the job</p><p>Bake.</p></body></html>"
)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/jobs/view/4000111222/",
        "https://x.com/crumb/status/1234567890",
        "https://de.linkedin.com/jobs/view/4000111222",
    ],
)
def test_of_a_networks_page_only_what_was_shown_is_kept(world, url):
    body = capture(
        1,
        LINKEDIN,
        url,
        selection={"text": "Some Stranger"},
        frames=[{"src": "https://f.example/", "html": "Some Stranger"}],
    )
    body["page"]["canonical"] = body["page"]["title"] = "https://some-stranger.example/"
    shown = world.must("POST", "/captures?preview=true", body)
    kept = world.must("POST", "/captures", body)
    page = world.store.get(Capture, "capture-1").page
    assert (page.url, page.html, page.frames, page.selection, page.canonical, page.title) == (
        url,
        "",
        (),
        None,
        None,
        None,
    )
    assert {name: kept[name] for name in ("title", "company", "description", "people", "post")} == {
        name: shown[name] for name in ("title", "company", "description", "people", "post")
    }
    assert "Some Stranger" not in json.dumps(world.must("GET", "/captures/capture-1"))
    status, told = world.ask("POST", "/captures/capture-1/read", {})
    assert (status, told["code"]) == (409, "page_not_kept")


def test_other_pages_are_kept_whole(world):
    world.must("POST", "/captures", capture(1, ad(), HERE))
    assert world.store.get(Capture, "capture-1").page.html == ad()


# --- posts and sites

ARTICLE = (
    "<html><head><title>Why rye rests — Crumb</title><meta property='og:type' content='article'><meta name='author' content='Lotte Maes'>"
    "<meta property='og:title' content='Why rye rests'><meta property='og:site_name' content='Crumb'>"
    "<meta property='article:published_time' content='2026-10-02T08:00:00+00:00'><meta property='og:description' content='It takes a day.'>"
    "<link rel=alternate type='application/rss+xml' href='/feed.xml' title='Crumb blog'></head><body><article><h1>Why rye rests</h1>"
    "<p>It takes a day.</p></article></body></html>"
)


def test_a_post_in_view_can_be_added_as_it_was_answered(world):
    company = world.must("POST", "/captures", capture(1, ad(), HERE))["company_id"]
    told = world.must("POST", "/captures", capture(2, ARTICLE, "https://crumb.example/blog/why-rye-rests"))
    assert (told["kind"], told["opportunity_id"]) == ("post", None)
    post = {key: value for key, value in told["post"].items() if value is not None}
    assert {"title", "url", "text", "author", "published_at", "source"} == set(post)
    added = world.must("POST", f"/companies/{company}/posts", post)
    assert (added["title"], added["author"]) == ("Why rye rests", "Lotte Maes")


def test_a_blog_in_view_can_be_followed_as_it_was_answered(world):
    company = world.must("POST", "/captures", capture(1, ad(), HERE))["company_id"]
    blog = ARTICLE.replace("content='article'", "content='website'")
    told = world.must("POST", "/captures?preview=true", capture(2, blog, "https://crumb.example/blog/"))
    assert (told["kind"], told["company"]["value"], told["website"]["value"]) == (
        "site",
        "Crumb",
        "https://crumb.example",
    )
    [feed] = told["feeds"]
    assert (feed["url"], feed["title"], feed["kind"], feed["source"]) == (
        "https://crumb.example/feed.xml",
        "Crumb blog",
        "rss",
        "link",
    )
    followed = world.must("POST", f"/companies/{company}/feeds", {"url": feed["url"]})
    assert followed["url"] == feed["url"]


def test_a_systems_address_only_suggests_the_website(world):
    html = "<html><head><title>Crumb - Night Baker</title></head><body><h2>Night Baker</h2><h3>Requirements</h3><p>Rye.</p><a>Apply for this job</a></body></html>"
    told = world.must(
        "POST", "/captures", capture(1, html, "https://jobs.lever.co/crumb/9c1f0f3a-6d2b-4a77-8c0e-3b7f1f0a9d21")
    )
    assert (told["website"], told["website_suggestion"]["value"]) == (None, "https://crumb.com")
    assert world.must("GET", f"/companies/{told['company_id']}")["website"] is None
    told = world.must("PATCH", "/captures/capture-1", {"website": "https://crumb.com"})
    assert world.must("GET", f"/companies/{told['company_id']}")["website"] == "https://crumb.com"


def test_the_moment_of_the_capture_makes_days_of_ages(world):
    html = "<html><head><title>Night Baker at Crumb</title></head><body><h1>Night Baker</h1><p>Ghent · 3 days ago</p><h2>Requirements</h2><p>Rye.</p><a>Apply now</a></body></html>"
    told = world.must("POST", "/captures?preview=true", capture(1, html, "https://crumb.example/jobs/1234-night-baker"))
    assert told["date_posted"]["value"] == "2026-10-11"


# --- bad input


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ("", "https://crumb.example/jobs/1234-night-baker"),
        ("<html><head></head><body></body></html>", "about:blank"),
        (
            "<html><body><embed type='application/pdf' src='about:blank'></body></html>",
            "https://crumb.example/jobs/night-baker.pdf",
        ),
        ("<html><body><h1>New tab</h1></body></html>", "chrome://newtab/"),
        ("\x00\x01", "https://crumb.example/jobs/1"),
    ],
)
def test_a_page_that_says_nothing_makes_nothing(world, html, url):
    told = world.must("POST", "/captures", capture(1, html, url))
    assert told["kind"] in ("other", "site") and told["opportunity_id"] is None
    assert applications(world) == set()


def test_an_endless_company_with_markup_is_short_text(world):
    name = "<script>alert(1)</script><b>Adler</b>" + "x" * 10_000
    told = world.must("POST", "/captures", capture(1, ad(company=name), HERE))
    if told["company"]:
        assert "<" not in told["company"]["value"] and len(told["company"]["value"]) <= 300
    typed = world.must("PATCH", "/captures/capture-1", {"company": "<img src=x onerror=alert(1)>"})
    assert typed["company"]["value"] == "<img src=x onerror=alert(1)>"  # the person's own words stay text


def test_feeds_of_the_capture_are_followed_only_on_the_companys_own_site(world):
    world.ear.found = (FeedSeen(url="https://crumb.example/feed.xml", title="Crumb", source="link"),)
    told = world.must(
        "POST",
        "/captures",
        capture(1, ad(), "https://www.stepstone.de/stellenangebote--night-baker-1234567-inline.html"),
    )
    world.background()
    assert world.must("GET", f"/companies/{told['company_id']}/feeds")["items"] == []
