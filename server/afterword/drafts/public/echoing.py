"""How an answer takes up the question itself: its verb, its place, its time, its yes or no."""

from __future__ import annotations

import re

SAYS_SO = re.compile(r"(?:Honestly|Probably|Maybe)?,? ?(?:no|yes|never|always)\b", re.IGNORECASE)
_WOULD = re.compile(r"(?:I(?:['’]d| would)) (?:definitely |still |not )?([a-z]{3,})\b")
_ASKS_WHERE = re.compile(r"\b(?:[Ww]here|[Ww]o|[Oo]ù|[Dd]ónde|[Qq]uién|[Ww]em|[Ww]en|[Ww]hom)\b")
_AT = re.compile(r"(?:En|In|Im|Am|Bei|Beim|Dans|Chez|At|Behind|Hinter|Unter|Sous) ")
_ASKS_WHEN = re.compile(r"(?:And |But )?(?:[Ww]hen|[Ww]ann|[Qq]uand|¿?[Cc]uándo)\b")
_AT_TIME = re.compile(
    r"(?:When|Once|As soon|Before|After|Every|At|On|In|Not until"
    r"|Wenn|Sobald|Nach|Vor|Quand|Dès|Après|Avant|Cuando|Después|Antes)\b"
)


def echoes(words: str, asked: str) -> bool:
    """Say whether an answer begins with the verb of the question: "would you sell it?", "I'd sell it."."""
    said = _WOULD.match(words)
    return bool(said and re.search(rf"\b[Ww]ould you {re.escape(said[1])}\b", asked))


def says_where(words: str, asked: str) -> bool:
    """Say whether words begin with the place or the time that is asked for."""
    return bool((_AT.match(words) and _ASKS_WHERE.search(asked)) or (_AT_TIME.match(words) and _ASKS_WHEN.match(asked)))
