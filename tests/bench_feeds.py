"""Polling beside `reader`, newsboat and a plain feedparser loop, on one farm of 500 feeds; `scripts/bench feeds` prints this.

*floor* asks the same farm and throws the answers away: what the farm and the sockets cost. CPU seconds are those of the
poll, and *with start* those of the whole process too; newsboat cannot be asked for the first alone.

--feeds N                      a smaller farm, for a quick look
--farm fast|slow|broken|all    all answer at once (as by default); after 200 ms; 5 % fail in five ways
--rounds N                     the median of several rounds, each with new stores
--pages                        how fast pages are while 300 new feeds are polled, and nothing else
--differential DIR             each feed file of a folder as Afterword and as feedparser alone reads it
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import venv
from pathlib import Path
from statistics import median
from typing import Any

from platformdirs import user_cache_path

from farm import FARMS, Farm, running

HERE = Path(__file__).parent
GOALS = {"cold": 2, "unchanged": 5, "one new each": 10}  # times as many feeds per second as `reader`
PATIENCE_S = 180.0  # a server that drips holds `reader` for hours
Figures = dict[str, float]


# --- the others -----------------------------------------------------------------------------


def reader_python() -> str | None:
    """Return the Python of an environment with `reader` in it, made once; None when it cannot be had."""
    home = user_cache_path("afterword-bench") / "reader"
    python = str(home / "bin" / "python")
    works = [python, "-c", "import reader, sgmllib"]
    if not Path(python).exists():
        venv.create(home, with_pip=True)
    if subprocess.run(works, check=False, capture_output=True).returncode:
        # reader 3.26 brings an older feedparser of its own, which imports sgmllib but does not ask for it.
        subprocess.run([python, "-m", "pip", "install", "-q", "reader", "sgmllib3k"], check=False, capture_output=True)
    return python if subprocess.run(works, check=False, capture_output=True).returncode == 0 else None


def engines(kind: str) -> dict[str, str]:
    """Return the engines that are there, each with its program; say aloud which is not."""
    found = {
        "afterword": sys.executable,
        "reader": reader_python(),
        "newsboat": shutil.which("newsboat"),
        "plain loop": sys.executable,
        "floor": sys.executable,
    }
    if kind != "fast":
        say("The plain loop asks one feed after the other, so it is left out where each is waited for.")
        del found["plain loop"]
    for name, program in found.items():
        if program is None:
            say(f"{name} is MISSING here, so it is not compared with.")
    return {name: program for name, program in found.items() if program}


def command(engine: str, program: str, folder: Path, farm: Farm) -> list[str]:
    """Return how an engine polls the farm once."""
    if engine != "newsboat":
        return [program, str(HERE / "feed_engines.py"), engine, str(folder), str(farm.count), str(farm.port)]
    (folder / "urls").write_text("\n".join(farm.urls))
    (folder / "config").write_text("reload-threads 20\ndownload-timeout 5\n")
    return [program, "-x", "reload", *(f"{flag}{folder / name}" for flag, name in NEWSBOAT_FILES.items())]


NEWSBOAT_FILES = {"-u": "urls", "-c": "cache.db", "-C": "config"}


# --- measured -------------------------------------------------------------------------------


def measured(args: list[str], folder: Path) -> Figures:
    """Run an engine once: seconds, entries, and CPU seconds and peak memory of all its processes."""
    start = time.perf_counter()
    with (folder / "said").open("w+b") as said:
        process = subprocess.Popen(args, stdout=said, env=os.environ | {"HOME": str(folder)})
        peak = [0.0]
        threading.Thread(target=watch, args=(process.pid, peak), daemon=True).start()
        patience = threading.Timer(PATIENCE_S, process.kill)
        patience.start()
        _, status, used = os.wait4(process.pid, 0)
        patience.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read()
    if process.returncode == -signal.SIGKILL:
        say(f"{args} was stopped after {PATIENCE_S} s")
        told = {"seconds": PATIENCE_S, "entries": 0}
    elif process.returncode:
        raise SystemExit(f"{args} failed")
    elif (folder / "cache.db").exists():  # newsboat says nothing, so that its start is measured too
        told = {"seconds": time.perf_counter() - start, "entries": newsboat_entries(folder)}
    else:
        told = json.loads(text)
    cpu_s = used.ru_utime + used.ru_stime
    return {"poll_cpu_s": cpu_s} | told | {"cpu_s": cpu_s, "peak_mb": peak[0]}


def newsboat_entries(folder: Path) -> int:
    """Return how many entries newsboat keeps."""
    with sqlite3.connect(folder / "cache.db") as db:
        return int(db.execute("select count(*) from rss_item").fetchone()[0])


def watch(pid: int, peak: list[float]) -> None:
    """Note the largest memory (PSS, in MB) of a process and its children while it runs."""
    while memory := sum(pss(one) for one in family(pid)):
        peak[0] = max(peak[0], memory)
        time.sleep(0.05)


def family(pid: int) -> list[int]:
    """Return a process and its children."""
    try:
        return [pid, *map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()), *by_threads(pid)]
    except OSError:
        return []


def by_threads(pid: int) -> list[int]:
    """Return the children that other threads of a process started."""
    lists = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children") if path.parent.name != str(pid)]
    return [int(child) for children in lists for child in children.split()]


def pss(pid: int) -> float:
    """Return the memory of a process in MB, what it shares counted in part."""
    try:
        return int(Path(f"/proc/{pid}/smaps_rollup").read_text().partition("\nPss:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        return 0.0


def rounds(kind: str, count: int, times: int) -> dict[str, dict[str, Figures]]:
    """Let every engine poll the same farm: first cold, then unchanged, then with one new entry in each feed."""
    there = engines(kind)
    found: dict[str, dict[str, list[Figures]]] = {phase: {name: [] for name in there} for phase in GOALS}
    for _ in range(times):
        with running(kind, count) as farm, tempfile.TemporaryDirectory() as home:
            for phase, results in found.items():
                if phase == "one new each":
                    farm.grow()
                for name, program in there.items():
                    folder = Path(home) / name
                    folder.mkdir(exist_ok=True)
                    results[name].append(measured(command(name, program, folder, farm), folder))
                    say(f"{kind}, {phase}, {name}: {results[name][-1]['seconds']:.2f} s")
    return {phase: {n: middle(all_) for n, all_ in results.items()} for phase, results in found.items()}


def middle(all_: list[Figures]) -> Figures:
    """Return the median of each figure."""
    return {name: median(figures[name] for figures in all_) for name in all_[0]}


def show(kind: str, count: int, found: dict[str, dict[str, Figures]]) -> None:
    """Print the table of a farm, and whether the goals are met."""
    print(f"\n{count} feeds, {kind} farm")
    print(
        f"{'':14} {'':12} {'feeds/s':>8} {'seconds':>8} {'CPU s':>7} {'with start':>10} {'peak MB':>8} {'entries':>8}"
    )
    for phase, results in found.items():
        for name, of in results.items():
            print(
                f"{phase:14} {name:12} {count / of['seconds']:8.1f} {of['seconds']:8.2f} {of['poll_cpu_s']:7.2f}"
                f" {of['cpu_s']:10.1f} {of['peak_mb']:8.0f} {of['entries']:8.0f}"
            )
        if "reader" in results:
            times = results["reader"]["seconds"] / results["afterword"]["seconds"]
            cpu = results["reader"]["poll_cpu_s"] / results["afterword"]["poll_cpu_s"]
            met = "met" if times >= GOALS[phase] else "MISSED"
            print(f"{phase:14} {times:.1f} × reader (CPU: {cpu:.1f} ×); the goal of {GOALS[phase]} × is {met}\n")


def say(words: str) -> None:
    """Tell how far it is."""
    print(words, file=sys.stderr, flush=True)


def main() -> None:
    """Measure what the command line asks for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--feeds", type=int, default=500)
    asked.add_argument("--farm", choices=(*FARMS, "all"), default="fast")
    asked.add_argument("--rounds", type=int, default=1)
    asked.add_argument("--pages", action="store_true")
    asked.add_argument("--differential", type=Path, metavar="DIR")
    given: Any = asked.parse_args()
    if given.differential:
        from feed_differences import tell

        tell(given.differential)
    elif given.pages:
        from page_times import while_polling

        print(json.dumps(while_polling(min(given.feeds, 300)), indent=1))
    else:
        for kind in FARMS if given.farm == "all" else (given.farm,):
            show(kind, given.feeds, rounds(kind, given.feeds, given.rounds))


if __name__ == "__main__":
    main()
