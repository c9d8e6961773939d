from datetime import UTC, datetime

import pytest

from afterword.feeds.dates import read_date


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


DATES = [
    ("Thu, 09 Jul 2020 11:00:00 GMT-8", at(2020, 7, 9, 19)),
    ("Thu, 09 Jul 2020 11:00:00 GMT+02:00", at(2020, 7, 9, 9)),
    ("Thu, 09 Jul 2020 11:00:00 UTC+5:30", at(2020, 7, 9, 5, 30)),
    ("Thu, 09 Jul 2020 11:00:00 -0300", at(2020, 7, 9, 14)),
    ("9 Jul 2020 11:00 PST", at(2020, 7, 9, 19)),
    ("Di, 03 Nov 2026 10:00:00 +0100", at(2026, 11, 3, 9)),
    ("mar., 3 nov. 2026 10:00:00 +0100", at(2026, 11, 3, 9)),
    ("Seg, 24 Set 2018 19:22:00 -0300", at(2018, 9, 24, 22, 22)),
    ("3. März 2026", at(2026, 3, 3)),
    ("1er mars 2026", None),
    ("November 3, 2026", at(2026, 11, 3)),
    ("Nov 3rd, 2026 4:05 pm", at(2026, 11, 3, 16, 5)),
    ("Nov 3, 2026 12:05 AM", at(2026, 11, 3, 0, 5)),
    ("3 de noviembre de 2026", at(2026, 11, 3)),
    ("2026/11/03 08:15", at(2026, 11, 3, 8, 15)),
    ("03.11.2026 08:15", at(2026, 11, 3, 8, 15)),
    ("2026-11-03", at(2026, 11, 3)),
    ("2026-11-03T08:15:00.123456789Z", at(2026, 11, 3, 8, 15)),
    ("1763632800000", at(2025, 11, 20, 10)),
    ("1763632800", at(2025, 11, 20, 10)),
    ("Mon, 01 Jan 0001 00:00:00 +0000", None),
    ("0001-01-01T00:00:00Z", None),
    ("1970-01-01T00:00:00Z", None),
    ("2026-13-45", None),
    ("31.02.2026", None),
    ("yesterday", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("words", "expected"), DATES)
def test_dates_are_read_as_feeds_write_them(words, expected):
    found = read_date(words)
    assert (found.replace(microsecond=0) if found else None) == expected
