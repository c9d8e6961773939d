"""Chromium with the extension in it, as a person meets it: icon, popup, panel."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from mv3 import Target, click_action, targets, wait_target
from places import BOARD, SITE, Places
from serving import Server

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
EXTENSION_ID = "aaagagccifccnaljlfocekohabgpaejn"  # follows from "key" in the manifest
STATE = "document.getElementById('main').dataset.state"  # of the popup
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""


def speaking(language: str, folder: Path) -> Path:
    """A copy of the extension for a browser that speaks *language*: browsers here know English alone."""
    copy = folder / "extension"
    shutil.copytree(EXTENSION, copy)
    manifest = copy / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"default_locale": language}))
    shutil.rmtree(copy / "_locales" / "en")
    return copy


def launch(
    playwright_: object, profile: Path, places: Places, *extra: str, extension: Path = EXTENSION
) -> BrowserContext:
    rules = ", ".join(f"MAP {host}:80 127.0.0.1:{places.port}" for host in (BOARD, SITE))
    """A browser whose extension has started."""
    running: BrowserContext = playwright_.chromium.launch_persistent_context(  # type: ignore[attr-defined]
        profile,
        executable_path=CHROMIUM,
        headless=not os.environ.get("HEADED"),
        args=[
            f"--disable-extensions-except={extension}",
            f"--load-extension={extension}",
            f"--host-resolver-rules={rules}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost",
            "--disable-quic",
            "--disable-background-networking",
            *extra,
        ],
    )
    if not running.service_workers:
        running.wait_for_event("serviceworker")
    return running


class Extension:
    """The extension as a person meets it: icon, popup, panel."""

    def __init__(self, context: BrowserContext) -> None:
        self.context, self.id = context, EXTENSION_ID
        self.cdp = context.browser.new_browser_cdp_session()

    def click(self, page: Page) -> Target:
        """Click the toolbar icon on a page; the popup that opens."""
        self.close("/popup/")
        click_action(self.cdp, self.id, page)
        return wait_target(self.cdp, "/popup/popup.html")

    def panel(self) -> Target:
        return wait_target(self.cdp, "/panel/panel.html")

    def close(self, part: str = "/") -> None:
        for target in targets(self.cdp):
            if target["url"].startswith(f"chrome-extension://{self.id}{part}") and target["type"] == "page":
                self.cdp.send("Target.closeTarget", {"targetId": target["targetId"]})

    def forget(self) -> None:
        """Empty the extension's storage: as after a fresh install."""
        self.context.service_workers[0].evaluate("() => chrome.storage.local.clear()")

    def stored(self) -> dict:
        return self.context.service_workers[0].evaluate("() => chrome.storage.local.get(null)")

    def store(self, **values: object) -> None:
        self.context.service_workers[0].evaluate("values => chrome.storage.local.set(values)", values)

    def host_access(self, kind: str) -> None:
        """Let the extension reach its host always, or only on a click, as the person sets it on the extensions page."""
        page = self.context.new_page()
        page.goto("chrome://extensions/")
        page.evaluate(
            "([id, hostAccess]) => chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess})",
            [self.id, kind],
        )
        page.close()

    def address(self, path: str) -> str:
        return f"chrome-extension://{self.id}/{path}"


def pair(extension: Extension, page: Page, server: Server) -> Target:
    """Connect as a person does: one click on the Connect page; the popup that says so."""
    page.goto(server.login_link())
    page.goto(f"http://afterword.localhost:{server.port}/connect")
    page.wait_for_selector("[data-code]")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'connected'")
    return popup
