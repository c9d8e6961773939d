"""Pages, styles and modules travel packed; answers of the API do not, for they hold what is private."""

from __future__ import annotations

import gzip

from flask import Flask, Response, request

WORTH = 500
TEXT = ("text/", "application/javascript", "application/json", "image/svg")


def add(app: Flask) -> None:
    """Pack what the dashboard's pages are made of, for browsers that ask for it."""
    app.after_request(_packed)


def _packed(answer: Response) -> Response:
    wanted = request.accept_encodings.quality("gzip") > 0 and not request.path.startswith("/api/")
    if not wanted or answer.status_code != 200 or not (answer.mimetype or "").startswith(TEXT):
        return answer
    answer.direct_passthrough = False
    body = answer.get_data()
    if len(body) >= WORTH:
        answer.set_data(gzip.compress(body, 6, mtime=0))
        answer.headers["Content-Encoding"] = "gzip"
        answer.headers.add("Vary", "Accept-Encoding")
    return answer
