"""The way to the other process: what is told within a moment goes together, for each telling wakes the other side."""

from __future__ import annotations

import os
import threading
import time
from typing import IO

from afterword.worker.frames import Told, framed

MOMENT_S = 0.01


class Outbox:
    """Tells; where nobody listens any more, this process ends. Thread-safe."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._held = bytearray()
        self._is_holding = threading.Event()
        threading.Thread(target=self._let_go, daemon=True).start()

    def tell(self, told: Told, soon: bool = False) -> None:
        """Tell at once, or *soon*, together with what comes meanwhile."""
        frame = framed(told)
        with self._lock:
            self._held += frame
            if not soon:
                self._flush()
            elif not self._is_holding.is_set():
                self._is_holding.set()

    def _flush(self) -> None:
        try:
            self._stream.write(self._held)
            self._stream.flush()
        except OSError:
            os._exit(0)
        self._held.clear()
        self._is_holding.clear()

    def _let_go(self) -> None:
        while self._is_holding.wait():
            time.sleep(MOMENT_S)
            with self._lock:
                self._flush()
