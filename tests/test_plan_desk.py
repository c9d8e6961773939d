"""The plan as a script sees it over the API: rules, today, recipients, what notes promise, the calendar."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest

from desks import NOON, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def told(world: World, people: list[dict] | None = None, hours: int = 3, **more) -> tuple[dict, dict]:
    """Return an application in Ghent and its interview, which ended *hours* ago."""
    world.must("PUT", "/profile", {"name": "Jef", "region": "BE", "language": "en", "time_zone": "Europe/Brussels"})
    job = world.must("POST", "/opportunities", {"company": {"name": "Crumb & Co"}, "title": "Baker", "region": "BE"})
    known = people if people is not None else [{"name": "Lotte Maes", "email": "lotte@crumb.example"}]
    ids = [world.must("POST", "/people", {"opportunity_id": job["id"], **person})["id"] for person in known]
    end = NOON - timedelta(hours=hours)
    body = {
        "opportunity_id": job["id"], "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(),
        "time_zone": "Europe/Brussels", "people": ids, "promise": {"words": "by the end of next week"},
    }  # fmt: skip
    return job, world.must("POST", "/interviews", body | more)


def plan_of(world: World, job: dict, at: str = "") -> dict[str, dict]:
    path = f"/opportunities/{job['id']}/follow-ups" + (f"?at={at}" if at else "")
    return {f["kind"]: f for f in world.must("GET", path)["items"]}


@pytest.mark.parametrize(
    ("rule", "number", "kind", "day"),
    [
        ("TY24", 2, "thank_you", "2026-10-14"), ("ST-PROMISE+2BD", 4, "status_1", "2026-10-29"),
        ("ST2+5BD", 1, "status_2", "2026-10-28"), ("CLOSE+5BD", 1, "close", "2026-11-04"),
    ],
)  # fmt: skip
def test_every_default_is_adjusted_over_the_api(world: World, rule: str, number: int, kind: str, day: str):
    job, _ = told(world)
    assert not plan_of(world, job)[kind]["target"].startswith(day)
    world.must("PATCH", "/settings", {"rules": {rule: number}})
    assert plan_of(world, job)[kind]["target"].startswith(day)


@pytest.mark.parametrize(
    ("cap", "kinds"),
    [(2, {"status_1", "status_2", "close"}), (1, {"status_1", "close"}), (0, set()), (9, {"status_1", "status_2", "close"})],
)  # fmt: skip
def test_the_person_may_choose_fewer_messages_never_more(world: World, cap: int, kinds: set[str]):
    job, _ = told(world)
    world.must("PATCH", "/settings", {"rules": {"CAP2": cap}})
    assert set(plan_of(world, job)) == {"thank_you", *kinds}


def test_careful_people_see_the_dissent_and_wait_with_the_connection(world: World):
    job, _ = told(world, [{"name": "Lotte", "email": "l@crumb.example", "profile_url": "https://x.example/in/lotte"}])
    thanks = plan_of(world, job)["thank_you"]
    world.must("POST", f"/follow-ups/{thanks['id']}/events", {"event": "sent"})
    later = "2026-10-20T10:00:00%2B02:00"
    assert "some advise to wait until the process ends" in plan_of(world, job, later)["connection"]["why"]
    assert plan_of(world, job, later)["connection"]["state"] == "due"
    world.must("PATCH", "/settings", {"careful_connection": True})
    assert plan_of(world, job, later)["connection"]["state"] == "upcoming"


def test_today_looks_ahead_and_counts_for_the_badge(world: World):
    job, _ = told(world)
    today = world.must("GET", "/today")
    assert (today["badge"], today.get("advice")) == (1, None)
    assert world.must("GET", "/me")["badge"] == 1
    thanks = plan_of(world, job)["thank_you"]["id"]
    world.must("POST", f"/follow-ups/{thanks}/events", {"event": "sent"})
    quiet = world.must("GET", "/today")
    assert (quiet["badge"], quiet["advice"]) == (
        0,
        "Doing nothing is right today. Next, on Tue 27 Oct: a question about the status to Lotte Maes (Crumb & Co).",
    )
    ahead = world.must("GET", "/today?at=2026-10-27T10:00:00%2B01:00")
    assert [(f["kind"], f["state"]) for f in ahead["items"] if f["state"] != "done"] == [("status_1", "due")]
    assert world.must("GET", "/today")["badge"] == 0


def test_a_missed_step_stays_late_and_says_what_to_do(world: World):
    job, _ = told(world)
    step = plan_of(world, job, "2027-03-01T10:00:00%2B01:00")["status_1"]
    assert step["state"] == "late"
    assert "send it today; nothing is lost by a few days" in step["why"]


@pytest.mark.parametrize("event", ["skipped", "snoozed", "pinned"])
def test_skip_snooze_and_pin_are_taken_back(world: World, event: str):
    job, _ = told(world)
    before = plan_of(world, job)["thank_you"]
    body = (
        {"event": event, "until": (NOON + timedelta(hours=20)).isoformat()} if event == "snoozed" else {"event": event}
    )
    after = world.must("POST", f"/follow-ups/{before['id']}/events", body)
    assert (after["state"], after["pinned"]) != (before["state"], before["pinned"])
    world.clock.moment += timedelta(seconds=1)
    assert world.must("POST", f"/follow-ups/{before['id']}/events", {"event": "undone"})["state"] == before["state"]
    assert plan_of(world, job)["thank_you"]["pinned"] is False


def test_each_one_of_a_panel_hears_in_one_way_and_no_system_mailbox_does(world: World):
    panel = [
        {"name": "Ana", "email": "ana@crumb.example"}, {"name": "Bo"},
        {"name": "Cy", "email": "no-reply@crumb.example"}, {"name": "Dee", "kind": "coordinator", "email": "dee@crumb.example"},
    ]  # fmt: skip
    _, interview = told(world, panel)
    ways = [(r["how"], bool(r.get("through"))) for r in interview["recipients"]]
    assert ways == [
        ("own_note", False),
        ("through_coordinator", True),
        ("through_coordinator", True),
        ("own_note", False),
    ]
    _, alone = told(world, panel[:3])
    assert [r["how"] for r in alone["recipients"]] == ["own_note", "ask", "ask"]


def test_who_cannot_be_reached_is_asked_for_or_reached_through_the_coordinator(world: World):
    job, _ = told(world, [{"name": "Bo"}])
    assert "put a line into a colleague's note" in plan_of(world, job)["thank_you"]["why"]
    world.must(
        "POST", "/people", {"opportunity_id": job["id"], "name": "Dee", "kind": "coordinator", "email": "d@c.example"}
    )
    assert "ask Dee to pass it on" in plan_of(world, job)["thank_you"]["why"]


def test_promises_found_in_notes_are_offered_and_move_nothing_until_confirmed(world: World):
    job, interview = told(world, promise=None, notes="team of 5\nshe said end of next week, ping hr")
    (found,) = interview["promises_found"]
    assert (found["words"], found["window"]["to"]) == ("she said end of next week", "2026-10-23")
    assert plan_of(world, job)["status_1"]["rule"] == "ST-NONE+7BD"
    confirmed = world.must("PATCH", f"/interviews/{interview['id']}", {"promise": {"words": found["words"]}})
    assert confirmed["promises_found"] == []
    assert plan_of(world, job)["status_1"]["rule"] == "ST-PROMISE+2BD"


def test_the_best_note_lines_are_offered_as_chips(world: World):
    notes = "Lotte: the rye is never the problem, the humidity in August is.\nparking behind the church"
    _, interview = told(world, notes=notes)
    assert "humidity" in interview["moments"][0]["text"]


def test_a_megabyte_of_notes_is_borne(world: World):
    started = time.perf_counter()
    _, interview = told(world, promise=None, notes="she will decide in 2 weeks, team of 6\n" * 27_000)
    assert interview["promises_found"][0]["window"]["to"] == "2026-10-28"
    assert time.perf_counter() - started < 20


def test_the_calendar_keeps_its_ids_and_reminds(world: World):
    job, _ = told(world)

    def events() -> list[str]:
        text = world.raw("GET", "/export/calendar.ics").get_data(as_text=True).replace("\r\n ", "")
        assert text.count("BEGIN:VALARM") == text.count("BEGIN:VEVENT") > 0
        return sorted(line for line in text.splitlines() if line.startswith("UID:"))

    before = events()
    promise = {"event": "promise", "at": NOON.isoformat(), "words": "by the 6th of November"}
    world.must("POST", f"/opportunities/{job['id']}/events", promise)
    assert events() == before


def test_regions_are_listed_with_their_habits_and_sources(world: World):
    listed = {r["id"]: r for r in world.must("GET", "/regions")["items"]}
    wanted = [
        "US", "CA", "GB", "IE", "DE", "AT", "CH", "FR", "ES", "IT", "NL", "SE", "NO", "DK", "FI", "IN", "SG", "AU", "NZ",
        "JP",
    ]  # fmt: skip
    assert [r for r in wanted if r not in listed] == []
    assert all(listed[r]["window"] and listed[r]["source"] and listed[r]["tone"] for r in wanted)
