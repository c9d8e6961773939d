"""Routes whose types are the contract: request and answer are msgspec structs, and so is /api/openapi.json."""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import blake2b
from http import HTTPStatus
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec
from flask import Blueprint, Response, request

from afterword.web import fields
from afterword.web.problems import Problem, problem

RELOAD = "Look at the newer one, then send yours without If-Match if it is to win."
F = TypeVar("F", bound=Callable[..., Any])
PATH = re.compile(r"<(?:\w+:)?(\w+)>")
_encoder = msgspec.json.Encoder()


class In(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request: unknown fields are refused."""


def given(body: In) -> dict[str, Any]:
    """Return the fields that were sent: null means absent."""
    sent = {k: v for k, v in msgspec.structs.asdict(body).items() if v is not None}
    fields.zone(sent.get("time_zone"))
    return sent


class Nothing(msgspec.Struct, frozen=True):
    """An answer without a body (204)."""


class Op(msgspec.Struct, frozen=True):
    """One route as the OpenAPI document tells it."""

    method: str
    rule: str
    name: str
    summary: str
    body: Any
    query: Any
    answers: tuple[Any, ...]
    status: int
    errors: tuple[int, ...]
    public: bool


class Api:
    """A blueprint whose views are typed; *ops* is what the OpenAPI document is made from."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.blueprint = blueprint
        self.ops: list[Op] = []
        self._readers: dict[str, Callable[..., Any]] = {}

    def op(
        self,
        method: str,
        rule: str,
        *,
        status: int = 200,
        errors: tuple[int, ...] = (),
        either: tuple[type, ...] = (),
        public: bool = False,
    ) -> Callable[[F], F]:
        """Register a view: its `body` and `query` parameters are decoded by type, its answer encoded.

        A view that answers `(value, status)` chooses between *status* and another one; *either* names the types
        of a view whose answer has several; *public* routes need no token.
        """

        def register(view: F) -> F:
            hints = get_type_hints(view)
            answer, body, query = hints.pop("return"), hints.get("body"), hints.get("query")
            if get_origin(answer) is tuple and get_args(answer)[1:] == (int,):
                answer = get_args(answer)[0]

            if method == "GET" and query is None:
                self._readers[rule] = view

            def run(**path: Any) -> Response:
                if self._changed_elsewhere(rule, path):
                    return problem(412, "changed_elsewhere", "This was changed meanwhile, in another place.", RELOAD)
                try:
                    if body:
                        path["body"] = msgspec.json.decode(request.get_data() or b"{}", type=body)
                    if query:
                        path["query"] = msgspec.convert(request.args.to_dict(), query, strict=False)
                except msgspec.ValidationError as error:
                    return invalid(error)
                except (msgspec.DecodeError, UnicodeDecodeError):
                    return problem(400, "not_json", "The body is not JSON.", "Send a JSON document in UTF-8.")
                return reply(view(**path), status)

            name = view.__name__
            self.blueprint.add_url_rule(rule, f"{method}-{rule}", run, methods=[method])
            answers = either or (answer,)
            self.ops.append(
                Op(method, rule, name, (view.__doc__ or name).strip(), body, query, answers, status, errors, public)
            )
            return view

        return register

    def _changed_elsewhere(self, rule: str, path: dict[str, Any]) -> bool:
        """Tell whether what `If-Match` names is not what a GET of this address would answer now (RFC 9110, 13.1.1)."""
        if not request.headers.get("If-Match") or rule not in self._readers:
            return False
        return not request.if_match.contains(etag(_encoder.encode(self._readers[rule](**path))))


def reply(result: Any, status: int) -> Response:
    """Encode a view's answer."""
    if isinstance(result, Response):
        return result
    if isinstance(result, tuple) and len(result) == 2 and isinstance(result[1], int):
        result, status = result
    if isinstance(result, Nothing):
        return Response(status=204)
    body = _encoder.encode(result)
    answer = Response(body, status, content_type="application/json")
    answer.set_etag(etag(body))
    return answer


def etag(body: bytes) -> str:
    """Return a validator for an answer: the same bytes, the same mark."""
    return blake2b(body, digest_size=9).hexdigest()


def invalid(error: msgspec.ValidationError) -> Response:
    """Say which field cannot be used."""
    message = str(error)
    what, _, where = message.partition(" - at `")
    if "matching regex" in what:
        named = where.rstrip("`").rpartition(".")[2]
        what = message = fields.MEANT.get(named, "This text has characters that cannot be kept.")
    pointer = "/" + re.sub(r"[\[\].$]+", "/", where.rstrip("`")).strip("/") if where else "/"
    return problem(
        422,
        "invalid_request",
        message.replace("`", "'"),
        "Correct the field and send it again; /api/openapi.json describes each one.",
        errors=[{"pointer": pointer, "detail": what}],
    )


def openapi(apis: list[Api], version: str) -> dict[str, Any]:
    """Make the OpenAPI 3.1 document of *apis*."""
    ops = [op for api in apis for op in api.ops]
    types = list({id(t): t for op in ops for t in (op.body, *op.answers) if t and t is not Nothing}.values())
    schemas, components = msgspec.json.schema_components([*types, Problem], ref_template="#/components/schemas/{name}")
    schema_of = {id(t): s for t, s in zip([*types, Problem], schemas, strict=True)}
    paths: dict[str, Any] = {}
    for op in ops:
        where = PATH.sub(r"{\1}", "/api/v1" + op.rule)
        paths.setdefault(where, {})[op.method.lower()] = _describe(op, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Afterword", "version": version},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
    }


def _describe(op: Op, schema_of: dict[int, Any]) -> dict[str, Any]:
    refused = {"application/problem+json": {"schema": schema_of[id(Problem)]}}
    statuses = {400, 401, 403, 404, 409, 422, *op.errors} if op.body or "<" in op.rule else {400, 401, 403, *op.errors}
    answers: dict[str, Any] = {
        str(s): {"description": HTTPStatus(s).phrase, "content": refused}
        for s in sorted({*statuses, 413, 415, 422, 503})
    }
    if op.answers == (Nothing,):
        answers["204"] = {"description": "Done"}
    else:
        for status in {op.status, 200}:
            schemas = [schema_of[id(a)] for a in op.answers]
            schema = schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
            content = {"application/json": {"schema": schema}}
            answers[str(status)] = {"description": HTTPStatus(status).phrase, "content": content}
    told: dict[str, Any] = {
        "operationId": op.name,
        "summary": op.summary,
        "responses": answers,
        "parameters": [
            {"name": n, "in": "path", "required": True, "schema": {"type": "string"}} for n in PATH.findall(op.rule)
        ],
    }
    if op.public:
        told["security"] = []
    if op.query:
        schema = msgspec.json.schema(op.query)
        properties = next(iter(schema["$defs"].values()))["properties"]
        told["parameters"] += [{"name": n, "in": "query", "schema": p} for n, p in properties.items()]
    if op.body:
        told["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema_of[id(op.body)]}}}
    return told
