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
    """Yield short sentences of the author's that stand for themselves, of the second half of a story, and count nothing."""
    module = import_module(f"afterword.drafts.nods.{text.base_language(language)}")
    dull = {asks for weight, _, asks in quoting(language).KINDS if weight == quoting(language).KINDS[-1][0]}
    phrases = import_module(f"afterword.drafts.phrases.{text.base_language(language)}")
    if len([f for f in rows if f.id != "E0"]) < _STORY:
        return
    whole = {f.text.rstrip(".! ") for f in rows if f.id != "E0"}
    for remark in remarks(rows, language, asked):
        counts = any(w.isdigit() or w in phrases.VALUE for w in text.words(remark.words))
        leans = quoting(language).OPEN.search(remark.words) or module.TIED.search(remark.words)
        place = [f.id for f in rows].index(remark.from_) / len(rows)
        short = remark.words in whole and FEWEST <= len(remark.words.split()) <= MOST
        if short and not (leans or counts) and place >= _HALF:
            score = _LINE + _LATER * place - _LATER * (remark.asks in dull)
            yield Opening(words=module.LINE.format(q=remark.words), from_=(remark.from_,), score=score)
