"""Days that they offer are answered by a day or by nothing: never by a line of the profile."""

import pytest

from afterword import drafts
from stories import happening, occasion, story

OFFERED = [
    ("en", "GB", "would you be able to come for the baking test at Tarn Lane on Monday 23 March at 9:00 or on Wednesday 25 March at 9:00?",
     "Ran the baking test for 40 apprentices at Tarn Lane"),
    ("de", "DE", "können Sie am Montag, 23. März um 9 Uhr oder am Mittwoch, 25. März um 9 Uhr zum Probebacken kommen?",
     "Probebacken für 40 Lehrlinge geleitet"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "region", "asked", "fact"), OFFERED)
def test_days_offered_are_not_answered_with_the_profile(language, region, asked, fact):
    about = story(
        language=language, region=region, facts=(fact,), happenings=[happening("reply_received", f"Nora: {asked}")]
    )
    made = drafts.compose(occasion(about, "reply"))
    assert "40" not in made.body and made.questions
