"""What keeps a process that reads strangers' files from holding up the machine: time, memory, rank."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
from collections.abc import Iterator

PARSE_S = 30.0
NICE = 5  # pages go first
MEMORY = 2**30
_NOWHERE = os.open(os.devnull, os.O_WRONLY)


@contextlib.contextmanager
def deadline(seconds: float = PARSE_S) -> Iterator[None]:
    """End this process when the block takes too long; the system does it, so that nothing can hold it up."""
    if sys.platform == "win32":  # there it costs a thread each time
        faulthandler.dump_traceback_later(seconds, exit=True, file=_NOWHERE)
    else:
        signal.setitimer(signal.ITIMER_REAL, seconds)  # which ends whoever does not listen to it
    try:
        yield
    finally:
        if sys.platform == "win32":
            faulthandler.cancel_dump_traceback_later()
        else:
            signal.setitimer(signal.ITIMER_REAL, 0)


def step_back() -> None:
    """Let pages go first and Ctrl-C to the parent only, and let a feed that swells fail here, and not the machine."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(max(0, NICE - os.nice(0)))
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]))
