"""Lists come in pages, and only with what was asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desks import NOON, World


@pytest.fixture
def search(world: World) -> World:
    """Five applications, of which two are over, each with a person and an ad."""
    stages = ("applied", "interviewing", "offer", "rejected", "closed")
    for n, stage in enumerate(stages):
        job = world.must("POST", "/opportunities", {"company": {"name": f"Company {n}"}, "title": f"Roster Planner {n}",
                                                    "stage": stage, "location": "Ghent", "description": "word " * 500})  # fmt: skip
        world.must("POST", "/people", {"opportunity_id": job["id"], "name": f"Pat {n}", "role": "Planner"})
    return world


def pages(world: World, path: str, limit: int) -> list[list[dict]]:
    """Walk a list to its end."""
    found, cursor = [], "0"
    while cursor:
        answer = world.must("GET", f"{path}{'&' if '?' in path else '?'}limit={limit}&cursor={cursor}")
        found.append(answer["items"])
        cursor = answer.get("next")
    return found


@pytest.mark.parametrize("path", ["/opportunities", "/people", "/companies"])
def test_pages_of_a_list_hold_everything_once(search: World, path: str):
    whole = [each["id"] for each in search.must("GET", path)["items"]]
    walked = pages(search, path, 2)
    assert [len(page) for page in walked] == [2, 2, 1]
    assert [each["id"] for page in walked for each in page] == whole


def test_a_cursor_past_the_end_is_an_empty_last_page(search: World):
    answer = search.must("GET", "/opportunities?cursor=99")
    assert answer["items"] == [] and answer["next"] is None


@pytest.mark.parametrize("query", ["limit=0", "limit=501", "cursor=-1", "limit=many", "page=2"])
def test_what_is_no_page_is_refused(search: World, query: str):
    assert search.ask("GET", f"/opportunities?{query}")[0] == 422


@pytest.mark.parametrize(
    ("query", "found", "open_"),
    [("", 5, 3), ("stage=open", 3, 3), ("stage=offer", 1, 1), ("q=company 3", 1, 0), ("q=GHENT roster", 5, 3), ("q=nobody", 0, 0)],
)  # fmt: skip
def test_applications_are_found_by_words_and_stage_and_counted(search: World, query: str, found: int, open_: int):
    answer = search.must("GET", f"/opportunities?{query}")
    assert (len(answer["items"]), answer["total"], answer["open"]) == (found, found, open_)


def test_applications_of_one_company_are_asked_for(search: World):
    first = search.must("GET", "/opportunities")["items"][0]
    answer = search.must("GET", f"/opportunities?company_id={first['company_id']}")
    assert [each["id"] for each in answer["items"]] == [first["id"]]


def test_a_brief_list_leaves_the_ads_out(search: World):
    whole, brief = (search.must("GET", f"/opportunities?brief={b}")["items"] for b in ("false", "true"))
    assert all(each["description"] for each in whole)
    assert [each | {"description": None} for each in whole] == brief


def test_people_are_found_by_name_role_and_company(search: World):
    found = search.must("GET", "/people?q=planner company 2")["items"]
    assert [(each["name"], each["company"]) for each in found] == [("Pat 2", "Company 2")]


def test_today_comes_in_pages_with_the_whole_count(search: World):
    for job in search.must("GET", "/opportunities")["items"]:
        [person] = search.must("GET", f"/people?opportunity_id={job['id']}")["items"]
        end = NOON - timedelta(hours=22)
        search.must("POST", "/interviews", {"opportunity_id": job["id"], "started_at": (end - timedelta(hours=1)).isoformat(),
                                            "ended_at": end.isoformat(), "people": [person["id"]]})  # fmt: skip
    whole = search.must("GET", "/today")
    walked = pages(search, "/today", 2)
    assert len(whole["items"]) > 2 and whole["next"] is None
    assert [each["id"] for page in walked for each in page] == [each["id"] for each in whole["items"]]
    assert search.must("GET", "/today?limit=1")["badge"] == whole["badge"]


def test_posts_are_shown_by_their_beginning(search: World):
    company = search.must("GET", "/opportunities")["items"][0]["company_id"]
    search.must(
        "POST", f"/companies/{company}/posts", {"title": "Long", "url": "https://c.example/long", "text": "word " * 400}
    )
    [brief] = search.must("GET", f"/companies/{company}/posts?brief=true")["items"]
    [whole] = search.must("GET", f"/companies/{company}/posts")["items"]
    assert len(brief["text"]) == 300 and whole["text"].startswith(brief["text"])


def test_a_brief_draft_has_its_text_and_no_more(search: World):
    job = search.must("GET", "/opportunities")["items"][-1]
    [person] = search.must("GET", f"/people?opportunity_id={job['id']}")["items"]
    order = {"kind": "reply", "opportunity_id": job["id"], "people": [person["id"]], "channel": "email"}
    made = search.must("POST", "/drafts", order)
    [brief] = search.must("GET", f"/drafts?opportunity_id={job['id']}&brief=true&person_id={person['id']}")["items"]
    assert brief["body"] == made["body"] and brief["sentences"] == [] and brief["findings"] == []
    assert search.must("GET", f"/drafts?opportunity_id={job['id']}&person_id=nobody")["items"] == []


def test_the_version_of_today_grows_with_what_it_is_made_from(search: World):
    before = search.must("GET", "/me")["version"]
    assert search.must("GET", "/me")["version"] == before
    company = search.must("GET", "/opportunities")["items"][0]["company_id"]
    search.must(
        "POST", f"/companies/{company}/posts", {"title": "New", "url": "https://c.example/new", "text": "Hello"}
    )
    assert search.must("GET", "/me")["version"] > before


def test_each_region_says_what_is_usual_there_and_who_says_so(world: World):
    regions = world.must("GET", "/regions")["items"]
    assert {"US", "DE", "JP"} <= {each["id"] for each in regions}
    assert all(each["window"] and each["note"] and each["source"] for each in regions)


def test_feeds_come_in_pages(search: World):
    company = search.must("GET", "/companies")["items"][0]["id"]
    for n in range(3):
        search.must("POST", f"/companies/{company}/feeds", {"url": f"https://news.example/{n}/feed.xml"})
    assert [len(page) for page in pages(search, "/feeds", 2)] == [2, 1]
