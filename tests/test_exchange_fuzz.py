"""Whatever a file holds: it is read, or refused with a cure, and nothing is half-kept; what we write, we read."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.errors import AfterwordError
from afterword.exchange import Followed
from afterword.exchange.reading import FeedFound, Job, Reading
from afterword.exchange.words import line
from afterword.model import Company, Feed, ImportRow
from desks import World
from exchange_story import HOSTILE, advertised, anything, application, sent, step
from incoming import calendar, event, mail, reading, zipped
from test_exchange_imports import everything
from test_exchange_tables import EXPORT

SEEDS: dict[str, list[bytes]] = {
    "x.ics": [
        calendar(event("ORGANIZER;CN=Ana Okafor:mailto:ana@crumb.example", "ATTENDEE;CN=Bo:mailto:bo@crumb.example", "DTEND:20261020T090000Z",
                       "DESCRIPTION:Interviewers: Bo Lind (Baker)\\nLOCATION", "RRULE:FREQ=DAILY", start="DTSTART;TZID=Europe/Berlin:20261020T100000")).encode(),
        calendar(event(start="DTSTART;VALUE=DATE:20261020"), method="CANCEL", head="X-WR-TIMEZONE:Europe/Madrid").encode("utf-16"),
    ],
    "x.eml": [
        mail("=?utf-8?q?Einladung?=", "Wir laden Sie zum Gespräch am 14.04.2026 um 10:00 Uhr mit Bo Lind ein.\n> zitiert"),
        mail("x", "--B\r\nContent-Type: text/html\r\n\r\n<p>We need more time.</p>\r\n--B--", kind='multipart/mixed; boundary="B"'),
    ],
    "x.opml": [b"<opml><head/><body><outline text='a'><outline text='b' xmlUrl='https://c.example/f' htmlUrl='https://c.example'/></outline></body></opml>"],
    "x.csv": [(b if isinstance(b, bytes) else b.encode()) for b in EXPORT.values()] + [b"Company;Title;Date;Link;Contact\nCrumb;Baker;03/04/26;https://c.example;Ana, Bo\n"],
    "x.zip": [zipped(EXPORT), zipped({"x.ics": calendar(event())})],
    "x.txt": [b"Subject: Hi\n\nWe would like to invite you to an interview on 20 October at 10am CET with Ana Okafor and Bo Lind (Baker)."],
}  # fmt: skip
PIECES = [b"\x00", b"\xff\xfe", b"\r\n", b"\n \n", b'"', b";", b":", b"=", b"--B", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"<", b"&#x0;", b"T", b"9" * 30,
          b"=?utf-8?b?", "é\u202e🙂".encode(), b"TZID=", b"20261331T999999", b"../..", b"\x1b[2J", b",,,,,,,,"]  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn, name: str) -> bytes:
    """A file of the format with a few bytes changed, moved, cut or doubled."""
    body = draw(st.sampled_from(SEEDS[name]))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(body)))
        to = min(len(body), at + draw(st.integers(0, 40)))
        body = body[:at] + draw(st.sampled_from([*PIECES, body[at:to] * 3, b""])) + body[to:]
    return body


def read_or_refused(name: str, body: bytes) -> Reading | None:
    try:
        return reading(name, body)
    except AfterwordError as fault:
        assert fault.fix and fault.status in (413, 422)
        return None


@pytest.mark.parametrize("name", SEEDS)
@given(data=st.data())
@settings(max_examples=150, deadline=2000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_spoilt_file_is_read_or_refused(name, data):
    found = read_or_refused(name, data.draw(spoilt(name)))
    if found:
        assert all(isinstance(row, ImportRow) and row.why for row in found.rows)
        assert len({p.key for p in found.proposals}) == len(found.proposals)
        assert all(p.label and 0 <= p.confidence <= 1 for p in found.proposals)


@given(name=st.sampled_from([*SEEDS, "x", "x.bin"]), body=st.binary(max_size=400))
@settings(max_examples=300, deadline=1000)
def test_any_bytes_are_read_or_refused(name, body):
    read_or_refused(name, body)


@given(text=st.text(max_size=800))
@settings(max_examples=300, deadline=1000)
def test_any_text_is_read(text):
    read_or_refused("x.txt", text.encode())


@pytest.mark.parametrize("name", SEEDS)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_spoilt_file_is_kept_whole_or_not_at_all_and_undone_whole(name, data, tmp_path_factory):
    world = World(tmp_path_factory.mktemp("home"))
    before = everything(world)
    body = data.draw(spoilt(name))
    try:
        done = world.desk.imports.keep(world.desk.imports.preview(name, io.BytesIO(body)).id)
    except AfterwordError:
        assert everything(world) == before
        return
    after = everything(world)
    again = world.desk.imports.keep(world.desk.imports.preview(name, io.BytesIO(body)).id)
    assert not again.counts.keys() & {"kept", "changed"}
    assert everything(world) == after
    if done.counts.keys() & {"kept", "changed"}:
        world.desk.imports.undo(done.id)
    assert everything(world) == before


# --- what we write, we read


named = anything.map(lambda text: line(text)[:200]).filter(bool)


@given(company=named, title=named, location=anything, posted=st.dates(date(1980, 1, 1), date(2190, 1, 1)) | st.none())
@settings(max_examples=200, deadline=1000)
def test_our_table_comes_back_as_it_went(company, title, location, posted):
    given_ = advertised(
        application(company=company, title=title),
        url="https://crumb.example/1?a=b",
        location=location,
        date_posted=posted,
        stage="screening",
    )
    found = reading("x.csv", sent("csv", given_).body)
    (proposed,) = found.proposals
    job = proposed.what
    assert isinstance(job, Job)
    assert (job.company, job.title, job.stage, job.url) == (
        line(company),
        line(title),
        "screening",
        "https://crumb.example/1?a=b",
    )
    assert (job.location or "", job.date_posted) == (line(location)[:300], posted)


@given(titles=st.lists(anything, min_size=1, max_size=5), company=named)
@settings(max_examples=100, deadline=1000)
def test_our_outline_comes_back_as_it_went(titles, company):
    feeds = tuple(
        Feed(id=str(n), company_id="c", url=f"https://crumb.example/{n}", title=title) for n, title in enumerate(titles)
    )
    followed = Followed(company=Company(id="c", name=company, website="https://crumb.example"), feeds=feeds)
    found = reading("x.opml", sent("opml", followed=(followed,)).body)
    assert [(p.what.url, p.what.company, p.what.website) for p in found.proposals if isinstance(p.what, FeedFound)] == [
        (feed.url, line(company)[:300], "https://crumb.example") for feed in feeds
    ]  # fmt: skip


@given(names=st.lists(anything, max_size=4))
@settings(max_examples=50, deadline=1000)
def test_our_calendar_is_known_as_ours(names):
    plan = [step(id=f"fu_{n}") for n, _ in enumerate(names)]
    applications = [application(one, company=name) for one, name in zip(plan, names, strict=True)]
    found = reading("x.ics", sent("ics", *applications).body)
    assert found.proposals == ()
    assert len([row for row in found.rows if row.why == "It is a reminder of Afterword."]) == len(names)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_ours_calculates(text):
    given_ = application(company=text or "x", title=text or "x")
    body = sent("csv", given_).body.decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(body, newline="")))
    assert not any(cell.lstrip("\u200b\u202e").startswith(("=", "+", "-", "@", "＝")) for cell in row.values())
