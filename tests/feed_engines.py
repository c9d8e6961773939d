"""One poll of all feeds by one engine, in a process of its own; `bench_feeds` measures that process.

python feed_engines.py ENGINE FOLDER COUNT PORT prints the seconds of the poll, the CPU seconds that the engine's processes
spent in it, and the entries that are known after it. What each needs is imported, opened and started before: a program
that runs for days does so once. `reader` lives in an environment of its own, so imports stand in the functions.
"""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from farm import Farm

TIMEOUT_S = 5  # of the engines that let one choose
AT_ONCE = 40
Said = dict[str, float]


class Watch:
    """The time since it was made, and the CPU time of this process and its children."""

    def __init__(self) -> None:
        self._start, self._used = time.perf_counter(), cpu_seconds()

    def read(self) -> Said:
        """Return both in seconds."""
        return {"seconds": time.perf_counter() - self._start, "poll_cpu_s": cpu_seconds() - self._used}


def cpu_seconds() -> float:
    """Return what this process and its living children have used."""
    lists = (path.read_text() for path in Path("/proc/self/task").glob("*/children"))
    stats = [Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split() for c in lists for child in c.split()]
    ticks = sum(int(stat[11]) + int(stat[12]) for stat in stats)
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def floor(folder: Path, farm: Farm) -> Said:
    """Ask only: no engine can be faster than sockets that are read and thrown away."""
    from afterword.fetch import Steps, Wait, together

    memory = folder / "floor.json"
    etags = json.loads(memory.read_text()) if memory.exists() else {}

    def ask(url: str) -> Steps[None]:
        host, _, port = url.split("/")[2].partition(":")
        until = time.monotonic() + TIMEOUT_S
        with socket.socket() as sock:
            sock.setblocking(False)
            sock.connect_ex((host, int(port)))
            yield Wait(until, sock, to_write=True)
            asked = f"Accept-Encoding: gzip\r\nIf-None-Match: {etags.get(url, '-')}"
            sock.send(f"GET /feed.xml HTTP/1.1\r\nHost: {host}\r\n{asked}\r\n\r\n".encode())
            head = b""
            while b"\r\n\r\n" not in head:
                yield Wait(until, sock)
                head += sock.recv(65536)
            head, _, body = head.partition(b"\r\n\r\n")
            said = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
            left = int(said.get("Content-Length", 0)) - len(body)
            while left > 0:
                yield Wait(until, sock)
                left -= len(sock.recv(65536))
            etags[url] = said["ETag"]

    watch = Watch()
    together(map(ask, farm.urls), AT_ONCE)
    said = watch.read()
    if len(etags) != farm.count:
        raise SystemExit(f"only {len(etags)} answered")
    memory.write_text(json.dumps(etags))
    return said | {"entries": 0}


def afterword(folder: Path, farm: Farm) -> Said:
    """Poll with all that Afterword does: store, schedule, identity, the worker process.

    Words are taken into the index afterwards, as in the program: their time is in the CPU seconds.
    """
    from datetime import UTC, datetime

    from afterword.desk import Desk
    from afterword.model import Company, Feed, Post
    from afterword.storage import open_store
    from afterword.worker import Worker

    store = open_store(folder)
    if not store.count(Feed):
        with store.change():
            for number, url in enumerate(farm.urls):
                store.put(Company(id=f"c{number}", name=f"Company {number}"))
                store.put(Feed(id=f"f{number}", company_id=f"c{number}", url=url))
    worker = Worker(allow_private_hosts=True)
    desk = Desk(store, lambda: datetime.now(UTC), worker, lambda task: None, folder)
    worker.fetch(f"{farm.urls[0]}?start")  # the others too are measured without their start
    watch = Watch()
    desk.feeds.poll([f"f{number}" for number in range(farm.count)])
    said = watch.read()
    entries = store.count(Post)
    while store.catch_up(100):
        pass
    worker.close()
    store.close()
    return said | {"entries": entries}


def reader(folder: Path, farm: Farm) -> Said:
    """Poll with the library `reader`, 20 at once."""
    from reader import make_reader

    kept = make_reader(str(folder / "reader.sqlite"))
    kept.session_timeout = (TIMEOUT_S, TIMEOUT_S)
    for url in farm.urls:
        kept.add_feed(url, exist_ok=True)
    watch = Watch()
    kept.update_feeds(workers=20, scheduled=False)
    said = watch.read()
    entries = kept.get_entry_counts().total
    kept.close()
    return said | {"entries": entries or 0}


def loop(folder: Path, farm: Farm) -> Said:
    """Poll with a plain loop: feedparser fetches and parses one after the other; SQLite keeps id, title and text."""
    import feedparser

    socket.setdefaulttimeout(TIMEOUT_S)
    db = sqlite3.connect(folder / "loop.sqlite")
    db.execute("create table if not exists feeds (url primary key, etag, modified)")
    db.execute("create table if not exists entries (url, id, title, link, text, primary key (url, id))")
    known = {url: (etag, modified) for url, etag, modified in db.execute("select * from feeds")}
    watch = Watch()
    for url in farm.urls:
        etag, modified = known.get(url, (None, None))
        found = feedparser.parse(url, etag=etag, modified=modified)
        for e in found.entries:
            text = e.content[0].value if "content" in e else e.get("summary", "")
            row = (url, e.get("id") or e.get("link"), e.get("title"), e.get("link"), text)
            db.execute("insert or replace into entries values (?, ?, ?, ?, ?)", row)
        db.execute(
            "insert or replace into feeds values (?, ?, ?)",
            (url, found.get("etag") or etag, found.get("modified") or modified),
        )
        db.commit()
    said = watch.read()
    return said | {"entries": db.execute("select count(*) from entries").fetchone()[0]}


ENGINES: dict[str, Callable[[Path, Farm], Said]] = {
    "afterword": afterword,
    "reader": reader,
    "plain loop": loop,
    "floor": floor,
}

if __name__ == "__main__":
    engine, folder, count, port = sys.argv[1:]
    print(json.dumps(ENGINES[engine](Path(folder), Farm(int(port), int(count)))))
