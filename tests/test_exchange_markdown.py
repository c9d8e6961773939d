"""One application as a page to read."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from msgspec import structs

from afterword.exchange.formats.markdown import plain, quoted
from afterword.model import Draft, Happening, Promise, Window
from exchange_story import HOSTILE, NOW, advertised, anything, application, step, text

GOLDEN = """\
# Night Baker at Crumb & Co

- Stage: interviewing
- Advertisement: <https://crumb.example/a_b>

## People

- Ana Peeters: Head Baker, interviewer, ana@crumb.example

## Rounds

### Wed 14 Oct 2026, 10:00 (CEST) to 10:45

- How: video
- With: Ana Peeters
- Promised: “by Friday”, read as 2026-10-16 to 2026-10-16; follow up on 2026-10-20

#### Notes

- The rye is never the problem. (Ana Peeters)
- **private** Her son is ill.
- **private, confidential** They buy the mill next door.

## What happened

- Thu 15 Oct 2026, 12:00 (UTC): reply received: “Thanks!”

## Plan

- Fri 16 Oct 2026, 09:00 (CEST): Thank Ana Peeters (upcoming). Because.
- Fri 30 Oct 2026, 09:00 (CET): Ask once more: Ana Peeters (planned). Because.

## Messages

### thank you, email: Ana Peeters

- Sent: Thu 15 Oct 2026, 12:00 (UTC)
- Subject: Rye

> Dear Ana,
>
> thank you\\
> \\- for the rye

## The advertisement

> Bake.
"""


def test_everything_known_stands_on_one_page():
    given_ = application(
        step("status_2", "2026-10-30T09:00:00+01:00", projected=True),
        step(),
        promises={
            "first": Promise(
                words="by Friday",
                window=Window(from_=date(2026, 10, 16), to=date(2026, 10, 16)),
                follow_up_on=date(2026, 10, 20),
            )
        },
        drafts=(
            Draft(id="d", kind="thank_you", channel="email", opportunity_id="job", people=("ana",), subject="Rye",
                  body="Dear Ana,\n\n  thank you\n- for the rye", sent_at=NOW),
        ),
    )  # fmt: skip
    happened = (Happening(id="h", opportunity_id="job", event="reply_received", at=NOW, words="Thanks!"),)
    given_ = structs.replace(given_, situation=structs.replace(given_.situation, happenings=happened))
    assert text("markdown", advertised(given_, url="https://crumb.example/a_b", description="Bake.")) == GOLDEN


def test_an_application_with_nothing_is_a_title_and_a_stage():
    bare = application()
    bare = structs.replace(bare, situation=structs.replace(bare.situation, people=(), interviews=()))
    assert text("markdown", bare) == "# Night Baker at Crumb & Co\n\n- Stage: interviewing\n"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("# Head", r"\# Head"), ("1. one", r"1\. one"), ("12) one", r"12\) one"), ("2026 was", "2026 was"),
        ("- item", r"\- item"), ("a - b", "a - b"), ("*bold*", r"\*bold\*"), ("<b>", r"\<b\>"), ("R&D", "R&D"),
        ("&lt;", r"\&lt;"), ("[x](y)", r"\[x\](y)"), ("a\nb", "a b"), ("", ""), (None, ""), ("C++", "C++"), ("C#", "C#"),
    ],
)  # fmt: skip
def test_words_stay_words(typed, written):
    assert plain(typed) == written


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_make_no_chapter_and_no_markup(name):
    page = text("markdown", application(step(), name=name, title=name, company=name))
    assert re.findall(r"(?m)^## .*", page) == ["## People", "## Rounds", "## Plan"]
    assert not re.search(r"(?<!\\)<(?!https?://)|(?<!\\)`|(?<!\\)\]", page)


@settings(max_examples=60, deadline=None)
@given(anything)
def test_a_quotation_stays_a_quotation(words):
    assert all(row.startswith(">") for row in quoted(words).split("\n"))


@pytest.mark.parametrize("long", ["\n" * 500_000, " " * 500_000, "&a" * 250_000, "# \n" * 150_000, "1" * 500_000])
def test_a_long_text_takes_no_long_time(long):
    began = time.perf_counter()
    quoted(f"a{long}a")
    plain(f"a{long}a")
    assert time.perf_counter() - began < 5


def test_an_interview_is_told_in_its_own_zone():
    assert "10:00 (CEST)" in text("markdown", application())
