"""Applications as a table."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

import pytest
from hypothesis import given, settings

from exchange_story import HOSTILE, NOW, advertised, anything, application, sent, step, text

STARTS = "=+-@＝＋－＠"


def rows(*applications) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(sent("csv", *applications).body.decode("utf-8-sig"), newline="")))


def test_an_application_is_a_row():
    given_ = advertised(
        application(step()), url="https://crumb.example/1", date_posted=date(2026, 10, 1), created_at=NOW
    )
    assert rows(given_) == [{
        "company": "Crumb & Co", "title": "Night Baker", "stage": "interviewing", "location": "",
        "url": "https://crumb.example/1", "date_posted": "2026-10-01", "date_saved": "2026-10-15", "job_id": "",
        "via_agency": "", "region": "", "language": "", "time_zone": "", "people": "Ana Peeters", "interviews": "1",
        "last_interview": "2026-10-14", "next_step": "Thank Ana Peeters", "next_step_on": "2026-10-16", "id": "job",
    }]  # fmt: skip


def test_the_next_step_is_the_first_that_is_open():
    done = step("thank_you", "2026-10-15T09:00:00+02:00", "done")
    plan = (done, step("status_2", "2026-11-15T09:00:00+01:00"), step("status_1", "2026-10-27T09:00:00+01:00"))
    assert rows(application(*plan))[0]["next_step_on"] == "2026-10-27"


def test_no_applications_are_a_table_with_a_head():
    body = text("csv")
    assert body.startswith("\ufeffcompany,title,stage,")
    assert body.count("\r\n") == 1


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("=1+1", "'=1+1"), ("  =1+1", "'=1+1"), ("\r=1", "'=1"), ("+32 Bakers", "'+32 Bakers"), ("@home", "'@home"),
        ("-", "'-"), ("＝1", "'＝1"), ("\u200b=1", "'\u200b=1"), ("Crumb = Co", "Crumb = Co"), ('Say "Hi", Ltd', 'Say "Hi", Ltd'),
    ],
)  # fmt: skip
def test_no_cell_is_a_formula(name, cell):
    assert rows(application(company=name))[0]["company"] == cell


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_in_their_cell(name):
    (row,) = rows(application(step(), company=name, title=name, name=name))
    assert row["id"] == "job"


@settings(max_examples=60, deadline=None)
@given(company=anything, title=anything)
def test_every_row_is_whole_and_calculates_nothing(company, title):
    (row,) = rows(application(step(), company=company, title=title, name=title))
    assert None not in row
    assert row["id"] == "job"
    assert not [cell for cell in row.values() if cell.lstrip("\u200b\u200e\u200f\u2060").startswith(tuple(STARTS))]
