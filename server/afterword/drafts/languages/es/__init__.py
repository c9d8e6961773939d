"""Spanish: tú and usted, a colon after the greeting, ¿ and ¡."""

from afterword.drafts.languages.es.broken import broken
from afterword.drafts.languages.es.carried import carried, troubled
from afterword.drafts.languages.es.deeds import outcome
from afterword.drafts.languages.es.events import DANGLING, REVEALS, read_event
from afterword.drafts.languages.es.letters import (
    AND,
    BY,
    DEADLINE,
    agreed,
    closing,
    day,
    greeting,
    nobody,
    promised,
    role,
    typeset,
    when,
)
from afterword.drafts.languages.es.mending import DAYS, MENDINGS
from afterword.drafts.languages.es.own_scraps import completed, lacking, spoken_of, with_verb
from afterword.drafts.languages.es.points import GAP, PAPERS, of_me, read_todo
from afterword.drafts.languages.es.prose import joined, own, spelled, wished
from afterword.drafts.languages.es.reacted import did
from afterword.drafts.languages.es.speech import (
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
from afterword.drafts.languages.plain import small_first as phrase

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
    "role",
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
