"""Where a company writes, and what is new there.

`feeds.read` and `feeds.discover` need parsers and are imported by the worker only.
"""

from afterword.feeds.health import schedule, weighed
from afterword.feeds.moved import portals
from afterword.feeds.on_page import on_page
from afterword.feeds.places import SILENT, is_under, offers
from afterword.feeds.shelf import fold
from afterword.feeds.turns import due, overdue

__all__ = [
    "SILENT",
    "due",
    "fold",
    "is_under",
    "offers",
    "on_page",
    "overdue",
    "portals",
    "schedule",
    "weighed",
]
