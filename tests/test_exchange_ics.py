"""The calendar that other programs read."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from afterword.exchange.words import line
from exchange_story import HOSTILE, NOW, anything, application, moment, sent, step, text

GOLDEN = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Afterword//EN
METHOD:PUBLISH
NAME:Afterword
X-WR-CALNAME:Afterword
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
BEGIN:VEVENT
SUMMARY:Thank Ana Peeters (Crumb & Co)
DTSTART:20261016T070000Z
DURATION:PT15M
DTSTAMP:20261015T120000Z
UID:fu_thank_you@afterword.localhost
SEQUENCE:29867760
CATEGORIES:Afterword
CLASS:PRIVATE
DESCRIPTION:They met today.\\nNight Baker. Best Fri 16 Oct 2026\\, 09:00 (CE
 ST)\\, at the latest Fri 16 Oct 2026\\, 09:00 (CEST).\\nhttp://afterword.loca
 lhost:4747/applications/job
STATUS:CONFIRMED
TRANSP:TRANSPARENT
URL:http://afterword.localhost:4747/applications/job
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Thank Ana Peeters (Crumb & Co)
TRIGGER:P0D
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def events(*plan, **known):
    return Calendar.from_ical(sent("ics", application(*plan, **known)).body).walk("VEVENT")


def test_a_follow_up_is_an_event_with_an_alarm():
    assert text("ics", application(step(why="They met today."))) == GOLDEN.replace("\n", "\r\n")


def test_nothing_to_do_is_an_empty_calendar():
    assert Calendar.from_ical(sent("ics").body).walk("VEVENT") == []
    assert events() == []


@pytest.mark.parametrize(
    ("state", "stands"),
    [
        ("upcoming", True), ("due", True), ("late", True), ("snoozed", True), ("blocked_no_address", True),
        ("done", False), ("skipped", False), ("stopped", False),
    ],
)  # fmt: skip
def test_only_what_is_open_stands_in_it(state, stands):
    assert bool(events(step(state=state))) is stands


def test_a_day_that_is_over_moves_to_the_persons_today_and_rings_at_nine():
    (event,) = events(step("status_1", "2026-10-12T09:00:00+02:00", "late"), zone="Pacific/Auckland")
    assert event["dtstart"].dt == date(2026, 10, 16)
    assert event["duration"].dt == timedelta(days=1)
    assert event.walk("VALARM")[0]["trigger"].dt == timedelta(hours=9)
    assert event["summary"] == "Late: Ask where things stand: Ana Peeters (Crumb & Co)"


def test_an_hour_that_is_over_keeps_its_place_today():
    (event,) = events(step(target="2026-10-15T09:00:00+02:00", state="due"))
    assert event["dtstart"].dt == moment("2026-10-15T07:00:00+00:00")


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [
        ("Europe/Brussels", 0), ("America/New_York", -7 * 60), ("Asia/Kolkata", 0), ("Asia/Tokyo", 0),
        ("Pacific/Auckland", 0), ("America/Los_Angeles", -4 * 60), ("Pacific/Kiritimati", -60),
    ],
)  # fmt: skip
def test_an_alarm_does_not_ring_in_the_persons_night(zone, minutes):
    (event,) = events(step(target="2026-10-16T09:00:00+02:00"), zone=zone)
    assert event["dtstart"].dt == moment("2026-10-16T07:00:00+00:00")
    assert event.walk("VALARM")[0]["trigger"].dt == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("kind", "summary"),
    [
        ("status_2", "Ask once more: Ana Peeters (Crumb & Co), if you have not heard"),
        ("connection", "Connect with Ana Peeters (Crumb & Co)"),
    ],
)
def test_a_step_that_depends_on_others_is_tentative(kind, summary):
    (event,) = events(step(kind, projected=True))
    assert (event["status"], event["summary"]) == ("TENTATIVE", summary)


def test_a_later_file_replaces_an_earlier_one():
    early = Calendar.from_ical(sent("ics", application(step())).body).walk("VEVENT")[0]
    late = Calendar.from_ical(sent("ics", application(step()), now=NOW + timedelta(minutes=1)).body).walk("VEVENT")[0]
    assert early["uid"] == late["uid"]
    assert early["sequence"] < late["sequence"] < 2**31


def test_the_same_moment_gives_the_same_file():
    assert text("ics", application(step())) == text("ics", application(step()))


@pytest.mark.parametrize("at", ["2026-10-25T02:30:00+01:00", "2027-03-28T02:30:00+01:00", "2026-12-31T23:59:00-11:00"])
def test_moments_stay_what_they_are_when_clocks_jump(at):
    (event,) = events(step(target=at), zone="Pacific/Auckland")
    assert event["dtstart"].dt == moment(at).astimezone(UTC)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_inside_their_event(name):
    found = events(step(), step("status_1"), name=name, company=name, title=name)
    assert [e["uid"] for e in found] == ["fu_thank_you@afterword.localhost", "fu_status_1@afterword.localhost"]


@settings(max_examples=60, deadline=None)
@given(name=anything, why=anything, kind=st.sampled_from(["thank_you", "connection", "offer_decision_reminder"]))
def test_every_line_is_short_and_the_words_come_back(name, why, kind):
    body = sent("ics", application(step(kind, why=why), name=name, company=name)).body
    assert body.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert b"\n" not in body.replace(b"\r\n", b"")
    (event,) = Calendar.from_ical(body).walk("VEVENT")
    assert not event.errors
    assert line(name) in event["summary"]
    assert line(why) in event["description"]
