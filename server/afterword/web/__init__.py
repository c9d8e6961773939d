"""The HTTP door: guard, problems, typed routes, and the dashboard's shell."""

from __future__ import annotations

from pathlib import Path

import flask
from flask import Blueprint, Flask

from afterword.desk import Desk
from afterword.web import problems
from afterword.web.guard import Guard
from afterword.web.typed import Api, openapi

BODY_LIMIT = 24 * 2**20  # a page of 4 MiB, escaped as JSON at its worst


def create_app(desk: Desk, port: int, version: str) -> Flask:
    """Make the server for *desk*; it answers to its own names on *port* only."""
    from importlib import import_module
    from pkgutil import iter_modules

    from afterword.web import api as rooms
    from afterword.web import dashboard

    app = Flask("afterword.web", root_path=str(Path(__file__).parent), static_url_path="/static")
    app.config.update(MAX_CONTENT_LENGTH=BODY_LIMIT, MAX_FORM_MEMORY_SIZE=BODY_LIMIT)
    app.url_map.strict_slashes = False
    problems.install(app)
    guard = Guard(app, desk, port, version)
    apis = []
    for room in sorted(m.name for m in iter_modules(rooms.__path__)):
        api = Api(Blueprint(room, __name__, url_prefix="/api/v1"))
        import_module(f"afterword.web.api.{room}").add(api, desk, version)
        app.register_blueprint(api.blueprint)
        apis.append(api)
    document: list[bytes] = []

    @app.get("/api/openapi.json")
    @app.get("/api/v1/openapi.json")
    def described() -> flask.Response:
        """Describe this API."""
        import msgspec

        if not document:
            document.append(msgspec.json.encode(openapi(apis, version)))
        return flask.Response(document[0], content_type="application/json")

    dashboard.add(app, desk, guard, version)
    app.wsgi_app = desk.way.first(app.wsgi_app)  # type: ignore[method-assign]
    return app
