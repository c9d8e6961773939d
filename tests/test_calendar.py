"""Days are counted as the recipient's office counts them."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from afterword.calendar import at, by_day, calendar, day_name, later, next_by_day, region_parts, shift, within, zone


@pytest.mark.parametrize(
    ("region", "day", "count", "expected"),
    [
        ("US-OH", "2026-11-09", 5, "2026-11-17"),  # Veterans Day lies between
        ("CA-ON", "2026-10-08", 3, "2026-10-14"),  # Canadian Thanksgiving
        ("US", "2026-10-23", 2, "2026-10-27"),  # over a weekend
        ("DE-BW", "2026-12-23", 2, "2026-12-28"),  # both days of Christmas
        ("GB-ENG", "2026-12-24", 1, "2026-12-29"),  # Boxing Day observed on Monday
        ("FR", "2026-12-31", 1, "2027-01-04"),  # over the year's end
        ("JP", "2026-04-28", 1, "2026-04-30"),  # Showa Day
        ("US", "2026-10-27", -2, "2026-10-23"),
        ("US", "2026-10-24", 0, "2026-10-26"),
        (None, "2026-12-24", 1, "2026-12-25"),
    ],
)
def test_business_days_leave_out_weekends_and_holidays(region, day, count, expected):
    assert calendar(region).add(date.fromisoformat(day), count).isoformat() == expected


@pytest.mark.parametrize(
    ("region", "note"),
    [
        ("US-CA", None),
        ("us_ca", None),
        ("UK", None),
        ("DE-ZZ", "no holiday calendar for DE-ZZ: the holidays of DE are counted"),
        ("XX", "no holiday calendar for XX: plain weekdays are counted"),
        (None, "no region is known: plain weekdays are counted"),
        ("Middle Earth", "no holiday calendar for MID: plain weekdays are counted"),
    ],
)
def test_an_unknown_region_falls_back_and_says_so(region, note):
    assert calendar(region).note == note


def test_holidays_have_names():
    assert calendar("US").holiday(date(2026, 11, 26)) == "Thanksgiving Day"
    assert calendar("US").holiday(date(2026, 11, 25)) is None


@pytest.mark.parametrize(
    ("name", "region", "expected", "noted"),
    [
        ("Europe/Berlin", "US", "Europe/Berlin", False),
        (None, "US-CA", "America/Los_Angeles", False),
        (None, "US", "America/New_York", False),
        ("Mars/Olympus", "AU-QLD", "Australia/Brisbane", True),
        ("../../etc/passwd", "DE", "Europe/Berlin", True),
        ("America", "CA-BC", "America/Vancouver", True),
        (None, None, "UTC", True),
    ],
)
def test_an_unknown_zone_becomes_the_regions_main_one(name, region, expected, noted):
    where, note = zone(name, region)
    assert str(where) == expected
    assert bool(note) is noted


@pytest.mark.parametrize(
    ("moment", "same_day", "next_day"),
    [
        ("2026-10-14T03:00", "2026-10-14T08:00", "2026-10-14T08:00"),
        ("2026-10-14T13:45", "2026-10-14T13:45", "2026-10-14T13:45"),
        ("2026-10-14T22:10", "2026-10-14T20:00", "2026-10-15T08:00"),
    ],
)
def test_nobody_is_written_to_at_night(moment, same_day, next_day):
    berlin = ZoneInfo("Europe/Berlin")
    local = datetime.fromisoformat(moment).replace(tzinfo=berlin)
    assert by_day(local) == datetime.fromisoformat(same_day).replace(tzinfo=berlin)
    assert next_by_day(local) == datetime.fromisoformat(next_day).replace(tzinfo=berlin)


def test_clocks_that_jump_do_not_bend_time():
    berlin = ZoneInfo("Europe/Berlin")
    assert at(date(2026, 3, 29), time(2, 30), berlin).isoformat() == "2026-03-29T03:30:00+02:00"
    before = datetime(2026, 10, 24, 12, 0, tzinfo=berlin)
    assert later(before, 24).isoformat() == "2026-10-25T11:00:00+01:00"


def test_far_away_years_are_brought_near():
    assert within(datetime(9999, 12, 31, tzinfo=UTC)).year == 2199
    assert within(datetime(1, 1, 1, tzinfo=UTC)).year == 1971
    assert shift(date(9999, 12, 31), 400) == date(2199, 12, 31)
    assert calendar("US").add(date(2199, 12, 30), 300) == date(2199, 12, 31)


def test_names_of_days_are_english_whatever_the_locale():
    assert day_name(date(2026, 10, 23)) == "Fri 23 Oct"


def test_regions_are_read_in_every_common_spelling():
    assert [region_parts(r) for r in ("us-ca", "UK", " de ", None)] == [("US", "CA"), ("GB", ""), ("DE", ""), ("", "")]
