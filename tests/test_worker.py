"""The second process for real: started, fed by a server on this machine, killed, restarted."""

import http.server
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from itertools import pairwise

import pytest

from afterword.fetch import Wait
from afterword.model import Feed, Fetched
from afterword.worker import Worker
from afterword.worker.__main__ import user_agent
from afterword.worker.hosts import Hosts

ITEMS = "".join(
    f"<item><title>Post {n}</title><guid isPermaLink='false'>g{n}</guid><link>/p{n}</link>"
    f"<pubDate>Fri, {n:02d} Nov 2026 09:00:00 GMT</pubDate></item>"
    for n in range(1, 4)
)
RSS = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Acme</title>{ITEMS}</channel></rss>".encode()
HOME = b"""<html><head><title>Acme</title></head><body><a href="/blog">Our blog</a><a href="/careers">Careers</a>
<a href="https://boards.greenhouse.io/acme">Jobs</a></body></html>"""
BLOG = b"<html><head><link rel=alternate type=application/rss+xml href=/blog/feed></head></html>"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    pages = {  # noqa: RUF012
        "/feed": (200, "application/rss+xml", RSS),
        "/blog/feed": (200, "application/rss+xml", RSS),
        "/": (200, "text/html", HOME),
        "/blog": (200, "text/html", BLOG),
        "/robots.txt": (200, "text/plain", b"User-agent: *\nDisallow: /private\n"),
        "/page": (200, "text/html", b"<html><body>Hello</body></html>"),
        "/broken": (500, "text/html", b"oops"),
        "/wait": (429, "text/html", b"slow down"),
    }

    def do_GET(self):
        self.server.asked.append(self.path)
        path = self.path.partition("?")[0]
        status, kind, body = self.pages.get(path, (404, "text/html", b"none"))
        if self.headers.get("If-None-Match") == '"1"':
            status, body = 304, b""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("ETag", '"1"')
        if status == 429:
            self.send_header("Retry-After", "600")
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
def worker():
    made = Worker(allow_private_hosts=True)
    yield made
    made.close()


def feed(name, url, **more):
    return Feed(id=name, company_id="acme", url=url, **more)


def test_feeds_are_fetched_and_read(server, worker):
    answers = {
        a.feed_id: a for a in worker.poll([feed("a", f"{server.address}/feed"), feed("b", f"{server.address}/broken")])
    }
    assert [e.title for e in answers["a"].read.entries] == ["Post 3", "Post 2", "Post 1"]
    assert answers["a"].headers["etag"] == '"1"'
    assert (answers["b"].status, answers["b"].read, answers["b"].code) == (500, None, "http_500")
    assert "(500)" in answers["b"].error


def test_what_did_not_change_is_not_read(server, worker):
    (first,) = worker.poll([feed("a", f"{server.address}/feed")])
    known = feed("a", f"{server.address}/feed", body_hash=first.body_hash)
    (same,) = worker.poll([known])
    assert (same.status, same.read, same.body_hash) == (200, None, first.body_hash)
    (unasked,) = worker.poll([feed("a", f"{server.address}/feed", etag='"1"')])
    assert (unasked.status, unasked.read) == (304, None)


def test_a_page_is_no_feed(server, worker):
    (answer,) = worker.poll([feed("a", f"{server.address}/page")])
    assert (answer.read.kind, answer.body_hash, answer.code) == ("", None, "not_a_feed")


def test_a_host_that_asks_to_wait_is_left_alone(server, worker):
    server.asked.clear()
    answers = list(worker.poll([feed(f"f{n}", f"{server.address}/wait?{n}") for n in range(4)]))
    assert server.asked == ["/wait?0"]
    assert [a.code for a in answers] == ["http_429", "host_waits", "host_waits", "host_waits"]
    assert {a.headers["retry-after"] for a in answers} == {"600"}


def test_nothing_to_poll_starts_nothing():
    made = Worker(allow_private_hosts=True)
    assert list(made.poll([])) == []
    assert made._process is None


def test_a_company_is_looked_for_politely(server, worker):
    server.asked.clear()
    found = worker.discover(f"{server.address}/", "Acme")
    assert [(f.url, f.sure) for f in found][:1] == [(f"{server.address}/blog/feed", True)]
    assert server.asked[0] == "/robots.txt"
    assert len(server.asked) <= 8
    offered = [f.url for f in found if not f.sure]
    assert "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true" in offered


def test_one_address_is_fetched(server, worker):
    assert worker.fetch(f"{server.address}/page").body == b"<html><body>Hello</body></html>"
    assert worker.fetch("https://www.linkedin.com/company/acme").code == "host_refused"


def test_several_may_ask_at_once(server, worker):
    got = []

    def ask(n):
        got.extend(worker.poll([feed(f"t{n}", f"{server.address}/feed?{n}")]))

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(a.feed_id for a in got) == [f"t{n}" for n in range(8)]


def test_a_worker_that_dies_is_started_again(server):
    made = Worker(allow_private_hosts=True)
    assert made.fetch(f"{server.address}/page").status == 200
    made._process._popen.kill()
    assert made.fetch(f"{server.address}/page").code in (None, "worker_died")
    (answer,) = made.poll([feed("a", f"{server.address}/feed")])
    assert answer.status == 200
    made.close()


def test_the_feed_at_which_the_worker_dies_is_named(server, monkeypatch):
    """A stand-in process ends itself while it reads a feed whose address says so."""
    fatal = textwrap.dedent("""
        import os, sys
        import afterword.worker.__main__ as process
        read = process.parse_new
        process.parse_new = lambda body, url, *rest: os._exit(9) if "fatal" in url else read(body, url, *rest)
        process.main()
    """)
    monkeypatch.setattr("afterword.worker.COMMAND", [sys.executable, "-c", fatal])
    made = Worker(allow_private_hosts=True)
    feeds = [feed(f"f{n}", f"{server.address}/feed?{'fatal' if n == 2 else n}") for n in range(5)]
    answers = {a.feed_id: a for a in made.poll(feeds)}
    assert answers["f2"].code == "worker_died"
    assert {a.status for name, a in answers.items() if name != "f2"} == {200}
    made.close()


def test_nothing_is_imported_from_the_folder_of_the_day(server, tmp_path, monkeypatch):
    (tmp_path / "h2.py").write_text("print('not a frame'); raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    made = Worker(allow_private_hosts=True)
    assert made.fetch(f"{server.address}/page").status == 200
    made.close()


def ended(process, within_s=10):
    until = time.monotonic() + within_s
    while process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    return process.poll() is not None


def test_the_worker_ends_when_it_is_idle(server):
    made = Worker(allow_private_hosts=True, idle_s=0.05)
    assert made.fetch(f"{server.address}/page").status == 200
    process = made._process._popen
    assert ended(process)
    assert made.fetch(f"{server.address}/page").status == 200
    made.close()


def test_closing_ends_the_process(server):
    made = Worker(allow_private_hosts=True)
    made.fetch(f"{server.address}/page")
    process = made._process._popen
    made.close()
    assert ended(process)
    assert made.fetch(f"{server.address}/page").code == "worker_died"
    assert list(made.poll([feed("a", f"{server.address}/feed")])) == []


def test_a_run_ends_with_the_worker_and_blames_nobody(server):
    made = Worker(allow_private_hosts=True)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        never = f"http://127.0.0.1:{silent.getsockname()[1]}/feed"
        answers = made.poll([feed("a", f"{server.address}/feed"), feed("b", never)])
        assert next(answers).feed_id == "a"
        started = time.monotonic()
        made.close()
        assert list(answers) == [] and time.monotonic() - started < 5


@pytest.mark.skipif(os.name == "nt", reason="kill -9 and process tables are looked at as on Linux and macOS")
def test_the_worker_ends_with_its_parent(server):
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from afterword.worker import Worker; w = Worker(True); w.fetch(sys.argv[1]);"
            "print(w._process._popen.pid, flush=True); import time; time.sleep(60)",
            f"{server.address}/page",
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        time.sleep(0.02)
    pytest.fail("the worker outlived its parent")


def test_the_web_process_imports_no_parser():
    code = "import sys, afterword.feeds, afterword.worker; print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for heavy in ("feedparser", "httpx2", "httptools", "selectolax", "nh3"):
        assert f"'{heavy}'" not in loaded


def test_a_host_is_asked_by_one_connection_with_a_pause():
    """A stand-in for the socket notes when it is asked; names are paused between, addresses of tests are not."""
    asked = []

    class Fetching:
        def steps(self, url, *rest):
            asked.append((url, time.monotonic()))
            yield Wait(time.monotonic() + 0.01)
            return Fetched(url=url, status=200)

    hosts = Hosts(Fetching(), gap_s=0.05)
    threads = [threading.Thread(target=hosts.get, args=(f"https://acme.example/{n}",)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times = sorted(when for _, when in asked)
    assert all(later - earlier >= 0.05 for earlier, later in pairwise(times))
    started = time.monotonic()
    for n in range(20):
        hosts.get(f"http://127.0.0.1/{n}")
    assert time.monotonic() - started < 0.5


CONTACTS = [
    ("https://jo.example/bot", "(+https://jo.example/bot; feed reader of one person)"),
    ("jo@mail.example", "(+jo@mail.example; feed reader of one person)"),
    ("  jo@mail.example\n", "(+jo@mail.example; feed reader of one person)"),
    ("", "(feed reader of one person)"),
    ("x" * 500, "(feed reader of one person)"),
    ("j\u00f6@mail.example", "(feed reader of one person)"),
    ("a\x00b@mail.example", "(feed reader of one person)"),
]


@pytest.mark.parametrize(("said", "shown"), CONTACTS)
def test_the_program_names_itself_and_whom_to_write_to(monkeypatch, said, shown):
    monkeypatch.setattr("os.environ", {"AFTERWORD_CONTACT": said})
    assert user_agent().startswith("Afterword/")
    assert user_agent().endswith(shown)
