"""The worker process itself: fetches many feeds at once, parses one or two at a time, and ends with its parent."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import threading
import time
from collections.abc import Sequence
from importlib.metadata import metadata
from typing import IO, Any

import msgspec
from msgspec.structs import replace

from afterword import settings
from afterword.feeds.discover import discover
from afterword.feeds.health import fault_of
from afterword.feeds.read import parse_new
from afterword.fetch import Fetcher, Steps, elsewhere, together
from afterword.model import Feed, FeedAnswer, FeedRead, FeedSeen, Fetched
from afterword.worker.frames import Ask, Told, read_frame
from afterword.worker.hosts import Hosts, by_host
from afterword.worker.limits import PARSE_S, deadline, step_back
from afterword.worker.outbox import Outbox
from afterword.worker.second import Given, Second

AT_ONCE = 40
DISCOVER_S = 30.0  # somebody may be waiting for it
KEPT_HEADERS = ("etag", "last-modified", "cache-control", "retry-after", "expires", "content-type")
WAITING = "Another feed of this site was asked to wait, so this one waits too."
UNREADABLE = "The feed is damaged in a way that cannot be read."


def user_agent() -> str:
    """Name the program truthfully, with the contact that the person set, else the project's page if it has one."""
    about = metadata("afterword")
    pages = (line.partition(",")[2].strip() for line in about.get_all("Project-URL") or ())
    contact = settings.contact() or next((page for page in pages if page.startswith("https://")), None)
    reachable = f"+{contact}; " if contact else ""
    return f"Afterword/{about['Version']} ({reachable}feed reader of one person)"


class Process:
    """Answers asks from *inbox* on *outbox*."""

    def __init__(self, hosts: Hosts, inbox: IO[bytes], outbox: IO[bytes]) -> None:
        self._hosts, self._inbox = hosts, inbox
        self._tell = Outbox(outbox).tell
        self._parsing = threading.Lock()
        self._second = Second()

    def run(self) -> None:
        """Answer until the other side closes the pipe."""
        while frame := read_frame(self._inbox):
            ask = msgspec.msgpack.decode(frame, type=Ask)
            threading.Thread(target=self._answer, args=(ask,), daemon=True).start()

    def _answer(self, ask: Ask) -> None:
        try:
            if ask.what == "poll":
                together((self._poll_host(ask.number, feeds) for feeds in by_host(ask.feeds)), AT_ONCE)
                self._second.rest()
            elif ask.what == "discover":
                self._tell(Told(number=ask.number, seen=self._discover(ask)))
            else:
                self._tell(Told(number=ask.number, fetched=self._hosts.get(ask.address)))
        finally:
            self._tell(Told(number=ask.number, done=True))

    def _discover(self, ask: Ask) -> tuple[FeedSeen, ...]:
        until = time.monotonic() + DISCOVER_S

        def get(url: str) -> Fetched:
            left = until - time.monotonic()
            if left <= 0:
                return Fetched(url=url, error="There was no time left for this address.", code="timed_out")
            return self._hosts.get(url, deadline_s=min(left, 10))

        return discover(ask.address, get, ask.company)

    def _poll_host(self, number: int, feeds: Sequence[Feed]) -> Steps[None]:
        told_to_wait: Fetched | None = None
        for feed in feeds:
            if told_to_wait:
                answer = _waiting(feed, told_to_wait)
            else:
                got = yield from self._hosts.steps(feed.url, feed.etag, feed.last_modified)
                told_to_wait = (
                    got if got.status == 429 or (got.status == 503 and "retry-after" in got.headers) else None
                )
                answer = yield from self._read(number, feed, got)
            self._tell(Told(number=number, answer=answer), soon=True)

    def _read(self, number: int, feed: Feed, got: Fetched) -> Steps[FeedAnswer]:
        answer = FeedAnswer(
            feed_id=feed.id,
            status=got.status,
            url=got.url,
            headers={name: got.headers[name] for name in KEPT_HEADERS if name in got.headers},
            permanent=got.permanent,
            error=got.error,
            code=got.code,
        )
        if got.error or got.status == 304:
            return answer
        if got.status != 200:
            return replace(answer, error=fault_of(answer), code=f"http_{got.status}")
        body_hash = hashlib.blake2b(got.body, digest_size=16).hexdigest()
        if body_hash == feed.body_hash:
            return replace(answer, body_hash=body_hash)
        read, memory = yield from self._parse(number, feed, got)
        if read is None:
            return replace(answer, error=UNREADABLE, code="unreadable")
        answer = replace(answer, read=read)
        if not read.kind:
            return replace(answer, error=fault_of(answer), code="not_a_feed")
        return replace(answer, body_hash=body_hash, memory=memory)

    def _parse(self, number: int, feed: Feed, got: Fetched) -> Steps[tuple[FeedRead | None, dict[str, Any]]]:
        # Behind a redirect all is read, so that it shows whether it is the same feed.
        known = {} if got.permanent else feed.memory.get("read") or {}
        given = Given(body=got.body, url=got.url, content_type=got.headers.get("content-type", ""), known=known)
        if self._second.is_free():
            taken = yield from elsewhere(lambda: self._second.read(given), time.monotonic() + 2 * PARSE_S)
            if taken:
                return taken.read, taken.memory
        with self._parsing:
            try:
                with deadline():
                    self._tell(Told(number=number, parsing=feed.id))
                    return parse_new(given.body, given.url, given.content_type, given.known)
            except Exception:
                return None, {}


def _waiting(feed: Feed, asked: Fetched) -> FeedAnswer:
    headers = {name: asked.headers[name] for name in ("retry-after",) if name in asked.headers}
    return FeedAnswer(feed_id=feed.id, status=asked.status, headers=headers, error=WAITING, code="host_waits")


def main() -> None:
    """Run until stdin closes: that is also what happens when the parent dies."""
    step_back()
    outbox = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr
    private = "--allow-private-hosts" in sys.argv
    with contextlib.suppress(msgspec.MsgspecError):
        Process(Hosts(Fetcher(private, user_agent())), sys.stdin.buffer, outbox).run()
    os._exit(0)


if __name__ == "__main__":
    main()
