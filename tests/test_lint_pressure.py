"""What is late on their side of the trade is no pressure; what the reader owes still is."""

import pytest

from afterword import lint
from afterword.model import Debrief
from stories import occasion, story


def found(words, said):
    told = (Debrief(person_id="p1", said=said, mine="I'd ring the ten oldest first."),)
    text = f"Hi Nora,\n\nThank you for yesterday. {words}\n\nTom"
    return {f.rule for f in lint.check(text, occasion(story(debrief=told)))}


@pytest.mark.parametrize(
    ("words", "said", "pushes"),
    [
        ("You told me that 600 loans are long overdue.", "600 loans are long overdue", False),
        ("By the time the baker rings it's already too late, you said.", "by the time the baker rings it's too late", False),
        ("My answer from you is long overdue.", "600 loans are long overdue", True),
        ("Your reply is long overdue.", "600 loans are long overdue", True),
        ("This is long overdue.", "the mixer sticks", True),
    ],
)  # fmt: skip
def test_lateness_is_pressure_only_where_the_reader_owes_something(words, said, pushes):
    assert ("pressure" in found(words, said)) == pushes
