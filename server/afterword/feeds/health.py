"""When a feed is asked again, and how it fares: polite intervals, patience with faults, moved and vanished feeds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from msgspec.structs import replace

from afterword.feeds.moved import moved
from afterword.model import Feed, FeedAnswer, FeedRead, Post

SHORTEST, UNKNOWN, LONGEST = timedelta(minutes=30), timedelta(hours=6), timedelta(days=1)
ASKS_PER_POST = 4  # a post is seen within a quarter of the usual time between two
QUIET = timedelta(days=90)
LONGEST_WAIT = timedelta(days=7)
FAILING_AFTER = 3
GONE_AFTER = timedelta(hours=20)
# No network here looks like no server there; such a fault must not put feeds to sleep for a day.
PERHAPS_OURS = {"dns_failed", "connect_failed"}
PERHAPS_OURS_WAIT = timedelta(hours=2)
OFFLINE_WAIT = timedelta(minutes=5)
UNSTATED_WAIT = timedelta(hours=1)  # of a 429 that does not say how long
NOT_ITS_FAULT = {"host_waits", "offline"}
OFFLINE = "No site could be reached, so there seems to be no network. It is tried again in a few minutes."

FAULTS = {
    401: "The site asks for a password (401). Afterword cannot log in; look for another feed of this company.",
    403: "The site refuses programs here (403). Afterword goes on trying once a day; another feed may be open.",
    404: "There is no feed at this address any more (404). Look for the company's feeds again.",
    410: "The site says that this feed has ended (410). Look for the company's feeds again.",
    429: "The site asks to be left alone for a while (429). Nothing needs to be done.",
}
ADVICE = {
    "dns_failed": "If other sites work, look for the company's feeds again.",
    "connect_failed": "It is asked again later; if that lasts, look for the company's feeds again.",
    "timed_out": "It is asked again later; nothing needs to be done.",
    "cut_off": "It is asked again later; nothing needs to be done.",
    "certificate": "The site has to renew it; it is asked again later.",
    "private_address": "To read feeds of your own network, start Afterword with --allow-private-hosts.",
    "too_large": "Look for a smaller feed of this company.",
    "too_many_redirects": "Open the address in the browser, or look for the company's feeds again.",
    "unreadable": "Look for another feed of this company.",
}
NOT_A_FEED = "The address gives something that is no feed. Open it in the browser, or look for the feeds again."


def schedule(
    feed: Feed, answer: FeedAnswer, posts: Sequence[Post], now: datetime, portals: Collection[str] = ()
) -> Feed:
    """Return *feed* after *answer*: its health, validators and next turn; it never moves to one of *portals*.

    *posts* are the company's; where nothing was read they are not needed, for the feed's rhythm is remembered.
    """
    fault = fault_of(answer)
    feed = replace(feed, last_polled_at=now)
    if fault:
        return _failed(feed, answer, fault, posts, now)
    return _answered(moved(feed, answer, posts, now, portals), answer, posts, now)


def fault_of(answer: FeedAnswer) -> str | None:
    """Return why the answer is none, in a sentence that says what to do; None when all is well."""
    if answer.error:
        return f"{answer.error} {ADVICE.get(answer.code or '', '')}".strip()
    if answer.status in (200, 203, 206, 226):
        return NOT_A_FEED if answer.read is not None and not answer.read.kind else None
    if answer.status == 304:
        return None
    if answer.status >= 500:
        return f"The site has a fault of its own ({answer.status}), which usually passes. Nothing needs to be done."
    return FAULTS.get(answer.status, f"The site answers with an error ({answer.status}).")


def weighed(answers: Iterable[FeedAnswer], hosts: int) -> Iterator[FeedAnswer]:
    """Give on *answers* of several *hosts*; when none of them could be reached, the network is at fault and no feed."""
    reached, held = False, []
    for answer in answers:
        if answer.code in PERHAPS_OURS and not reached:
            held.append(answer)
        else:
            reached = reached or answer.status > 0
            yield answer
    for answer in held:
        yield answer if reached or hosts < 2 else replace(answer, error=OFFLINE, code="offline")


def _answered(feed: Feed, answer: FeedAnswer, posts: Sequence[Post], now: datetime) -> Feed:
    read, headers = answer.read, answer.headers
    fresh = answer.status != 304
    memory = {name: value for name, value in feed.memory.items() if name not in ("gone_since", "wait_until", "read")}
    memory["read"] = answer.memory or feed.memory.get("read", {})
    if read is not None:
        rhythm = _rhythm(feed, read, posts, now)
        memory |= {"ttl": read.ttl_minutes, "skip_hours": list(read.skip_hours), "rhythm": rhythm}
    feed = replace(
        feed,
        title=feed.title or (read.title if read else None),
        kind=read.kind if read else feed.kind,
        state="paused" if feed.state == "paused" else "active",
        last_error=None,
        errors_in_a_row=0,
        last_changed_at=now if read and read.entries else feed.last_changed_at,
        etag=headers.get("etag") or (None if fresh else feed.etag),
        last_modified=headers.get("last-modified") or (None if fresh else feed.last_modified),
        body_hash=answer.body_hash or feed.body_hash,
        memory={name: value for name, value in memory.items() if value},
    )
    wait = max(_jittered(feed.id, _interval(feed, read, posts, now)), min(_asked_for(feed, headers), LONGEST))
    return replace(feed, next_poll_at=_allowed(now + wait, feed.memory.get("skip_hours") or ()))


def _failed(feed: Feed, answer: FeedAnswer, fault: str, posts: Sequence[Post], now: datetime) -> Feed:
    errors = feed.errors_in_a_row + (answer.code not in NOT_ITS_FAULT)
    wait, retry = _patience(feed, answer, errors, posts, now), _asked_to_wait(answer, now)
    state = "failing" if errors >= FAILING_AFTER else feed.state
    memory, next_poll = dict(feed.memory), now + max(_jittered(feed.id, wait), retry)
    if retry:
        memory["wait_until"] = (now + retry).isoformat()
    if answer.status == 410:
        since = datetime.fromisoformat(memory.setdefault("gone_since", now.isoformat()))
        if now - since >= GONE_AFTER:
            state = "gone"
        next_poll = max(next_poll, since + LONGEST)
    return replace(
        feed,
        state="paused" if feed.state == "paused" else state,
        last_error=fault,
        errors_in_a_row=errors,
        next_poll_at=None if state == "gone" else next_poll,
        memory=memory,
    )


def _patience(feed: Feed, answer: FeedAnswer, errors: int, posts: Sequence[Post], now: datetime) -> timedelta:
    """Return how long to wait after a fault: twice as long each time."""
    if answer.code == "offline":
        return OFFLINE_WAIT
    longest = PERHAPS_OURS_WAIT if answer.code in PERHAPS_OURS else LONGEST
    usual = max(_interval(feed, None, posts, now), timedelta(hours=1))
    times: int = 2 ** min(max(errors - 1, 0), 9)
    return min(usual * times, longest)


def _asked_to_wait(answer: FeedAnswer, now: datetime) -> timedelta:
    stated = _retry_after(answer.headers, now)
    if stated is None and answer.status == 429:
        return UNSTATED_WAIT
    return min(stated or timedelta(), LONGEST_WAIT)


def _interval(feed: Feed, read: FeedRead | None, posts: Sequence[Post], now: datetime) -> timedelta:
    if feed.interval_minutes:
        return max(timedelta(minutes=feed.interval_minutes), SHORTEST)
    rhythm = _rhythm(feed, read, posts, now) if read or posts else feed.memory.get("rhythm")
    if not rhythm:
        return UNKNOWN
    if now - datetime.fromisoformat(rhythm["latest"]) > QUIET:
        return LONGEST
    return min(max(timedelta(seconds=rhythm["usual_s"]) / ASKS_PER_POST, SHORTEST), LONGEST)


def _rhythm(feed: Feed, read: FeedRead | None, posts: Sequence[Post], now: datetime) -> dict[str, Any] | None:
    """Return when the newest post appeared and the usual time between two, from the last ten; None for too few."""
    dates = {post.published_at for post in posts if post.feed_id == feed.id}
    dates |= {entry.published_at for entry in read.entries} if read else set()
    latest = sorted((when for when in dates if when and when <= now), reverse=True)[:10]
    if len(latest) < 3 or latest[0] - latest[-1] < timedelta(hours=1):
        return None
    usual = (latest[0] - latest[-1]) / (len(latest) - 1)
    return {"latest": latest[0].isoformat(), "usual_s": int(usual.total_seconds())}


def _asked_for(feed: Feed, headers: Mapping[str, str]) -> timedelta:
    """Return how long the site wants its answer to be kept."""
    found = re.search(r"\bmax-age\s*=\s*\"?(\d{1,9})", headers.get("cache-control", ""))
    seconds = int(found[1]) if found else 0
    return max(timedelta(seconds=seconds), timedelta(minutes=min(int(feed.memory.get("ttl") or 0), 1440)))


def _retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value[:9]), 10**8))
    try:
        when = parsedate_to_datetime(value)
        return max(when.replace(tzinfo=when.tzinfo or UTC) - now, timedelta())
    except (ValueError, TypeError):
        return None


def _jittered(feed_id: str, wait: timedelta) -> timedelta:
    # Always the same for one feed, so that the schedule is stable across restarts.
    share = hashlib.blake2b(feed_id.encode(), digest_size=2).digest()
    return wait * (0.9 + 0.2 * int.from_bytes(share, "big") / 65535)


def _allowed(when: datetime, skip_hours: Sequence[int]) -> datetime:
    """Return the first moment from *when* on in an hour (GMT) in which the feed may be asked."""
    for _ in range(24):
        utc = when.astimezone(UTC)
        if utc.hour not in skip_hours:
            return when
        when = utc.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return when
