"""The dashboard in a real browser, over a real server: each page's main action, and what may never happen on any."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from chromium import CHROMIUM
from serving import Server

pytestmark = pytest.mark.chromium

AXE = Path(__file__).parents[1] / "extension" / "node_modules" / "axe-core" / "axe.min.js"
PHONE, DESK = {"width": 380, "height": 800}, {"width": 1200, "height": 900}
PAGES = (
    "/", "/applications", "/applications?view=board", "/applications/{opportunity}", "/drafts/{draft}", "/companies/{company}", "/people",
    "/people/{person}", "/feeds", "/insight", "/search?q=marks", "/profile", "/import", "/settings", "/connect", "/style",
)  # fmt: skip
LIMIT = 150 * 1024
MARKUP = '<img src=x onerror="document.title=1"><b>Bo</b> שלום 🏳️‍🌈 ' + "x" * 5000


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("desk"))
    yield running
    if running.process.poll() is None:
        running.stop()


@pytest.fixture(scope="module")
def browser(playwright_: Any) -> Iterator[Browser]:
    running = playwright_.chromium.launch(executable_path=CHROMIUM)
    yield running
    running.close()


@pytest.fixture(scope="module")
def session(browser: Browser, served: Server) -> Any:
    """The cookie that the start-up link gives."""
    context = browser.new_context()
    context.new_page().goto(served.login_link())
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def context(browser: Browser, session: Any) -> Iterator[BrowserContext]:
    running = browser.new_context(storage_state=session, viewport=DESK)
    running.grant_permissions(["clipboard-read", "clipboard-write"])
    yield running
    running.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    page.set_default_timeout(10_000)
    return page


@pytest.fixture(scope="module")
def story(served: Server) -> dict[str, str]:
    """A search with an interview yesterday, posts good and bad, and a draft."""
    return tell(served, "Skerry Charts")


def tell(server: Server, company: str) -> dict[str, str]:
    profile = {"name": "Sanna Lien", "language": "en", "region": "NO", "time_zone": "Europe/Oslo"}
    server.call(
        "PUT",
        "/profile",
        profile | {"facts": [{"id": "P1", "text": "Checked survey notes for ferry charts at Fjordline"}]},
    )
    job = server.post("/opportunities", {
        "company": {"name": company}, "title": "Chart Editor", "stage": "interviewing", "location": "Bergen", "time_zone": "Europe/Oslo",
        "description": "Edit harbour charts with the pilots who use them. You like surveys.",
    })  # fmt: skip
    maren = server.post(
        "/people",
        {"opportunity_id": job["id"], "name": "Maren Oduya", "role": "Head of Charts", "email": "maren@maps.example"},
    )
    end = datetime.now(UTC) - timedelta(hours=20)  # due at any hour of the day: quiet hours are over
    server.post("/interviews", {
        "opportunity_id": job["id"], "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(), "channel": "video",
        "people": [maren["id"]], "notes": "Maren: the next pilot must believe the pencil marks\nher son is ill",
        "debrief": [{"person_id": maren["id"], "said": "the next pilot must believe the pencil marks", "handle": "the pencil marks"}],
    })  # fmt: skip
    posts = [
        {"title": "212 pencil marks on our harbour charts", "url": "https://maps.example/marks", "author": "Maren Oduya", "published_at": (end).isoformat(),
         "text": "We let the pilots mark the harbour charts of our surveys. How do you make a note that a stranger will trust?"},
        {"title": "A difficult update", "url": "https://maps.example/update", "published_at": end.isoformat(),
         "text": "Today we announced layoffs: 31 colleagues lose their jobs."},
    ]  # fmt: skip
    server.post(f"/companies/{job['company_id']}/posts", {"items": posts})
    draft = server.post(
        "/drafts", {"kind": "thank_you", "opportunity_id": job["id"], "people": [maren["id"]], "channel": "email"}
    )
    return {"opportunity": job["id"], "company": job["company_id"], "person": maren["id"], "draft": draft["id"]}


def opened(page: Page, server: Server, address: str) -> Page:
    page.goto(f"http://afterword.localhost:{server.port}{address}")
    expect(page.locator("#main h1").first).to_be_visible()
    expect(page.locator("#main .loading:not([class*=style])").filter(visible=True)).to_have_count(
        1 if address == "/style" else 0
    )
    return page


# --- what holds on every page


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_whole(page: Page, served: Server, story: dict[str, str], address: str):
    """No error, no request to anybody else, and at most 150 KiB."""
    told: list[str] = []
    asked: list[str] = []
    sizes: list[int] = []
    page.on("console", lambda message: told.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    opened(page, served, address.format(**story))
    page.wait_for_load_state("networkidle")
    assert told == []
    assert {re.sub(r"^(\w+://[^/]+).*", r"\1", url) for url in asked} == {f"http://afterword.localhost:{served.port}"}
    assert sum(sizes) <= LIMIT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_page_is_accessible_and_fits(
    browser: Browser, session: Any, served: Server, story: dict[str, str], scheme: Any, size: Any
):
    if not AXE.exists():
        pytest.skip("axe-core is not installed: scripts/test installs it")
    context = browser.new_context(storage_state=session, viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    wrong: list[str] = []
    for address in PAGES:
        opened(page, served, address.format(**story))
        wrong += [f"{address}: {each}" for each in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{address}: wider than the window")
    context.close()
    assert wrong == []


def violations(page: Page) -> list[str]:
    """What axe calls serious or critical; run past the page's CSP, as a browser's own tools are."""
    tools = page.context.new_cdp_session(page)
    tools.send("Runtime.evaluate", {"expression": AXE.read_text() + ";1"})
    pick = (
        "v.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ' ' + v.nodes[0].html.slice(0, 200))"
    )
    run = {
        "expression": f"axe.run().then(r => {{ const v = r.violations; return JSON.stringify({pick}) }})",
        "awaitPromise": True,
    }
    return json.loads(tools.send("Runtime.evaluate", run | {"returnByValue": True})["result"]["value"])


def test_a_text_as_large_again_still_fits(browser: Browser, session: Any, served: Server, story: dict[str, str]):
    """At 200 % a window of 1200 pixels shows 600."""
    context = browser.new_context(storage_state=session, viewport={"width": 600, "height": 450}, device_scale_factor=2)
    page = context.new_page()
    for address in PAGES:
        opened(page, served, address.format(**story))
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), address
    context.close()


def test_a_page_prints_light_and_across_the_paper(
    browser: Browser, session: Any, served: Server, story: dict[str, str]
):
    context = browser.new_context(storage_state=session, viewport=DESK, color_scheme="dark")
    page = context.new_page()
    opened(page, served, f"/applications/{story['opportunity']}")
    page.emulate_media(media="print")
    expect(page.locator(".side")).to_be_hidden()
    expect(page.locator("#main .button").first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    assert page.evaluate("document.getElementById('main').clientWidth") > 1000
    context.close()


def test_without_a_session_the_desk_is_locked_and_says_how_to_open_it(browser: Browser, served: Server):
    page = browser.new_page()
    answer = page.goto(f"http://afterword.localhost:{served.port}/applications")
    assert answer is not None and answer.status == 401
    expect(page.get_by_role("heading", name="locked")).to_be_visible()
    expect(page.locator("main")).to_contain_text("Open the link")
    page.close()


def test_without_javascript_a_sentence_says_so(browser: Browser, session: Any, served: Server):
    context = browser.new_context(storage_state=session, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"http://afterword.localhost:{served.port}/")
    expect(page.locator("main")).to_contain_text("Afterword needs JavaScript")
    context.close()


def test_markup_right_to_left_emoji_and_five_thousand_letters_are_only_text(page: Page, served: Server):
    job = served.post(
        "/opportunities", {"company": {"name": "Zinnia <script>alert(1)</script>"}, "title": MARKUP[:1900]}
    )
    served.post("/people", {"opportunity_id": job["id"], "name": MARKUP[:290]})
    page.set_viewport_size(PHONE)
    opened(page, served, f"/applications/{job['id']}")
    expect(page.locator("#main h1")).to_contain_text('<img src=x onerror="document.title=1"><b>Bo</b> שלום 🏳️‍🌈')
    assert page.locator("#main img, #main h1 b, #main script").count() == 0
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    served.call("DELETE", f"/opportunities/{job['id']}")


def test_the_skip_link_is_the_first_stop_and_the_pages_follow(page: Page, served: Server):
    opened(page, served, "/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.get_by_role("navigation").get_by_role("link", name="Applications").press("Enter")
    expect(page.locator("#main h1")).to_be_focused()
    expect(page).to_have_title("Applications · Afterword")


SEEN = """() => { const a = document.activeElement; if (a === document.body || a.id === 'main') return null;
  const s = getComputedStyle(a), r = a.getBoundingClientRect(), letter = a.closest('.letter');
  const ringed = (e) => getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) > 0;
  if (!ringed(a) && !(letter && ringed(letter))) return 'no ring: ' + a.outerHTML.slice(0, 120);
  const line = [...a.getClientRects()][0] ?? r, y = Math.max(1, Math.min(innerHeight - 1, line.top + Math.min(line.height / 2, 20)));
  const there = document.elementFromPoint(Math.min(innerWidth - 1, line.left + Math.min(line.width / 2, 20)), y);
  return there && (a.contains(there) || there.contains(a) || a.closest('label')?.contains(there)) ? null : 'hidden: ' + a.outerHTML.slice(0, 120) }"""


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_focus_is_always_seen(page: Page, served: Server, story: dict[str, str], size: Any):
    page.set_viewport_size(size)
    wrong = []
    for address in PAGES:
        opened(page, served, address.format(**story))
        for _ in range(45):
            page.keyboard.press("Tab")
            if told := page.evaluate(SEEN):
                wrong.append(f"{address}: {told}")
    assert wrong == []


# --- the first steps, and connecting


def test_three_first_steps_disappear_when_they_are_done(browser: Browser, own_server: Server):
    context = browser.new_context()
    page = context.new_page()
    page.goto(own_server.login_link())
    expect(page.get_by_role("heading", name="Three steps to begin")).to_be_visible()
    own_server.call("PUT", "/profile", {"name": "Sanna Lien"})
    own_server.post("/opportunities", {"company": {"name": "Skerry Charts"}, "title": "Chart Editor"})
    page.reload()
    expect(page.locator(".steps .is-done")).to_have_count(2)

    page.get_by_role("link", name="Connect", exact=True).last.click()
    code = page.locator("#pairing-code").get_attribute("data-code")
    assert re.fullmatch(r"[A-Z0-9]{8}", code or "")
    body = json.dumps({"code": code, "client": {"name": "My browser"}}).encode()
    headers = {"Content-Type": "application/json", "Origin": "chrome-extension://" + "a" * 32}
    status, _, _ = own_server.raw("POST", "/api/v1/pair", body, headers)
    assert status == 201
    expect(page.get_by_text("My browser is connected.").first).to_be_visible()

    page.goto(f"http://afterword.localhost:{own_server.port}/")
    expect(page.get_by_role("heading", name="To write now")).to_be_visible()
    expect(page.get_by_role("heading", name="Three steps to begin")).to_have_count(0)
    context.close()


def test_somebody_new_is_shown_the_way_to_bring_files_and_one_form_at_a_time(browser: Browser, own_server: Server):
    page = browser.new_context().new_page()
    page.goto(own_server.login_link())
    page.get_by_role("link", name="Bring the invitations").click()
    expect(page.locator("#main h1")).to_have_text("Import")
    page.goto(f"http://afterword.localhost:{own_server.port}/applications")
    expect(page.get_by_role("link", name="Bring in files")).to_be_visible()
    page.get_by_role("button", name="Add application").click()
    expect(page.get_by_role("form", name="Add application")).to_be_visible()
    expect(page.get_by_text("No application yet.")).to_be_hidden()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("No application yet.")).to_be_visible()
    page.context.close()


def test_when_there_is_nothing_to_write_one_sentence_says_what_comes_next(browser: Browser, own_server: Server):
    job = own_server.post(
        "/opportunities", {"company": {"name": "Calm Quay"}, "title": "Clerk", "stage": "interviewing"}
    )
    own_server.post("/interviews", {"opportunity_id": job["id"], "channel": "video"} | times(0))
    page = browser.new_context().new_page()
    page.goto(own_server.login_link())
    expect(page.locator(".empty").first).to_contain_text("Doing nothing is right today")
    expect(page.get_by_text("Doing nothing is right today")).to_have_count(1)
    page.context.close()


# --- the main job by hand


def test_from_a_new_application_to_a_copied_thank_you(page: Page, served: Server):
    opened(page, served, "/applications")
    page.get_by_role("button", name="Add application").click()
    page.get_by_label("Company", exact=False).first.fill("Marlowe Gauges")
    page.get_by_label("Job title").fill("Survey Lead")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#main h1")).to_have_text("Survey Lead")

    page.get_by_role("button", name="Add a person").click()
    page.get_by_label("Name").fill("Anjali Menon")
    page.get_by_label("Email").fill("anjali@marlowe.example")
    page.get_by_role("button", name="Add", exact=True).last.click()
    expect(page.locator(".person-row")).to_contain_text("Anjali Menon")

    page.get_by_role("button", name="Add interview").click()
    began = datetime.now() - timedelta(hours=21)
    page.get_by_label("It began").fill(began.strftime("%Y-%m-%dT%H:%M"))
    page.get_by_label("Your notes").fill(
        "Anjali: the tide gauge drifted for a year and nobody saw it\nher knee operation"
    )
    page.get_by_label("Did they say when you will hear?").fill("by the end of next week")
    expect(page.locator(".promise-read").first).to_contain_text("Understood as")
    page.locator("form").filter(has_text="Your notes").get_by_role("button", name="Add interview").click()

    page.get_by_role("button", name="Debrief in 90 seconds").click()
    page.get_by_label("What did Anjali say that you would tell a friend tonight?").fill(
        "the tide gauge drifted for a year"
    )
    page.get_by_label("In two to six words, what would you both call that moment?").fill("the drifting gauge")
    page.get_by_role("button", name="Save debrief").click()
    expect(page.locator(".told")).to_contain_text("the drifting gauge")

    page.locator(".follow-up[data-kind=thank_you]").get_by_role("button", name="Draft").click()
    letter = page.locator("textarea.letter-text")
    shown = letter.input_value()
    assert "Anjali" in shown and "gauge" in shown
    assert "knee" not in shown
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator("#live")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == shown

    page.get_by_role("button", name="I sent it").click()
    expect(page.locator("#main h1")).to_have_text("Today")
    plan = served.get(f"/opportunities/{opportunity(served, 'Marlowe Gauges')}/follow-ups")["items"]
    assert next(step["state"] for step in plan if step["kind"] == "thank_you") == "done"


def test_who_was_there_is_said_with_the_interview_itself(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "Two Names"}, "title": "Tide Clerk"})
    opened(page, served, f"/applications/{job['id']}")
    page.get_by_role("button", name="Add interview").click()
    page.get_by_label("Who was there").fill("Ilse Brandt,  Omar Said , ilse brandt")
    page.get_by_label("Your notes").fill("Ilse: the gauge froze twice\nOmar: they buy two boats in spring")
    page.locator("form").get_by_role("button", name="Add interview").click()
    expect(page.locator(".person-row")).to_have_count(2)
    plan = served.get(f"/opportunities/{job['id']}/follow-ups")["items"]
    assert sum(step["kind"] == "thank_you" for step in plan) == 2

    page.get_by_role("button", name="Debrief in 90 seconds").click()
    offered = page.locator("fieldset.person").filter(has_text="Omar Said").locator(".moments li")
    expect(offered).to_have_count(1)
    expect(offered).to_contain_text("two boats")


def test_an_interview_with_nobody_asks_who_was_there(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "No Names"}, "title": "Tide Clerk"})
    round_ = {"opportunity_id": job["id"], "channel": "video"} | times(20)
    served.post("/interviews", round_)
    opened(page, served, f"/applications/{job['id']}")
    page.get_by_role("button", name="Say who").click()
    page.get_by_label("Who was there").fill("Ilse Brandt")
    page.locator("form").get_by_role("button", name="Save").click()
    expect(page.locator(".card h3", has_text="with Ilse Brandt")).to_be_visible()
    expect(page.get_by_role("button", name="Say who")).to_have_count(0)


def times(ago: int) -> dict[str, str]:
    end = datetime.now(UTC) - timedelta(hours=ago)
    return {"started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat()}


def test_from_today_to_a_copied_thank_you_by_keyboard_alone(page: Page, served: Server):
    story = tell(served, "Gannet Charts")
    opened(page, served, f"/applications/{story['opportunity']}")
    tab_to(page, ".follow-up[data-kind=thank_you] [data-act=draft]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/drafts/*")
    expect(page.locator("#main h1")).to_be_focused()
    tab_to(page, "[data-act=copy]")
    page.keyboard.press("Enter")
    expect(page.locator("#live")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("textarea.letter-text").input_value()
    tab_to(page, "[data-act=sent]")
    page.keyboard.press("Enter")
    expect(page.locator("#main h1")).to_have_text("Today")


def tab_to(page: Page, target: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("t => document.activeElement.matches(t)", target):
            return
    raise AssertionError(f"{target} cannot be reached by Tab")


def opportunity(server: Server, company: str) -> str:
    return next(job["id"] for job in server.get("/opportunities")["items"] if job["company"] == company)


def test_a_sentence_shows_its_facts_when_pointed_at_and_when_the_caret_is_in_it(
    page: Page, served: Server, story: dict[str, str]
):
    opened(page, served, f"/drafts/{story['draft']}")
    panel = page.locator(".facts-panel")
    sentence = page.locator(".letter-mirror .factual", has_text="pencil marks").first
    sentence.scroll_into_view_if_needed()
    x, y = sentence.evaluate("s => { const [line] = s.getClientRects(); return [line.x + 8, line.y + 8] }")
    page.mouse.move(x, y)
    expect(panel).to_contain_text("your debrief")
    page.mouse.move(0, 0)
    expect(panel).to_contain_text("point at one")
    page.locator("textarea.letter-text").focus()
    page.evaluate(
        "t => { t.selectionStart = t.selectionEnd = t.value.indexOf('pencil marks') }",
        page.locator("textarea.letter-text").element_handle(),
    )
    page.keyboard.press("ArrowRight")
    expect(panel).to_contain_text("your debrief")


def test_the_mirror_breaks_its_lines_where_the_letter_does(page: Page, served: Server, story: dict[str, str]):
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        opened(page, served, f"/drafts/{story['draft']}")
        script = "t => [t.scrollHeight, t.clientHeight, t.previousElementSibling.clientWidth, t.clientWidth]"
        scroll, height, mirror, width = page.locator("textarea.letter-text").evaluate(script)
        assert scroll <= height
        assert mirror == width


def test_a_question_is_answered_in_place(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "Quill & Sons"}, "title": "Editor"})
    bo = served.post("/people", {"opportunity_id": job["id"], "name": "Bo Quill", "email": "bo@quill.example"})
    end = datetime.now(UTC) - timedelta(hours=20)
    served.post("/interviews", {
        "opportunity_id": job["id"], "started_at": (end - timedelta(hours=1)).isoformat(), "ended_at": end.isoformat(), "people": [bo["id"]],
    })  # fmt: skip
    draft = served.post(
        "/drafts", {"kind": "thank_you", "opportunity_id": job["id"], "people": [bo["id"]], "channel": "email"}
    )
    assert draft["questions"]
    opened(page, served, f"/drafts/{draft['id']}")
    before = page.locator("textarea.letter-text").input_value()
    question = page.locator(".question").first
    question.get_by_role("textbox").fill("the binding machine from 1911")
    question.get_by_role("button", name="Use this").click()
    expect(page.locator("textarea.letter-text")).not_to_have_value(before)
    assert "1911" in page.locator("textarea.letter-text").input_value()


# --- nothing is lost


def test_what_is_typed_survives_a_dead_server_and_a_reload(browser: Browser, own_server: Server):
    story = tell(own_server, "Skerry Charts")
    context = browser.new_context()
    page = context.new_page()
    page.goto(own_server.login_link())
    opened(page, own_server, f"/drafts/{story['draft']}")
    own_server.stop()
    letter = page.locator("textarea.letter-text")
    letter.fill("Dear Maren, these are my own words.")
    expect(page.locator(".draft-trouble")).to_contain_text("Afterword is not answering")
    own_server.start()
    page.reload()
    expect(page.locator("textarea.letter-text")).to_have_value("Dear Maren, these are my own words.")
    expect(page.locator(".draft-trouble")).to_contain_text("What you typed before was put back")
    context.close()


def slowly(route: Route) -> None:
    time.sleep(0.3)
    route.continue_()


def test_a_session_that_ends_while_typing_loses_nothing(context: BrowserContext, page: Page, served: Server):
    story = tell(served, "Halyard Press")
    opened(page, served, f"/drafts/{story['draft']}")
    cookies = context.cookies()
    context.clear_cookies()
    page.locator("textarea.letter-text").fill("Dear Maren, half a thought")
    expect(page.locator(".draft-trouble")).to_contain_text("Your session here has ended")
    expect(page.locator("textarea.letter-text")).to_have_value("Dear Maren, half a thought")
    context.add_cookies(cookies)
    page.route("**/api/v1/drafts/*", slowly)  # leaving the letter saves, and so does the button: the two must not clash
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".save-state")).to_have_text("Saved")
    expect(page.locator(".draft-trouble")).to_be_empty()
    assert served.get(f"/drafts/{story['draft']}")["body"] == "Dear Maren, half a thought"


def test_sent_by_mistake_is_taken_back(page: Page, served: Server):
    story = tell(served, "Osprey Cartography")
    opened(page, served, f"/applications/{story['opportunity']}")
    card = page.locator(".follow-up[data-kind=thank_you]").filter(visible=True)
    card.get_by_role("button", name="Sent").click()
    expect(card).to_have_count(0)
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(card.get_by_role("button", name="Sent")).to_be_visible()


def test_a_message_said_to_be_sent_by_mistake_is_a_draft_again(page: Page, served: Server):
    story = tell(served, "Fulmar Press")
    opened(page, served, f"/drafts/{story['draft']}")
    page.get_by_role("button", name="I sent it").click()
    expect(page.locator("#main h1")).to_have_text("Today")
    page.locator(".toast").get_by_role("button", name="Undo").click()
    page.wait_for_url("**/drafts/*")
    expect(page.get_by_role("button", name="I sent it")).to_be_visible()
    assert served.get(f"/drafts/{story['draft']}")["sent_at"] is None


def test_what_was_sent_is_shown_as_it_was(page: Page, served: Server):
    story = tell(served, "Curlew Atlas")
    body = served.post(f"/drafts/{story['draft']}/events", {"event": "sent"})["body"]
    opened(page, served, f"/drafts/{story['draft']}")
    expect(page.locator("textarea.letter-text")).to_have_count(0)
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.locator("#live")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == body


def test_two_tabs_do_not_overwrite_each_other(context: BrowserContext, page: Page, served: Server):
    story = tell(served, "Dunlin Books")
    other = context.new_page()
    for tab in (page, other):
        opened(tab, served, f"/drafts/{story['draft']}")
    page.locator("textarea.letter-text").fill("Dear Maren, from the first tab.")
    expect(page.locator(".save-state")).to_have_text("Saved")
    other.locator("textarea.letter-text").fill("Dear Maren, from the second tab.")
    expect(other.locator(".draft-trouble")).to_contain_text("changed in another tab")
    assert served.get(f"/drafts/{story['draft']}")["body"] == "Dear Maren, from the first tab."
    other.get_by_role("button", name="Keep what is here").click()
    expect(other.locator(".save-state")).to_have_text("Saved")
    kept = served.get(f"/drafts/{story['draft']}")
    assert kept["body"] == "Dear Maren, from the second tab."
    assert "Dear Maren, from the first tab." in [version["body"] for version in kept["versions"]]


def edit_application(page: Page, _: dict[str, str]) -> None:
    page.locator("summary", has_text="More").last.click()
    page.get_by_role("button", name="Edit application").click()
    page.get_by_label("Location").fill("From here")


def edit_person(page: Page, _: dict[str, str]) -> None:
    page.get_by_role("button", name="Edit Maren Oduya").click()
    page.get_by_label("Role", exact=True).fill("From here")


def edit_interview(page: Page, _: dict[str, str]) -> None:
    page.locator("[data-act=edit-interview]").click()
    page.get_by_role("textbox", name="Your notes").fill("From here")


def debrief(page: Page, _: dict[str, str]) -> None:
    page.locator("[data-act=debrief]").click()
    page.get_by_label("In two to six words, what would you both call that moment?").fill("From here")


EDITS = [
    (edit_application, "opportunities/{opportunity}", {"location": "From elsewhere"}),
    (edit_person, "people/{person}", {"role": "From elsewhere"}),
    (edit_interview, "interviews/{interview}", {"notes": "From elsewhere"}),
    (debrief, "interviews/{interview}", {"notes": "From elsewhere"}),
]


@pytest.mark.parametrize(("edit", "path", "elsewhere"), EDITS, ids=lambda each: getattr(each, "__name__", ""))
def test_what_another_place_changed_is_not_overwritten_unasked(
    page: Page, served: Server, edit: Any, path: str, elsewhere: dict[str, str]
):
    story = tell(served, f"Two Tabs {edit.__name__}")
    [interview] = served.get(f"/interviews?opportunity_id={story['opportunity']}")["items"]
    where = "/" + path.format(**story, interview=interview["id"])
    opened(page, served, f"/applications/{story['opportunity']}")
    edit(page, story)
    served.call("PATCH", where, elsewhere)
    page.get_by_role("button", name=re.compile("^Save( debrief)?$")).click()
    expect(page.locator(".problem")).to_contain_text("changed in another place")
    assert elsewhere.items() <= served.get(where).items()
    assert "From here" not in json.dumps(served.get(where))

    page.get_by_role("button", name="Keep what I typed").click()
    expect(page.locator(".toast").last).to_contain_text("aved")
    assert "From here" in json.dumps(served.get(where))
    page.locator(".toast").last.get_by_role("button", name="Undo").click()
    expect(page.locator("#live")).to_have_text("Undone")
    assert "From here" not in json.dumps(served.get(where)) and elsewhere.items() <= served.get(where).items()


def test_a_tick_beside_an_open_form_is_no_other_place(page: Page, served: Server):
    story = tell(served, "Ticked Charts")
    opened(page, served, f"/applications/{story['opportunity']}")
    debrief(page, story)
    page.locator(".kept-out summary").click()
    page.locator(".kept-out li", has_text="pencil marks").get_by_label("Confidential").check()
    expect(page.locator("#live")).to_have_text("This line stays out of every draft.")
    page.get_by_role("button", name="Save debrief").click()
    expect(page.locator(".told")).to_contain_text("From here")
    [interview] = served.get(f"/interviews?opportunity_id={story['opportunity']}")["items"]
    assert [line["confidential"] for line in interview["lines"] if "pencil marks" in line["text"]] == [True]


def test_of_two_texts_the_other_one_can_be_taken(page: Page, served: Server):
    story = tell(served, "Taken Over Press")
    opened(page, served, f"/applications/{story['opportunity']}")
    edit_application(page, story)
    served.call("PATCH", f"/opportunities/{story['opportunity']}", {"location": "From elsewhere"})
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Take the other").click()
    expect(page.get_by_label("Location")).to_have_value("From elsewhere")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".toast").last).to_contain_text("Saved.")


def undone(page: Page) -> None:
    page.locator(".toast").last.get_by_role("button", name="Undo").click()
    expect(page.locator("#live")).to_have_text("Undone")


def test_whatever_is_done_to_a_step_can_be_taken_back(page: Page, served: Server):
    story = tell(served, "Step Back Charts")
    opened(page, served, f"/applications/{story['opportunity']}")
    card = page.locator(".follow-up[data-kind=thank_you]").filter(visible=True)
    card.locator("[data-act=skip]").click()
    expect(card).to_have_count(0)
    undone(page)
    expect(card.locator("[data-act=sent]")).to_be_visible()
    card.locator("summary", has_text="Snooze").click()
    card.get_by_role("button", name="In 3 days").click()
    expect(card).to_have_count(0)
    undone(page)
    card.locator("[data-act=pin]").click()
    expect(card.locator("[data-act=pin]")).to_have_attribute("aria-pressed", "true")
    undone(page)
    expect(card.locator("[data-act=pin]")).to_have_attribute("aria-pressed", "false")


def test_whatever_is_added_or_deleted_can_be_taken_back(page: Page, served: Server):
    story = tell(served, "Take Back Charts")
    where = f"?opportunity_id={story['opportunity']}"
    opened(page, served, f"/applications/{story['opportunity']}")
    page.get_by_role("button", name="Add a person").click()
    page.get_by_label("Name").fill("Bo Quill")
    page.get_by_role("button", name="Add", exact=True).last.click()
    expect(page.locator(".person-row", has_text="Bo Quill")).to_be_visible()
    undone(page)
    expect(page.locator(".person-row", has_text="Bo Quill")).to_have_count(0)

    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.locator("[data-act=debrief]")).to_have_count(0)
    undone(page)
    expect(page.locator("[data-act=debrief]")).to_be_visible()

    page.get_by_role("button", name="What happened?").click()
    page.get_by_role("button", name="Note it down").click()
    expect(page.get_by_text("They replied")).to_be_visible()
    undone(page)
    expect(page.get_by_text("They replied")).to_have_count(0)

    page.locator(".suggestion").first.locator("[data-act=dismiss]").click()
    expect(page.locator(".suggestion")).to_have_count(0)
    undone(page)
    expect(page.locator(".suggestion").first).to_be_visible()

    page.locator("summary", has_text="More").last.click()
    page.get_by_role("button", name="Delete application").click()
    page.wait_for_url("**/applications")
    page.locator(".toast").last.get_by_role("button", name="Undo").click()
    expect(page.locator("#main h1")).to_have_text("Chart Editor")
    assert len(served.get(f"/people{where}")["items"]) == 1 and len(served.get(f"/interviews{where}")["items"]) == 1


def test_a_promise_in_the_notes_counts_only_when_it_is_confirmed(page: Page, served: Server):
    story = tell(served, "Promised Charts")
    [interview] = served.get(f"/interviews?opportunity_id={story['opportunity']}")["items"]
    served.call(
        "PATCH", f"/interviews/{interview['id']}", {"notes": "Maren: you will hear from us by the end of next week"}
    )
    opened(page, served, f"/applications/{story['opportunity']}")
    found = page.locator("[data-found=promise]")
    expect(found).to_contain_text("end of next week")
    assert served.get(f"/interviews/{interview['id']}")["promise"] is None
    found.locator("[data-act=keep-promise]").click()
    expect(page.locator(".promise-read")).to_contain_text("Understood as")
    assert served.get(f"/interviews/{interview['id']}")["promise"]["window"]
    undone(page)
    expect(found).to_be_visible()


def test_who_cannot_be_reached_is_said_and_who_is_covered(page: Page, served: Server):
    story = tell(served, "Reachable Charts")
    silent = served.post("/people", {"opportunity_id": story["opportunity"], "name": "Ines Abel"})
    [interview] = served.get(f"/interviews?opportunity_id={story['opportunity']}")["items"]
    served.call("PATCH", f"/interviews/{interview['id']}", {"people": [story["person"], silent["id"]]})
    opened(page, served, f"/applications/{story['opportunity']}")
    line = page.locator(f"[data-recipient='{silent['id']}']")
    expect(line).to_contain_text("cannot be reached yet")
    served.post(
        "/people",
        {"opportunity_id": story["opportunity"], "name": "Coro Dee", "kind": "coordinator", "email": "c@x.example"},
    )
    page.reload()
    expect(line).to_contain_text("through the coordinator")
    expect(page.locator(f"[data-recipient='{story['person']}']")).to_contain_text("a note of their own")


def test_messages_to_one_panel_are_compared_before_they_are_sent(page: Page, served: Server):
    story = tell(served, "Panel Charts")
    bo = served.post("/people", {"opportunity_id": story["opportunity"], "name": "Bo Quill", "email": "bo@x.example"})
    order = {"kind": "thank_you", "opportunity_id": story["opportunity"], "people": [bo["id"]], "channel": "email"}
    other = served.post("/drafts", order)
    text = (
        "Dear {}, the next pilot must believe the pencil marks, and I keep thinking of the harbour survey you redrew."
    )
    served.call("PATCH", f"/drafts/{story['draft']}", {"body": text.format("Maren")})
    served.call("PATCH", f"/drafts/{other['id']}", {"body": text.format("Bo")})
    opened(page, served, f"/applications/{story['opportunity']}")
    expect(page.locator("[data-guard=alike]")).to_contain_text("Interviewers compare notes")
    opened(page, served, f"/people/{bo['id']}")
    expect(page.locator(".caution")).to_contain_text("interviewers compare notes")
    served.call(
        "PATCH", f"/drafts/{other['id']}", {"body": "Dear Bo, nine shoals that nobody had on file: I told my sister."}
    )
    opened(page, served, f"/applications/{story['opportunity']}")
    expect(page.locator("[data-guard=different]")).to_contain_text("each with words of its own")


def test_a_region_says_what_is_usual_there(page: Page, served: Server):
    opened(page, served, "/profile")
    page.get_by_label("Region").fill("JP")
    expect(page.locator(".custom")).to_contain_text("Japan: a thank-you is unusual")
    page.get_by_label("Region").fill("US-CA")
    expect(page.locator(".custom")).to_contain_text("United States: a thank-you is expected, within 24 hours")
    expect(page.locator(".custom")).to_contain_text("Ask about the status twice at most.")


def test_today_shows_what_arrives_without_taking_the_focus(browser: Browser, own_server: Server):
    story = tell(own_server, "Arriving Charts")
    context = browser.new_context()
    page = context.new_page()
    page.clock.install()
    page.goto(own_server.login_link())
    opened(page, own_server, "/")
    page.clock.run_for(1000)
    button = page.locator(".follow-up[data-kind=thank_you] [data-act=draft]")
    button.focus()
    post = {"title": "Surveys redrawn by the pilots", "url": "https://maps.example/redrawn", "author": "Maren Oduya",
            "text": "The pilots redraw our surveys and harbour charts. What would you ask them first?"}  # fmt: skip
    own_server.post(f"/companies/{story['company']}/posts", post)
    page.clock.run_for(20_000)
    expect(page.locator(".suggestion", has_text="Surveys redrawn")).to_be_visible()
    expect(button).to_be_focused()
    context.close()


def test_looking_back_says_when_there_is_too_little(browser: Browser, own_server: Server):
    context = browser.new_context()
    page = context.new_page()
    page.goto(own_server.login_link())
    opened(page, own_server, "/insight")
    expect(page.locator("main")).to_contain_text("Nothing to look back on yet.")
    for n in range(3):
        story = tell(own_server, f"Answering {n}")
        opened(page, own_server, "/insight")
        if n < 2:
            expect(page.locator("main")).to_contain_text("Too little data.")
        own_server.post(
            f"/opportunities/{story['opportunity']}/events",
            {"event": "reply_received", "at": datetime.now(UTC).isoformat()},
        )
    opened(page, own_server, "/insight")
    expect(page.locator(".figure-head")).to_contain_text("from interview to answer")
    page.locator(".numbers summary").first.click()
    expect(page.locator(".numbers table").first).to_contain_text("3 answers")
    context.close()


def test_a_private_line_is_kept_out_by_a_tick(page: Page, served: Server):
    story = tell(served, "Lantern Books")
    opened(page, served, f"/applications/{story['opportunity']}")
    line = page.locator(".note-lines li", has_text="pencil marks")
    line.get_by_label("Confidential").check()
    expect(page.locator("#live")).to_have_text("This line stays out of every draft.")
    [interview] = served.get(f"/interviews?opportunity_id={story['opportunity']}")["items"]
    assert [mark["confidential"] for mark in interview["lines"] if "pencil marks" in mark["text"]] == [True]


# --- the other pages


def test_a_post_about_layoffs_is_held_back_with_its_reason(page: Page, served: Server, story: dict[str, str]):
    opened(page, served, f"/applications/{story['opportunity']}")
    expect(page.locator(".suggestion", has_text="212 pencil marks")).to_be_visible()
    expect(page.locator(".suggestion", has_text="A difficult update")).to_have_count(0)
    page.locator(".held-back > summary").click()
    held = page.locator(".held-row", has_text="A difficult update")
    expect(held).to_be_visible()
    expect(held.locator("[data-act=draft]")).to_have_count(0)


def test_a_suggestion_becomes_a_comment_to_copy(page: Page, served: Server, story: dict[str, str]):
    opened(page, served, "/")
    page.locator(".suggestion", has_text="212 pencil marks").first.locator("[data-act=draft]").first.click()
    expect(page.locator("#main h1")).to_contain_text("Comment")
    assert page.locator("textarea.letter-text").input_value()


def test_an_application_moves_along_the_board_by_keyboard_and_back_by_undo(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "Juniper Atlas"}, "title": "Editor", "stage": "applied"})
    opened(page, served, "/applications?view=board")
    page.get_by_label("Stage of Editor, Juniper Atlas").select_option("offer")
    expect(page.locator("section[data-stage=offer]")).to_contain_text("Juniper Atlas")
    assert served.get(f"/opportunities/{job['id']}")["stage"] == "offer"
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.locator("section[data-stage=applied]")).to_contain_text("Juniper Atlas")
    served.call("DELETE", f"/opportunities/{job['id']}")


def test_the_profile_keeps_facts_and_tells_gaps_apart(page: Page, served: Server):
    opened(page, served, "/profile")
    page.get_by_role("button", name="Add a fact").click()
    page.keyboard.type("Not yet: drone surveys in production")
    expect(page.locator(".gap")).to_have_count(1)
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".toast")).to_contain_text("Saved.")
    assert "Not yet: drone surveys in production" in [fact["text"] for fact in served.get("/profile")["facts"]]


def test_a_letter_is_saved_as_a_mail_file_with_what_was_typed_last(
    page: Page, served: Server, story: dict[str, str], tmp_path: Path
):
    opened(page, served, f"/drafts/{story['draft']}")
    letter = page.locator("textarea.letter-text")
    before = letter.input_value()
    letter.fill(before + "\n\nP.S. The pencils are blue.")
    page.get_by_text("Open in…").click()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Mail file (.eml)").click()
    saving.value.save_as(tmp_path / "message.eml")
    assert "The pencils are blue." in (tmp_path / "message.eml").read_text()
    letter.fill(before)
    letter.blur()


def test_a_company_page_names_its_themes_and_writers(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "Harbour Notes"}, "title": "Clerk"})
    when = datetime.now(UTC)
    items = [
        {"title": f"Tide gauges and pilots, part {n}", "url": f"https://notes.example/{n}", "author": "Ruta Kalnins",
         "tags": ["tide gauges"], "published_at": (when - timedelta(days=3 * n)).isoformat(),
         "text": "Tide gauges drift. Pilots know their tide gauges better than we do."}
        for n in range(1, 7)
    ]  # fmt: skip
    served.post(f"/companies/{job['company_id']}/posts", {"items": items})
    opened(page, served, f"/companies/{job['company_id']}")
    expect(page.get_by_role("list", name="Who writes")).to_contain_text("Ruta Kalnins")
    expect(page.get_by_role("list", name="About")).to_contain_text(re.compile("tide · 6 posts", re.IGNORECASE))


def test_linkedin_premium_is_a_setting_and_lengthens_the_note(page: Page, served: Server):
    opened(page, served, "/settings")
    page.get_by_label("I have LinkedIn Premium").check()
    page.get_by_role("form", name="Connecting").get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.", exact=True).first).to_be_visible()
    assert served.get("/settings")["linkedin_premium"] is True
    expect(page.get_by_label("I have LinkedIn Premium")).to_be_checked()


def test_what_puts_a_post_first_is_a_setting(page: Page, served: Server):
    opened(page, served, "/settings")
    asks = page.get_by_label("Asks its readers a question")
    expect(asks).to_have_value("1")
    asks.select_option(label="More")
    page.get_by_label("Release notes").select_option(label="Less")
    page.get_by_role("form", name="Which posts come first").get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.", exact=True).first).to_be_visible()
    assert served.get("/settings")["ranking"] == {"question": 2, "changelog": 0.5}
    expect(page.get_by_label("Asks its readers a question")).to_have_value("2")
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Release notes")).to_have_value("1")


def test_a_narrow_board_begins_where_the_first_card_lies(page: Page, served: Server, story: dict[str, str]):
    page.set_viewport_size(PHONE)
    opened(page, served, "/applications?view=board")
    expect(page.locator(".board section:not(.is-empty) a").first).to_be_in_viewport(ratio=0.9)


def test_the_rules_that_few_change_are_folded_until_one_of_them_is_changed(page: Page, served: Server):
    opened(page, served, "/settings")
    seldom = page.get_by_label("Thanking who referred you")
    expect(seldom).to_be_hidden()
    page.get_by_text(re.compile(r"\d+ more rules")).click()
    seldom.fill("999")
    page.get_by_text(re.compile(r"\d+ more rules")).click()
    save = page.get_by_role("form", name="Rules for dates").get_by_role("button", name="Save")
    save.click()
    expect(seldom).to_be_visible()
    seldom.fill("3")
    save.click()
    expect(page.locator(".toast")).to_contain_text("Saved.")
    expect(page.get_by_label("Thanking who referred you")).to_have_value("3")
    page.locator(".toast").get_by_role("button", name="Undo").click()


def test_connect_says_where_the_button_comes_from(page: Page, served: Server):
    opened(page, served, "/connect")
    page.get_by_text("No Afterword button there?").click()
    expect(page.get_by_text("Load unpacked")).to_be_visible()


def test_the_ways_to_reach_somebody_stand_apart(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "Apart Ltd"}, "title": "Clerk"})
    served.post("/people", {
        "opportunity_id": job["id"], "name": "Ida Recke", "role": "Recruiter", "kind": "recruiter", "email": "ida@apart.example",
        "profile_url": "https://www.linkedin.com/in/ida-recke",
    })  # fmt: skip
    opened(page, served, f"/applications/{job['id']}")
    mail, profile = (page.locator(".contacts a").nth(n).bounding_box() for n in (0, 1))
    assert mail and profile and (profile["x"] >= mail["x"] + mail["width"] + 8 or profile["y"] > mail["y"])
    expect(page.locator(".person-text .about").first).to_have_text("Recruiter")


def test_how_somebody_is_addressed_is_chosen_and_not_typed(page: Page, served: Server):
    job = served.post("/opportunities", {"company": {"name": "Formal Ferries"}, "title": "Clerk"})
    kari = served.post("/people", {"opportunity_id": job["id"], "name": "Kari Nes", "email": "kari@formal.example"})
    served.post("/interviews", {"opportunity_id": job["id"], "channel": "video", "people": [kari["id"]]} | times(20))
    draft = served.post(
        "/drafts", {"kind": "thank_you", "opportunity_id": job["id"], "people": [kari["id"]], "channel": "email"}
    )
    opened(page, served, f"/drafts/{draft['id']}")
    asked = page.locator(".question[data-question=address]")
    expect(asked.locator("input")).to_have_count(0)
    asked.get_by_role("button", name="First name").click()
    expect(page.locator("textarea.letter-text")).to_have_value(re.compile(r"^(Dear|Hello|Hi) Kari,"))
    expect(asked).to_have_count(0)
    assert violations(page) == []


def test_a_wrong_field_is_told_at_the_field_without_the_words_of_machines(page: Page, served: Server):
    page.set_viewport_size(PHONE)
    opened(page, served, "/profile")
    region = page.get_by_label("Region")
    before = region.input_value()
    region.fill("Atlantis")
    page.get_by_role("button", name="Save").click()
    expect(region).to_have_attribute("aria-invalid", "true")
    expect(region).to_be_focused()
    expect(region).to_be_in_viewport()
    expect(region).to_have_accessible_description(re.compile("A region is a country"))
    expect(page.locator("main")).not_to_contain_text("openapi")
    region.fill(before)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.", exact=True).first).to_be_visible()
    expect(page.locator("[aria-invalid]")).to_have_count(0)


def test_a_profile_changed_in_another_tab_is_not_overwritten_unasked(page: Page, served: Server):
    opened(page, served, "/profile")
    known = served.get("/profile")
    served.call(
        "PUT",
        "/profile",
        {k: v for k, v in known.items() if k != "id" and v is not None} | {"headline": "From elsewhere"},
    )
    page.get_by_label("Headline").fill("From here")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".problem")).to_contain_text("changed in another place")
    assert served.get("/profile")["headline"] == "From elsewhere"
    page.get_by_role("button", name="Keep what I typed").click()
    expect(page.locator(".toast")).to_contain_text("Saved.")
    assert served.get("/profile")["headline"] == "From here"
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Headline")).to_have_value("From elsewhere")


def test_search_finds_while_one_types(page: Page, served: Server, story: dict[str, str]):
    opened(page, served, "/search")
    page.keyboard.type("pencil")
    expect(page.locator("#main li").first).to_contain_text("pencil")


def test_a_rule_for_dates_is_changed_and_moves_the_plan(page: Page, served: Server):
    opened(page, served, "/settings")
    page.get_by_label("Asking once more").fill("8")
    page.get_by_role("form", name="Rules for dates").get_by_role("button", name="Save").click()
    expect(page.locator(".toast")).to_contain_text("Saved.")
    assert served.get("/settings")["rules"] == {"ST2+5BD": 8}
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Asking once more")).to_have_value("5")


def test_another_day_can_be_looked_at(page: Page, served: Server, story: dict[str, str]):
    later = (datetime.now(UTC) + timedelta(days=40)).isoformat(timespec="seconds").replace("+00:00", "Z")
    opened(page, served, f"/?at={later}")
    expect(page.locator(".page-head")).to_contain_text("looking at another day")
    expect(page.locator(".follow-up").first).to_be_visible()


def test_a_person_is_forgotten_only_when_asked_twice(page: Page, served: Server):
    story = tell(served, "Cormorant Print")
    opened(page, served, f"/people/{story['person']}")
    page.get_by_role("button", name="Edit").click()
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Forget this person everywhere").click()
    assert served.get(f"/people/{story['person']}")["name"] == "Maren Oduya"
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Forget this person everywhere").click()
    expect(page).to_have_url(re.compile("/people$"))
    assert story["person"] not in [person["id"] for person in served.get("/people")["items"]]


def test_everything_is_saved_to_a_file_and_read_in_again(
    page: Page, served: Server, story: dict[str, str], tmp_path: Path
):
    opened(page, served, "/settings")
    with page.expect_download() as saving:
        page.get_by_role("link", name="Save everything").click()
    kept = tmp_path / "afterword.zip"
    saving.value.save_as(kept)
    assert kept.read_bytes().startswith(b"PK")
    page.get_by_role("link", name="Import files").click()
    page.locator("input[type=file]").set_input_files(kept)
    expect(page.get_by_text(re.compile(r"[\d,]+ records were read back"))).to_be_visible()


def test_the_calendars_address_is_shown_on_demand_and_made_anew(page: Page, served: Server):
    opened(page, served, "/settings")
    expect(page.locator(".address")).to_have_count(0)
    page.get_by_role("button", name="Subscribe to the calendar").click()
    first = page.locator(".address").inner_text()
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/api/v1/calendar/\S+\.ics", first)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Make a new address").click()
    expect(page.locator(".address")).not_to_have_text(first)
    assert served.raw("GET", first.split(str(served.port))[1])[0] == 404


def test_an_application_is_saved_as_a_page_to_read(page: Page, served: Server, story: dict[str, str]):
    opened(page, served, f"/applications/{story['opportunity']}")
    page.locator("summary", has_text="More").last.click()
    with page.expect_download() as saving:
        page.get_by_role("link", name="Save as a page to read").click()
    assert saving.value.suggested_filename.endswith(".md")


def test_a_backup_is_made_and_listed(page: Page, served: Server):
    opened(page, served, "/settings")
    page.get_by_role("button", name="Back up now").click()
    expect(page.locator(".toast")).to_contain_text("A backup was made.")
    expect(page.get_by_text(re.compile(r"afterword-.*\.zip")).first).to_be_visible()


def test_feeds_show_their_health_and_a_poll_as_it_runs(page: Page, served: Server, story: dict[str, str], places: Any):
    served.post(f"/companies/{story['company']}/feeds", {"url": f"{places.base}/blog/feed.xml"})
    opened(page, served, "/feeds")
    page.locator("[data-act=poll]").click()
    expect(page.locator(".toast")).to_contain_text(re.compile("new post|Nothing new"))
    expect(page.locator("[data-feed]")).to_contain_text("post")
    page.get_by_role("button", name="Pause").click()
    expect(page.locator("[data-feed][data-state=paused]")).to_be_visible()
    page.get_by_role("button", name="Resume").click()
    expect(page.locator("[data-feed][data-state=active]")).to_be_visible()


def test_an_application_is_corrected_in_place(page: Page, served: Server):
    story = tell(served, "Petrel Survey")
    opened(page, served, f"/applications/{story['opportunity']}")
    page.locator("summary", has_text="More").last.click()
    page.get_by_role("button", name="Edit application").click()
    page.get_by_label("Job title").fill("Chart Editor in Chief")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#main h1")).to_have_text("Chart Editor in Chief")


def test_what_happened_moves_the_plan(page: Page, served: Server):
    story = tell(served, "Kittiwake Maps")
    opened(page, served, f"/applications/{story['opportunity']}")
    page.get_by_role("button", name="What happened?").click()
    page.get_by_role("combobox", name="What happened").select_option("rejected")
    expect(page.get_by_label("They want an answer by")).to_be_hidden()
    page.get_by_role("button", name="Note it down").click()
    expect(page.locator("[data-kind=rejection_reply]").first).to_be_visible()
    assert served.get(f"/opportunities/{story['opportunity']}")["stage"] == "rejected"
