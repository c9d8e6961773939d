"""The smallest WebDriver BiDi client that can test an extension in a stock Firefox, without geckodriver."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import time
from pathlib import Path
from typing import Any

from websocket import create_connection

PREFS = {
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "app.update.disabledForTesting": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "extensions.getAddons.cache.enabled": False,
    "browser.topsites.contile.enabled": False,
    "dom.disable_open_during_load": False,
    "dom.security.https_first": False,
    "dom.events.testing.asyncClipboard": True,
}


class Firefox:
    """One headless Firefox with a profile of its own."""

    def __init__(self, binary: str, profile: Path, **prefs: Any) -> None:
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in {**PREFS, **prefs}.items()]
        (profile / "user.js").write_text("\n".join(lines))
        line = [binary, "--headless", "--remote-debugging-port=0", "--remote-allow-system-access", "--no-remote"]
        self.log = (profile / "log").open("wb+")
        self.process = subprocess.Popen([*line, "--profile", str(profile)], stderr=self.log, stdout=self.log)
        end = time.monotonic() + 60
        while not (found := re.search(rb"WebDriver BiDi listening on (ws://\S+)", (profile / "log").read_bytes())):
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError((profile / "log").read_text())
            time.sleep(0.05)
        self.socket = create_connection(found[1].decode() + "/session", suppress_origin=True, timeout=30)
        self._ids = itertools.count(1)
        self.send("session.new", capabilities={"alwaysMatch": {"acceptInsecureCerts": True}})

    def send(self, method: str, **params: Any) -> dict:
        n = next(self._ids)
        self.socket.send(json.dumps({"id": n, "method": method, "params": params}))
        while True:
            told = json.loads(self.socket.recv())
            if told.get("id") == n:
                if told["type"] == "error":
                    raise RuntimeError(f"{method}: {told['error']}: {told['message']}")
                return told["result"]
            self.heard(told)

    def heard(self, event: dict[str, Any]) -> None:
        """Note an event that came meanwhile."""

    def eval(self, context: str, expression: str, gesture: bool = False) -> Any:
        how = {"target": {"context": context}, "awaitPromise": True, "userActivation": gesture}
        told = self.send("script.evaluate", expression=expression, **how)
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return told["result"].get("value")

    def wait(self, context: str, expression: str, timeout: float = 20) -> Any:
        end = time.monotonic() + timeout
        while True:
            try:
                if value := self.eval(context, expression):
                    return value
            except RuntimeError:
                pass
            if time.monotonic() > end:
                raise TimeoutError(expression)
            time.sleep(0.05)

    def go(self, context: str, url: str) -> None:
        self.send("browsingContext.navigate", context=context, url=url, wait="complete")

    def windows(self) -> list[tuple[str, str]]:
        """The browser's own windows."""
        tree = self.send("browsingContext.getTree", **{"moz:scope": "chrome"})["contexts"]
        return [(c["context"], c["url"]) for c in tree]

    def first_tab(self) -> str:
        return self.send("browsingContext.getTree")["contexts"][0]["context"]

    def close(self) -> None:
        try:
            self.send("browser.close")
        finally:
            self.socket.close()
            self.process.wait(30)
            self.log.close()
