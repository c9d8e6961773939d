"""What English posts leave open: one file for each sort of part that a question is built of."""

from afterword.drafts.openings.en import choices, numbers, people, spans, things, turns

MOVES = (*choices.MOVES, *numbers.MOVES, *people.MOVES, *spans.MOVES, *things.MOVES, *turns.MOVES)
