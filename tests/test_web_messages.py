"""The dashboard's texts: which language, and that all of them are in the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from afterword.web.messages import language_for, messages

LOCALES = Path(__file__).parents[1] / "extension" / "_locales"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("fr;q=0.3,es;q=0.8", "es"),
        ("nl,sv;q=0.5", "en"),
        ("", "en"),
        ("*", "en"),
        ("de;q=0", "en"),
    ],
)
def test_the_language_that_the_browser_wants_most(wanted: str, expected: str):
    assert language_for(parse_accept_header(wanted, LanguageAccept), ("en", "de", "fr", "es")) == expected


def test_messages_are_key_and_text():
    assert messages(LOCALES, "en")["copied"] == "Copied"
    assert messages(LOCALES, "de")["copied"] == "Kopiert"
