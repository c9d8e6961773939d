"""Every state of the popup and of the extension's pages: its own text, its action, its look, and what axe says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import BrowserContext, Page

from chromium import STATE, Extension, launch, speaking
from mv3 import Target
from places import BOARD, SITE, Places
from serving import free_port
from stand_in import JOB, StandIn, reading, stated

pytestmark = pytest.mark.chromium

AXE = Path(__file__).parents[1] / "extension" / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = "['serious', 'critical'].includes(v.impact)"
AUDIT = f"axe.run().then(r => JSON.stringify(r.violations.filter(v => {GRAVE}).map(v => [v.id, v.nodes[0].html])))"
REACHES = "() => chrome.permissions.contains({origins: ['http://afterword.localhost/*']})"
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
RAW = ("Failed to fetch", "NetworkError", "TypeError", "undefined", "[object", "it was")
JOB_PAGE, ARTICLE, BROWSERS_OWN = f"http://{BOARD}/jobs/chart-editor", f"http://{SITE}/article", "chrome://version/"
OPPORTUNITY = {
    "id": "o1",
    "company_id": "c1",
    "company": "Skerry Charts",
    "title": "Chart Editor",
    "stage": "interviewing",
}
KNOWN = (200, {"items": [OPPORTUNITY, OPPORTUNITY | {"id": "o2", "company": "Fjordline", "company_id": "c2"}]})


class World(NamedTuple):
    """What a state is made from."""

    server: StandIn
    extension: Extension
    page: Page


def waiting(number: int = 1, **more: object) -> dict[str, object]:
    """What stands in the queue, as the extension keeps it."""
    body = {"capture_id": "x", "page": {"url": JOB_PAGE, "html": "<p>"}}
    return {
        f"q:{n}": {"id": str(n), "at": f"2026-03-1{n % 9}T10:00:00Z", "title": f"Ad {n}", "body": body, **more}
        for n in range(number)
    }


def nothing_paired(world: World) -> None:
    world.extension.forget()


def stopped(world: World) -> None:
    base = f"http://afterword.localhost:{free_port()}"
    world.extension.store(pairing={**world.server.pairing(), "base": base, "server_id": "gone"}, **waiting(2))


def foreign(world: World) -> None:
    world.server.foreign = True


def slow(world: World) -> None:
    world.server.delay = 30


def answers(key: str, status: int, told: object) -> Callable[[World], None]:
    return lambda world: world.server.answers.update({key: (status, told)})


def refuses(status: int, code: str, *keys: str) -> Callable[[World], None]:
    return lambda world: world.server.refuse(status, code, *keys)


def sees(told: dict[str, object], *, applications: bool = False) -> Callable[[World], None]:
    def arrange(world: World) -> None:
        world.server.answers["POST /captures?preview=true"] = (200, told)
        if applications:
            world.server.answers["GET /opportunities?brief=true"] = KNOWN

    return arrange


def known(world: World) -> None:
    sees({**JOB, "duplicate_of": "o1"})(world)
    world.server.answers["GET /opportunities/o1"] = (200, OPPORTUNITY)


def full(world: World) -> None:
    world.extension.store(**waiting(200))
    world.server.refuse(401, "not_connected", "POST /captures")


def gone_after_preview(world: World) -> None:
    world.server.refuse(500, "unexpected", "POST /captures")


def switched_off(world: World) -> None:
    world.extension.host_access("ON_CLICK")


KEEP = "[data-act=keep]"
UNSURE = {**JOB, "company": None, "title": stated("Editor", "heading:h1", 0.4)}
FRAME = reading(frame="https://boards.greenhouse.io/embed/job_app?for=skerry&token=7")
POST = reading(
    kind="post",
    post={"title": "What 212 pencil marks taught us", "url": ARTICLE, "text": "Marks.", "author": "M. Oduya"},
)
PERSON = reading(kind="person", people=[{"name": "Maren Oduya", "role": "Head of Charts"}])
SUPPOSED = {**JOB, "website": None, "website_suggestion": stated("https://skerry-charts.example", "url:slug", 0.2)}
NOTHING = refuses(500, "unexpected", "GET /today")


class Case(NamedTuple):
    """A state: where one is, how it comes about, what is pressed, its action."""

    state: str
    arrange: Callable[[World], object]
    action: str
    press: str | None = None
    at: str = JOB_PAGE


CASES = [
    Case("not_connected", nothing_paired, "[data-act=connect]"),
    Case("looking", slow, ""),
    Case("not_running", stopped, "[data-act=keep-later]"),
    Case("other_program", foreign, "[data-act=again]"),
    Case("access_off", switched_off, "[data-first]"),
    Case("disconnected", refuses(401, "not_connected"), "[data-first]"),
    Case("update_extension", refuses(426, "update_extension"), "[data-act=again]"),
    Case("update_server", refuses(426, "update_server"), "[data-act=again]"),
    Case("other_server", refuses(412, "other_server"), "[data-first]"),
    Case("preview", lambda world: None, KEEP),
    Case("unreadable", lambda world: None, "[data-act=panel]", at=BROWSERS_OWN),
    Case("in_frame", sees(FRAME), "[data-act=frame]"),
    Case("unsure", sees(UNSURE), KEEP),
    Case("saved", lambda world: None, "[data-act=panel]", KEEP),
    Case("will_send", gone_after_preview, "[data-act=again]", KEEP),
    Case("already_saved", known, "[data-act=panel]"),
    Case("needs_attention", refuses(413, "too_large", "POST /captures"), "[data-act=waiting]", KEEP),
    Case("queue_full", full, "[data-act=waiting]", KEEP),
    Case("unexpected", refuses(500, "unexpected"), "[data-act=again]"),
    Case("no_job", sees(reading(kind="other")), "[data-act=panel]", at=ARTICLE),
    Case("post", sees(POST, applications=True), "[type=submit]", at=ARTICLE),
    Case("blog", sees(reading(kind="site"), applications=True), "[type=submit]", at=ARTICLE),
    Case("person", sees(PERSON, applications=True), "[type=submit]", at=ARTICLE),
]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    running = StandIn()
    yield running
    running.close()


@pytest.fixture(scope="module", params=["en", "de"])
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def context(language: str, playwright_, places: Places, tmp_path_factory) -> Iterator[BrowserContext]:
    folder = tmp_path_factory.mktemp(language)
    how = {} if language == "en" else {"extension": speaking(language, folder)}
    running = launch(playwright_, folder / "profile", places, **how)
    try:
        yield running
    finally:
        running.close()


@pytest.fixture
def world(server: StandIn, extension: Extension, page: Page, context: BrowserContext) -> Iterator[World]:
    server.reset()
    extension.store(pairing=server.pairing())
    yield World(server, extension, page)
    if not context.service_workers[0].evaluate(REACHES):
        extension.host_access("ON_ALL_SITES")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the screenshots go, to be looked at."""
    return tmp_path_factory.mktemp("states")


SETTLED = """document.getAnimations().forEach(moving => { try { moving.finish() } catch { moving.cancel() } }) ?? 1"""


def audit(see: Callable[[str], object]) -> None:
    if AXE.exists():
        if not see("Boolean(window.axe)"):
            see(f"{AXE.read_text()}; 1")
        see(SETTLED)  # half-way through a fade, no colour is the one that is shown
        assert json.loads(str(see(AUDIT))) == []


def shoot(popup: Target, scheme: str, path: Path) -> None:
    wanted = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
    popup.send("Emulation.setEmulatedMedia", features=[{"name": k, "value": v} for k, v in wanted.items()])
    popup.screenshot(path)


@pytest.mark.parametrize("case", CASES, ids=[case.state for case in CASES])
def test_a_state_has_its_text_and_its_action(case: Case, world: World, language: str, folder: Path):
    case.arrange(world)
    world.page.goto(case.at)
    popup = world.extension.click(world.page)
    if case.press:
        popup.click(case.press)
    popup.wait(f"{STATE} === '{case.state}'")
    text = popup.text()
    assert not [raw for raw in RAW if raw in text], text
    if case.action:
        assert len(popup.eval("document.querySelector('h1').innerText")) > 8
        assert popup.eval(f"document.querySelector({case.action!r}) !== null"), text
        assert (
            popup.eval("[...document.querySelectorAll('.button.main')].filter(e => e.checkVisibility()).length") == 1
        ), text
        assert popup.wait("document.getElementById('live').textContent")
    for scheme in ("light", "dark") if language == "en" else ("light",):
        shoot(popup, scheme, folder / f"{case.state}-{language}-{scheme}.png")
        if language == "en":
            audit(popup.eval)
    assert popup.eval(WIDE) <= 0
    popup.eval("document.documentElement.style.zoom = 2")
    popup.screenshot(folder / f"{case.state}-{language}-zoom.png")
    assert popup.eval(WIDE) <= 0


PAGES = {
    "welcome-found": ("welcome/welcome.html", nothing_paired, "[data-act=connect]"),
    "welcome-connected": ("welcome/welcome.html", lambda world: None, "#state p"),
    "options": ("options/options.html", lambda world: None, "[data-act=disconnect]"),
    "options-waiting": (
        "options/options.html",
        lambda world: world.extension.store(**waiting(2, server_id="another")),
        "[data-act=send]",
    ),
    "options-stopped": ("options/options.html", stopped, ".problem"),
    "panel-empty": ("panel/panel.html", lambda world: None, ".empty"),
    "panel-trouble": ("panel/panel.html", NOTHING, ".problem"),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_extension(name: str, world: World, language: str, folder: Path):
    address, arrange, sign = PAGES[name]
    arrange(world)
    page = world.page
    page.set_viewport_size({"width": 360 if "panel" in name else 900, "height": 700})
    page.goto(world.extension.address(address))
    page.locator(sign).first.wait_for()
    text = page.inner_text("body")
    assert not [raw for raw in RAW if raw in text], text
    for scheme in ("light", "dark") if language == "en" else ("light",):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.reload()
        page.locator(sign).first.wait_for()
        page.screenshot(path=folder / f"{name}-{language}-{scheme}.png")
        if language == "en":
            audit(page.evaluate)
    assert page.evaluate("document.documentElement.lang")[:2] == language
    page.set_viewport_size({"width": 320 if "panel" in name else 450, "height": 700})
    assert page.evaluate(WIDE) <= 0


def test_a_site_that_nobody_named_is_taken_only_when_ticked(world: World, language: str):
    sees(SUPPOSED)(world)
    for ticked in (False, True):
        world.page.goto(JOB_PAGE)
        popup = world.extension.click(world.page)
        popup.wait(f"{STATE} === 'preview'")
        assert "https://skerry-charts.example" in popup.text()
        if ticked:
            popup.click("[name=website-supposed]")
        popup.click(KEEP)
        popup.wait(f"{STATE} === 'saved'")
        sent = [body for key, body in world.server.asked if key == "POST /captures"][-1]
        assert sent["user"].get("website") == ("https://skerry-charts.example" if ticked else None)
