"""A company's own site and a job board under real host names, served on loopback: pages and feed written for tests."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BOARD, SITE = "jobs.example.com", "www.skerry-charts.example"

TEXT = (
    "For two years our harbour charts were redrawn by hand each spring. In May we let the pilots mark what had moved "
    "since the last survey, on paper, in their own words. 212 marks came back in a week, and 9 of them were shoals "
    "nobody had on file. The hard part was not the drawing. It was writing the marks so that the next pilot believes "
    "them. How do you make a note that a stranger will trust?"
)
LAYOFFS = (
    "Today we told 31 colleagues that they will lose their jobs. These layoffs are the hardest decision of the year. "
    "Everybody affected receives severance."
)


def feed(base: str) -> str:
    def item(slug: str, title: str, author: str, days: int, text: str) -> str:
        date = format_datetime(datetime.now(UTC) - timedelta(days=days))
        return (
            f"<item><title>{title}</title><link>{base}/blog/{slug}</link><guid>{slug}</guid>"
            f"<dc:creator>{author}</dc:creator><pubDate>{date}</pubDate><description>{text}</description></item>"
        )

    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Skerry Charts Blog</title><link>{base}/</link>"
        + item("marks", "What 212 pencil marks taught us about charts", "Maren Oduya", 3, TEXT)
        + item("changes", "A difficult update about our team", "Skerry Charts", 2, LAYOFFS)
        + item("release", "Chart viewer 3.1 release notes", "Skerry Charts", 1, "Fixed: printing. Fixed: zoom.")
        + "</channel></rss>"
    )


def job(site: str) -> str:
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Chart Editor",
        "hiringOrganization": {"@type": "Organization", "name": "Skerry Charts", "sameAs": f"{site}/"},
        "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Bergen"}},
        "datePosted": "2026-10-20",
        "description": "<p>Edit harbour charts with the pilots who use them. You write clearly and like surveys.</p>",
        "identifier": {"@type": "PropertyValue", "value": "TM-7"},
    }
    return (
        "<!doctype html><html lang=en><head><title>Chart Editor - Skerry Charts</title>"
        f'<script type="application/ld+json">{json.dumps(posting)}</script></head>'
        "<body><h1>Chart Editor</h1><p>Skerry Charts, Bergen</p><p>Edit harbour charts with the pilots who use them.</p>"
        "<h2>Contact</h2><p>Maren Oduya, Head of Charts, maren.oduya@skerry-charts.example</p>"
        "<script>document.body.append(' (rendered)')</script></body></html>"
    )


def site_home() -> str:
    return (
        "<!doctype html><html lang=en><head><title>Skerry Charts</title>"
        '<link rel="alternate" type="application/rss+xml" title="Skerry Charts Blog" href="/blog/feed.xml"></head>'
        '<body><h1>Charts that pilots believe</h1><a href="/blog/">Blog</a></body></html>'
    )


ARTICLE = (
    "<!doctype html><html lang=en><title>Ten ways to nap</title><h1>Ten ways to nap</h1><p>Lie down first.</p></html>"
)


class Places:
    """One loopback server that answers by path; `hits` lists what was asked for."""

    def __init__(self) -> None:
        self.hits: list[str] = []
        self.pages: dict[str, tuple[str, str]] = {}
        places = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                places.hits.append(path)
                kind, text = places.pages.get(path, ("text/plain", ""))
                body = text.encode()
                self.send_response(200 if text else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.base = f"http://127.0.0.1:{self.port}"
        html = "text/html; charset=utf-8"
        self.pages |= {
            "/": (html, site_home()),
            "/blog/": (html, site_home()),
            "/blog/feed.xml": ("application/rss+xml; charset=utf-8", feed(self.base)),
            "/jobs/chart-editor": (html, job(self.base)),
            "/article": (html, ARTICLE),
        }
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
