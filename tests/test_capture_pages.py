"""Each page of `pages/<site>/<case>/` is read as its expected.json says: one test for each field.

The pages are our own, written after the public documentation of these systems; names and companies are invented.
A field that expected.json leaves out is not looked at, one that is null must not be read at all.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from afterword import capture
from afterword.capture.sites import all_sites
from afterword.model import FrameSeen, PageInView, Profile

PAGES = Path(__file__).parent / "pages"
CASES = sorted(path.parent for path in PAGES.glob("*/*/expected.json"))
VIEWER = Profile(name="Robin Seeker")


def expected(case):
    return json.loads((case / "expected.json").read_text(encoding="utf-8"))


@cache
def reading(case):
    said = expected(case)
    frames = tuple(
        FrameSeen(
            src=frame["src"], html=(case / frame["file"]).read_text(encoding="utf-8") if "file" in frame else None
        )
        for frame in said.get("frames", [])
    )
    html = (case / "page.html").read_text(encoding="utf-8")
    return capture.read(PageInView(url=said["url"], html=html, frames=frames, title=said.get("tab")), VIEWER)


def fields():
    for case in CASES:
        for field in expected(case).keys() - {"url", "frames", "tab"}:
            yield pytest.param(case, field, id=f"{case.parent.name}/{case.name}-{field}")


@pytest.mark.parametrize(("case", "field"), list(fields()))
def test_a_page_is_read_as_expected(case, field):
    wanted = expected(case)[field]
    read = reading(case)
    if field == "kind":
        assert read.kind == wanted
    elif field == "people":
        known = [{key: getattr(person, key) for key in one} for person, one in zip(read.people, wanted, strict=False)]
        assert known == wanted
        assert [person.name for person in read.people] == [one["name"] for one in wanted]
    elif field == "warnings":
        assert {notice.code for notice in read.warnings} == set(wanted)
    elif field == "post":
        assert read.post is not None
        assert {key: getattr(read.post, key) for key in wanted} == wanted
    else:
        stated = getattr(read, field)
        assert (stated.value if stated else None) == wanted, stated


def test_every_site_rule_has_a_page():
    assert set(all_sites()) <= {path.name for path in PAGES.iterdir()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_every_value_says_where_it_stood(case):
    read = reading(case)
    stated = [getattr(read, name) for name in ("company", "title", "location", "date_posted", "job_id", "website")]
    assert all(value.source and 0 < value.confidence <= 1 for value in stated if value)
    assert all(person.source for person in read.people)
