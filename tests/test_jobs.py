import threading
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from afterword.desk.way import Way
from afterword.jobs import Jobs


def desk(poll_due=lambda: None, back_up_if_due=lambda: None, warm=lambda: None):
    feeds = SimpleNamespace(poll_due=poll_due, warm=warm)
    return SimpleNamespace(feeds=feeds, keeping=SimpleNamespace(back_up_if_due=back_up_if_due))


def now():
    return datetime.now(UTC)


def test_tasks_that_come_early_wait_for_the_start():
    done, jobs = threading.Event(), Jobs(now)
    jobs.later(done.set)
    assert not done.is_set()
    jobs.start(desk())
    assert done.wait(5)
    jobs.stop()


def test_a_task_that_fails_ends_nothing(caplog):
    done, jobs = threading.Event(), Jobs(now)
    jobs.start(desk())
    jobs.later(lambda: 1 / 0)
    jobs.later(done.set)
    assert done.wait(5)
    jobs.stop()
    assert "a task in the background failed" in caplog.text


def test_posts_are_ranked_once_after_a_start():
    """The first who opens Today does not wait for thousands of posts to be read."""
    warmed, jobs = threading.Event(), Jobs(now)
    jobs.start(desk(warm=warmed.set))
    assert warmed.wait(5)
    jobs.stop()


def test_a_tick_that_is_days_late_runs_once():
    """The clock says that the laptop has slept since the tick was due."""
    ticks, ticked, jobs = [], threading.Event(), Jobs(lambda: now() - timedelta(days=7))
    jobs.start(desk(poll_due=lambda: (ticks.append(1), ticked.set())))
    assert ticked.wait(5)
    [job] = [
        job for job in jobs._scheduler.get_jobs() if getattr(job.trigger, "interval", None) == timedelta(seconds=30)
    ]
    assert (job.misfire_grace_time, job.coalesce, job.max_instances) == (None, True, 1)
    jobs.stop()
    assert ticks == [1]


def test_nothing_starts_after_the_end():
    jobs = Jobs(now)
    jobs.start(desk())
    jobs.stop()
    done = threading.Event()
    jobs.later(done.set)
    assert not done.is_set()


def test_the_background_waits_while_a_page_is_answered():
    way, order = Way(), []
    answering, finish = threading.Event(), threading.Event()

    def page():
        answering.set()
        finish.wait(0.1)
        order.append("page")
        return "page"

    def background():
        answering.wait(5)
        way.give()
        order.append("background")

    threads = [threading.Thread(target=way.first(page)), threading.Thread(target=background)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert order == ["page", "background"]
    assert way.first(page)() == "page"


def test_a_page_that_fails_does_not_block_the_background():
    way = Way()
    try:
        way.first(lambda: 1 / 0)()
    except ZeroDivisionError:
        assert way._free.is_set()


def test_a_task_that_asks_for_another_while_all_ends_is_not_waited_for_in_vain():
    running, go, started, jobs = threading.Event(), threading.Event(), [], Jobs(now)

    def task():
        running.set()
        go.wait(5)
        jobs.later(lambda: started.append(1))

    jobs.start(desk())
    jobs.later(task)
    assert running.wait(5)
    stopping = threading.Thread(target=jobs.stop, daemon=True)
    stopping.start()
    while jobs._scheduler is not None:
        pass
    go.set()
    stopping.join(5)
    assert not stopping.is_alive() and started == []
