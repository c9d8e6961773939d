"""Errors as RFC 9457 problem documents: the one translator."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any

import msgspec
from flask import Flask, Response, render_template, request
from werkzeug.exceptions import HTTPException

from afterword.errors import AfterwordError

log = logging.getLogger("afterword")
TYPE = "application/problem+json"
CODES = {404: "no_such_route", 405: "method_not_allowed", 413: "too_large", 415: "json_only", 400: "bad_request"}
FIXES = {
    404: "Check the address; /api/openapi.json lists all of them.",
    405: "Use one of the methods that /api/openapi.json lists.",
    413: "Send less.",
    415: "Send JSON with the header Content-Type: application/json.",
}


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What went wrong: *code* is stable, *fix* says what the person can do."""

    title: str
    status: int
    detail: str
    code: str
    fix: str
    type: str = "about:blank"
    errors: list[dict[str, str]] | None = None


def problem(status: int, code: str, detail: str, fix: str, **more: Any) -> Response:
    """Make a problem response."""
    body = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, code=code, fix=fix, **more)
    return Response(msgspec.json.encode(body), status, content_type=TYPE)


def install(app: Flask) -> None:
    """Answer every error of *app* with a problem document."""

    @app.errorhandler(AfterwordError)
    def ours(error: AfterwordError) -> Response:
        answer = problem(error.status, error.code, error.detail, error.fix)
        if retry := getattr(error, "retry_after", None):
            answer.headers["Retry-After"] = str(retry)
        return answer

    @app.errorhandler(HTTPException)
    def werkzeugs(error: HTTPException) -> Response:
        status = error.code or 500
        answer = problem(status, CODES.get(status, "refused"), error.description or "", FIXES.get(status, "Try again."))
        for name, value in error.get_headers():
            if name.lower() not in ("content-type", "content-length"):
                answer.headers[name] = value
        return answer

    @app.errorhandler(404)
    def nowhere(error: HTTPException) -> Response | tuple[str, int]:
        if request.path.startswith("/api/"):
            return werkzeugs(error)
        return render_template("closed.html", title="There is no such page", reason="Nothing lies at this address.",
                               fix="Go back to Today, or look at the address once more."), 404  # fmt: skip

    @app.errorhandler(OverflowError)
    def too_far(_error: OverflowError) -> Response:
        return problem(
            422, "out_of_range", "A date is too far away to reckon with.", "Use dates between 1971 and 2199."
        )

    @app.errorhandler(Exception)
    def unexpected(error: Exception) -> Response:
        log.error("unexpected", exc_info=error)
        return problem(
            500,
            "unexpected",
            "Afterword made a mistake; nothing was half-kept.",
            "Try again. If it happens again, run `afterword doctor`.",
        )
