"""The dashboard's shell: one page whose modules do the rest over the same API as the extension."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from flask import Flask, Response, redirect, render_template, request, send_from_directory
from werkzeug.wrappers import Response as Bare

from afterword.desk import Desk
from afterword.desk.devices import SESSION_LASTS
from afterword.errors import Refused
from afterword.web import packed
from afterword.web.guard import COOKIE, Guard
from afterword.web.messages import language_for, messages

PACKAGED = Path(__file__).parents[1] / "extension"
CHECKED_OUT = Path(__file__).parents[3] / "extension"
PAGES = (
    "/", "/today", "/applications", "/applications/<id>", "/people", "/people/<id>", "/feeds", "/companies/<id>",
    "/drafts/<id>", "/insight", "/search", "/import", "/settings", "/profile", "/connect", "/style",
)  # fmt: skip


def add(app: Flask, desk: Desk, guard: Guard, version: str) -> None:
    """Register the pages, the shared UI files and the login."""
    packed.add(app)
    extension = PACKAGED if PACKAGED.is_dir() else CHECKED_OUT

    def page(**_path: str) -> Bare:
        if "login" in request.args:
            return _log_in(desk, request.args["login"])
        if guard.session() is None:
            return Response(render_template("closed.html", version=version), 401)
        language = language_for(request.accept_languages)
        texts = messages(extension / "_locales", language)
        return Response(render_template("shell.html", version=version, language=language, messages=texts))

    for rule in PAGES:
        app.add_url_rule(rule, f"page {rule}", page)

    @app.get("/ui/<path:name>")
    def shared(name: str) -> Response:
        """Serve the components that the extension's panels use too."""
        return send_from_directory(extension / "lib" / "ui", name)


def _log_in(desk: Desk, token: str) -> Bare:
    """Exchange the one-time link for a session, and take the token out of the address bar."""
    try:
        cookie = desk.devices.log_in(token)
    except Refused as error:
        return Response(render_template("closed.html", reason=error.detail, fix=error.fix), 401)
    answer = redirect(request.path, 303)
    lasts = int(SESSION_LASTS / timedelta(seconds=1))
    answer.set_cookie(COOKIE, cookie, max_age=lasts, httponly=True, samesite="Strict", path="/")
    return answer
