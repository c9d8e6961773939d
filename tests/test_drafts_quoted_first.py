"""Of what they said, words in quotation marks stand alone where another matter follows them."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story

ROWS = [
    (
        "'we bake what we sold yesterday', waste is 12% and its mostly rye",
        "we bake what we sold yesterday",
        ("12%", "waste"),
    ),
    (
        "'the oven decides when we go home'; two bakers left in june",
        "the oven decides when we go home",
        ("June", "june", "two bakers"),
    ),
    ('"nobody tastes the dough on a Sunday", starters die', "nobody tastes the dough on a Sunday", ("starters die",)),
    ("'labels lie as well' (people read the first line only)", "labels lie as well", ("people read",)),
    ("“I count loaves in my sleep”, and the van is always late", "I count loaves in my sleep", ("van",)),
    ("she said 'my bakers are my brakes', 3 of 8 on night shift", "my bakers are my brakes", ("3 of 8",)),
    ("'every order starts with a sorry' - stock list is from 2019", "every order starts with a sorry", ("2019",)),
    ("'I buy flour by smell' they have 4 mills", "I buy flour by smell", ("mills",)),
]


@pytest.mark.parametrize(("said", "quote", "never"), ROWS)
@pytest.mark.parametrize("kind", ["thank_you", "status_1", "status_2", "withdraw"])
def test_the_words_stand_alone(said, quote, never, kind):
    given = (Debrief(person_id="p1", said=said, mine="At Hollis we weighed every loaf for a month and cut two kinds."),)
    made = drafts.compose(occasion(story(debrief=given, facts=()), kind)).body
    assert f'"{quote[0].upper()}{quote[1:]}' in made or f'"{quote}' in made or kind != "thank_you", made
    assert not [n for n in never if n in made] and "that '" not in made and 'that "' not in made, made


@pytest.mark.parametrize(
    "said",
    [
        "'the long wait' is what guests remember",
        "the 'cold shelf' is empty by ten",
        "they call it 'the Monday hole' and nobody owns it",
    ],
)
def test_a_name_in_quotation_marks_is_part_of_its_sentence(said):
    given = (Debrief(person_id="p1", said=said, mine="At Hollis we weighed every loaf for a month."),)
    made = drafts.compose(occasion(story(debrief=given, facts=()))).body
    assert '"the long wait"' not in made and '"cold shelf"' not in made
