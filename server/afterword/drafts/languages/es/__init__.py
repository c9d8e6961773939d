"""Spanish: tú and usted, a colon after the greeting, ¿ and ¡."""

from afterword.drafts.languages.es.events import DANGLING, REVEALS, read_event
from afterword.drafts.languages.es.letters import AND, agreed, closing, day, greeting, nobody, promised, when
from afterword.drafts.languages.es.mending import MENDINGS
from afterword.drafts.languages.es.points import GAP, PAPERS, is_phrase, of_me, read_todo
from afterword.drafts.languages.es.speech import (
    NEXT_STEP,
    NOT_BACK,
    handle,
    has_article,
    read_said,
    stance,
    told_back,
    turned,
)
from afterword.drafts.languages.plain import small_first as phrase

__all__ = [
    "AND", "DANGLING", "GAP", "MENDINGS", "NEXT_STEP", "NOT_BACK", "PAPERS", "REVEALS", "agreed", "closing", "day",
    "greeting", "handle", "has_article", "is_phrase", "nobody", "of_me", "phrase", "promised", "read_event",
    "read_said", "read_todo", "stance", "told_back", "turned", "when",
]  # fmt: skip
