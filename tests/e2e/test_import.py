"""The Import page in a real browser: shown, chosen, kept, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from chromium import CHROMIUM
from incoming import calendar, event, mail
from serving import Server

pytestmark = pytest.mark.chromium

AXE = Path(__file__).parents[1] / "extension" / "node_modules" / "axe-core" / "axe.min.js"
ANA = "ORGANIZER;CN=Ana Okafor:mailto:ana@crumb.example"
BO = "ATTENDEE;CN=Bo Lind:mailto:bo@crumb.example"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("desk"))
    running.call("PUT", "/profile", {"name": "Sam Frame", "time_zone": "Europe/Brussels"})
    yield running
    running.stop()


@pytest.fixture(scope="module")
def page(playwright_: Any, served: Server) -> Iterator[Page]:
    browser: Browser = playwright_.chromium.launch(executable_path=CHROMIUM)
    page = browser.new_page()
    page.goto(served.login_link())
    yield page
    browser.close()


def drop(page: Page, *files: tuple[str, bytes | str]) -> None:
    sent = [
        {"name": name, "mimeType": "", "buffer": body.encode() if isinstance(body, str) else body}
        for name, body in files
    ]
    page.locator("input[type=file]").set_input_files(sent)


def opened(page: Page, served: Server, query: str = "") -> None:
    page.goto(f"http://afterword.localhost:{served.port}/import{query}")
    expect(page.get_by_role("heading", name="Import", exact=True)).to_be_visible()


def a_job(served: Server, company: str) -> str:
    return served.post(
        "/opportunities", {"company": {"name": company, "website": "https://crumb.example"}, "title": "Night Baker"}
    )["id"]


def rounds(served: Server, job: str) -> list[Any]:
    return served.get(f"/interviews?opportunity_id={job}")["items"]


def test_an_invitation_is_kept_by_its_tick_and_taken_back(page: Page, served: Server):
    job = a_job(served, "Crumb & Co")
    opened(page, served)
    drop(page, ("invite.ics", calendar(event(ANA, BO))))
    card = page.get_by_role("region", name="invite.ics")
    expect(card).to_contain_text("With Ana Okafor and Bo Lind.")
    assert rounds(served, job) == []
    card.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("region", name="invite.ics")).to_contain_text("1 kept")
    assert len(rounds(served, job)) == 1
    page.get_by_role("button", name="Take it back: invite.ics").first.click()
    expect(page.get_by_text("Taken back.").first).to_be_visible()
    assert rounds(served, job) == []
    served.call("DELETE", f"/opportunities/{job}")


def test_a_time_without_zone_is_asked_and_the_application_is_the_one_one_came_from(page: Page, served: Server):
    job = a_job(served, "Rye Ltd")
    opened(page, served, f"?application={job}")
    drop(page, ("floating.ics", calendar(event(start="DTSTART:20261020T100000", uid="floating"))))
    card = page.get_by_role("region", name="floating.ics")
    expect(card).to_contain_text("In which time zone is it?")
    expect(card.get_by_label("Time zone")).to_have_value("Europe/Brussels")
    card.get_by_role("checkbox").check()
    card.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("region", name="floating.ics")).to_contain_text("1 kept")
    assert rounds(served, job)[0]["started_at"].startswith("2026-10-20T10:00:00+02:00")


def test_columns_are_put_right_and_what_is_left_out_says_why(page: Page, served: Server):
    opened(page, served)
    drop(page, ("table.csv", "Wo;Was\nDough GmbH;Bäcker\nTeig AG;\n"))
    card = page.get_by_role("region", name="table.csv")
    card.get_by_label("Wo").select_option("company")
    card.get_by_label("Was").select_option("title")
    card.get_by_role("button", name="Read again").click()
    expect(card).to_contain_text("Bäcker at Dough GmbH")
    card.get_by_text("1 row left out, and why").click()
    expect(card).to_contain_text("The job title is missing.")


def test_a_pasted_mail_and_a_file_of_no_kind(page: Page, served: Server):
    opened(page, served)
    page.get_by_text("Paste the text of a mail instead").click()
    page.get_by_label("The mail or invitation").fill(
        "Unfortunately, we have decided to move forward with other candidates."
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("region", name="Pasted text")).to_contain_text("They decline")
    drop(page, ("cv.pdf", "%PDF-1.7"))
    expect(page.get_by_role("alert").filter(has_text="does not know what cv.pdf is")).to_be_visible()


@pytest.mark.parametrize("width", [1200, 360])
def test_the_page_is_usable_by_everybody(page: Page, served: Server, width):
    page.set_viewport_size({"width": width, "height": 900})
    opened(page, served)
    markup = '<img src=x onerror="document.title=1"> ' + "x" * 300
    drop(
        page,
        ("mail.eml", mail("Absage", "Leider müssen wir dir absagen.")),
        ("x.ics", calendar(event(ANA, summary=f"Interview {markup}", uid="m"))),
        ("t.csv", "Company,Title\nA,B\n"),
    )
    expect(page.get_by_role("region", name="t.csv")).to_be_visible()
    page.evaluate(AXE.read_text("utf-8"))
    assert page.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.nodes[0].html]))") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert "Import" in page.title()
