"""The server as a process: what it acknowledged is there after a stop and after a kill, whoever wrote at once."""

from __future__ import annotations

import contextlib
import http.client
import socket
import subprocess
import sys
import threading
import time
import zipfile

import pytest

from serving import Server


def write_until_it_stops(server: Server, acknowledged: list[str], name: str) -> None:
    n = 0
    # A killed server may break off in the middle of an answer: that write was not acknowledged.
    with contextlib.suppress(OSError, http.client.HTTPException):
        while True:
            body = {"company": {"name": f"Company {name}"}, "title": f"Job {name} {n}"}
            acknowledged.append(server.post("/opportunities", body)["id"])
            n += 1


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_every_acknowledged_write_is_there_afterwards(own_server: Server, end: str):
    acknowledged: list[str] = []
    writers = [
        threading.Thread(target=write_until_it_stops, args=(own_server, acknowledged, f"W{n}")) for n in range(4)
    ]
    for writer in writers:
        writer.start()
    deadline = time.monotonic() + 20
    while len(acknowledged) < 40 and time.monotonic() < deadline:
        time.sleep(0.01)
    if end == "stop":
        assert own_server.stop() == 0
    else:
        own_server.kill()
    for writer in writers:
        writer.join(20)
    own_server.start()
    kept = {o["id"] for o in own_server.get("/opportunities")["items"]}
    assert len(acknowledged) >= 40 and set(acknowledged) <= kept
    assert own_server.get("/doctor")["items"][0]["ok"]


def test_a_stop_does_not_wait_for_a_site_that_keeps_silent(own_server: Server):
    company = own_server.post("/opportunities", {"company": {"name": "Crumb"}, "title": "Baker"})["company_id"]
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(20)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/feed"
        own_server.post(f"/companies/{company}/feeds", {"url": url})
        asked, _ = silent.accept()
        started = time.monotonic()
        assert own_server.stop() == 0
        assert time.monotonic() - started < 6
        asked.close()
    own_server.start()
    (feed,) = own_server.get(f"/companies/{company}/feeds")["items"]
    assert (feed["state"], feed["last_error"]) == ("active", None)


def test_many_clients_at_once_lose_no_update(own_server: Server):
    opportunity = own_server.post("/opportunities", {"company": {"name": "Crumb"}, "title": "Baker"})
    company = opportunity["company_id"]
    faults: list[Exception] = []

    def add(n: int) -> None:
        try:
            for k in range(10):
                post = {"title": f"Post number {n} {k} of its own", "url": f"https://crumb.example/{n}/{k}", "text": ""}
                own_server.post(f"/companies/{company}/posts", post)
                own_server.call("PATCH", f"/companies/{company}", {"profiles": {"x": f"https://x.com/{n}"}})
        except Exception as fault:
            faults.append(fault)

    threads = [threading.Thread(target=add, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert faults == []
    assert len(own_server.get(f"/companies/{company}/posts?limit=500")["items"]) == 80


def test_a_damaged_store_is_spoken_of_until_something_is_brought_back(own_server: Server):
    own_server.post("/opportunities", {"company": {"name": "Crumb"}, "title": "Baker"})
    own_server.post("/backups", {})
    own_server.stop()
    file = own_server.home / "afterword.db"
    file.write_bytes(b"no database at all" * 500)
    home = ["--home", str(own_server.home)]

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "afterword", *words, *home]
        return subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)

    first = run("doctor")
    assert first.returncode == 1 and "set aside" in first.stderr and "Traceback" not in first.stderr
    again = run("doctor")
    assert again.returncode == 1 and "SICK  damage" in again.stdout
    backup = max((own_server.home / "backups").glob("*.zip"))
    assert run("import", str(backup)).returncode == 0
    assert "well  damage" in run("doctor").stdout


def test_starting_twice_shows_the_one_that_runs(own_server: Server):
    line = [sys.executable, "-m", "afterword", "serve", "--home", str(own_server.home), "--no-browser"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 1 and str(own_server.process.pid) in done.stdout
    assert f"http://afterword.localhost:{own_server.port}/?login=" in done.stdout


def test_no_byte_of_a_forgotten_name_stays_in_the_home(own_server: Server):
    opportunity = own_server.post("/opportunities", {"company": {"name": "Crumb"}, "title": "Baker"})
    where = {"opportunity_id": opportunity["id"]}
    person = own_server.post("/people", {**where, "name": "Wilhelmina Ostrakova", "email": "w.ostrakova@crumb.example"})
    times = {"started_at": "2026-10-14T08:00:00Z", "ended_at": "2026-10-14T09:00:00Z"}
    notes = "Wilhelmina Ostrakova: ask about rye. Ostrakova decides by friday"
    interview = own_server.post("/interviews", {**where, **times, "people": [person["id"]], "notes": notes})
    order = {
        **where,
        "kind": "thank_you",
        "channel": "email",
        "interview_id": interview["id"],
        "person_id": person["id"],
    }
    own_server.post("/drafts", order)
    own_server.call("DELETE", f"/people/{person['id']}")
    own_server.post("/backups", {})
    assert own_server.get("/search?q=Ostrakova")["items"] == []
    own_server.stop()
    raw = [p.read_bytes() for p in own_server.home.rglob("*") if p.is_file() and p.suffix != ".zip"]
    # The one before the last may be the start's own, made while the person was still known.
    with zipfile.ZipFile(max(own_server.home.rglob("*.zip"))) as last:
        zips = [last.read(name) for name in last.namelist()]
    assert zips and not [b for b in (*raw, *zips) if b"strakova" in b.lower() or b"wilhelmina" in b.lower()]
