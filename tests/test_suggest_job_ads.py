"""Ads for jobs, as companies post them, and posts that only speak of jobs."""

import json
from pathlib import Path

import pytest

from afterword import text
from afterword.suggest import job_ads

ROWS = json.loads((Path(__file__).parent / "tables" / "job_ads.json").read_text("utf-8"))


def wanted(title, body):
    return job_ads.wanted(text.fold(title), text.fold(body))


def share(rows):
    return sum(wanted(row["title"], row["text"]) >= job_ads.ENOUGH for row in rows) / len(rows)


def test_ads_are_seen_with_and_without_the_word_hiring():
    assert share([row for row in ROWS if row["ad"]]) >= 0.94


def test_what_only_speaks_of_jobs_is_no_ad():
    assert share([row for row in ROWS if not row["ad"]]) <= 0.02


@pytest.mark.parametrize("mark", ["(m/w/d)", "(H/F)", "(all genders)", "(f/m/x)", "(gn)", "F/H"])
def test_only_ads_name_all_genders(mark):
    assert wanted(f"Baker {mark}", "") >= job_ads.ENOUGH


def test_one_kind_of_sign_decides_nothing():
    assert wanted("Requirements of a queue", "The requirements of a queue, and its qualifications.") <= job_ads.LIKELY


def test_a_megabyte_takes_no_longer_than_its_opening():
    assert wanted("We are hiring", "apply now " * 100_000) >= job_ads.ENOUGH
