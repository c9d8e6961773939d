"""From the click on the icon to the preview of a 1 MB page, in a real Chromium; `scripts/bench popup` prints this."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent / "e2e"))

from chromium import Extension, launch
from places import BOARD, Places, job
from serving import Server

ROUNDS, MOST_MS, SIZE = 9, 400, 1_000_000
# Large pages of job boards have three to five thousand tags in a megabyte; the rest is long attributes and scripts.
PART = (
    f"<section class='{'block wide ' * 40}'><h3>About us</h3><p style='{'--space: 2px; ' * 40}'>We draw harbour charts "
    f"with pilots.</p><ul data-state='{'x' * 400}'><li>One</li></ul></section><script>{'let a = 1;' * 60}</script>"
)
SHOWN = "document.getElementById('main').dataset.state === 'preview' && performance.now()"  # since the popup began
PAIR = """([base, code]) => fetch(`${base}/api/v1/pair`, {method: "POST", headers: {"Content-Type": "application/json"},
  body: JSON.stringify({code, client: {name: "bench"}})}).then(answer => answer.json())
  .then(told => chrome.storage.local.set({pairing: {base, token: told.token, server_id: told.server_id}}))"""
CALL = "performance.getEntriesByType('resource').find(each => each.name.includes('captures')).duration"


def main() -> None:
    """Print the median of the whole, of what the server took of it, and of the server's own processor time."""
    with (
        tempfile.TemporaryDirectory() as home,
        tempfile.TemporaryDirectory() as profile,
        sync_playwright() as playwright,
    ):
        places, server = Places(), Server(Path(home))
        text = job(places.base).replace("</body>", PART * (SIZE // len(PART)) + "</body>")
        places.pages["/jobs/long"] = ("text/html; charset=utf-8", text)
        context = launch(playwright, Path(profile), places)
        try:
            code = server.post("/pairing-codes", {})["code"]
            context.service_workers[0].evaluate(PAIR, [f"http://afterword.localhost:{server.port}", code])
            page = context.new_page()
            page.goto(f"http://{BOARD}/jobs/long")
            rounds = [one(Extension(context), page, server) for _ in range(ROUNDS)][1:]
        finally:
            context.close()
            server.stop()
            places.close()
    whole, asked, busy = (round(median(column)) for column in zip(*rounds, strict=True))
    print(f"click to preview {whole} ms (at most {MOST_MS}), of it the server {asked} ms ({busy} ms of processor)")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def one(extension: Extension, page: object, server: Server) -> tuple[float, float, float]:
    """Click once: milliseconds of the whole, of the request, and of the server's processor time."""
    before = busy_ms(server)
    popup = extension.click(page)  # type: ignore[arg-type]
    whole = popup.wait(SHOWN)
    return whole, popup.eval(CALL), busy_ms(server) - before


def busy_ms(server: Server) -> float:
    """Return the processor time of the server's process so far."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
