"""Questions to the person, in the language they write in."""

from __future__ import annotations

from importlib import import_module

from afterword import text
from afterword.model import Occasion, Question


def question(id: str, occasion: Occasion, language: str | None, **words: str) -> Question:
    """Return the question of this id, in the person's language, else in the message's."""
    situation = occasion.situation
    spoken = text.base_language((situation.profile.language if situation else None) or language)
    found: dict[str, tuple[str, str]] = import_module(f"afterword.drafts.questions.{spoken}").QUESTIONS
    ask, why = found[id]
    about, _, field = id.partition(".")
    return Question(id=field if about == "foreign" else about, ask=ask.format(**words), why=why)
