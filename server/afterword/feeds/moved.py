"""A feed that has moved: believed when the redirect is permanent, has lasted, and leads to the same feed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from afterword.model import Feed, FeedAnswer, Post
from afterword.networks import host_of

# Captive portals answer every address with a permanent redirect, so one is believed only when it lasts.
MOVED_AFTER, MOVED_POLLS = timedelta(days=7), 3
PORTAL_FROM = 3  # so many hosts do not move to one and the same host in the same days


def moved(feed: Feed, answer: FeedAnswer, posts: Sequence[Post], now: datetime, portals: Collection[str]) -> Feed:
    """Return *feed* as it stands after a good *answer*: at its new address, or with a note of the redirect seen."""
    memory = {name: value for name, value in feed.memory.items() if name != "moved"}
    if not answer.permanent or not answer.url or answer.url == feed.url:
        return replace(feed, memory=memory)
    if _only_secured(feed.url, answer.url):
        return _at(feed, answer.url, memory)
    before: dict[str, Any] = feed.memory.get("moved") or {}
    if not _same_feed(feed, answer, posts):
        return replace(feed, memory=memory)
    if before.get("to") != answer.url:
        before = {"to": answer.url, "since": now.isoformat(), "polls": 0}
    polls = int(before["polls"]) + 1
    lasted = polls >= MOVED_POLLS and now - datetime.fromisoformat(before["since"]) >= MOVED_AFTER
    if lasted and host_of(answer.url) not in portals:
        return _at(feed, answer.url, memory)
    return replace(feed, memory={**memory, "moved": {**before, "polls": polls}})


def portals(feeds: Iterable[Feed]) -> frozenset[str]:
    """Return the hosts to which feeds of several other hosts seem to move at once: no publisher is meant."""
    seen = {(host_of(f.memory["moved"]["to"]), host_of(f.url)) for f in feeds if f.memory.get("moved")}
    return frozenset(host for host, count in Counter(to for to, _ in seen).items() if count >= PORTAL_FROM)


def _at(feed: Feed, url: str, memory: dict[str, Any]) -> Feed:
    return replace(feed, url=url, memory={**memory, "was": [*memory.get("was", ()), feed.url][-5:]})


def _only_secured(old: str, new: str) -> bool:
    return old.startswith("http://") and new == "https://" + old.removeprefix("http://")


def _same_feed(feed: Feed, answer: FeedAnswer, posts: Sequence[Post]) -> bool:
    if answer.read is None:
        return True
    return not {p.key for p in posts if p.feed_id == feed.id}.isdisjoint(e.key for e in answer.read.entries)
