"""English."""

from afterword.drafts.languages.en.answers import meant, own, still
from afterword.drafts.languages.en.before import before_you
from afterword.drafts.languages.en.broken import broken
from afterword.drafts.languages.en.carried import carried, troubled
from afterword.drafts.languages.en.events import DANGLING, REVEALS, read_event
from afterword.drafts.languages.en.fragments import completed
from afterword.drafts.languages.en.letters import (
    AND,
    BY,
    DEADLINE,
    agreed,
    call_by,
    closing,
    day,
    greeting,
    nobody,
    promised,
    role,
    when,
)
from afterword.drafts.languages.en.mending import DAYS, MENDINGS, in_context
from afterword.drafts.languages.en.noted import ahead, in_notes, ongoing
from afterword.drafts.languages.en.offers import as_told, shown
from afterword.drafts.languages.en.points import GAP, PAPERS, is_phrase, of_me, phrase, read_todo
from afterword.drafts.languages.en.prose import spelled
from afterword.drafts.languages.en.reacted import did
from afterword.drafts.languages.en.results import joined, lacking, pending, there
from afterword.drafts.languages.en.scenes import scene
from afterword.drafts.languages.en.speech import (
    NEXT_STEP,
    NOT_BACK,
    forms,
    handle,
    has_article,
    read_said,
    stance,
    told_back,
    turned,
    with_acronyms,
)
from afterword.drafts.languages.en.todo import with_verb

__all__ = [
    "AND",
    "BY",
    "DANGLING",
    "DAYS",
    "DEADLINE",
    "GAP",
    "MENDINGS",
    "NEXT_STEP",
    "NOT_BACK",
    "PAPERS",
    "REVEALS",
    "agreed",
    "ahead",
    "as_told",
    "before_you",
    "broken",
    "call_by",
    "carried",
    "closing",
    "completed",
    "day",
    "did",
    "forms",
    "greeting",
    "handle",
    "has_article",
    "in_context",
    "in_notes",
    "is_phrase",
    "joined",
    "lacking",
    "meant",
    "nobody",
    "of_me",
    "ongoing",
    "own",
    "pending",
    "phrase",
    "promised",
    "read_event",
    "read_said",
    "read_todo",
    "role",
    "scene",
    "shown",
    "spelled",
    "stance",
    "still",
    "there",
    "told_back",
    "troubled",
    "turned",
    "when",
    "with_acronyms",
    "with_verb",
]  # fmt: skip
