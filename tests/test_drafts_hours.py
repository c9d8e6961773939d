"""Days and hours as people type them."""

from datetime import date
from importlib import import_module

import pytest

from afterword.drafts import hours

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "thurs after 2 or fri any time b4 12", ["Thursday 19 November after 14:00", "Friday 20 November before 12:00"]),
        ("en", "tues b4 lunch or wed after midday", ["Tuesday 24 November in the morning", "Wednesday 25 November in the afternoon"]),
        ("en", "not b4 10 on friday", ["Friday 20 November after 10:00"]),
        ("en", "friday any time", ["Friday 20 November at any time"]),
        ("de", "Fr bis Mittag oder Mo nach dem Mittag", ["Freitag, 20. November, vormittags", "Montag, 23. November, nachmittags"]),
        ("fr", "vendredi jusqu'à midi", ["vendredi 20 novembre le matin"]),
        ("fr", "mardi après le déjeuner", ["mardi 24 novembre l'après-midi"]),
        ("fr", "jeudi 19 entre 8 et 10 ou mardi 24", ["jeudi 19 novembre entre 8 h et 10 h", "mardi 24 novembre"]),
        ("fr", "vendredi 9-12h", ["vendredi 20 novembre entre 9 h et 12 h"]),
        ("fr", "lundi, entre 20 et 30 min", ["lundi 23 novembre"]),
        ("es", "lunes antes del mediodía", ["el lunes 23 de noviembre por la mañana"]),
        ("es", "martes después de comer", ["el martes 24 de noviembre por la tarde"]),
    ],
)  # fmt: skip
def test_hours_are_never_wider_than_they_were_typed(language, typed, told):
    table = import_module(f"afterword.drafts.languages.{language}.events_hours")
    slots = hours.free(typed, WEDNESDAY, WEDNESDAY, 11, table)
    assert [table.told(slot, "GB") for slot in slots] == told
