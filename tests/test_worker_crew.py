import threading
import time

import pytest

from afterword.worker.crew import share


@pytest.mark.parametrize("count", [0, 1, 2, 3, 100])
def test_everything_is_done_once(count):
    done = []
    share(done.append, range(count), 20)
    assert sorted(done) == list(range(count))


def test_those_who_wait_are_joined_by_others():
    gate = threading.Barrier(5, timeout=5)
    share(lambda _: gate.wait(), range(5), 5)
    assert gate.n_waiting == 0


def test_no_more_help_than_allowed():
    at_work, most, lock = 0, 0, threading.Lock()

    def work(_):
        nonlocal at_work, most
        with lock:
            at_work += 1
            most = max(most, at_work)
        time.sleep(0.03)
        with lock:
            at_work -= 1

    share(work, range(12), 3)
    assert most == 3


def test_one_that_fails_leaves_the_others_done():
    done = []

    def work(n):
        if n % 2:
            raise ValueError(n)
        done.append(n)

    share(work, range(10), 4)
    assert sorted(done) == [0, 2, 4, 6, 8]
