"""Answers as they come from the worker: whoever keeps them takes all that came meanwhile at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from queue import SimpleQueue
from threading import Thread

from afterword.model import FeedAnswer

TOGETHER = 32


def arriving(answers: Iterable[FeedAnswer]) -> Iterator[list[FeedAnswer]]:
    """Give the answers as they come; those that came meanwhile are given together."""
    came: SimpleQueue[FeedAnswer | BaseException | None] = SimpleQueue()

    def listen() -> None:
        try:
            for answer in answers:
                came.put(answer)
            came.put(None)
        except BaseException as problem:  # whoever waits must hear of it
            came.put(problem)

    Thread(target=listen, name="afterword-poll", daemon=True).start()
    going = True
    while going:
        together: list[FeedAnswer] = []
        while going and (not together or (len(together) < TOGETHER and not came.empty())):
            match came.get():
                case FeedAnswer() as answer:
                    together.append(answer)
                case BaseException() as problem:
                    raise problem
                case _:
                    going = False
        if together:
            yield together
