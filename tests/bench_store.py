"""What the store costs beside plain TinyDB, and what a kill leaves of it; `scripts/bench store` prints this.

`run(sizes)` measures both in one go, so that the ratios hold on any machine; `crash(rounds)` kills a writing process.
"""

from __future__ import annotations

import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from tinydb import JSONStorage, TinyDB, where
from tinydb.middlewares import CachingMiddleware

from afterword.errors import AfterwordError
from afterword.model import Post
from afterword.storage import open_store

SIZES = (100, 1_000, 10_000, 50_000)
SYLLABLES = ("ka", "lo", "mi", "ter", "an", "ve", "sto", "ri", "pe", "gu", "dor", "in", "ex", "am", "ble")
SECONDS = 2.0  # at most, for one figure
REPEATS, ROUNDS = 15, 6


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Return 8,000 made-up words and how often each is used, the first the most."""
    chance = random.Random(1)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(8_000)]
    return words, [1 / (place + 1) for place in range(len(words))]


def text(number: int | str) -> str:
    """Return 110 words, always the same for the same number."""
    return " ".join(random.Random(str(number)).choices(*vocabulary(), k=110))


def post(number: int | str, body: str | None = None) -> Post:
    """Return a post as a company might write it."""
    address = f"https://norden.example/{number}"
    body = text(number) if body is None else body
    return Post(id=f"p{number}", company_id="c1", title=f"Note {number}", url=address, key=address, text=body)


def plain(number: int | str) -> dict[str, object]:
    """Return the same as plain TinyDB keeps it."""
    value = post(number)
    return {"id": value.id, "company_id": "c1", "title": value.title, "url": value.url, "text": value.text}


def timed(act: Callable[[int], object]) -> float:
    """Return milliseconds of `act(0)`, `act(1)`, …: the best of some medians, for other work disturbs them."""
    medians, number, end = [], 0, time.perf_counter() + SECONDS
    while not medians or (len(medians) < ROUNDS and time.perf_counter() < end):
        times = []
        while not times or (len(times) < REPEATS and time.perf_counter() < end):
            start = time.perf_counter()
            act(number)
            times.append((time.perf_counter() - start) * 1000)
            number += 1
        medians.append(median(times))
    return round(min(medians), 4)


def synced(path: Path) -> float:
    """Return the milliseconds that the disk needs for any durable write: no store can be faster."""
    with path.open("wb", buffering=0) as file:

        def write(number: int) -> None:
            file.write(b"x" * 4096)
            os.fsync(file.fileno())

        return timed(write)


def ours(folder: Path, size: int) -> dict[str, float]:
    """Measure our store."""
    store = open_store(folder)
    with store.change():
        for number in range(size):
            store.put(post(number))
    store.close()
    began = time.perf_counter()
    store = open_store(folder)
    store.get(Post, "p1")
    opened = (time.perf_counter() - began) * 1000
    new = [post(f"new{number}") for number in range(REPEATS * ROUNDS)]
    figures = {
        "open": round(opened, 3),
        "insert": timed(lambda n: store.put(new[n])),
        "update": timed(lambda n: store.put(post(n, "changed"))),
        "get": timed(lambda n: store.get(Post, f"p{n}")),
        "find": timed(lambda n: store.all(Post, url=f"https://norden.example/{n}")),
        "scan": timed(lambda n: store.all(Post, title=f"Note {n}")),
        "search": timed(lambda n: store.search(" ".join(vocabulary()[0][40 + n : 42 + n]))),
    }
    store.close()
    return figures


def theirs(path: Path, size: int, made: Callable[[], Any]) -> dict[str, float]:
    """Measure plain TinyDB with one of its own storages."""
    db = TinyDB(path, storage=made())
    db.insert_multiple(plain(number) for number in range(size))
    db.close()
    began = time.perf_counter()
    db = TinyDB(path, storage=made())
    db.get(where("id") == "p1")
    opened = (time.perf_counter() - began) * 1000
    new = [plain(f"new{number}") for number in range(REPEATS * ROUNDS)]
    figures = {
        "open": round(opened, 3),
        "insert": timed(lambda n: db.insert(new[n])),
        "update": timed(lambda n: db.update({"text": "changed"}, where("id") == f"p{n}")),
        "get": timed(lambda n: db.get(where("id") == f"p{n}")),
        "find": timed(lambda n: db.search(where("url") == f"https://norden.example/{n}")),
        "scan": timed(lambda n: db.search(where("title") == f"Note {n}")),
    }
    db.close()
    return figures


def run(sizes: tuple[int, ...] = SIZES) -> dict[str, dict[str, object]]:
    """Return milliseconds by size for ours, TinyDB and TinyDB with its cache, and how many times faster ours is."""
    result: dict[str, dict[str, object]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            first = ours(home / "ours", size)
            json_ = theirs(home / "plain.json", size, lambda: JSONStorage)
            cached = theirs(home / "cached.json", size, lambda: CachingMiddleware(JSONStorage))
            again = ours(home / "ours again", size)
            mine = {name: min(first[name], again[name]) for name in first}
            disk = synced(home / "disk")
        times = {name: round(json_[name] / mine[name], 1) for name in json_}
        cached_times = {name: round(cached[name] / mine[name], 1) for name in cached}
        result[str(size)] = {
            "ours": mine,
            "tinydb": json_,
            "cached": cached,
            "×": times,
            "× cached": cached_times,
            "disk": disk,
        }
        print(size, json.dumps(result[str(size)]), file=sys.stderr, flush=True)
    result["memory"] = {"peak MiB": peak_memory(max(sizes))}
    return result


def peak_memory(size: int) -> dict[str, float]:
    """Return the peak MiB of fresh processes that open *size* posts, find 300 of them, or scan all."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(folder)
        with store.change():
            for number in range(size):
                store.put(post(number))
        store.close()
        peaks = {}
        for what in ("nothing", "find", "scan"):
            answer = subprocess.run(
                [sys.executable, __file__, what, folder], capture_output=True, check=True, text=True
            )
            peaks[what] = round(float(answer.stdout), 1)
    return peaks


def use(what: str, folder: str) -> None:
    """Use a store in a fresh process and print its peak memory in MiB."""
    store = open_store(folder)
    for number in range(300 if what == "find" else 0):
        store.all(Post, url=f"https://norden.example/{number}")
    if what == "scan":
        store.all(Post, title="Note 7")
    print(peak())


def peak() -> float:
    """Return the peak memory of this process in MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says includes the process that this one was made from
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


# --- killed in the middle of it ---------------------------------------------------------------

BEFORE = 200  # posts that lie there before every round


def crash(rounds: int, seed: int = 1) -> dict[str, int]:
    """Kill a process that writes, at random moments; count the writes it had been promised and that are gone."""
    chance = random.Random(seed)
    counts = {"rounds": rounds, "writes": 0, "lost": 0, "torn": 0, "corrupt": 0}
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(folder)
        store.put(*(post(number) for number in range(BEFORE)))
        store.close()
        for number in range(rounds):
            promised = killed(folder, number, chance)
            counts["writes"] += promised
            for name, found in losses(folder, number, promised).items():
                counts[name] += found
    return counts


def killed(folder: str, number: int, chance: random.Random) -> int:
    """Let a process write and kill it some time later; return the number of its last write that was acknowledged."""
    process = subprocess.Popen([sys.executable, __file__, "write", folder, str(number)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    last = b""
    for _ in range(chance.randint(1, 60)):
        if not (last := process.stdout.read(8)):
            raise RuntimeError("The writing process did not start, or ended by itself.")
    time.sleep(chance.uniform(0, 0.01))
    process.kill()
    rest, _ = process.communicate()
    said = last + rest
    return max(value for (value,) in struct.iter_unpack("<q", said[: len(said) // 8 * 8]))


def write(folder: str, round_: str) -> None:
    """Write until killed: a new post, the same one changed, two that belong together, one dropped; say so each time."""
    store = open_store(folder)
    os.write(1, struct.pack("<q", 0))
    for step in range(1, 1_000_000):
        name = f"r{round_}-{step}"
        with store.change("write" if step % 2 else ""):
            store.put(post(f"{name}a", "x" * (step * 37 % 3000)), post(f"{name}b", str(step)))
            store.put(post(step % BEFORE, f"{step}" + "y" * (step * 53 % 2000)))
            store.drop(Post, f"pr{round_}-{step - 3}a")
        if step % 30 == 5:
            store.forget("nothing")  # the whole file is written anew
        if step % 4 == 0:
            store.catch_up(5)
        os.write(1, struct.pack("<q", step))


def losses(folder: str, round_: int, promised: int) -> dict[str, int]:
    """Look for what a round promised; a change that is there in part is torn."""
    try:
        store = open_store(folder)
        store.check()
    except AfterwordError as fault:
        print(fault, file=sys.stderr)
        return {"corrupt": 1}
    kept = {record.id for record in store.all(Post)}
    last = max((step for step in (promised, promised + 1) if f"pr{round_}-{step}b" in kept), default=promised)
    lost = sum(f"pr{round_}-{step}b" not in kept for step in range(1, promised + 1))
    lost += sum(f"p{number}" not in kept for number in range(BEFORE))
    stale = (f"pr{round_}-{step}a" for step in range(1, last - 2))
    fresh = (f"pr{round_}-{step}a" for step in range(max(1, last - 2), last + 1))
    torn = sum(id in kept for id in stale) + sum(id not in kept for id in fresh)
    torn += {id for _, id, _ in store.search("note", len(kept) + 1)} != kept
    store.close()
    return {"lost": lost, "torn": torn}


if __name__ == "__main__":
    if sys.argv[1:2] == ["write"]:
        write(*sys.argv[2:])
    elif sys.argv[1:2] == ["crash"]:
        print(json.dumps(crash(int(sys.argv[2]))))
    elif len(sys.argv) == 3 and Path(sys.argv[2]).is_dir():
        use(*sys.argv[1:])
    else:
        print(json.dumps(run(tuple(map(int, sys.argv[1:])) or SIZES), indent=1))
