"""Every page of the dashboard in a stock Firefox: drawn without an error, nothing wider than the window, keys that work."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from bidi import Firefox
from serving import Server
from test_dashboard import PAGES, tell

pytestmark = pytest.mark.firefox

BINARY = os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox") or ""
TAB = "\ue004"
IN_FRONT = (
    "void (window.focus(), Services.focus.focusedWindow = window, gURLBar.focus(), gBrowser.selectedBrowser.focus())"
)
DRAWN = "document.querySelector('#main h1') && !document.querySelector('#main .loading:not([class*=style])')"
RING = """(() => { const a = document.activeElement, s = getComputedStyle(a);
  if (!document.hasFocus()) return 'the window lost the focus';
  return a === document.body || (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) })()"""


class Watched(Firefox):
    """A Firefox that remembers what pages complain about."""

    def __init__(self, *how: Any, **prefs: Any) -> None:
        self.told: list[str] = []
        super().__init__(*how, **prefs)
        self.send("session.subscribe", events=["log.entryAdded"])

    def show(self, tab: str, url: str) -> None:
        """Open a page in the front window, where keys go."""
        self.go(tab, url)
        self.send("browsingContext.activate", context=tab)
        window = next(context for context, url in self.windows() if url.endswith("browser.xhtml"))
        self.eval(window, IN_FRONT)
        self.wait(tab, "document.hasFocus()")
        self.eval(tab, "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))")

    def heard(self, event: dict[str, Any]) -> None:
        """Keep errors and warnings of pages."""
        entry = event.get("params", {})
        if event.get("method") == "log.entryAdded" and entry.get("level") in ("error", "warn"):
            self.told.append(f"{entry.get('text')} {(entry.get('source') or {}).get('realm', '')}")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("desk"))
    yield running
    running.stop()


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory, served: Server) -> Iterator[Watched]:
    running = Watched(BINARY, tmp_path_factory.mktemp("firefox"))
    tab = running.first_tab()
    running.show(tab, served.login_link())
    press(running, tab, TAB)  # the first key of a new window is its own
    running.show(tab, f"http://afterword.localhost:{served.port}/people")
    press(running, tab, TAB)
    yield running
    running.close()


@pytest.fixture(scope="module")
def story(served: Server) -> dict[str, str]:
    return tell(served, "Skerry Charts")


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_drawn_in_firefox(firefox: Watched, served: Server, story: dict[str, str], address: str):
    tab = firefox.first_tab()
    firefox.told.clear()
    firefox.show(tab, f"http://afterword.localhost:{served.port}{address.format(**story)}")
    style = address == "/style"
    firefox.wait(tab, "document.querySelector('#main h1') !== null" if style else f"Boolean({DRAWN})")
    assert firefox.eval(tab, "document.querySelectorAll('#main .problem').length") == (1 if style else 0)
    assert not firefox.eval(tab, "document.documentElement.scrollWidth > innerWidth")
    seen = []
    for _ in range(8):
        press(firefox, tab, TAB)
        seen.append(firefox.eval(tab, RING))
    assert False not in seen and True in seen
    assert firefox.told == []


def press(firefox: Firefox, tab: str, key: str) -> None:
    keys = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
    firefox.send("input.performActions", context=tab, actions=[{"type": "key", "id": "keys", "actions": keys}])


def test_a_thank_you_is_drafted_by_keys_in_firefox(firefox: Watched, served: Server):
    story = tell(served, "Gannet Charts")
    tab = firefox.first_tab()
    firefox.show(tab, f"http://afterword.localhost:{served.port}/applications/{story['opportunity']}")
    button = ".follow-up[data-kind=thank_you] [data-act=draft]"
    firefox.wait(tab, f"document.querySelector({button!r}) !== null")
    firefox.eval(tab, f"document.querySelector({button!r}).focus()")
    press(firefox, tab, "\ue007")
    assert firefox.wait(tab, "document.querySelector('textarea.letter-text')?.value")
    firefox.eval(tab, "document.querySelector('textarea.letter-text').focus()")
    press(firefox, tab, "x")
    firefox.wait(tab, "document.querySelector('.save-state')?.textContent === 'Saved'")
