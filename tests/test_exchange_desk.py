"""Files out over the API, and the calendar's own address."""

from __future__ import annotations

import csv
import json
from datetime import timedelta
from io import StringIO
from urllib.parse import urlsplit
from xml.etree import ElementTree as Xml

import pytest
from icalendar import Calendar

from afterword.model import Feed
from desks import NOON, PORT, World

FILES = {
    "/export/calendar.ics": ("text/calendar; charset=utf-8", "afterword.ics"),
    "/export/people.vcf": ("text/vcard; charset=utf-8", "afterword-people.vcf"),
    "/export/opportunities.csv": ("text/csv; charset=utf-8; header=present", "afterword-opportunities.csv"),
    "/export/feeds.opml": ("text/x-opml; charset=utf-8", "afterword-feeds.opml"),
    "/export/suggestions.json": ("application/feed+json", "afterword-suggestions.json"),
}
HOST = f"127.0.0.1:{PORT}"


def get(world: World, path: str, *, token: bool = True, **headers: str):
    known = {"Authorization": f"Bearer {world.token}"} if token else {}
    return world.client.get(f"/api/v1{path}", headers={"Host": HOST, **known, **headers})


def an_application(world: World, company: str = "Crumb & Co", title: str = "Night Baker") -> str:
    made = world.must("POST", "/opportunities", {"company": {"name": company}, "title": title})
    person = world.must(
        "POST", "/people", {"opportunity_id": made["id"], "name": "Lotte Maes", "email": "l@crumb.example"}
    )
    end = NOON - timedelta(hours=3)
    world.must("POST", "/interviews", {
        "opportunity_id": made["id"], "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(),
        "time_zone": "Europe/Brussels", "channel": "onsite", "people": [person["id"]],
        "notes": "The rye is never the problem.\nher son is ill", "promise": {"words": "by the end of next week"},
    })  # fmt: skip
    return made["id"]


def calendar(world: World):
    return Calendar.from_ical(get(world, "/export/calendar.ics").data).walk("VEVENT")


@pytest.mark.parametrize(("path", "told"), FILES.items())
@pytest.mark.parametrize("full", [False, True])
def test_every_file_says_what_it_is(world: World, path, told, full):
    if full:
        an_application(world)
    answer = get(world, path)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, told[0])
    assert answer.headers["Content-Disposition"] == f"attachment; filename={told[1]}"


@pytest.mark.parametrize("path", [*FILES, "/calendar-address"])
def test_a_file_needs_a_token(world: World, path):
    assert get(world, path, token=False).status_code == 401


def test_the_calendar_holds_the_open_plan_and_follows_it(world: World):
    id = an_application(world)
    plan = world.must("GET", f"/opportunities/{id}/follow-ups")["items"]
    assert {e["uid"] for e in calendar(world)} == {f"{f['id']}@afterword.localhost" for f in plan}
    world.must("POST", f"/follow-ups/{plan[0]['id']}/events", {"event": "sent"})
    assert f"{plan[0]['id']}@afterword.localhost" not in {e["uid"] for e in calendar(world)}
    world.must("PATCH", f"/opportunities/{id}", {"stage": "withdrawn"})
    assert calendar(world) == []


def test_the_table_and_the_cards_keep_what_is_over(world: World):
    id = an_application(world)
    world.must("PATCH", f"/opportunities/{id}", {"stage": "declined"})
    (row,) = csv.DictReader(StringIO(get(world, "/export/opportunities.csv").data.decode("utf-8-sig"), newline=""))
    assert (row["company"], row["stage"], row["id"]) == ("Crumb & Co", "declined", id)
    assert "FN:Lotte Maes\r\n" in get(world, "/export/people.vcf").data.decode()


def test_feeds_stand_under_their_company(world: World):
    id = an_application(world)
    company = world.must("GET", f"/opportunities/{id}")["company_id"]
    world.store.put(Feed(id="news", company_id=company, url="https://crumb.example/feed", title="News"))
    (group,) = Xml.fromstring(get(world, "/export/feeds.opml").data).iterfind("body/outline")
    assert (group.get("text"), group[0].get("xmlUrl")) == ("Crumb & Co", "https://crumb.example/feed")


def test_what_is_suggested_today_is_in_the_feed(world: World):
    id = an_application(world, title="Night Baker, rye and humidity")
    company = world.must("GET", f"/opportunities/{id}")["company_id"]
    world.must("POST", f"/companies/{company}/posts", {
        "title": "How the night baker keeps rye and humidity in check", "url": "https://crumb.example/rye",
        "text": "We bake rye at night. Humidity in August is the problem. How do you log the humidity of rye ovens?",
        "published_at": (NOON - timedelta(hours=20)).isoformat(),
    })  # fmt: skip
    today = world.must("GET", "/today")["suggestions"]
    items = json.loads(get(world, "/export/suggestions.json").data)["items"]
    assert [item["id"] for item in items] == [s["id"] for s in today]
    assert items[0]["url"] == "https://crumb.example/rye"


def test_an_application_is_a_page_with_private_lines_marked(world: World):
    id = an_application(world)
    answer = get(world, f"/opportunities/{id}/export.md")
    assert answer.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert answer.headers["Content-Disposition"] == "attachment; filename=afterword-crumb-co-night-baker.md"
    page = answer.data.decode()
    assert "- **private** her son is ill" in page
    assert "read as 2026-10-19 to 2026-10-23" in page
    assert get(world, "/opportunities/nothing/export.md").status_code == 404


@pytest.mark.parametrize("name", ["../../etc/passwd", 'a"; filename="b.exe', "株式会社\r\nX-Evil: 1", "…", "x" * 300])
def test_a_file_name_is_a_name(world: World, name):
    id = an_application(world, company=name.replace("\r\n", " "), title=name)
    answer = get(world, f"/opportunities/{id}/export.md")
    told = answer.headers["Content-Disposition"]
    assert answer.status_code == 200
    assert "X-Evil" not in answer.headers
    assert told.startswith("attachment; filename=afterword-")
    assert not set('/\\"\r\n') & set(told)
    assert told.endswith(".md")


# --- the calendar's own address


def address(world: World) -> str:
    """Return the path of the calendar's address, within the API."""
    return urlsplit(world.must("GET", "/calendar-address")["url"]).path.removeprefix("/api/v1")


def test_the_calendar_has_an_address_that_needs_no_token(world: World):
    an_application(world)
    told = world.must("GET", "/calendar-address")
    assert told["url"].startswith(f"http://127.0.0.1:{PORT}/api/v1/calendar/")
    assert told["webcal"] == told["url"].replace("http:", "webcal:")
    answer = get(world, address(world), token=False)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert "attachment" not in answer.headers.get("Content-Disposition", "")
    assert answer.data == get(world, "/export/calendar.ics").data


def test_the_address_stays_for_one_home_and_differs_for_another(world: World, tmp_path):
    other = World(tmp_path / "other")
    assert address(world) == address(World(world.home)) != address(other)
    assert get(other, address(world), token=False).status_code == 404


@pytest.mark.parametrize(
    "path", ["/calendar/x.ics", "/calendar/é%00.ics", "/calendar/.ics", "/calendar/", "/calendar/../me"]
)
def test_whoever_does_not_know_the_address_finds_nothing(world: World, path):
    address(world)
    answer = get(world, path, token=False)
    assert answer.status_code == 404
    assert b"BEGIN" not in answer.data


@pytest.mark.parametrize("headers", [
    {"Host": "evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"},
])  # fmt: skip
def test_another_sites_page_cannot_read_the_calendar(world: World, headers):
    where = address(world)
    assert get(world, where, token=False, **headers).status_code in (400, 403)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_the_calendar_is_read_only(world: World, method):
    headers = {"Host": HOST, "Content-Type": "application/json"}
    assert world.client.open(f"/api/v1{address(world)}", method=method, headers=headers, data="{}").status_code == 405
