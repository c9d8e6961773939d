"""Words of the person's own, and nothing else: for a post that hurts, where a frame would sound cruel."""

from __future__ import annotations

from collections.abc import Mapping

from afterword import text
from afterword.drafts.questions import question
from afterword.model import Composed, FactUsed, Occasion, Sentence


def own_words(occasion: Occasion, answers: Mapping[str, str], language: str | None = None) -> Composed:
    """Return what the person typed, unchanged; with nothing typed, an empty draft that asks."""
    typed = answers.get("own_words", "").strip()
    situation = occasion.situation
    spoken = language or (situation and (situation.opportunity.language or situation.profile.language)) or "en"
    fact = FactUsed(id="D-own", text=typed, source="debrief")
    return Composed(
        body=typed,
        language=spoken,
        angle="own_words",
        sentences=tuple(Sentence(text=s, from_=(fact.id,)) for s in text.sentences(typed)),
        facts=(fact,) if typed else (),
        questions=() if typed else (question("own_words", occasion, spoken),),
    )
