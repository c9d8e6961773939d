"""Who may come in: the checks before every request, in the order that keeps each one simple, and the headers out.

The Host check is what stops a rebound name; Sec-Fetch-Site and Origin stop pages of other sites; the token or
the session stops other programs. No wildcard anywhere.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, abort, g, redirect, request
from flask_cors.core import get_cors_options, set_cors_headers
from werkzeug.wrappers import Response as Bare

from afterword import settings
from afterword.desk import Desk
from afterword.model import Device
from afterword.web.problems import problem

API = 1
COOKIE = "afterword-session"
IMPORTS = "/api/v1/imports"
IMPORT_LIMIT = 2**30  # a backup holds the captured pages of a whole search
OPEN = ("/api/v1/hello", "/api/v1/pair", "/api/openapi.json", "/api/v1/openapi.json")
CALENDAR = "/api/v1/calendar/"  # its address holds a secret of its own
EXTENSIONS = ("chrome-extension://", "moz-extension://")
WRITES = ("POST", "PUT", "PATCH")
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
CORS = {
    "methods": ["GET", "POST", "PUT", "PATCH", "DELETE"],
    "allow_headers": ["Authorization", "Content-Type", "Afterword-Api", "Afterword-Server-Id"],
    "supports_credentials": False,
    "vary_header": True,
}


class Guard:
    """The checks for one server on one port."""

    def __init__(self, app: Flask, desk: Desk, port: int, version: str) -> None:
        self.app, self.desk, self.version = app, desk, version
        self.hosts = {f"{name}:{port}" for name in (settings.HOST, "localhost", settings.NAME)}
        self.own = f"http://{settings.NAME}:{port}"
        app.before_request(self.check)
        app.after_request(self.seal)

    def check(self) -> Bare | None:
        """Refuse whoever may not come in; note who did."""
        g.device = None
        self.desk.store.last_change()
        if request.headers.get("Host", "").lower() not in self.hosts:
            return Response(status=400)
        refused = self._site()
        if refused:
            return refused
        if request.path.startswith("/api/"):
            return self._api()
        return self._page()

    # --- other sites

    def _site(self) -> Bare | None:
        site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
        if site == "same-site" or (site == "cross-site" and not self._known(origin)):
            return Response(status=403)
        if request.method == "OPTIONS":
            return None if self._known(origin) else Response(status=403)
        return None

    def _known(self, origin: str | None) -> bool:
        """Tell whether *origin* is a paired browser; a first pairing comes from any extension."""
        if origin is None:
            return False
        first = request.path in ("/api/v1/pair", "/api/v1/hello") and origin.startswith(EXTENSIONS)
        return first or origin in self.desk.devices.paired_origins()

    # --- the API

    def _api(self) -> Bare | None:
        if request.method == "OPTIONS":
            return None
        wanted = "multipart/form-data" if request.path == IMPORTS else "application/json"
        sent = (request.content_type or "").lower()
        if request.method in WRITES and (sent.partition(";")[0] if wanted != "application/json" else sent) != wanted:
            return problem(415, "json_only", f"This route takes {wanted} only.", f"Send Content-Type: {wanted}.")
        if request.path == IMPORTS:
            request.max_content_length = IMPORT_LIMIT
        if request.path in OPEN or request.path.startswith(CALENDAR):
            return self._open()
        return self._who() or self._handshake()

    def _open(self) -> Bare | None:
        origin = request.headers.get("Origin")
        if origin is not None and not self._known(origin) and origin != self.own:
            return Response(status=403)
        return self._handshake()

    def _who(self) -> Bare | None:
        bearer = request.headers.get("Authorization", "")
        origin = request.headers.get("Origin")
        if bearer.startswith("Bearer "):
            g.device = self.desk.devices.who(bearer.removeprefix("Bearer ").strip())
            if g.device is None or g.device.origin == "dashboard":
                g.device = None
                return _unauthorised("This token is not known.", "Connect this browser again on the Connect page.")
            if origin is not None and origin != g.device.origin:
                return problem(403, "origin_not_paired", "This token belongs to another program.", "Pair this browser.")
            return None
        return self._session(origin)

    def _session(self, origin: str | None) -> Bare | None:
        """Let the dashboard in: its cookie, on requests that its own pages make."""
        g.device = self.session()
        if g.device is None:
            return _unauthorised("A token is missing.", "Send Authorization: Bearer TOKEN, or open the start-up link.")
        if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            return Response(status=403)
        if request.method in (*WRITES, "DELETE") and origin != self.own:
            return problem(403, "origin_refused", "Only the dashboard's own pages may do this.", "Open the dashboard.")
        return None

    def session(self) -> Device | None:
        """Return the dashboard session of this request."""
        cookie = request.cookies.get(COOKIE)
        return self.desk.devices.session(cookie) if cookie else None

    def _handshake(self) -> Bare | None:
        spoken = request.headers.get("Afterword-Api")
        if spoken is not None and spoken != str(API):
            newer = spoken.isdigit() and int(spoken) > API
            side = "Update the Afterword server." if newer else "Update the Afterword extension."
            return problem(
                426, "update_server" if newer else "update_extension", f"This server speaks version {API}.", side
            )
        meant = request.headers.get("Afterword-Server-Id")
        if meant is not None and meant != self.desk.devices.server_id():
            return problem(
                412,
                "other_server",
                "This is another Afterword server than the one you paired with.",
                "Connect to it first.",
            )
        return None

    # --- pages

    def _page(self) -> Bare | None:
        """Send pages opened under another name to the one name whose cookies are ours alone."""
        if request.method not in ("GET", "HEAD"):
            abort(405)
        if request.host.partition(":")[0] != settings.NAME and not request.path.startswith(("/static/", "/ui/")):
            parts = urlsplit(request.url)
            return redirect(f"{self.own}{parts.path}{'?' + parts.query if parts.query else ''}", 307)
        return None

    # --- out

    def seal(self, answer: Response) -> Response:
        """Add the headers that every answer carries."""
        if answer.status_code in (400, 403) and not answer.data:
            answer.headers.clear()
            answer.headers["Content-Length"] = "0"
            return answer
        answer.headers["Cache-Control"] = "no-cache" if request.path.startswith(("/static/", "/ui/")) else "no-store"
        answer.headers["Content-Security-Policy"] = CSP
        answer.headers["X-Content-Type-Options"] = "nosniff"
        answer.headers["X-Frame-Options"] = "DENY"
        answer.headers["Referrer-Policy"] = "no-referrer"
        answer.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        answer.headers["X-App"] = "afterword"
        answer.headers["X-App-Version"] = self.version
        answer.headers["X-App-Server-Id"] = self.desk.devices.server_id()
        if change := self.desk.store.last_change():
            answer.headers["Afterword-Change"] = change
        if self._known(request.headers.get("Origin")):
            options = get_cors_options(self.app, {**CORS, "origins": [request.headers["Origin"]]})
            set_cors_headers(answer, options)
            answer.vary.add("Origin")
        return answer


def _unauthorised(detail: str, fix: str) -> Response:
    answer = problem(401, "not_connected", detail, fix)
    answer.headers["WWW-Authenticate"] = "Bearer"
    return answer
