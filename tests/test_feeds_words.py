import pytest

from afterword.feeds.words import first_words, mended, text_of

MOJIBAKE = [
    ("weâ€™ve", "we’ve"),
    ("â€œHiâ€\x9d", "“Hi”"),
    ("fÃ¼r Ã„rger", "für Ärger"),
    ("Ð¡Ð½ÐµÐ³", "Снег"),
    ("ðŸ’¡ idea – mixed", "💡 idea – mixed"),
    ("Well.Â\xa0 Good – yes", "Well.\xa0 Good – yes"),
    ("«\xa0doué\xa0», dit-il", "«\xa0doué\xa0», dit-il"),
    ("SÃO PAULO", "SÃO PAULO"),
    ("Â l'aube", "Â l'aube"),
    ("naïve café", "naïve café"),
    ("plain", "plain"),
]


@pytest.mark.parametrize(("text", "expected"), MOJIBAKE)
def test_only_certain_mojibake_is_mended(text, expected):
    assert mended(text) == expected


def test_blocks_become_lines_and_inline_tags_vanish():
    assert (
        text_of("<div>One <b>t</b>wo<br>three</div><ul><li>four</li><li>five</li></ul>") == "One two\nthree\nfour\nfive"
    )


def test_text_is_bounded():
    assert len(text_of("<p>" + "word " * 100_000)) <= 20_000


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000,
        "<div>" * 30_000 + "</div>" * 30_000,
        "<b><i>" * 50_000 + "x",
        "<a href='" + "x" * 300_000,
        "&" * 300_000,
    ],
)
def test_hostile_markup_is_read_in_time(markup):
    text_of(markup)


def test_a_long_text_without_a_title_is_named_by_its_first_words():
    assert first_words("word " * 40) == ("word " * 18).strip() + " …"
