"""Letters from tired notes: what they must tell, in true words, and what they must never say."""

import json
import re
from pathlib import Path

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, person, story

TABLES = Path(__file__).parent / "tables"
REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
STORIES = [
    pytest.param(path.stem[-2:], row, id=f"{path.stem[-2:]}-{row['id']}")
    for path in sorted(TABLES.glob("letters_??.json"))
    for row in json.loads(path.read_text(encoding="utf-8"))
]


def letter(language, row):
    to = person(row["to"], address=row.get("address", "first_name"), role=row["role"])
    told = Debrief(person_id="p1", **{k: row[k] or None for k in ("said", "handle", "mine", "todo")})
    made = story(
        people=[to], notes=row["notes"], debrief=[told], language=language, region=row.get("region", REGIONS[language]),
        tone=row.get("tone", "neutral"), facts=row["facts"], channel=row["channel"], title=row["title"], ad="",
        promised=row.get("promised"),
    )  # fmt: skip
    composed = drafts.compose(occasion(made))
    return f"{composed.subject}\n{composed.body}"


@pytest.mark.parametrize(("language", "row"), STORIES)
def test_a_letter_tells_what_happened_and_nothing_else(language, row):
    made = letter(language, row)
    missing = [said for said in row["must"] if not re.search(said, made, re.IGNORECASE | re.MULTILINE)]
    wrong = [said for said in row["never"] if re.search(said, made, re.MULTILINE)]
    assert (missing, wrong) == ([], []), made
