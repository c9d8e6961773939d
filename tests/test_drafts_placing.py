"""A thing that only the talk named is told with the purpose that the profile gives it, and no place of another point."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, post, story

TIDES = post(
    "Tides", "Half of our gauges read low at night. We looked at the fog, not at the pipe. How do you check a gauge?"
)


@pytest.mark.parametrize(
    ("fact", "mine", "begins"),
    [
        ("Ran the tide log at Marram Point for 3 years", "On the tide log we checked each gauge by hand at night.", "On the tide log we checked"),
        ("Ran the tide log at Marram Point for 3 years", "The tide log we kept had each gauge twice.", "The tide log we kept"),
        ("Ran the tide log at Marram Point for 3 years", "At Marram Point each gauge in the tide log stood twice.", "At Marram Point each gauge in the tide log stood"),
        ("Wrote a gauge plan for the harbour office", "I checked each one at night, as in the gauge plan, by hand.", "I checked each one at night, as in the gauge plan for the harbour office, by hand."),
        ("Sold fish at Marram Point", "On the tide log we checked each gauge by hand at night.", "On the tide log we checked"),
    ],
)  # fmt: skip
def test_a_thing_has_its_purpose(fact, mine, begins):
    told = (Debrief(person_id="p1", said="half of the gauges read low", handle="the gauges", mine=mine),)
    made = drafts.compose(
        occasion(story(debrief=told, facts=(fact,)), "comment", channel="linkedin_comment", post=TIDES)
    )
    assert made.body.startswith(begins), made.body
