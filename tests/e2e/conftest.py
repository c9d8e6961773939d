"""Real browsers, the real extension with its production manifest, a real server."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mv3 import Target, click_action, targets, wait_target
from places import BOARD, SITE, Places
from playwright.sync_api import BrowserContext, Page, sync_playwright

from serving import Server

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
EXTENSION_ID = "aaagagccifccnaljlfocekohabgpaejn"  # follows from "key" in the manifest
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("filterwarnings", "ignore::DeprecationWarning:playwright.*")


@pytest.fixture(scope="session")
def places() -> Iterator[Places]:
    running = Places()
    yield running
    running.close()


@pytest.fixture(scope="session")
def shots() -> Path:
    """Where screenshots go, to be looked at."""
    folder = Path(__file__).resolve().parents[1] / "shots"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def playwright_() -> Iterator[object]:
    with sync_playwright() as running:
        yield running


def launch(playwright_: object, profile: Path, places: Places, *extra: str) -> BrowserContext:
    rules = ", ".join(f"MAP {host}:80 127.0.0.1:{places.port}" for host in (BOARD, SITE))
    return playwright_.chromium.launch_persistent_context(  # type: ignore[attr-defined]
        profile,
        executable_path=CHROMIUM,
        headless=not os.environ.get("HEADED"),
        args=[
            f"--disable-extensions-except={EXTENSION}",
            f"--load-extension={EXTENSION}",
            f"--host-resolver-rules={rules}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost",
            "--disable-quic",
            "--disable-background-networking",
            *extra,
        ],
    )


@pytest.fixture(scope="module")
def context(playwright_: object, places: Places, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    running = launch(playwright_, tmp_path_factory.mktemp("profile"), places)
    try:
        if not running.service_workers:
            running.wait_for_event("serviceworker")
        yield running
    finally:
        running.close()


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


@pytest.fixture
def extension(context: BrowserContext) -> Iterator[Extension]:
    running = Extension(context)
    running.forget()
    yield running
    running.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    page = context.new_page()
    yield page
    page.close()


@pytest.fixture
def clipboard(context: BrowserContext, own_server: Server):
    """What a person would paste."""

    def read() -> str:
        origin = f"http://127.0.0.1:{own_server.port}"
        context.grant_permissions(["clipboard-read"], origin=f"http://afterword.localhost:{own_server.port}")
        page = context.new_page()
        page.goto(f"{origin}/api/openapi.json".replace("127.0.0.1", "afterword.localhost"))
        text = page.evaluate("navigator.clipboard.readText()")
        page.close()
        return text

    return read
