"""What was spoken of and now happens is taken up in the answer to a no."""

from datetime import timedelta

import pytest

from afterword import drafts
from afterword.model import Debrief, Happening
from stories import DAY, occasion, person, story


def _answer(detail, language="en", handle="the rye starter", **more):
    people = (person(),)
    debrief = (Debrief(person_id="p1", handle=handle, mine=more.pop("mine", None)),)
    news = Happening(id="h", opportunity_id="o", event="rejected", at=DAY + timedelta(days=3), words=detail)
    made = occasion(story(people=people, debrief=debrief, language=language, happenings=(news,)), "rejection_reply")
    return drafts.compose(made).body


@pytest.mark.parametrize(
    ("detail", "language", "handle", "told"),
    [
        (
            "Nora phoned herself: somebody from inside; 'the rye starter is moving to the cellar in May and I wanted you to know'",
            "en",
            "the rye starter",
            "glad to hear that the rye starter is moving to the cellar in May.",
        ),
        ("Nora phoned herself: somebody from inside", "en", "the rye starter", "Thank you for calling me yourself"),
        (
            "Somebody from inside. The weekend baker post comes up in autumn",
            "en",
            "the rye starter",
            "When the weekend baker post comes up in autumn",
        ),
        ("Absage, „der Sauerteig zieht im Mai in den Kühlraum“", "de", "der Sauerteig", "„Der Sauerteig zieht im Mai in den Kühlraum“"),
        ("Refus, « le levain passe au cellier en mai »", "fr", "le levain", "« Le levain passe au cellier en mai »"),
        ("Rechazo, «la masa madre pasa a la cámara en mayo»", "es", "la masa madre", "«La masa madre pasa a la cámara en mayo»"),
    ],
)  # fmt: skip
def test_news_of_what_was_spoken_of_is_taken_up(detail, language, handle, told):
    assert told in _answer(detail, language, handle).replace("\N{NO-BREAK SPACE}", " ").replace(
        "\N{NARROW NO-BREAK SPACE}", " "
    )


@pytest.mark.parametrize(
    "detail",
    [
        "'the rye starter died and nobody fed it, so the bakery closes'",
        "'we liked your rye starter but you never ran a shift'",
        "'the oven arrives in May'",
    ],
)
def test_what_is_no_good_news_is_not(detail):
    assert "glad to hear" not in _answer(detail)
