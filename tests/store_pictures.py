"""The extension's icons and the pictures for the stores' pages; `scripts/store` makes them."""

from __future__ import annotations

import base64
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent / "e2e"))

from chromium import EXTENSION, Extension, launch
from mv3 import Target
from places import BOARD, Places, job
from serving import free_port

ROOT = Path(__file__).resolve().parents[1]
ICON = ROOT / "server" / "afterword" / "web" / "static" / "icon.svg"
STORE = EXTENSION / "store"
SIZES = (16, 32, 48, 64, 96, 128)
WIDE, HIGH, PANEL = 1280, 800, 400
STATE = "document.getElementById('main').dataset.state"
LOOK = """<style>body{font:17px/1.6 system-ui,sans-serif;max-width:44rem;margin:3.5rem 5rem;color:#22302f}
h1{font:500 2.4rem Georgia,serif}h2{margin-top:2rem}</style>"""
MORE = """<h2>What you will do</h2><p>Sit with pilots twice a week, and turn what they marked on paper into notes that the
next pilot believes. Decide with the surveyors which marks need a boat.</p><h2>What we look for</h2><p>You write
clearly, you ask before you change a line, and you like weather.</p>"""


def icons(page: Page) -> None:
    """Draw the icon in every size that browsers and stores ask for."""
    drawing = base64.b64encode(ICON.read_bytes()).decode()
    for size in SIZES:
        page.set_viewport_size({"width": size, "height": size})
        page.set_content(
            f"<body style='margin:0'><img style='display:block' width={size} src='data:image/svg+xml;base64,{drawing}'>"
        )
        page.screenshot(path=EXTENSION / "icons" / f"{size}.png", omit_background=True)


def picture(canvas: Page, page: Page, shown: Target, name: str) -> None:
    """Put what is shown over the page, as the browser does."""
    under = base64.b64encode(page.screenshot()).decode()
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        shown.screenshot(Path(file.name))
        over = base64.b64encode(Path(file.name).read_bytes()).decode()
    place = "top:14px;right:34px;border-radius:12px" if "popup" in name else "top:0;right:0;height:100%"
    canvas.set_viewport_size({"width": WIDE, "height": HIGH})
    canvas.set_content(
        f"<style>*{{margin:0}}img{{position:absolute}}</style><img src='data:image/png;base64,{under}'>"
        f"<img style='{place};box-shadow:0 8px 40px #0005' src='data:image/png;base64,{over}'>"
    )
    canvas.screenshot(path=STORE / f"{name}.png")


def pictures(context: BrowserContext, link: str, places: Places) -> None:
    """Pair with the demo, then show the popup on a job ad, Today beside the page, and a draft."""
    page, canvas = context.new_page(), context.new_page()
    page.set_viewport_size({"width": WIDE, "height": HIGH})
    page.goto(link)
    page.get_by_text("1,900 swap requests").first.wait_for(timeout=30_000)
    page.goto(re.sub(r"/\?.*", "/connect", link))
    page.wait_for_selector("[data-code]")
    extension = Extension(context)
    extension.click(page).wait(f"{STATE} === 'connected'")
    text = (
        job("https://www.skerry-charts.example")
        .replace("</head>", f"{LOOK}</head>")
        .replace("</body>", f"{MORE}</body>")
    )
    text = text.replace("<script>document.body.append(' (rendered)')</script>", "")
    places.pages["/jobs/chart-editor"] = ("text/html; charset=utf-8", text)
    page.goto(f"http://{BOARD}/jobs/chart-editor")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'preview'")
    picture(canvas, page, popup, "popup")
    popup = extension.click(page)
    popup.wait(f"{STATE} === 'preview'")
    popup.eval("document.querySelector('[data-act=keep]').click()")
    popup.wait(f"{STATE} === 'saved'")
    extension.store(last=None)
    page.set_viewport_size({"width": WIDE - PANEL, "height": HIGH})
    panel_page = context.new_page()
    panel_page.set_viewport_size({"width": PANEL, "height": HIGH})
    panel_page.goto(extension.address("panel/panel.html"))
    panel_page.locator(".follow-up").first.wait_for()
    beside(canvas, page, panel_page, "panel")
    panel_page.locator(".follow-up [data-act=draft]").first.click()
    panel_page.locator(".letter-text").wait_for()
    panel_page.wait_for_timeout(500)
    beside(canvas, page, panel_page, "panel-draft")


def beside(canvas: Page, page: Page, panel: Page, name: str) -> None:
    """Put the panel beside the page."""
    page.bring_to_front()
    left = base64.b64encode(page.screenshot()).decode()
    panel.bring_to_front()
    right = base64.b64encode(panel.screenshot()).decode()
    canvas.set_viewport_size({"width": WIDE, "height": HIGH})
    canvas.set_content(
        f"<style>*{{margin:0}}img{{position:absolute}}</style><img style='left:0' src='data:image/png;base64,{left}'>"
        f"<img style='top:0;right:0;box-shadow:0 0 24px #0004' src='data:image/png;base64,{right}'>"
    )
    canvas.screenshot(path=STORE / f"{name}.png")


def main() -> None:
    """Make all of them."""
    line = [sys.executable, "-m", "afterword", "demo", "--port", str(free_port()), "--no-browser"]
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        places = Places()
        demo = subprocess.Popen(line, stdout=subprocess.PIPE, text=True)
        context = launch(playwright, Path(profile), places)
        try:
            link = next(m[0] for out in demo.stdout or () if (m := re.search(r"http://afterword\S+login=\S+", out)))
            icons(context.new_page())
            pictures(context, link, places)
        finally:
            context.close()
            demo.terminate()
            places.close()


if __name__ == "__main__":
    main()
