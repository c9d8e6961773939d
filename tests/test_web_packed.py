"""What the dashboard is made of travels packed; the API's answers never do."""

from __future__ import annotations

import gzip

import pytest
from flask import Flask

from afterword.web import packed

LONG = "Ana and Ben wrote. " * 100


@pytest.fixture(scope="module")
def app() -> Flask:
    app = Flask(__name__)
    app.add_url_rule("/page", "page", lambda: LONG)
    app.add_url_rule("/short", "short", lambda: "Hello")
    app.add_url_rule("/api/v1/x", "api", lambda: {"text": LONG})
    app.add_url_rule("/gone", "gone", lambda: (LONG, 404))
    packed.add(app)
    return app


@pytest.mark.parametrize(
    ("path", "accepts", "expected"),
    [
        ("/page", "gzip, deflate", True),
        ("/page", "", False),
        ("/page", "gzip;q=0", False),
        ("/short", "gzip", False),
        ("/api/v1/x", "gzip", False),
        ("/gone", "gzip", False),
    ],
)
def test_what_is_packed(app: Flask, path: str, accepts: str, expected: bool):
    answer = app.test_client().get(path, headers={"Accept-Encoding": accepts})
    assert (answer.headers.get("Content-Encoding") == "gzip") is expected
    if expected:
        assert gzip.decompress(answer.data).decode() == LONG
        assert answer.headers["Vary"] == "Accept-Encoding"
        assert int(answer.headers["Content-Length"]) == len(answer.data) < len(LONG)
