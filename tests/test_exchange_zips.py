"""Zips of strangers, outlines, and what a file is."""

from __future__ import annotations

import time
import tracemalloc
import zipfile

import pytest

from afterword.errors import AfterwordError, Invalid, TooLarge
from afterword.exchange import read, zips
from afterword.exchange.kinds import format_of
from afterword.exchange.reading import Context
from incoming import NOW, calendar, event, mail, reading, zipped


def test_a_zip_of_single_files_is_read_one_by_one():
    found = reading(
        "all.zip",
        zipped(
            {
                "a/x.ics": calendar(event()),
                "m.eml": mail("Absage", "Leider müssen wir dir absagen."),
                "n.zip": zipped({}),
                "r.md": "x",
            }
        ),
    )
    assert [p.where for p in found.proposals] == ["x.ics, event 1", "m.eml, the mail"]
    assert {row.where for row in found.rows} == {"n.zip", "r.md"}


def test_names_that_lead_outside_are_only_names():
    found = reading(
        "slip.zip", zipped({"../../x.ics": calendar(event()), "/etc/y.ics": calendar(event(uid="2")), "C:\\z.ics": "x"})
    )
    assert [p.where for p in found.proposals] == ["x.ics, event 1", "y.ics, event 1"]


@pytest.mark.parametrize("name", ["Connections.csv", "x.ics"])
def test_a_bomb_is_left_packed(name):
    tracemalloc.start()
    found = reading("bomb.zip", zipped({name: b"0" * (300 << 20)}))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.proposals == ()
    assert "unpacks" in found.rows[-1].why
    assert peak < 700 << 20  # the test itself holds the bomb once; the reading adds nothing of that size


def test_what_a_zip_claims_of_its_sizes_is_not_believed():
    body = bytearray(zipped({"x.ics": b"BEGIN:VCALENDAR" + b"0" * (8 << 20)}))
    for sign, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        where = body.rindex(sign)
        body[where + at : where + at + 4] = (10).to_bytes(4, "little")
    try:
        assert reading("liar.zip", bytes(body)).proposals == ()
    except Invalid as fault:
        assert fault.code == "unreadable_file"


@pytest.mark.parametrize(
    "body",
    [b"PK\x03\x04", b"PK\x03\x04" + b"\x00" * 100, zipped({"x.ics": "x"})[:-30]],
)
def test_a_damaged_zip_is_refused_whole(body):
    with pytest.raises(Invalid):
        reading("x.zip", body)


def test_a_large_export_costs_little_memory(tmp_path):
    path = tmp_path / "large.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("Connections.csv", "First Name,Last Name,Connected On\nAna,Okafor,12 Jun 2024\n")
        with archive.open("Rich_Media/film.mp4", "w", force_zip64=True) as film:
            for _ in range(128):
                film.write(b"\xab" * (1 << 20))
    tracemalloc.start()
    start = time.perf_counter()
    with path.open("rb") as file:
        found = read(file, Context(now=NOW, name="large.zip"))
    assert (len(found.proposals), time.perf_counter() - start < 5) == (1, True)
    assert tracemalloc.get_traced_memory()[1] < 16 << 20
    tracemalloc.stop()


def test_too_many_entries_are_refused():
    with pytest.raises(TooLarge):
        reading("many.zip", zipped({f"{n}": "" for n in range(zips.MOST_ENTRIES + 1)}))


OPML = """<?xml version="1.0" encoding="utf-16"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Work"><outline text="Crumb News" type="rss" xmlUrl="https://crumb.example/feed" htmlUrl="https://crumb.example"/>
<outline text="Crumb again" xmlUrl="https://crumb.example/feed"/><outline text="No address"/><outline text="x" xmlUrl="javascript:alert(1)"/></outline>
</body></opml>"""


def test_an_outline_gives_its_feeds_and_says_what_it_left():
    found = reading("x.opml", OPML)
    (feed,) = found.proposals
    assert (feed.what.url, feed.what.website, feed.company, feed.chosen) == (
        "https://crumb.example/feed",
        "https://crumb.example",
        "Crumb News",
        False,
    )
    assert [row.why for row in found.rows] == [
        "It stands in this file twice.",
        *["It has no feed with an address on the web."] * 2,
    ]


@pytest.mark.parametrize("body", [
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><opml><body><outline text="&b;"/></body></opml>', "<opml>", "<opml><body>" + "<outline>" * 50_000, "<opml/>\x00<",
])  # fmt: skip
def test_a_hostile_outline_is_refused(body):
    with pytest.raises(Invalid):
        reading("x.opml", body)


def test_a_deep_outline_ends():
    assert (
        reading(
            "x.opml", "<opml><body>" + "<outline text='a'>" * 3000 + "</outline>" * 3000 + "</body></opml>"
        ).proposals
        == ()
    )


@pytest.mark.parametrize(("name", "body", "format"), [
    ("invite", calendar(event()), "ics"), ("x.txt", calendar(event()), "ics"), ("x.bin", OPML, "opml"), ("x", mail("a", "b").decode(), "eml"),
    ("x.csv", "a,b", "csv"), ("x.tsv", "a\tb", "csv"), ("x.txt", "Hi Sam", "text"), ("x.pdf", "%PDF-1.7", None), ("x.exe", "MZ", None), ("x.json", "{}", None),
])  # fmt: skip
def test_what_a_file_is_stands_in_it(name, body, format):
    assert format_of(body.encode(), name) == format


def test_an_unknown_file_is_refused_with_what_can_be_read():
    with pytest.raises(AfterwordError) as refused:
        reading("x.pdf", "%PDF-1.7")
    assert "LinkedIn" in refused.value.fix


def test_a_file_without_end_is_refused():
    with pytest.raises(TooLarge):
        reading("x.ics", b"BEGIN:VCALENDAR\r\n" + b"x" * (25 << 20))
