"""The plan says what is due, to whom and why, and moves with what happens."""

from datetime import datetime

import pytest

from afterword import plan
from afterword.model import Settings
from plan_story import happening, interview, mark, moment, person, situation, situation_with, steps

NEXT_WEEK = interview(promised="you will hear by the end of next week")


def day(step):
    return step.target.date().isoformat()


def test_a_whole_plan_is_made_after_an_interview():
    story = situation(interviews=[NEXT_WEEK], people=[person(profile_url="https://example.org/in/ana")])
    got = [(f.kind, day(f), f.state, f.projected) for f in plan.follow_ups(story, moment("2026-10-14T18:00:00-07:00"))]
    assert got == [
        ("thank_you", "2026-10-15", "due", False),
        ("connection", "2026-10-19", "upcoming", True),
        ("status_1", "2026-10-27", "upcoming", False),
        ("status_2", "2026-11-03", "upcoming", True),
        ("close", "2026-11-10", "upcoming", True),
    ]


def test_every_step_shows_its_sum():
    why = {key: step.why for key, step in steps(situation(interviews=[NEXT_WEEK])).items()}
    assert why["status_1 ana"] == "Promised Fri 23 Oct + 2 business days = Tue 27 Oct."
    assert why["thank_you ana"] == "Interview ended Wed 14 Oct 13:45 + 24 hours = Thu 15 Oct 13:45."
    assert why["status_2 ana"] == "First message Tue 27 Oct (planned) + 5 business days = Tue 3 Nov."


def test_without_a_promise_seven_business_days_are_waited():
    step = steps(situation(interviews=[interview(promised="we'll be in touch")]))["status_1 ana"]
    assert (day(step), step.rule) == ("2026-10-23", "ST-NONE+7BD")
    assert step.why == "No date was promised: interview Wed 14 Oct + 7 business days = Fri 23 Oct."


@pytest.mark.parametrize(
    ("end", "earliest", "target"),
    [
        ("2026-10-14T13:45:00-07:00", "2026-10-14T14:45:00-07:00", "2026-10-15T13:45:00-07:00"),
        ("2026-10-14T19:30:00-07:00", "2026-10-15T08:00:00-07:00", "2026-10-15T19:30:00-07:00"),
        ("2026-10-14T21:00:00-07:00", "2026-10-15T08:00:00-07:00", "2026-10-15T20:00:00-07:00"),
        ("2026-10-14T07:00:00-07:00", "2026-10-14T08:00:00-07:00", "2026-10-15T08:00:00-07:00"),
        ("2026-10-16T15:00:00-07:00", "2026-10-16T16:00:00-07:00", "2026-10-17T15:00:00-07:00"),
    ],
)
def test_a_thank_you_waits_an_hour_and_keeps_its_day(end, earliest, target):
    story = situation(interviews=[interview(start="2026-10-14T06:00:00-07:00", end=end)])
    step = steps(story)["thank_you ana"]
    assert (step.earliest, step.target) == (moment(earliest), moment(target))


def test_after_a_friday_the_same_evening_and_monday_morning_are_offered():
    story = situation(interviews=[interview(start="2026-10-16T14:00:00-07:00", end="2026-10-16T15:00:00-07:00")])
    offered = [a.at.isoformat() for a in steps(story)["thank_you ana"].alternatives]
    assert offered == ["2026-10-16T17:00:00-07:00", "2026-10-19T08:30:00-07:00"]


def test_the_clock_is_the_recipients():
    abroad = person(region="JP", time_zone="Asia/Tokyo")
    step = steps(situation(people=[abroad]))["thank_you ana"]
    assert step.target.isoformat() == "2026-10-16T08:00:00+09:00"


def test_a_status_message_goes_to_the_coordinator_who_can_be_reached():
    people = [person("ana"), person("cory", kind="coordinator"), person("rex", kind="recruiter", email=None)]
    assert "status_1 cory" in steps(situation(people=people))
    no_reply = [person("ana"), person("cory", kind="coordinator", email="no-reply@acme.example")]
    assert "status_1 ana" in steps(situation(people=no_reply))


def test_a_person_without_an_address_is_asked_for():
    story = situation(people=[person(), person("bo", email=None)], interviews=[interview(people=("ana", "bo"))])
    plan_ = steps(story)
    assert plan_["thank_you bo"].state == "blocked_no_address"
    assert "No address of Bo is known" in plan_["thank_you bo"].why
    assert plan_["thank_you ana"].state == "due"


@pytest.mark.parametrize(
    "email", ["no-reply@acme.example", "notifications@acme.example", "x@us.greenhouse-mail.io", "not an address", ""]
)
def test_a_system_mailbox_is_no_address(email):
    assert steps(situation(people=[person(email=email)]))["thank_you ana"].state == "blocked_no_address"


def test_an_interview_with_nobody_known_still_reminds():
    story = situation(people=[], interviews=[interview(people=())])
    assert {f.kind: f.state for f in plan.follow_ups(story, moment("2026-10-14T18:00:00-07:00"))} == {
        "thank_you": "blocked_no_address", "status_1": "upcoming", "status_2": "upcoming", "close": "upcoming"
    }  # fmt: skip


def test_a_connection_waits_for_that_persons_thank_you():
    story = situation(people=[person(profile_url="https://example.org/in/ana")])
    assert steps(story, "2026-10-20T10:00:00-07:00")["connection ana"].state == "upcoming"
    story = mark(story, "thank_you ana", "sent", "2026-10-15T09:00:00-07:00")
    assert steps(story, "2026-10-14T23:00:00-07:00")["connection ana"].state == "upcoming"
    assert steps(story, "2026-10-16T10:00:00-07:00")["connection ana"].state == "due"


def test_the_careful_setting_waits_with_the_connection_until_the_end():
    story = situation(
        people=[person(profile_url="https://example.org/in/ana")], settings=Settings(careful_connection=True)
    )
    story = mark(story, "thank_you ana", "sent", "2026-10-15T09:00:00-07:00")
    assert steps(story, "2026-10-20T10:00:00-07:00")["connection ana"].state == "upcoming"
    story = situation_with(story, happenings=(happening("rejected", "2026-10-21T09:00:00-07:00"),))
    assert day(steps(story)["connection ana"]) == "2026-10-26"


def test_the_second_message_counts_from_the_first_and_there_is_no_third():
    story = mark(situation(interviews=[NEXT_WEEK]), "status_1 ana", "sent", "2026-10-29T09:00:00-07:00")
    plan_ = steps(story, "2026-11-05T10:00:00-08:00")
    assert (day(plan_["status_2 ana"]), plan_["status_2 ana"].state) == ("2026-11-05", "due")
    story = mark(story, "status_2 ana", "sent", "2026-11-06T09:00:00-08:00")
    story = mark(story, "close ana", "sent", "2026-11-16T09:00:00-08:00")
    assert not [f for f in steps(story, "2027-03-01T09:00:00-08:00").values() if f.state == "due"]


def test_what_is_due_never_vanishes_by_itself():
    plan_ = steps(situation(interviews=[NEXT_WEEK]), "2027-01-20T10:00:00-08:00")
    assert {key: step.state for key, step in plan_.items()} == {
        "thank_you ana": "late", "status_1 ana": "late", "status_2 ana": "upcoming", "close ana": "upcoming",
    }  # fmt: skip
    assert plan_["status_2 ana"].target > moment("2027-01-20T10:00:00-08:00")
    assert "late" in plan_["status_1 ana"].why


@pytest.mark.parametrize("event", ["offer", "rejected", "withdrawn", "invited", "reply_received"])
def test_what_they_made_needless_is_stopped(event):
    story = situation(interviews=[NEXT_WEEK], happenings=(happening(event, "2026-10-19T09:00:00-07:00"),))
    plan_ = steps(story)
    assert {plan_[f"{kind} ana"].state for kind in ("status_1", "status_2", "close")} == {"stopped"}


def test_an_out_of_office_reply_moves_nothing():
    story = situation(interviews=[NEXT_WEEK])
    away = situation_with(story, happenings=(happening("out_of_office", "2026-10-19T09:00:00-07:00"),))
    assert steps(story) == steps(away)


def test_a_new_promise_moves_the_next_message():
    told = happening("promise", "2026-10-26T09:00:00-07:00", words="by the 6th of November")
    story = situation(interviews=[NEXT_WEEK], happenings=(told,))
    assert day(steps(story)["status_1 ana"]) == "2026-11-10"
    sent = mark(situation(interviews=[NEXT_WEEK]), "status_1 ana", "sent", "2026-10-23T09:00:00-07:00")
    moved = steps(situation_with(sent, happenings=(told,)))
    assert (moved["status_1 ana"].state, day(moved["status_2 ana"])) == ("done", "2026-11-10")


def test_an_answer_with_a_date_is_a_new_promise():
    told = happening("reply_received", "2026-10-19T09:00:00-07:00", words="We need until end of next week.")
    plan_ = steps(situation(interviews=[NEXT_WEEK], happenings=(told,)))
    assert (day(plan_["status_1 ana"]), plan_["status_1 ana"].state) == ("2026-11-03", "upcoming")
    assert (day(plan_["reply ana"]), plan_["reply ana"].rule) == ("2026-10-20", "REPLY1")


@pytest.mark.parametrize(
    "words",
    [
        "Could you come for a practical on Monday 26 October at 9:00 or on Wednesday 28 October? Do you need a bed?",
        "Ana asks whether I can come on 28 October",
        "Thank you for your time. Does Wednesday 28 October suit you?",
    ],
)
def test_days_to_choose_from_are_no_promise(words):
    told = happening("reply_received", "2026-10-19T09:00:00-07:00", words=words)
    plan_ = steps(situation(interviews=[NEXT_WEEK], happenings=(told,)))
    assert plan_["status_1 ana"].state == "stopped" and plan_["reply ana"].state != "stopped"


def test_a_question_beside_a_promise_leaves_it_one():
    words = "We need until end of next week. Are you still interested?"
    told = happening("reply_received", "2026-10-19T09:00:00-07:00", words=words)
    assert steps(situation(interviews=[NEXT_WEEK], happenings=(told,)))["status_1 ana"].state == "upcoming"


def test_a_later_round_replaces_the_status_messages_of_the_earlier():
    second = interview("second", "2026-10-21T10:00:00-07:00", "2026-10-21T11:00:00-07:00")
    found = plan.follow_ups(situation(interviews=[NEXT_WEEK, second]), moment("2026-10-22T10:00:00-07:00"))
    assert [(f.interview_id, f.state) for f in found if f.kind == "status_1"] == [
        ("second", "upcoming"), ("first", "stopped"),
    ]  # fmt: skip


def test_a_rejection_is_answered_once_and_cancels_the_rest():
    story = situation(interviews=[NEXT_WEEK], happenings=(happening("rejected", "2026-10-22T11:20:00-07:00"),))
    plan_ = steps(story, "2026-10-22T14:00:00-07:00")
    assert (day(plan_["rejection_reply ana"]), plan_["rejection_reply ana"].state) == ("2026-10-26", "due")
    assert {step.state for key, step in plan_.items() if key != "rejection_reply ana"} == {"stopped"}


def test_a_refusal_before_anybody_was_met_needs_no_answer():
    assert not steps(situation(interviews=[], happenings=(happening("rejected", "2026-10-22T11:20:00-07:00"),)))


def test_an_offer_is_acknowledged_and_the_answer_remembered():
    offer = happening("offer", "2026-10-22T15:10:00-07:00", decide_by=moment("2026-10-28T17:00:00-07:00"))
    plan_ = steps(situation(happenings=(offer,)), "2026-10-22T16:00:00-07:00")
    assert plan_["offer_ack ana"].target == moment("2026-10-23T15:10:00-07:00")
    assert plan_["offer_ack ana"].state == "due"
    reminder = plan_["offer_decision_reminder"]
    assert (day(reminder), reminder.people) == ("2026-10-27", ())


def test_withdrawing_is_said_the_same_business_day():
    plan_ = steps(situation(happenings=(happening("withdrawn", "2026-10-17T11:00:00-07:00"),)))
    assert day(plan_["withdraw ana"]) == "2026-10-19"
    plan_ = steps(situation(happenings=(happening("withdrawn", "2026-10-19T11:00:00-07:00"),)))
    assert plan_["withdraw ana"].target == moment("2026-10-19T11:00:00-07:00")


def test_a_no_show_is_written_to_within_two_hours_and_nobody_is_thanked():
    story = situation(happenings=(happening("no_show", "2026-10-14T13:20:00-07:00"),))
    plan_ = steps(story, "2026-10-14T14:00:00-07:00")
    assert plan_["no_show ana"].target == moment("2026-10-14T15:20:00-07:00")
    assert plan_["thank_you ana"].state == "stopped"


def test_a_referrer_is_thanked_after_the_interview_and_after_the_outcome():
    people = [person(), person("rita", kind="referrer")]
    offer = happening("offer", "2026-10-22T15:10:00-07:00")
    found = plan.follow_ups(situation(people=people, happenings=(offer,)), moment("2026-10-22T16:00:00-07:00"))
    assert [(day(f), f.state) for f in found if f.kind == "referrer_thanks"] == [
        ("2026-10-23", "due"), ("2026-10-15", "stopped"),
    ]  # fmt: skip


def test_an_application_that_is_closed_asks_for_nothing():
    assert {step.state for step in steps(situation(stage="accepted")).values()} == {"stopped"}


def test_marks_snooze_skip_pin_and_are_undone():
    story = situation()
    key, nine = "thank_you ana", "2026-10-15T09:00:00-07:00"
    until = moment("2026-10-16T10:00:00-07:00")
    snoozed = mark(story, key, "snoozed", nine, until=until)
    assert steps(snoozed, "2026-10-15T20:00:00-07:00")[key].state == "snoozed"
    assert steps(snoozed, "2026-10-16T10:00:00-07:00")[key].state == "due"
    assert steps(mark(story, key, "skipped", nine))[key].state == "skipped"
    assert (
        steps(mark(mark(story, key, "skipped", nine), key, "undone", "2026-10-15T09:01:00-07:00"))[key].state == "due"
    )
    assert steps(mark(story, key, "pinned", nine))[key].pinned
    assert steps(mark(story, key, "copied", nine)) == steps(story)


def test_sent_counts_in_every_state():
    for event in ("snoozed", "skipped"):
        story = mark(situation(people=[person(email=None)]), "thank_you ana", event, "2026-10-15T09:00:00-07:00")
        story = mark(story, "thank_you ana", "sent", "2026-10-15T10:00:00-07:00")
        assert steps(story)["thank_you ana"].state == "done"


def test_the_status_messages_stay_with_whoever_got_the_first():
    story = mark(situation(), "status_1 ana", "sent", "2026-10-23T09:00:00-07:00")
    story = situation_with(story, people=(*story.people, person("cory", kind="coordinator")))
    assert steps(story)["status_2 ana"].people == ("ana",)


def test_every_rule_is_a_default():
    settings = Settings(rules={"ST-PROMISE+2BD": 5, "TY24": 48, "ST2+5BD": -3})
    plan_ = steps(situation(interviews=[NEXT_WEEK], settings=settings))
    assert day(plan_["status_1 ana"]) == "2026-10-30"
    assert "5 business days" in plan_["status_1 ana"].why
    assert day(plan_["thank_you ana"]) == "2026-10-16"


def test_bad_input_is_borne():
    backwards = interview(start=moment("2026-10-14T15:00:00-07:00").isoformat(), end="2026-10-14T09:00:00-07:00")
    assert steps(situation(interviews=[backwards]))["thank_you ana"].target == moment("2026-10-15T15:00:00-07:00")
    lost = situation(region="XX", zone="Mars/Olympus", language="tlh")
    assert "plain weekdays" in steps(lost)["status_1 ana"].why
    for year in ("0001", "9999"):
        strange = interview(
            start=f"{year}-01-01T00:00:00+00:00", end=f"{year}-01-01T00:00:00+00:00", promised="in 99 weeks"
        )
        assert steps(situation(interviews=[strange]), "2026-10-14T18:00:00-07:00")


def test_the_last_of_contradictory_promises_counts():
    said = [
        ("2026-10-16T09:00:00-07:00", "by the 6th of November"),
        ("2026-10-20T09:00:00-07:00", "sooner than expected: by the 28th of October"),
    ]
    told = tuple(happening("promise", at, words=words) for at, words in said)
    step = steps(situation(interviews=[NEXT_WEEK], happenings=told))["status_1 ana"]
    assert (day(step), step.why) == ("2026-10-30", "Promised Wed 28 Oct + 2 business days = Fri 30 Oct.")


@pytest.mark.parametrize("words", ["by the 1st of October 2026", "last Friday", "by 2 October"])
def test_a_promise_in_the_past_is_none(words):
    step = steps(situation(interviews=[interview(promised=words)]))["status_1 ana"]
    assert step.rule == "ST-NONE+7BD"


@pytest.mark.parametrize(
    ("region", "zone", "end", "promised", "due"),
    [
        ("US-CA", "America/Los_Angeles", "2026-12-21T15:00:00-08:00", "by the 30th", "2027-01-04T09:00:00-08:00"),
        ("DE-BY", "Europe/Berlin", "2026-12-30T15:00:00+01:00", "by Monday", "2027-01-07T09:00:00+01:00"),
        ("DE-BE", "Europe/Berlin", "2026-12-30T15:00:00+01:00", "by Monday", "2027-01-06T09:00:00+01:00"),
        ("DE-BE", "Europe/Berlin", "2026-10-23T15:00:00+02:00", "by Monday", "2026-10-28T09:00:00+01:00"),
        ("GB-SCT", "Europe/London", "2026-11-25T15:00:00+00:00", "by Friday", "2026-12-02T09:00:00+00:00"),
    ],
)
def test_year_ends_clock_changes_and_the_holidays_of_a_subdivision_count(region, zone, end, promised, due):
    round_ = interview(start=end, end=end, promised=promised)
    story = situation(region=region, zone=zone, interviews=[round_])
    assert steps(story, end)["status_1 ana"].target == moment(due)


def test_what_is_due_comes_first():
    story = situation(interviews=[NEXT_WEEK], people=[person(), person("bo", email=None)])
    ranks = [f.state for f in plan.follow_ups(story, datetime.fromisoformat("2026-10-28T09:00:00-07:00"))]
    assert ranks == ["late", "due", "upcoming", "upcoming"]


def test_a_large_or_silent_panel_is_covered_through_the_coordinator():
    people = [person("ana"), person("bo", email=None), person("cory", kind="coordinator")]
    panel = interview(people=("ana", "bo"))
    assert [(r.person_id, r.how) for r in plan.recipients(situation(people=people), panel)] == [
        ("ana", "own_note"), ("bo", "through_coordinator"),
    ]  # fmt: skip
    alone = plan.recipients(situation(people=people[:2]), panel)
    assert (alone[1].how, alone[1].why) == (
        "ask", "How can Bo be reached? Add an address, or a line in Ana's note.",
    )  # fmt: skip


@pytest.mark.parametrize("rule", plan.RULES, ids=str)
def test_every_rule_says_why_and_who_says_so(rule):
    assert plan.RULES[rule].why.endswith(".")
    assert plan.RULES[rule].source


@pytest.mark.parametrize(
    ("region", "name"),
    [("US-CA", "United States"), ("UK", "United Kingdom"), ("SE", "Nordic countries"), ("ZZ", "Elsewhere")],
)
def test_regions_have_their_habits(region, name):
    assert plan.preset(region).name == name


def test_an_invitation_after_a_rejection_revives_the_process():
    happened = (happening("rejected", "2026-10-16T09:00:00-07:00"), happening("invited", "2026-10-19T09:00:00-07:00"))
    second = interview("second", "2026-10-21T10:00:00-07:00", "2026-10-21T11:00:00-07:00")
    story = situation(interviews=[NEXT_WEEK, second], happenings=happened, stage="rejected")
    found = plan.follow_ups(story, moment("2026-10-21T18:00:00-07:00"))
    assert {(f.kind, f.state) for f in found if f.interview_id == "second"} == {
        ("thank_you", "due"), ("status_1", "upcoming"), ("status_2", "upcoming"), ("close", "upcoming"),
    }  # fmt: skip


def test_a_recipient_abroad_keeps_the_clock_of_their_country():
    abroad = person(region="DE")
    assert str(steps(situation(people=[abroad]))["thank_you ana"].target.tzinfo) == "Europe/Berlin"
    nearby = person(region="US-CA")
    assert str(steps(situation(people=[nearby]))["thank_you ana"].target.tzinfo) == "America/Los_Angeles"
