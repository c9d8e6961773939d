"""What the program can do, asked as a script would: over the API, in memory, with a clock that tests turn."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from afterword.model import Entry, FeedSeen, Fetched
from desks import NOON, World

JOB = (
    "<!doctype html><html lang=en><head><title>Night Baker - Crumb & Co</title><script type='application/ld+json'>"
    + json.dumps({
        "@context": "https://schema.org", "@type": "JobPosting", "title": "Night Baker", "datePosted": "2026-10-01",
        "hiringOrganization": {"@type": "Organization", "name": "Crumb & Co", "sameAs": "https://crumb.example/"},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": "Ghent"}},
        "description": "Bake sourdough at night. You know ovens and rye.",
    })
    + "</script></head><body><h1>Night Baker</h1><p>Bake sourdough at night.</p></body></html>"
)  # fmt: skip
ARTICLE = "<!doctype html><html><head><title>On naps</title></head><body><h1>On naps</h1><p>Take one.</p></body></html>"


def capture(
    capture_id: str = "capture-0001", html: str = JOB, url: str = "https://jobs.board.example/night-baker", **more
):
    return {"capture_id": capture_id, "captured_at": NOON.isoformat(), "page": {"url": url, "html": html}, **more}


def an_application(world: World, **more) -> dict:
    return world.must("POST", "/opportunities", {"company": {"name": "Crumb & Co"}, "title": "Night Baker", **more})


def an_interview(world: World, opportunity: dict, **more) -> tuple[dict, dict]:
    person = world.must("POST", "/people", {"opportunity_id": opportunity["id"], "name": "Lotte Maes", "role": "Head Baker",
                                            "email": "lotte@crumb.example", "address": "first_name"})  # fmt: skip
    end = NOON - timedelta(hours=3)
    interview = world.must("POST", "/interviews", {
        "opportunity_id": opportunity["id"], "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(),
        "time_zone": "Europe/Brussels", "channel": "onsite", "people": [person["id"]],
        "notes": "Lotte: the rye is never the problem, the humidity in august is. asked how i log the ovens.\nher son is ill",
        "debrief": [{"person_id": person["id"], "said": "the rye is never the problem, the humidity in august is",
                     "handle": "the August humidity", "mine": "I log oven and room humidity on one sheet of paper."}],
        "promise": {"words": "by the end of next week"}, **more,
    })  # fmt: skip
    return person, interview


def profile(world: World, **more) -> None:
    world.must("PUT", "/profile", {"name": "Jef Claes", "region": "BE", "language": "en", "time_zone": "Europe/Brussels",
                                   "facts": [{"id": "P1", "text": "Baked rye at night for six years at De Korst"}], **more})  # fmt: skip


# --- captures


def test_a_preview_stores_nothing(world: World):
    told = world.must("POST", "/captures?preview=true", capture())
    assert (told["kind"], told["company"]["value"], told["title"]["value"]) == ("job", "Crumb & Co", "Night Baker")
    assert told["company"]["source"].startswith("jsonld")
    assert world.must("GET", "/opportunities")["items"] == []
    assert world.ask("GET", "/captures/capture-0001")[0] == 404


def test_a_capture_sent_twice_is_kept_once(world: World):
    first = world.ask("POST", "/captures", capture())
    again = world.ask("POST", "/captures", capture())
    assert (first[0], again[0]) == (201, 200)
    assert first[1]["opportunity_id"] == again[1]["opportunity_id"]
    assert len(world.must("GET", "/opportunities")["items"]) == 1


def test_the_same_ad_seen_again_is_the_same_application(world: World):
    first = world.must("POST", "/captures", capture())
    again = world.must("POST", "/captures", capture("capture-0002"))
    assert again["opportunity_id"] == first["opportunity_id"]


def test_a_page_that_is_no_ad_makes_nothing(world: World):
    told = world.must("POST", "/captures", capture(html=ARTICLE, url="https://naps.example/on-naps"))
    assert told["kind"] != "job" and told["opportunity_id"] is None
    assert world.must("GET", "/opportunities")["items"] == []
    corrected = world.must("PATCH", "/captures/capture-0001", {"company": "Naps", "title": "Napper"})
    assert corrected["opportunity_id"] is None and world.must("GET", "/opportunities")["items"] == []


def test_what_the_person_types_wins_and_stays(world: World):
    typed = {"company": "Crumb and Company", "people": [{"name": "Lotte Maes", "role": "Head Baker"}]}
    told = world.must("POST", "/captures", capture(user=typed))
    assert told["company"] == {"value": "Crumb and Company", "source": "user", "confidence": 1.0}
    [person] = world.must("GET", f"/people?opportunity_id={told['opportunity_id']}")["items"]
    assert (person["name"], person["kind"]) == ("Lotte Maes", "interviewer")
    world.must("PATCH", "/captures/capture-0001", {"title": "Baker, nights"})
    assert world.must("GET", f"/opportunities/{told['opportunity_id']}")["title"] == "Baker, nights"
    assert world.must("GET", "/captures/capture-0001")["company"]["value"] == "Crumb and Company"
    again = world.must("POST", "/captures", capture("capture-0002"))
    assert again["opportunity_id"] == told["opportunity_id"]
    assert world.must("GET", f"/opportunities/{told['opportunity_id']}")["title"] == "Baker, nights"


def test_a_page_over_four_mebibytes_is_refused(world: World):
    status, told = world.ask("POST", "/captures", capture(html="x" * (4 * 2**20 + 1)))
    assert (status, told["code"]) == (413, "too_large")


def test_a_posting_in_a_boards_frame_is_read_through_the_boards_public_address(world: World):
    html = (
        "<!doctype html><html lang=en><head><title>Careers - Crumb</title></head><body><h1>Careers</h1>"
        '<iframe src="https://boards.greenhouse.io/embed/job_app?for=crumb&token=4012"></iframe></body></html>'
    )
    page = {"url": "https://crumb.example/careers", "html": html}
    address = "https://boards-api.greenhouse.io/v1/boards/crumb/jobs/4012"
    posting = {"id": 4012, "title": "Day Baker", "location": {"name": "Ghent"}, "content": "Bake by day.",
               "absolute_url": "https://crumb.example/careers?gh_jid=4012", "company_name": "Crumb"}  # fmt: skip
    told = world.must("POST", "/captures?preview=true", {**capture(), "page": page})
    assert told["kind"] != "job" and "posting_in_frame" in {w["code"] for w in told["warnings"]}
    body = json.dumps(posting).encode()
    world.ear.pages = {
        url: Fetched(url=url, status=200, body=body)
        for url in (address, f"{address}?questions=false", f"{address}?content=true")
    }
    told = world.must("POST", "/captures?preview=true", {**capture(), "page": page})
    assert (told["kind"], told["title"]["value"], told["company"]["value"]) == ("job", "Day Baker", "Crumb")


def test_after_a_capture_the_companys_feed_is_found_and_read(world: World):
    feed = "https://crumb.example/feed.xml"
    world.ear.found = (
        FeedSeen(url=feed, title="Crumb blog", source="link"),
        FeedSeen(url="https://else.example/f", sure=False),
    )
    world.ear.feeds[feed] = (
        Entry(key="1", title="Why our rye rests for a day", url="https://crumb.example/rye", published_at=NOON),
    )
    told = world.must("POST", "/captures", capture())
    world.background()
    [followed] = world.must("GET", f"/companies/{told['company_id']}/feeds")["items"]
    assert (followed["url"], followed["state"], followed["posts"]) == (feed, "active", 1)
    assert (
        world.must("GET", f"/companies/{told['company_id']}/posts")["items"][0]["title"]
        == "Why our rye rests for a day"
    )


# --- what is typed


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("/people", {"name": "   "}, "invalid_request"),
        ("/people", {"name": "A\u0000B"}, "invalid_request"),
        ("/people", {"name": "Lotte", "email": "not an e-mail"}, "invalid_request"),
        ("/people", {"name": "Lotte", "profile_url": "javascript:alert(1)"}, "invalid_request"),
        ("/people", {"name": "Lotte", "time_zone": "Mars/Phobos"}, "unknown_time_zone"),
        (
            "/interviews",
            {"started_at": "0001-01-01T00:00:00Z", "ended_at": "0001-01-01T00:00:00Z", "time_zone": "x"},
            "unknown_time_zone",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_plain_words(world: World, path: str, body: dict, code: str):
    opportunity = an_application(world)
    status, told = world.ask("POST", path, {"opportunity_id": opportunity["id"], **body})
    assert (status, told["code"]) == (422, code) and told["fix"] and "regex" not in told["detail"]


def test_a_time_beyond_reckoning_is_refused(world: World):
    opportunity = an_application(world)
    an_interview(world, opportunity)
    status, told = world.ask("GET", f"/today?at={quote('0001-01-01T00:00:00Z')}")
    assert status == 200 or (status, told["code"]) == (422, "out_of_range")


def test_an_unknown_rule_and_an_empty_name_are_refused(world: World):
    assert world.ask("PATCH", "/settings", {"rules": {"NOPE": 3}})[1]["code"] == "unknown_rule"
    assert world.ask("PUT", "/profile", {"name": ""})[0] == 422


def test_a_website_may_be_typed_without_https(world: World):
    opportunity = an_application(world)
    told = world.must("PATCH", f"/companies/{opportunity['company_id']}", {"website": "crumb.example"})
    assert told["website"] == "https://crumb.example"


def test_an_empty_text_empties_a_field(world: World):
    opportunity = an_application(world, location="Ghent")
    told = world.must("PATCH", f"/opportunities/{opportunity['id']}", {"location": "", "title": ""})
    assert (told["location"], told["title"]) == (None, "")


def test_a_note_line_is_marked_by_its_id(world: World):
    opportunity = an_application(world)
    _, interview = an_interview(world, opportunity)
    line = interview["lines"][0]
    told = world.must("PATCH", f"/interviews/{interview['id']}", {"lines": [{"id": line["id"], "confidential": True}]})
    assert told["lines"][0] == {**line, "confidential": True}
    assert [n["text"] for n in told["lines"]] == [n["text"] for n in interview["lines"]]


# --- the plan


def test_sent_moves_the_plan_and_undone_takes_it_back(world: World):
    profile(world)
    opportunity = an_application(world, region="BE", time_zone="Europe/Brussels")
    person, interview = an_interview(world, opportunity)
    assert interview["promise"]["window"]["to"] == "2026-10-23"
    plan = world.must("GET", f"/opportunities/{opportunity['id']}/follow-ups")["items"]
    thanks = next(f for f in plan if f["kind"] == "thank_you")
    assert (thanks["state"], thanks["people"], thanks["rule"]) == ("due", [person["id"]], "TY24")
    assert next(f for f in plan if f["kind"] == "status_1")["target"].startswith("2026-10-27")
    after = world.must("POST", f"/follow-ups/{thanks['id']}/events", {"event": "sent"})
    assert after["state"] == "done"
    assert world.must("GET", "/today")["badge"] == 0
    world.clock.moment += timedelta(seconds=1)
    assert world.must("POST", f"/follow-ups/{thanks['id']}/events", {"event": "undone"})["state"] == "due"
    status, told = world.ask("POST", f"/follow-ups/{thanks['id']}/events", {"event": "snoozed"})
    assert (status, told["code"]) == (422, "until_missing")


def test_a_rejection_cancels_what_was_planned(world: World):
    profile(world)
    opportunity = an_application(world)
    an_interview(world, opportunity)
    body = {"event": "rejected", "at": NOON.isoformat(), "words": "We chose somebody else."}
    plan = world.must("POST", f"/opportunities/{opportunity['id']}/events", body)["items"]
    open_kinds = {f["kind"] for f in plan if f["state"] not in ("done", "stopped", "skipped")}
    assert "rejection_reply" in open_kinds and not open_kinds & {"status_1", "status_2", "close"}
    assert world.must("GET", f"/opportunities/{opportunity['id']}")["stage"] == "rejected"


def test_a_bare_date_to_decide_by_is_taken(world: World):
    opportunity = an_application(world, time_zone="Europe/Brussels", region="BE")
    an_interview(world, opportunity)
    body = {"event": "offer", "at": NOON.isoformat(), "decide_by": "2026-10-22"}
    plan = world.must("POST", f"/opportunities/{opportunity['id']}/events", body)["items"]
    reminder = next(f for f in plan if f["kind"] == "offer_decision_reminder")
    assert reminder["target"].startswith("2026-10-21") and reminder["people"] == []
    body["decide_by"] = "soon"
    assert world.ask("POST", f"/opportunities/{opportunity['id']}/events", body)[1]["code"] == "invalid_time"


def test_an_interview_that_ends_before_it_starts_is_refused(world: World):
    opportunity = an_application(world)
    body = {
        "opportunity_id": opportunity["id"],
        "started_at": NOON.isoformat(),
        "ended_at": (NOON - timedelta(1)).isoformat(),
    }
    status, told = world.ask("POST", "/interviews", body)
    assert (status, told["code"]) == (422, "ends_before_start")


def test_a_moment_without_a_zone_is_refused(world: World):
    opportunity = an_application(world)
    body = {"opportunity_id": opportunity["id"], "started_at": "2026-10-14T10:00:00", "ended_at": "2026-10-14T11:00:00"}
    assert world.ask("POST", "/interviews", body)[0] == 422


# --- posts


def some_posts(world: World, company_id: str) -> list[dict]:
    def post(slug: str, title: str, text: str, author: str | None = None) -> dict:
        return {"title": title, "url": f"https://crumb.example/{slug}", "text": text, "author": author,
                "published_at": (NOON - timedelta(days=2)).isoformat()}  # fmt: skip

    return world.must("POST", f"/companies/{company_id}/posts", {"items": [
        post("humidity", "What August humidity does to rye", "We measured our ovens for a month. How do you log humidity?", "Lotte Maes"),
        post("sad", "A sad goodbye", "Our colleague Piet passed away on Sunday. We mourn with his family."),
        post("menu", "New menu", "Three new tarts."),
    ]})["items"]  # fmt: skip


def test_a_post_about_a_death_is_held_back_and_no_draft_can_be_made(world: World):
    profile(world)
    opportunity = an_application(world)
    an_interview(world, opportunity)
    posts = some_posts(world, opportunity["company_id"])
    told = world.must("GET", f"/opportunities/{opportunity['id']}/suggestions?at={quote(NOON.isoformat())}")
    held = {h["post"]["id"]: h for h in told["held_back"]}
    assert set(held) == {posts[1]["id"]} and held[posts[1]["id"]]["caution"]["text"]
    assert told["items"][0]["post"]["id"] == posts[0]["id"] and told["items"][0]["verdict"] == "suggest"
    order = {
        "kind": "comment",
        "opportunity_id": opportunity["id"],
        "post_id": posts[1]["id"],
        "channel": "linkedin_comment",
    }
    status, refused = world.ask("POST", "/drafts", order)
    assert (status, refused["code"]) == (409, "post_held_back")
    assert world.ask("POST", "/drafts", {**order, "kind": "share"})[0] == 409

    event = {"event": "released"}
    assert (
        world.ask("POST", f"/suggestions/{opportunity['id']}.{posts[1]['id']}/events", event)[1]["code"]
        == "reason_missing"
    )
    world.must(
        "POST", f"/suggestions/{opportunity['id']}.{posts[1]['id']}/events", {**event, "reason": "I knew Piet well."}
    )
    draft = world.must("POST", "/drafts", order)
    assert draft["body"] == "" and [q["id"] for q in draft["questions"]] == ["own_words"]
    typed = "Piet taught me how to shape a loaf. I will miss him."
    draft = world.must("PATCH", f"/drafts/{draft['id']}", {"answers": {"own_words": typed}})
    assert draft["body"] == typed and draft["questions"] == []


def test_an_angle_that_does_not_exist_is_refused(world: World):
    opportunity = an_application(world)
    posts = some_posts(world, opportunity["company_id"])
    order = {
        "kind": "comment",
        "opportunity_id": opportunity["id"],
        "post_id": posts[0]["id"],
        "channel": "linkedin_comment",
    }
    assert world.ask("POST", "/drafts", {**order, "angle": "flattery"})[1]["code"] == "unknown_angle"
    draft = world.must("POST", "/drafts", order)
    assert world.ask("PATCH", f"/drafts/{draft['id']}", {"angle": "flattery"})[1]["code"] == "unknown_angle"


def test_the_same_post_added_twice_is_one_post_brought_up_to_date(world: World):
    opportunity = an_application(world)
    where = f"/companies/{opportunity['company_id']}/posts"
    post = {"title": "Our new stone oven is here at last", "url": "https://crumb.example/oven", "text": "It is here."}
    first = world.must("POST", where, post)
    again = world.must("POST", where, {**post, "text": "It is here, and it is hot."})
    assert again["id"] == first["id"] and again["text"].endswith("hot.")
    other = world.must("POST", where, {**post, "url": "https://press.example/oven"})
    assert other["id"] != first["id"] and other["same_as"] == first["id"]


# --- drafts


def a_draft(world: World) -> tuple[dict, dict]:
    profile(world)
    opportunity = an_application(world, region="BE", time_zone="Europe/Brussels")
    person, interview = an_interview(world, opportunity)
    order = {"kind": "thank_you", "opportunity_id": opportunity["id"], "interview_id": interview["id"],
             "person_id": person["id"], "channel": "email", "at": NOON.isoformat()}  # fmt: skip
    return opportunity, world.must("POST", "/drafts", order)


def test_every_sentence_of_a_draft_names_its_facts_or_is_courtesy(world: World):
    _, draft = a_draft(world)
    known = {f["id"] for f in draft["facts"]}
    assert all(s["from"] and (s["from"] == ["courtesy"] or set(s["from"]) <= known) for s in draft["sentences"])
    assert "humidity" in draft["body"] and draft["body"].startswith("Hi Lotte")
    assert draft["length"]["unit"] and [c["url"] for c in draft["compose"] if c["url"].startswith("mailto:")]
    assert not [f for f in draft["findings"] if f["tier"] == "block"]


def test_a_private_line_never_reaches_a_draft(world: World):
    _, draft = a_draft(world)
    interview = world.must("GET", f"/interviews/{draft['interview_id']}")
    assert [line["private"] for line in interview["lines"] if "son" in line["text"]] == [True]
    assert "son" not in draft["body"].split() and all("son is ill" not in f["text"] for f in draft["facts"])


def test_an_edited_sentence_is_yours_to_check_and_the_rest_keep_their_facts(world: World):
    _, draft = a_draft(world)
    body = draft["body"].replace("I log oven and room humidity on one sheet of paper.", "I own nine ovens.")
    edited = world.must("PATCH", f"/drafts/{draft['id']}", {"body": body})
    traced = {s["text"]: s["from"] for s in edited["sentences"]}
    assert traced["I own nine ovens."] == []
    kept = [s for s in draft["sentences"] if s["text"] in body and s["from"] != ["courtesy"]]
    assert kept and all(traced[s["text"]] == s["from"] for s in kept)
    assert edited["versions"][-1]["body"] == draft["body"]


def test_another_wording_says_the_same_otherwise_and_is_repeatable(world: World):
    _, draft = a_draft(world)
    other = world.must("PATCH", f"/drafts/{draft['id']}", {"another": True})
    assert other["body"] != draft["body"] and "humidity" in other["body"]


def test_what_was_sent_is_frozen_and_moves_the_plan(world: World):
    opportunity, draft = a_draft(world)
    sent = world.must("POST", f"/drafts/{draft['id']}/events", {"event": "sent"})
    assert sent["sent_at"]
    assert world.ask("PATCH", f"/drafts/{draft['id']}", {"body": "No."})[1]["code"] == "draft_sent"
    plan = world.must("GET", f"/opportunities/{opportunity['id']}/follow-ups")["items"]
    assert next(f for f in plan if f["kind"] == "thank_you")["state"] == "done"


def test_a_model_is_not_configured(world: World):
    opportunity = an_application(world)
    body = {"kind": "thank_you", "opportunity_id": opportunity["id"], "channel": "email", "engine": "model"}
    status, told = world.ask("POST", "/drafts", body)
    assert (status, told["code"]) == (422, "model_not_configured")


def test_the_lint_takes_any_text(world: World):
    told = world.must("POST", "/lint", {"text": "Dear [Name], thank you.", "kind": "thank_you", "channel": "email"})
    assert "placeholder" in {f["rule"] for f in told["findings"] if f["tier"] == "block"}


# --- keeping


def test_undo_takes_back_the_last_change(world: World):
    opportunity = an_application(world)
    world.must("PATCH", f"/opportunities/{opportunity['id']}", {"stage": "final"})
    assert world.must("POST", "/undo", {})["undone"]
    assert world.must("GET", f"/opportunities/{opportunity['id']}")["stage"] == opportunity["stage"]


def test_each_write_names_its_change_so_that_just_it_can_be_undone(world: World):
    opportunity = an_application(world)
    path = f"/opportunities/{opportunity['id']}"
    answer = world.raw("PATCH", path, {"stage": "final"})
    change = answer.headers["Afterword-Change"]
    other = an_application(world, title="Oven Cleaner")
    assert "Afterword-Change" not in world.raw("GET", path).headers
    world.must("POST", "/undo", {"change_id": change})
    assert world.must("GET", path)["stage"] == opportunity["stage"]
    assert world.must("GET", f"/opportunities/{other['id']}")["title"] == "Oven Cleaner"


def test_two_tabs_do_not_overwrite_each_other(world: World):
    opportunity = an_application(world)
    path = f"/opportunities/{opportunity['id']}"
    seen = world.raw("GET", path).headers["ETag"]
    fresh = world.raw("PATCH", path, {"location": "Ghent"}, **{"If-Match": seen})
    assert fresh.status_code == 200 and fresh.headers["ETag"] != seen
    late = world.raw("PATCH", path, {"location": "Bruges"}, **{"If-Match": seen})
    assert late.status_code == 412 and late.get_json()["code"] == "changed_elsewhere"
    assert world.must("GET", path)["location"] == "Ghent"


def test_merged_companies_keep_everything_and_can_be_parted(world: World):
    one, two = (
        an_application(world),
        world.must("POST", "/opportunities", {"company": {"name": "Crumbly"}, "title": "Baker"}),
    )
    some_posts(world, two["company_id"])
    merged = world.must("POST", f"/companies/{two['company_id']}/merge", {"into": one["company_id"]})
    assert "Crumbly" in merged["aliases"]
    assert len(world.must("GET", f"/companies/{one['company_id']}/posts")["items"]) == 3
    assert {c["name"] for c in world.must("GET", "/companies")["items"]} == {"Crumb & Co"}
    world.must("POST", "/undo", {})
    assert {c["name"] for c in world.must("GET", "/companies")["items"]} == {"Crumb & Co", "Crumbly"}


def test_a_company_is_known_again_by_its_legal_form(world: World):
    first = an_application(world)
    again = world.must("POST", "/opportunities", {"company": {"name": "Crumb & Co GmbH"}, "title": "Day Baker"})
    assert again["company_id"] == first["company_id"]


def test_a_forgotten_person_is_gone_from_everything(world: World):
    opportunity, draft = a_draft(world)
    some_posts(world, opportunity["company_id"])
    world.must("DELETE", f"/people/{draft['people'][0]}")
    assert world.ask("GET", f"/drafts/{draft['id']}")[0] == 404
    interview = world.must("GET", f"/interviews/{draft['interview_id']}")
    assert interview["people"] == [] and interview["debrief"] == []
    everything = json.dumps([record for _, record in world.store.snapshot()])
    assert not [word for word in ("Maes", "lotte@", "Lotte:") if word in everything]
    assert "the rye is never the problem" in interview["notes"]
    assert world.must("GET", "/search?q=Lotte")["items"] == []
    world.must("PATCH", f"/opportunities/{opportunity['id']}", {"stage": "final"})
    world.must("POST", "/undo", {})


def test_everything_can_be_taken_away_and_brought_back(world: World, tmp_path: Path):
    opportunity, draft = a_draft(world)
    counts = world.desk.keeping.export(tmp_path / "all.zip")
    assert counts["Opportunity"] == 1
    other = World(tmp_path / "other")
    other.desk.keeping.take_in(tmp_path / "all.zip")
    assert other.must("GET", f"/opportunities/{opportunity['id']}") == world.must(
        "GET", f"/opportunities/{opportunity['id']}"
    )
    assert other.must("GET", f"/drafts/{draft['id']}")["body"] == draft["body"]


def test_search_finds_notes_people_and_posts(world: World):
    a_draft(world)
    kinds = {f["kind"] for f in world.must("GET", "/search?q=humidity")["items"]}
    assert {"Interview", "Draft"} <= kinds
    assert all(f["opportunity_id"] for f in world.must("GET", "/search?q=humidity")["items"])
    assert world.must("GET", "/search?q=")["items"] == []


def test_the_doctor_names_what_is_missing(world: World):
    checks = {c["name"]: c for c in world.must("GET", "/doctor")["items"]}
    assert checks["store"]["ok"] and not checks["profile"]["ok"] and checks["profile"]["fix"]
    profile(world)
    world.must("POST", "/backups", {})
    assert world.must("GET", "/doctor")["well"]
    assert len(world.must("GET", "/backups")["items"]) == 1


def test_todays_backup_is_made_once(world: World):
    world.desk.keeping.back_up_if_due()
    world.desk.keeping.back_up_if_due()
    assert len(world.desk.keeping.backups()) == 1
    world.clock.moment = datetime(2026, 10, 15, 12, tzinfo=UTC)
    world.desk.keeping.back_up_if_due()
    assert len(world.desk.keeping.backups()) == 2


@pytest.mark.parametrize("state", ["paused", "active"])
def test_a_feed_can_be_paused_and_resumed(world: World, state: str):
    opportunity = an_application(world)
    feed = world.must("POST", f"/companies/{opportunity['company_id']}/feeds", {"url": "https://crumb.example/feed"})
    world.background()
    assert (
        world.must("GET", f"/companies/{opportunity['company_id']}/feeds")["items"][0]["last_error"] == "No such host."
    )
    assert world.must("PATCH", f"/feeds/{feed['id']}", {"state": state})["state"] == state


def test_a_poll_run_shows_how_far_it_is(world: World):
    opportunity = an_application(world)
    url = "https://crumb.example/feed"
    world.ear.feeds[url] = (Entry(key="1", title="Rye again", published_at=NOON),)
    world.must("POST", f"/companies/{opportunity['company_id']}/feeds", {"url": url})
    world.background()
    poll = world.must("POST", "/polls", {})
    assert [i["state"] for i in poll["items"]] == ["waiting"] and poll["finished_at"] is None
    world.background()
    done = world.must("GET", f"/polls/{poll['id']}")
    assert [(i["state"], i["new_posts"]) for i in done["items"]] == [("done", 0)] and done["finished_at"]


def test_who_is_quoted_in_a_debrief_was_there(world: World):
    job = an_application(world)
    person, interview = an_interview(world, job, people=[], debrief=[])
    told = [{"person_id": person["id"], "said": "the August humidity"}]
    kept = world.must("PATCH", f"/interviews/{interview['id']}", {"debrief": told})
    assert kept["people"] == [person["id"]]
    alone = world.must("PATCH", f"/interviews/{interview['id']}", {"debrief": told, "people": []})
    assert alone["people"] == []
