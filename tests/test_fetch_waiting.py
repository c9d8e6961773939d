"""Work in steps: many wait at once, none holds up another."""

import socket
import threading
import time

import pytest

from afterword.fetch import Wait, alone, elsewhere, together


def test_many_wait_as_long_as_one():
    def work():
        yield Wait(time.monotonic() + 0.1)

    started = time.monotonic()
    together((work() for _ in range(50)), 50)
    assert 0.1 <= time.monotonic() - started < 0.5


def test_everything_is_done_once_and_few_at_a_time():
    done, at_work, most = [], set(), []

    def work(n):
        at_work.add(n)
        most.append(len(at_work))
        for _ in range(n % 3):
            assert (yield Wait(time.monotonic())) is False
        at_work.remove(n)
        done.append(n)

    together(map(work, range(100)), 7)
    assert sorted(done) == list(range(100))
    assert max(most) <= 7


def test_one_that_fails_leaves_the_others_done():
    done = []

    def work(n):
        yield Wait(time.monotonic())
        if n % 2:
            raise ValueError(n)
        done.append(n)

    together(map(work, range(10)), 3)
    assert sorted(done) == [0, 2, 4, 6, 8]


@pytest.mark.parametrize("most", [1, 2, 9])
def test_who_waits_for_a_word_hears_it_or_that_it_is_late(most):
    heard = {}

    def listen(name, sock, until):
        heard[name] = yield Wait(until, sock)

    (here, there), (silent, other) = socket.socketpair(), socket.socketpair()
    with here, there, silent, other:
        there.send(b"x")
        now = time.monotonic()
        together([listen("word", here, now + 5), listen("silence", silent, now + 0.05)], most)
        assert alone(listen("word again", here, now)) is None
    assert heard == {"word": True, "silence": False, "word again": True}


def test_what_came_while_another_was_busy_is_not_late():
    heard = []
    here, there = socket.socketpair()

    def listen():
        heard.append((yield Wait(time.monotonic() + 0.1, here)))

    def busy():
        yield Wait(time.monotonic() + 0.02)
        there.send(b"x")
        time.sleep(0.2)

    with here, there:
        together([listen(), busy()], 2)
    assert heard == [True]


def test_what_blocks_is_done_elsewhere():
    def work():
        return (yield from elsewhere(threading.get_ident, time.monotonic() + 5))

    assert alone(work()) != threading.get_ident()


def test_what_fails_elsewhere_fails_here_and_what_takes_too_long_is_left():
    def work(call, seconds):
        yield from elsewhere(call, time.monotonic() + seconds)

    with pytest.raises(ZeroDivisionError):
        alone(work(lambda: 1 / 0, 5))
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        alone(work(lambda: time.sleep(1), 0.05))
    assert time.monotonic() - started < 0.9
