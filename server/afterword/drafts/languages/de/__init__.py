"""German: Sie and du, lower case after the greeting, slots that stay in the nominative or after a colon."""

from afterword.drafts.languages.de.broken import broken
from afterword.drafts.languages.de.carried import carried, troubled
from afterword.drafts.languages.de.events import DANGLING, REVEALS, read_event
from afterword.drafts.languages.de.letters import (
    AND,
    BY,
    DEADLINE,
    after_greeting,
    agreed,
    closing,
    day,
    greeting,
    nobody,
    promised,
    typeset,
    when,
)
from afterword.drafts.languages.de.mending import DAYS, MENDINGS
from afterword.drafts.languages.de.outcomes import outcome
from afterword.drafts.languages.de.own_scraps import completed, lacking, spoken_of, with_verb
from afterword.drafts.languages.de.points import GAP, PAPERS, is_phrase, of_me, phrase, read_todo
from afterword.drafts.languages.de.prose import as_typed, joined, own, spelled, wished
from afterword.drafts.languages.de.reacted import did
from afterword.drafts.languages.de.speech import (
    NEXT_STEP,
    NOT_BACK,
    forms,
    handle,
    has_article,
    of_them,
    read_said,
    stance,
    told_back,
    turned,
)

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
    "after_greeting",
    "agreed",
    "as_typed",
    "broken",
    "carried",
    "closing",
    "completed",
    "day",
    "did",
    "forms",
    "greeting",
    "handle",
    "has_article",
    "is_phrase",
    "joined",
    "lacking",
    "nobody",
    "of_me",
    "of_them",
    "outcome",
    "own",
    "phrase",
    "promised",
    "read_event",
    "read_said",
    "read_todo",
    "spelled",
    "spoken_of",
    "stance",
    "told_back",
    "troubled",
    "turned",
    "typeset",
    "when",
    "wished",
    "with_verb",
]  # fmt: skip
