"""Fixtures that many tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desks import World
from serving import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that all tests of the run share; they keep apart by making companies of their own."""
    running = Server(tmp_path_factory.mktemp("home"))
    yield running
    assert running.stop() == 0, running.told()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server for one test alone, which may stop, kill and start it."""
    running = Server(tmp_path)
    yield running
    if running.process.poll() is None:
        running.stop()


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A desk in memory and its app, without a socket."""
    return World(tmp_path)
