"""The units of a promise: from what was said, and the day it was said on, to the days it covers.

Each module holds the units of one kind: functions of `Said` and the row's number. None means that no day can be told.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module

from .said import Days, Said, monday

Unit = Callable[[Said, int], Days | None]
MODULES = ("counts", "dates", "holidays", "months", "relative", "weeks")

__all__ = ["Days", "Said", "Unit", "monday", "unit"]


@lru_cache(maxsize=64)
def unit(name: str) -> Unit:
    """Return the unit of a row by its name."""
    modules = [import_module(f"{__name__}.{module}") for module in MODULES]
    found: Unit = next(getattr(module, name) for module in modules if hasattr(module, name))
    return found
