"""Answers as they come from the worker: whoever keeps them takes at once all that came in a moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from queue import SimpleQueue
from threading import Event, Thread

from afterword.model import FeedAnswer

TOGETHER = 100
MOMENT_S = 0.03  # each keeping waits for the disk


def arriving(answers: Iterable[FeedAnswer]) -> Iterator[list[FeedAnswer]]:
    """Give the answers as they come; those that come in the same moment are given together."""
    came: SimpleQueue[FeedAnswer | BaseException | None] = SimpleQueue()
    ended = Event()

    def listen() -> None:
        problem: BaseException | None = None
        try:
            for answer in answers:
                came.put(answer)
        except BaseException as found:  # whoever waits must hear of it
            problem = found
        came.put(problem)
        ended.set()

    Thread(target=listen, name="afterword-poll", daemon=True).start()
    while True:
        together: list[FeedAnswer] = []
        while not together or (len(together) < TOGETHER and not came.empty()):
            item = came.get()
            if not isinstance(item, FeedAnswer):
                if together:
                    yield together
                if item is not None:
                    raise item
                return
            if not together:
                ended.wait(MOMENT_S)
            together.append(item)
        yield together
