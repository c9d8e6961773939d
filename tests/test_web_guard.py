"""Who may come in: forged hosts, origins and types, over raw sockets against a real server."""

from __future__ import annotations

import hashlib
import json
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from serving import Server

ORIGIN = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
OTHER = "moz-extension://7f0e7c0a-0000-4000-8000-000000000000"


def ask(
    server: Server, method: str, path: str, headers: dict[str, str], body: bytes = b""
) -> tuple[int, dict[str, str], bytes]:
    """Send exactly these bytes: no library that adds or mends headers."""
    lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in headers.items()), "Connection: close"]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as door:
        door.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        raw = b""
        while part := door.recv(65536):
            raw += part
    head, _, rest = raw.partition(b"\r\n\r\n")
    status, *fields = head.decode("latin-1").split("\r\n")
    pairs = (field.split(": ", 1) for field in fields)
    return int(status.split()[1]), {k.lower(): v for k, v in pairs}, rest


def host(server: Server) -> str:
    return f"afterword.localhost:{server.port}"


def counts(server: Server) -> int:
    return len(server.get("/opportunities")["items"])


@pytest.mark.parametrize("path", ["/", "/static/app.js", "/api/v1/hello", "/api/v1/opportunities", "/no/such/page"])
@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
@pytest.mark.parametrize("name", ["evil.test:{port}", "localhost.evil:{port}", "127.0.0.1.evil.test:{port}", "", "0.0.0.0:{port}",
                                  "[::1]:{port}", "127.0.0.1:1", "127.0.0.1", "afterword.localhost.evil:{port}"])  # fmt: skip
def test_a_name_that_is_not_ours_gets_nothing(server: Server, name: str, method: str, path: str):
    status, headers, body = ask(server, method, path, {"Host": name.format(port=server.port)})
    assert (status, body) == (400, b"")
    assert "x-app" not in headers


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "afterword.localhost"])
def test_our_three_names_are_answered(server: Server, name: str):
    status, headers, body = ask(server, "GET", "/api/v1/hello", {"Host": f"{name}:{server.port}"})
    assert status == 200 and json.loads(body)["app"] == "afterword"
    assert headers["x-app"] == "afterword" and headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    "extra",
    [
        {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:9"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.test"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_pages_of_other_sites_and_ports_read_nothing(server: Server, extra: dict[str, str]):
    for method, path in [("GET", "/api/v1/hello"), ("GET", "/"), ("POST", "/api/v1/opportunities")]:
        headers = {"Host": host(server), "Authorization": f"Bearer {server.token}", **extra}
        if method == "POST":
            headers["Content-Type"] = "application/json"
        status, answer, body = ask(server, method, path, headers, b"{}" if method == "POST" else b"")
        assert (status, body) == (403, b"")
        assert "access-control-allow-origin" not in answer


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", None, "application/json5"])  # fmt: skip
def test_only_json_is_taken_even_with_a_token(server: Server, kind: str | None):
    before = counts(server)
    headers = {"Host": host(server), "Authorization": f"Bearer {server.token}"}
    if kind:
        headers["Content-Type"] = kind
    body = json.dumps({"company": {"name": "Sneak"}, "title": "In"}).encode()
    status, answer, told = ask(server, "POST", "/api/v1/opportunities", headers, body)
    assert status == 415 and json.loads(told)["code"] == "json_only"
    assert answer["content-type"] == "application/problem+json"
    assert counts(server) == before


@pytest.mark.parametrize("token", [None, "Bearer ", "Bearer wrong", "Basic abc"])
def test_without_a_token_nothing_is_read_or_written(server: Server, token: str | None):
    headers = {"Host": host(server)} | ({"Authorization": token} if token else {})
    status, _, told = ask(server, "GET", "/api/v1/profile", headers)
    problem = json.loads(told)
    assert status == 401 and problem["code"] == "not_connected" and problem["fix"]
    headers["Content-Type"] = "application/json"
    status, _, _ = ask(server, "PUT", "/api/v1/profile", headers, b'{"name": "Mallory"}')
    assert status == 401
    assert server.get("/profile")["name"] != "Mallory"


def pair(server: Server, origin: str, code: str | None = None) -> tuple[int, dict]:
    code = code or server.post("/pairing-codes", {})["code"]
    body = json.dumps({"code": code, "client": {"name": "A browser", "version": "0.1.0"}}).encode()
    headers = {"Host": host(server), "Origin": origin, "Sec-Fetch-Site": "none", "Content-Type": "application/json"}
    status, _, told = ask(server, "POST", "/api/v1/pair", headers, body)
    return status, json.loads(told)


def test_a_code_pairs_once_and_binds_the_token_to_its_origin(server: Server):
    code = server.post("/pairing-codes", {})["code"]
    assert len(code) == 8
    status, paired = pair(server, ORIGIN, code.lower())
    assert status == 201 and len(paired["check"]) == 4
    assert pair(server, ORIGIN, code)[0] == 403

    bearer = {"Host": host(server), "Authorization": f"Bearer {paired['token']}"}
    assert ask(server, "GET", "/api/v1/me", bearer)[0] == 200
    assert ask(server, "GET", "/api/v1/me", {**bearer, "Origin": ORIGIN, "Sec-Fetch-Site": "none"})[0] == 200
    status, _, told = ask(server, "GET", "/api/v1/me", {**bearer, "Origin": OTHER, "Sec-Fetch-Site": "none"})
    assert status == 403 and json.loads(told)["code"] == "origin_not_paired"

    # A browser that withholds host access asks first: only the paired origin is told yes.
    asked = {"Host": host(server), "Access-Control-Request-Method": "POST", "Sec-Fetch-Site": "cross-site",
             "Access-Control-Request-Headers": "authorization,content-type"}  # fmt: skip
    status, answer, _ = ask(server, "OPTIONS", "/api/v1/captures", {**asked, "Origin": ORIGIN})
    assert status == 200 and answer["access-control-allow-origin"] == ORIGIN and answer["vary"] == "Origin"
    assert "access-control-allow-credentials" not in answer
    assert ask(server, "OPTIONS", "/api/v1/captures", {**asked, "Origin": OTHER})[0] == 403

    device = next(d for d in server.get("/devices")["items"] if d["origin"] == ORIGIN)
    server.call("DELETE", f"/devices/{device['id']}")
    assert ask(server, "GET", "/api/v1/me", bearer)[0] == 401


def test_guessing_a_code_ends_soon(own_server: Server):
    code = own_server.post("/pairing-codes", {})["code"]
    wrong = "ZZZZZZZZ" if code != "ZZZZZZZZ" else "YYYYYYYY"
    seen = [pair(own_server, ORIGIN, wrong)[0] for _ in range(6)]
    assert seen == [403, 403, 403, 403, 403, 429]
    assert pair(own_server, ORIGIN, code)[0] == 429
    assert [d["name"] for d in own_server.get("/devices")["items"]] == ["tests"]


def test_a_rotated_token_replaces_the_old_one(server: Server):
    _, paired = pair(server, ORIGIN)
    bearer = {"Host": host(server), "Authorization": f"Bearer {paired['token']}", "Content-Type": "application/json"}
    status, _, told = ask(server, "POST", "/api/v1/me/rotate", bearer, b"{}")
    fresh = json.loads(told)["token"]
    assert status == 200 and fresh != paired["token"]
    assert ask(server, "GET", "/api/v1/me", {**bearer, "Authorization": f"Bearer {fresh}"})[0] == 200
    assert ask(server, "GET", "/api/v1/me", bearer)[0] == 200  # for one more minute


def test_versions_and_servers_are_told_apart(server: Server):
    bearer = {"Host": host(server), "Authorization": f"Bearer {server.token}"}
    status, _, told = ask(server, "GET", "/api/v1/me", {**bearer, "Afterword-Api": "2"})
    assert status == 426 and json.loads(told)["code"] == "update_server"
    status, _, told = ask(server, "GET", "/api/v1/me", {**bearer, "Afterword-Api": "0"})
    assert status == 426 and json.loads(told)["code"] == "update_extension"
    status, _, told = ask(server, "GET", "/api/v1/me", {**bearer, "Afterword-Server-Id": "elsewhere"})
    assert status == 412 and json.loads(told)["code"] == "other_server"


def test_the_start_link_opens_the_dashboard_once(own_server: Server):
    path = own_server.login_link().partition(str(own_server.port))[2]
    status, answer, _ = ask(own_server, "GET", path, {"Host": host(own_server), "Sec-Fetch-Site": "none"})
    assert status == 303 and answer["location"] == "/"
    cookie = answer["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie
    session = {"Host": host(own_server), "Cookie": cookie.partition(";")[0], "Sec-Fetch-Site": "same-origin"}
    assert ask(own_server, "GET", "/api/v1/today", session)[0] == 200
    assert ask(own_server, "GET", path, {"Host": host(own_server)})[0] == 401

    # The session writes only from its own pages.
    send = {**session, "Content-Type": "application/json"}
    own = f"http://{host(own_server)}"
    assert ask(own_server, "PUT", "/api/v1/profile", {**send, "Origin": own}, b'{"name": "Ada"}')[0] == 200
    assert (
        ask(own_server, "PUT", "/api/v1/profile", {**send, "Origin": "http://afterword.localhost:1"}, b"{}")[0] == 403
    )
    assert ask(own_server, "PUT", "/api/v1/profile", send, b"{}")[0] == 403
    assert own_server.get("/profile")["name"] == "Ada"

    # It outlives a restart, as a pairing does.
    own_server.stop()
    own_server.start()
    assert ask(own_server, "GET", "/api/v1/today", session)[0] == 200


def test_a_page_under_another_name_moves_to_ours(server: Server):
    status, answer, _ = ask(server, "GET", "/connect?x=1", {"Host": f"127.0.0.1:{server.port}"})
    assert status == 307 and answer["location"] == f"http://{host(server)}/connect?x=1"


def test_no_token_is_written_anywhere_in_clear(own_server: Server):
    _, paired = pair(own_server, ORIGIN)
    own_server.stop()
    seen = b"".join(p.read_bytes() for p in own_server.home.rglob("*") if p.is_file())
    for token in (paired["token"], own_server.token):
        assert token.encode() not in seen
        assert hashlib.sha256(token.encode()).hexdigest().encode() in seen


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_the_home_is_its_owners_alone(own_server: Server):
    def mode(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    assert mode(own_server.home) == 0o700
    files = [p for p in own_server.home.rglob("*") if p.is_file() and p.name != "server.log"]
    assert files and all(mode(p) == 0o600 for p in files), {str(p): oct(mode(p)) for p in files}


def test_a_taken_port_moves_on_and_says_so(server: Server, tmp_path: Path):
    line = [
        sys.executable,
        "-m",
        "afterword",
        "serve",
        "--home",
        str(tmp_path),
        "--port",
        str(server.port),
        "--no-browser",
    ]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as second:
        said = second.stdout.readline()
        second.terminate()
    assert f"Port {server.port} is taken" in said


def test_an_address_that_does_not_exist_is_a_page_for_people(server: Server):
    status, answer, told = ask(server, "GET", "/no/such/page", {"Host": host(server)})
    assert status == 404 and answer["content-type"].startswith("text/html") and b"no such page" in told


def test_a_link_with_odd_letters_is_refused(server: Server):
    status, _, _ = ask(server, "GET", "/?login=1.a.%C3%A9", {"Host": host(server)})
    assert status == 401


def test_an_error_of_ours_is_a_sentence_and_never_a_trace(server: Server):
    bearer = {"Host": host(server), "Authorization": f"Bearer {server.token}", "Content-Type": "application/json"}
    for body, code in [(b"{", "not_json"), (b"[]", "invalid_request"), (b'{"name": 5}', "invalid_request"),
                       (b'{"name": "x", "extra": 1}', "invalid_request"), (bytes(range(64)), "not_json")]:  # fmt: skip
        status, answer, told = ask(server, "PUT", "/api/v1/profile", bearer, body)
        problem = json.loads(told)
        assert 400 <= status < 500 and problem["code"] == code and problem["fix"] and b"Traceback" not in told
        assert answer["content-type"] == "application/problem+json"
    status, _, told = ask(server, "GET", "/api/v1/opportunities/nothing", bearer)
    assert status == 404 and json.loads(told)["code"] == "not_found"
    status, _, told = ask(server, "GET", "/api/v1/no-such-thing", bearer)
    assert status == 404 and json.loads(told)["code"] == "no_such_route"
