"""A desk in memory with a clock that a test turns, and the app over it without a socket."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from afterword.desk import Desk
from afterword.model import Entry, Feed, FeedAnswer, FeedRead, FeedSeen, Fetched
from afterword.storage import Store, open_store
from afterword.web import create_app

NOON = datetime(2026, 10, 14, 12, tzinfo=UTC)
PORT = 4747


@dataclass
class Clock:
    """Stands still until a test turns it."""

    moment: datetime = NOON

    def __call__(self) -> datetime:
        return self.moment


@dataclass
class FakeEar:
    """A network of our own: what each address answers, as a list of entries."""

    feeds: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    found: tuple[FeedSeen, ...] = ()
    pages: dict[str, Fetched] = field(default_factory=dict)

    def poll(self, feeds: Sequence[Feed]) -> Iterator[FeedAnswer]:
        for feed in feeds:
            if feed.url in self.feeds:
                read = FeedRead(kind="rss", title="A feed", entries=self.feeds[feed.url])
                yield FeedAnswer(feed_id=feed.id, status=200, url=feed.url, read=read)
            else:
                yield FeedAnswer(feed_id=feed.id, url=feed.url, error="No such host.", code="dns")

    def discover(self, start: str, company: str) -> tuple[FeedSeen, ...]:
        return self.found

    def fetch(self, url: str) -> Fetched:
        return self.pages.get(url, Fetched(url=url, error="No such host."))


class World:
    """Desk, app and a client with a script's token; background tasks run when a test says so."""

    def __init__(self, home: Path, store: Store | None = None) -> None:
        self.clock, self.ear, self.home = Clock(), FakeEar(), home
        self.tasks: list[Callable[[], None]] = []
        self.store = store or open_store("memory:")
        self.desk = Desk(self.store, self.clock, self.ear, self.tasks.append, home)
        self.app = create_app(self.desk, PORT, "0.1.0")
        self.client = self.app.test_client()
        self.token = self.desk.devices.script_token("tests")

    def background(self) -> None:
        while self.tasks:
            self.tasks.pop(0)()

    def raw(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        sent = {"Host": f"127.0.0.1:{PORT}", "Authorization": f"Bearer {self.token}", **headers}
        data = None
        if body is not None:
            data = json.dumps(body)
            sent.setdefault("Content-Type", "application/json")
        return self.client.open(f"/api/v1{path}", method=method, data=data, headers=sent)

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        answer = self.raw(method, path, body, **headers)
        return answer.status_code, answer.get_json(silent=True)

    def must(self, method: str, path: str, body: Any = None) -> Any:
        status, told = self.ask(method, path, body)
        assert status < 300, (status, told)
        return told
