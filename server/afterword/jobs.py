"""What runs by itself, and when: one short tick that asks the store what is due by the wall clock."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from queue import SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.desk import Desk

log = logging.getLogger("afterword")
TICK = timedelta(seconds=30)  # short, because a sleeping laptop's scheduler does not notice the time that passed
KEEP = timedelta(hours=1)
SWITCH_S = 0.001  # a page that wants to go on waits so long for the background's Python, not five times as long


class Jobs:
    """The scheduler of this process. Tasks given before `start` wait for it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self._scheduler: Any = None
        self._waiting: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._lock = Lock()

    def later(self, task: Callable[[], None]) -> None:
        """Run *task* soon, in the background."""
        with self._lock:
            if self._scheduler is None:
                self._waiting.put(task)
            else:
                self._scheduler.add_job(_logged(task))

    def start(self, desk: Desk) -> None:
        """Begin to tick; APScheduler is imported here, after the server listens."""
        from apscheduler.executors.pool import ThreadPoolExecutor
        from apscheduler.schedulers.background import BackgroundScheduler

        sys.setswitchinterval(SWITCH_S)
        # Never skipped for being late, never twice at once: laptops sleep.
        scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(4)},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        scheduler.add_job(
            _logged(desk.feeds.poll_due),
            "interval",
            seconds=TICK.seconds,
            next_run_time=self.now() + timedelta(seconds=5),
        )
        scheduler.add_job(
            _logged(desk.keeping.back_up_if_due), "interval", seconds=KEEP.seconds, next_run_time=self.now()
        )
        scheduler.add_job(_logged(desk.feeds.warm))
        scheduler.start()
        self._scheduler = scheduler
        while not self._waiting.empty():
            self.later(self._waiting.get())

    def stop(self) -> None:
        """Let the running task end, and start no other: not even one that it asks for, or both would wait."""
        with self._lock:
            scheduler, self._scheduler = self._scheduler, None
        if scheduler is not None:
            scheduler.remove_all_jobs()
            scheduler.shutdown(wait=True)


def _logged(task: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        try:
            task()
        except Exception:
            log.exception("a task in the background failed")

    return run
