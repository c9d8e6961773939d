"""Anything that fits the published schema is answered as the schema says; anything else is refused as a problem."""

from __future__ import annotations

import tempfile
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from desks import PORT, World

CHECKED = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    negative_data_rejection,
]

world = World(Path(tempfile.mkdtemp()))
schema = schemathesis.openapi.from_wsgi(
    "/api/openapi.json", world.app, base_url=f"http://127.0.0.1:{PORT}", headers={"Host": f"127.0.0.1:{PORT}"}
)


@schema.parametrize()
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_api_keeps_its_word(case):
    headers = {"Host": f"127.0.0.1:{PORT}", "Authorization": f"Bearer {world.token}"}
    case.call_and_validate(headers=headers, checks=CHECKED)
