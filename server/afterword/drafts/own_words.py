"""Words of the person's own, and nothing else: for a post that hurts, where a frame would sound cruel."""

from __future__ import annotations

from collections.abc import Mapping

from afterword import text
from afterword.model import Composed, FactUsed, Occasion, Question, Sentence

ASK = Question(
    id="own_words",
    ask="What would you say to the people concerned? Your own words; they are taken as they are.",
    why="This post is about something that hurts. No template is right for it, so none is offered.",
)


def own_words(occasion: Occasion, answers: Mapping[str, str], language: str | None = None) -> Composed:
    """Return what the person typed, unchanged; with nothing typed, an empty draft that asks."""
    typed = answers.get(ASK.id, "").strip()
    situation = occasion.situation
    spoken = language or (situation and (situation.opportunity.language or situation.profile.language)) or "en"
    fact = FactUsed(id="D-own", text=typed, source="debrief")
    return Composed(
        body=typed,
        language=spoken,
        angle="own_words",
        sentences=tuple(Sentence(text=s, from_=(fact.id,)) for s in text.sentences(typed)),
        facts=(fact,) if typed else (),
        questions=() if typed else (ASK,),
    )
