"""Everything the program can do: the desk introduces the rooms to each other and to the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from afterword.desk.applications import Applications
from afterword.desk.base import Ear
from afterword.desk.captures import Captures
from afterword.desk.devices import Devices
from afterword.desk.doctor import Doctor
from afterword.desk.exchange import Exchange
from afterword.desk.feeds import Feeds
from afterword.desk.imports import Imports
from afterword.desk.interviews import Interviews
from afterword.desk.keeping import Keeping
from afterword.desk.looking_back import LookingBack
from afterword.desk.plan import Plan
from afterword.desk.posts import Posts
from afterword.desk.today import Day
from afterword.desk.way import Way
from afterword.desk.words import Words
from afterword.storage import Store

Later = Callable[[Callable[[], None]], None]

__all__ = ["Desk", "Ear", "Later"]


class Desk:
    """One desk for one home folder; every method may be called from any thread.

    *now* is the clock, *ear* listens to the network, *later* runs a task in the background,
    *home* is the folder for keys and backups.
    """

    def __init__(self, store: Store, now: Callable[[], datetime], ear: Ear, later: Later, home: Path) -> None:
        self.store, self.now, self.ear, self.later, self.home = store, now, ear, later, home
        self.way = Way()
        self.applications = Applications(self, store, now)
        self.captures = Captures(self, store, now)
        self.devices = Devices(self, store, now)
        self.doctor = Doctor(self, store, now)
        self.exchange = Exchange(self, store, now)
        self.feeds = Feeds(self, store, now)
        self.imports = Imports(self, store, now)
        self.interviews = Interviews(self, store, now)
        self.keeping = Keeping(self, store, now)
        self.looking_back = LookingBack(self, store, now)
        self.plan = Plan(self, store, now)
        self.posts = Posts(self, store, now)
        self.today = Day(self, store, now)
        self.words = Words(self, store, now)
