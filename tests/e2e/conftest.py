"""Real browsers, the real extension with its production manifest, a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

from chromium import Extension, launch
from places import Places
from serving import Server


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("filterwarnings", "ignore::DeprecationWarning:playwright.*")


expect.set_options(timeout=20_000)  # a busy machine is no fault


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


@pytest.fixture(scope="module")
def context(playwright_: object, places: Places, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    running = launch(playwright_, tmp_path_factory.mktemp("profile"), places)
    try:
        yield running
    finally:
        running.close()


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
