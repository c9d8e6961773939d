"""What mails say, over a table of invented ones."""

from __future__ import annotations

import pytest

from afterword.exchange.mail import own_text
from afterword.exchange.signs import says
from mail_table import Row, rows


@pytest.mark.parametrize(
    "row", [*rows(), *rows("mails_more.txt")], ids=lambda row: f"{row.language}-{row.kind}-{row.subject}"
)
def test_a_mail_says_one_thing_and_shows_its_sentence(row: Row):
    away, answers = "auto-replied" in row.headers, "In-Reply-To" in row.headers
    (said,) = says(row.subject, own_text(row.text), away=away, answers=answers)
    assert said.sign == row.kind
    assert row.words in said.words


def test_the_table_is_broad():
    assert len(rows()) + len(rows("mails_more.txt")) >= 200
    assert {row.language for row in rows()} == {"en", "de", "fr", "es"}
