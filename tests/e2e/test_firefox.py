"""The same folder in a stock Firefox: click → read → keep → draft → copied."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bidi import Firefox
from chromium import EXTENSION
from journey import an_interview, wait_for_posts
from places import BOARD, Places
from serving import Server
from stand_in import JOB, ME, StandIn

pytestmark = pytest.mark.firefox

BINARY = os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox") or ""
PAIR_SECONDS = 20
ADDON = "afterword@afterword.localhost"
POPUP = "chrome.extension.getViews({type: 'popup'})[0]?.document"
STATE = f"{POPUP}?.getElementById('main')?.dataset.state"
CLICK = """(async () => {
  const {ExtensionParent} = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID("ADDON").extension).triggerAction(window);
})()""".replace("ADDON", ADDON)
CLIPBOARD = """(() => { const t = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable); t.init(null);
  t.addDataFlavor("text/plain"); Services.clipboard.getData(t, Services.clipboard.kGlobalClipboard); const d = {};
  t.getTransferData("text/plain", d); return d.value.QueryInterface(Ci.nsISupportsString).data })()"""


DOWN_UP = ("pointerDown", "pointerUp")
PLACE = """(() => { const e = document.querySelector("SELECTOR"); if (!e) return null; e.scrollIntoView({block: "center"});
  const r = e.getBoundingClientRect(); return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2].map(Math.round)) })()"""
KEYS = """(() => { const tip = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  tip.beginInputTransactionForTests(window);
  const keys = [["Alt", "AltLeft", 18], ["Shift", "ShiftLeft", 16], ["K", "KeyK", 75]].map(
    ([key, code, keyCode]) => new KeyboardEvent("", {key, code, keyCode}));
  for (const key of keys) tip.keydown(key); for (const key of keys.reverse()) tip.keyup(key); })()"""


class Browser:
    """Firefox with the extension: a tab for pages, and one that sees the popup."""

    def __init__(self, profile: Path) -> None:
        granted = {"extensions.webextOptionalPermissionPrompts": False}  # the person says yes
        self.ff = Firefox(BINARY, profile, **{"network.dns.localDomains": BOARD, **granted})
        self.ff.send("webExtension.install", extensionData={"type": "path", "path": str(EXTENSION)})
        self.window = next(c for c, url in self.ff.windows() if url.endswith("browser.xhtml"))
        name = self.ff.eval(self.window, f"WebExtensionPolicy.getByID('{ADDON}').mozExtensionHostname")
        self.tab = self.ff.first_tab()
        self.helper = self.ff.send("browsingContext.create", type="tab", background=True)["context"]
        self.welcome = f"moz-extension://{name}/welcome/welcome.html"
        self.ff.go(self.helper, self.welcome)
        self.panel_address = f"moz-extension://{name}/panel/panel.html"

    def click_icon(self, state: str) -> None:
        """Click the toolbar icon and wait for the popup's state."""
        self.close_popup()
        self.ff.send("browsingContext.activate", context=self.tab)
        self.ff.eval(self.window, CLICK)
        self.ff.wait(self.helper, f"{STATE} === '{state}'")

    def close_popup(self) -> None:
        self.ff.eval(self.helper, "chrome.extension.getViews({type: 'popup'}).forEach((view) => view.close())")
        self.ff.wait(self.helper, "chrome.extension.getViews({type: 'popup'}).length === 0")

    def press(self, context: str, selector: str, button: int = 0) -> None:
        """Press a mouse button on an element, as a hand does."""
        self.ff.send("browsingContext.activate", context=context)
        x, y = json.loads(self.ff.wait(context, PLACE.replace("SELECTOR", selector)))
        moves = [{"type": "pointerMove", "x": x, "y": y}, *({"type": t, "button": button} for t in DOWN_UP)]
        self.ff.send(
            "input.performActions", context=context, actions=[{"type": "pointer", "id": "m", "actions": moves}]
        )

    def in_popup(self, script: str) -> None:
        self.ff.eval(self.helper, f"(() => {{ const d = {POPUP}; {script} }})()", gesture=True)

    def fresh(self) -> None:
        """Empty the extension's storage: as after a fresh install."""
        self.ff.go(self.helper, self.welcome)
        self.ff.eval(self.helper, "chrome.storage.local.clear()")

    def clipboard(self) -> str:
        return self.ff.eval(self.window, CLIPBOARD)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    running = Browser(tmp_path_factory.mktemp("firefox"))
    yield running
    running.ff.close()


def test_the_main_job_in_firefox(browser: Browser, own_server: Server, places: Places):
    ff = browser.ff
    browser.fresh()
    begun = time.monotonic()
    ff.go(browser.tab, own_server.login_link())
    ff.go(browser.tab, f"http://afterword.localhost:{own_server.port}/connect")
    ff.wait(browser.tab, "document.querySelector('[data-code]')?.dataset.code?.length === 8")
    browser.click_icon("connected")
    assert time.monotonic() - begun < PAIR_SECONDS
    [device] = [d for d in own_server.get("/devices")["items"] if d["origin"]]
    assert device["origin"].startswith("moz-extension://") and device["name"] == "Firefox"

    ff.go(browser.tab, f"http://{BOARD}:{places.port}/jobs/chart-editor")
    browser.click_icon("preview")
    browser.in_popup(
        f"d.querySelector('[name=website]').value = '{places.base}'; d.querySelector('[name=person-0]').click();"
        "d.querySelector('[data-act=keep]').click()"
    )
    ff.wait(browser.helper, f"{STATE} === 'saved'")
    [opportunity] = own_server.get("/opportunities")["items"]
    wait_for_posts(own_server, opportunity["company_id"])
    an_interview(own_server, opportunity["id"])

    panel = browser.helper
    ff.go(panel, browser.panel_address)
    ff.wait(panel, "document.querySelector('.follow-up[data-kind=thank_you] [data-act=draft]') !== null")
    ff.eval(panel, "document.querySelector('.follow-up[data-kind=thank_you] [data-act=draft]').click()", gesture=True)
    shown = ff.wait(panel, "document.querySelector('.letter-text')?.value")
    ff.eval(panel, "document.querySelector('[data-act=copy]').click()", gesture=True)
    ff.wait(panel, "document.querySelector('[data-act=copy]').textContent.includes('Copied')")
    assert browser.clipboard() == shown


def test_a_page_of_a_neighbour_port_reads_and_writes_nothing_in_firefox(
    browser: Browser, own_server: Server, places: Places
):
    ff = browser.ff
    ff.go(browser.tab, f"{places.base}/article")
    target = f"http://127.0.0.1:{own_server.port}/api/v1/opportunities"
    json_post = "{method: 'POST', body: '{}', headers: {'Content-Type': 'application/json'}}"
    for how in ("{credentials: 'include'}", "{method: 'POST', body: 'x', mode: 'no-cors'}", json_post):
        ask = f"fetch('{target}', {how}).then(async a => a.type + ':' + await a.text(), () => 'refused')"
        assert ff.eval(browser.tab, ask) in ("refused", "opaque:")
    assert own_server.get("/opportunities")["items"] == []


STATES = {
    "not_running": (False, None, "scripts/run"),
    "other_program": (True, None, "port"),
    "update_extension": (False, (426, "update_extension"), "extension"),
    "disconnected": (False, (401, "not_connected"), "kept"),
}


@pytest.mark.parametrize("state", STATES)
def test_a_state_is_told_truly_in_firefox(state: str, browser: Browser, places: Places):
    foreign, refused, words = STATES[state]
    server = StandIn()
    server.foreign = foreign
    if refused:
        server.refuse(*refused)
    known = server.pairing()
    if state == "not_running":
        server.close()
        known["server_id"] = "gone"
    try:
        browser.fresh()
        browser.ff.eval(browser.helper, f"chrome.storage.local.set({{pairing: {json.dumps(known)}}})")
        browser.ff.go(browser.tab, f"http://{BOARD}:{places.port}/jobs/chart-editor")
        browser.click_icon(state)
        text = browser.ff.eval(browser.helper, f"{POPUP}.body.innerText")
        assert words in text and "NetworkError" not in text
    finally:
        if state != "not_running":
            server.close()


def test_what_firefox_keeps_to_itself_is_said(browser: Browser):
    browser.fresh()
    browser.ff.eval(browser.helper, "chrome.storage.local.set({pairing: {base: 'x', token: 't', server_id: 's'}})")
    browser.ff.go(browser.tab, "about:license")
    browser.click_icon("unreadable")


@pytest.fixture
def stand_in(browser: Browser) -> Iterator[StandIn]:
    server = StandIn()
    browser.fresh()
    browser.ff.eval(browser.helper, f"chrome.storage.local.set({{pairing: {json.dumps(server.pairing())}}})")
    yield server
    server.close()


PDF = (
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)


def test_a_pdf_is_said_to_be_unreadable_in_firefox(browser: Browser, places: Places, stand_in: StandIn):
    places.pages["/job.pdf"] = ("application/pdf", PDF)
    browser.ff.go(browser.tab, f"http://{BOARD}:{places.port}/job.pdf")
    browser.click_icon("unreadable")
    assert not [key for key, _ in stand_in.asked if "captures" in key]


def test_notices_are_allowed_with_one_tick_and_taken_back_with_another(browser: Browser, stand_in: StandIn):
    ff = browser.ff
    stand_in.answers["GET /me"] = (200, ME | {"badge": 2})
    ff.go(browser.helper, browser.welcome.replace("welcome/welcome", "options/options"))
    ff.wait(browser.helper, "document.querySelector('[data-act=disconnect]') !== null")  # all stands in its place
    browser.press(browser.helper, "[name=notices]")
    ff.wait(browser.helper, "chrome.permissions.contains({permissions: ['notifications']})")
    told = ff.eval(browser.helper, "chrome.runtime.sendMessage({type: 'flush'}).then(JSON.stringify)")
    assert json.loads(told) == {"left": 0}  # the notice was handed to the browser, which took it
    assert ff.eval(browser.helper, "chrome.storage.local.get('due').then(kept => kept.due)") == 2
    browser.press(browser.helper, "[name=notices]")
    ff.wait(browser.helper, "chrome.permissions.contains({permissions: ['notifications']}).then(has => !has)")


ENTRY = """(() => { const menu = document.getElementById('contentAreaContextMenu');
  const item = menu.querySelector('menuitem[label^="Afterword"]');
  if (menu.state !== 'open' || !item) return false; menu.activateItem(item); return true; })()"""


def test_a_click_on_the_menu_offers_the_selected_name(browser: Browser, places: Places, stand_in: StandIn):
    """The whole way: a right click on the page, the entry, the popup that opens by itself and may read."""
    ff = browser.ff
    item = {"id": "o1", "company_id": "c1", "company": "Skerry Charts", "title": "Chart Editor", "stage": "applied"}
    stand_in.answers["GET /opportunities?brief=true"] = (200, {"items": [item]})
    stand_in.answers["POST /captures?preview=true"] = (200, {**JOB, "kind": "other"})
    ff.go(browser.tab, f"http://{BOARD}:{places.port}/article")
    ff.wait(browser.tab, "document.querySelector('h1') !== null")
    ff.eval(browser.tab, "getSelection().selectAllChildren(document.querySelector('h1'))")
    browser.close_popup()
    browser.press(browser.tab, "h1", button=2)
    ff.wait(browser.window, ENTRY)
    ff.wait(browser.helper, f"{STATE} === 'person'")
    assert ff.eval(browser.helper, f"{POPUP}.querySelector('[name=name]').value") == "Ten ways to nap"


def test_the_key_opens_the_popup(browser: Browser, places: Places, stand_in: StandIn):
    ff = browser.ff
    ff.go(browser.tab, f"http://{BOARD}:{places.port}/jobs/chart-editor")
    browser.close_popup()
    ff.send("browsingContext.activate", context=browser.tab)
    ff.eval(browser.window, KEYS)
    ff.wait(browser.helper, f"{STATE} === 'preview'")
