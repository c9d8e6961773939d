"""Where a company writes, and what is new there.

`feeds.read` and `feeds.discover` need parsers and are imported by the worker only.
"""

from afterword.feeds.health import due, schedule
from afterword.feeds.on_page import on_page
from afterword.feeds.shelf import fold

__all__ = ["due", "fold", "on_page", "schedule"]
