"""Until when an answer is awaited: in their words where these can be said so, else the day that they come to."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from afterword import drafts
from stories import DAY, occasion, story

REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}


def body(language, promised, answer_by=None, after=1):
    about = occasion(story(promised=promised, language=language, region=REGIONS[language]), after=timedelta(days=after))
    return drafts.compose(msgspec.structs.replace(about, answer_by=answer_by)).body


FEASTS = [
    ("de", "Bescheid nach allerheiligen", "nach Allerheiligen"),
    ("de", "meldet sich vor weihnachten", "noch vor Weihnachten"),
    ("de", "Antwort nach den herbstferien", "nach den Herbstferien"),
    ("de", "nach dem nationalfeiertag", "nach dem Nationalfeiertag"),
    ("fr", "réponse après la toussaint", "après la Toussaint"),
    ("fr", "ils reviennent apres les vacances", "après les vacances"),
    ("fr", "avant noel", "avant Noël"),
    ("es", "avisan después de reyes", "después de Reyes"),
    ("es", "después del puente", "después del puente"),
    ("es", "antes de navidad", "antes de Navidad"),
]


@pytest.mark.parametrize(("language", "promised", "told"), FEASTS)
def test_feasts_are_named_with_their_letters(language, promised, told):
    assert told in body(language, promised)


DEADLINES = [
    ("en", "they let ppl know by friday week", "by Friday"),
    ("en", "i hear no later than fri week", "by Friday"),
    ("de", "bis übernächsten freitag", "bis Freitag"),
    ("fr", "d'ici vendredi en quinze", "d'ici le vendredi"),
    ("es", "hasta el viernes que viene no, el otro", "para el viernes"),
]


@pytest.mark.parametrize(("language", "promised", "told"), DEADLINES)
def test_a_deadline_that_cannot_be_said_so_is_told_by_its_day(language, promised, told):
    friday = DAY.date() + timedelta((4 - DAY.weekday()) % 7 + 7)
    assert told in body(language, promised, friday) and str(friday.day) in body(language, promised, friday)
    assert str(friday.day) not in body(language, promised, friday, after=20).split("\n", 1)[1]


@pytest.mark.parametrize("promised", ["second round on friday week", "she shows me the yard friday week"])
def test_a_talk_that_was_named_is_no_deadline(promised):
    friday = DAY.date() + timedelta((4 - DAY.weekday()) % 7 + 7)
    assert "Friday" not in body("en", promised, friday)


def test_no_day_is_told_that_was_not_read():
    assert "Friday" not in body("en", "they let ppl know by friday week", None)
    assert date(2000, 1, 1).strftime("%Y") not in body("en", "by friday week", date(2000, 1, 1))
