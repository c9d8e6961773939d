"""English."""

from afterword.drafts.languages.en.events import DANGLING, REVEALS, read_event
from afterword.drafts.languages.en.letters import (
    AND,
    after_greeting,
    agreed,
    as_typed,
    closing,
    day,
    greeting,
    nobody,
    promised,
    role,
    typeset,
    when,
)  # fmt: skip
from afterword.drafts.languages.en.mending import MENDINGS, in_context
from afterword.drafts.languages.en.points import GAP, PAPERS, is_phrase, of_me, phrase, read_todo
from afterword.drafts.languages.en.prose import joined, ongoing, spelled, still
from afterword.drafts.languages.en.speech import (
    NEXT_STEP,
    NOT_BACK,
    handle,
    has_article,
    read_said,
    stance,
    told_back,
    turned,
    with_acronyms,
)
from afterword.drafts.languages.plain import forms

__all__ = [
    "AND", "DANGLING", "GAP", "MENDINGS", "NEXT_STEP", "NOT_BACK", "PAPERS", "REVEALS", "after_greeting", "agreed",
    "as_typed", "closing", "day", "forms", "greeting", "handle", "has_article", "in_context", "is_phrase", "joined",
    "nobody", "of_me", "ongoing", "phrase", "promised", "read_event", "read_said", "read_todo", "role", "spelled",
    "stance", "still", "told_back", "turned", "typeset", "when", "with_acronyms",
]  # fmt: skip
