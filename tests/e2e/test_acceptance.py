"""What the extension must prove in a real browser: pairing, restarts, the queue, a closed box, and what it reads."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from chromium import EXTENSION, STATE, Extension, launch, pair
from mv3 import Target
from places import BOARD, SITE, Places
from serving import Server
from stand_in import JOB, StandIn

pytestmark = pytest.mark.chromium

JOB_PAGE = f"http://{BOARD}/jobs/chart-editor"
PAIR_SECONDS = 20
BADGE = "() => chrome.action.getBadgeText({})"
ALARM = "() => chrome.alarms.create('send what waits', {delayInMinutes: 0.01})"


def until(true: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)


def connect(extension: Extension, server: Server) -> None:
    """Pair without the Connect page."""
    base = f"http://afterword.localhost:{server.port}"
    body = {"code": server.post("/pairing-codes", {})["code"], "client": {"name": "Chrome"}}
    ask = """([url, body]) => fetch(url, {method: "POST", body: JSON.stringify(body),
      headers: {"Content-Type": "application/json"}}).then(answer => answer.json())"""
    told = worker(extension.context).evaluate(ask, [f"{base}/api/v1/pair", body])
    extension.store(pairing={"base": base, "token": told["token"], "server_id": told["server_id"]})


def click(extension: Extension, page: Page, address: str, *states: str) -> Target:
    if page.url != address:
        page.goto(address)
    popup = extension.click(page)
    popup.wait(f"{json.dumps(states)}.includes({STATE})")
    return popup


def worker(context: BrowserContext):
    return context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")


# --- pairing


def test_pairing_takes_two_clicks_and_binds_this_browser(extension: Extension, page: Page, own_server: Server):
    begun = time.monotonic()
    page.goto(own_server.login_link())
    page.goto(f"http://afterword.localhost:{own_server.port}/connect")  # the first click, on the welcome page
    page.wait_for_selector("[data-code]")
    popup = extension.click(page)  # the second
    popup.wait(f"{STATE} === 'connected'")
    assert time.monotonic() - begun < PAIR_SECONDS
    [device] = [d for d in own_server.get("/devices")["items"] if d["origin"]]
    assert device["origin"] == f"chrome-extension://{extension.id}"
    assert extension.stored()["pairing"]["token"] not in own_server.told()
    assert page.locator("text=Connected. Open a job page").count() or page.wait_for_selector("text=is connected")


def test_a_used_code_is_refused_and_the_typed_one_works(extension: Extension, page: Page, own_server: Server):
    popup = pair(extension, page, own_server)
    first = extension.stored()["pairing"]
    extension.forget()
    code = own_server.post("/pairing-codes", {})["code"]
    page.evaluate("code => document.body.append(Object.assign(document.createElement('i'), {textContent: code}))", code)
    page.reload()
    page.wait_for_selector("[data-code]")
    page.evaluate("document.querySelector('[data-code]').removeAttribute('data-code')")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'no_code'")
    shown = own_server.post("/pairing-codes", {})["code"]
    popup.eval("document.querySelector('details').open = true")
    popup.click("[name=code]")
    popup.type("WRONGONE")
    popup.click("[type=submit]")
    popup.wait("document.querySelector('[data-code=code_refused]')")
    popup.eval("document.querySelector('[name=code]').value = ''")
    popup.click("[name=code]")
    popup.type(shown.lower())
    popup.click("[type=submit]")
    popup.wait(f"{STATE} === 'connected'")
    assert extension.stored()["pairing"]["token"] != first["token"]


# --- restart, revoke, rotate


def test_a_restart_needs_no_new_pairing_and_a_revoked_browser_keeps_what_waits(
    extension: Extension, page: Page, own_server: Server
):
    pair(extension, page, own_server)
    own_server.stop()
    own_server.start()
    popup = click(extension, page, JOB_PAGE, "preview")
    popup.click("[data-act=keep]")
    popup.wait(f"{STATE} === 'saved'")

    token = extension.stored()["pairing"]["token"]
    extension.store(**{"q:w": {"id": "w", "at": "2026-01-01T00:00:00Z", "title": "An ad", "body": {}}})
    [device] = [d for d in own_server.get("/devices")["items"] if d["origin"]]
    own_server.call("DELETE", f"/devices/{device['id']}")
    popup = click(extension, page, JOB_PAGE, "disconnected")
    kept = extension.stored()
    assert kept["q:w"]["title"] == "An ad" and kept["pairing"]["token"] == token
    assert "What waits here is kept" in popup.text()


def test_the_options_page_renames_changes_the_key_and_disconnects(extension: Extension, page: Page, own_server: Server):
    pair(extension, page, own_server)
    before = extension.stored()["pairing"]["token"]
    page.goto(extension.address("options/options.html"))
    page.locator("[name=name]").fill("The blue laptop")
    page.locator("form [type=submit]").click()
    until(lambda: own_server.get("/devices")["items"][-1]["name"] == "The blue laptop")
    page.locator("[data-act=rotate]").click()
    until(lambda: extension.stored()["pairing"]["token"] != before)
    page.locator("[data-act=diagnostics]").click()
    page.locator("[data-act=disconnect]").click()
    until(lambda: "pairing" not in extension.stored())
    assert not [d for d in own_server.get("/devices")["items"] if d["origin"]]


# --- the queue


def test_what_was_kept_offline_arrives_once_after_the_browser_was_killed(
    playwright_, places: Places, own_server: Server, tmp_path: Path
):
    profile = tmp_path / "profile"
    context = launch(playwright_, profile, places)
    try:
        worker(context)
        extension, page = Extension(context), context.new_page()
        connect(extension, own_server)
        own_server.stop()
        for n in range(3):
            popup = click(extension, page, f"{JOB_PAGE}?n={n}", "not_running")
            popup.click("[data-act=keep-later]")
            popup.wait(f"{STATE} === 'will_send'")
        until(lambda: worker(context).evaluate(BADGE) == "3")
        ids = sorted(key for key in extension.stored() if key.startswith("q:"))
    finally:
        context.close()

    own_server.start()
    context = launch(playwright_, profile, places)
    try:
        running = worker(context)
        extension = Extension(context)
        assert sorted(key for key in extension.stored() if key.startswith("q:")) == ids  # nothing is sent at the start
        running.evaluate(ALARM)
        until(lambda: not [key for key in extension.stored() if key.startswith("q:")], 90)
        until(lambda: worker(context).evaluate(BADGE) == "")
    finally:
        context.close()
    for key in ids:
        assert own_server.get(f"/captures/{key[2:]}")["title"]["value"] == "Chart Editor"
    count = len(own_server.get("/opportunities")["items"])
    body = {"capture_id": ids[0][2:], "captured_at": "2026-03-01T10:00:00Z", "page": {"url": JOB_PAGE, "html": "<p>"}}
    for _ in range(2):
        own_server.post("/captures", body)
    assert len(own_server.get("/opportunities")["items"]) == count


def test_a_worker_killed_while_it_sends_loses_nothing(extension: Extension, page: Page, context: BrowserContext):
    server = StandIn()
    try:
        server.delay = 1.5
        item = {"id": "w", "at": "2026-01-01T00:00:00Z", "title": "An ad", "body": {"capture_id": "w"}}
        extension.store(pairing=server.pairing(), **{"q:w": item})
        page.goto(extension.address("options/options.html"))
        page.evaluate("() => void chrome.runtime.sendMessage({type: 'flush'})")
        until(lambda: any(key == "POST /captures" for key, _ in server.asked))
        [target] = [
            t["targetId"]
            for t in extension.cdp.send("Target.getTargets", {"filter": [{}]})["targetInfos"]
            if t["type"] == "service_worker"
        ]
        extension.cdp.send("Target.closeTarget", {"targetId": target})
        server.delay = 0
        page.evaluate("() => chrome.runtime.sendMessage({type: 'flush'})")
        page.wait_for_function("async () => !('q:w' in await chrome.storage.local.get(null))")
        sent = [body["capture_id"] for key, body in server.asked if key == "POST /captures"]
        assert set(sent) == {"w"} and len(sent) == 2  # the same id twice: the server answers with the first result
    finally:
        server.close()


def test_what_was_kept_for_another_server_waits_for_a_word(extension: Extension, page: Page):
    server = StandIn()
    try:
        item = {"id": "w", "at": "2026-01-01T00:00:00Z", "title": "An ad", "body": {"capture_id": "w"}}
        extension.store(pairing=server.pairing(), **{"q:w": {**item, "server_id": "another"}})
        page.goto(extension.address("options/options.html"))
        assert page.evaluate("() => chrome.runtime.sendMessage({type: 'flush'})") == {"left": 1}
        assert not [key for key, _ in server.asked if key == "POST /captures"]
        page.locator("[data-act=send]").click()
        page.wait_for_function("async () => !('q:w' in await chrome.storage.local.get(null))")
    finally:
        server.close()


# --- a closed box


def test_one_warning_and_no_way_in(extension: Extension, context: BrowserContext):
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    text = (EXTENSION / "manifest.json").read_text()
    warnings = worker(context).evaluate("text => chrome.management.getPermissionWarningsByManifest(text)", text)
    assert len(warnings) == 1 and "afterword.localhost" in warnings[0]
    assert not {"content_scripts", "web_accessible_resources", "externally_connectable"} & set(manifest)
    assert manifest["host_permissions"] == ["http://afterword.localhost/*"]
    assert "<all_urls>" not in text and "https://*" not in text
    required = manifest["browser_specific_settings"]["gecko"]["data_collection_permissions"]["required"]
    assert set(required) == {"websiteContent", "browsingActivity", "personallyIdentifyingInfo"}


def test_nothing_but_the_own_computer_can_be_asked(
    extension: Extension, page: Page, context: BrowserContext, own_server: Server, places: Places
):
    elsewhere = f"{places.base}/elsewhere"
    attempt = f"fetch({elsewhere!r}).then(() => 'came', error => String(error))"
    connect(extension, own_server)
    popup = click(extension, page, JOB_PAGE, "preview")
    assert popup.eval(attempt) != "came"
    assert worker(context).evaluate(f"() => {attempt}") != "came"
    page.goto(extension.address("options/options.html"))
    assert page.evaluate(f"() => {attempt}") != "came"
    assert "/elsewhere" not in places.hits


def test_the_extension_asks_only_its_own_server(playwright_, places: Places, own_server: Server, tmp_path: Path):
    """Chromium's own record of every request that an extension started."""
    record = tmp_path / "net.json"
    context = launch(playwright_, tmp_path / "profile", places, f"--log-net-log={record}")
    try:
        worker(context)
        extension, page = Extension(context), context.new_page()
        connect(extension, own_server)
        popup = click(extension, page, JOB_PAGE, "preview")
        popup.click("[data-act=keep]")
        popup.wait(f"{STATE} === 'saved'")
        for address in ("panel/panel.html", "options/options.html", "welcome/welcome.html"):
            page.goto(extension.address(address))
            page.wait_for_timeout(300)
    finally:
        context.close()
    events = json.loads(record.read_text())["events"]
    asked = [
        e["params"] for e in events if str(e.get("params", {}).get("initiator", "")).startswith("chrome-extension:")
    ]
    urls = {p["url"] for p in asked if "url" in p and not p["url"].startswith("chrome-extension:")}
    assert any(f":{own_server.port}/api/v1/captures" in url for url in urls)
    assert {url for url in urls if not url.startswith("http://afterword.localhost:")} == set()


def test_a_page_of_a_neighbour_port_reads_and_writes_nothing(page: Page, own_server: Server, places: Places):
    """Cookies know no ports; what keeps a neighbour out is asked before every answer."""
    page.goto(own_server.login_link())
    page.goto(f"{places.base}/article")
    target = f"http://127.0.0.1:{own_server.port}/api/v1"
    tries = [
        f"fetch('{target}/opportunities', {{credentials: 'include'}})",
        f"fetch('{target}/opportunities', {{method: 'POST', body: 'x', mode: 'no-cors', credentials: 'include'}})",
        f"fetch('{target}/opportunities', {{method: 'POST', body: '{{}}', headers: {{'Content-Type': 'application/json'}}}})",
    ]
    for attempt in tries:
        told = page.evaluate(f"() => {attempt}.then(async r => r.type + ':' + await r.text(), error => 'refused')")
        assert told in ("refused", "opaque:"), told
    with page.expect_response(f"{target}/opportunities") as came:
        page.evaluate(
            "target => { const f = document.createElement('form'); f.method = 'post'; f.action = target;"
            "document.body.append(f); f.submit() }",
            f"{target}/opportunities",
        )
    assert came.value.status == 403
    assert own_server.get("/opportunities")["items"] == []


# --- what is read


EMBED = "https://boards.greenhouse.io/embed/job_app?for=skerry&token=7"
SHADOW = """<!doctype html><title>Careers</title><h1>Careers at Skerry Charts</h1><div id=host></div><script>
const root = document.getElementById('host').attachShadow({mode: 'open'});
root.innerHTML = '<h2>Chart Editor</h2><p id=inner>Edit harbour charts with the pilots who use them.</p>';</script>"""
SPA = """<!doctype html><title>First Job - Skerry Charts</title><main><h1>First Job</h1></main><script>
function go() { history.pushState({}, '', '/jobs/second'); document.title = 'Second Job - Skerry Charts';
document.querySelector('h1').textContent = 'Second Job'; }</script>"""
FRAMES = """<!doctype html><title>Jobs</title><h1>Jobs</h1><iframe src="/frames/outer"></iframe>
<iframe src="{embed}"></iframe>"""
OUTER = "<!doctype html><title>Outer</title><p>outer words</p><iframe src='/frames/inner'></iframe>"
INNER = "<!doctype html><title>Inner</title><p>inner words</p><input value=typed>"
LETTERS = """<!doctype html><title>Letters</title><meta name=csrf-token content="a secret of mine"><h1>Letters</h1>
<div contenteditable>a secret of mine</div><p contenteditable=false nonce="a secret of mine">an open letter</p>"""
NAMES = """<!doctype html><title>Chart Editor</title><img name=querySelectorAll><img name=documentElement><img name=title>
<form><p>words in the form</p><input name=attributes><input name=childNodes><input name=tagName><input name=nodeType>
<input name=getAttribute><input name=firstChild><input name=shadowRoot></form><form name=contentType></form><p>words after it</p>"""
META = """<!doctype html><html lang=en><title>Chart Editor | Skerry Charts</title>
<meta property="og:title" content="Chart Editor"><meta property="og:site_name" content="Skerry Charts">
<body><h1>Chart Editor</h1><p>Bergen, full time</p><h2>What you will do</h2><ul><li>Edit harbour charts.</li></ul>
<h2>Requirements</h2><p>You write clearly, and have three years of experience.</p><h2>We offer</h2><p>Salary and sea.</p>
<a href="/apply">Apply now</a></body></html>"""


@pytest.fixture(scope="module")
def stand_in() -> Iterator[StandIn]:
    running = StandIn()
    yield running
    running.close()


@pytest.fixture
def read(extension: Extension, page: Page, places: Places, stand_in: StandIn) -> Callable[..., dict]:
    """What the extension sends of a page."""
    html = "text/html; charset=utf-8"
    big = "<p>" + "words of a long page " * 50
    places.pages |= {
        "/frames/": (html, FRAMES.format(embed=EMBED)), "/frames/outer": (html, OUTER), "/frames/inner": (html, INNER),
        "/shadow": (html, SHADOW), "/jobs/first": (html, SPA), "/jobs/meta": (html, META),
        "/letters": (html, LETTERS), "/names": (html, NAMES),
        "/big": (html, f"<!doctype html><title>Big</title><h1>Big</h1>{big * 20_000}"),
        "/form": (html, "<!doctype html><title>F</title><h1>F</h1><input id=i><textarea id=t></textarea><input type=password id=p>"),
    }  # fmt: skip
    stand_in.reset()
    extension.store(pairing=stand_in.pairing())

    def look(path: str, act: str = "") -> dict:
        page.goto(f"http://{BOARD}{path}", timeout=60_000)
        if act:
            page.evaluate(act)
        extension.click(page).wait(f"{STATE} === 'preview'")
        return [body for key, body in stand_in.asked if key == "POST /captures?preview=true"][-1]

    return look


def test_shadow_roots_are_read(read):
    assert "<h2>Chart Editor</h2>" in read("/shadow")["page"]["html"]


def test_a_page_that_changed_without_loading_is_read_as_it_is_now(read):
    sent = read("/jobs/first", "go()")["page"]
    assert sent["url"].endswith("/jobs/second") and "<h1>Second Job</h1>" in sent["html"]
    assert "First Job" not in sent["html"].split("<script")[0] and sent["title"].startswith("Second")


def test_frames_within_frames_are_read_and_foreign_ones_named(read):
    frames = {frame["src"]: frame.get("html") for frame in read("/frames/")["frames"]}
    assert "outer words" in frames[f"http://{BOARD}/frames/outer"]
    assert "inner words" in frames[f"http://{BOARD}/frames/inner"]
    assert "typed" not in frames[f"http://{BOARD}/frames/inner"]
    assert frames[EMBED] is None


def test_what_is_typed_into_a_page_stays_there(read):
    fill = "for (const id of ['i', 't', 'p']) document.getElementById(id).value = 'a secret of mine'"
    assert "a secret of mine" not in json.dumps(read("/form", fill))


def test_a_half_written_message_and_the_keys_of_a_visit_stay_there(read):
    html = read("/letters")["page"]["html"]
    assert "an open letter" in html and "a secret of mine" not in html


def test_names_of_fields_cannot_hide_a_page(read):
    sent = read("/names")["page"]
    assert sent["title"] == "Chart Editor" and "words in the form" in sent["html"] and "words after it" in sent["html"]


def test_a_page_of_20_megabytes_is_cut_and_said(read, extension: Extension, page: Page, places: Places):
    assert len(places.pages["/big"][1]) > 20_000_000
    sent = read("/big")["page"]
    assert 3_000_000 < len(sent["html"]) <= 4 * 2**20
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'preview'")
    assert "very long" in popup.text()


def test_the_page_is_the_same_afterwards(read, page: Page):
    """No node, no attribute, no global, no style: byte for byte."""
    see = "() => [document.documentElement.outerHTML, Object.keys(window).length, document.styleSheets.length]"
    page.goto(f"http://{BOARD}/jobs/chart-editor")
    before = page.evaluate(see)
    page.evaluate("new MutationObserver(all => { window.changed = all.length }).observe(document, "
                  "{subtree: true, childList: true, attributes: true, characterData: true})")  # fmt: skip
    read("/jobs/chart-editor")
    assert page.evaluate("window.changed ?? 0") == 0
    assert page.evaluate(see) == before


@pytest.mark.parametrize(("path", "company", "title"), [("/jobs/chart-editor", "Skerry Charts", "Chart Editor"),
                                                        ("/jobs/meta", "Skerry Charts", "Chart Editor")])  # fmt: skip
def test_the_real_server_reads_what_the_extension_sends(
    path: str, company: str, title: str, read, extension: Extension, page: Page, server: Server
):
    connect(extension, server)
    popup = click(extension, page, f"http://{BOARD}{path}", "preview", "unsure", "already_saved")
    assert popup.eval("document.querySelector('[name=company]').value") == company
    assert popup.eval("document.querySelector('[name=title]').value") == title


# --- the context menu, the keys, the offers


def test_the_menu_offers_the_selected_name(read, extension: Extension, page: Page, context: BrowserContext, stand_in):
    item = {"id": "o1", "company_id": "c1", "company": "Skerry Charts", "title": "Chart Editor", "stage": "applied"}
    stand_in.answers["GET /opportunities?brief=true"] = (200, {"items": [item]})
    stand_in.answers["POST /people"] = (201, {"id": "p1"})
    stand_in.answers["POST /captures?preview=true"] = (
        200,
        {**stand_in.answers["POST /captures?preview=true"][1], "kind": "other"},
    )
    page.goto(f"http://{SITE}/article")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'person'")
    assert popup.eval("document.querySelector('[name=name]').value") == "Ten ways to nap"
    popup.click("[type=submit]")
    popup.wait(f"{STATE} === 'person_added'")
    sent = next(body for key, body in stand_in.asked if key == "POST /people")
    assert sent == {"opportunity_id": "o1", "name": "Ten ways to nap", "role": "Head of Charts", "kind": "interviewer",
                    "email": "maren@skerry-charts.example"}  # fmt: skip


def test_the_blog_in_view_is_followed_by_the_real_server(
    extension: Extension, page: Page, own_server: Server, places: Places
):
    job = own_server.post("/opportunities", {"title": "Chart Editor", "company": {"name": "Skerry Charts"}})
    connect(extension, own_server)
    extension.store(wish={"what": "blog", "at": int(time.time() * 1000)})
    popup = click(extension, page, f"{places.base}/blog/", "blog")
    popup.click("[type=submit]")
    popup.wait(f"{STATE} === 'following'")
    [feed] = own_server.get(f"/companies/{job['company_id']}/feeds")["items"]
    assert feed["url"] == f"{places.base}/blog/feed.xml"


def test_the_menu_and_the_keys_are_there(context: BrowserContext, extension: Extension):
    commands = worker(context).evaluate("() => chrome.commands.getAll()")
    assert {command["name"] for command in commands} == {"_execute_action", "open-panel"}
    assert all(command["shortcut"] for command in commands), "the browser refuses these keys"
    titles = worker(context).evaluate(
        "() => Promise.all(['interviewer', 'post', 'blog'].map(id => chrome.contextMenus.update(id, {}).then(() => id)))"
    )
    assert titles == ["interviewer", "post", "blog"]


MENU = """(id) => {
  chrome.action.openPopup = () => undefined;  // a real click on the entry lets the popup read the page; this one does not
  chrome.contextMenus.onClicked.dispatch({menuItemId: id, editable: false, pageUrl: "x"}, undefined);
}"""


@pytest.mark.parametrize("wish", ["post", "blog", "interviewer"])
def test_an_entry_of_the_menu_leads_to_its_offer(wish: str, read, extension: Extension, page: Page, stand_in: StandIn):
    item = {"id": "o1", "company_id": "c1", "company": "Skerry Charts", "title": "Chart Editor", "stage": "applied"}
    stand_in.answers["GET /opportunities?brief=true"] = (200, {"items": [item]})
    stand_in.answers["POST /captures?preview=true"] = (200, {**JOB, "kind": "other"})
    page.goto(f"http://{SITE}/article")
    worker(extension.context).evaluate(MENU, wish)
    until(lambda: extension.stored().get("wish", {}).get("what") == wish)
    popup = extension.click(page)
    popup.wait(f"{STATE} === '{'person' if wish == 'interviewer' else wish}'")


def test_a_look_alike_is_merged_and_the_merge_undone(read, extension: Extension, page: Page, stand_in: StandIn):
    kept = {**JOB, "capture_id": "c", "opportunity_id": "o2", "duplicate_of": "o1"}
    stand_in.answers["POST /captures"] = (201, kept)
    stand_in.answers["POST /opportunities/o2/merge"] = (200, {})
    stand_in.answers["GET /opportunities/o1"] = (
        200,
        {"id": "o1", "company": "Skerry", "title": "Editor", "stage": "saved"},
    )
    stand_in.answers["POST /undo"] = (200, {})
    popup = click(extension, page, JOB_PAGE, "preview")
    popup.click("[data-act=keep]")
    popup.wait(f"{STATE} === 'saved'")
    popup.click("[data-act=merge]")
    popup.wait(f"{STATE} === 'merged'")
    assert ("POST /opportunities/o2/merge", {"into": "o1"}) in stand_in.asked
    popup.eval("document.querySelectorAll('.row .button')[1].click()")
    until(lambda: any(key == "POST /undo" for key, _ in stand_in.asked))


def test_a_server_that_hangs_is_said_after_ten_seconds(read, extension: Extension, page: Page, stand_in: StandIn):
    stand_in.delay = 15
    begun = time.monotonic()
    popup = click(extension, page, JOB_PAGE, "too_slow")
    assert time.monotonic() - begun > 9
    assert "too long to answer" in popup.text()
    assert popup.eval("document.querySelector('[data-act=keep-later]') !== null")


def test_a_pdf_is_said_to_be_unreadable(read, extension: Extension, page: Page, places: Places, tmp_path: Path):
    places.pages["/job.pdf"] = ("application/pdf", PDF)
    page.goto(f"http://{BOARD}/job.pdf")
    popup = click(extension, page, page.url, "unreadable")
    assert "PDF" in popup.text()


PDF = (
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)


def test_two_browsers_are_paired_at_once_and_end_apart(extension: Extension, page: Page, own_server: Server):
    connect(extension, own_server)
    first = extension.stored()["pairing"]
    connect(extension, own_server)
    second = extension.stored()["pairing"]
    devices = [d["id"] for d in own_server.get("/devices")["items"] if d["origin"]]
    assert len(devices) == 2 and first["token"] != second["token"]
    own_server.call("DELETE", f"/devices/{devices[0]}")
    click(extension, page, JOB_PAGE, "preview")
    extension.store(pairing=first)
    click(extension, page, JOB_PAGE, "disconnected")


@pytest.mark.parametrize("moment", ["1970-01-01T00:00:00Z", "2099-12-31T23:59:59Z"])
def test_a_clock_that_is_wrong_loses_no_page(moment: str, server: Server):
    body = {"capture_id": f"clock-{moment[:4]}", "captured_at": moment, "page": {"url": JOB_PAGE, "html": META}}
    assert server.post("/captures", body)["capture_id"] == body["capture_id"]


EMBEDS = [
    "https://boards.greenhouse.io/embed/job_app?for=skerry&token=4012345",
    "https://jobs.lever.co/skerry/0b2f6a54-1111-4222-8333-944455556666",
    "https://jobs.ashbyhq.com/skerry/0b2f6a54-1111-4222-8333-944455556666",
]


@pytest.mark.parametrize("embed", EMBEDS)
def test_a_posting_in_a_foreign_frame_is_never_silently_missing(
    embed: str, read, extension: Extension, page: Page, places: Places, server: Server
):
    """Its public posting cannot be reached from here: then the frame itself is offered."""
    text = f"<!doctype html><html lang=en><title>Careers</title><h1>Careers</h1><iframe src='{embed}'></iframe>"
    places.pages["/careers/job"] = ("text/html; charset=utf-8", text)
    connect(extension, server)
    popup = click(extension, page, f"http://{BOARD}/careers/job", "in_frame", "unsure")
    if popup.eval(STATE) == "in_frame":
        assert popup.eval("document.querySelector('[data-act=frame]') !== null")
        assert embed.split("/")[2] in popup.text()
    else:
        assert "frame" in popup.text()


def test_two_browsers_are_connected_at_once(
    playwright_, extension: Extension, page: Page, places: Places, own_server: Server, tmp_path: Path
):
    """Two programs with a profile each, and one extension's id in both: the server keeps them apart by their keys."""
    other = launch(playwright_, tmp_path / "other", places)
    try:
        worker(other)
        browsers = [(extension, page), (Extension(other), other.new_page())]
        for each, its_page in browsers:
            connect(each, own_server)
            popup = click(each, its_page, JOB_PAGE, "preview", "already_saved")
            if popup.eval(STATE) == "preview":
                popup.click("[data-act=keep]")
                popup.wait(f"{STATE} === 'saved'")
        assert len(own_server.get("/opportunities")["items"]) == 1
        devices = [d["id"] for d in own_server.get("/devices")["items"] if d["origin"]]
        assert len(devices) == 2
        own_server.call("DELETE", f"/devices/{devices[0]}")
        click(*browsers[0], JOB_PAGE, "disconnected")
        click(*browsers[1], JOB_PAGE, "already_saved")
    finally:
        other.close()
