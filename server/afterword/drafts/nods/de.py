"""What a comment says of a result."""

from afterword.drafts.openings.move import Move

MOVES: tuple[Move, ...] = ()
