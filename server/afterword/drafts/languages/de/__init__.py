"""German: Sie and du, lower case after the greeting, slots that stay in the nominative or after a colon."""

from afterword.drafts.languages.de.events import DANGLING, REVEALS, read_event
from afterword.drafts.languages.de.letters import (
    AND,
    after_greeting,
    agreed,
    closing,
    day,
    greeting,
    nobody,
    promised,
    when,
)
from afterword.drafts.languages.de.mending import MENDINGS
from afterword.drafts.languages.de.points import GAP, PAPERS, is_phrase, of_me, phrase, read_todo
from afterword.drafts.languages.de.speech import (
    NEXT_STEP,
    NOT_BACK,
    forms,
    handle,
    has_article,
    read_said,
    stance,
    told_back,
    turned,
)
from afterword.drafts.languages.plain import (
    as_typed,
    in_context,
    joined,
    ongoing,
    role,
    spelled,
    still,
    typeset,
    with_acronyms,
)

__all__ = [
    "AND", "DANGLING", "GAP", "MENDINGS", "NEXT_STEP", "NOT_BACK", "PAPERS", "REVEALS", "after_greeting", "agreed",
    "as_typed", "closing", "day", "forms", "greeting", "handle", "has_article", "in_context", "is_phrase", "joined",
    "nobody", "of_me", "ongoing", "phrase", "promised", "read_event", "read_said", "read_todo", "role", "spelled",
    "stance", "still", "told_back", "turned", "typeset", "when", "with_acronyms",
]  # fmt: skip
