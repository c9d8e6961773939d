"""How fast pages are while many new feeds are polled: a real server over a socket, with its worker process."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles

from afterword.model import Company, Feed, Interview, Opportunity
from afterword.storage import open_store
from farm import Farm, running

PAGES = (
    "/api/v1/me",
    "/api/v1/today",
    "/api/v1/opportunities",
    "/api/v1/opportunities/o1/follow-ups",
    "/api/v1/people",
)
SHELL = ("/", "/static/app.js")
APPLICATIONS = 20
THINK_S = 0.02


def fill(home: Path, farm: Farm) -> None:
    """Keep a search with some applications, and feeds that were never read and are not due by themselves."""
    store = open_store(home)
    now = datetime.now(UTC)
    with store.change():
        for n, url in enumerate(farm.urls):
            store.put(Company(id=f"c{n}", name=f"Company {n}"))
            store.put(Feed(id=f"f{n}", company_id=f"c{n}", url=url, next_poll_at=now + timedelta(days=30)))
        for n in range(APPLICATIONS):
            end = now - timedelta(days=n % 5, hours=3)
            store.put(
                Opportunity(
                    id=f"o{n}", company_id=f"c{n}", company=f"Company {n}", title="Planner", stage="interviewing"
                )
            )
            store.put(Interview(id=f"i{n}", opportunity_id=f"o{n}", started_at=end - timedelta(hours=1), ended_at=end))
    store.close()


class Asking:
    """A browser that asks for one page after another, with a little pause."""

    def __init__(self, port: int, token: str) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def ask(self, method: str, path: str, body: object = None) -> tuple[bytes, float]:
        """Return the answer's body and its milliseconds."""
        start = time.perf_counter()
        self.connection.request(method, path, json.dumps(body) if body is not None else None, self.headers)
        answer = self.connection.getresponse()
        said = answer.read()
        if answer.status >= 400:
            raise SystemExit(f"{path}: {answer.status} {said[:200]!r}")
        return said, (time.perf_counter() - start) * 1000

    def times(self, until: threading.Event) -> dict[str, list[float]]:
        """Ask for the pages in turn until told to stop; return the milliseconds of each."""
        found: dict[str, list[float]] = {path: [] for path in PAGES}
        while not until.is_set():
            for path in PAGES:
                found[path].append(self.ask("GET", path)[1])
                time.sleep(THINK_S)
        return found


def summary(times: dict[str, list[float]]) -> dict[str, float]:
    """Return the middle and the slow end of all times, in milliseconds."""
    every = sorted(one for of in times.values() for one in of)
    cuts = quantiles(every, n=100)
    told = {"pages": len(every), "p50": median(every), "p95": cuts[94], "p99": cuts[98], "worst": every[-1]}
    return {name: round(value, 1) for name, value in told.items()}


def while_polling(count: int) -> dict[str, object]:
    """Return the times of pages on an idle server, and while it polls *count* new feeds."""
    command = [sys.executable, "-m", "afterword"]
    with running("fast", count) as farm, tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        fill(home, farm)
        made = subprocess.run(
            [*command, "token", "--home", folder, "--name", "bench"], capture_output=True, text=True, check=True
        )
        serve = [*command, "serve", "--home", folder, "--port", "0", "--no-browser", "--allow-private-hosts"]
        serve[serve.index("0")] = str(free_port())
        server = subprocess.Popen(serve, stdout=subprocess.DEVNULL)
        try:
            port = answering(home)
            browser, runs = Asking(port, made.stdout.split()[-1]), Asking(port, made.stdout.split()[-1])
            for path in PAGES:
                browser.ask("GET", path)
            idle = summary(measure(browser, lambda: time.sleep(3)))
            start = time.perf_counter()
            busy = measure(browser, lambda: poll(runs))
            seconds = time.perf_counter() - start
        finally:
            server.terminate()
            server.wait()
    slowest = {path: summary({path: times})["p95"] for path, times in busy.items()}
    return {
        "feeds": count,
        "seconds": round(seconds, 1),
        "idle_ms": idle,
        "polling_ms": summary(busy),
        "p95_by_page_ms": slowest,
    }


def measure(browser: Asking, work: object) -> dict[str, list[float]]:
    """Ask for pages while *work* goes on."""
    done = threading.Event()
    found: list[dict[str, list[float]]] = []
    asking = threading.Thread(target=lambda: found.append(browser.times(done)))
    asking.start()
    work()  # type: ignore[operator]
    done.set()
    asking.join()
    return found[0]


def poll(browser: Asking) -> None:
    """Start a poll of everything and wait for its end, looking twice a second as the dashboard does."""
    run = json.loads(browser.ask("POST", "/api/v1/polls", {})[0])
    while not run["finished_at"]:
        time.sleep(0.5)
        run = json.loads(browser.ask("GET", f"/api/v1/polls/{run['id']}")[0])


def free_port() -> int:
    """Return a port that is free now."""
    import socket

    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def answering(home: Path) -> int:
    """Wait until the server says where it listens, and return the port."""
    until = time.monotonic() + 30
    while not (home / "address").exists():
        if time.monotonic() > until:
            raise SystemExit("the server did not start")
        time.sleep(0.05)
    time.sleep(1)
    return int((home / "address").read_text().rsplit(":", 1)[1])
