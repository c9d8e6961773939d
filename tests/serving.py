"""A real Afterword server on a scratch home, over a real socket; and the smallest client of its API."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any


class Problem(Exception):
    """The server refused."""

    def __init__(self, status: int, body: dict[str, Any]) -> None:
        super().__init__(f"{status} {body.get('code')}: {body.get('detail')}")
        self.status, self.body, self.code = status, body, body.get("code")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One server process; `call` speaks to it with a script's token."""

    def __init__(self, home: Path, port: int | None = None) -> None:
        self.home, self.port = home, port or free_port()
        self.token = self._cli("token", "--home", str(home), "--name", "tests").split()[-1]
        self.start()

    @staticmethod
    def _cli(*args: str) -> str:
        line = [sys.executable, "-m", "afterword", *args]
        return subprocess.run(line, check=True, capture_output=True, text=True).stdout

    def start(self) -> None:
        self.log = (self.home / "server.log").open("ab")
        line = [sys.executable, "-m", "afterword", "serve", "--home", str(self.home), "--port", str(self.port)]
        self.process = subprocess.Popen(
            [*line, "--no-browser", "--allow-private-hosts"], stdout=self.log, stderr=self.log
        )
        end = time.monotonic() + 30
        while True:
            try:
                self.raw("GET", "/api/v1/hello")
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(self.told()) from None
                time.sleep(0.05)

    def told(self) -> str:
        return (self.home / "server.log").read_text()

    def login_link(self) -> str:
        end = time.monotonic() + 20
        while not (links := re.findall(r"http://afterword\.localhost:\d+/\?login=\S+", self.told())):
            assert time.monotonic() < end, self.told()
            time.sleep(0.05)
        return links[-1]

    def stop(self) -> int:
        self.process.terminate()
        try:
            return self.process.wait(20)
        finally:
            self.log.close()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(20)
        self.log.close()

    def raw(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", method=method, data=body, headers=headers or {}
        )
        try:
            with urllib.request.build_opener(_Stay).open(request, timeout=60) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, dict(error.headers), error.read()

    def call(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Authorization": f"Bearer {self.token}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        data = None if body is None else json.dumps(body).encode()
        status, _, raw = self.raw(method, f"/api/v1{path}", data, headers)
        told = json.loads(raw) if raw else None
        if status >= 300:
            raise Problem(status, told or {})
        return told

    def get(self, path: str) -> Any:
        return self.call("GET", path)

    def post(self, path: str, body: Any) -> Any:
        return self.call("POST", path, body)


class _Stay(urllib.request.HTTPRedirectHandler):
    """Show redirects instead of following them."""

    def redirect_request(self, *_: Any) -> None:
        return None
