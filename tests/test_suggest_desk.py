"""Posts through the desk: what is ranked anew, and what a company's pulse tells."""

from datetime import timedelta

import pytest

from afterword import suggest
from afterword.model import Company, Opportunity, Post
from desks import NOON, World


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


def post(n, company="c", **more):
    given = {"title": f"The roster board, part {n}", "text": "We moved it.", "published_at": NOON - timedelta(days=n)}
    return Post(id=f"{company}{n}", company_id=company, **(given | more))


def keep(world):
    for name in "cd":
        world.store.put(Company(id=name, name=f"Company {name}"), post(1, name, author="Ada Lund"), post(2, name))
        world.store.put(Opportunity(id=f"o{name}", company_id=name, company=f"Company {name}", title="Planner"))


def counted(monkeypatch):
    asked = []
    rank = suggest.rank
    monkeypatch.setattr(suggest, "rank", lambda posts, *rest, **how: asked.append(1) or rank(posts, *rest, **how))
    return asked


def test_news_of_another_company_ranks_nothing_anew(world, monkeypatch):
    keep(world)
    desk, asked = world.desk, counted(monkeypatch)
    here = desk.applications.situation("oc")
    first = desk.posts.newest(here, NOON)
    world.store.put(post(3, "d"))
    assert desk.posts.newest(here, NOON) == first and len(asked) == 1
    world.store.put(post(3, "c"))
    desk.posts.newest(here, NOON)
    assert len(asked) == 2


def test_while_feeds_are_read_the_last_ranking_answers(world, monkeypatch):
    keep(world)
    desk, asked = world.desk, counted(monkeypatch)
    here = desk.applications.situation("oc")
    desk.posts.newest(here, NOON)
    monkeypatch.setattr(desk.feeds, "polling", lambda: True)
    world.store.put(post(3, "c"))
    desk.posts.newest(here, NOON)
    assert len(asked) == 1


def test_the_pulse_names_themes_and_writers(world):
    keep(world)
    told = world.must("GET", "/companies/c/pulse")
    assert {"name": "roster", "posts": 2} in told["themes"]
    assert told["writers"] == [{"name": "Ada Lund", "posts": 1}]
    assert told["total"] == 2 and sum(week["posts"] for week in told["weeks"]) == 2


def test_what_counts_in_the_ranking_is_a_setting(world):
    world.must("PATCH", "/settings", {"ranking": {"topic": 0.5, "question": 2}})
    assert world.must("GET", "/settings")["ranking"] == {"topic": 0.5, "question": 2.0}
    world.must("PATCH", "/settings", {"comments_per_week": 3})
    assert world.must("GET", "/settings")["ranking"] == {"topic": 0.5, "question": 2.0}
    world.must("PATCH", "/settings", {"ranking": {}})
    assert world.must("GET", "/settings")["ranking"] == {}


@pytest.mark.parametrize(
    "ranking", [{"topic": 2.1}, {"topic": -1}, {"topic": "more"}, {"topic": None}, {"sensitive": 0}, {"luck": 1}, [1]]
)
def test_a_weight_that_cannot_be_is_refused(world, ranking):
    status, answer = world.ask("PATCH", "/settings", {"ranking": ranking})
    assert 400 <= status < 500 and answer["code"] and "ranking" in str(answer)
    assert world.must("GET", "/settings")["ranking"] == {}
