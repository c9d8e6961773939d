"""A count that was told wrongly is put right in a later letter, and not changed without a word."""

from datetime import timedelta

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story


@pytest.mark.parametrize(
    ("language", "region", "notes", "mine", "told"),
    [
        ("en", "GB", "she asked how long the training took, i said two weeks but it was three", "At Hollis we labelled every tray and the training took three weeks.", ("two weeks", "three")),
        ("en", "US", "she asked how many ovens we ran, i said four but it was six", "At Hollis we fed it twice on Sundays.", ("four", "six")),
        ("de", "DE", "sie hat gefragt, wie lange die Schulung gedauert hat, ich sagte zwei Wochen, waren aber drei", "Bei Hollis haben wir jedes Blech beschriftet und die Schulung dauerte drei Wochen.", ("zwei Wochen", "drei")),
        ("fr", "FR", "elle a demandé combien de temps a duré la formation, j'ai dit deux semaines mais c'était trois", "Chez Hollis on a étiqueté chaque plaque et la formation a duré trois semaines.", ("deux semaines", "trois")),
        ("es", "MX", "pregunto cuanto tardo la capacitacion, dije q dos semanas pero fueron TRES, aclarar", "En Hollis pusimos una etiqueta en cada charola y la capacitación tardó tres semanas.", ("dos semanas", "tres")),
    ],
)  # fmt: skip
def test_a_wrong_count_is_corrected_once(language, region, notes, mine, told):
    debrief = (Debrief(person_id="p1", said=None, handle=None, mine=mine),)
    made = story(notes=notes, debrief=debrief, language=language, region=region)
    letter = drafts.compose(occasion(made, "status_1", after=timedelta(days=12))).body
    for count in told:
        assert letter.count(count) == 1, letter
