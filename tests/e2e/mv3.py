"""Drive a Manifest V3 extension in Chromium from Playwright, with the real manifest.

Playwright never shows a popup or a side panel as a Page, so those are driven by a CDP session of their own,
tunnelled through the browser-level session.
"""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Error, Page

KEYS = {
    "Tab": {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9},
    "Enter": {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"},
    " ": {"key": " ", "code": "Space", "windowsVirtualKeyCode": 32, "text": " "},
}


class Target:
    """A CDP target (popup, side panel, service worker) that Playwright does not wrap."""

    def __init__(self, browser: CDPSession, target_id: str) -> None:
        self.browser, self.id = browser, target_id
        self._ids, self._replies = itertools.count(1), {}
        browser.on("Target.receivedMessageFromTarget", self._received)
        attached = browser.send("Target.attachToTarget", {"targetId": target_id, "flatten": False})
        self.session = attached["sessionId"]

    def _received(self, event: dict) -> None:
        if event["sessionId"] == self.session:
            message = json.loads(event["message"])
            if "id" in message:
                self._replies[message["id"]] = message

    def send(self, method: str, timeout: float = 20, **params: Any) -> dict:
        n = next(self._ids)
        message = json.dumps({"id": n, "method": method, "params": params})
        self.browser.send("Target.sendMessageToTarget", {"sessionId": self.session, "message": message})
        end = time.monotonic() + timeout
        while n not in self._replies:
            if time.monotonic() > end:
                raise TimeoutError(method)
            self.browser.send("Target.getTargetInfo")  # lets Playwright hand out the events waiting in its queue
        reply = self._replies.pop(n)
        if "error" in reply:
            raise RuntimeError(f"{method}: {reply['error']}")
        return reply["result"]

    def eval(self, expression: str) -> Any:
        told = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in told:
            raise RuntimeError(told["exceptionDetails"]["exception"].get("description"))
        return told["result"].get("value")

    def wait(self, expression: str, timeout: float = 20) -> Any:
        end = time.monotonic() + timeout
        while True:
            try:
                value = self.eval(expression)
                if value or value == {}:  # an element comes back as an empty object
                    return value
            except RuntimeError:  # still loading
                pass
            if time.monotonic() > end:
                raise TimeoutError(f"{expression}\n{self.eval('document.body.innerText')}")
            time.sleep(0.03)

    def text(self) -> str:
        return self.eval("document.body.innerText")

    def click(self, selector: str) -> None:
        x, y = self.wait(
            f"(()=>{{const e=document.querySelector({selector!r}); if(!e) return null; e.scrollIntoView({{block:'center'}});"
            "const r=e.getBoundingClientRect(); return [r.x+r.width/2,r.y+r.height/2]})()"
        )
        self.send("Input.dispatchMouseEvent", type="mousePressed", x=x, y=y, button="left", clickCount=1)
        self._last("Input.dispatchMouseEvent", type="mouseReleased", x=x, y=y, button="left", clickCount=1)

    def press(self, key: str, shift: bool = False) -> None:
        self.send("Input.dispatchKeyEvent", type="keyDown", modifiers=8 if shift else 0, **KEYS[key])
        self._last("Input.dispatchKeyEvent", type="keyUp", modifiers=8 if shift else 0, **KEYS[key])

    def _last(self, method: str, **params: Any) -> None:
        """Send what may close the very popup it is sent to, which then never answers."""
        with contextlib.suppress(Error, TimeoutError):
            self.send(method, timeout=3, **params)

    def type(self, text: str) -> None:
        self.send("Input.insertText", text=text)

    def tab_to(self, selector: str, most: int = 80) -> None:
        """Press Tab until *selector* has the focus: what a person without a mouse does."""
        for _ in range(most):
            if self.eval(f"document.activeElement?.matches({selector!r}) ?? false"):
                return
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {selector}\n{self.text()}")

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self.send("Page.captureScreenshot")["data"]))


def targets(browser: CDPSession) -> list[dict]:
    return browser.send("Target.getTargets", {"filter": [{}]})["targetInfos"]


def wait_target(browser: CDPSession, url_part: str, kind: str = "page", timeout: float = 20) -> Target:
    end = time.monotonic() + timeout
    while True:
        for target in targets(browser):
            if target["type"] == kind and url_part in target["url"]:
                return Target(browser, target["targetId"])
        if time.monotonic() > end:
            seen = [(t["type"], t["url"]) for t in targets(browser)]
            raise TimeoutError(f"no {kind} target with {url_part}: {seen}")
        time.sleep(0.03)


def click_action(browser: CDPSession, extension_id: str, page: Page) -> None:
    """Do what a click on the toolbar icon does: grant activeTab and open the popup."""
    page.bring_to_front()
    for target in targets(browser):
        if target["type"] == "tab" and target["url"] == page.url:
            browser.send("Extensions.triggerAction", {"id": extension_id, "targetId": target["targetId"]})
            return
    raise LookupError(f"no tab target for {page.url}")
