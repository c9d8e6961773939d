"""What mails say, over a table of invented ones."""

from __future__ import annotations

import pytest

from afterword.exchange.mail import own_text, parse
from afterword.exchange.signs import Said, says
from mail_table import Row, rows


@pytest.mark.parametrize(
    "row", [*rows(), *rows("mails_more.txt")], ids=lambda row: f"{row.language}-{row.kind}-{row.subject}"
)
def test_a_mail_says_one_thing_and_shows_its_sentence(row: Row):
    away, answers = "auto-replied" in row.headers, "In-Reply-To" in row.headers
    (said,) = says(row.subject, own_text(row.text), away=away, answers=answers)
    assert said.sign == row.kind
    assert row.words in said.words


def heard(row: Row) -> Said:
    """What a whole mail says, its HTML made plain."""
    head = row.headers if "Content-Type" in row.headers else f"{row.headers}Content-Type: text/plain\n"
    letter = parse(f"{head}MIME-Version: 1.0\n\n{row.text}".encode())
    return says(row.subject, own_text(letter.text), away=letter.automatic, answers=letter.answers)[0]


LONG = rows("mails_long.txt")
# What is not understood is "they wrote to you": never another kind.
OPEN = ("other", "reply")


@pytest.mark.parametrize("row", LONG, ids=lambda row: f"{row.language}-{row.kind}-{row.subject}")
def test_a_long_mail_is_never_taken_for_another_kind(row: Row):
    said = heard(row)
    assert said.sign in (row.kind, *OPEN)
    assert said.sign != "other" or row.kind in OPEN or said.sure <= 0.5


def test_most_long_mails_are_understood():
    understood = [row for row in LONG if heard(row).sign in ((row.kind,) if row.kind not in OPEN else OPEN)]
    assert len(LONG) >= 200
    assert len(understood) >= 0.95 * len(LONG)


@pytest.mark.parametrize("text", [
    "Your salary is on our mind. Read our newsletter, or unsubscribe here.",
    "We hope that you got home safely from the interview.",
    "We look forward to working with you on the survey of your street.",
])  # fmt: skip
def test_one_sign_alone_is_no_offer_and_no_rejection(text: str):
    assert {said.sign for said in says("Hello", text)} <= {"other", "reply"}


def test_signs_that_contradict_each_other_leave_it_open():
    text = (
        "We are delighted to offer you the position of baker, with a salary of £30,000 and a contract from 1 May. "
        "Unfortunately your application was unsuccessful and we have chosen another candidate. We wish you success."
    )
    assert all(said.sure < 0.6 for said in says("Your application", text))


def test_the_table_is_broad():
    assert len(rows()) + len(rows("mails_more.txt")) >= 200
    assert {row.language for row in rows()} == {"en", "de", "fr", "es"}
