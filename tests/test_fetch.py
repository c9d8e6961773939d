"""The outgoing socket against real servers on this machine."""

import contextlib
import gzip
import http.server
import socket
import socketserver
import ssl
import threading
import time
import zlib
from datetime import datetime

import brotli
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from afterword.fetch import Fetcher, exchange, is_public, network, refused_host
from afterword.fetch import fetcher as fetcher_

AGENT = "Afterword/test (+https://afterword.example)"
BOMB = zlib.compressobj(9, zlib.DEFLATED, 31)
BOMB_GZIP = b"".join(BOMB.compress(b"\0" * 2**20) for _ in range(64)) + BOMB.flush()

PAGES = {
    "/feed": (200, {"content-type": "application/rss+xml", "etag": '"1"', "set-cookie": "a=b"}, b"<rss/>"),
    "/gzip": (200, {"content-encoding": "gzip"}, gzip.compress(b"hello " * 1000)),
    "/br": (200, {"content-encoding": "br"}, brotli.compress(b"hello " * 1000)),
    "/bad-gzip": (200, {"content-encoding": "gzip"}, b"no gzip at all"),
    "/bomb": (200, {"content-encoding": "gzip"}, BOMB_GZIP),
    "/bomb-br": (200, {"content-encoding": "br"}, brotli.compress(b"\0" * 64 * 2**20, quality=5)),
    "/twice": (200, {"content-encoding": "gzip, gzip"}, gzip.compress(BOMB_GZIP)),
    "/large": (200, {}, b"x" * 200_000),
    "/moved": (301, {"location": "/feed"}, b"see there"),
    "/moved-for-now": (302, {"location": "/moved"}, b""),
    "/round": (302, {"location": "/round"}, b""),
    "/to-file": (302, {"location": "file:///etc/passwd"}, b""),
    "/to-linkedin": (302, {"location": "https://www.linkedin.com/company/acme"}, b""),
    "/nowhere": (302, {}, b"no location"),
    "/broken-location": (302, {"location": "http://[::1"}, b""),
    "/missing": (404, {}, b"not here"),
    "/wait": (429, {"retry-after": "120"}, b""),
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        status, headers, body = PAGES[self.path]
        if self.headers.get("If-None-Match") == headers.get("etag", "-"):
            status, body = 304, b""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


@pytest.fixture(scope="module")
def server():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.asked = []
        running.address = f"http://127.0.0.1:{running.server_port}"
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


@pytest.fixture(scope="module")
def fetcher():
    made = Fetcher(allow_private_hosts=True, user_agent=AGENT)
    yield made
    made.close()


@pytest.fixture
def raw():
    """Serve with a function that is handed the socket, for answers that no server library gives."""
    servers = []

    def serve(answer):
        class Raw(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.recv(4096)
                answer(self.request)

        running = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Raw)
        running.daemon_threads = True
        servers.append(running)
        threading.Thread(target=running.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{running.server_address[1]}/feed"

    yield serve
    for running in servers:
        running.shutdown()
        running.server_close()


@contextlib.contextmanager
def https_server(folder, until):
    """A server whose certificate is its own and runs out in a year."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2019, 1, 1))
        .not_valid_after(datetime(until, 1, 1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "both.pem"
    pem.write_bytes(
        certificate.public_bytes(Encoding.PEM) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.asked = []
        running.handle_error = lambda *rest: None
        running.socket = context.wrap_socket(running.socket, server_side=True)
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running.server_port
        running.shutdown()


def test_an_answer_comes_with_its_headers(server, fetcher):
    got = fetcher.get(f"{server.address}/feed")
    assert (got.status, got.body, got.error, got.url) == (200, b"<rss/>", None, f"{server.address}/feed")
    assert got.headers["etag"] == '"1"'


def test_what_is_known_is_not_sent_again(server, fetcher):
    assert fetcher.get(f"{server.address}/feed", etag='"1"').status == 304


def test_the_program_names_itself_and_keeps_no_cookies(server, fetcher):
    server.asked.clear()
    fetcher.get(
        f"http://user:secret@127.0.0.1:{server.server_port}/feed", last_modified="Fri, 20 Nov 2026 09:00:00 GMT"
    )
    fetcher.get(f"{server.address}/feed")
    for _, headers in server.asked:
        assert headers["User-Agent"] == AGENT
        assert not {"Cookie", "Authorization"} & set(headers)
    assert server.asked[0][1]["If-Modified-Since"] == "Fri, 20 Nov 2026 09:00:00 GMT"


def test_a_proxy_of_the_environment_is_not_used(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert Fetcher(True, AGENT).get(f"{server.address}/feed").status == 200


@pytest.mark.parametrize("path", ["/gzip", "/br"])
def test_packed_answers_are_unpacked(server, fetcher, path):
    assert fetcher.get(server.address + path).body == b"hello " * 1000


REDIRECTS = [("/moved", 200, True), ("/moved-for-now", 200, False), ("/feed", 200, False), ("/nowhere", 302, False)]


@pytest.mark.parametrize(("path", "status", "permanent"), REDIRECTS)
def test_redirects_are_followed_and_judged(server, fetcher, path, status, permanent):
    got = fetcher.get(server.address + path)
    assert (got.status, got.permanent) == (status, permanent)


FAULTS = [
    ("/round", "too_many_redirects"),
    ("/to-file", "bad_address"),
    ("/to-linkedin", "host_refused"),
    ("/broken-location", "bad_address"),
    ("/bad-gzip", "decode_failed"),
    ("/bomb", "too_large"),
    ("/bomb-br", "too_large"),
    ("/twice", "too_large"),
]


@pytest.mark.parametrize(("path", "code"), FAULTS)
def test_a_fault_is_an_answer_with_a_code(server, fetcher, path, code):
    got = fetcher.get(server.address + path)
    assert (got.status, got.body, got.code) == (0, b"", code)
    assert got.error.endswith(".")


def test_an_error_page_is_an_answer(server, fetcher):
    assert (fetcher.get(f"{server.address}/missing").status, fetcher.get(f"{server.address}/missing").error) == (
        404,
        None,
    )
    assert fetcher.get(f"{server.address}/wait").headers["retry-after"] == "120"


def test_an_answer_has_a_largest_size(server, fetcher):
    assert fetcher.get(f"{server.address}/large", max_bytes=100_000).code == "too_large"
    assert len(fetcher.get(f"{server.address}/large", max_bytes=200_000).body) == 200_000


@pytest.mark.parametrize(
    "url",
    [
        "",
        "feed",
        "ftp://acme.example/feed",
        "file:///etc/passwd",
        "http://",
        "http://[",
        "javascript:1",
        "http://a b/",
        "x" * 9000,
    ],
)
def test_only_web_addresses_are_asked(fetcher, url):
    assert fetcher.get(url).code in ("bad_address", "dns_failed")


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/company/acme",
        "https://linkedin.com./feed",
        "https://de.linkedin.com/x",
        "https://x.com/acme",
        "https://mobile.twitter.com/acme",
        "https://LNKD.in/x",
    ],
)
def test_linkedin_and_x_are_never_asked(fetcher, url):
    assert fetcher.get(url).code == "host_refused"


def test_a_name_that_only_ends_alike_is_not_refused():
    assert not refused_host("notx.com")
    assert not refused_host("linkedin.com.example")


PRIVATE = """
127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 240.0.0.1 255.255.255.255
198.18.0.1 192.0.2.1 :: ::1 fe80::1%eth0 fc00::1 ff02::1 2001:db8::1
::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1::
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private_addresses_are_told(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_public_addresses_are_told(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "127.1"]
)
def test_private_addresses_are_not_dialled(server, host):
    server.asked.clear()
    got = Fetcher(allow_private_hosts=False, user_agent=AGENT).get(f"http://{host}:8080/feed")
    assert got.code in ("private_address", "dns_failed", "bad_address")
    assert not server.asked


def answers_with(*addresses):
    return lambda host, port, *rest, **named: [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port)) for a in addresses
    ]


def test_a_name_that_leads_inside_is_not_dialled(monkeypatch):
    monkeypatch.setattr(network.socket, "getaddrinfo", answers_with("10.0.0.1", "127.0.0.1"))
    assert Fetcher(False, AGENT).get("http://rebind.example/feed").code == "private_address"


def test_the_address_that_was_checked_is_the_one_dialled(monkeypatch, server):
    """A name server that answers differently the second time gains nothing: it is asked once."""
    lookups = []

    def changing(host, port, *rest, **named):
        lookups.append(host)
        return answers_with("93.184.215.14" if len(lookups) == 1 else "127.0.0.1")(host, port)

    dialled = []

    def connect(address, *rest):
        dialled.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(network.socket, "getaddrinfo", changing)
    monkeypatch.setattr(network, "_connected", connect)
    assert Fetcher(False, AGENT).get("http://rebind.example/feed").code == "connect_failed"
    assert (lookups, dialled) == (["rebind.example"], ["93.184.215.14"])


def test_a_redirect_inside_is_not_followed(monkeypatch, server):
    """The first hop is public by decree; the second is checked again."""
    monkeypatch.setattr(network, "is_public", lambda address: address == "127.0.0.1")
    monkeypatch.setattr(fetcher_, "USUAL_PORTS", {80, server.server_port})
    PAGES["/inside"] = (302, {"location": f"http://127.0.0.2:{server.server_port}/feed"}, b"")
    server.asked.clear()
    assert Fetcher(False, AGENT).get(f"{server.address}/inside").code == "private_address"
    assert [path for path, _ in server.asked] == ["/inside"]


def test_unusual_ports_are_not_reached_by_redirect(monkeypatch, server):
    monkeypatch.setattr(network, "is_public", lambda address: True)
    PAGES["/mail"] = (302, {"location": "http://127.0.0.1:25/"}, b"")
    assert Fetcher(False, AGENT).get(f"{server.address}/mail").code == "bad_address"


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n"


def drip(head):
    def answer(sock):
        sock.sendall(head)
        for _ in range(100):
            sock.sendall(b"x")
            time.sleep(0.05)

    return answer


@pytest.mark.parametrize(
    "head", [HEAD, b"HTTP/1.1 200 OK\r\nX-Long: ", b"HTTP/1.1 200 "], ids=["body", "headers", "status"]
)
def test_a_server_that_drips_is_cut_off(raw, fetcher, head):
    started = time.monotonic()
    got = fetcher.get(raw(drip(head)), deadline_s=0.4)
    assert got.code == "timed_out"
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("head", [HEAD, b"HTTP/1.1 200 "], ids=["drips", "drips from the start"])
def test_a_server_that_drips_need_not_be_waited_for_to_the_end(raw, fetcher, monkeypatch, head):
    monkeypatch.setattr(exchange, "PATIENCE_S", 0.3)
    started = time.monotonic()
    assert fetcher.get(raw(drip(head))).code == "timed_out"
    assert time.monotonic() - started < 2


def test_a_server_that_falls_silent_after_much_is_left_as_soon(raw, fetcher, monkeypatch):
    monkeypatch.setattr(exchange, "PATIENCE_S", 0.3)

    def answer(sock):
        sock.sendall(HEAD + b"x" * 50_000)
        time.sleep(2)

    started = time.monotonic()
    assert fetcher.get(raw(answer), deadline_s=5).code == "timed_out"
    assert time.monotonic() - started < 1.5


def test_a_server_that_is_slow_but_goes_on_is_waited_for(raw, fetcher, monkeypatch):
    monkeypatch.setattr(exchange, "PATIENCE_S", 0.2)

    def answer(sock):
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n")
        for _ in range(10):
            sock.sendall(b"x" * 200)
            time.sleep(0.05)

    assert len(fetcher.get(raw(answer)).body) == 2000


def test_a_server_that_says_nothing_is_left(raw, fetcher):
    assert fetcher.get(raw(lambda sock: time.sleep(1)), deadline_s=0.2).code == "timed_out"


def test_an_answer_that_breaks_off_is_none(raw, fetcher):
    assert fetcher.get(raw(lambda sock: sock.sendall(HEAD + b"half"))).code == "cut_off"
    assert fetcher.get(raw(lambda sock: sock.sendall(b"nonsense\r\n\r\n"))).code == "cut_off"


def test_endless_headers_are_refused(raw, fetcher):
    def answer(sock):
        sock.sendall(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 100_000)

    assert fetcher.get(raw(answer), deadline_s=5).code == "cut_off"


def test_an_expired_certificate_is_named(tmp_path, fetcher):
    with https_server(tmp_path, 2020) as port:
        assert fetcher.get(f"https://localhost:{port}/feed").code == "certificate"


def test_a_certificate_must_be_trusted_and_name_the_host(tmp_path):
    fetcher = Fetcher(True, AGENT)
    with https_server(tmp_path, 2199) as port:
        assert fetcher.get(f"https://localhost:{port}/feed").code == "certificate"
        fetcher._ssl.load_verify_locations(tmp_path / "both.pem")
        assert [fetcher.get(f"https://localhost:{port}{path}").status for path in ("/feed", "/gzip", "/moved")] == [
            200
        ] * 3
        assert fetcher.get(f"https://127.0.0.1:{port}/feed").code == "certificate"
    fetcher.close()


def test_no_server_and_no_name_are_told_apart(fetcher):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert fetcher.get(f"http://127.0.0.1:{port}/").code == "connect_failed"
    assert fetcher.get("http://no-such-name.invalid/").code == "dns_failed"


def test_a_slow_name_look_up_ends_in_time(monkeypatch, fetcher):
    monkeypatch.setattr(network.socket, "getaddrinfo", lambda *rest, **named: time.sleep(2) or [])
    started = time.monotonic()
    assert fetcher.get("http://slow.example/", deadline_s=0.2).code == "dns_failed"
    assert time.monotonic() - started < 1.8


def conversation(*answers):
    """Serve each answer in turn over one connection, then close it."""

    def answer(sock):
        for n, said in enumerate(answers):
            if n:
                sock.recv(4096)
            sock.sendall(said)

    return answer


SHORT = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nX-After: 1\r\n\r\n"
BODIES = [
    (SHORT + b"ok", b"ok"),
    (CHUNKED, b"abcde"),
    (b"HTTP/1.1 200 OK\r\n\r\nuntil the end", b"until the end"),
    (b"HTTP/1.0 200 OK\r\n\r\nold", b"old"),
    (b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + SHORT + b"ok", b"ok"),
    (b"HTTP/1.1 200\nContent-Length: 2\n\nok", b"ok"),
    (SHORT + b"ok and more", b"ok"),
    (SHORT + b"ok" + b"HTTP/1.1 500 Oops\r\nX-A: 1\r\nContent-Length: 4\r\n\r\nmore", b"ok"),
    (b"HTTP/1.1 200 OK\r\nUpgrade: h2,h2c\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
    (b"HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", b""),
    (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 20_000 + b"0\r\n\r\n", b"x" * 20_000),
]


@pytest.mark.parametrize(("said", "body"), BODIES)
def test_a_body_ends_where_its_head_says(raw, fetcher, said, body):
    got = fetcher.get(raw(conversation(said)))
    assert (got.status // 100, got.body, "x-a" in got.headers) == (2, body, False)


@pytest.mark.parametrize("said", [said for said, _ in BODIES[:7]])
def test_an_answer_may_come_byte_by_byte(raw, fetcher, said):
    def answer(sock):
        for n in range(len(said)):
            sock.sendall(said[n : n + 1])

    assert fetcher.get(raw(answer)).status == 200


NOT_HTTP = [
    b"HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nok",
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!",
    b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok",
    b"HTTP/1.1 200 OK\r\nContent-Length: 2x\r\n\r\nok",
    b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nok",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nokok\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nok",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;" + b"x" * 20_000,
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n",
    b"HTTP/2 200\r\n\r\n",
    b"HTTP/1.1 2000 OK\r\n\r\n",
    b"ICY 200 OK\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nthis is no header\r\n\r\n",
    b"\r\n\r\n",
    b"",
]


@pytest.mark.parametrize("said", NOT_HTTP)
def test_what_is_no_whole_answer_is_none(raw, fetcher, said):
    assert fetcher.get(raw(conversation(said)), deadline_s=5).code == "cut_off"


def test_a_folded_header_is_one(raw, fetcher):
    said = b"HTTP/1.1 200 OK\r\nX-A: one\r\n  two\r\nX-A: three\r\nContent-Length: 0\r\n\r\n"
    assert fetcher.get(raw(conversation(said))).headers["x-a"].split() == ["one", "two,", "three"]


def test_what_a_server_gave_cannot_become_another_header(server, fetcher):
    server.asked.clear()
    fetcher.get(f"{server.address}/feed", etag='"1"\r\nCookie: a=b')
    assert "Cookie" not in server.asked[0][1]


def test_a_connection_serves_one_request_after_another(raw):
    doors = []

    def answer(sock):
        doors.append(1)
        conversation(SHORT + b"a1", b"HTTP/1.1 304 Not Modified\r\n\r\n", CHUNKED, SHORT + b"a4")(sock)

    address, fetcher = raw(answer), Fetcher(True, AGENT)
    assert [fetcher.get(address).status for _ in range(4)] == [200, 304, 200, 200]
    assert len(doors) == 1
    fetcher.close()


def test_a_connection_that_was_closed_meanwhile_is_opened_anew(raw, fetcher):
    address = raw(conversation(SHORT + b"ok"))
    assert [fetcher.get(address).body for _ in range(3)] == [b"ok"] * 3


@pytest.mark.parametrize("body", [b"zz\r\nsee there", b"4\r\nsee there"])
def test_a_redirect_is_followed_whatever_comes_with_it(raw, fetcher, body):
    moved = b"HTTP/1.1 302 Found\r\nLocation: /there\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    answers = iter([moved, SHORT + b"ok"])
    assert fetcher.get(raw(lambda sock: sock.sendall(next(answers)))).body == b"ok"


def test_a_connection_whose_answer_was_not_read_to_its_end_is_not_used_again(raw, fetcher):
    moved = b"HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 8\r\n\r\nsee "
    answers = iter([moved, SHORT + b"ok"])
    assert fetcher.get(raw(lambda sock: sock.sendall(next(answers)))).body == b"ok"
