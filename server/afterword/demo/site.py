"""The made-up company's site: home, blog with its feed, and a job page to try the extension on; loopback only."""

from __future__ import annotations

import json
import threading
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from afterword.demo import story


def pages(base: str, now: datetime) -> dict[str, tuple[str, str]]:
    """Return path → (content type, text) of the whole site."""
    html = "text/html; charset=utf-8"
    blog = "".join(f'<li><a href="/blog/{a.slug}">{escape(a.title)}</a></li>' for a in story.ARTICLES)
    site = {
        "/": (
            html,
            _page(
                "Lanternshift",
                f'<h1>Rosters people can live with</h1><p>{escape(story.AD)}</p><a href="/blog/">Blog</a>',
            ),
        ),
        "/blog/": (html, _page("Lanternshift blog", f"<h1>Blog</h1><ul>{blog}</ul>")),
        "/feed.xml": ("application/rss+xml; charset=utf-8", _feed(base, now)),
        "/jobs/implementation-lead": (html, _job(base, now)),
    }
    for article in story.ARTICLES:
        site[f"/blog/{article.slug}"] = (
            html,
            _page(article.title, f"<h1>{escape(article.title)}</h1><p>{escape(article.text)}</p>"),
        )
    return site


def _page(title: str, body: str, head: str = "") -> str:
    feed = '<link rel="alternate" type="application/rss+xml" title="Lanternshift blog" href="/feed.xml">'
    style = (
        "<style>body{font:18px/1.6 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#22302e}</style>"
    )
    return f'<!doctype html><html lang="en"><head><title>{escape(title)}</title>{feed}{head}{style}</head><body>{body}</body></html>'


def _feed(base: str, now: datetime) -> str:
    items = "".join(
        f"<item><title>{escape(a.title)}</title><link>{base}/blog/{a.slug}</link><guid>{base}/blog/{a.slug}</guid>"
        f"<dc:creator>{escape(a.author)}</dc:creator><pubDate>{format_datetime(now - timedelta(hours=a.hours_ago))}</pubDate>"
        f"<description>{escape(a.text)}</description></item>"
        for a in story.ARTICLES
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>Lanternshift blog</title><link>{base}/</link>{items}</channel></rss>"
    )


def _job(base: str, now: datetime) -> str:
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": story.JOB,
        "hiringOrganization": {"@type": "Organization", "name": story.COMPANY, "sameAs": f"{base}/"},
        "jobLocation": {
            "@type": "Place",
            "address": {"@type": "PostalAddress", "addressLocality": "Leeds", "addressCountry": "GB"},
        },
        "datePosted": (now - timedelta(days=20)).date().isoformat(),
        "employmentType": "FULL_TIME",
        "description": story.AD,
        "identifier": {"@type": "PropertyValue", "name": story.COMPANY, "value": "LS-118"},
    }
    head = f'<script type="application/ld+json">{json.dumps(posting)}</script>'
    body = (
        f"<h1>{story.JOB}</h1><p>Leeds, full time</p><p>{escape(story.AD)}</p>"
        "<h2>Your contact</h2><p>Ines Okafor, Head of Implementation, ines.okafor@lanternshift.example</p>"
    )
    return _page(f"{story.JOB} - Lanternshift", body, head)


class Site:
    """The site, served until it is closed."""

    def __init__(self, now: datetime) -> None:
        site: dict[str, tuple[str, str]] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                kind, text = site.get(self.path.partition("?")[0], ("text/plain", ""))
                body = text.encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self._server.server_address[1]}"
        site.update(pages(self.base, now))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
