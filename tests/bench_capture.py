"""How fast and how lean pages are read, beside `extruct` alone on the same pages; `scripts/bench capture` prints this.

Times are of the processor: what else the machine does is not counted.

bench_capture.py [FOLDER]     pages of our own, grown to 1 MB, and those of FOLDER (*.html) where one is named
bench_capture.py --one NAME   one hostile page, as the bench asks a fresh process for it
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from afterword.capture import read
from afterword.model import PageInView, Profile
from hostile_pages import HOSTILE

PAGES = Path(__file__).parent / "pages"
MEGABYTE = 2**20
ROUNDS = 3
VIEWER = Profile(name="Robin Seeker")
URL = "https://adler.example/jobs/12345-cook"


def own_pages() -> Iterator[tuple[str, str]]:
    """Yield the addresses and documents of the test pages."""
    for case in sorted(PAGES.glob("*/*/expected.json")):
        said = json.loads(case.read_text(encoding="utf-8"))
        yield said["url"], (case.parent / "page.html").read_text(encoding="utf-8")


def grown(html: str, size: int = MEGABYTE) -> str:
    """Return the page with what makes pages large: a menu, other jobs, scripts, state and drawings."""
    parts, total, number = [html], len(html), 0
    head, body, tail = html.rpartition("</body>")
    while total < size:
        number += 1
        more = "".join(piece.replace("NUMBER", str(number)) for piece in FILLING)
        parts.append(more)
        total += len(more)
    return "".join([head, *parts[1:], body, tail]) if body else "".join(parts)


# In the proportions of job pages of that size: some 5,000 tags to a megabyte, most of the rest scripts and styles.
FILLING = (
    "<li class='nav-item'><a class='link link--plain' href='/about/page-NUMBER'>Page NUMBER</a></li>",
    "<div class='card' data-id='NUMBER'><h4><a href='/jobs/900NUMBER-baker'>Baker NUMBER</a></h4><p>Wels, Austria</p>"
    "<span class='tag'>Full-time</span><time>3 days ago</time></div>",
    "<script>window.__chunk_NUMBER = function (a, b) { var c = a.map(function (d) { return d + b; }); return c; };"
    + "(self.push||[]).push([NUMBER,{e:1}]);" * 40
    + "</script>",
    '<script type="application/json">{"items": ['
    + ",".join('{"id": NUMBER, "name": "Item NUMBER", "url": "/x/NUMBER", "tags": ["a", "b"]}' for _ in range(15))
    + "]}</script>",
    "<style>.c-NUMBER{color:#123;margin:0 auto;padding:1px 2px 3px 4px}"
    + ".d{display:flex}" * 60
    + "</style><svg viewBox='0 0 24 24'><path d='M12 2L2 7l10 5 10-5-10-5z' fill='none'/></svg>",
    "<section><p>" + "We bake bread for the whole valley and look after each other. " * 6 + "</p></section>",
)


def milliseconds(act: Callable[[], object]) -> float:
    """Return the best of some rounds: other work on the machine disturbs single ones."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        act()
        times.append((time.process_time() - start) * 1000)
    return min(times)


def compare(pages: list[tuple[str, str]]) -> dict[str, Any]:
    """Measure both readers on the same pages, one page after the other."""
    import extruct

    ours, theirs = [], []
    for url, html in pages:
        ours.append(milliseconds(lambda url=url, html=html: read(PageInView(url=url, html=html), VIEWER)))
        theirs.append(milliseconds(lambda url=url, html=html: _quietly(extruct.extract, html, base_url=url)))
    return {
        "pages": len(pages),
        "median_kb": round(median(len(html) for _, html in pages) / 1024),
        "ours": _told(ours),
        "extruct": _told(theirs),
        "times_as_fast": round(sum(theirs) / sum(ours), 1),
    }


def _quietly(act: Callable[..., object], *args: object, **named: object) -> object:
    """Call it; a page that it cannot read counts as read."""
    try:
        return act(*args, **named)
    except Exception:
        return None


def _told(times: list[float]) -> dict[str, float]:
    return {
        "median_ms": round(median(times), 1),
        "worst_ms": round(max(times), 1),
        "pages_per_second": round(1000 * len(times) / sum(times), 1),
    }


def peak_megabytes() -> float:
    """Return the most memory that this process has had; `ru_maxrss` would count the parent's too."""
    status = Path("/proc/self/status")
    if status.exists():
        return round(int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1]) / 1024, 1)
    import resource

    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(size / (MEGABYTE if sys.platform == "darwin" else 1024), 1)


def one(name: str, reader: str) -> None:
    """Read one page once, in this fresh process: print its milliseconds and the process's peak."""
    read(PageInView(url=URL, html="<h1>x</h1>"), VIEWER)  # the rules are loaded
    before = peak_megabytes()
    html = grown(next(iter(own_pages()))[1]) if name == "1 MB" else HOSTILE[name]()
    view = PageInView(url=URL, html=html)
    if reader == "extruct":
        import extruct

        before = peak_megabytes()
        start = time.process_time()
        _quietly(extruct.extract, html, base_url=URL)
    else:
        start = time.process_time()
        read(view, VIEWER)
    took = round((time.process_time() - start) * 1000)
    print(json.dumps({"ms": took, "peak_mb": peak_megabytes(), "before_mb": before}))


def first_call() -> float:
    """Return the milliseconds of a process's first reading, rules and tables included."""
    code = (
        "import time; from afterword.capture import read; from afterword.model import PageInView, Profile;"
        "html = open(0, encoding='utf-8').read(); start = time.process_time();"
        f"read(PageInView(url={URL!r}, html=html), Profile()); print((time.process_time() - start) * 1000)"
    )
    page = next(iter(own_pages()))[1]
    return round(min(float(_child("-c", code, sent=page)) for _ in range(ROUNDS)), 1)


def _child(*args: str, sent: str = "") -> str:
    done = subprocess.run(
        [sys.executable, *args], input=sent, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )
    return done.stdout.strip() or json.dumps({"failed": done.stderr.strip().splitlines()[-1:]})


def fresh(name: str, reader: str = "ours") -> dict[str, Any]:
    """Read one page in a process of its own."""
    return json.loads(_child(__file__, "--one", name, reader))


def main(folder: Path | None) -> None:
    """Print all figures as JSON."""
    small = list(own_pages())
    told: dict[str, Any] = {"processors": os.cpu_count(), "first_call_ms": first_call()}
    told["test pages"] = compare(small)
    told["grown to 1 MB"] = compare([(url, grown(html)) for url, html in small[::4]])
    if folder:
        files = sorted(folder.rglob("*.html"))
        told[folder.name] = compare([(URL, file.read_text(encoding="utf-8", errors="replace")) for file in files])
    told["1 MB, fresh process"] = {reader: fresh("1 MB", reader) for reader in ("ours", "extruct")}
    told["hostile, fresh process each"] = hostile = {name: fresh(name) for name in HOSTILE}
    told["worst"] = {key: max(one.get(key, 0) for one in hostile.values()) for key in ("ms", "peak_mb")}
    print(json.dumps(told, indent=1))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], sys.argv[3])
    else:
        main(Path(sys.argv[1]) if sys.argv[1:] else None)
