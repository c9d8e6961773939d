"""A question is told only where what it means by "it" is named."""

import pytest

from afterword.drafts.choosing import _OF_NOTHING


@pytest.mark.parametrize(
    "asked",
    ["how I would make it shorter", "how I will bring it down", "what I would do with it", "who would pay for it", "how long I would keep them", "how I would sell it to night crews", "whether I could fix it alone", "where I would put them"],
)  # fmt: skip
def test_a_question_about_nothing_is_seen(asked):
    assert _OF_NOTHING.match(asked)


@pytest.mark.parametrize(
    "asked",
    ["how I keep the starter so that it lives", "what I do when it rains", "how loaves keep if you freeze them", "how long it takes to proof", "what I would do first", "how I would do it for rye", "who wrote your list and who reads it", "why it is so quiet", "how I got my bakers on side"],
)  # fmt: skip
def test_a_question_that_names_its_matter_is_told(asked):
    assert not _OF_NOTHING.match(asked)
