"""The second reader for real: started by a crowd, read with, killed, started again."""

import sys
import textwrap
import time

import pytest

from afterword.feeds.read import parse_new
from afterword.worker import second as second_
from afterword.worker.second import CROWD, Given, Second

ITEMS = "".join(f"<item><title>Post {n}</title><guid>g{n}</guid></item>" for n in range(3))
RSS = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Acme</title>{ITEMS}</channel></rss>".encode()
GIVEN = Given(body=RSS, url="https://acme.example/feed", content_type="text/xml")


def crowd(second: Second, given: Given = GIVEN):
    """Ask as many do at once; wait until the process is there, and return what it reads."""
    assert not any(second.is_free() for _ in range(CROWD))
    until = time.monotonic() + 30
    while not second.is_free() and time.monotonic() < until:
        time.sleep(0.02)
    return second.read(given)


@pytest.fixture
def second():
    made = Second(processors=4)
    yield made
    made._end()


def test_a_crowd_is_read_by_two_alike(second):
    read, memory = parse_new(GIVEN.body, GIVEN.url, GIVEN.content_type, {})
    taken = crowd(second)
    assert (taken.read, taken.memory) == (read, memory)
    again = second.read(Given(body=RSS.replace(b"Post 2", b"Edited"), url=GIVEN.url, content_type="", known=memory))
    assert [entry.title for entry in again.read.entries] == ["Edited"]


def test_a_few_are_read_by_one(second):
    for _ in range(3):
        assert not any(second.is_free() for _ in range(CROWD - 1))
        second.rest()
    assert second._process is None
    assert second.read(GIVEN) is None


def test_a_small_machine_has_no_second():
    small = Second(processors=2)
    assert not any(small.is_free() for _ in range(3 * CROWD))
    assert small._process is None


def test_what_cannot_be_read_is_said_so(second):
    assert (
        crowd(second, Given(body=b"<?xml version='1.0'?><rss>" + b"<a>" * 300, url="x", content_type="")).read is None
    )
    assert second.read(GIVEN).read.title == "Acme"


def test_a_feed_at_which_it_dies_takes_no_other_with_it(second, monkeypatch):
    fatal = textwrap.dedent("""
        import os
        import afterword.feeds.read as reading
        read = reading.parse_new
        reading.parse_new = lambda body, url, *rest: os._exit(9) if "fatal" in url else read(body, url, *rest)
        from afterword.worker.second import main
        main()
    """)
    monkeypatch.setattr(second_, "COMMAND", [sys.executable, "-c", fatal])
    assert crowd(second).read.title == "Acme"
    assert second.read(Given(body=RSS, url="https://acme.example/fatal", content_type="")).read is None
    assert crowd(second).read.title == "Acme"
