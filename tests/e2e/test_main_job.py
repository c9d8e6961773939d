"""The main job in a real browser: click → read → feed found → suggestion → draft → copied → sent → the plan moves."""

from __future__ import annotations

import time

import pytest

from chromium import STATE, pair
from journey import an_interview, wait_for_posts
from mv3 import Target
from places import BOARD, SITE, Places
from serving import Server

pytestmark = pytest.mark.chromium

VIEW = "document.getElementById('main').dataset.view"


def retype(popup: Target, name: str, text: str) -> None:
    """Correct a field in place."""
    popup.click(f"[name={name}]")
    popup.eval("document.activeElement.select()")
    popup.type(text)


def test_the_main_job_by_mouse(extension, page, own_server: Server, places: Places, clipboard, shots):
    pair(extension, page, own_server)
    page.goto(f"http://{BOARD}/jobs/chart-editor")

    popup = extension.click(page)
    popup.wait(f"{STATE} === 'preview'")
    assert popup.eval("document.querySelector('[name=company]').value") == "Skerry Charts"
    assert popup.eval("document.querySelector('[name=title]').value") == "Chart Editor"
    assert "Maren Oduya" in popup.text()
    popup.screenshot(shots / "popup-preview.png")
    popup.click("[name=person-0]")
    popup.eval("document.querySelector('.correct').open = true")
    retype(popup, "website", places.base)
    popup.click("[data-act=keep]")
    popup.wait(f"{STATE} === 'saved'")
    popup.screenshot(shots / "popup-saved.png")

    [opportunity] = own_server.get("/opportunities")["items"]
    assert (opportunity["company"], opportunity["title"]) == ("Skerry Charts", "Chart Editor")
    assert opportunity["url"] == f"http://{BOARD}/jobs/chart-editor"
    wait_for_posts(own_server, opportunity["company_id"])
    assert "/blog/feed.xml" in places.hits
    person, _ = an_interview(own_server, opportunity["id"])

    popup.click("[data-act=panel]")
    panel = extension.panel()
    panel.wait(f"{VIEW} === 'application' && document.querySelector('.suggestion')")
    panel.screenshot(shots / "panel-application.png")
    assert "What 212 pencil marks taught us about charts" in panel.text()
    held = panel.eval("document.querySelector('.held-back')?.textContent ?? ''")
    assert "A difficult update about our team" in held
    suggested = panel.eval("[...document.querySelectorAll('.suggestion')].map(e => e.textContent).join(' ')")
    assert "A difficult update about our team" not in suggested

    panel.click(".follow-up[data-kind=thank_you] [data-act=draft]")
    panel.wait(f"{VIEW} === 'draft' && document.querySelector('.letter-text')")
    panel.screenshot(shots / "panel-draft.png")
    shown = panel.eval("document.querySelector('.letter-text').value")
    assert "Maren" in shown and "skipper" in shown
    panel.click("[data-act=copy]")
    panel.wait("document.querySelector('[data-act=copy]').textContent.includes('Copied')")
    assert clipboard() == shown

    before = own_server.get(f"/opportunities/{opportunity['id']}/follow-ups")["items"]
    panel.click("[data-act=sent]")
    panel.wait(f"{VIEW} === 'application'")
    after = own_server.get(f"/opportunities/{opportunity['id']}/follow-ups")["items"]
    assert state(before, "thank_you", person) == "due"
    assert state(after, "thank_you", person) == "done"


def state(plan: list[dict], kind: str, person: str) -> str:
    return next(f["state"] for f in plan if f["kind"] == kind and person in f["people"])


def test_the_main_job_by_keyboard_alone(extension, page, own_server: Server, places: Places, clipboard):
    pair(extension, page, own_server)
    page.goto(f"http://{BOARD}/jobs/chart-editor")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'preview'")
    if not popup.eval("document.querySelector('.correct').open"):
        popup.tab_to("summary")
        popup.press("Enter")
    popup.tab_to("[name=website]")
    popup.eval("document.activeElement.select()")
    popup.type(places.base)
    popup.tab_to("[name=person-0]")
    popup.press(" ")
    popup.tab_to("[data-act=keep]")
    popup.press("Enter")
    popup.wait(f"{STATE} === 'saved'")
    [opportunity] = own_server.get("/opportunities")["items"]
    wait_for_posts(own_server, opportunity["company_id"])
    person, _ = an_interview(own_server, opportunity["id"])
    popup.tab_to("[data-act=panel]")
    popup.press("Enter")
    panel = extension.panel()
    panel.wait(f"{VIEW} === 'application' && document.querySelector('.follow-up')")
    panel.tab_to(".follow-up[data-kind=thank_you] [data-act=draft]")
    panel.press("Enter")
    panel.wait(f"{VIEW} === 'draft' && document.querySelector('.letter-text')")
    shown = panel.eval("document.querySelector('.letter-text').value")
    panel.tab_to("[data-act=copy]")
    panel.press("Enter")
    panel.wait("document.querySelector('[data-act=copy]').textContent.includes('Copied')")
    assert clipboard() == shown
    panel.tab_to("[data-act=sent]")
    panel.press("Enter")
    panel.wait(f"{VIEW} === 'application'")
    plan = own_server.get(f"/opportunities/{opportunity['id']}/follow-ups")["items"]
    assert state(plan, "thank_you", person) == "done"


def test_the_panel_notes_an_interview_and_whom_one_met_there(extension, page, own_server: Server):
    pair(extension, page, own_server)
    job = own_server.post("/opportunities", {"company": {"name": "Skerry Charts"}, "title": "Chart Editor"})
    own_server.post("/people", {"opportunity_id": job["id"], "name": "Maren Oduya"})
    page.set_viewport_size({"width": 380, "height": 800})
    page.goto(extension.address("panel/panel.html"))
    page.locator("select[name=show]").select_option(job["id"])
    page.locator("[data-act=add-interview]").click()
    page.get_by_label("Who else was there").fill("Iselin Rao, maren oduya")
    page.get_by_role("button", name="Add interview").click()
    page.get_by_text("Iselin Rao").first.wait_for()
    people = {p["name"]: p["id"] for p in own_server.get(f"/people?opportunity_id={job['id']}")["items"]}
    [interview] = own_server.get(f"/interviews?opportunity_id={job['id']}")["items"]
    assert set(people) == {"Maren Oduya", "Iselin Rao"}
    assert set(interview["people"]) == set(people.values())


def test_a_page_without_a_job_makes_no_application(extension, page, own_server: Server):
    pair(extension, page, own_server)
    page.goto(f"http://{SITE}/article")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'no_job'")
    assert "No job ad here" in popup.text()
    assert own_server.get("/opportunities")["items"] == []


def test_a_server_that_is_gone_is_said_and_the_page_is_kept_for_later(extension, page, own_server: Server):
    pair(extension, page, own_server)
    own_server.stop()
    page.goto(f"http://{BOARD}/jobs/chart-editor")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'not_running'")
    assert "scripts/run" in popup.text() and "Failed to fetch" not in popup.text()
    popup.click("[data-first]")
    popup.wait(f"{STATE} === 'will_send'")
    own_server.start()
    popup = extension.click(page)
    popup.wait(f"['preview', 'already_saved'].includes({STATE})")
    end = time.monotonic() + 20
    while not own_server.get("/opportunities")["items"] and time.monotonic() < end:
        extension.context.service_workers[0].evaluate("() => chrome.runtime.getManifest()")
        time.sleep(0.2)
    assert [o["title"] for o in own_server.get("/opportunities")["items"]] == ["Chart Editor"]
