"""What a comment says before it asks: one clause on the post's own result, that is true and names it.

A nod is a move whose sentence ends in a full stop. It praises nobody: it does a small sum (nine of twelve are three
quarters), or says soberly what a result of this sort is worth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from afterword import text
from afterword.drafts.openings import Opening, built
from afterword.drafts.quoted import quoting, remarks
from afterword.model import FactUsed

FEWEST, MOST = 4, 7  # words of a line that is kept in mind
_LINE, _LATER, _HALF, _STORY = 5.7, 0.3, 0.5, 3


def nods(rows: Sequence[FactUsed], language: str, asked: str = "") -> list[Opening]:
    """Return what can be said of a post first, most telling first; *asked* is the fact that asks the readers."""
    found = [*built(rows, language, asked, table="nods"), *_lines(rows, language, asked)]
    return sorted(found, key=lambda n: -n.score)


def _lines(rows: Sequence[FactUsed], language: str, asked: str) -> Iterator[Opening]:
    """Yield short sentences from the second half of a story that stand for themselves and count nothing."""
    base = text.base_language(language)
    told, dull = [f.id for f in rows if f.id != "E0"], quoting(language).KINDS[-1][2]
    whole = {f.text.rstrip(".! ") for f in rows if f.id != "E0"}
    for remark in remarks(rows, language, asked) if len(told) >= _STORY else ():
        place = told.index(remark.from_) / len(told) if remark.from_ in told else 0
        if remark.words in whole and place >= _HALF and _stands(remark.words, base):
            score = _LINE + _LATER * place - _LATER * (remark.asks == dull)
            line = import_module(f"afterword.drafts.nods.{base}").LINE.format(q=remark.words)
            yield Opening(words=line, from_=(remark.from_,), score=score)


def _stands(line: str, language: str) -> bool:
    """Say whether a sentence is short, leans on no other, and counts nothing."""
    counts = import_module(f"afterword.drafts.phrases.{language}").VALUE
    ties = (quoting(language).OPEN, import_module(f"afterword.drafts.nods.{language}").TIED)
    spoken = text.words(line)
    tied = any(t.search(line) for t in ties) or any(w.isdigit() or w in counts for w in spoken)
    return FEWEST <= len(line.split()) <= MOST and not tied
