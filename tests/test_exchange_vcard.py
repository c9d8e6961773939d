"""People in other programs' address books."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from afterword.exchange.formats.vcard import fold
from afterword.exchange.words import line
from exchange_story import HOSTILE, anything, application, met, sent, text

GOLDEN = """\
BEGIN:VCARD
VERSION:4.0
PRODID:-//Afterword//EN
UID:urn:uuid:%s
KIND:individual
FN:Ana Peeters
TITLE:Head Baker
ORG:Crumb & Co
EMAIL:ana@crumb.example
CATEGORIES:Afterword,interviewer
NOTE:Met for Night Baker at Crumb & Co.
END:VCARD
"""


def read(body: str) -> list[dict[str, str]]:
    """Read cards as RFC 6350 says: unfold, split at the first colon, unescape."""
    cards: list[dict[str, str]] = []
    for entry in body.replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = entry.partition(":")
        if name == "BEGIN":
            cards.append({})
        cards[-1][name] = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
    return cards


def test_a_person_is_a_card():
    body = text("vcard", application())
    uid = read(body)[0]["UID"].removeprefix("urn:uuid:")
    assert body == (GOLDEN % uid).replace("\n", "\r\n")
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", uid)


def test_the_same_person_keeps_their_number_whatever_they_are_called():
    one, other = (read(text("vcard", application(name=n)))[0]["UID"] for n in ("Ana Peeters", "Ana Maes"))
    assert one == other


def test_nobody_is_an_empty_file():
    assert text("vcard") == ""


def test_a_recruiter_works_for_the_agency():
    from exchange_story import advertised

    card = met(advertised(application(), via_agency="Hire; Wire"), kind="recruiter")
    assert "ORG:Hire\\; Wire\r\n" in text("vcard", card)


def test_an_address_cannot_carry_a_line():
    card = met(application(), profile_url="https://x.example/ana\r\nTEL:+100", phone="+32 2 555 01 00")
    (read_back,) = read(text("vcard", card))
    assert (read_back["URL"], read_back["TEL"]) == ("https://x.example/anaTEL:+100", "+32 2 555 01 00")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_names(name):
    (card,) = read(text("vcard", application(name=name, company=name)))
    assert card["FN"] == (line(name) or "Unknown")


@settings(max_examples=60, deadline=None)
@given(name=anything, role=anything)
def test_every_line_is_short_and_the_words_come_back(name, role):
    body = sent("vcard", met(application(name=name), role=role)).body
    assert all(len(row) <= 75 for row in body.split(b"\r\n"))
    assert b"\n" not in body.replace(b"\r\n", b"")
    (card,) = read(body.decode())
    assert (card["FN"], card.get("TITLE", "")) == (line(name) or "Unknown", line(role))


def test_folding_breaks_between_characters():
    assert fold("a" * 75) == "a" * 75
    assert fold("a" * 74 + "é") == "a" * 74 + "\r\n é"
