"""Server time of what each page asks for, with 100 applications and 10,000 posts; `scripts/bench pages` prints this."""

from __future__ import annotations

import json
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median

from afterword.model import Company, Interview, Opportunity, Person, Post
from afterword.storage import open_store
from desks import NOON, World

APPLICATIONS, POSTS, ROUNDS = 100, 10_000, 7
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


def fill(world: World) -> None:
    """Keep a long job search."""
    for n in range(APPLICATIONS):
        where = {"opportunity_id": f"o{n}"}
        people = [Person(id=f"p{n}{i}", name=f"Pat {n} Doe{i}", email=f"p{n}{i}@x.example", **where) for i in range(2)]
        end = NOON - timedelta(days=n % 30, hours=3)
        notes = "; ".join(f"{WORDS[(n + k) % len(WORDS)]} is the hard part" for k in range(6))
        posts = [
            Post(id=f"n{n}-{k}", company_id=f"c{n}", title=f"On {WORDS[k % len(WORDS)]} and {WORDS[(n * k) % len(WORDS)]} {k}",
                 text=" ".join(WORDS[(k + j) % len(WORDS)] for j in range(120)), published_at=NOON - timedelta(hours=7 * k))
            for k in range(POSTS // APPLICATIONS)
        ]  # fmt: skip
        world.store.put(
            Company(id=f"c{n}", name=f"Company {n}"),
            Opportunity(id=f"o{n}", company_id=f"c{n}", company=f"Company {n}", title="Planner", region="US", stage="interviewing"),
            *people,
            Interview(id=f"i{n}", started_at=end - timedelta(hours=1), ended_at=end, people=tuple(p.id for p in people),
                      notes=notes, promised="by the end of next week", **where),
            *posts,
        )  # fmt: skip


def main() -> None:
    """Print milliseconds (median, worst) and bytes of each answer."""
    home = Path(tempfile.mkdtemp())
    world = World(home, open_store(home))
    fill(world)
    asked = ["/me", "/today", "/opportunities", "/people", "/opportunities/o5", "/interviews?opportunity_id=o5",
             "/opportunities/o5/follow-ups", "/opportunities/o5/suggestions", "/companies/c5/posts", "/drafts?opportunity_id=o5",
             "/feeds", "/search?q=humidity", "/settings"]  # fmt: skip
    told = {}
    for path in asked:
        times, size = [], 0
        for _ in range(ROUNDS):
            start = time.perf_counter()
            size = len(json.dumps(world.must("GET", path)))
            times.append((time.perf_counter() - start) * 1000)
        told[path] = {"first_ms": round(times[0], 1), "median_ms": round(median(times), 1), "bytes": size}
    print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
