"""A server in Afterword's place that answers as a test says: with errors, slowly, as another program, or not at all."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FIRST_PORT, PORTS = 4747, 10
HELLO = {"app": "afterword", "version": "0.1.0", "api": {"min": 1, "max": 1}, "server_id": "stand-in"}
ME = {
    "device": {"id": "d1", "name": "Chrome"},
    "badge": 0,
    "version": 1,
    "server_id": "stand-in",
    "min_extension": "0.1.0",
}
Answer = tuple[int, Any]


def stated(value: str, source: str = "jsonld:title", confidence: float = 0.95) -> dict[str, Any]:
    return {"value": value, "source": source, "confidence": confidence}


def reading(**more: Any) -> dict[str, Any]:
    """What a page says, as the server answers it."""
    nothing = dict.fromkeys(
        ("company", "title", "location", "website", "post", "frame", "duplicate_of", "opportunity_id")
    )
    return {"kind": "job", "people": [], "feeds": [], "warnings": [], **nothing, **more}


JOB = reading(
    company=stated("Skerry Charts"), title=stated("Senior Editor for Harbour Charts and Pilot Notes"),
    location=stated("Bergen"), website=stated("https://www.skerry-charts.example/"),
    people=[{"name": "Maren Oduya", "role": "Head of Charts", "email": "maren@skerry-charts.example", "kind": "other"}],
)  # fmt: skip


class StandIn:
    """Answers by "METHOD /path"; a number of seconds delays, "foreign" is another program."""

    def __init__(self, port: int | None = None) -> None:
        self.answers: dict[str, Answer | Callable[[dict[str, Any]], Answer]] = {}
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.delay, self.foreign = 0.0, False
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                path = self.path.partition("/api/v1")[2].partition("&")[0]
                size = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(size)) if size else {}
                key = f"{self.command} {path}"
                stand_in.asked.append((key, body))
                found = stand_in.answers.get(key) or stand_in.answers.get(
                    key.partition("?")[0], (404, {"code": "not_found"})
                )
                status, told = found(body) if callable(found) else found
                if key != "GET /hello":
                    time.sleep(stand_in.delay)
                raw = b"<h1>It works</h1>" if stand_in.foreign else json.dumps(told).encode()
                self.send_response(200 if stand_in.foreign else status)
                if not stand_in.foreign:
                    self.send_header("X-App", "afterword")
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = answer

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        self.server = self._open(Handler, port)
        self.server.daemon_threads = True
        self.base = f"http://afterword.localhost:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.reset()

    @staticmethod
    def _open(handler: type[BaseHTTPRequestHandler], port: int | None) -> ThreadingHTTPServer:
        """Take the given port, or one where the extension looks for Afterword."""
        for wanted in [port] if port is not None else [*range(FIRST_PORT, FIRST_PORT + PORTS), 0]:
            try:
                return ThreadingHTTPServer(("127.0.0.1", wanted), handler)
            except OSError:
                continue
        raise OSError("no port is free")

    def reset(self) -> None:
        self.delay, self.foreign = 0.0, False
        self.asked.clear()
        self.answers = {
            "GET /hello": (200, HELLO),
            "GET /me": (200, ME),
            "GET /opportunities": (200, {"items": []}),
            "GET /today": (200, {"items": [], "suggestions": []}),
            "POST /captures?preview=true": (200, JOB),
            "POST /captures": lambda body: (201, {**JOB, "capture_id": body["capture_id"], "opportunity_id": "o1"}),
        }

    def refuse(self, status: int, code: str, *keys: str) -> None:
        """Answer with a problem, on the routes that read and keep a page."""
        told = {"status": status, "code": code, "title": "Refused", "detail": f"{code} it was", "fix": "Do something."}
        for key in keys or ("POST /captures?preview=true", "POST /captures"):
            self.answers[key] = (status, told)

    def pairing(self) -> dict[str, str]:
        return {"base": self.base, "token": "a-secret-token", "server_id": "stand-in"}

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
