"""One poll of all feeds by one engine, in a process of its own; `bench_feeds` measures that process.

python feed_engines.py ENGINE FOLDER COUNT PORT prints the seconds of the poll and the entries that are known after it.
What each engine needs is imported in its function: `reader` lives in an environment of its own.
"""

from __future__ import annotations

import json
import socket
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from farm import Farm

TIMEOUT_S = 5  # of the engines that let one choose
Said = tuple[float, int]


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
    start = time.perf_counter()
    desk.feeds.poll([f"f{number}" for number in range(farm.count)])
    seconds = time.perf_counter() - start
    entries = store.count(Post)
    while store.catch_up(100):
        pass
    worker.close()
    store.close()
    return seconds, entries


def reader(folder: Path, farm: Farm) -> Said:
    """Poll with the library `reader`, 20 at once."""
    from reader import make_reader

    kept = make_reader(str(folder / "reader.sqlite"))
    kept.session_timeout = (TIMEOUT_S, TIMEOUT_S)
    for url in farm.urls:
        kept.add_feed(url, exist_ok=True)
    start = time.perf_counter()
    kept.update_feeds(workers=20, scheduled=False)
    seconds = time.perf_counter() - start
    entries = kept.get_entry_counts().total
    kept.close()
    return seconds, entries or 0


def loop(folder: Path, farm: Farm) -> Said:
    """Poll with a plain loop: feedparser fetches and parses one after the other; SQLite keeps id, title and text."""
    import feedparser

    socket.setdefaulttimeout(TIMEOUT_S)
    db = sqlite3.connect(folder / "loop.sqlite")
    db.execute("create table if not exists feeds (url primary key, etag, modified)")
    db.execute("create table if not exists entries (url, id, title, link, text, primary key (url, id))")
    known = {url: (etag, modified) for url, etag, modified in db.execute("select * from feeds")}
    start = time.perf_counter()
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
    seconds = time.perf_counter() - start
    return seconds, db.execute("select count(*) from entries").fetchone()[0]


ENGINES: dict[str, Callable[[Path, Farm], Said]] = {"afterword": afterword, "reader": reader, "plain loop": loop}

if __name__ == "__main__":
    engine, folder, count, port = sys.argv[1:]
    seconds, entries = ENGINES[engine](Path(folder), Farm(int(port), int(count)))
    print(json.dumps({"seconds": seconds, "entries": entries}))
