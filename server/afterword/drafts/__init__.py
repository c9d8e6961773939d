"""Words to send: facts become sentences that name their facts."""

from afterword.drafts.compose import compose
from afterword.drafts.lines import cut
from afterword.drafts.moments import note_moments
from afterword.drafts.own_words import own_words

__all__ = ["compose", "cut", "note_moments", "own_words"]
