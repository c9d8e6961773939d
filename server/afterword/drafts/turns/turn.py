"""A turn of a short story: a move in its body, never in an article; its question names what it is about."""

from __future__ import annotations

from afterword.drafts.asking_back.move import BODY, Move

BRIEF = r"(?s)\A.{0,1500}\Z"  # of an article one does not ask for a turn
_LINE = r"(?P<x__line>(?:[^.!?;:“”„«»\"()]|(?<=\d)[.:](?=\d)){10,110})(?=[.!])"


def turn(asks: str, *cues: str, unless: str = "", mild: bool = False) -> Move:
    """Return what is asked where one of the cues stands in the body of a short post."""
    return Move(cues=cues, asks=asks, unless=unless, also=BRIEF, where=BODY, mild=mild)


def of_line(asks: str, *cues: str, after: str = "[;:]", unless: str = "") -> Move:
    """Return what is asked of a whole sentence that has a cue in it, or of what stands *after* a sign in it."""
    near = "[^.!?;:,]*" if "," in after else "[^.!?;:]*"
    lines = (rf"(?:^|{after} )(?={near}{cue})(?![^.!?;:]*[,] (?:but|aber|mais|pero)\b){_LINE}" for cue in cues)
    return turn(asks, *lines, unless=unless)
