"""Looking back: numbers only where there are enough of them, and nothing that was not noted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from afterword.desk.insight import ENOUGH, Case, Insight, look_back
from afterword.model import (
    Company,
    Draft,
    FollowUp,
    FollowUpMark,
    Happening,
    Interview,
    Opportunity,
    PostMark,
    Profile,
    Promise,
    Settings,
    Situation,
    Window,
)
from desks import NOON, World

DAY = timedelta(days=1)


def a_case(
    name: str = "a", *, ended: float | None = 10, answered: float | None = None, event: str = "reply_received",
    promised: date | None = None, sent: float | None = None, stage: str = "interviewing", step: str | None = None, **more,
) -> Case:  # fmt: skip
    """One application; days are counted back from noon."""

    def ago(days: float) -> datetime:
        return NOON - days * DAY

    where = {"opportunity_id": name}
    rounds = (
        ()
        if ended is None
        else (Interview(id=f"i{name}", started_at=ago(ended) - DAY / 24, ended_at=ago(ended), **where),)
    )
    happened = () if answered is None else (Happening(id=f"h{name}", event=event, at=ago(answered), **where),)
    marks = (
        () if sent is None else (FollowUpMark(id=f"m{name}", follow_up_id="s", event="sent", at=ago(sent), **where),)
    )
    steps = () if step is None else (FollowUp(id="s", kind="status_1", earliest=NOON, target=NOON + DAY, latest=NOON + 2 * DAY,
                                              state=step, why="", rule="", **where),)  # fmt: skip
    window = Window(from_=promised, to=promised) if promised else None
    return Case(
        situation=Situation(
            profile=Profile(), settings=Settings(), company=Company(id="c", name="C"), interviews=rounds, happenings=happened, marks=marks,
            opportunity=Opportunity(id=name, company_id="c", company="C", title="T", stage=stage, created_at=ago(40)),
        ),
        steps=steps, promises={f"i{name}": Promise(words="", window=window)} if promised else {}, **more,
    )  # fmt: skip


def test_an_empty_search_has_nothing_to_say():
    seen = look_back([], NOON)
    assert (seen.open, seen.over, seen.waiting) == (0, 0, ())
    assert seen.answers.median is None and seen.answers.spans == ()
    assert len(seen.weeks) == 12 and seen.weeks[-1].monday == date(2026, 10, 12)


@pytest.mark.parametrize(
    ("took", "median", "shortest", "longest"),
    [([4], None, None, None), ([4, 9], None, None, None), ([4, 9, 2], 4, 2, 9), ([1, 2, 30, 4], 3, 1, 30), ([0, 0, 0], 0, 0, 0)],
)  # fmt: skip
def test_answer_times_are_told_from_three_on(took: list[int], median, shortest, longest):
    answers = look_back([a_case(str(n), ended=40, answered=39.9 - days) for n, days in enumerate(took)], NOON).answers
    assert answers.count == len(took)
    assert (answers.median, answers.shortest, answers.longest) == (median, shortest, longest)
    assert sum(span.count for span in answers.spans) == (len(took) if len(took) >= ENOUGH else 0)


def test_spans_have_no_gap_and_no_overlap():
    cases = [a_case(str(days), ended=60, answered=59.9 - days) for days in range(0, 40)]
    assert [(s.least, s.most, s.count) for s in look_back(cases, NOON).answers.spans] == [
        (0, 2, 3), (3, 5, 3), (6, 10, 5), (11, 20, 10), (21, None, 19),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("event", "counts"),
    [("reply_received", 1), ("promise", 1), ("invited", 1), ("offer", 1), ("rejected", 1), ("out_of_office", 0), ("no_show", 0),
     ("withdrawn", 0)],
)  # fmt: skip
def test_only_words_of_the_company_are_answers(event: str, counts: int):
    assert look_back([a_case(answered=5, event=event)], NOON).answers.count == counts


def test_what_came_before_the_round_or_lies_ahead_is_no_answer_to_it():
    assert look_back([a_case(ended=10, answered=12), a_case("b", ended=10, answered=-1)], NOON).answers.count == 0


def test_a_round_followed_by_another_without_a_word_is_neither_answered_nor_open():
    case = a_case(ended=20)
    second = Interview(id="i2", opportunity_id="a", started_at=NOON - 10 * DAY, ended_at=NOON - 9.9 * DAY)
    situation = case.situation
    both = Case(situation=type(situation)(**{f: getattr(situation, f) for f in situation.__struct_fields__} | {"interviews": (*situation.interviews, second)}), promises={})  # fmt: skip
    answers = look_back([both], NOON).answers
    assert (answers.count, answers.open) == (0, 1)


@pytest.mark.parametrize(
    ("answered", "promised", "told"),
    [(5, 4, "kept"), (4, 4, "kept"), (3, 4, "later"), (None, 4, "passed"), (None, -2, "ahead")],
)
def test_promised_days_are_compared_with_what_came(answered, promised: int, told: str):
    case = a_case(answered=answered, promised=(NOON - promised * DAY).date())
    promises = look_back([case], NOON).promises
    assert {name: getattr(promises, name) for name in ("kept", "later", "passed", "ahead")} == {
        name: int(name == told) for name in ("kept", "later", "passed", "ahead")
    }


def test_a_closed_application_waits_for_no_promise():
    seen = look_back([a_case(promised=(NOON - 3 * DAY).date(), stage="rejected")], NOON)
    assert seen.promises.passed == 0 and seen.answers.open == 0 and seen.over == 1


def test_each_week_counts_what_was_done_in_it():
    case = a_case(
        ended=9, sent=8,
        drafts=(Draft(id="d", kind="reply", channel="email", opportunity_id="a", sent_at=NOON - DAY),
                Draft(id="e", kind="thank_you", channel="email", opportunity_id="a", follow_up_id="s", sent_at=NOON - 8 * DAY),
                Draft(id="f", kind="reply", channel="email", opportunity_id="a")),
        comments=(PostMark(id="p", post_id="x", opportunity_id="a", event="commented", at=NOON - DAY),),
    )  # fmt: skip
    weeks = look_back([case], NOON).weeks
    assert [(w.interviews, w.messages, w.comments) for w in weeks[-2:]] == [(1, 1, 0), (0, 1, 1)]
    assert sum(w.interviews + w.messages + w.comments for w in weeks[:-2]) == 0


def test_a_message_said_to_be_sent_and_taken_back_is_not_counted():
    case = a_case(sent=8)
    undone = FollowUpMark(id="u", opportunity_id="a", follow_up_id="s", event="undone", at=NOON - 7 * DAY)
    marks = (*case.situation.marks, undone)
    situation = Situation(**{f: getattr(case.situation, f) for f in Situation.__struct_fields__} | {"marks": marks})
    assert sum(w.messages for w in look_back([Case(situation=situation, promises={})], NOON).weeks) == 0


@pytest.mark.parametrize(
    ("given", "days"),
    [({}, 10), ({"sent": 3}, 3), ({"ended": None}, 40), ({"answered": 5}, None), ({"answered": 12}, 10), ({"stage": "offer"}, None),
     ({"stage": "saved"}, None), ({"stage": "withdrawn"}, None), ({"step": "due"}, None), ({"step": "upcoming"}, 10)],
)  # fmt: skip
def test_waiting_is_counted_from_the_last_word_of_ones_own(given: dict, days: int | None):
    waiting = look_back([a_case(**given)], NOON).waiting
    assert [w.days for w in waiting] == ([] if days is None else [days])
    assert [w.ask_at for w in waiting] == ([] if days is None else [NOON + DAY if given.get("step") else None])


def test_the_longest_wait_stands_first():
    seen: Insight = look_back([a_case("new", ended=2), a_case("old", ended=30), a_case("mid", ended=9)], NOON)
    assert [w.opportunity_id for w in seen.waiting] == ["old", "mid", "new"]


def test_the_route_pages_what_waits_and_counts_it(world: World):
    for n in range(3):
        world.must("POST", "/opportunities", {"company": {"name": f"C{n}"}, "title": "T", "stage": "applied"})
    seen = world.must("GET", "/insight?limit=2")
    assert (len(seen["waiting"]), seen["waiting_total"], seen["next"]) == (2, 3, "2")
    assert seen["answers"]["median"] is None


def test_looking_back_sees_a_change_at_once(world: World):
    job = world.must("POST", "/opportunities", {"company": {"name": "C"}, "title": "T", "stage": "applied"})
    assert world.must("GET", "/insight")["waiting_total"] == 1
    world.must("PATCH", f"/opportunities/{job['id']}", {"stage": "rejected"})
    assert world.must("GET", "/insight")["waiting_total"] == 0


def test_a_companys_pulse_counts_its_posts_by_week(world: World):
    job = world.must("POST", "/opportunities", {"company": {"name": "C"}, "title": "T"})
    for days in (1, 2, 9, 400):
        world.must("POST", f"/companies/{job['company_id']}/posts", {
            "title": f"P{days}", "url": f"https://c.example/{days}", "text": f"word{days}", "published_at": (NOON - days * DAY).isoformat(),
        })  # fmt: skip
    pulse = world.must("GET", f"/companies/{job['company_id']}/pulse")
    assert pulse["total"] == 4
    assert [w["posts"] for w in pulse["weeks"]][-2:] == [1, 2]
