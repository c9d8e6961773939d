"""Time to rank one company's posts, cold and warm, beside a plain BM25 pass; `scripts/bench suggest` prints this."""

from __future__ import annotations

import json
import math
import random
import sys
import time
from collections import Counter
from datetime import timedelta
from statistics import median

from msgspec.structs import replace

from afterword import suggest, text
from afterword.model import Fact, Post
from desks import NOON
from stories import story

POSTS, ROUNDS, WORDS = 10_000, 7, 260
TALK = [line.split() for line in (
    "we moved the roster to a shared board and the night ward swaps fell by half",
    "the oven holds its heat longer since we changed the order of the trays",
    "our planners asked drivers what they need before they leave the depot",
    "a small test showed that guests read the second line first",
    "the team measured humidity in four halls for a month and wrote down why",
    "how we cut the queue at the counter and what our bakers learned from it",
    "the new guide explains the retry budget with three drawings",
    "volunteers from two schools painted the bench by the river",
    "what would you have asked the supplier before the second delivery",
    "the survey says that people want fewer mails and longer notice",
)]  # fmt: skip
K1, B = 1.5, 0.75


def posts(count: int) -> list[Post]:
    """Return invented posts of about 1,500 characters, the newest first, spread over two months."""
    pick = random.Random(7)
    made = []
    for n in range(count):
        said = " ".join(
            " ".join(pick.sample(line, len(line) - 3)) + f" {pick.randrange(99)}."
            for line in pick.choices(TALK, k=WORDS // 13)
        )
        title = " ".join(pick.choice(TALK)[:6]).capitalize()
        when = NOON - timedelta(minutes=8 * n)
        made.append(
            Post(
                id=f"n{n}",
                company_id="c",
                title=f"{title} {n}",
                url=f"https://bread.example/{n}",
                text=said,
                author=f"Pat {n % 40}",
                published_at=when,
            )
        )
    return made  # fmt: skip


def bm25(asked: list[str], counted: list[Counter[str]]) -> list[int]:
    """Return the order of texts by plain BM25, each text counted beforehand."""
    mean = sum(c.total() for c in counted) / len(counted)
    idf = {t: math.log(1 + len(counted) / (1 + sum(t in c for c in counted))) for t in set(asked)}
    scores = [
        sum(idf[t] * c[t] * (K1 + 1) / (c[t] + K1 * (1 - B + B * c.total() / mean)) for t in asked if t in c)
        for c in counted
    ]
    return sorted(range(len(counted)), key=lambda n: -scores[n])


def _took(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Print milliseconds of a first and of later rankings, and the ratio to BM25."""
    known = posts(int(sys.argv[1]) if len(sys.argv) > 1 else POSTS)
    situation = story(
        title="Night Baker",
        ad="Early shifts, ovens, humidity and a roster that holds.",
        notes="the roster swaps at night are the hard part",
    )
    situation = replace(
        situation,
        profile=replace(
            situation.profile, facts=(*situation.profile.facts, Fact(id="P9", text="Planned rosters for a ward"))
        ),
    )
    counted = [Counter(text.stems(f"{post.title} {post.text}", "en")) for post in known]
    asked = text.stems(
        "night baker early shifts ovens humidity roster holds roster swaps night hard part planned rosters ward", "en"
    )

    def ranked() -> object:
        return suggest.rank(known, situation, (), NOON)

    cold = _took(ranked)
    warm = [_took(ranked) for _ in range(ROUNDS)]
    plain = [_took(lambda: bm25(asked, counted)) for _ in range(ROUNDS)]
    new = [replace(post, id=f"new{n}", title=f"New {post.title}") for n, post in enumerate(known[:20])]
    after_poll = _took(lambda: suggest.rank([*new, *known], situation, (), NOON))
    told = {"posts": len(known), "cold_ms": cold, "cold_us_per_post": 1000 * cold / len(known), "warm_ms": median(warm),
            "after_20_new_ms": after_poll, "bm25_ms": median(plain), "warm_to_bm25": median(warm) / median(plain)}  # fmt: skip
    print(json.dumps({name: round(value, 1) for name, value in told.items()}, indent=1))


if __name__ == "__main__":
    main()
