"""Server time and weight of each page with 100 applications and 10,000 posts; `scripts/bench pages` prints this."""

from __future__ import annotations

import json
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from afterword.model import Company, Draft, Feed, Happening, Interview, Opportunity, Person, Post
from afterword.storage import open_store
from desks import NOON, World

APPLICATIONS, POSTS, ROUNDS = 100, 10_000, 7
MOST_MS, MOST_BYTES = 50, 150 * 1024
WORDS = [
    "roster",
    "night",
    "ward",
    "swap",
    "oven",
    "humidity",
    "chart",
    "pilot",
    "survey",
    "ledger",
    "retry",
    "queue",
    "guide",
    "school",
    "lesson",
    "slope",
]
AD = " ".join(WORDS * 40)  # an ad of 640 words
STAGES = ("applied", "interviewing", "interviewing", "final", "rejected")
# What the dashboard asks for, page by page.
PAGES = {
    "today": ["/me", "/today?limit=30"],
    "applications": ["/opportunities?brief=true&limit=1", "/opportunities?brief=true&limit=50"],
    "applications, board": ["/opportunities?brief=true&limit=1", "/opportunities?brief=true&limit=200"],
    "application": [
        "/opportunities/o5", "/people?opportunity_id=o5", "/profile", "/opportunities/o5/follow-ups", "/interviews?opportunity_id=o5",
        "/drafts?opportunity_id=o5&brief=true", "/opportunities/o5/suggestions?limit=3", "/opportunities/o5/events",
    ],
    "draft": ["/drafts/d5-0", "/opportunities/o5", "/people?opportunity_id=o5", "/opportunities/o5/follow-ups", "/interviews/i5"],
    "company": [
        "/companies/c5", "/opportunities?company_id=c5&brief=true&limit=50", "/companies/c5/posts?limit=20&brief=true",
        "/companies/c5/pulse", "/companies/c5/feeds",
    ],
    "people": ["/people?limit=50"],
    "person": ["/people/p50", "/opportunities/o5", "/interviews?opportunity_id=o5", "/drafts?opportunity_id=o5&person_id=p50&limit=30"],
    "feeds": ["/companies", "/feeds"],
    "looking back": ["/insight"],
    "search": ["/search?q=humidity&limit=50"],
    "profile": ["/profile", "/regions"],
    "settings": ["/settings", "/devices", "/backups"],
}  # fmt: skip


def fill(world: World) -> None:
    """Keep a long job search."""
    for n in range(APPLICATIONS):
        where: Any = {"opportunity_id": f"o{n}"}
        people = [Person(id=f"p{n}{i}", name=f"Pat {n} Doe{i}", email=f"p{n}{i}@x.example", **where) for i in range(2)]
        end = NOON - timedelta(days=n % 30, hours=3)
        notes = "\n".join(f"Pat: {WORDS[(n + k) % len(WORDS)]} is the hard part" for k in range(6))
        posts = [
            Post(id=f"n{n}-{k}", company_id=f"c{n}", feed_id=f"f{n}", title=f"On {WORDS[k % len(WORDS)]} and {WORDS[(n * k) % len(WORDS)]} {k}",
                 url=f"https://c{n}.example/{k}", text=" ".join(WORDS[(k + j) % len(WORDS)] for j in range(120)),
                 published_at=NOON - timedelta(hours=7 * k))
            for k in range(POSTS // APPLICATIONS)
        ]  # fmt: skip
        drafts = [
            Draft(id=f"d{n}-{k}", kind="thank_you", channel="email", people=(people[k % 2].id,), body=notes, at=NOON,
                  sent_at=NOON - timedelta(days=k) if k else None, **where)
            for k in range(8)
        ]  # fmt: skip
        answers = (
            [Happening(id=f"h{n}", event="reply_received", at=end + timedelta(days=n % 9), **where)] if n % 2 else []
        )
        world.store.put(
            Company(id=f"c{n}", name=f"Company {n}", website=f"https://c{n}.example/"),
            Feed(id=f"f{n}", company_id=f"c{n}", url=f"https://c{n}.example/feed.xml", title=f"Company {n} Blog", last_polled_at=NOON),
            Opportunity(id=f"o{n}", company_id=f"c{n}", company=f"Company {n}", title="Planner", region="US", description=AD,
                        stage=STAGES[n % len(STAGES)], created_at=NOON - timedelta(days=40)),
            *people,
            Interview(id=f"i{n}", started_at=end - timedelta(hours=1), ended_at=end, people=tuple(p.id for p in people),
                      notes=notes, promised="by the end of next week", **where),
            *drafts,
            *answers,
            *posts,
        )  # fmt: skip


def ask(world: World, paths: list[str]) -> tuple[float, int]:
    """Return milliseconds and bytes of one visit."""
    start = time.perf_counter()
    size = sum(len(world.raw("GET", path).data) for path in paths)
    return (time.perf_counter() - start) * 1000, size


def main() -> None:
    """Print of each page the first visit, the median, the first one after something was changed, and the bytes."""
    home = Path(tempfile.mkdtemp())
    world = World(home, open_store(home))
    fill(world)
    for paths in PAGES.values():
        for path in paths:
            world.must("GET", path)
    told = {}
    for name, paths in PAGES.items():
        times = [ask(world, paths) for _ in range(ROUNDS)]
        world.must("PATCH", "/opportunities/o7", {"location": f"Room {name}"})
        world.must(
            "POST", "/companies/c7/posts", {"title": f"New for {name}", "url": f"https://c7.example/{name}", "text": AD}
        )
        after, size = ask(world, paths)
        told[name] = {
            "median_ms": round(median(t for t, _ in times), 1),
            "after_change_ms": round(after, 1),
            "bytes": size,
        }
    print(json.dumps(told, indent=1))
    slow = [name for name, each in told.items() if each["median_ms"] > MOST_MS]
    heavy = [name for name, each in told.items() if each["bytes"] > MOST_BYTES]
    print(
        f"slower than {MOST_MS} ms: {slow or 'none'}; heavier than {MOST_BYTES // 1024} KiB of data: {heavy or 'none'}"
    )


if __name__ == "__main__":
    main()
