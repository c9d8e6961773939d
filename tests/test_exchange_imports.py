"""Files in over the API: shown with nothing kept, kept by choice, the same twice, undone whole."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from typing import Any

import pytest

from afterword.model import Import, Origin, Tie
from desks import NOON, PORT, World
from incoming import calendar, event, mail, zipped
from test_exchange_tables import EXPORT, MESSAGE

ANA = "ORGANIZER;CN=Ana Okafor:mailto:ana@crumb.example"
BO = "ATTENDEE;CN=Bo Lind:mailto:bo@crumb.example"
JOB = "DESCRIPTION:Job title: Night Baker"


def send(world: World, name: str, body: bytes | str) -> tuple[int, Any]:
    body = body.encode() if isinstance(body, str) else body
    headers = {"Host": f"127.0.0.1:{PORT}", "Authorization": f"Bearer {world.token}"}
    answer = world.client.post("/api/v1/imports", data={"file": (io.BytesIO(body), name)}, headers=headers)
    return answer.status_code, answer.get_json()


def show(world: World, name: str, body: bytes | str) -> Any:
    status, told = send(world, name, body)
    assert status == 201, told
    return told


def keep(world: World, shown: Any, *choices: dict[str, Any]) -> Any:
    return world.must("POST", f"/imports/{shown['id']}/keep", {"choices": list(choices)} if choices else {})


def applied(
    world: World,
    title: str = "Night Baker",
    company: str = "Crumb & Co",
    website: str | None = "https://www.crumb.example",
) -> str:
    return world.must("POST", "/opportunities", {"company": {"name": company, "website": website}, "title": title})[
        "id"
    ]


def everything(world: World) -> dict[str, Any]:
    """What is kept, but the reports of imports, which stay as a memory of what was taken back."""
    return {
        f"{kind} {value['id']}": value
        for kind, value in world.store.snapshot()
        if kind not in ("Import", "Device", "ServerIdentity")
    }


def rounds(world: World) -> list[Any]:
    return world.must("GET", "/interviews")["items"]


@pytest.fixture
def me(world: World) -> World:
    world.must("PUT", "/profile", {"name": "Sam Frame", "time_zone": "Europe/Brussels"})
    return world


FILES = {
    "x.ics": calendar(event(ANA, BO, JOB, summary="Interview at Crumb & Co")),
    "export.zip": zipped(EXPORT),
    "x.csv": "Company,Title,Status,Contact\nRye Ltd,Miller,Applied,Ana Okafor\n",
    "x.opml": '<opml><head><title>Afterword: companies</title></head><body><outline text="Crumb & Co"><outline text="News" xmlUrl="https://crumb.example/feed"/></outline></body></opml>'.replace("& ", "&amp; "),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("known", [False, True])
def test_nothing_is_kept_before_it_is_chosen_twice_changes_nothing_and_undo_is_whole(me: World, name, known):
    if known:
        applied(me)
    before = everything(me)
    shown = show(me, name, FILES[name])
    assert shown["proposals"] and not shown["kept"]
    assert everything(me) == before
    first = keep(me, shown)
    after = everything(me)
    assert first["counts"]["kept"] and after != before
    again = show(me, name, FILES[name])
    assert not [p for p in again["proposals"] if p["chosen"]]
    assert "kept" not in keep(me, again)["counts"]
    assert everything(me) == after
    me.must("POST", f"/imports/{first['id']}/undo", {})
    assert everything(me) == before
    assert me.ask("POST", f"/imports/{first['id']}/undo", {})[0] == 409


@pytest.mark.parametrize("name", FILES)
def test_the_keeping_is_one_change_that_the_general_undo_takes_back_too(me: World, name):
    before = everything(me)
    keep(me, show(me, name, FILES[name]))
    me.must("POST", "/undo", {})
    assert everything(me) == before


def test_an_invitation_joins_the_application_of_its_company(me: World):
    job = applied(me)
    applied(me, company="Rye Ltd", website=None)
    (proposed,) = show(me, "x.ics", calendar(event(ANA, BO)))["proposals"]
    assert (proposed["opportunity_id"], proposed["match"]) == (job, "The addresses end in crumb.example.")
    keep(me, show(me, "x.ics", calendar(event(ANA, BO))))
    (kept,) = rounds(me)
    people = me.must("GET", f"/people?opportunity_id={job}")["items"]
    assert kept["opportunity_id"] == job
    assert [(p["name"], p["email"]) for p in people] == [
        ("Ana Okafor", "ana@crumb.example"),
        ("Bo Lind", "bo@crumb.example"),
    ]
    assert kept["people"] == [p["id"] for p in people]


def test_of_two_applications_there_it_is_asked_which(me: World):
    first, second = applied(me, "Night Baker"), applied(me, "Miller")
    shown = show(me, "x.ics", calendar(event(ANA, summary="Interview")))
    (proposed,) = shown["proposals"]
    assert (proposed["chosen"], proposed["ask"]) == (False, "Which of your applications there does it belong to?")
    status, told = me.ask("POST", f"/imports/{shown['id']}/keep", {"choices": [{"key": proposed["key"]}]})
    assert (status, told["code"], rounds(me)) == (422, "application_missing", [])
    keep(me, shown, {"key": proposed["key"], "opportunity_id": second})
    assert rounds(me)[0]["opportunity_id"] == second
    (titled,) = show(me, "y.ics", calendar(event(ANA, uid="2", summary="Interview for Night Baker")))["proposals"]
    assert titled["opportunity_id"] == first


def test_a_new_version_moves_the_round_and_a_cancellation_takes_it_out(me: World):
    applied(me)
    keep(me, show(me, "x.ics", calendar(event(ANA))))
    moved = show(me, "x.ics", calendar(event(ANA, BO, "SEQUENCE:1", start="DTSTART:20261021T080000Z")))
    assert [(p["state"], p["chosen"]) for p in moved["proposals"]] == [("changed", True)]
    second = keep(me, moved)
    (kept,) = rounds(me)
    assert (kept["started_at"][:10], len(kept["people"])) == ("2026-10-21", 2)
    old = show(me, "x.ics", calendar(event(ANA)))
    assert old["proposals"][0]["state"] == "known"
    gone = keep(me, show(me, "x.ics", calendar(event(ANA, "SEQUENCE:2"), method="CANCEL")))
    assert rounds(me) == []
    me.must("POST", f"/imports/{gone['id']}/undo", {})
    assert rounds(me)[0]["started_at"][:10] == "2026-10-21"
    me.must("POST", f"/imports/{second['id']}/undo", {})
    assert rounds(me)[0]["started_at"][:10] == "2026-10-20"


def test_a_cancelled_round_with_notes_stays(me: World):
    applied(me)
    keep(me, show(me, "x.ics", calendar(event(ANA))))
    me.must("PATCH", f"/interviews/{rounds(me)[0]['id']}", {"notes": "The rye is fine."})
    shown = show(me, "x.ics", calendar(event(ANA, "SEQUENCE:2"), method="CANCEL"))
    assert me.ask("POST", f"/imports/{shown['id']}/keep", {})[1]["code"] == "round_has_notes"
    assert len(rounds(me)) == 1


def test_one_event_of_a_series_moves_the_round_that_was_kept_for_it(me: World):
    applied(me)
    keep(me, show(me, "x.ics", calendar(event(ANA, "RRULE:FREQ=DAILY;COUNT=2"))))
    keep(
        me, show(me, "y.ics", calendar(event(ANA, "RECURRENCE-ID:20261020T080000Z", start="DTSTART:20261022T080000Z")))
    )
    assert [r["started_at"][:10] for r in rounds(me)] == ["2026-10-22"]


def test_a_round_typed_by_hand_learns_the_names(me: World):
    job = applied(me)
    me.must(
        "POST",
        "/interviews",
        {
            "opportunity_id": job,
            "started_at": "2026-10-20T08:00:00Z",
            "ended_at": "2026-10-20T09:00:00Z",
            "notes": "mine",
        },
    )
    shown = show(me, "x.ics", calendar(event(ANA, BO)))
    assert shown["proposals"][0]["state"] == "changed"
    keep(me, shown)
    (kept,) = rounds(me)
    assert (kept["notes"], len(kept["people"])) == ("mine", 2)


def test_a_time_without_zone_is_kept_only_with_the_answer(me: World):
    job = applied(me)
    shown = show(me, "x.ics", calendar(event(ANA, start="DTSTART:20261020T100000")))
    choice = {"key": shown["proposals"][0]["key"], "opportunity_id": job}
    assert me.ask("POST", f"/imports/{shown['id']}/keep", {"choices": [choice]})[1]["code"] == "time_zone_missing"
    assert (
        me.ask("POST", f"/imports/{shown['id']}/keep", {"choices": [choice | {"time_zone": "Mars/Base"}]})[1]["code"]
        == "unknown_time_zone"
    )
    keep(me, shown, choice | {"time_zone": "Europe/Lisbon"})
    assert rounds(me)[0]["started_at"].startswith("2026-10-20T10:00:00+01:00")


def test_what_a_mail_says_moves_the_plan_only_when_it_is_ticked(me: World):
    job = applied(me)
    end = NOON - timedelta(days=3)
    me.must(
        "POST",
        "/interviews",
        {"opportunity_id": job, "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat()},
    )
    text = "We need a little more time. You will hear from us by next Friday."
    shown = show(me, "x.eml", mail("Update", text))
    assert [(p["what"]["event"], p["chosen"], p["opportunity_id"]) for p in shown["proposals"]] == [
        ("reply_received", False, job), ("promise", False, job),
    ]  # fmt: skip
    keep(me, show(me, "x.eml", mail("Update", text)))
    assert "What happened" not in me.raw("GET", f"/opportunities/{job}/export.md").text
    kept = keep(me, shown, *({"key": p["key"]} for p in shown["proposals"]))
    assert "hear from us by next Friday" in me.raw("GET", f"/opportunities/{job}/export.md").text
    rejected = show(me, "y.eml", mail("Absage", "Leider müssen wir dir absagen.").replace(b"<one@", b"<two@"))
    last = keep(me, rejected, {"key": rejected["proposals"][0]["key"]})
    assert me.must("GET", f"/opportunities/{job}")["stage"] == "rejected"
    me.must("POST", f"/imports/{last['id']}/undo", {})
    assert me.must("GET", f"/opportunities/{job}")["stage"] == "saved"
    me.must("POST", f"/imports/{kept['id']}/undo", {})
    assert "What happened" not in me.raw("GET", f"/opportunities/{job}/export.md").text


def test_a_mail_about_no_application_is_left_out(me: World):
    note = mail("Hello", "Just a short note about the flour we use here.")
    shown = show(me, "x.eml", note)
    assert (shown["proposals"], shown["rows"][0]["why"]) == ([], "It does not seem to be about one application.")
    parcel = mail(
        "Delivery delayed",
        "Your parcel has been delayed. We apologise for the delay.",
        sender="Post <info@post.example>",
    )
    assert show(me, "y.eml", parcel)["proposals"] == []
    applied(me)
    assert [p["label"] for p in show(me, "x.eml", note)["proposals"]] == ["They wrote to you"]
    assert show(me, "y.eml", parcel)["proposals"] == []


def test_what_was_not_understood_is_said_by_the_person(me: World):
    job = applied(me)
    shown = show(me, "x.eml", mail("Outcome", "The panel has met and you were not the preferred candidate."))
    assert shown["proposals"][0]["label"] == "They wrote to you"
    keep(me, shown, {"key": shown["proposals"][0]["key"], "event": "rejected"})
    assert me.must("GET", f"/opportunities/{job}")["stage"] == "rejected"


def test_a_pasted_text_is_read_like_a_mail(me: World):
    job = applied(me)
    shown = me.must(
        "POST",
        "/imports/text",
        {"text": "Hi Sam, Crumb & Co would like to invite you to an interview on 20 October 2026 at 10:00 CEST."},
    )
    assert [(p["what"]["kind"], p["opportunity_id"]) for p in shown["proposals"]] == [("event", job), ("round", job)]
    keep(me, shown, {"key": shown["proposals"][1]["key"]})
    assert len(rounds(me)) == 1


def test_the_linkedin_export_tells_whom_one_knows_at_the_company(me: World):
    job = applied(me)
    person = me.must("POST", "/people", {"opportunity_id": job, "name": "Bo Lind"})["id"]
    shown = show(me, "export.zip", FILES["export.zip"])
    assert [
        line["text"] for p in shown["proposals"] if p["what"].get("how") == "connected" for line in p["of_note"]
    ] == ["Ana Okafor (Head Baker): You are connected since 12 Jun 2024."]
    keep(me, shown)
    ties = me.must("GET", f"/opportunities/{job}/ties")["items"]
    assert {(t["how"], t["name"], t["person_id"]) for t in ties} >= {
        ("connected", "Ana Okafor", None),
        ("invited", "Bo Lind", person),
        ("follows", "Crumb & Co", None),
    }
    assert me.must("GET", "/companies")["items"][0]["followed"] == {"linkedin": True}
    assert me.must("GET", "/profile")["samples"] == []


def test_nobody_is_to_be_invited_who_was_invited_already(me: World):
    job = applied(me)
    asked = {"opportunity_id": job, "profile_url": "https://www.linkedin.com/in/bo-lind-example"}
    person = me.must("POST", "/people", {**asked, "name": "Bo Lind"})["id"]
    end = NOON - timedelta(hours=3)
    me.must("POST", "/interviews", {
        "opportunity_id": job, "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(),
        "people": [person],
    })  # fmt: skip
    assert connection(me, job)["state"] != "stopped"
    keep(me, show(me, "export.zip", FILES["export.zip"]))
    stopped = connection(me, job)
    assert stopped["state"] == "stopped"
    assert "You sent an invitation" in stopped["why"]


def connection(me: World, job: str) -> dict:
    """Return the step that invites to connect."""
    steps = me.must("GET", f"/opportunities/{job}/follow-ups")["items"]
    return next(step for step in steps if step["kind"] == "connection")


def test_a_sample_comes_only_by_its_tick(me: World):
    shown = show(me, "export.zip", FILES["export.zip"])
    sample = next(p for p in shown["proposals"] if p["what"]["kind"] == "sample")
    done = keep(me, shown, {"key": sample["key"]})
    assert me.must("GET", "/profile")["samples"] == [MESSAGE]
    assert me.store.count(Tie) == 0
    me.must("POST", f"/imports/{done['id']}/undo", {})
    assert me.must("GET", "/profile")["samples"] == []


def test_an_undo_never_takes_what_was_changed_since_unless_it_may_leave_it(me: World):
    done = keep(me, show(me, "x.csv", "Company,Title\nRye Ltd,Miller\nCrumb,Baker\n"))
    miller = next(o for o in me.must("GET", "/opportunities")["items"] if o["title"] == "Miller")
    me.must("POST", "/people", {"opportunity_id": miller["id"], "name": "Ana Okafor"})
    before = everything(me)
    status, told = me.ask("POST", f"/imports/{done['id']}/undo", {})
    assert (status, told["code"]) == (409, "changed_since")
    assert "Miller" in told["detail"]
    assert everything(me) == before
    undone = me.must("POST", f"/imports/{done['id']}/undo", {"leave_changed": True})
    assert undone["left_changed"] == ["“Miller” has more to it now"]
    assert [o["title"] for o in me.must("GET", "/opportunities")["items"]] == ["Miller"]
    assert [c["name"] for c in me.must("GET", "/companies")["items"]] == ["Rye Ltd"]


def test_what_the_person_deleted_is_offered_again_and_undo_stays_quiet(me: World):
    done = keep(me, show(me, "x.ics", FILES["x.ics"]))
    me.must("DELETE", f"/interviews/{rounds(me)[0]['id']}")
    (proposed,) = show(me, "x.ics", FILES["x.ics"])["proposals"]
    assert (proposed["state"], proposed["note"]) == ("new", "It was kept once and deleted since.")
    me.must("POST", f"/imports/{done['id']}/undo", {})
    assert (me.must("GET", "/opportunities")["items"], me.store.count(Origin)) == ([], 0)


def test_an_old_import_can_be_undone_after_hundreds_of_changes(me: World):
    done = keep(me, show(me, "x.csv", "Company,Title\nRye Ltd,Miller\n"))
    job = applied(me)
    for n in range(250):
        me.must("PATCH", f"/opportunities/{job}", {"title": f"Baker {n}"})
    me.must("POST", f"/imports/{done['id']}/undo", {})
    assert [o["id"] for o in me.must("GET", "/opportunities")["items"]] == [job]


def test_who_is_forgotten_is_forgotten_in_imports_too(me: World):
    job = applied(me)
    done = keep(me, show(me, "x.csv", "Company,Title,Contact\nRye Ltd,Miller,Zoe Quill\n"))
    keep(me, show(me, "c.csv", "First Name,Last Name,Company,Connected On\nZoe,Quill,Crumb & Co,12 Jun 2024\n"))
    keep(
        me,
        show(
            me,
            "x.ics",
            calendar(
                event("ORGANIZER;CN=Zoe Quill:mailto:zoe.quill@crumb.example", summary="Interview with Zoe Quill")
            ),
        ),
    )
    for person in me.must("GET", "/people")["items"]:
        me.must("DELETE", f"/people/{person['id']}")
    assert "quill" not in json.dumps(list(me.store.snapshot()), default=str).casefold()
    assert job and me.must("GET", f"/imports/{done['id']}")["counts"] == {"kept": 1}


def test_every_import_has_a_report_row_by_row(me: World):
    done = keep(me, show(me, "x.csv", "Company,Title\nRye Ltd,Miller\nCrumb,\n"))
    told = me.must("GET", f"/imports/{done['id']}")
    assert [(r["where"], r["outcome"], r["why"]) for r in told["rows"]] == [
        ("line 2", "kept", None), ("line 3", "skipped", "The job title is missing."),
    ]  # fmt: skip
    assert [(i["name"], i["counts"]) for i in me.must("GET", "/imports")["items"]] == [
        ("x.csv", {"kept": 1, "skipped": 1})
    ]


def test_columns_are_put_right_before_anything_is_kept(me: World):
    shown = show(me, "x.csv", "Wo;Was\nCrumb;Baker\n")
    assert (shown["proposals"], [c["name"] for c in shown["columns"]]) == ([], ["Wo", "Was"])
    again = me.must("PATCH", f"/imports/{shown['id']}", {"columns": {"Wo": "company", "Was": "title"}})
    assert [p["label"] for p in again["proposals"]] == ["Baker at Crumb"]
    keep(me, again)
    assert me.ask("PATCH", f"/imports/{shown['id']}", {"columns": {}})[0] == 404


def test_one_that_fails_takes_all_of_its_file_back(me: World):
    shown = show(
        me, "x.ics", calendar(event(ANA, JOB, summary="Interview at Crumb"), event(uid="2", summary="Interview"))
    )
    before = everything(me)
    choices = [{"key": p["key"]} for p in shown["proposals"]]
    assert me.ask("POST", f"/imports/{shown['id']}/keep", {"choices": choices})[0] == 422
    assert everything(me) == before
    assert me.store.count(Import) == 0


def test_our_own_backup_is_read_back_at_once(me: World):
    applied(me)
    backup = me.raw("GET", "/export").data
    before = everything(me)
    me.must("DELETE", f"/opportunities/{me.must('GET', '/opportunities')['items'][0]['id']}")
    told = show(me, "afterword.zip", backup)
    assert (told["format"], told["kept"], told["read"]["Opportunity"]) == ("backup", True, 1)
    assert everything(me) == before


@pytest.mark.parametrize(("name", "body", "code"), [
    ("x.pdf", b"%PDF", "unknown_format"), ("x.zip", b"PK\x03\x04", "unreadable_file"), ("x.ics", b"\0" * (25 << 20), "unknown_format"),
    ("../../x.ics", b"BEGIN:VCALENDAR" + b"\0" * (25 << 20), "file_too_large"), ("x.opml", b"<opml>", "unreadable_file"),
])  # fmt: skip
def test_what_cannot_be_read_is_refused_with_a_cure(me: World, name, body, code):
    status, told = send(me, name, body)
    assert (status in (413, 422), told["code"], bool(told["fix"])) == (True, code, True)


@pytest.mark.parametrize(("method", "path", "body", "status"), [
    ("POST", "/imports/none/keep", {}, 404), ("GET", "/imports/none", None, 404), ("GET", "/imports/none/preview", None, 404),
    ("POST", "/imports/none/undo", {}, 404), ("DELETE", "/imports/none", None, 204), ("GET", "/opportunities/none/ties", None, 404),
    ("POST", "/imports/text", {"text": ""}, 422), ("POST", "/imports", {}, 415), ("PATCH", "/imports/none", {"columns": {}}, 404),
])  # fmt: skip
def test_what_is_not_there_is_said(me: World, method, path, body, status):
    assert me.ask(method, path, body)[0] == status


def test_an_unknown_key_keeps_nothing(me: World):
    shown = show(me, "x.csv", FILES["x.csv"])
    assert (
        me.ask("POST", f"/imports/{shown['id']}/keep", {"choices": [{"key": "other"}]})[1]["code"] == "unknown_proposal"
    )


def test_ten_thousand_connections_are_kept_and_undone(me: World):
    rows = "".join(f"P{n},Okafor,https://www.linkedin.com/in/p{n},,Firm {n},Baker,12 Jun 2024\n" for n in range(10_000))
    before = everything(me)
    shown = show(me, "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + rows)
    assert len(json.dumps(shown)) < 20_000
    done = keep(me, shown)
    assert me.store.count(Tie) == 10_000
    me.must("POST", f"/imports/{done['id']}/undo", {})
    assert everything(me) == before


def test_the_calendars_address_changes_when_it_is_asked_to(me: World):
    old = me.must("GET", "/calendar-address")["url"]
    new = me.must("POST", "/calendar-address", {})["url"]
    assert old != new == me.must("GET", "/calendar-address")["url"]
    status = [
        me.client.get(url.partition(str(PORT))[2], headers={"Host": f"127.0.0.1:{PORT}"}).status_code
        for url in (old, new)
    ]
    assert status == [404, 200]
