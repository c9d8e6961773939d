"""Days and times in words."""

from __future__ import annotations

from datetime import datetime

import pytest

from afterword.exchange.spoken_times import spoken_times

SENT = datetime.fromisoformat("2026-04-01T09:00:00+00:00")
ROWS = [
    ("Tuesday, 14 April 2026 at 10:00 CET", ["2026-04-14T10:00"], "Europe/Berlin"),
    ("on April 14, 2026 from 2:30 pm to 3:15 pm EST", ["2026-04-14T14:30"], "America/New_York"),
    ("Thursday April 9th, 3pm PT", ["2026-04-09T15:00"], "America/Los_Angeles"),
    ("am Dienstag, den 14. April um 10 Uhr", ["2026-04-14T10:00"], None),
    ("am 14.04.2026 um 10:00 Uhr (MESZ)", ["2026-04-14T10:00"], "Europe/Berlin"),
    ("Termin: 14.04., 9.30 Uhr", ["2026-04-14T09:30"], None),
    ("le mardi 14 avril 2026 à 10h30", ["2026-04-14T10:30"], None),
    ("el 14 de abril de 2026 a las 10:00", ["2026-04-14T10:00"], None),
    ("2026-04-14 16:00 UTC", ["2026-04-14T16:00"], "UTC"),
    ("at 10:00 on 14 April", ["2026-04-14T10:00"], None),
    ("Either 14 April at 10:00 or 15 April at 14:00", ["2026-04-14T10:00", "2026-04-15T14:00"], None),
    ("14 January at 10am", ["2027-01-14T10:00"], None),
    ("15 April, 12:30pm London time", ["2026-04-15T12:30"], "Europe/London"),
    ("15 April, 12am", ["2026-04-15T00:00"], None),
    ("Please reply by 12 May.", [], None),
    ("Reference 2231-10, 24/7 support, 800-655-4106", [], None),
    ("We have 10 engineers and 3 offices since 2014.", [], None),
    ("31 February at 10:00", [], None),
    ("14/04/2026 10:00", ["2026-04-14T10:00"], None),
    ("version 3.14.15 at 25:99", [], None),
    ("", [], None),
    ("1 " * 9000, [], None),
    ("14 April " * 2000, [], None),
]


@pytest.mark.parametrize(("text", "moments", "zone"), ROWS)
def test_a_day_with_a_time_is_a_moment(text, moments, zone):
    found = spoken_times(text, SENT)
    assert [each.local.isoformat("T", "minutes") for each in found] == moments
    assert {each.zone for each in found[:1]} <= {zone}


def test_a_range_says_how_long():
    (found,) = spoken_times("14 April 2026, 10:00 – 10:45", SENT)
    assert found.minutes == 45


@pytest.mark.parametrize(
    ("region", "day", "asked"), [("US", "2026-04-05", False), ("GB", "2026-05-04", False), (None, "2026-05-04", True)]
)
def test_an_ambiguous_day_is_read_by_custom_or_asked(region, day, asked):
    (found,) = spoken_times("on 4/5/2026 at 10:00", SENT, region, "en")
    assert (found.local.date().isoformat(), bool(found.ask)) == (day, asked)
